// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/trackers.h"

#include "sandbox/api/timekeeping.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QString trackers(const QString &condition)
{
    return u"SELECT t.*, c.project_id, p.name AS project_name, k.title, m.firstname, m.lastname, m.email FROM trackers "
           u"t"
           " JOIN members m ON m.id = t.user_id LEFT JOIN contracts c ON c.id = t.contract_id"
           " LEFT JOIN projects p ON p.id = c.project_id LEFT JOIN tasks k ON k.id = t.task_id WHERE "_s
        + condition;
}

QDateTime startOf(const Row &tracker)
{
    return QDateTime::fromString(tracker.value(u"started_at"_s).toString(), Qt::ISODate);
}

} // namespace

Row runningTracker(const Call &call, int user)
{
    return call.database.row(trackers(u"t.user_id = ?"_s), { user });
}

int wholeMinutes(const Row &tracker, const QDateTime &now)
{
    return int(std::max<qint64>(0, startOf(tracker).secsTo(now) / 60));
}

Event trackerEvent(const QString &name, const Row &tracker, const QString &key, const QDateTime &instant)
{
    QJsonObject data { { key, written(instant) }, { u"user_name"_s, nameOf(tracker) } };
    for (const QString &column : { u"user_id"_s, u"contract_id"_s, u"project_id"_s, u"project_name"_s, u"task_id"_s })
        data.insert(column, json(tracker, column));
    data.insert(u"task_title"_s, json(tracker, u"title"_s));
    data.insert(u"activity_description"_s, json(tracker, u"text"_s));
    return { name, data };
}

// The time of a clock that ran over midnight is of each of its days.
void stopTracker(const Call &call, const Row &tracker, Answer &answer)
{
    const int user = tracker.value(u"user_id"_s).toInt();
    const Work work { tracker.value(u"contract_id"_s).toInt(), tracker.value(u"project_id"_s).toInt(),
        tracker.value(u"task_id"_s).toInt() };
    const QDateTime now = call.clock.now();
    QDateTime from = startOf(tracker);
    for (int left = wholeMinutes(tracker, now); left > 0;) {
        const int minutes = std::min(left, MinutesOfADay - from.time().hour() * 60 - from.time().minute());
        addTime(call, user, from, minutes, work, WebMethod, tracker.value(u"text"_s).toString());
        from = instantOf(from.date().addDays(1), 0);
        left -= minutes;
    }
    call.database.change(u"DELETE FROM trackers WHERE user_id = ?"_s, { user });
    answer.events.append(trackerEvent(u"tracker.stopped"_s, tracker, u"stopped_at"_s, now));
}

void stopTrackersThatMayNotRun(const Call &call, Answer &answer)
{
    const auto stopped = call.database.rows(trackers(u"m.deleted_at IS NOT NULL OR (t.contract_id IS NOT NULL AND"
                                                     " (c.status <> 'active' OR c.deleted_at IS NOT NULL"
                                                     " OR p.deleted_at IS NOT NULL))"_s));
    for (const Row &tracker : stopped)
        stopTracker(call, tracker, answer);
}

} // namespace sandbox
