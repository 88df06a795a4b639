// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/host.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

#include <map>
#include <memory>

// The day of the company in these tests: a Monday, so that the week before it waits.
inline const QDate TestDay(2026, 11, 23);
inline const QString workspaceQuery = QStringLiteral("workspace_id=7301");

sandbox::Options testOptions(sandbox::Dialect dialect);

inline const QList<std::pair<const char *, sandbox::Dialect>> dialects { { "classic", sandbox::Dialect::Classic },
    { "current", sandbox::Dialect::Current }, { "mixed", sandbox::Dialect::Mixed } };

// One running server of each dialect.
class Hosts {
public:
    void start(); // or the test fails
    sandbox::Host &of(sandbox::Dialect dialect) { return *m_hosts.at(dialect); }

private:
    std::map<sandbox::Dialect, std::unique_ptr<sandbox::Host>> m_hosts;
};

struct Reply {
    int status = 0; // 0 if no status line arrived
    QByteArray body;
    QJsonObject json; // empty if the body is not a JSON object
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QUrl url; // where it ended

    QJsonArray rows() const { return json.value(QStringLiteral("data")).toArray(); }
    QJsonObject row(qsizetype at = 0) const { return rows().at(at).toObject(); }
    QJsonObject data() const { return json.value(QStringLiteral("data")).toObject(); }
    QJsonObject pagination() const
    {
        return json.value(QStringLiteral("meta")).toObject().value(QStringLiteral("pagination")).toObject();
    }
    QString message() const { return json.value(QStringLiteral("message")).toString(); }
};

// A client as naive as they come: it knows nothing of the API but the token.
class Client {
public:
    explicit Client(const sandbox::Host &host);

    Reply get(const QString &path, const QString &query = workspaceQuery);
    Reply send(const QByteArray &verb, const QString &path, const QJsonObject &body, const QString &query = {});
    Reply decide(const QByteArray &verb, const QString &path, const QJsonObject &more = {}); // workspace_id in the body
    // workspace_id in both places, as a client for both generations does.
    Reply write(const QByteArray &verb, const QString &path, QJsonObject body = {});
    Reply sendForm(const QByteArray &verb, const QString &path, const QByteArray &form);

    // One request on a connection of its own, written by hand: QNetworkAccessManager would send it again by itself.
    QByteArray once(const QByteArray &verb, const QString &path, const QJsonObject &body);

    Reply control(const QByteArray &verb, const QString &path, const QJsonObject &body = {});
    void arm(const QJsonObject &fault);
    QJsonArray arrivals();
    QJsonArray ledger();
    // The token of a role; executives without rates are "Executive manager" with rates hidden.
    QString tokenOf(const QString &role, bool seesRates = true);

    void useToken(const QString &token) { m_token = token; }
    void followRedirects(bool follow) { m_follow = follow; }

private:
    QUrl urlOf(const QString &path, const QString &query) const;
    Reply run(const QByteArray &verb, const QUrl &url, const QByteArray &body,
        const QString &type = QStringLiteral("application/json"));

    QNetworkAccessManager m_network;
    QUrl m_base;
    QString m_token;
    bool m_follow = true;
};

QStringList keysOf(const QJsonObject &object);
