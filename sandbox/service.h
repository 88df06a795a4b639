// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/api/call.h"
#include "sandbox/deliveries.h"
#include "sandbox/faults.h"
#include "sandbox/http/message.h"
#include "sandbox/oauth.h"
#include "sandbox/options.h"
#include "sandbox/ratelimit.h"
#include "sandbox/requestlog.h"
#include "sandbox/router.h"

#include <QtCore/qelapsedtimer.h>

namespace sandbox {

// What happens to a request, in this order: written down, fault that comes before, token, rate limit, fault that comes
// instead, operation, role, workspace, handler, ledger, webhooks, fault that comes after.
class Service {
public:
    Service(const Options &options, Database &database, const Company &company);

    Outcome handle(const Request &request);

private:
    struct Refusal {
        int status;
        QString message;
    };

    Outcome api(const Request &request, const Fault &fault);
    Outcome oauth(const Request &request, const Fault &fault);
    Outcome control(const Request &request);
    Outcome call(const Request &request, const Caller &caller, const QString &path);
    Answer perform(Call &call, const Operation &operation, const Request &request);
    std::optional<Refusal> problemWith(Call &call, const Operation &operation, const Request &request) const;
    std::optional<Caller> callerOf(const Request &request) const;
    Outcome error(int status, const QString &message, const QString &detail = {}) const;
    Outcome faultInstead(Effect effect) const;

    Outcome armFaults(const QJsonObject &body);
    Outcome changeSheet(const QString &id, const QJsonObject &body);
    QJsonArray tokens() const;

    Options m_options;
    Database &m_database;
    const Company &m_company;
    Clock m_clock;
    Router m_router;
    Faults m_faults;
    RateLimit m_rateLimit;
    OAuth m_oauth;
    RequestLog m_log;
    QElapsedTimer m_uptime;
    Deliveries m_deliveries;
};

} // namespace sandbox
