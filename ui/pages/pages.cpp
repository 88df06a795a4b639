// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/expenses_page.h"
#include "ui/pages/timesheets_page.h"
#include "ui/pages/webhooks_page.h"
#include "ui/shell/page.h"

#include <QCoreApplication>

namespace signoff {

namespace {

template <class P>
Page *create(const PageContext &context, QWidget *parent)
{
    return new P(context, parent);
}

constexpr PageEntry pages[] = {
    { "timesheets", QT_TRANSLATE_NOOP("pages", "Timesheets"), "timesheets", create<TimesheetsPage>, TimesheetsPage::views },
    { "expenses", QT_TRANSLATE_NOOP("pages", "Expenses"), "expenses", create<ExpensesPage>, ExpensesPage::views },
    { "webhooks", QT_TRANSLATE_NOOP("pages", "Webhooks"), "webhooks", create<WebhooksPage>, nullptr, false },
};

constexpr KeyHelp keys[] = {
    { "J / K", QT_TRANSLATE_NOOP("keys", "Next and previous timesheet"), QT_TRANSLATE_NOOP("keys", "Timesheets") },
    { "A", QT_TRANSLATE_NOOP("keys", "Approve"), QT_TRANSLATE_NOOP("keys", "Timesheets") },
    { "R", QT_TRANSLATE_NOOP("keys", "Reject with a reason"), QT_TRANSLATE_NOOP("keys", "Timesheets") },
    { "U", QT_TRANSLATE_NOOP("keys", "Return to the member"), QT_TRANSLATE_NOOP("keys", "Timesheets") },
    { "X", QT_TRANSLATE_NOOP("keys", "Mark, to decide several at once"), QT_TRANSLATE_NOOP("keys", "Timesheets") },
    { "Shift+A", QT_TRANSLATE_NOOP("keys", "Approve all that are checked and without a flag"),
        QT_TRANSLATE_NOOP("keys", "Timesheets") },
    { "V", QT_TRANSLATE_NOOP("keys", "Views"), QT_TRANSLATE_NOOP("keys", "Timesheets") },
    { "Z", QT_TRANSLATE_NOOP("keys", "Undo while the decision is held"), QT_TRANSLATE_NOOP("keys", "Timesheets") },
    { "Ctrl+F", QT_TRANSLATE_NOOP("keys", "Search"), QT_TRANSLATE_NOOP("keys", "Timesheets") },
};

} // namespace

std::span<const PageEntry> allPages()
{
    return pages;
}

std::span<const KeyHelp> pageKeys()
{
    return keys;
}

} // namespace signoff
