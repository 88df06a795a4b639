// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/timesheets_page.h"

#include "core/support/format.h"
#include "ui/pages/review_rules.h"
#include "ui/pages/row_bulk.h"
#include "ui/pages/timesheet_detail.h"
#include "ui/view/filter_bar.h"
#include "ui/view/table_view.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr auto waitingStatus = "submitted"_L1;

// Exceptions first.
constexpr BuiltInView builtInViews[] = {
    { QT_TRANSLATE_NOOP("views", "Waiting for a decision"), R"({"filters":{"status":["submitted"]}})", "flags",
        Qt::DescendingOrder },
    { QT_TRANSLATE_NOOP("views", "Waiting, with flags"),
        R"({"filters":{"status":["submitted"],"flags":["flagged"]}})", "flags", Qt::DescendingOrder },
    { QT_TRANSLATE_NOOP("views", "Waiting, without flags"),
        R"({"filters":{"status":["submitted"],"flags":["clear"]}})", "submitted", Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Waiting, not checked"),
        R"({"filters":{"status":["submitted"],"flags":["not-checked"]}})", "submitted", Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Not submitted last week"),
        R"({"filters":{"status":["open"]},"period":"last-week"})", "member", Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Decided this month"),
        R"({"filters":{"status":["approved","rejected"]},"period":"this-month"})", "submitted", Qt::DescendingOrder },
};

// The statuses one can ask for; "open" stands for both words of "not submitted".
constexpr const char *statuses[] = { "submitted", "approved", "rejected", "open" };

constexpr TableFilter filterPlans[] = {
    { "status", QT_TRANSLATE_NOOP("pages", "Status"), statuses },
    { "flags", QT_TRANSLATE_NOOP("pages", "Flags"), {}, true },
    { "member", QT_TRANSLATE_NOOP("pages", "Member") },
    { "projects", QT_TRANSLATE_NOOP("pages", "Project") },
};

constexpr Period::Kind periods[] = { Period::Kind::All, Period::Kind::ThisWeek, Period::Kind::LastWeek,
    Period::Kind::LastTwoWeeks, Period::Kind::ThisMonth, Period::Kind::LastMonth, Period::Kind::Custom };

constexpr TourStop stops[] = {
    { "columns", "menu queue columns" },
    { "views", "menu views" },
    { "row-menu", "menu queue" },
    { "reject", "open reject" },
    { "approve-several", "mark 3; open approve" },
    { "held", "press approve" },
    { "bulk", "press undo; mark 12; open approve; press prompt-accept; until bulk-undo" },
    { "bulk-sending", "catch bulk-pause" },
    { "bulk-over", "until bulk-close" },
    { "bulk-results", "open bulk-results" },
};

constexpr TablePlan plan {
    .resource = "timesheets",
    .elastic = "member",
    .sort = "flags",
    .order = Qt::DescendingOrder,
    .filters = filterPlans,
    .views = builtInViews,
    .from = "period",
    .to = "to",
    .periods = periods,
    .initial = R"({"filters":{"status":["submitted"]}})",
    .waiting = "submitted",
    .search = QT_TRANSLATE_NOOP("pages", "Search timesheets"),
    .loading = QT_TRANSLATE_NOOP("pages", "Loading timesheets …"),
    .failed = QT_TRANSLATE_NOOP("pages", "The timesheets could not be loaded"),
    .icon = "timesheets",
    .empty = QT_TRANSLATE_NOOP("pages", "No timesheets"),
    .emptyHint = QT_TRANSLATE_NOOP("pages", "They appear here once members have submitted them."),
    .done = QT_TRANSLATE_NOOP("pages", "Every submitted timesheet is decided."),
    .choose = QT_TRANSLATE_NOOP("pages", "Choose a timesheet to see its days."),
    .stops = stops,
};

} // namespace

std::span<const BuiltInView> TimesheetsPage::views()
{
    return builtInViews;
}

TimesheetsPage::TimesheetsPage(const PageContext &context, QWidget *parent)
    : TablePage(context, plan, parent, new TimesheetDetail(context.data))
    , m_table(context.data.timesheets().table)
    , m_sheet(findChild<TimesheetDetail *>())
{
    addCommand({ u"approve-clear"_s, tr("Approve all that are checked and without a flag"), u"Shift+A"_s },
        [this] { approveClear(); });
    begin();

    QList<FilterChoice> flags { { anyFlag, tr("Any flag"), Tone::Attention },
        { clearFlag, tr("Checked, no flag"), Tone::Positive },
        { notCheckedFlag, tr("Not wholly checked"), Tone::Progress } };
    for (const Flag &flag : allFlags())
        flags.append({ QLatin1String(flag.id), flagText(flag.title), {} });
    filters()->setChoices(u"flags"_s, flags);

    connect(&data().reviews(), &Reviews::changed, this, [this](const QStringList &keys) {
        model()->overlayChanged(keys);
        updateLater();
    });
    connect(this, &Page::settled, this, [this] { m_hasSettled = true; });
    connect(m_sheet, &TimesheetDetail::actionTriggered, this, &TimesheetsPage::act);
    connect(m_sheet, &TimesheetDetail::decisionTriggered, this, &TimesheetsPage::decisionTriggered);
    connect(m_sheet, &TimesheetDetail::decisionDismissed, this, &TimesheetsPage::decisionDismissed);
    connect(m_sheet, &TimesheetDetail::rulesRequested, this, [this] { openReviewRules(data(), settings(), this); });
}

// What the filters ask of the server; the rest is filtered here.
ListQuery TimesheetsPage::wantedQuery() const
{
    ListQuery query = TablePage::wantedQuery();
    const QStringList wanted = filters()->selected(u"status"_s);
    // Which word means "not submitted" is not known before; all states are asked for instead.
    if (wanted.size() == 1 && wanted.first() != "open"_L1)
        query.status = wanted.first();
    return query;
}

QStringList TimesheetsPage::namedColumns() const
{
    return { u"member"_s, u"days"_s, u"projects"_s };
}

void TimesheetsPage::showRecord(const QString &key)
{
    m_sheet->show(key);
}

void TimesheetsPage::rowsMoved()
{
    showAmounts();
}

// Where rates may not be seen, or the server gives no amounts, a column of dashes would only take room.
void TimesheetsPage::showAmounts()
{
    bool hasAmounts = false;
    for (int row = 0; row < m_table.count() && !hasAmounts; ++row)
        hasAmounts = !m_table.at(row).row.amount.isEmpty();
    if (m_table.count() == 0 || std::exchange(m_hasAmounts, hasAmounts) == hasAmounts)
        return;
    const QSignalBlocker blocker(view()); // not the user's doing
    view()->setColumnShown(u"amount"_s, hasAmounts);
}

QString TimesheetsPage::summary(const QStringList &keys) const
{
    if (!view()->markedKeys().isEmpty()) {
        int minutes = 0;
        for (const QString &key : keys) {
            const auto stored = m_table.find(key);
            minutes += stored ? stored->row.minutes.value_or(0) : 0;
        }
        return format::duration(minutes);
    }
    int clear = 0;
    int flagged = 0;
    int notChecked = 0;
    for (const QString &key : keys) {
        const SheetNotes *notes = data().surroundings().notesOf(key);
        if (!notes)
            continue;
        clear += notes->flags.contains(clearFlag) ? 1 : 0;
        flagged += notes->severity > 0 ? 1 : 0;
        notChecked += notes->severity == 0 && notes->notChecked > 0 ? 1 : 0;
    }
    QStringList parts { tr("%1 clear").arg(format::count(clear)), tr("%1 flagged").arg(format::count(flagged)) };
    if (notChecked > 0)
        parts << tr("%1 not checked").arg(format::count(notChecked));
    return parts.join(u" · "_s);
}

std::optional<TablePage::Condition> TimesheetsPage::condition()
{
    if (data().daysState() == WorkspaceData::DaysState::Failed)
        return Condition { MessageBar::Kind::Partial,
            tr("The days of the timesheets could not be loaded. %1").arg(data().daysError().caption()), tr("Retry"),
            [this] { data().retryDays(); } };
    if (const QStringList problems = data().factProblems(); !problems.isEmpty())
        return Condition { MessageBar::Kind::Partial, tr("Not every check could run. %1").arg(problems.first()),
            tr("Retry"), [this] { data().retryFacts(); } };
    return {};
}

QString TimesheetsPage::whyNotInBulk(const QString &key, const QString &) const
{
    const auto stored = m_table.find(key);
    const bool isOwn = stored && !stored->row.userId.isEmpty() && stored->row.userId == data().surroundings().self;
    return isOwn ? tr("your own timesheet") : QString();
}

BulkRow TimesheetsPage::bulkRow(const QString &key) const
{
    BulkRow shown;
    shown.key = key;
    const auto stored = m_table.find(key);
    if (!stored)
        return shown;
    shown.title = stored->row.nameWith(data().surroundings());
    shown.period = format::shortPeriod(stored->row.from, stored->row.to);
    shown.minutes = stored->row.minutes;
    shown.amount = stored->row.amount;
    const SheetNotes *notes = data().surroundings().notesOf(key);
    if (!notes || (notes->flags.isEmpty() && notes->notChecked == 0))
        return shown;
    shown.flags = notes->words;
    shown.checks = notes->severity > 0 ? BulkRow::Checks::Flagged
        : notes->notChecked > 0        ? BulkRow::Checks::NotChecked
                                       : BulkRow::Checks::Clear;
    return shown;
}

// All that are visible and were checked wholly without a flag; never one's own.
void TimesheetsPage::approveClear()
{
    QStringList clear;
    int flagged = 0;
    int notChecked = 0;
    for (int row = 0; row < shownRows().rowCount(); ++row) {
        const QString key = shownRows().index(row, 0).data(KeyRole).toString();
        const auto stored = m_table.find(key);
        if (!stored || stored->row.userId == data().surroundings().self || stored->row.status != waitingStatus)
            continue;
        const auto decision = data().decisions().forRow(records().id(), key);
        if (decision && decision->decision.state != DecisionState::Refused)
            continue;
        const SheetNotes *notes = data().surroundings().notesOf(key);
        if (notes && notes->severity > 0) {
            ++flagged;
            continue;
        }
        // What the row shows may be about to change: what is known at this moment decides.
        const bool seemsClear = notes && notes->flags.contains(clearFlag);
        const std::optional<Review> review = seemsClear ? data().reviews().reviewOf(key) : std::nullopt;
        if (review && review->isClear())
            clear << key;
        else
            ++notChecked;
    }
    QStringList left;
    if (flagged > 0)
        left << tr("%n with flags", nullptr, flagged);
    if (notChecked > 0)
        left << tr("%n not wholly checked", nullptr, notChecked);
    const QString rest = left.isEmpty() ? QString() : tr("Left for you to look at: %1.", "timesheets").arg(left.join(u", "_s));
    if (clear.isEmpty()) {
        const QString none = tr("No timesheet here is wholly checked and without a flag.");
        tell(MessageBar::Kind::Info, rest.isEmpty() ? none : QString(none + u' ' + rest));
        return;
    }
    bulk()->ask(u"approve"_s, clear, {}, rest);
}

} // namespace signoff
