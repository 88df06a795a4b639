// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace signoff {

// A day on which a team does not work.
struct Holiday {
    QDate day;
    QString name;
    QString team; // name of the team; empty: everybody
    bool operator==(const Holiday &) const = default;
};

// The days of the week on which somebody works: bit 0 is Monday.
class Weekdays {
public:
    constexpr Weekdays() = default; // Monday to Friday
    constexpr explicit Weekdays(int bits)
        : m_bits(bits & 0x7f)
    {
    }
    bool contains(Qt::DayOfWeek day) const { return m_bits & (1 << (int(day) - 1)); }
    bool contains(QDate day) const { return contains(Qt::DayOfWeek(day.dayOfWeek())); }
    void set(Qt::DayOfWeek day, bool works);
    int count() const;
    int bits() const { return m_bits; }
    bool operator==(const Weekdays &) const = default;

private:
    int m_bits = 0x1f;
};

// What the user says of a member or a team. The member's own entry goes before that of the team.
struct WorkEntry {
    enum class Of { Member, Team };
    Of of = Of::Member;
    QString id; // user id, or name of the team
    std::optional<int> weeklyMinutes; // expected time; none: as the other sources say
    std::optional<Weekdays> workdays; // none: as everybody
    bool operator==(const WorkEntry &) const = default;
};

// Who works when and how long, as the user has set it for a workspace. Kept as JSON in the settings.
struct WorkRules {
    int minutesPerDay = 8 * 60; // expected where no other source says anything; 0: nothing is expected then
    Weekdays workdays;
    Qt::DayOfWeek weekStart = Qt::Monday; // calendar weeks of the weekly checks
    QList<WorkEntry> entries;
    QList<Holiday> holidays;
    bool operator==(const WorkRules &) const = default;

    // The entry of the member, or of the team where the member has none that says this; null: neither.
    const WorkEntry *timeEntry(const QString &member, const QString &team) const;
    Weekdays workdaysOf(const QString &member, const QString &team) const;
    // Null: no holiday of this team or of everybody.
    const Holiday *holidayOn(QDate day, const QString &team) const;
    // First day of the calendar week.
    QDate weekOf(QDate day) const;

    QJsonObject toJson() const;
    // What cannot be read is left out; never fails.
    static WorkRules fromJson(const QJsonObject &object);
};

} // namespace signoff
