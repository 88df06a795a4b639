// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/column.h"
#include "core/net/answer.h"
#include "core/net/endpoint.h"
#include "core/resources/form.h"

#include <span>

namespace signoff {

struct StatusWords;

// The part of a list's query that all lists share.
struct PageQuery {
    int page = 1; // from 1
    int perPage = 100; // the contract's maximum
    static constexpr auto fields()
    {
        return std::tuple { json::field(&PageQuery::page, "page"), json::field(&PageQuery::perPage, "per_page") };
    }
};

// What a list is asked for: one page, and what narrows it on the server.
struct ListQuery {
    int page = 1;
    int perPage = 100;
    QDate from;
    QDate to;
    QString status;
    QString id; // one record, where the API has no operation for it
    QString of; // the record that the list belongs to: the project of tasks, the member of time entries

    // With both dates, for operations that need them: where one is missing, before or after any record there can be.
    ListQuery withDates() const
    {
        ListQuery query = *this;
        query.from = from.isValid() ? from : QDate(2000, 1, 1);
        query.to = to.isValid() ? to : QDate(2099, 12, 31);
        return query;
    }
};

// A decision or another command on one row that the journal carries.
template <class Row>
struct Action {
    const char *id; // stable: the journal keeps it, e.g. "approve"
    const char *title; // QT_TRANSLATE_NOOP("actions", "Approve")
    const char *doneTitle; // QT_TRANSLATE_NOOP("actions", "Approved")
    const char *key; // shortcut, e.g. "A"
    bool needsReason = false;
    bool (*enabledFor)(const Row &) = nullptr;
    Request (*request)(const QString &workspace, const Row &row, const QString &reason) = nullptr;
    // Does this row, just read again, show what the action wanted? May be null where the action removes it.
    bool (*achieved)(const Row &) = nullptr;
    // The status word of the row once it is applied, so that it need not be asked for.
    const char *resultStatus = "";
    // The record leaves the list: deleted or archived. Achieved when the server knows it no more.
    bool removes = false;
    // For the record's owner, e.g. submit: no decision on it, so that pages for deciding leave it out.
    bool byOwner = false;
    // The server shows the record no more while the action is allowed, so it is not read again before it is sent.
    bool isSentUnseen = false;
};

// A record that is created, or a row that is changed, from what a person fills in.
template <class Row>
struct Form {
    const char *id; // stable: "create", "update", "assign"
    const char *title; // QT_TRANSLATE_NOOP("forms", "Invite member")
    std::span<const FormField> fields {};
    // Null: it needs no row (a new record).
    bool (*enabledFor)(const Row &) = nullptr;
    // What it begins with; null: empty. Of a new record, 'row' is what is known of it, e.g. its project.
    FormValues (*begin)(const Row &row) = nullptr;
    // 'values' have passed problemsOf; only what changed of them is there, of a new record what was filled in (fillIn).
    Request (*request)(const QString &workspace, const Row &row, const FormValues &values) = nullptr;
};

// A form as it was filled in: what is wrong with it, and what of it would be sent.
struct Filled {
    FormValues before; // of an update: what it began with
    FormValues changed;
    QList<FormProblem> problems;
};

template <class Row>
Filled fillIn(const Form<Row> &form, const Row &row, const FormValues &values)
{
    Filled filled;
    if (form.enabledFor && form.begin)
        filled.before = form.begin(row);
    filled.changed = changedOnly(values, filled.before);
    filled.problems = problemsOf(form.fields, values, filled.before);
    return filled;
}

// A group of the API, declared once as data. Columns, actions and the list endpoint are all a generic page needs.
template <class Row>
struct Resource {
    const char *id; // "timesheets"; also the page id, the cache table and the fixture folder
    const char *title; // QT_TRANSLATE_NOOP("resources", "Timesheets")
    const char *counted = ""; // QT_TRANSLATE_N_NOOP("resources", "%n timesheet(s)")
    // What its status column says; null: it has none.
    const StatusWords *status = nullptr;
    // Rows may be written to this machine's disk.
    bool isKept = true;
    // What the row is known by in the store: its id, unless the id may change while the record stays the same.
    QString (*key)(const Row &) = nullptr;
    TypedRequest<Rows<Row>> (*list)(const QString &workspace, const ListQuery &query) = nullptr;
    int mostPerPage = 100; // rows that the API gives at once
    // One record by itself; null: the list with its id.
    TypedRequest<One<Row>> (*one)(const QString &workspace, const Row &row) = nullptr;
    // What the list is asked for to find this row again; null: its id.
    ListQuery (*queryFor)(const Row &) = nullptr;
    // Does a row that is known belong to what this query lists? For telling which rows are gone.
    bool (*matches)(const Row &, const ListQuery &query) = nullptr;
    // What a decision is made on. A decision is not sent when this changed since the manager saw it.
    QJsonObject (*snapshot)(const Row &) = nullptr;
    // What a row is about, for people: "Anna Kováč, 2 – 8 Nov 2026, 38:40".
    QString (*describe)(const Row &, const Surroundings &) = nullptr;
    std::span<const Column<Row>> columns {};
    std::span<const Action<Row>> actions {};
    std::span<const Form<Row>> forms {};
};

// Specialised beside each row struct.
template <class Row>
const Resource<Row> &resourceOf();

// Null: the resource has no such action.
template <class Row>
const Action<Row> *actionOf(const QString &id)
{
    for (const Action<Row> &action : resourceOf<Row>().actions) {
        if (id == QLatin1String(action.id))
            return &action;
    }
    return nullptr;
}

// What is decided on a row, in its order.
template <class Row>
QList<const Action<Row> *> decisionsOf()
{
    QList<const Action<Row> *> decisions;
    for (const Action<Row> &action : resourceOf<Row>().actions) {
        if (!action.byOwner)
            decisions << &action;
    }
    return decisions;
}

template <class Row>
const Form<Row> *formOf(const QString &id)
{
    for (const Form<Row> &form : resourceOf<Row>().forms) {
        if (id == QLatin1String(form.id))
            return &form;
    }
    return nullptr;
}

} // namespace signoff
