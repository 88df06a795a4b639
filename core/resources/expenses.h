// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/reading.h"
#include "core/resources/resource.h"

namespace signoff {

// The word by which a filter tells expenses that may be another one entered again.
inline constexpr QLatin1StringView twiceFlag { "twice" };

// What was spent. Source: getExpenses. Project, category and member are names: their ids are not in the answer.
struct Expense {
    QString id;
    QString name;
    MoneyList amount; // without a currency where the server gives none, as the documented one
    QString category;
    QString project;
    QString member; // who entered it
    QString dateText; // written for people: shown as it is
    QString text;
    QString type; // billable, non-billable; an open list
    QString addedText; // when it was entered; as dateText

    static bool readAmounts(const QJsonObject &row, MoneyList &out) { return readAmount(row, "amount", out); }
    static constexpr auto fields()
    {
        return std::tuple { json::field(&Expense::id, "id"), json::field(&Expense::name, "expense_name"),
            json::field(&Expense::amount, "amount", &readAmounts), json::field(&Expense::category, "category"),
            json::field(&Expense::project, "project"), json::field(&Expense::member, "member", &readMember),
            json::field(&Expense::dateText, "expense_date", "date"), json::field(&Expense::text, "note", "description"),
            json::field(&Expense::type, "type"), json::field(&Expense::addedText, "added_dte", "added_date") };
    }

    // The day of 'dateText'; invalid where that cannot be read, which is a group of its own.
    QDate day() const;
    QString addedWords() const; // the day of 'addedText', or that text where it cannot be read
    // Nothing where the type is a word that is not known.
    std::optional<bool> isBillable() const;
};

// A kind of expense. Source: getExpenseCategories; path and rows are inferred.
struct ExpenseCategory {
    QString id;
    QString name;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&ExpenseCategory::id, "id"), json::field(&ExpenseCategory::name, "name") };
    }
};

struct ExpenseQuery {
    int page = 1;
    int perPage = 100;
    QString id;
    QDate from; // inclusive
    QDate to; // inclusive
    static constexpr auto fields()
    {
        return std::tuple { json::field(&ExpenseQuery::page, "page"), json::field(&ExpenseQuery::perPage, "per_page"),
            json::field(&ExpenseQuery::id, "id"), json::field(&ExpenseQuery::from, "date_from"),
            json::field(&ExpenseQuery::to, "date_to") };
    }
};

// Booked for the caller. A new one needs name, date, amount and category; a change names what changed only.
struct ExpenseBody {
    std::optional<QString> name;
    std::optional<QDate> date;
    std::optional<double> amount;
    std::optional<json::Id> category;
    std::optional<json::Id> project;
    std::optional<QString> text;
    std::optional<bool> isBillable; // comes back as 'type'
    static constexpr auto fields()
    {
        return std::tuple { json::field(&ExpenseBody::name, "expense_name"), json::field(&ExpenseBody::date, "date"),
            json::field(&ExpenseBody::amount, "amount"), json::field(&ExpenseBody::category, "category_id"),
            json::field(&ExpenseBody::project, "project_id"), json::field(&ExpenseBody::text, "note", "description"),
            json::field(&ExpenseBody::isBillable, "is_billable") };
    }
};

inline constexpr Endpoint<Verb::Get, "/expenses", Rows<Expense>, ExpenseQuery> getExpenses { "getExpenses" };
inline constexpr Endpoint<Verb::Post, "/expenses", One<Expense>, ExpenseBody> createExpense { "createExpense" };
inline constexpr Endpoint<Verb::Put, "/expenses/{expenseId}", One<Expense>, ExpenseBody> updateExpense {
    "updateExpense"
};
inline constexpr Endpoint<Verb::Delete, "/expenses/{expenseId}", Confirmation> deleteExpense { "deleteExpense" };
inline constexpr Endpoint<Verb::Get, "/expenses/categories", Rows<ExpenseCategory>> getExpenseCategories {
    "getExpenseCategories"
};
inline constexpr std::tuple expenseEndpoints { getExpenses, createExpense, updateExpense, deleteExpense,
    getExpenseCategories };

template <>
const Resource<Expense> &resourceOf<Expense>();
template <>
const Resource<ExpenseCategory> &resourceOf<ExpenseCategory>();

} // namespace signoff
