// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/witness.h"

#include "tests/support/spin.h"

#include <QJsonDocument>
#include <QMap>
#include <QNetworkReply>

#include <memory>

namespace signoff::testing {

using namespace Qt::StringLiterals;

QJsonObject Witness::control(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    QUrl url = m_base;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(request, verb, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    if (!spinUntil([&] { return reply->isFinished(); }))
        qFatal("the sandbox does not answer");
    return QJsonDocument::fromJson(reply->readAll()).object();
}

void Witness::arm(const QJsonArray &faults)
{
    const int armed = control("POST", u"/sandbox/faults"_s, { { u"faults"_s, faults } })[u"armed"_s].toInt();
    if (armed != faults.size())
        qFatal("the sandbox knows no such fault");
}

void Witness::disarm()
{
    control("DELETE", u"/sandbox/faults"_s);
}

QJsonArray Witness::ledger()
{
    return control("GET", u"/sandbox/ledger"_s).value(u"ledger"_s).toArray();
}

QJsonArray Witness::arrivals()
{
    return control("GET", u"/sandbox/requests"_s).value(u"requests"_s).toArray();
}

namespace {

// What the program called it, and what the API does.
QString actionOf(const QString &verb)
{
    return verb == "unsubmit"_L1 ? u"return"_s : verb;
}

// All there is of one timesheet.
struct Item {
    QList<Decision> said;
    QStringList applied; // actions, in their order
    int arrived = 0; // writes, but for those that a 429 or a 401 sent back
};

void judge(const QString &id, const Item &item, bool isByOthers, QStringList &problems)
{
    const auto complain = [&](const QString &what) { problems << id + u": "_s + what; };
    if (item.applied.size() > 1)
        complain(u"applied %1 times"_s.arg(item.applied.size()));
    // Whatever was decided was sent once at most, however it ended.
    if (item.arrived > item.said.size())
        complain(u"%1 decision(s), %2 writes arrived"_s.arg(item.said.size()).arg(item.arrived));

    QStringList surely;
    QStringList perhaps;
    for (const Decision &decision : item.said) {
        if (decision.state == DecisionState::Done)
            (decision.verdict == Verdict::PerhapsByOthers ? perhaps : surely) << decision.action;
        else if (decision.state != DecisionState::Refused && decision.state != DecisionState::Undone)
            complain(u"has no end: "_s + line(decision));
    }
    for (const QString &action : std::as_const(surely)) {
        if (!item.applied.contains(action))
            complain(u"said to be done, and it was not: "_s + action);
    }
    for (const QString &action : std::as_const(perhaps)) {
        if (!item.applied.contains(action) && !isByOthers)
            complain(u"said to be seen as done, and nobody did it: "_s + action);
    }
    for (const QString &action : item.applied) {
        if (!surely.contains(action) && !perhaps.contains(action))
            complain(u"applied, and not said to be done: "_s + action);
    }
}

} // namespace

QStringList disagreements(
    const QList<Decision> &said, const QJsonArray &ledger, const QJsonArray &arrivals, const QStringList &byOthers)
{
    QMap<QString, Item> items;
    QHash<int, QString> idOf; // the same row under another id is the same item
    for (const Decision &decision : said)
        items[decision.rowId].said << decision;
    for (const QJsonValue &entry : ledger) {
        const int row = entry[u"row"_s].toInt();
        if (!idOf.contains(row))
            idOf.insert(row, entry[u"item"_s].toString());
        if (entry[u"outcome"_s].toString() == "applied"_L1)
            items[idOf.value(row)].applied << actionOf(entry[u"verb"_s].toString());
    }
    for (const QJsonValue &arrival : arrivals) {
        const int status = arrival[u"status"_s].toInt();
        if (arrival[u"method"_s].toString() == "GET"_L1 || status == 429 || status == 401)
            continue;
        ++items[arrival[u"path"_s].toString().section(u'/', -2, -2)].arrived;
    }
    QStringList problems;
    for (auto item = items.cbegin(); item != items.cend(); ++item)
        judge(item.key(), item.value(), byOthers.contains(item.key()), problems);
    return problems;
}

QString line(const Decision &decision)
{
    static constexpr const char *states[] = { "held", "queued", "sent", "done", "refused", "unknown", "undone" };
    static constexpr const char *verdicts[] = { "", "server", "not applied", "changed", "gone", "perhaps by others" };
    return u"%1 %2 %3 [%4] %5 (%6)"_s.arg(decision.action, decision.rowId,
        QLatin1String(states[int(decision.state)]), QLatin1String(verdicts[int(decision.verdict)]), decision.note,
        decision.id);
}

QStringList lines(const QJsonArray &objects)
{
    QStringList all;
    for (const QJsonValue &object : objects)
        all << QString::fromUtf8(QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact));
    return all;
}

} // namespace signoff::testing
