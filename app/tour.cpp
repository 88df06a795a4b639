// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QSaveFile>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

QString word(Page::State state)
{
    switch (state) {
    case Page::State::Ready:
        return u"ready"_s;
    case Page::State::Empty:
        return u"empty"_s;
    case Page::State::Offline:
        return u"offline"_s;
    case Page::State::Loading: // it never arrived anywhere
    case Page::State::Failed:
        break;
    }
    return u"failed"_s;
}

} // namespace

Tour::Tour(MainWindow &window, std::function<int()> requests, const QString &dir, const QString &only, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_requests(std::move(requests))
    , m_dir(dir)
    , m_waiting(only.isEmpty() ? window.pageIds() : QStringList { only })
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { leave(false); });
    // What settled() has set in motion (layouts, a line in the status bar) is done before the picture is taken.
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    if (!QDir().mkpath(m_dir))
        m_problem = tr("The folder %1 cannot be created.").arg(m_dir);
    next();
}

void Tour::giveUp(const QString &why)
{
    if (!QDir().mkpath(m_dir))
        m_problem = tr("The folder %1 cannot be created.").arg(m_dir);
    for (const QString &id : std::as_const(m_waiting)) {
        ++m_failed;
        record(id, u"failed"_s, 0, 0, 0, { why });
    }
    m_waiting.clear();
    finish();
}

void Tour::next()
{
    if (m_waiting.isEmpty() || !m_problem.isEmpty())
        return finish();
    m_id = m_waiting.takeFirst();
    m_requestsBefore = m_requests();
    m_since.start();
    m_patience.start();
    if (!m_window.openPage(m_id)) {
        m_patience.stop();
        ++m_failed;
        record(m_id, u"failed"_s, 0, 0, 0, { tr("There is no such page.") });
        return next();
    }
    m_settled = connect(m_window.page(m_id), &Page::settled, &m_look, qOverload<>(&QTimer::start));
    m_look.start();
}

void Tour::look()
{
    if (const Page *page = m_window.page(m_id); page && page->isSettled())
        leave(true);
}

void Tour::leave(bool inTime)
{
    m_patience.stop();
    m_look.stop();
    disconnect(m_settled);
    const qint64 took = m_since.elapsed();
    const Page *page = m_window.page(m_id);
    if (!page) {
        // The workspace was taken away under the tour: the token is no longer accepted.
        ++m_failed;
        record(m_id, u"failed"_s, 0, m_requests() - m_requestsBefore, took, { tr("The page went away.") });
        return next();
    }
    QStringList messages = page->messages();
    if (!inTime)
        messages.append(tr("Not settled after %1 s.").arg(patience / 1000));
    const QString state = inTime ? word(page->state()) : u"failed"_s;
    if (state == "failed"_L1)
        ++m_failed;
    const QString picture = QDir(m_dir).filePath(m_id + ".png"_L1);
    if (!m_window.grab().save(picture, "PNG"))
        m_problem = tr("%1 cannot be written.").arg(picture);
    record(m_id, state, page->rowCount(), m_requests() - m_requestsBefore, took, messages);
    next();
}

void Tour::record(
    const QString &id, const QString &state, int rows, int requests, qint64 settleMs, const QStringList &messages)
{
    m_pages.append(QJsonObject {
        { u"id"_s, id },
        { u"title"_s, m_window.pageTitle(id) },
        { u"state"_s, state },
        { u"rows"_s, rows },
        { u"requests"_s, requests },
        { u"settle_ms"_s, settleMs },
        { u"messages"_s, QJsonArray::fromStringList(messages) },
    });
}

void Tour::finish()
{
    QSaveFile file(QDir(m_dir).filePath(u"tour.json"_s));
    const QByteArray json = QJsonDocument(QJsonObject { { u"pages"_s, m_pages } }).toJson();
    if (m_problem.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()))
        m_problem = tr("%1 cannot be written.").arg(file.fileName());
    emit finished(m_failed, m_problem);
}

} // namespace signoff
