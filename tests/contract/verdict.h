// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QNetworkReply;

namespace signoff::contract {

struct Violation {
    // "request.query.status enum", "response.body.data.*.id type", "no path", "no method"
    QString place;
    QString words;
};

// What the proxy says of one exchange, in the header or in the body of its own answer.
struct Verdict {
    int status = 0; // 0: nothing came
    bool answered = false; // by the sandbox, not by the proxy
    QList<Violation> violations;

    // Of a finished reply whose body nobody has taken yet; leaves it where it is.
    static Verdict of(QNetworkReply &reply);
};

} // namespace signoff::contract
