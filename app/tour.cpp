// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour.h"

#include <QDialog>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QPixmap>
#include <QSaveFile>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// What the window can open over its pages.
struct WindowDialog {
    const char *id;
    ShellCommand command;
};
constexpr WindowDialog windowDialogs[] = {
    { "palette", ShellCommand::Palette },
    { "settings", ShellCommand::Settings },
    { "rules", ShellCommand::Rules },
    { "keys", ShellCommand::Keys },
    { "about", ShellCommand::About },
    { "sign-in", ShellCommand::AddAccount },
};

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

// The dialog on top; else the window itself, which shows what was opened in itself.
QWidget *openedBy(MainWindow &window)
{
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    const auto shown =
        std::find_if(dialogs.rbegin(), dialogs.rend(), [](const QDialog *dialog) { return dialog->isVisible(); });
    return shown != dialogs.rend() ? static_cast<QWidget *>(*shown) : &window;
}

} // namespace

Tour::Tour(MainWindow &window, std::function<int()> requests, const QString &dir, const QString &only, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_requests(std::move(requests))
    , m_dir(dir)
{
    const QStringList pages = only.isEmpty() ? window.pageIds() : QStringList { only };
    for (const QString &id : pages)
        m_waiting.append({ Visit::Cold, id, {} });
    for (const QString &id : pages)
        m_waiting.append({ Visit::Warm, id, {} });
    if (only.isEmpty()) {
        for (const WindowDialog &dialog : windowDialogs)
            m_waiting.append({ Visit::Dialog, QString::fromLatin1(dialog.id), {} });
    }
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
    for (const Step &step : std::as_const(m_waiting)) {
        if (step.visit == Visit::Cold)
            recordFailure(step.id, why);
    }
    m_waiting.clear();
    finish();
}

void Tour::next()
{
    if (m_waiting.isEmpty() || !m_problem.isEmpty())
        return finish();
    go(m_waiting.takeFirst());
}

void Tour::go(const Step &step)
{
    m_step = step;
    m_isShown = false;
    m_requestsBefore = m_requests();
    m_since.start();
    m_patience.start();
    if (step.visit == Visit::Dialog) {
        const auto dialog = std::find_if(std::begin(windowDialogs), std::end(windowDialogs),
            [&step](const WindowDialog &row) { return step.id == QLatin1StringView(row.id); });
        m_window.run(dialog->command);
        m_shown = openedBy(m_window);
        m_look.start();
        return;
    }
    if (!m_window.openPage(step.id)) {
        m_patience.stop();
        if (step.visit == Visit::Cold)
            recordFailure(step.id, tr("There is no such page."));
        return next();
    }
    m_settled = connect(m_window.page(step.id), &Page::settled, &m_look, qOverload<>(&QTimer::start));
    m_look.start();
}

void Tour::look()
{
    if (m_step.visit == Visit::Dialog)
        return leave(true);
    Page *page = m_window.page(m_step.id);
    if (!page || !page->isSettled())
        return;
    if (m_step.visit == Visit::Stop && !std::exchange(m_isShown, true)) {
        m_shown = page->showTourStop(m_step.stop);
        if (m_shown)
            return m_look.start(); // which may have set something in motion
        m_patience.stop();
        disconnect(m_settled);
        leaveStop(u"not shown"_s);
        return next();
    }
    leave(true);
}

void Tour::leave(bool inTime)
{
    m_patience.stop();
    m_look.stop();
    disconnect(m_settled);
    if (m_step.visit == Visit::Dialog) {
        const QString name = "dialog-"_L1 + m_step.id;
        save(name, m_shown);
        m_dialogs.append(QJsonObject { { u"id"_s, m_step.id }, { u"picture"_s, QString(name + ".png"_L1) } });
        m_window.closeDialogs();
        return next();
    }
    const Page *page = m_window.page(m_step.id);
    if (!page) {
        // The workspace was taken away under the tour: the token is no longer accepted.
        if (m_step.visit == Visit::Cold)
            recordFailure(m_step.id, tr("The page went away."));
        return next();
    }
    switch (m_step.visit) {
    case Visit::Cold:
        leavePage(page, inTime);
        break;
    case Visit::Warm:
        recordOf(m_step.id).insert("warm"_L1, m_requests() - m_requestsBefore);
        break;
    default:
        save(m_step.id + '-'_L1 + m_step.stop, m_shown);
        leaveStop(inTime ? u"shown"_s : u"failed"_s);
        m_window.closeDialogs();
    }
    next();
}

void Tour::leavePage(const Page *page, bool inTime)
{
    QStringList messages = page->messages();
    if (!inTime)
        messages.append(tr("Not settled after %1 s.").arg(patience / 1000));
    const QString state = inTime ? word(page->state()) : u"failed"_s;
    if (state == "failed"_L1)
        ++m_failed;
    save(m_step.id, &m_window);
    QJsonObject &record = recordOf(m_step.id);
    record.insert("state"_L1, state);
    record.insert("rows"_L1, page->rowCount());
    record.insert("requests"_L1, m_requests() - m_requestsBefore);
    record.insert("settle_ms"_L1, m_since.elapsed());
    record.insert("messages"_L1, QJsonArray::fromStringList(messages));
    // They come after all pages were seen: what a stop loads is no cost of a page.
    const QStringList stops = page->tourStops();
    auto before = std::find_if(
        m_waiting.begin(), m_waiting.end(), [](const Step &step) { return step.visit == Visit::Dialog; });
    for (const QString &stop : stops)
        before = std::next(m_waiting.insert(before, { Visit::Stop, m_step.id, stop }));
}

void Tour::leaveStop(const QString &state)
{
    QJsonObject &record = recordOf(m_step.id);
    QJsonArray stops = record.value("stops"_L1).toArray();
    stops.append(QJsonObject { { u"id"_s, m_step.stop }, { u"state"_s, state } });
    record.insert("stops"_L1, stops);
}

void Tour::recordFailure(const QString &id, const QString &why)
{
    ++m_failed;
    QJsonObject &record = recordOf(id);
    record.insert("state"_L1, u"failed"_s);
    record.insert("rows"_L1, 0);
    record.insert("requests"_L1, m_step.id.isEmpty() ? 0 : m_requests() - m_requestsBefore);
    record.insert("settle_ms"_L1, m_since.isValid() ? m_since.elapsed() : 0);
    record.insert("messages"_L1, QJsonArray { why });
}

void Tour::save(const QString &name, QWidget *shown)
{
    // A part of the window is seen where it stands.
    QWidget *taken = shown && shown->isWindow() ? shown : &m_window;
    // What settled last may still have to find its place, each level in its turn.
    for (int level = 0; level < 4; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QString picture = QDir(m_dir).filePath(name + ".png"_L1);
    if (!taken->grab().save(picture, "PNG"))
        m_problem = tr("%1 cannot be written.").arg(picture);
}

QJsonObject &Tour::recordOf(const QString &id)
{
    if (!m_order.contains(id)) {
        m_order.append(id);
        m_pages.insert(id,
            { { u"id"_s, id }, { u"title"_s, m_window.pageTitle(id) }, { u"warm"_s, 0 }, { u"stops"_s, QJsonArray() } });
    }
    return m_pages[id];
}

void Tour::finish()
{
    QJsonArray pages;
    for (const QString &id : std::as_const(m_order))
        pages.append(m_pages.value(id));
    QSaveFile file(QDir(m_dir).filePath(u"tour.json"_s));
    const QByteArray json =
        QJsonDocument(QJsonObject { { u"pages"_s, pages }, { u"dialogs"_s, m_dialogs } }).toJson();
    if (m_problem.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()))
        m_problem = tr("%1 cannot be written.").arg(file.fileName());
    emit finished(m_failed, m_problem);
}

} // namespace signoff
