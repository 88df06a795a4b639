// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/changes.h"
#include "sandbox/api/input.h"
#include "sandbox/api/operation.h"
#include "sandbox/api/scope.h"

#include <QtCore/qlocale.h>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

Listing expenses(const Call &call)
{
    Listing listing { u"e.*, m.firstname, m.lastname, p.name AS project, c.name AS category"_s,
        u"expenses e JOIN members m ON m.id = e.user_id LEFT JOIN projects p ON p.id = e.project_id"
        " LEFT JOIN expense_categories c ON c.id = e.category_id"_s,
        u"e.date DESC, e.id DESC"_s };
    listing.add(u"e.deleted_at IS NULL"_s);
    listing.add(visibleUsers(call.caller, u"e.user_id"_s));
    return listing;
}

// "Jan 5, 2026", in English whatever the machine speaks.
QJsonValue writtenForPeople(const Row &row, const QString &name)
{
    const QDate date = QDate::fromString(row.value(name).toString().left(10), Qt::ISODate);
    return date.isValid() ? QJsonValue(QLocale::c().toString(date, u"MMM d, yyyy"_s)) : QJsonValue();
}

QJsonObject toJson(const Call &call, const Row &row)
{
    QJsonObject expense {
        { u"id"_s, idOf(call.generation, IdKind::Expense, row.value(u"id"_s).toLongLong()) },
        { u"member"_s, QString(row.value(u"firstname"_s).toString() + u' ' + row.value(u"lastname"_s).toString()) },
        { u"expense_date"_s, writtenForPeople(row, u"date"_s) },
        { u"expense_name"_s, json(row, u"name"_s) },
        { u"project"_s, json(row, u"project"_s) },
        { u"category"_s, json(row, u"category"_s) },
        { u"note"_s, json(row, u"note"_s) },
        { u"type"_s, row.value(u"is_billable"_s).toBool() ? u"billable"_s : u"non-billable"_s },
        { u"added_dte"_s, writtenForPeople(row, u"created_at"_s) },
    };
    if (!row.value(u"amount"_s).isNull()) // the current generation takes expenses without one
        expense.insert(u"amount"_s, json(row, u"amount"_s));
    return expense;
}

std::optional<Row> find(const Call &call, qint64 row)
{
    return only(call.database, expenses(call), u"e.id = ?"_s, row);
}

std::optional<Row> findOfPath(const Call &call)
{
    return find(call, rowOf(IdKind::Expense, call.path.first()));
}

Answer getExpenses(const Call &call)
{
    Input in = Input::ofQuery(call);
    Listing listing = expenses(call);
    const auto id = in.text(u"id"_s);
    if (id)
        listing.add(u"e.id = ?"_s, rowOf(IdKind::Expense, *id));
    const QDate from = in.date(u"date_from"_s);
    const QDate to = in.date(u"date_to"_s);
    in.inOrder(u"date_from"_s, from, u"date_to"_s, to);
    if (from.isValid())
        listing.add(u"e.date >= ?"_s, from.toString(Qt::ISODate));
    if (to.isValid())
        listing.add(u"e.date <= ?"_s, to.toString(Qt::ISODate));
    const Paging paging = in.paging();
    if (in.failed())
        return in.refusal();
    return listed(call, listing, paging, usualPlace(call), toJson);
}

// What createExpense and updateExpense have in common. The classic generation wants all that makes an expense.
Changes changesOf(const Call &call, Input &in, bool isNew)
{
    const Need need = isNew && call.isClassic() ? Need::Required : Need::Optional;
    Changes changes;
    changes.setIf(u"name"_s, in.text(u"expense_name"_s, isNew ? Need::Required : Need::Filled, 255));
    const QDate date = in.date(u"date"_s, need);
    if (date.isValid())
        changes.set(u"date"_s, date.toString(Qt::ISODate));
    changes.setIf(u"amount"_s, in.number(u"amount"_s, need));
    if (const auto category = in.text(u"category_id"_s, need)) {
        const qint64 row = rowOf(IdKind::ExpenseCategory, *category);
        if (!exists(call, u"expense_categories WHERE id = ?"_s, { row }))
            in.fail(u"The selected category_id is invalid."_s);
        changes.set(u"category_id"_s, row);
    }
    const auto project = in.integer(u"project_id"_s);
    if (project && !maySeeProject(call, *project))
        in.fail(u"The selected project_id is invalid."_s);
    changes.setIf(u"project_id"_s, project);
    auto text = in.text(u"note"_s);
    if (!call.isClassic() && in.has(u"description"_s))
        text = in.text(u"description"_s);
    changes.setIf(u"note"_s, text);
    changes.setIf(u"is_billable"_s, in.flag(u"is_billable"_s));
    return changes;
}

Answer createExpense(const Call &call)
{
    Input in = Input::ofBody(call);
    Changes changes = changesOf(call, in, true);
    if (in.failed())
        return in.refusal();
    const qint64 id =
        call.database.change(u"INSERT INTO expenses (user_id, is_billable, created_at) VALUES (?, 0, ?)"_s,
            { call.caller.id, call.clock.stamp() });
    changes.apply(call, u"expenses"_s, QString::number(id));
    return created(call, toJson(call, *find(call, id)), u"Expense created successfully"_s);
}

// Managers see the expenses of others; only deciders change them.
bool mayChange(const Call &call, const Row &expense)
{
    return call.caller.mayDecide || expense.value(u"user_id"_s).toInt() == call.caller.id;
}

Answer updateExpense(const Call &call)
{
    const auto row = findOfPath(call);
    if (!row)
        return notFound(call);
    if (!mayChange(call, *row))
        return forbidden(call);
    Input in = Input::ofBody(call);
    Changes changes = changesOf(call, in, false);
    if (in.failed())
        return in.refusal();
    const qint64 id = row->value(u"id"_s).toLongLong();
    changes.apply(call, u"expenses"_s, QString::number(id));
    return success(call, toJson(call, *find(call, id)), u"Expense updated successfully"_s);
}

Answer deleteExpense(const Call &call)
{
    const auto row = findOfPath(call);
    if (!row)
        return notFound(call);
    if (!mayChange(call, *row))
        return forbidden(call);
    archive(call, u"expenses"_s, row->value(u"id"_s).toString());
    return done(call, u"Expense deleted successfully"_s);
}

Answer getExpenseCategories(const Call &call)
{
    QJsonArray categories;
    const auto rows = call.database.rows(u"SELECT id, name FROM expense_categories ORDER BY id"_s);
    for (const Row &row : rows) {
        categories.append(
            QJsonObject { { u"id"_s, idOf(call.generation, IdKind::ExpenseCategory, row.value(u"id"_s).toLongLong()) },
                { u"name"_s, json(row, u"name"_s) } });
    }
    return success(call, categories);
}

} // namespace

Operations expenseOperations()
{
    const QString one = u"/expenses/{expenseId}"_s;
    return {
        { "GET", u"/expenses"_s, u"getExpenses"_s, getExpenses },
        { "POST", u"/expenses"_s, u"createExpense"_s, createExpense, WorkspaceIn::Body },
        { "PUT", one, u"updateExpense"_s, updateExpense, WorkspaceIn::Body },
        { "DELETE", one, u"deleteExpense"_s, deleteExpense, WorkspaceIn::Body },
        { "GET", u"/expenses/categories"_s, u"getExpenseCategories"_s, getExpenseCategories },
    };
}

} // namespace sandbox
