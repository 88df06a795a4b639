// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/clock.h"
#include "sandbox/company/company.h"
#include "sandbox/data/database.h"
#include "sandbox/data/ids.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurlquery.h>

#include <optional>

namespace sandbox {

// Who a token belongs to.
struct Caller {
    int id = 0;
    QString role;
    int team = 0;
    bool mayDecide = false; // owners and executive managers
    bool mayManage = false; // team and project managers, too
    bool seesRates = false;
    std::optional<QStringList> scopes {}; // of an OAuth2 token; a personal one may do everything
};

// One API request on its way through a handler: everything before it (token, role, workspace, JSON) is settled.
struct Call {
    Generation generation;
    Caller caller;
    QStringList path; // the variable parts, decoded
    QUrlQuery query;
    QJsonObject body;
    Database &database;
    const Company &company;
    Clock clock;

    bool isClassic() const { return generation == Generation::Classic; }
};

// Something that webhooks may have subscribed to. It is delivered once what the handler wrote is kept.
struct Event {
    QString name; // "project.created"
    QJsonObject data;
};

struct Answer {
    int status = 200;
    QJsonObject body;
    QList<Event> events {};
};

} // namespace sandbox
