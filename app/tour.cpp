// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QJsonDocument>
#include <QPainter>
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

constexpr int askPatience = 500; // in which what is there comes in sight
constexpr int stepMilliseconds = 15; // between two looks at what a step set in motion

} // namespace

Tour::Tour(MainWindow &window, std::function<int()> requests, const QString &dir, const QString &only, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_requests(std::move(requests))
    , m_dir(dir)
{
    const QStringList pages = only.isEmpty() ? window.pageIds() : QStringList { only };
    for (const QString &id : pages)
        m_waiting.append({ Visit::Cold, id });
    for (const QString &id : pages)
        m_waiting.append({ Visit::Warm, id });
    if (only.isEmpty()) {
        for (const WindowDialog &dialog : windowDialogs)
            m_waiting.append({ Visit::Dialog, QString::fromLatin1(dialog.id) });
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
    m_hand.reset();
    m_requestsBefore = m_requests();
    m_since.start();
    m_patience.start();
    if (step.visit == Visit::Dialog) {
        const auto dialog = std::find_if(std::begin(windowDialogs), std::end(windowDialogs),
            [&step](const WindowDialog &row) { return step.id == QLatin1StringView(row.id); });
        m_window.run(dialog->command);
        m_look.start(0);
        return;
    }
    if (!m_window.openPage(step.id)) {
        m_patience.stop();
        if (step.visit == Visit::Cold)
            recordFailure(step.id, tr("There is no such page."));
        return next();
    }
    Page *page = m_window.page(step.id);
    if (step.visit == Visit::Stop) {
        m_hand.emplace(m_window, page);
        m_steps = TourHand::steps(step.stop);
        m_hand->close();
        page->go(m_places.value(step.id));
        m_atRest.start();
    }
    m_settled = connect(page, &Page::settled, &m_look, [this] { m_look.start(0); });
    m_look.start(0);
}

void Tour::look()
{
    if (m_step.visit == Visit::Dialog)
        return leave(true);
    const Page *page = m_hand ? m_hand->page() : m_window.page(m_step.id);
    if (!page)
        return;
    if (m_step.visit == Visit::Stop && !m_steps.isEmpty() && m_steps.first().verb == "catch"_L1
        && m_hand->take(m_steps.first()))
        return leave(true);
    if (!page->isSettled()) {
        if (m_step.visit == Visit::Stop) {
            m_atRest.start();
            m_look.start(stepMilliseconds);
        }
        return;
    }
    if (m_step.visit == Visit::Stop && !takeSteps()) {
        const bool isAsking = !m_steps.isEmpty() && m_steps.first().verb == "where"_L1;
        if (isAsking && m_atRest.hasExpired(askPatience))
            return leaveOut();
        if (m_atRest.hasExpired(stepPatience))
            return leave(false);
        return m_look.start(stepMilliseconds);
    }
    leave(true);
}

bool Tour::takeSteps()
{
    if (m_hand->isBusy()) {
        m_atRest.start();
        return false;
    }
    if (m_steps.isEmpty())
        return true;
    if (m_steps.first().verb == "where"_L1) {
        if (m_hand->isOffered(m_steps.first()))
            m_steps.removeFirst();
        return false;
    }
    if (m_hand->take(m_steps.first())) {
        m_steps.removeFirst();
        m_atRest.start();
    }
    return false;
}

// What the server does not have is no stop.
void Tour::leaveOut()
{
    m_patience.stop();
    m_look.stop();
    disconnect(m_settled);
    recordStop(m_step.stop, { { u"state"_s, u"left out"_s } });
    m_hand->close();
    next();
}

void Tour::leave(bool inTime)
{
    m_patience.stop();
    m_look.stop();
    disconnect(m_settled);
    if (m_step.visit == Visit::Dialog) {
        const QString name = "dialog-"_L1 + m_step.id;
        save(name);
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
        leaveStop(inTime);
        m_hand->close();
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
    save(m_step.id);
    m_places.insert(m_step.id, { {}, {}, page->place().filters }); // another row may be the first then
    QJsonObject &record = recordOf(m_step.id);
    record.insert("state"_L1, state);
    record.insert("rows"_L1, page->rowCount());
    record.insert("requests"_L1, m_requests() - m_requestsBefore);
    record.insert("settle_ms"_L1, m_since.elapsed());
    record.insert("messages"_L1, QJsonArray::fromStringList(messages));
    // They come after all pages were seen: what a stop loads is no cost of a page.
    auto before = std::find_if(
        m_waiting.begin(), m_waiting.end(), [](const Step &step) { return step.visit == Visit::Dialog; });
    for (const TourStop &stop : page->tourStops()) {
        if (!m_mayStop)
            recordStop(stop, { { u"state"_s, u"left out"_s } });
        else
            before = std::next(m_waiting.insert(before, { Visit::Stop, m_step.id, stop }));
    }
}

void Tour::leaveStop(bool isShown)
{
    const QString name = m_step.id + '-'_L1 + QLatin1StringView(m_step.stop.id);
    save(name);
    QJsonObject record { { u"state"_s, isShown ? u"shown"_s : u"not shown"_s },
        { u"requests"_s, m_requests() - m_requestsBefore }, { u"settle_ms"_s, m_since.elapsed() }, { u"picture"_s, QString(name + ".png"_L1) } };
    if (!isShown)
        record.insert("step"_L1, m_steps.isEmpty() ? QString() : m_steps.first().text());
    recordStop(m_step.stop, record);
}

void Tour::recordStop(const TourStop &stop, QJsonObject record)
{
    record.insert("id"_L1, QString::fromLatin1(stop.id));
    QJsonObject &page = recordOf(m_step.id);
    QJsonArray stops = page.value("stops"_L1).toArray();
    stops.append(record);
    page.insert("stops"_L1, stops);
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

// The dialog on top, else the window; a menu where it stands over it.
void Tour::save(const QString &name)
{
    const TourHand hand(m_window, nullptr);
    QWidget *taken = hand.dialog();
    if (!taken)
        taken = &m_window;
    // What settled last may still have to find its place, each level in its turn.
    for (int level = 0; level < 4; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap shown = taken->grab();
    if (QWidget *popup = TourHand::popup()) {
        const QPixmap over = popup->grab();
        QPainter(&shown).drawPixmap(taken->mapFromGlobal(popup->mapToGlobal(QPoint())), over);
    }
    const QString picture = QDir(m_dir).filePath(name + ".png"_L1);
    if (!shown.save(picture, "PNG"))
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
