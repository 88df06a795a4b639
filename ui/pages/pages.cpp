// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/expenses_page.h"
#include "ui/pages/leaves_page.h"
#include "ui/pages/members_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/projects_page.h"
#include "ui/pages/time_requests_page.h"
#include "ui/pages/timesheets_page.h"
#include "ui/pages/tracking_page.h"
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
    { "overview", QT_TRANSLATE_NOOP("pages", "Overview"), "overview", create<OverviewPage> },
    { "timesheets", QT_TRANSLATE_NOOP("pages", "Timesheets"), "timesheets", create<TimesheetsPage>, TimesheetsPage::views },
    { "time-requests", QT_TRANSLATE_NOOP("pages", "Time requests"), "time-requests", create<TimeRequestsPage>,
        TimeRequestsPage::views },
    { "leaves", QT_TRANSLATE_NOOP("pages", "Leave requests"), "leaves", create<LeavesPage>, LeavesPage::views },
    { "members", QT_TRANSLATE_NOOP("pages", "Members"), "members", create<MembersPage>, MembersPage::views },
    { "projects", QT_TRANSLATE_NOOP("pages", "Projects"), "projects", create<ProjectsPage>, ProjectsPage::views },
    { "tracking", QT_TRANSLATE_NOOP("pages", "Tracking"), "tracking", create<TrackingPage> },
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
    { "L / C / B", QT_TRANSLATE_NOOP("keys", "As a list, as a calendar, balances"),
        QT_TRANSLATE_NOOP("keys", "Leave requests") },
    { "[ / ]", QT_TRANSLATE_NOOP("keys", "Month or quarter before and after, in a calendar"),
        QT_TRANSLATE_NOOP("keys", "Leave requests") },
    { "T", QT_TRANSLATE_NOOP("keys", "Today, in a calendar"), QT_TRANSLATE_NOOP("keys", "Leave requests") },
    { "N", QT_TRANSLATE_NOOP("keys", "New leave"), QT_TRANSLATE_NOOP("keys", "Leave requests") },
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
