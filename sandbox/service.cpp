// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service.h"

#include "sandbox/api/answers.h"
#include "sandbox/api/operation.h"
#include "sandbox/api/trackers.h"
#include "sandbox/ledger.h"

#include <QtCore/qjsondocument.h>

#include <stdexcept>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString apiPrefix = u"/api/v2"_s;
const QString controlPrefix = u"/sandbox/"_s;
const QString loginPath = u"/login"_s;

Outcome loginPage()
{
    Outcome outcome;
    outcome.response.contentType = "text/html; charset=utf-8";
    outcome.response.body = "<!doctype html><html><head><title>Log in</title></head><body><form method=\"post\">"
                            "<input name=\"email\"><input name=\"password\" type=\"password\">"
                            "<button>Log in</button></form></body></html>";
    return outcome;
}

Outcome json(int status, const QJsonObject &body)
{
    Outcome outcome;
    outcome.response.status = status;
    outcome.response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return outcome;
}

bool comesInstead(Effect effect)
{
    switch (effect) {
    case Effect::TooManyRequests:
    case Effect::ServerError:
    case Effect::Unauthorized:
    case Effect::LoginPage:
    case Effect::Redirect:
        return true;
    default:
        return false;
    }
}

void spoil(Outcome &outcome, const Fault &fault)
{
    switch (fault.effect) {
    case Effect::DropAfter:
        outcome.delivery = Delivery::Dropped;
        break;
    case Effect::Truncate:
        outcome.delivery = Delivery::CutInTheMiddle;
        break;
    case Effect::Malformed:
        outcome.response.status = 200;
        outcome.response.body.chop(1);
        outcome.response.body += ",,";
        break;
    case Effect::Delay:
        outcome.delayMs += fault.delayMs;
        break;
    default:
        break;
    }
}

bool mayCall(const Call &call, const Operation &operation)
{
    if (operation.openTo == OpenTo::Managers)
        return call.caller.mayManage;
    const OpenTo everyone = call.isClassic() ? OpenTo::EveryoneInClassic : OpenTo::Everyone;
    return call.caller.mayDecide || operation.openTo == everyone;
}

// A name that ends in [] or comes more than once is an array.
QJsonObject objectOfForm(const QByteArray &body)
{
    QJsonObject object;
    const auto items = QUrlQuery(QString::fromLatin1(body).replace(u'+', u"%20"_s)).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        const bool isArray = key.endsWith("[]"_L1);
        const QString name = isArray ? key.chopped(2) : key;
        if (!isArray && !object.contains(name)) {
            object.insert(name, value);
            continue;
        }
        const QJsonValue before = object.value(name);
        QJsonArray array = before.isString() ? QJsonArray { before } : before.toArray();
        array.append(value);
        object.insert(name, array);
    }
    return object;
}

} // namespace

Service::Service(const Options &options, Database &database, const Company &company)
    : m_options(options)
    , m_database(database)
    , m_company(company)
    , m_clock { options.now }
    , m_router(options.dialect, options.seed)
    , m_faults(options.seed)
    , m_rateLimit(options.rateLimit)
    , m_oauth(database, options.seed, Company::memberId(Company::ExecutiveNumber))
    , m_deliveries(database, m_clock)
{
    m_uptime.start();
    for (const QString &text : options.faults) {
        if (const auto fault = parseFault(text))
            m_faults.arm(*fault);
    }
}

Outcome Service::handle(const Request &request)
{
    if (request.path == loginPath)
        return loginPage();
    if (request.path.startsWith(controlPrefix))
        return control(request);
    const bool isOAuth = OAuth::takes(request.path);
    if (!isOAuth && !request.path.startsWith(apiPrefix + u'/'))
        return error(404, u"Not found"_s);

    const int entry = m_log.arrived(request);
    const Fault fault = m_faults.strike(request);
    Outcome outcome = isOAuth ? oauth(request, fault) : api(request, fault);
    outcome.delayMs += m_options.latencyMs;
    m_log.answered(entry, outcome, effectName(fault.effect));
    return outcome;
}

Outcome Service::api(const Request &request, const Fault &fault)
{
    if (fault.effect == Effect::DropBefore) {
        Outcome dropped;
        dropped.delivery = Delivery::Dropped;
        return dropped;
    }
    const auto caller = callerOf(request);
    if (!caller)
        return error(401, u"Unauthenticated"_s);

    QList<QPair<QByteArray, QByteArray>> limitHeaders;
    if (m_rateLimit.isOn()) {
        const RateLimit::Verdict verdict = m_rateLimit.take(caller->id, m_uptime.elapsed());
        const bool isSaidToBeUsedUp = fault.effect == Effect::TooManyRequests;
        limitHeaders = { { "X-RateLimit-Limit", QByteArray::number(m_rateLimit.perMinute()) },
            { "X-RateLimit-Remaining", QByteArray::number(isSaidToBeUsedUp ? 0 : verdict.remaining) } };
        if (!verdict.allowed) {
            Outcome outcome = error(429, u"Too many requests"_s);
            outcome.response.headers = limitHeaders;
            outcome.response.addHeader("Retry-After", QByteArray::number(verdict.retryAfterSeconds));
            return outcome;
        }
    }
    Outcome outcome;
    if (comesInstead(fault.effect)) {
        outcome = faultInstead(fault.effect);
    } else {
        outcome = call(request, *caller, request.path.mid(apiPrefix.size()));
        if (fault.effect == Effect::ServerErrorAfter)
            outcome = faultInstead(fault.effect);
    }
    outcome.response.headers.append(limitHeaders);
    spoil(outcome, fault);
    return outcome;
}

// Neither token nor rate limit; the faults are those of the API.
Outcome Service::oauth(const Request &request, const Fault &fault)
{
    Outcome outcome;
    if (fault.effect == Effect::DropBefore) {
        outcome.delivery = Delivery::Dropped;
        return outcome;
    }
    if (comesInstead(fault.effect))
        return faultInstead(fault.effect);
    outcome = m_oauth.handle(request);
    if (fault.effect == Effect::ServerErrorAfter)
        outcome = faultInstead(fault.effect);
    spoil(outcome, fault);
    return outcome;
}

Outcome Service::faultInstead(Effect effect) const
{
    switch (effect) {
    case Effect::TooManyRequests: {
        Outcome outcome = error(429, u"Too many requests"_s);
        outcome.response.addHeader("Retry-After", "1");
        return outcome;
    }
    case Effect::Unauthorized:
        return error(401, u"Unauthenticated"_s);
    case Effect::LoginPage:
        return loginPage();
    case Effect::Redirect: {
        Outcome outcome;
        outcome.response.status = 302;
        outcome.response.contentType = "text/html; charset=utf-8";
        outcome.response.addHeader("Location", loginPath.toLatin1());
        return outcome;
    }
    default:
        return error(500, u"An error occurred"_s, u"Internal Server Error"_s);
    }
}

std::optional<Caller> Service::callerOf(const Request &request) const
{
    static const QByteArray scheme = "Bearer ";
    if (!request.authorization.startsWith(scheme))
        return std::nullopt;
    const QString token = QString::fromUtf8(request.authorization.mid(scheme.size()).trimmed());
    const Row app = m_oauth.holderOf(token);
    const QVariant user =
        app.isEmpty() ? m_database.value(u"SELECT user_id FROM tokens WHERE token = ?"_s, { token }) : app[u"user_id"_s];
    const Row row = m_database.row(
        u"SELECT id, role, team_id, rate_status FROM members WHERE id = ? AND deleted_at IS NULL"_s, { user });
    if (row.isEmpty())
        return std::nullopt;
    Caller caller;
    if (!app.isEmpty())
        caller.scopes = app.value(u"scope"_s).toString().split(u' ', Qt::SkipEmptyParts);
    caller.id = row.value(u"id"_s).toInt();
    caller.role = row.value(u"role"_s).toString();
    caller.team = row.value(u"team_id"_s).toInt();
    caller.mayDecide = caller.role == "Owner"_L1 || caller.role == "Executive manager"_L1;
    caller.mayManage = caller.mayDecide || caller.role == "Team manager"_L1 || caller.role == "Project manager"_L1;
    caller.seesRates = caller.mayDecide && row.value(u"rate_status"_s).toBool();
    return caller;
}

Outcome Service::call(const Request &request, const Caller &caller, const QString &path)
{
    const Route route = m_router.find(request.method, path);
    if (!route.operation) {
        Outcome outcome = route.otherVerbs.isEmpty() ? error(404, u"Not found"_s) : error(405, u"Method not allowed"_s);
        if (!route.otherVerbs.isEmpty())
            outcome.response.addHeader("Allow", route.otherVerbs.join(", "));
        return outcome;
    }
    Call call { route.generation, caller, route.path, request.query, {}, m_database, m_company, m_clock };
    const QString arrivedAt = instantText(QDateTime::currentMSecsSinceEpoch());
    m_database.begin();
    const Answer answer = perform(call, *route.operation, request);
    if (answer.status >= 500) {
        m_database.rollback();
    } else {
        if (route.operation->decides)
            recordDecision(call, *route.operation, arrivedAt, answer);
        m_database.commit();
        m_deliveries.deliver(answer.events);
    }
    return json(answer.status, answer.body);
}

Answer Service::perform(Call &call, const Operation &operation, const Request &request)
{
    if (const auto problem = problemWith(call, operation, request))
        return refused(call, problem->status, problem->message);
    try {
        Answer answer = operation.handler(call);
        if (operation.verb != "GET" && answer.status < 300)
            stopTrackersThatMayNotRun(call, answer);
        return answer;
    } catch (const std::runtime_error &mistake) {
        qCritical("sandbox: %s", mistake.what());
        return { 500, errorBody(call.generation, m_clock, u"An error occurred"_s, QString::fromUtf8(mistake.what())) };
    }
}

std::optional<Service::Refusal> Service::problemWith(
    Call &call, const Operation &operation, const Request &request) const
{
    // Which scope an operation needs is inferred: read to read, write for everything else.
    const std::optional<QStringList> &scopes = call.caller.scopes;
    if (scopes && !scopes->contains(operation.verb == "GET" ? u"read"_s : u"write"_s))
        return Refusal { 403, u"The token does not have the scope for this"_s };
    if (!mayCall(call, operation))
        return Refusal { 403, u"You do not have permission to perform this action"_s };

    if (operation.verb != "GET" && !request.body.isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        const bool isForm = operation.takesForms && request.contentType.startsWith("application/x-www-form-urlencoded");
        if (!document.isObject() && !isForm)
            return Refusal { 400, u"The request body is not a JSON object"_s };
        call.body = document.isObject() ? document.object() : objectOfForm(request.body);
    }

    if (operation.workspace == WorkspaceIn::Nowhere)
        return std::nullopt;
    const bool mayBeMissing = operation.workspace == WorkspaceIn::BodyOfCurrent && call.isClassic();
    const bool isInBody = operation.workspace == WorkspaceIn::Body || operation.workspace == WorkspaceIn::BodyOfCurrent
        || (operation.workspace == WorkspaceIn::BodyThenQuery && call.isClassic());
    const QString name = u"workspace_id"_s;
    const QString given = isInBody ? call.body.value(name).toVariant().toString() : call.query.queryItemValue(name);
    if (given.isEmpty() && mayBeMissing)
        return std::nullopt;
    if (given.isEmpty())
        return Refusal { 400,
            isInBody ? u"workspace_id is required in request body"_s : u"workspace_id is required"_s };
    bool isNumber = false;
    const int workspace = given.toInt(&isNumber);
    if (!isNumber)
        return Refusal { 422, u"The workspace_id must be an integer."_s };
    if (workspace != Company::WorkspaceId)
        return Refusal { 403, u"You do not have access to this workspace"_s };
    return std::nullopt;
}

// Errors look alike in both generations but for the fraction of the time stamp.
Outcome Service::error(int status, const QString &message, const QString &detail) const
{
    const Generation generation = m_options.dialect == Dialect::Classic ? Generation::Classic : Generation::Current;
    return json(status, errorBody(generation, m_clock, message, detail));
}

} // namespace sandbox
