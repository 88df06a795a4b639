// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/memory_store.h"
#include "core/auth/session.h"
#include "core/support/paths.h"
#include "sandbox/host.h"
#include "tests/support/witness.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

namespace signoff::testing {

// Follows what it is sent to, as a browser whose user agrees to everything.
class Browser : public QObject {
    Q_OBJECT

public:
    QByteArray page; // that it shows last
    int status = 0;

public slots:
    void open(const QUrl &url)
    {
        opened.append(url);
        QNetworkReply *reply = m_network.get(QNetworkRequest(url));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            page = reply->readAll();
            emit shown();
        });
    }

signals:
    void shown();

public:
    QList<QUrl> opened;

private:
    QNetworkAccessManager m_network;
};

// A port that nobody has now.
inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

// A small sandbox whose app agrees at once and answers at a port of its own.
class AppServer {
public:
    AppServer()
    {
        sandbox::Options options;
        options.members = 4;
        options.weeks = 2;
        options.rateLimit = 0;
        m_host = std::make_unique<sandbox::Host>(options);
        QString problem;
        if (!m_host->start(&problem))
            qFatal("%s", qPrintable(problem));
        witness.hear(m_host->baseUrl());
        port = freePort();
        wish({ { QStringLiteral("consent"), QStringLiteral("grant") },
            { QStringLiteral("redirect_uri"), redirectUri(port) } });
    }
    QUrl baseUrl() const { return m_host->baseUrl(); }
    Account account() const
    {
        Account account;
        account.baseUrl = baseUrl();
        return account;
    }
    void wish(const QJsonObject &wishes)
    {
        const QJsonObject all = witness.control("POST", QStringLiteral("/sandbox/apps"), wishes);
        const QJsonObject one = all.value(QStringLiteral("apps")).toArray().first().toObject();
        app = { one.value(QStringLiteral("client_id")).toString(), one.value(QStringLiteral("client_secret")).toString() };
    }
    void expire(const QString &what) { wish({ { QStringLiteral("expire"), what } }); }
    // Strikes the next call to the token endpoint.
    void spoilToken(const QString &kind, int milliseconds = 0)
    {
        QJsonObject fault { { QStringLiteral("kind"), kind }, { QStringLiteral("path"), QStringLiteral("/oauth/token") } };
        if (milliseconds > 0)
            fault.insert(QStringLiteral("ms"), milliseconds);
        witness.arm({ fault });
    }
    // How many calls to this path arrived.
    int arrivals(const QString &path)
    {
        int count = 0;
        const QJsonArray all = witness.arrivals();
        for (const auto &one : all)
            count += one.toObject().value(QStringLiteral("path")).toString().contains(path) ? 1 : 0;
        return count;
    }
    int tokenCalls() { return arrivals(QStringLiteral("/oauth/token")); }

    Witness witness;
    OAuthApp app;
    quint16 port = 0;

private:
    std::unique_ptr<sandbox::Host> m_host;
};

// One start of the program on a data folder.
struct AppRun {
    AppRun(const QString &dir, MemoryStore &secrets)
        : store(secrets)
        , settings(Paths(dir).settings())
        , accounts(settings)
        , client(&gate)
        , session(&secrets, &client, &accounts)
    {
        QObject::connect(&session, &Session::browserWanted, &browser, &Browser::open);
    }
    // Signed in through the browser.
    bool signIn(const AppServer &server, bool remember = true)
    {
        session.signInWithApp(server.account(), server.app, server.port, remember);
        return QTest::qWaitFor([this] { return session.state() == Session::State::Active; })
            && (!remember || QTest::qWaitFor([this] { return session.account().isTokenStored; }));
    }
    std::optional<OAuthAccess> stored() const
    {
        return OAuthAccess::read(store.entries().value(secretKey(session.account())));
    }
    QString failure() const { return failed.isEmpty() ? QString() : failed.last().first().toString(); }

    MemoryStore &store;
    Settings settings;
    Accounts accounts;
    Gate gate;
    Client client;
    Session session;
    Browser browser;
    QSignalSpy failed { &session, &Session::signInFailed };
};

// A read that keeps its outcome.
struct Reading {
    explicit Reading(Client &client)
    {
        handle = client.read<Rows<Workspace>>(getWorkspaces(QString()),
            [this](Outcome<Rows<Workspace>> outcome) { result = std::move(outcome); });
    }
    bool isOk() const { return result && std::holds_alternative<Rows<Workspace>>(*result); }
    std::optional<ErrorKind> error() const
    {
        const auto *one = result ? std::get_if<Error>(&*result) : nullptr;
        return one ? std::optional(one->kind) : std::nullopt;
    }
    std::optional<Outcome<Rows<Workspace>>> result;
    ReadHandle handle;
};

} // namespace signoff::testing
