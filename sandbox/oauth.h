// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/data/database.h"
#include "sandbox/http/message.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qurl.h>

namespace sandbox {

// OAuth2 as RFC 6749 has it: one app of the company's executive, its consent page, and the token endpoint.
class OAuth {
public:
    OAuth(Database &database, quint32 seed, int owner);

    static bool takes(const QString &path) { return path.startsWith(QLatin1String("/oauth/")); }
    Outcome handle(const Request &request);

    // Who an access token stands for, while it lasts: user_id and scope; else empty.
    Row holderOf(const QString &token) const;

    // For tests: the app as it is, and changes to it.
    QJsonObject app() const;
    void change(const QJsonObject &wishes);

private:
    struct Grant {
        QString scope;
        QString code; // from which the tokens came
        bool isRenewable = true;
    };

    Outcome authorize(const QUrlQuery &query);
    Outcome token(const Request &request);
    Outcome fromCode(const QUrlQuery &form);
    Outcome fromRefreshToken(const QUrlQuery &form);
    Outcome issue(const Grant &grant);
    void revoke(const QString &column, const QString &value);
    QString newSecret() const;

    Database &m_database;
};

} // namespace sandbox
