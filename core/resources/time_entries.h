// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/reading.h"
#include "core/resources/resource.h"

namespace signoff {

// A piece of tracked time. Source: getTimeEntries.
struct TimeEntry {
    QString id;
    QString userId;
    QString contractId; // empty: time without a project
    QString projectId;
    QString projectName;
    QString taskId;
    QString taskTitle;
    QString text; // what the member worked on
    QString method; // how it was recorded, as the server puts it; an open list
    QDate date;
    QDateTime start;
    QDateTime end; // invalid: not known, or still running
    std::optional<int> minutes;

    static constexpr auto fields()
    {
        return std::tuple { json::field(&TimeEntry::id, "id"), json::field(&TimeEntry::userId, "user_id"),
            json::field(&TimeEntry::contractId, "contract_id"), json::field(&TimeEntry::projectId, "project_id"),
            json::field(&TimeEntry::projectName, "project_name"), json::field(&TimeEntry::taskId, "task_id"),
            json::field(&TimeEntry::taskTitle, "task_title"),
            json::field(&TimeEntry::text, "activity_description", "notes"), json::field(&TimeEntry::method, "method"),
            json::field(&TimeEntry::date, "date"), json::field(&TimeEntry::start, "start_time"),
            json::field(&TimeEntry::end, "end_time"), json::field(&TimeEntry::minutes, "duration_minutes", &readMinutes) };
    }
};

// One day of one member; both are needed.
struct TimeEntryQuery {
    static constexpr int mostPerPage = 50;
    int page = 1;
    int perPage = mostPerPage;
    QString user;
    QDate date;
    QString project;
    QString task;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&TimeEntryQuery::page, "page"), json::field(&TimeEntryQuery::perPage, "per_page"),
            json::field(&TimeEntryQuery::user, "user_id"), json::field(&TimeEntryQuery::date, "date"),
            json::field(&TimeEntryQuery::project, "project_id"), json::field(&TimeEntryQuery::task, "task_id") };
    }
};

// The zone of the times of day is not known; entries come back with the same digits, marked as UTC.
struct NewTimeEntry {
    std::optional<json::Id> user;
    std::optional<json::Id> contract;
    std::optional<json::Id> task;
    std::optional<QString> text;
    std::optional<QDate> date;
    std::optional<QTime> start;
    std::optional<QTime> end; // after 'start'
    static constexpr auto fields()
    {
        return std::tuple { json::field(&NewTimeEntry::user, "user_id"),
            json::field(&NewTimeEntry::contract, "contract_id"), json::field(&NewTimeEntry::task, "task_id"),
            json::field(&NewTimeEntry::text, "notes"), json::field(&NewTimeEntry::date, "date"),
            json::field(&NewTimeEntry::start, "start_time"), json::field(&NewTimeEntry::end, "end_time") };
    }
};

// A project where a new entry has a contract. What is left out keeps its value.
struct ChangedTimeEntry {
    std::optional<json::Id> project;
    std::optional<json::Id> task;
    std::optional<QString> text;
    std::optional<QDate> date;
    std::optional<QTime> start;
    std::optional<QTime> end;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&ChangedTimeEntry::project, "project_id"),
            json::field(&ChangedTimeEntry::task, "task_id"), json::field(&ChangedTimeEntry::text, "notes"),
            json::field(&ChangedTimeEntry::date, "date"), json::field(&ChangedTimeEntry::start, "start_time"),
            json::field(&ChangedTimeEntry::end, "end_time") };
    }
};

// Where a new entry overlaps others only a part may be stored: the message of the answer says how much. The answer has
// no id; the day has to be listed again.
inline constexpr Endpoint<Verb::Get, "/time-entries", Rows<TimeEntry>, TimeEntryQuery> getTimeEntries { "getTimeEntries",
    OfferedBy::Current };
inline constexpr Endpoint<Verb::Post, "/time-entries", Confirmation, NewTimeEntry> createTimeEntry { "createTimeEntry",
    OfferedBy::Current };
inline constexpr Endpoint<Verb::Put, "/time-entries/{time_entry_id}", Confirmation, ChangedTimeEntry> updateTimeEntry {
    "updateTimeEntry", OfferedBy::Current
};
inline constexpr Endpoint<Verb::Delete, "/time-entries/{time_entry_id}", Confirmation> deleteTimeEntry {
    "deleteTimeEntry", OfferedBy::Current
};
inline constexpr std::tuple timeEntryEndpoints { getTimeEntries, createTimeEntry, updateTimeEntry, deleteTimeEntry };

template <>
const Resource<TimeEntry> &resourceOf<TimeEntry>();

} // namespace signoff
