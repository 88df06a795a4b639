// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/answer.h"

namespace signoff {

Envelope Envelope::read(const QJsonDocument &document)
{
    Envelope envelope;
    if (document.isArray()) {
        envelope.data = document.array();
        return envelope;
    }
    const QJsonObject object = document.object();
    envelope.isObject = document.isObject();
    const QJsonValue success = object.value(QLatin1String("success"));
    bool succeeded = true;
    if (!success.isUndefined() && !success.isNull() && json::read(success, succeeded))
        envelope.saysFailure = !succeeded;
    envelope.data = object.value(QLatin1String("data"));
    envelope.message = object.value(QLatin1String("message")).toString();
    if (envelope.message.isEmpty())
        envelope.message = envelope.data.toObject().value(QLatin1String("message")).toString();
    envelope.page = readPageInfo(object);
    return envelope;
}

bool Confirmation::read(const Envelope &envelope, Confirmation &out, QString &)
{
    out.message = envelope.message;
    out.data = envelope.data;
    return true;
}

} // namespace signoff
