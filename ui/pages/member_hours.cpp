// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/member_hours.h"

#include "core/support/elsewhere.h"

namespace signoff {

namespace {

constexpr qint64 freshSeconds = 60;

} // namespace

MemberHours::MemberHours(Client &client, const QString &workspace, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_workspace(workspace)
{
}

void MemberHours::want(QDate today, Qt::DayOfWeek weekStart)
{
    const QDate week = today.addDays(-((today.dayOfWeek() - weekStart + 7) % 7));
    const bool isSame = week == m_week && today == m_to;
    const bool isFresh = m_report && m_at.secsTo(QDateTime::currentDateTimeUtc()) < freshSeconds;
    if (isSame && (isFresh || isLoading()))
        return;
    if (!isSame)
        m_report.reset();
    m_week = week;
    m_to = today;
    ask();
}

void MemberHours::retry()
{
    if (m_week.isValid() && !isLoading())
        ask();
}

void MemberHours::ask()
{
    m_error.reset();
    const QDate from = m_week.addDays(-7);
    m_call = m_client.read<TrackedHours>(
        getTrackedHoursReport.with({ from, m_to }, m_workspace), [this](Outcome<TrackedHours> outcome) {
            if (const Error *error = std::get_if<Error>(&outcome)) {
                m_error = *error; // what was known before stays
            } else {
                freeElsewhere(std::exchange(m_report, std::get<TrackedHours>(std::move(outcome))));
                m_at = QDateTime::currentDateTimeUtc();
            }
            // The handle is still active within its own callback.
            QMetaObject::invokeMethod(this, &MemberHours::changed, Qt::QueuedConnection);
        });
}

std::optional<Days> MemberHours::daysOf(const QString &member) const
{
    return m_report ? std::optional(m_report->members.value(member)) : std::nullopt;
}

std::optional<int> MemberHours::minutesOf(const QString &member, QDate from, QDate to) const
{
    const std::optional<Days> days = daysOf(member);
    if (!days)
        return {};
    int minutes = 0;
    for (auto it = days->lowerBound(from); it != days->end() && it.key() <= to; ++it)
        minutes += signoff::minutesOf(it.value());
    return minutes;
}

std::optional<int> MemberHours::minutesThisWeek(const QString &member) const
{
    return minutesOf(member, m_week, m_to);
}

std::optional<int> MemberHours::minutesLastWeek(const QString &member) const
{
    return minutesOf(member, m_week.addDays(-7), m_week.addDays(-1));
}

} // namespace signoff
