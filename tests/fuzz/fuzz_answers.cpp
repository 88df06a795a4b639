// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/registry.h"
#include "core/resources/tracked_hours.h"

#include <cstddef>
#include <cstdint>

using namespace signoff;

namespace {

template <class Answer>
void readAs(const Envelope &envelope)
{
    Answer answer;
    QString why;
    Answer::read(envelope, answer, why);
}

template <class... Row>
void readAsLists(const Envelope &envelope, std::tuple<Row...> *)
{
    (readAs<Rows<Row>>(envelope), ...);
    (readAs<One<Row>>(envelope), ...);
}

} // namespace

// Whatever a server sends, reading it ends with rows or with words, never with a crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const Envelope envelope = Envelope::read(QJsonDocument::fromJson(json));
    readAsLists(envelope, static_cast<AllRows *>(nullptr));
    readAs<TrackedHours>(envelope);
    readAs<Confirmation>(envelope);
    return 0;
}
