// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "core/resources/tracked_hours.h"

#include <QObject>

namespace signoff {

// What all members tracked this week and the week before, from one report.
class MemberHours : public QObject {
    Q_OBJECT

public:
    // The client outlives this.
    MemberHours(Client &client, const QString &workspace, QObject *parent = nullptr);

    // Asks unless it is known, for these weeks, and fresh.
    void want(QDate today, Qt::DayOfWeek weekStart);
    void retry();
    bool isLoading() const { return m_call.isActive(); }
    bool isKnown() const { return m_report.has_value(); }
    const std::optional<Error> &error() const { return m_error; }

    QDate thisWeek() const { return m_week; }
    QDate lastDay() const { return m_to; }
    // Both weeks; nothing while nothing is known.
    std::optional<Days> daysOf(const QString &member) const;
    std::optional<int> minutesThisWeek(const QString &member) const;
    std::optional<int> minutesLastWeek(const QString &member) const;

signals:
    void changed();

private:
    void ask();
    std::optional<int> minutesOf(const QString &member, QDate from, QDate to) const;

    Client &m_client;
    QString m_workspace;
    ReadHandle m_call;
    QDate m_week; // its first day
    QDate m_to;
    QDateTime m_at; // when it arrived
    std::optional<TrackedHours> m_report;
    std::optional<Error> m_error;
};

} // namespace signoff
