// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/run.h"

#include "tests/support/request_line.h"
#include "tests/support/spin.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>

namespace signoff::contract {

using namespace Qt::StringLiterals;

Run::Run(Place place, ExpectedViolations &expected)
    : m_place(std::move(place))
    , m_expected(expected)
    , m_client(&m_gate)
{
    m_sandbox.hear(m_place.sandbox);
    m_client.setAccess(m_place.proxy, m_place.token);
    // Heard before the client hears it, with the body still in the reply.
    const auto *network = m_client.findChild<QNetworkAccessManager *>();
    if (!network)
        qFatal("the client has no network of its own to listen to");
    connect(network, &QNetworkAccessManager::finished, this,
        [this](QNetworkReply *reply) { m_verdicts << Verdict::of(*reply); });

    const QJsonArray tokens = m_sandbox.control("GET", u"/sandbox/tokens"_s)["tokens"_L1].toArray();
    for (const QJsonValue &one : tokens) {
        if (one["token"_L1].toString() == m_place.token)
            m_me = one["user_id"_L1].toVariant().toString();
    }
    m_workspace = u"7301"_s;
}

void Run::asRole(const QString &role, const std::function<void()> &calls)
{
    const QJsonArray tokens = m_sandbox.control("GET", u"/sandbox/tokens"_s)["tokens"_L1].toArray();
    for (const QJsonValue &one : tokens) {
        if (one["role"_L1].toString() == role)
            return asToken(one["token"_L1].toString(), calls);
    }
    fail(u"the sandbox has no token of the role "_s + role);
}

void Run::asToken(const QString &token, const std::function<void()> &calls)
{
    m_client.setAccess(m_place.proxy, token);
    calls();
    m_client.setAccess(m_place.proxy, m_place.token);
}

QJsonValue Run::write(const Request &request, Expect expect)
{
    std::optional<WriteOutcome> outcome;
    begin();
    m_client.write(request, [&](const WriteOutcome &end) { outcome = end; });
    finish(request, [&] { return outcome.has_value(); });
    const bool applied = outcome->kind == WriteOutcome::Kind::Applied;
    return conclude(request, expect, applied, outcome->error) ? outcome->data : QJsonValue();
}

void Run::finish(const Request &request, const std::function<bool()> &over)
{
    // Longer than the client's own patience, retries included.
    if (testing::spinUntil(over, 150'000))
        return;
    fail(request, u"the call never ended"_s);
    // Its end would be told to a place that is gone.
    std::fflush(stdout);
    std::_Exit(1);
}

bool Run::conclude(const Request &request, Expect expect, bool ok, const Error &error)
{
    const QString id = QLatin1String(request.operationId);
    Tally &tally = m_tallies[id];
    bool hasListed = false;
    QSet<QString> unlisted; // each told once: a read that failed was sent again
    for (const Verdict &verdict : std::as_const(m_verdicts)) {
        ++tally.sent;
        tally.answered += verdict.answered;
        if (verdict.answered)
            ++tally.statuses[verdict.status];
        tally.validated += verdict.answered && verdict.violations.isEmpty();
        for (const Violation &violation : verdict.violations) {
            if (m_expected.takes(m_place.dialect, id, violation.place)) {
                hasListed = true;
            } else if (!unlisted.contains(violation.place)) {
                unlisted << violation.place;
                fail(request, u"VIOLATION %1: %2"_s.arg(violation.place, violation.words));
            }
        }
    }
    if (m_verdicts.isEmpty())
        fail(request, u"nothing left this machine: "_s + error.detail);
    if (!unlisted.isEmpty())
        return false;
    // It is the end of the call, unless the core knows another way of asking.
    if (hasListed && !ok && !request.other) {
        if (request.optional && error.kind != ErrorKind::NotOffered)
            fail(request, u"does not read as \"this server does not offer it\": %1"_s.arg(error.status));
        return false;
    }
    if (expect.status > 0) {
        if (ok || error.status != expect.status)
            fail(request, u"expected the refusal %1, got %2"_s.arg(expect.status).arg(ok ? 200 : error.status));
        return false;
    }
    if (!ok) {
        fail(request, u"%1 %2 (%3)"_s.arg(error.status).arg(error.serverMessage, error.detail));
        return false;
    }
    ++tally.done;
    return true;
}

void Run::complaints(const Request &request, const QStringList &problems)
{
    for (const QString &problem : problems)
        fail(request, u"the core cannot read "_s + problem);
}

void Run::missing(const char *resource, const char *kind, const char *id)
{
    fail(u"the resource %1 has no %2 %3"_s.arg(QLatin1String(resource), QLatin1String(kind), QLatin1String(id)));
}

bool Run::need(bool there, const char *what)
{
    if (!there)
        fail(u"the scenario needs "_s + QLatin1String(what));
    return there;
}

void Run::fail(const Request &request, const QString &words)
{
    fail(QLatin1String(request.operationId) + u": "_s + words + u"\n        "_s + testing::requestLine(request));
}

void Run::fail(const QString &words)
{
    ++m_failures;
    std::printf("FAIL %s %s\n", qPrintable(m_place.dialect), qPrintable(words));
}

} // namespace signoff::contract
