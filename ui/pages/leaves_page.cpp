// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/leaves_page.h"

#include "core/review/workdays.h"
#include "core/store/leave_reviews.h"
#include "core/support/apart.h"
#include "core/support/format.h"
#include "ui/pages/leave_balances_view.h"
#include "ui/pages/leave_facts.h"
#include "ui/view/filter_bar.h"
#include "ui/view/segments.h"
#include "ui/view/table_view.h"
#include "ui/view/team_calendar.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// Lists beside the requests that came longer ago are asked for again.
constexpr qint64 freshSeconds = 5 * 60;
constexpr qint64 freshMembersSeconds = 60 * 60;
// Conflicts need all leave of their days; so much of a long list is read on by itself.
constexpr int mostRead = 1'200;

constexpr const char *statusWords[] = { "pending", "approved", "rejected" };

constexpr TableFilter tableFilters[] = {
    { "status", QT_TRANSLATE_NOOP("pages", "Status"), statusWords },
    { "team", QT_TRANSLATE_NOOP("pages", "Team") },
    { "member", QT_TRANSLATE_NOOP("pages", "Member") },
    { "conflict", QT_TRANSLATE_NOOP("pages", "Conflict") },
    { "paid", QT_TRANSLATE_NOOP("pages", "Paid") },
};

constexpr BuiltInView builtInViews[] = {
    { QT_TRANSLATE_NOOP("views", "Waiting for a decision"), R"({"filters":{"status":["pending"]}})", "period",
        Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Conflicts"), R"({"filters":{"status":["pending"],"conflict":["conflict"]}})",
        "conflict", Qt::DescendingOrder },
    { QT_TRANSLATE_NOOP("views", "Away this week"),
        R"({"filters":{"status":["approved","pending"]},"period":"this-week"})", "period", Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Away next month"),
        R"({"filters":{"status":["approved","pending"]},"period":"next-month"})", "period", Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Decided"), R"({"filters":{"status":["approved","rejected"]}})", "period",
        Qt::DescendingOrder },
};

constexpr Period::Kind periods[] = { Period::Kind::ThisWeek, Period::Kind::NextWeek, Period::Kind::ThisMonth,
    Period::Kind::NextMonth, Period::Kind::LastMonth };

constexpr TourStop stops[] = {
    { "period", "menu filter-period" },
    { "calendar-month", "press view-calendar; press calendar/segment-1" },
    { "calendar-quarter", "press view-calendar; press calendar/segment-2" },
    { "balances", "press view-balances" },
    { "new", "press view-list; open new" },
    { "new-days", "open new; choose policy_id 3" },
    { "new-hours", "open new; choose policy_id 0" },
    { "reject", "open reject" },
    { "reject-several", "mark 3; open reject" },
    { "approve-several", "mark 3; open approve" },
    { "held", "press approve" },
    { "bulk", "press undo; mark 12; open approve; press prompt-accept; until bulk-undo" },
    { "bulk-sending", "catch bulk-pause" },
    { "bulk-over", "until bulk-close" },
    { "bulk-results", "open bulk-results" },
};

const TablePlan plan {
    .resource = "leaves",
    .elastic = "member",
    .sort = "period",
    .filters = tableFilters,
    .views = builtInViews,
    .from = "period",
    .to = "to",
    .periods = periods,
    .initial = R"({"filters":{"status":["pending"]}})",
    .waiting = "pending",
    .search = QT_TRANSLATE_NOOP("pages", "Search leave requests"),
    .loading = QT_TRANSLATE_NOOP("pages", "Loading leave requests …"),
    .failed = QT_TRANSLATE_NOOP("pages", "The leave requests could not be loaded"),
    .icon = "leaves",
    .empty = QT_TRANSLATE_NOOP("pages", "No leave was asked for yet"),
    .emptyHint = QT_TRANSLATE_NOOP("pages", "Requests appear here as soon as a member asks for leave."),
    .choose = QT_TRANSLATE_NOOP("pages", "Choose a request to see who else is away."),
    .stops = stops,
};

struct ViewWord {
    LeavesPage::View view;
    const char *word; // in the settings
    const char *title;
    const char *key;
};

constexpr ViewWord viewWords[] = {
    { LeavesPage::View::List, "list", QT_TRANSLATE_NOOP("pages", "List"), "L" },
    { LeavesPage::View::Calendar, "calendar", QT_TRANSLATE_NOOP("pages", "Calendar"), "C" },
    { LeavesPage::View::Balances, "balances", QT_TRANSLATE_NOOP("pages", "Balances"), "B" },
};

template <class Row> void want(Shelf<Row> &shelf, const ListQuery &query, qint64 seconds)
{
    const bool isFresh = shelf.table.state() != TableBase::State::Failed && shelf.table.confirmedAt().isValid()
        && shelf.table.confirmedAt().secsTo(QDateTime::currentDateTimeUtc()) < seconds;
    if (!shelf.loader.isLoading() && !isFresh)
        shelf.loader.load(query);
}

} // namespace

std::span<const BuiltInView> LeavesPage::views()
{
    return builtInViews;
}

LeavesPage::LeavesPage(const PageContext &context, QWidget *parent)
    : TablePage(context, plan, parent)
    , m_beside(new TeamCalendar({ TeamCalendar::Scale::Weeks }, this))
    , m_calendar(new TeamCalendar({ TeamCalendar::Scale::Month, TeamCalendar::Scale::Quarter }, this))
    , m_calendarNote(plainLabel({}, this))
    , m_balances(new LeaveBalancesView(context.data, this))
    , m_views(new Segments(this))
{
    addViews();
    addCommands();
    begin();
    const auto later = [this] { updateLater(); };
    for (const TableBase *table : std::initializer_list<const TableBase *> {
             &data().shelf<LeaveBalance>().table, &data().shelf<LeavePolicy>().table, &data().members().table })
        connect(table, &TableBase::statusChanged, this, later);
    connect(&data().leaveReviews(), &LeaveReviews::settled, this, later);
    connect(detail(), &RecordDetail::factTriggered, this, [this] { loadMore(); });
    const QString kept = settings().text(Setting::PageView, records().id());
    for (const ViewWord &each : viewWords) {
        if (kept == QLatin1String(each.word))
            setView(each.view);
    }
}

void LeavesPage::dressCalendar(TeamCalendar *calendar)
{
    calendar->setToday(data().today());
    calendar->setWords(tr("Approved"), tr("Waiting for a decision"));
    calendar->setWeek(commonDays(data()), data().leaveReviews().rules().weekStart);
    connect(calendar, &TeamCalendar::activated, this, [this](const QString &key) { go({ {}, key, {} }); });
}

void LeavesPage::addViews()
{
    dressCalendar(m_beside);
    dressCalendar(m_calendar);
    m_beside->setObjectName(u"beside"_s);
    m_beside->grid()->setFixedHeight(m_beside->grid()->heightForLines(5));
    connect(m_beside, &TeamCalendar::rangeChanged, this, [this] { fillBeside(currentKey()); });
    detail()->addAbove(m_beside);

    m_calendar->setObjectName(u"calendar"_s);
    m_calendar->grid()->setEmptyText(tr("Nobody matches the search and the filters."));
    connect(m_calendar, &TeamCalendar::rangeChanged, this, &LeavesPage::fillCalendar);
    connect(m_calendar, &TeamCalendar::scaleChanged, this, [this](TeamCalendar::Scale scale) {
        settings().set(Setting::PageView, int(scale), u"leaves-calendar"_s);
    });
    m_calendar->setScale(settings().text(Setting::PageView, u"leaves-calendar"_s).toInt()
                == int(TeamCalendar::Scale::Quarter)
            ? TeamCalendar::Scale::Quarter
            : TeamCalendar::Scale::Month);
    m_calendar->setContentsMargins(metrics::grid * 3 / 2, 0, metrics::grid * 3 / 2, metrics::grid);

    // A filter that does nothing here must not seem to.
    m_calendarNote->setText(tr("All leave that is approved or waits; the filters by team and member, and the search, narrow "
                               "the people."));
    m_calendarNote->setFont(Theme::font(FontRole::Small));
    m_calendarNote->setWordWrap(true);
    m_calendarNote->setContentsMargins(metrics::grid * 3 / 2, 0, metrics::grid * 3 / 2, metrics::grid / 2);
    QLayout *list = splitter()->widget(0)->layout();
    list->addWidget(m_calendarNote);
    list->addWidget(m_calendar);
    m_calendarNote->hide();
    list->addWidget(m_balances);
    m_calendar->hide();
    m_balances->hide();
}

void LeavesPage::addCommands()
{
    for (const ViewWord &each : viewWords) {
        const QString title = QCoreApplication::translate("pages", each.title);
        m_views->add(int(each.view), title);
        addCommand({ .id = u"view-"_s + QLatin1String(each.word), .text = tr("Show as: %1").arg(title),
                       .keys = QLatin1String(each.key) },
            [this, view = each.view] { setView(view); });
    }
    m_views->setCurrent(int(View::List));
    m_views->setObjectName(u"view-switch"_s);
    connect(m_views, &Segments::chosen, this, [this](int id) { setView(View(id)); });
    filters()->addTrailingWidget(m_views);

    QAction *create = addCommand({ .id = u"new"_s, .text = tr("New leave …"), .keys = u"Ctrl+N"_s, .icon = u"add"_s },
        [this] { askForNew(); });
    create->setShortcuts({ QKeySequence(u"Ctrl+N"_s), QKeySequence(u"N"_s) });
    addPageButton(create, true);
    addCommand({ .id = u"member"_s, .text = tr("Open the member"), .icon = u"members"_s, .ofRow = true }, [this] {
        if (const auto stored = data().leaves().table.find(currentKey()))
            goTo(u"members"_s, stored->row.userId);
    });
}

void LeavesPage::setView(View view)
{
    m_shown = view;
    m_views->setCurrent(int(view));
    this->view()->setVisible(view == View::List);
    m_calendar->setVisible(view == View::Calendar);
    m_calendarNote->setVisible(view == View::Calendar);
    m_balances->setVisible(view == View::Balances);
    settings().set(Setting::PageView, QString::fromLatin1(viewWords[int(view)].word), records().id());
    if (view == View::Balances)
        loadMore();
    fillCalendar();
    if (view == View::Calendar)
        m_calendar->setFocus();
    else if (view == View::List)
        this->view()->setFocus();
    updateLater();
}

// All of it: who is away besides is found in what other filters hide.
ListQuery LeavesPage::wantedQuery() const
{
    return {};
}

void LeavesPage::loadMore()
{
    // What the disk knew comes first; where that is young it will do.
    if (!m_isRestored) {
        data().shelf<LeaveBalance>().restore([self = QPointer(this)] {
            if (!self)
                return;
            self->m_isRestored = true;
            self->loadMore();
        });
        return;
    }
    want(data().members(), {}, freshMembersSeconds);
    // The server wants both dates.
    const int year = data().today().year();
    ListQuery query;
    query.from = QDate(year, 1, 1);
    query.to = QDate(year, 12, 31);
    want(data().shelf<LeaveBalance>(), query, freshSeconds);
    if (m_shown == View::Balances)
        want(data().shelf<LeavePolicy>(), {}, freshMembersSeconds);
}

bool LeavesPage::isLoadingMore() const
{
    return !m_isRestored || data().members().loader.isLoading() || data().shelf<LeaveBalance>().loader.isLoading()
        || data().shelf<LeavePolicy>().loader.isLoading() || !data().leaveReviews().isSettled();
}

void LeavesPage::rowsMoved()
{
    if (rows().state() == TableBase::State::Ready && !rows().isComplete() && rows().count() < mostRead)
        records().more();
    // Teams and the count of people need all members; of very many they are said to be not known.
    if (data().members().table.state() == TableBase::State::Ready && data().members().table.count() < mostRead)
        data().members().more();
    nameChoices();
    fillCalendar();
}

// What the server writes as a word, or this page as a mark, is shown in words.
void LeavesPage::nameChoices()
{
    filters()->setChoices(u"conflict"_s,
        { { conflictFlag, tr("Others are away"), Tone::Attention }, { noConflictFlag, tr("Nobody else is away"), Tone::Positive },
            { conflictNotKnownFlag, tr("Not known"), Tone::Progress } });
    filters()->setChoices(u"paid"_s, { { u"yes"_s, tr("Paid"), {} }, { u"no"_s, tr("Unpaid"), {} } });
}

void LeavesPage::fillCalendar()
{
    if (m_shown == View::Balances)
        return m_balances->fill(filters()->selected(u"member"_s), filters()->searchText());
    if (m_shown != View::Calendar)
        return;
    LeaveLines wanted { m_calendar->from(), m_calendar->to(), filters()->selected(u"team"_s),
        filters()->selected(u"member"_s), filters()->searchText(), false, {} };
    const LeaveReviews::Known &known = data().leaveReviews().known();
    m_calendar->setWeek(commonDays(data()), data().leaveReviews().rules().weekStart);
    m_calendar->grid()->setKnown(known.from, known.to);
    m_calendar->grid()->setLines(leaveLines(data(), wanted));
    m_calendar->grid()->setChosen(currentKey());
}

// Around the first day of the request, until the user turns the page.
void LeavesPage::fillBeside(const QString &key)
{
    const auto stored = data().leaves().table.find(key);
    if (!stored)
        return;
    if (std::exchange(m_besideKey, key) != key && stored->row.from.isValid()) {
        const QSignalBlocker quiet(m_beside); // the lines of the new days are made below, once
        m_beside->showDay(stored->row.from);
    }
    const LeaveReviews::Known &known = data().leaveReviews().known();
    m_beside->setWeek(commonDays(data()), data().leaveReviews().rules().weekStart);
    m_beside->grid()->setKnown(known.from, known.to);
    m_beside->grid()->setLines(
        leaveLines(data(), { m_beside->from(), m_beside->to(), {}, {}, {}, true, stored->row.userId }));
    m_beside->grid()->setChosen(key);
}

void LeavesPage::showRecord(const QString &key)
{
    TablePage::showRecord(key);
    fillBeside(key);
    m_calendar->grid()->setChosen(key);
}

RecordHead LeavesPage::headOf(const QString &key) const
{
    RecordHead head = TablePage::headOf(key);
    const auto stored = data().leaves().table.find(key);
    if (!stored)
        return head;
    const Leave &leave = stored->row;
    const QString name = data().surroundings().memberName(leave.userId);
    head.title = isOwn(key) ? tr("%1 (you)").arg(apart(name)) : name;
    head.subtitle = format::period(leave.from, lastDayOf(leave));
    head.figure = leaveLength(leave);
    if (const LeaveNotes *notes = data().surroundings().leaveNotesOf(key))
        head.note = notes->conflict;
    return head;
}

QList<FactSection> LeavesPage::factsOf(const QString &key) const
{
    const auto stored = data().leaves().table.find(key);
    return stored ? leaveFacts(data(), stored->row) : QList<FactSection>();
}

std::optional<TablePage::Condition> LeavesPage::condition()
{
    const TableBase &members = data().members().table;
    if (members.state() != TableBase::State::Failed)
        return {};
    return Condition { MessageBar::Kind::Partial,
        tr("The members could not be loaded, so who is of which team is not known. %1").arg(members.error().caption()),
        tr("Retry"), [this] { loadMore(); } };
}

bool LeavesPage::isOwn(const QString &key) const
{
    const auto stored = data().leaves().table.find(key);
    return stored && !stored->row.userId.isEmpty() && stored->row.userId == data().surroundings().self;
}

QString LeavesPage::consequence(const Records::ActionInfo &, int) const
{
    return view()->markedKeys().isEmpty() && isOwn(currentKey()) ? tr("This is your own leave.") : QString();
}

// One's own is decided by itself, after a question, and never among others.
QString LeavesPage::whyNot(const QString &key, const QString &) const
{
    return isOwn(key) && !view()->markedKeys().isEmpty() ? tr("your own leave") : QString();
}

BulkRow LeavesPage::bulkRow(const QString &key) const
{
    BulkRow row;
    row.key = key;
    const auto stored = data().leaves().table.find(key);
    if (!stored)
        return row;
    row.title = data().surroundings().memberName(stored->row.userId);
    row.period = format::shortPeriod(stored->row.from, lastDayOf(stored->row), data().today());
    const LeaveNotes *notes = data().surroundings().leaveNotesOf(key);
    if (!notes || notes->conflictFlag.isEmpty())
        return row;
    row.flags = notes->conflict + u'\n' + notes->conflictWords;
    row.checks = notes->conflictFlag == conflictFlag ? BulkRow::Checks::Flagged
        : notes->conflictFlag == noConflictFlag      ? BulkRow::Checks::Clear
                                                     : BulkRow::Checks::NotChecked;
    return row;
}

void LeavesPage::askForNew()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (data().learned().offer(createLeaveRequest.operationId, now) == Learned::Offer::Missing) {
        return tell(MessageBar::Kind::Info,
            tr("This server takes no new leave by its API. Leave is asked for in WebWork itself, and appears here."));
    }
    openForm(u"create"_s, {});
}

FormPlan LeavesPage::formPlan(const Records::FormInfo &form, const FormSubject &subject) const
{
    FormPlan plan = TablePage::formPlan(form, subject);
    plan.text = tr("Policies that count in days take a part of the day; those that count in hours need both times and the "
                   "hours a day.");
    plan.accept = tr("Request leave");
    // For whom the manager looks at, from the day in sight.
    if (const auto stored = data().leaves().table.find(currentKey()))
        plan.begin.insert(u"user_id"_s, stored->row.userId);
    return plan;
}

} // namespace signoff
