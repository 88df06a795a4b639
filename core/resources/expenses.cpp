// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/expenses.h"

#include "core/resources/deletion.h"
#include "core/resources/surroundings.h"
#include "core/support/apart.h"
#include "core/support/format.h"

#include <QCoreApplication>

namespace signoff {

namespace {

QDate readDay(const QString &text)
{
    QDate day;
    json::read(QJsonValue(text), day);
    return day;
}

// The server writes its days in English words.
QString dayText(const Expense &row)
{
    return row.day().isValid() ? format::date(row.day()) : row.dateText;
}

QString typeLabel(const Expense &row)
{
    const std::optional<bool> isBillable = row.isBillable();
    if (!isBillable)
        return row.type;
    return *isBillable ? QCoreApplication::translate("columns", "Billable")
                       : QCoreApplication::translate("columns", "Not billable");
}

const Column<Expense> columns[] = {
    { "date", QT_TRANSLATE_NOOP("columns", "Date"), Cell::Date,
        [](const Expense &row, const Surroundings &) -> QVariant { return row.day(); },
        [](const Expense &row, const Surroundings &) {
            return dayText(row);
        } },
    { "name", QT_TRANSLATE_NOOP("columns", "Name"), Cell::Text,
        [](const Expense &row, const Surroundings &) -> QVariant { return row.name; } },
    { "amount", QT_TRANSLATE_NOOP("columns", "Amount"), Cell::Money,
        [](const Expense &row, const Surroundings &) -> QVariant { return QVariant::fromValue(row.amount); } },
    { .id = "category",
        .title = QT_TRANSLATE_NOOP("columns", "Category"),
        .value = [](const Expense &row, const Surroundings &) -> QVariant { return row.category; },
        .yields = 3 },
    { .id = "project",
        .title = QT_TRANSLATE_NOOP("columns", "Project"),
        .value = [](const Expense &row, const Surroundings &) -> QVariant { return row.project; },
        .yields = 2 },
    { "member", QT_TRANSLATE_NOOP("columns", "Member"), Cell::Text,
        [](const Expense &row, const Surroundings &) -> QVariant { return row.member; } },
    { .id = "billable",
        .title = QT_TRANSLATE_NOOP("columns", "Billable"),
        .value = [](const Expense &row, const Surroundings &) -> QVariant { return row.type; },
        .text = [](const Expense &row, const Surroundings &) { return typeLabel(row); },
        .yields = 4 },
    { .id = "check",
        .title = QT_TRANSLATE_NOOP("columns", "Check"),
        .cell = Cell::Flags,
        .value = [](const Expense &row, const Surroundings &around) -> QVariant {
            return around.alikeTo(row.id) > 0 ? QStringList { twiceFlag } : QStringList();
        },
        .text = [](const Expense &row, const Surroundings &around) {
            return around.alikeTo(row.id) > 0 ? QCoreApplication::translate("columns", "Entered twice?") : QString();
        },
        .tone = [](const Expense &row, const Surroundings &around) {
            return around.alikeTo(row.id) > 0 ? Tone::Attention : Tone::Neutral;
        },
        .detail = [](const Expense &row, const Surroundings &around) {
            const int others = around.alikeTo(row.id);
            return others > 0 ? QCoreApplication::translate(
                       "columns", "%n other expense(s) of the same member, day and amount", nullptr, others)
                              : QString();
        },
        .yields = 1 },
    { .id = "note",
        .title = QT_TRANSLATE_NOOP("columns", "Note"),
        .value = [](const Expense &row, const Surroundings &) -> QVariant { return row.text; },
        .yields = 5 },
    { .id = "added",
        .title = QT_TRANSLATE_NOOP("columns", "Entered on"),
        .cell = Cell::Date,
        .value = [](const Expense &row, const Surroundings &) -> QVariant { return readDay(row.addedText); },
        .text = [](const Expense &row, const Surroundings &) {
            const QDate day = readDay(row.addedText);
            return day.isValid() ? format::date(day) : row.addedText;
        },
        .shown = false },
};

const Action<Expense> actions[] = {
    deletion<Expense>([](const QString &workspace, const Expense &row, const QString &) -> Request {
        return deleteExpense(workspace, row.id);
    }),
};

constexpr FormField nameField {
    .id = "expense_name", .title = QT_TRANSLATE_NOOP("forms", "Name"), .entry = Entry::Text, .needed = true
};
constexpr FormField dateField {
    .id = "date", .title = QT_TRANSLATE_NOOP("forms", "Date"), .entry = Entry::Date, .needed = true
};
constexpr FormField amountField { .id = "amount",
    .title = QT_TRANSLATE_NOOP("forms", "Amount"),
    .entry = Entry::Number,
    .needed = true,
    .least = 0 };
constexpr FormField projectField {
    .id = "project_id", .title = QT_TRANSLATE_NOOP("forms", "Project"), .entry = Entry::Project, .stays = true
};
constexpr FormField noteField { .id = "note", .title = QT_TRANSLATE_NOOP("forms", "Note"), .entry = Entry::LongText };
constexpr FormField billableField {
    .id = "is_billable", .title = QT_TRANSLATE_NOOP("forms", "Billable"), .entry = Entry::Flag
};

constexpr FormField createFields[] = {
    nameField,
    dateField,
    amountField,
    { .id = "category_id", .title = QT_TRANSLATE_NOOP("forms", "Category"), .entry = Entry::Category, .needed = true },
    projectField,
    noteField,
    billableField,
};

// What the answer names without an id cannot be shown as chosen: it stays as it is where nothing is.
constexpr FormField updateFields[] = {
    nameField,
    dateField,
    amountField,
    { .id = "category_id",
        .title = QT_TRANSLATE_NOOP("forms", "Category"),
        .entry = Entry::Category,
        .stays = true,
        .hint = QT_TRANSLATE_NOOP("forms", "Stays as it is where none is chosen.") },
    { .id = "project_id",
        .title = QT_TRANSLATE_NOOP("forms", "Project"),
        .entry = Entry::Project,
        .stays = true,
        .hint = QT_TRANSLATE_NOOP("forms", "Stays as it is where none is chosen.") },
    noteField,
    billableField,
};

FormValues beginUpdate(const Expense &row)
{
    FormValues values { { QStringLiteral("expense_name"), row.name }, { QStringLiteral("date"), row.day() },
        { QStringLiteral("note"), row.text } };
    if (row.amount.size() == 1)
        values.insert(QStringLiteral("amount"), row.amount.first().amount);
    if (const std::optional<bool> isBillable = row.isBillable())
        values.insert(QStringLiteral("is_billable"), *isBillable);
    return values;
}

const Form<Expense> forms[] = {
    { .id = "create",
        .title = QT_TRANSLATE_NOOP("forms", "Add expense"),
        .fields = createFields,
        .request = [](const QString &workspace, const Expense &, const FormValues &values) -> Request {
            return createExpense.with(bodyOf<ExpenseBody>(values), workspace);
        } },
    { .id = "update",
        .title = QT_TRANSLATE_NOOP("forms", "Edit expense"),
        .fields = updateFields,
        .enabledFor = isKnown<Expense>,
        .begin = beginUpdate,
        .request = [](const QString &workspace, const Expense &row, const FormValues &values) -> Request {
            return updateExpense.with(bodyOf<ExpenseBody>(values), workspace, row.id);
        } },
};

} // namespace

QDate Expense::day() const
{
    return readDay(dateText);
}

std::optional<bool> Expense::isBillable() const
{
    if (type.compare(QLatin1String("billable"), Qt::CaseInsensitive) == 0)
        return true;
    if (type.compare(QLatin1String("non-billable"), Qt::CaseInsensitive) == 0)
        return false;
    return {};
}

template <>
const Resource<Expense> &resourceOf<Expense>()
{
    static const Resource<Expense> resource {
        .id = "expenses",
        .title = QT_TRANSLATE_NOOP("resources", "Expenses"),
        .counted = QT_TRANSLATE_N_NOOP("resources", "%n expense(s)"),
        .list = [](const QString &workspace, const ListQuery &query) {
            return getExpenses.with({ query.page, query.perPage, query.id, query.from, query.to }, workspace);
        },
        .matches = [](const Expense &row, const ListQuery &query) {
            if (!query.id.isEmpty())
                return row.id == query.id;
            const QDate day = row.day();
            return (!query.from.isValid() || day >= query.from) && (!query.to.isValid() || (day.isValid() && day <= query.to));
        },
        .snapshot = [](const Expense &row) {
            QJsonObject seen { { QStringLiteral("expense_name"), row.name }, { QStringLiteral("expense_date"), row.dateText } };
            if (row.amount.size() == 1)
                seen.insert(QStringLiteral("amount"), row.amount.first().amount);
            return seen;
        },
        .describe = [](const Expense &row, const Surroundings &) -> QString {
            QString text = apart(row.name) + QStringLiteral(", ") + dayText(row);
            if (!row.amount.isEmpty())
                text += QStringLiteral(", ") + format::money(row.amount);
            return text;
        },
        .columns = columns,
        .actions = actions,
        .forms = forms,
    };
    return resource;
}

template <>
const Resource<ExpenseCategory> &resourceOf<ExpenseCategory>()
{
    static const Column<ExpenseCategory> categoryColumns[] = {
        { "name", QT_TRANSLATE_NOOP("columns", "Name"), Cell::Text,
            [](const ExpenseCategory &row, const Surroundings &) -> QVariant { return row.name; } },
    };
    static const Resource<ExpenseCategory> resource {
        .id = "expense-categories",
        .title = QT_TRANSLATE_NOOP("resources", "Expense categories"),
        .list = [](const QString &workspace, const ListQuery &) { return getExpenseCategories(workspace); },
        .columns = categoryColumns,
    };
    return resource;
}

} // namespace signoff
