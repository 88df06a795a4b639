// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tracking_page.h"

#include "core/support/settings.h"
#include "ui/pages/entry_overlap.h"
#include "ui/pages/member_day.h"
#include "ui/pages/tracked_list.h"
#include "ui/view/filter_bar.h"
#include "ui/view/table_view.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int askMilliseconds = 300;
constexpr qint64 freshSeconds = 60;
constexpr auto clocks = "tracking"_L1;

constexpr TableFilter tableFilters[] = {
    { "project", QT_TRANSLATE_NOOP("pages", "Project") },
    { "method", QT_TRANSLATE_NOOP("pages", "Method") },
};

constexpr const char *clockResources[] = { "tracking" };
constexpr TourStop stops[] = {
    { "start", "press everybody; open start" },
    { "before", "press everybody; press previous-day; press previous-day; press previous-day; row who 0" },
    { "new", "open form-create" },
    { "new-overlap", "open form-create; type start_time 09:00; type end_time 17:00; until overlap" },
    { "edit", "where queue; row 0; open form-update" },
    { "delete", "where queue; row 0; press delete; until hold" },
    { "later", "press undo; press today; press everybody" },
};

constexpr TablePlan plan {
    .resource = "time-entries",
    .elastic = "text",
    .sort = "start",
    .filters = tableFilters,
    .search = QT_TRANSLATE_NOOP("pages", "Search time entries"),
    .loading = QT_TRANSLATE_NOOP("pages", "Loading time entries …"),
    .failed = QT_TRANSLATE_NOOP("pages", "The time entries could not be loaded"),
    .icon = "clock",
    .empty = QT_TRANSLATE_NOOP("pages", "No time entries on this day"),
    .emptyHint = QT_TRANSLATE_NOOP("pages", "Ctrl+N adds one."),
    .choose = QT_TRANSLATE_NOOP("pages", "Choose a member to see the day."),
    .beside = clockResources,
    .stops = stops,
};

} // namespace

TrackingPage::TrackingPage(const PageContext &context, QWidget *parent)
    : TrackingPage(context, new TrackedList(context.data), parent)
{
}

TrackingPage::TrackingPage(const PageContext &context, TrackedList *who, QWidget *parent)
    : TablePage(context, plan, parent, who)
    , m_timelines(Timelines::of(context.data))
    , m_who(who)
    , m_day(new MemberDay(context.data))
    , m_none(plainLabel({}))
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(askMilliseconds);
    connect(&m_ask, &QTimer::timeout, this, &TrackingPage::askForMember);
    connect(m_who, &TrackedList::memberChanged, this, &TrackingPage::choose);
    connect(m_who, &TrackedList::dayChanged, this, &TrackingPage::dayMoved);
    connect(m_who, &TrackedList::retry, this, &TrackingPage::refresh);
    connect(m_who, &TrackedList::filled, this, &TrackingPage::updateLater);
    const auto look = [this] {
        m_who->fill();
        updateLater();
    };
    connect(&m_timelines, &Timelines::changed, this, look);
    connect(&data().members().table, &TableBase::statusChanged, this, look);
    connect(&data().shelf<Tracker>().table, &TableBase::statusChanged, this, &TrackingPage::clockMoved);
    connect(&data().decisions(), &Decisions::settled, this, [this](const Decision &decision, const QString &sentence) {
        const bool isClock = decision.resource == clocks;
        if (isClock)
            tell(decision.state == DecisionState::Done ? MessageBar::Kind::Success : MessageBar::Kind::Error, sentence);
        // Why it was refused is seen in the clock as it is now.
        if (isClock && decision.rowKey == m_member)
            askForClock();
        if (decision.state != DecisionState::Done || (!isClock && decision.resource != records().id()))
            return;
        // What was stopped or deleted changes the day.
        m_timelines.outdate(m_who->day());
        m_timelines.want(m_who->day());
        if (!m_member.isEmpty())
            load();
    });
    connect(&data().decisions(), &Decisions::changed, this, [this](const QString &resource) {
        if (resource == clocks)
            m_day->show(m_member, m_who->day());
    });
    buildDay();
    begin();
    followForms();
}

void TrackingPage::buildDay()
{
    splitter()->insertWidget(0, m_who);
    splitter()->setStretchFactor(0, 2);
    splitter()->setStretchFactor(1, 5);
    splitter()->setSizes({ metrics::grid * 44, metrics::grid * 106 });
    auto *list = static_cast<QVBoxLayout *>(splitter()->widget(1)->layout());
    list->insertWidget(0, m_day);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setMargin(metrics::grid * 2);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    list->addWidget(m_none, 1);
    setFocusProxy(m_who);
    splitter()->widget(1)->setMinimumWidth(metrics::grid * 50);
    connect(m_day, &MemberDay::startWanted, this, &TrackingPage::startClock);
    connect(m_day, &MemberDay::stopWanted, this, &TrackingPage::stopClock);
    connect(m_day, &MemberDay::undoWanted, this, [this](const QString &id) { data().decisions().undo(id); });
    connect(m_day, &MemberDay::dismissWanted, this, [this](const QString &id) { data().decisions().dismiss(id); });
    connect(m_day, &MemberDay::entryChosen, this, [this](const QString &key) { view()->setCurrentKey(key); });
    connect(m_day, &MemberDay::entryOpened, this, [this](const QString &key) {
        if (view()->setCurrentKey(key) && command(u"form-update"_s)->isEnabled())
            command(u"form-update"_s)->trigger();
    });
    // The search and the filters change; who is shown stays.
    connect(filters(), &FilterBar::filtersChanged, this, &TrackingPage::showScope, Qt::QueuedConnection);
}

// Each form of an entry says what it would overlap with.
void TrackingPage::followForms()
{
    m_day->setActions({ command(u"form-update"_s), command(u"delete"_s) });
    for (const QString &id : { u"create"_s, u"update"_s }) {
        connect(command(u"form-"_s + id), &QAction::triggered, this, [this, id] {
            const QList<FormDialog *> open = findChildren<FormDialog *>();
            for (FormDialog *dialog : open) {
                if (dialog->findChild<EntryOverlap *>())
                    continue;
                const bool isUpdate = id == "update"_L1;
                auto *overlap = new EntryOverlap(
                    data(), isUpdate ? currentKey() : QString(), isUpdate ? m_member : QString(), dialog);
                connect(dialog, &FormDialog::valuesChanged, overlap, &EntryOverlap::follow);
                dialog->setFooter(overlap);
            }
        });
    }
}

bool TrackingPage::isToday() const
{
    return m_who->day() == data().today();
}

ListQuery TrackingPage::wantedQuery() const
{
    ListQuery query;
    query.of = m_member;
    query.from = query.to = m_who->day();
    return query;
}

void TrackingPage::opened()
{
    m_since = QDateTime::currentDateTimeUtc().addSecs(-freshSeconds);
    m_isOpen = true;
    m_timelines.want(m_who->day(), m_since);
    // Names and zones.
    if (!data().members().hasAsked())
        data().members().load({});
    m_who->fill();
    if (!m_member.isEmpty() && !m_ask.isActive())
        askForMember();
    updateLater();
}

void TrackingPage::refresh()
{
    m_timelines.outdate(m_who->day());
    m_timelines.want(m_who->day());
    if (m_member.isEmpty())
        return;
    askForClock();
    TablePage::refresh();
}

void TrackingPage::dayMoved()
{
    if (m_isOpen)
        m_timelines.want(m_who->day(), m_since);
    m_who->fill();
    showScope();
    if (!m_member.isEmpty())
        m_ask.start();
    updateLater();
}

void TrackingPage::choose(const QString &member)
{
    if (member == m_member)
        return;
    m_member = member;
    showScope();
    m_ask.start();
    updateLater();
}

void TrackingPage::askForMember()
{
    if (m_member.isEmpty())
        return;
    if (isToday())
        askForClock();
    TablePage::opened();
}

void TrackingPage::askForClock()
{
    ListQuery query;
    query.of = m_member;
    data().shelf<Tracker>().load(query);
}

// The entries of others and of other days stay in the table; they are not shown.
void TrackingPage::showScope()
{
    auto *rows = static_cast<SortFilter *>(view()->model());
    RowFilter filter = rows->filter();
    filter.accepted.insert(u"member_id"_s, { m_member });
    filter.fromColumn = filter.toColumn = u"date"_s;
    filter.from = filter.to = m_who->day();
    rows->setFilter(filter);
    m_day->show(m_member, m_who->day());
    // To ask again would be of no use.
    const TableBase &entries = data().shelf<TimeEntry>().table;
    const bool isMissing =
        entries.state() == TableBase::State::Failed && entries.error().kind == ErrorKind::NotOffered;
    view()->setVisible(!m_member.isEmpty() && !isMissing);
    m_none->setText(m_member.isEmpty() ? tr("Choose a member to see the day.")
                                       : tr("This server does not list single entries. Time can be added all the same."));
    m_none->setVisible(m_member.isEmpty() ? !m_who->people().isEmpty() : isMissing);
}

void TrackingPage::clockMoved()
{
    const Shelf<Tracker> &shelf = data().shelf<Tracker>();
    const QString &member = shelf.query().of;
    if (shelf.table.state() == TableBase::State::Ready && !member.isEmpty()) {
        const auto stored = shelf.table.find(member);
        m_who->setClock(member, stored && stored->row.isRunning());
    }
    updateLater();
}

void TrackingPage::rowsMoved()
{
    // Somebody is chosen as soon as there is somebody.
    if (m_isOpen && m_member.isEmpty() && !m_who->people().isEmpty()) {
        m_who->setMember(m_who->people().first().key);
        choose(m_who->member());
    }
    showScope();
}

void TrackingPage::showRecord(const QString &key)
{
    m_day->setEntry(key);
}

void TrackingPage::loadMore() { }

bool TrackingPage::isLoadingMore() const
{
    return m_who->isSorting() || m_ask.isActive() || m_timelines.isLoading() || data().shelf<Tracker>().isLoading();
}

void TrackingPage::startClock()
{
    Records &trackers = data().shelf<Tracker>();
    const std::optional<Records::FormInfo> form = trackers.form(u"start"_s);
    if (!form)
        return;
    FormSubject subject;
    subject.seed = QJsonObject { { u"user_id"_s, m_member } };
    FormPlan made = TablePage::formPlan(*form, {});
    made.begin = trackers.begin(form->id, subject);
    made.context = data().surroundings().memberName(m_member);
    made.accept = tr("Start");
    made.text = tr("Some servers need a project here.");
    openForm(trackers, *form, made, subject);
}

// Offered only where the server said that this member's clock runs: another server would stop the caller's own.
void TrackingPage::stopClock()
{
    if (!m_day->runs().value_or(false))
        return;
    data().decisions().setHold(std::chrono::seconds(settings().whole(Setting::HoldSeconds)));
    data().decisions().decide(clocks, m_member, u"stop"_s, {});
}

FormPlan TrackingPage::formPlan(const Records::FormInfo &form, const FormSubject &subject) const
{
    FormPlan made = TablePage::formPlan(form, subject);
    if (!form.isUpdate) {
        made.begin.insert(u"user_id"_s, m_member);
        made.begin.insert(u"date"_s, m_who->day());
    }
    return made;
}

void TrackingPage::applied(const Records::FormInfo &form, const FormSubject &, const EditOutcome &)
{
    m_timelines.outdate(m_who->day());
    m_timelines.want(m_who->day());
    if (form.id == "start"_L1)
        askForClock();
}

Page::State TrackingPage::state() const
{
    const Timelines::Report *report = m_timelines.find(m_who->day());
    if (report && report->state == Timelines::State::Failed) {
        const bool isOffline = report->error.kind == ErrorKind::Unreachable || report->error.kind == ErrorKind::Timeout;
        return isOffline ? State::Offline : State::Failed;
    }
    if (!m_who->people().isEmpty())
        return State::Ready;
    return report && report->state == Timelines::State::Loaded ? State::Empty : State::Loading;
}

int TrackingPage::rowCount() const
{
    return int(m_who->people().size());
}

QStringList TrackingPage::messages() const
{
    QStringList list = m_member.isEmpty() ? QStringList() : TablePage::messages();
    list << m_who->text();
    if (!m_member.isEmpty())
        list << m_day->text();
    list.removeAll(QString());
    return list;
}

bool TrackingPage::isSettled() const
{
    if (!m_isOpen || isLoadingMore() || !m_timelines.find(m_who->day()))
        return false;
    return m_member.isEmpty() ? !data().isBusy() && m_who->people().isEmpty() : TablePage::isSettled();
}

QDateTime TrackingPage::confirmedAt() const
{
    const Timelines::Report *report = m_timelines.find(m_who->day());
    return report ? report->confirmedAt : QDateTime();
}

Place TrackingPage::place() const
{
    return { {}, m_member, {} };
}

void TrackingPage::go(const Place &place)
{
    if (place.key.isEmpty())
        return;
    m_who->setMember(place.key);
    choose(place.key);
}

} // namespace signoff
