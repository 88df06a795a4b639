// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worked.h"

using namespace Qt::StringLiterals;

namespace {

QString text(QDate date)
{
    return date.toString(Qt::ISODate);
}

// A null is no project.
QString keyOf(int user, const QString &day, const QJsonValue &project)
{
    return u"%1 %2 %3"_s.arg(user).arg(day).arg(project.toInt());
}

void addDays(Worked &worked, int user, const QJsonObject &days)
{
    for (auto day = days.begin(); day != days.end(); ++day) {
        for (const auto &row : day.value().toArray())
            worked[keyOf(user, day.key(), row[u"project_id"])] += row[u"total_minutes"].toInt();
    }
}

// Rows that have their days with them; 'range' takes the first and the last of the span.
Worked byBreakdown(Client &client, const QString &path, const QString &range, const Span &span)
{
    Worked worked;
    for (const auto &row : allRows(client, path, range.arg(text(span.from), text(span.to))))
        addDays(worked, row[u"user_id"].toInt(), row[u"daily_breakdown"].toObject());
    return worked;
}

// The reports that are of one day.
template <typename Add> Worked byDay(Client &client, const QString &report, const Span &span, Add add)
{
    Worked worked;
    for (QDate date = span.from; date <= span.to; date = date.addDays(1)) {
        for (const auto &row : allRows(client, u"/reports/"_s + report, u"date="_s + text(date)))
            add(worked, row, text(date));
    }
    return worked;
}

} // namespace

QJsonArray allRows(Client &client, const QString &path, const QString &query, int perPage)
{
    QJsonArray rows;
    for (int page = 1;; ++page) {
        const QJsonArray more =
            client.get(path, workspaceQuery + u"&page=%1&per_page=%2&"_s.arg(page).arg(perPage) + query).rows();
        for (const auto &row : more)
            rows.append(row);
        if (more.size() < perPage)
            return rows;
    }
}

QList<int> memberIds(Client &client)
{
    QList<int> ids;
    for (const auto &member : allRows(client, u"/members"_s, {}))
        ids.append(member[u"id"].toInt());
    return ids;
}

QJsonArray entriesOn(Client &client, int user, QDate date)
{
    return allRows(client, u"/time-entries"_s, u"user_id=%1&date=%2"_s.arg(user).arg(text(date)), 50);
}

int minutesOf(const QJsonArray &entries)
{
    int minutes = 0;
    for (const auto &entry : entries)
        minutes += entry[u"duration_minutes"].toInt();
    return minutes;
}

Worked workedByEntries(Client &client, const QList<int> &users, const Span &span)
{
    Worked worked;
    for (const int user : users) {
        for (QDate date = span.from; date <= span.to; date = date.addDays(1)) {
            for (const auto &entry : entriesOn(client, user, date))
                worked[keyOf(user, text(date), entry[u"project_id"])] += entry[u"duration_minutes"].toInt();
        }
    }
    return worked;
}

Worked workedBySheets(Client &client, const Span &span)
{
    return byBreakdown(client, u"/timesheets"_s, u"date_from=%1&date_to=%2"_s, span);
}

Worked workedByTrackedHours(Client &client, const Span &span)
{
    Worked worked;
    const QJsonObject days =
        client
            .get(u"/reports/tracked-hours"_s,
                workspaceQuery + u"&start_date=%1&end_date=%2"_s.arg(text(span.from), text(span.to)))
            .data()
            .value(u"daily_breakdown"_s)
            .toObject();
    for (auto day = days.begin(); day != days.end(); ++day) {
        for (const auto &row : day.value()[u"users"].toArray())
            worked[keyOf(row[u"user_id"].toInt(), day.key(), row[u"project_id"])] += row[u"total_minutes"].toInt();
    }
    return worked;
}

Worked workedByTimeline(Client &client, const Span &span)
{
    return byDay(client, u"daily-timeline"_s, span, [](Worked &worked, const QJsonValue &row, const QString &day) {
        for (const auto &entry : row[u"time_entries"].toArray())
            worked[keyOf(row[u"user_id"].toInt(), day, entry[u"project_id"])] += entry[u"duration_minutes"].toInt();
    });
}

Worked workedByTasks(Client &client, const Span &span)
{
    return byBreakdown(client, u"/reports/task-report"_s, u"start_date=%1&end_date=%2"_s, span);
}

Worked workedByAttendance(Client &client, const Span &span)
{
    return byDay(client, u"daily-attendance"_s, span, [](Worked &worked, const QJsonValue &row, const QString &day) {
        if (row[u"tracked_minutes"].toInt() > 0)
            worked[keyOf(row[u"user_id"].toInt(), day, {})] += row[u"tracked_minutes"].toInt();
    });
}

Worked withoutProjects(const Worked &worked)
{
    Worked days;
    for (auto minutes = worked.begin(); minutes != worked.end(); ++minutes)
        days[minutes.key().section(u' ', 0, 1) + u" 0"_s] += minutes.value();
    return days;
}
