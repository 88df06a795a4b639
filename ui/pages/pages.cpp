// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/expenses_page.h"
#include "ui/pages/leaves_page.h"
#include "ui/pages/members_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/projects_page.h"
#include "ui/pages/reports_page.h"
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
    { "reports", QT_TRANSLATE_NOOP("pages", "Reports"), "reports", create<ReportsPage>, ReportsPage::views },
    { "webhooks", QT_TRANSLATE_NOOP("pages", "Webhooks"), "webhooks", create<WebhooksPage>, nullptr, false,
        QT_TRANSLATE_NOOP("pages", "Addresses that the server tells what happens in the workspace, and a listener to watch it") },
};

} // namespace

std::span<const PageEntry> allPages()
{
    return pages;
}

} // namespace signoff
