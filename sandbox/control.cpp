// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the service outside /api/v2, which lets tests arm faults, count arrivals and change rows.

#include "sandbox/company/planted.h"
#include "sandbox/company/worklog.h"
#include "sandbox/ledger.h"
#include "sandbox/service.h"

#include <QtCore/qjsondocument.h>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

Outcome json(const QJsonObject &body, int status = 200)
{
    Outcome outcome;
    outcome.response.status = status;
    outcome.response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return outcome;
}

Outcome wrong(const QString &message, int status = 400)
{
    return json({ { u"error"_s, message } }, status);
}

std::optional<Fault> faultFrom(const QJsonObject &object)
{
    auto fault = makeFault(
        object.value(u"kind"_s).toString(), object.value(u"n"_s).toInt(1), object.value(u"scope"_s).toString(u"all"_s));
    if (fault) {
        fault->path = object.value(u"path"_s).toString();
        fault->delayMs = object.value(u"ms"_s).toInt(fault->delayMs);
    }
    return fault;
}

} // namespace

Outcome Service::control(const Request &request)
{
    const QString path = request.path;
    const QByteArray verb = request.method;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString sheets = u"/sandbox/rows/timesheets/"_s;

    if (path == "/sandbox/tokens"_L1 && verb == "GET")
        return json({ { u"tokens"_s, tokens() } });
    if (path == "/sandbox/apps"_L1 && (verb == "GET" || verb == "POST")) {
        m_oauth.change(body);
        return json({ { u"apps"_s, QJsonArray { m_oauth.app() } } });
    }
    if (path == "/sandbox/ledger"_L1 && verb == "GET")
        return json({ { u"ledger"_s, ledgerJson(m_database) } });
    if (path == "/sandbox/deliveries"_L1 && verb == "GET")
        return json({ { u"deliveries"_s, m_deliveries.toJson() } });
    if (path == "/sandbox/truth"_L1 && verb == "GET")
        return json(plantedTruth(m_database));
    if (path == "/sandbox/requests"_L1 && verb == "GET")
        return json({ { u"requests"_s, m_log.toJson() } });
    if (path == "/sandbox/requests"_L1 && verb == "DELETE") {
        m_log.clear();
        return json({});
    }
    if (path == "/sandbox/faults"_L1 && verb == "POST")
        return armFaults(body);
    if (path == "/sandbox/faults"_L1 && verb == "DELETE") {
        m_faults.clear();
        return json({});
    }
    if (path.startsWith(sheets) && verb == "POST")
        return changeSheet(path.mid(sheets.size()), body);
    return wrong(u"no such control"_s, 404);
}

Outcome Service::armFaults(const QJsonObject &body)
{
    QList<Fault> faults;
    const QJsonArray wanted = body.value(u"faults"_s).toArray();
    for (const auto &value : wanted) {
        const auto fault = faultFrom(value.toObject());
        if (!fault)
            return wrong(u"a fault is {kind, n, scope, path, ms}, kind and scope as in --help"_s);
        faults.append(*fault);
    }
    for (const Fault &fault : std::as_const(faults))
        m_faults.arm(fault);
    return json({ { u"armed"_s, faults.size() } });
}

// Somebody else changes a sheet: status, submitted_on, reject_reason, and days as {"2026-11-16": minutes}.
Outcome Service::changeSheet(const QString &id, const QJsonObject &body)
{
    const Row sheet = m_database.row(u"SELECT * FROM timesheets WHERE id = ?"_s, { rowOf(IdKind::Timesheet, id) });
    if (sheet.isEmpty())
        return wrong(u"no such timesheet"_s, 404);
    const int user = sheet.value(u"user_id"_s).toInt();
    m_database.begin();
    for (const QString &column : { u"status"_s, u"submitted_on"_s, u"reject_reason"_s }) {
        if (body.contains(column)) {
            m_database.change(u"UPDATE timesheets SET %1 = ? WHERE id = ?"_s.arg(column),
                { body.value(column).toVariant(), sheet.value(u"id"_s) });
        }
    }
    const QJsonObject days = body.value(u"days"_s).toObject();
    for (auto day = days.constBegin(); day != days.constEnd(); ++day) {
        const QDate date = QDate::fromString(day.key(), Qt::ISODate);
        WorkLog log(m_database, m_company);
        log.load({ user }, date, date);
        log.setTotal(user, date, day.value().toInt());
    }
    m_database.commit();
    return json({ { u"changed"_s, true } });
}

QJsonArray Service::tokens() const
{
    QJsonArray array;
    const auto rows = m_database.rows(u"SELECT t.token, m.id AS user_id, m.role, m.rate_status, m.email FROM tokens t"
                                      " JOIN members m ON m.id = t.user_id ORDER BY m.id"_s);
    for (const Row &row : rows) {
        QJsonObject token = QJsonObject::fromVariantHash(row);
        token.insert(u"rate_status"_s, row.value(u"rate_status"_s).toInt());
        array.append(token);
    }
    return array;
}

} // namespace sandbox
