// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/refresher.h"

#include "core/store/waiting_rows.h"

namespace signoff {

namespace {

constexpr std::chrono::seconds pace { 30 };

} // namespace

Refresher::Refresher(const Gate &gate, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
    , m_settings(settings)
{
    m_timer.setInterval(pace);
    connect(&m_timer, &QTimer::timeout, this, &Refresher::look);
    m_timer.start();
}

void Refresher::setPage(Page *page, const QString &id)
{
    m_page = page;
    m_id = id;
    m_tried.invalidate();
}

void Refresher::setWaiting(WaitingRows *waiting)
{
    m_waiting = waiting;
}

bool Refresher::mayAsk() const
{
    return m_gate.waiting() == 0 && m_gate.left() > m_gate.limit() / 3;
}

bool Refresher::isInView() const
{
    return m_page && m_page->isVisible() && !m_page->window()->isMinimized();
}

bool Refresher::refreshPage(qint64 age)
{
    if (!isInView() || m_page->state() == Page::State::Loading)
        return false;
    const QDateTime at = m_page->confirmedAt();
    if (at.isValid() && at.secsTo(QDateTime::currentDateTimeUtc()) < age)
        return false;
    // Rows that never come (the role does not allow it) are no older than the last try.
    if (!at.isValid() && m_tried.isValid() && m_tried.elapsed() < age * 1'000)
        return false;
    m_tried.start();
    m_page->opened();
    return true;
}

void Refresher::look()
{
    const int minutes = m_settings.whole(Setting::RefreshMinutes);
    if (minutes == 0 || !mayAsk())
        return;
    const std::chrono::seconds age = std::chrono::minutes(minutes);
    if (!refreshPage(age.count()) && m_waiting)
        m_waiting->refresh(age, isInView() ? m_id : QString());
}

void Refresher::activated()
{
    if (mayAsk())
        refreshPage(freshSeconds);
}

} // namespace signoff
