// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/workspace_data.h"
#include "core/support/settings.h"
#include "sandbox/host.h"
#include "ui/shell/page.h"
#include "ui/view/hold_bar.h"
#include "ui/view/message_bar.h"
#include "ui/view/prompts.h"
#include "ui/view/state_overlay.h"
#include "ui/view/table_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace signoff::testing {

using namespace Qt::StringLiterals;

// Test data: each dialect of the sandbox.
inline void dialects()
{
    QTest::addColumn<sandbox::Dialect>("dialect");
    QTest::newRow("classic") << sandbox::Dialect::Classic;
    QTest::newRow("current") << sandbox::Dialect::Current;
    QTest::newRow("mixed") << sandbox::Dialect::Mixed;
}

// A page on the sandbox: real HTTP, a real journal on disk, a real window.
class PageRig {
public:
    explicit PageRig(sandbox::Dialect dialect, int rateLimit = 0, bool planted = false)
    {
        sandbox::Options options;
        options.dialect = dialect;
        options.rateLimit = rateLimit;
        options.weeks = 4;
        options.planted = planted;
        options.now = today;
        host = std::make_unique<sandbox::Host>(options);
        QString problem;
        if (!host->start(&problem))
            qFatal("%s", qPrintable(problem));
        client.setAccess(host->baseUrl(), host->token());
        settings.set(Setting::HoldSeconds, 0);
    }
    ~PageRig() { close(); }

    // Opens the page as a start of the program would, and waits until it has settled, or until 'ready'.
    bool open(const std::function<bool()> &ready = {})
    {
        std::optional<Workspace> workspace;
        ReadHandle call = client.read<Rows<Workspace>>(getWorkspaces(QString()), [&](Outcome<Rows<Workspace>> outcome) {
            if (const auto *rows = std::get_if<Rows<Workspace>>(&outcome))
                workspace = rows->rows.value(0).row;
            else
                workspace = Workspace { u"7301"_s, {}, u"0"_s, {}, {}, {}, {}, {} }; // offline: as remembered
        });
        if (!QTest::qWaitFor([&] { return workspace.has_value(); }, 10'000))
            return false;
        if (self.isEmpty())
            self = workspace->userId;
        journal = std::make_unique<Journal>(folder.filePath(u"journal.sqlite"_s));
        cache = std::make_unique<Cache>(folder.filePath(u"cache.sqlite"_s));
        history = std::make_unique<History>(folder.filePath(u"history.sqlite"_s));
        WorkspaceData::Parts parts;
        parts.client = &client;
        parts.journal = journal.get();
        parts.cache = cache.get();
        parts.history = history.get();
        parts.settings = &settings;
        data = std::make_unique<WorkspaceData>(
            parts, JournalScope { u"account"_s, u"http://sandbox"_s, self, u"7301"_s });
        data->reviews().setToday(today);
        page.reset(entry().create({ *data, settings }, nullptr));
        page->resize(1200, 800);
        page->show();
        data->start();
        page->opened();
        page->setFocus();
        const auto settled = [&] { return page->isSettled() && data->decisions().isKnown(); };
        return QTest::qWaitFor([&] { return ready ? ready() : settled(); }, 15'000);
    }
    // As when the program ends without a word.
    void close()
    {
        page.reset();
        data.reset();
        cache.reset();
        history.reset();
        journal.reset();
    }

    const PageEntry &entry() const
    {
        for (const PageEntry &candidate : allPages()) {
            if (pageId == QLatin1String(candidate.id))
                return candidate;
        }
        qFatal("there is no page %s", qPrintable(pageId));
    }
    TableView *table() { return page->findChild<TableView *>(u"queue"_s); }
    QString currentKey() { return table()->currentKey(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(table(), key, with); }
    QString messages() { return page->messages().join(u'\n'); }
    QStringList shownKeys()
    {
        QStringList keys;
        const QAbstractItemModel *rows = table()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            keys << rows->index(row, 0).data(KeyRole).toString();
        return keys;
    }
    QString status(const QString &key)
    {
        const auto stored = data->timesheets().table.find(key);
        return stored ? stored->row.status : QString();
    }
    QString id(const QString &key) { return data->timesheets().table.find(key)->row.id; }

    // The sandbox's own word.
    QJsonObject control(const QByteArray &verb, const QString &path, const QJsonObject &body = {})
    {
        QUrl url = host->baseUrl();
        url.setPath(path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        std::unique_ptr<QNetworkReply> reply(
            direct.sendCustomRequest(request, verb, QJsonDocument(body).toJson(QJsonDocument::Compact)));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    // The next 'count' of those requests whose path has 'path' in it are struck.
    void arm(const QString &kind, const QString &scope = u"writes"_s, const QString &path = {}, int count = 1)
    {
        QJsonArray faults;
        for (int n = 1; n <= count; ++n)
            faults.append(QJsonObject { { u"kind"_s, kind }, { u"n"_s, n }, { u"scope"_s, scope }, { u"path"_s, path } });
        control("POST", u"/sandbox/faults"_s, { { u"faults"_s, faults } });
    }
    // "approve applied" for each decision that reached the server, in their order.
    QStringList ledger()
    {
        QStringList lines;
        for (const QJsonValue &value : control("GET", u"/sandbox/ledger"_s).value(u"ledger"_s).toArray())
            lines << value[u"verb"_s].toString() + u' ' + value[u"outcome"_s].toString();
        return lines;
    }
    int writes()
    {
        int count = 0;
        for (const QJsonValue &value : control("GET", u"/sandbox/requests"_s).value(u"requests"_s).toArray())
            count += value[u"method"_s].toString() == "GET"_L1 ? 0 : 1;
        return count;
    }

    QString pageId = u"timesheets"_s; // which page open() opens
    const QDate today { 2026, 11, 23 };
    QTemporaryDir folder;
    std::unique_ptr<sandbox::Host> host;
    QNetworkAccessManager direct;
    Gate gate;
    Client client { &gate };
    Settings settings { folder.filePath(u"settings.ini"_s) };
    QString self;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Cache> cache;
    std::unique_ptr<History> history;
    std::unique_ptr<WorkspaceData> data;
    std::unique_ptr<Page> page;
};

} // namespace signoff::testing
