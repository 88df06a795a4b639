// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/resources/evaluate.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>

using namespace signoff;

namespace {

template <class Endpoint>
void readAnswerOf(const Endpoint &, const Envelope &envelope)
{
    typename Endpoint::Answer answer;
    QString why;
    if (Endpoint::Answer::read(envelope, answer, why))
        testing::evaluate(answer);
    else if (why.isEmpty())
        qFatal("refused without a word");
}

} // namespace

// Whatever a server sends, reading it as the answer of any operation ends with rows or with words, never with a crash;
// and so does all that the program asks of a row.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const Envelope envelope = Envelope::read(QJsonDocument::fromJson(json));
    std::apply([&](const auto &...endpoint) { (readAnswerOf(endpoint, envelope), ...); }, allEndpoints);
    return 0;
}
