// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/timesheets_page.h"

#include "core/resources/status.h"
#include "core/support/format.h"
#include "core/support/settings.h"
#include "ui/pages/bulk_bar.h"
#include "ui/pages/decision_words.h"
#include "ui/pages/review_rules.h"
#include "ui/pages/sheet_bulk.h"
#include "ui/pages/timesheet_detail.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/filter_bar.h"
#include "ui/view/hold_bar.h"
#include "ui/view/message_bar.h"
#include "ui/view/prompts.h"
#include "ui/view/state_overlay.h"
#include "ui/view/table_view.h"
#include "ui/view/theme.h"
#include "ui/view/view_menu.h"

#include <QAction>
#include <QCoreApplication>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr auto resourceId = "timesheets"_L1;
constexpr auto waitingStatus = "submitted"_L1;
// The statuses one can ask for; "open" stands for both words of "not submitted".
constexpr QLatin1StringView statuses[] = { "submitted"_L1, "approved"_L1, "rejected"_L1, "open"_L1 };
// Rows older than this are asked for again when the page opens; while it stays open, every five minutes.
constexpr qint64 freshSeconds = 60;
constexpr int reloadMilliseconds = 5 * 60'000;
// The bar of a hold moves at this pace; slower where the system asks for no motion.
constexpr int tickMilliseconds = 50;
constexpr int calmTickMilliseconds = 1'000;

// Beyond so many rows a count of what the checks say would take longer than a turn of the loop has.
constexpr int mostCounted = 5'000;

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

bool isOffline(const TableBase &table)
{
    return table.state() == TableBase::State::Failed
        && (table.error().kind == ErrorKind::Unreachable || table.error().kind == ErrorKind::Timeout);
}

} // namespace

std::span<const BuiltInView> TimesheetsPage::views()
{
    return builtInViews;
}

TimesheetsPage::TimesheetsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_data(context.data)
    , m_settings(context.settings)
    , m_table(context.data.timesheets().table)
    , m_model(new ListModel<Timesheet>(m_table, resourceOf<Timesheet>().columns, context.data.surroundings(), this))
    , m_rows(new SortFilter(this))
    , m_filters(new FilterBar(this))
    , m_notice(new MessageBar(this))
    , m_condition(new MessageBar(this))
    , m_view(new TableView(this))
    , m_overlay(new StateOverlay(m_view->viewport()))
    , m_detail(new TimesheetDetail(context.data, this))
    , m_hold(new HoldBar(this))
    , m_bulkBar(new BulkBar(this))
    , m_bulk(new SheetBulk(context.data, context.settings, m_bulkBar, this))
    , m_views(new ViewMenu(m_filters, m_view, builtInViews, context.settings, resourceId, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_model->setOverlay([this](const QString &key, QLatin1StringView column, int role) {
        return decisionOverlay(m_data.decisions(), resourceId, key, column, role);
    });
    m_rows->setSourceModel(m_model);

    QList<TableColumn> columns;
    for (const Column<Timesheet> &column : resourceOf<Timesheet>().columns) {
        const QLatin1StringView id(column.id);
        columns.append({ id, column.cell, column.shown, id == "member"_L1, 0, column.yields });
    }
    m_view->setColumns(columns);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setModel(m_rows);
    m_view->setDefaultSort(u"flags"_s, Qt::DescendingOrder);
    m_view->setObjectName(u"queue"_s);
    m_view->setAccessibleName(tr("Timesheets"));
    if (!m_view->restoreHeader(m_settings.bytes(Setting::TableHeader, resourceId)))
        m_view->resetColumns();

    buildFilters();
    buildActions();

    auto *queue = new QWidget;
    auto *left = new QVBoxLayout(queue);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_condition);
    left->addWidget(m_view, 1);
    m_splitter->addWidget(queue);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({ metrics::grid * 90, metrics::grid * 60 });
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_detail->setMinimumWidth(metrics::grid * 42);
    m_splitter->restoreState(m_settings.bytes(Setting::PageSplitter, resourceId));
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_settings.set(Setting::PageSplitter, m_splitter->saveState(), resourceId); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filters->setContentsMargins(metrics::grid * 3 / 2, metrics::grid, metrics::grid * 3 / 2, metrics::grid);
    column->addWidget(m_filters);
    column->addWidget(m_notice);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_hold);
    column->addWidget(m_bulkBar);
    m_filters->addTrailingWidget(m_views);
    setFocusProxy(m_view);

    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, [this] {
        if (std::exchange(m_areChoicesOld, false))
            updateChoices();
        updateHold();
        updateState();
        updateMessages();
        showCurrent();
        emit waitingChanged();
        emit statusChanged();
        if (isSettled()) {
            m_hasSettled = true;
            emit settled();
        }
    });
    const auto later = [this] { m_update.start(); };
    connect(&m_table, &TableBase::statusChanged, this, later);
    const auto rowsMoved = [this] {
        m_areChoicesOld = true;
        m_update.start();
    };
    connect(&m_table, &TableBase::inserted, this, rowsMoved);
    connect(&m_table, &TableBase::changed, this, rowsMoved);
    connect(&m_table, &TableBase::removed, this, rowsMoved);
    connect(m_view, &TableView::marksChanged, this, later);
    connect(m_bulk, &SheetBulk::decided, this, [this](const QStringList &keys) {
        m_notice->clear();
        m_view->clearMarks();
        moveOn(keys);
    });
    // Why something failed is seen in the rows as they are now.
    connect(m_bulk, &SheetBulk::failed, this, &TimesheetsPage::load);
    connect(&m_data.reviews(), &Reviews::changed, this, [this](const QStringList &keys) {
        if (keys.size() > 200)
            m_model->surroundingsChanged({ u"expected"_s, u"variance"_s, u"flags"_s });
        else
            m_model->overlayChanged(keys);
        m_update.start();
    });
    connect(m_rows, &SortFilter::countsChanged, this, later);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
        [later](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            // A hold that moves on, twenty times a second, changes nothing but its bar.
            if (roles != QList<int> { HoldRole })
                later();
        });
    connect(&m_data, &WorkspaceData::busyChanged, this, later);
    connect(&m_data, &WorkspaceData::restored, this, [this] {
        m_update.start();
        if (m_opened)
            load();
    });
    connect(&m_data, &WorkspaceData::surroundingsChanged, this, [this, rowsMoved] {
        m_model->surroundingsChanged({ u"member"_s, u"days"_s, u"projects"_s });
        rowsMoved();
    });

    Decisions &decisions = m_data.decisions();
    connect(&decisions, &Decisions::changed, this, [this](const QString &resource, const QString &key) {
        if (resource != resourceId)
            return;
        m_model->overlayChanged({ key });
        m_update.start(); // which looks at the holds, too: a bulk tells of each of its rows
    });
    connect(&decisions, &Decisions::settled, this, &TimesheetsPage::settledDecision);
    connect(m_hold, &HoldBar::undo, this, [this] { m_data.decisions().undoLast(); });
    connect(&m_tick, &QTimer::timeout, this, &TimesheetsPage::updateHold);

    connect(m_view, &TableView::headerChanged, this, [this] {
        if (!m_isShowingAmounts) // the user's doing, not ours
            m_settings.set(Setting::TableHeader, m_view->saveHeader(), resourceId);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { m_detail->show(m_view->currentKey()); });
    connect(m_overlay, &StateOverlay::retry, this, &TimesheetsPage::refresh);
    connect(m_overlay, &StateOverlay::actionTriggered, m_filters, &FilterBar::clear);
    connect(m_condition, &MessageBar::actionTriggered, this, [this] {
        if (m_conditionAction)
            m_conditionAction();
    });
    connect(m_notice, &MessageBar::dismissed, m_notice, &MessageBar::clear);

    connect(m_detail, &TimesheetDetail::actionTriggered, this, &TimesheetsPage::act);
    connect(m_detail, &TimesheetDetail::sendNow, this, [this](const QString &id) { m_data.decisions().sendNow(QStringList { id }); });
    connect(m_detail, &TimesheetDetail::undo, this, [this](const QString &id) { m_data.decisions().undo(id); });
    connect(m_detail, &TimesheetDetail::dismiss, this, [this](const QString &id) { m_data.decisions().dismiss(id); });
    connect(m_detail, &TimesheetDetail::rulesRequested, this, [this] { openReviewRules(m_data, m_settings, this); });

    m_ageing.setInterval(reloadMilliseconds);
    connect(&m_ageing, &QTimer::timeout, this, [this] {
        if (isVisible())
            load();
    });
    filtersChanged();
    updateHold();
}

TimesheetsPage::~TimesheetsPage()
{
    // Children go after the members; as they go they still tell of rows that leave.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

void TimesheetsPage::buildFilters()
{
    FilterSpec status { u"status"_s, tr("Status"), {}, true };
    for (const QLatin1StringView word : statuses)
        status.choices.append({ word, timesheetStatus.label(word), timesheetStatus.tone(word) });
    FilterSpec flags { u"flags"_s, tr("Flags"), {}, true };
    flags.choices.append({ anyFlag, tr("Any flag"), Tone::Attention });
    flags.choices.append({ clearFlag, tr("Checked, no flag"), Tone::Positive });
    flags.choices.append({ notCheckedFlag, tr("Not wholly checked"), Tone::Progress });
    for (const Flag &flag : allFlags())
        flags.choices.append({ QLatin1String(flag.id), flagText(flag.title), {} });
    m_filters->setFilters(
        { status, flags, { u"member"_s, tr("Member"), {}, true }, { u"projects"_s, tr("Project"), {}, true } });
    m_filters->setPeriods({ Period::Kind::All, Period::Kind::ThisWeek, Period::Kind::LastWeek,
        Period::Kind::LastTwoWeeks, Period::Kind::ThisMonth, Period::Kind::LastMonth, Period::Kind::Custom });
    m_filters->setSearchPlaceholder(tr("Search timesheets"));
    m_filters->setSelected(u"status"_s, { waitingStatus });
    if (const QByteArray saved = m_settings.bytes(Setting::PageFilters, resourceId); !saved.isEmpty())
        m_filters->restoreState(saved);
    connect(m_filters, &FilterBar::filtersChanged, this, [this] {
        m_settings.set(Setting::PageFilters, m_filters->saveState(), resourceId);
        filtersChanged();
        if (m_opened && !isCovered(wantedQuery()))
            load();
    });
}

void TimesheetsPage::buildActions()
{
    const auto add = [this](const QString &id, const QString &text, const QString &key, std::function<void()> run) {
        auto *action = new QAction(text, this);
        action->setObjectName(id);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setAutoRepeat(false); // a held key must not decide one sheet after the other
        connect(action, &QAction::triggered, this, std::move(run));
        addAction(action);
        return action;
    };
    for (const Action<Timesheet> *action : decisionsOf<Timesheet>()) {
        const QString id = QLatin1String(action->id);
        add(id, QCoreApplication::translate("actions", action->title), QLatin1String(action->key), [this, id] { act(id); });
    }
    add(u"approve-clear"_s, tr("Approve all that are checked and without a flag"), u"Shift+A"_s, [this] { approveClear(); });
    add(u"mark"_s, tr("Mark, to decide several at once"), u"X"_s, [this] { m_view->toggleMark(); });
    add(u"undo"_s, tr("Undo while the decision is held"), u"Z"_s, [this] { m_data.decisions().undoLast(); });
    add(u"views"_s, tr("Views"), u"V"_s, [this] { m_views->openMenu(); });
    add(u"next"_s, tr("Next timesheet"), u"J"_s, [this] { m_view->moveCurrent(1); })->setAutoRepeat(true);
    add(u"previous"_s, tr("Previous timesheet"), u"K"_s, [this] { m_view->moveCurrent(-1); })->setAutoRepeat(true);
}

// What the filters ask of the server; the rest is filtered here.
ListQuery TimesheetsPage::wantedQuery() const
{
    ListQuery query;
    const QStringList wanted = m_filters->selected(u"status"_s);
    // Which word means "not submitted" is not known before; all states are asked for instead.
    if (wanted.size() == 1 && wanted.first() != "open"_L1)
        query.status = wanted.first();
    const DateSpan span = resolve(m_filters->period(), QDate::currentDate());
    query.from = span.from;
    query.to = span.to;
    return query;
}

// Is everything that 'query' lists here already?
bool TimesheetsPage::isCovered(const ListQuery &query) const
{
    const ListQuery &loaded = m_data.timesheets().loader.query();
    const bool isHere = m_table.state() == TableBase::State::Ready && m_table.isComplete();
    return isHere && (loaded.status.isEmpty() || loaded.status == query.status)
        && (!loaded.from.isValid() || (query.from.isValid() && loaded.from <= query.from))
        && (!loaded.to.isValid() || (query.to.isValid() && query.to <= loaded.to));
}

void TimesheetsPage::opened()
{
    m_opened = true;
    m_ageing.start();
    if (!m_data.isRestored())
        return; // the rows on disk come first, the load after them
    const bool isFresh = m_table.state() == TableBase::State::Ready
        && m_table.confirmedAt().secsTo(QDateTime::currentDateTimeUtc()) < freshSeconds;
    if (!m_data.timesheets().loader.isLoading() && !(isFresh && isCovered(wantedQuery())))
        load();
}

void TimesheetsPage::refresh()
{
    m_notice->clear();
    load();
}

void TimesheetsPage::load()
{
    m_data.timesheets().loader.load(wantedQuery());
}

void TimesheetsPage::filtersChanged()
{
    RowFilter filter;
    filter.search = m_filters->searchText();
    for (const QString &id : { u"status"_s, u"flags"_s, u"member"_s, u"projects"_s }) {
        if (const QStringList chosen = m_filters->selected(id); !chosen.isEmpty())
            filter.accepted.insert(id, chosen);
    }
    filter.fromColumn = u"period"_s;
    filter.toColumn = u"to"_s;
    const DateSpan span = resolve(m_filters->period(), QDate::currentDate());
    filter.from = span.from;
    filter.to = span.to;
    m_rows->setFilter(filter);
    m_update.start();
}

// Members and projects to filter by are those of the rows that are here.
void TimesheetsPage::updateChoices()
{
    QMap<QString, QString> members;
    QMap<QString, QString> projects;
    bool hasAmounts = false;
    const int projectColumn = m_model->columnOf("projects"_L1);
    for (int row = 0; row < m_table.count(); ++row) {
        const QString name = m_table.at(row).row.nameWith(m_data.surroundings());
        members.insert(name.toCaseFolded(), name);
        hasAmounts = hasAmounts || !m_table.at(row).row.amount.isEmpty();
        const QStringList names = m_model->index(row, projectColumn).data(ValueRole).toStringList();
        for (const QString &project : names)
            projects.insert(project.toCaseFolded(), project);
    }
    const auto choices = [](const QMap<QString, QString> &names) {
        QList<FilterChoice> list;
        for (const QString &name : names)
            list.append({ name, name, {} });
        return list;
    };
    // Where rates may not be seen, or the server gives no amounts, a column of dashes would only take room.
    if (m_table.count() > 0 && std::exchange(m_hasAmounts, hasAmounts) != hasAmounts) {
        m_isShowingAmounts = true;
        m_view->setColumnShown(u"amount"_s, hasAmounts);
        m_isShowingAmounts = false;
    }
    m_filters->setChoices(u"member"_s, choices(members));
    m_filters->setChoices(u"projects"_s, choices(projects));
}

void TimesheetsPage::updateState()
{
    const int shown = m_rows->shown();
    updateCounts();
    if (shown > 0)
        return m_overlay->showReady();
    switch (m_table.state()) {
    case TableBase::State::Empty:
    case TableBase::State::Loading: {
        const auto wait = std::chrono::duration_cast<std::chrono::seconds>(m_data.client().gate()->wait());
        m_overlay->showLoading(wait.count() > 1
                ? tr("Waiting %n second(s) for the request limit …", nullptr, int(wait.count()))
                : tr("Loading timesheets …"));
        break;
    }
    case TableBase::State::Failed:
        m_overlay->showFailed(tr("The timesheets could not be loaded"), m_table.error().caption());
        break;
    case TableBase::State::Ready: {
        const QStringList chosen = m_filters->selected(u"status"_s);
        const bool onlyWaiting = chosen == QStringList { waitingStatus } && m_filters->searchText().isEmpty()
            && m_filters->selected(u"member"_s).isEmpty() && m_filters->selected(u"projects"_s).isEmpty()
            && m_filters->period().kind == Period::Kind::All;
        if (onlyWaiting)
            m_overlay->showEmpty(u"approve"_s, tr("Nothing waits for you"), tr("Every submitted timesheet is decided."));
        else
            m_overlay->showEmpty(u"filter"_s, tr("No timesheet matches"),
                tr("Other timesheets may be hidden by the search and the filters."), tr("Show all"));
        break;
    }
    }
}

void TimesheetsPage::updateCounts()
{
    const int shown = m_rows->shown();
    m_filters->setCount(shown, m_rows->total(), m_table.state() == TableBase::State::Ready && !m_table.isComplete());
    const QStringList marked = m_view->markedKeys();
    if (!marked.isEmpty()) {
        int minutes = 0;
        for (const QString &key : marked) {
            const auto stored = m_table.find(key);
            minutes += stored ? stored->row.minutes.value_or(0) : 0;
        }
        m_filters->setCountText(
            tr("%n marked, %1", nullptr, int(marked.size())).arg(format::duration(minutes)));
        return;
    }
    if (shown == 0 || shown > mostCounted)
        return;
    int clear = 0;
    int flagged = 0;
    int notChecked = 0;
    for (int row = 0; row < shown; ++row) {
        const SheetNotes *notes = m_data.surroundings().notesOf(m_rows->index(row, 0).data(KeyRole).toString());
        if (!notes)
            continue;
        clear += notes->flags.contains(clearFlag) ? 1 : 0;
        flagged += notes->severity > 0 ? 1 : 0;
        notChecked += notes->severity == 0 && notes->notChecked > 0 ? 1 : 0;
    }
    QStringList parts { shown == m_rows->total() ? format::count(shown)
                                                 : tr("%1 of %2").arg(format::count(shown), format::count(m_rows->total())) };
    parts << tr("%1 clear").arg(format::count(clear)) << tr("%1 flagged").arg(format::count(flagged));
    if (notChecked > 0)
        parts << tr("%1 not checked").arg(format::count(notChecked));
    m_filters->setCountText(parts.join(u" · "_s));
}

void TimesheetsPage::updateMessages()
{
    const auto show = [this](MessageBar::Kind kind, const QString &text, const QString &button,
                          std::function<void()> action) {
        m_conditionAction = std::move(action);
        m_condition->showMessage(kind, text, button, false);
    };
    QList<Decisions::Shown> kept;
    QStringList ids; // these, and none whose hold still runs
    for (const Decisions::Shown &shown : m_data.decisions().all()) {
        // Those of the bulk on screen are told there.
        if (shown.isKept && !(m_bulk->current() && shown.decision.batch == m_bulk->current()->id())) {
            kept << shown;
            ids << shown.decision.id;
        }
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool hasRows = m_rows->shown() > 0;

    if (m_table.state() == TableBase::State::Failed && hasRows) {
        const QString age = m_table.confirmedAt().isValid()
            ? tr("Rows confirmed %1.").arg(format::age(m_table.confirmedAt(), now))
            : tr("These rows were kept on this computer.");
        show(isOffline(m_table) ? MessageBar::Kind::Offline : MessageBar::Kind::Error,
            age + u' ' + m_table.error().caption(), tr("Retry"), [this] { refresh(); });
    } else if (!kept.isEmpty()) {
        show(MessageBar::Kind::Partial,
            tr("%n decision(s) not sent yet. %1", nullptr, int(kept.size())).arg(kept.first().decision.note),
            tr("Send now"), [this, ids] { m_data.decisions().sendNow(ids); });
    } else if (m_data.daysState() == WorkspaceData::DaysState::Failed) {
        show(MessageBar::Kind::Partial,
            tr("The days of the timesheets could not be loaded. %1").arg(m_data.daysError().caption()), tr("Retry"),
            [this] { m_data.retryDays(); });
    } else if (const QStringList problems = m_data.factProblems(); !problems.isEmpty()) {
        show(MessageBar::Kind::Partial, tr("Not every check could run. %1").arg(problems.first()), tr("Retry"),
            [this] { m_data.retryFacts(); });
    } else if (m_table.state() == TableBase::State::Ready && m_table.skipped() > 0) {
        show(MessageBar::Kind::Partial,
            tr("%n row(s) could not be read: %1", nullptr, m_table.skipped()).arg(m_table.problems().value(0)),
            tr("Retry"), [this] { refresh(); });
    } else if (m_table.state() == TableBase::State::Ready && !m_table.isComplete()) {
        const int here = m_table.count();
        const QString text = m_table.total()
            ? tr("The first %1 of %2 timesheets are here; search and counts cover these.")
                  .arg(format::count(here), format::count(*m_table.total()))
            : tr("The first %1 timesheets are here; search and counts cover these.").arg(format::count(here));
        show(MessageBar::Kind::Info, text, tr("Load more"), [this] { m_data.timesheets().loader.more(); });
    } else {
        m_conditionAction = {};
        m_condition->clear();
    }
}

void TimesheetsPage::updateHold()
{
    int held = 0;
    Decisions::Shown latest;
    QStringList keys;
    for (const Decisions::Shown &shown : m_data.decisions().all()) {
        if (shown.decision.resource != resourceId || shown.holdWhole == 0)
            continue;
        keys << shown.decision.rowKey;
        if (!shown.decision.batch.isEmpty())
            continue; // the strip of the bulk counts down
        ++held;
        latest = shown;
    }
    if (keys.isEmpty()) {
        m_tick.stop();
        m_hold->clear();
        return;
    }
    m_model->overlayChanged(keys, { HoldRole });
    if (!m_tick.isActive())
        m_tick.start(Theme::motion() ? tickMilliseconds : calmTickMilliseconds);
    if (held == 0)
        return m_hold->clear();
    const QString text
        = tr("%1: %2").arg(m_data.decisions().actionTitle(latest.decision), latest.decision.title);
    m_hold->setHolds(held, text, int(latest.holdLeft), int(latest.holdWhole));
}

// The detail follows the row; the first row is chosen where none is, so that A has something to decide.
void TimesheetsPage::showCurrent()
{
    // Until all is there, and while nobody has moved, it stays the first: the checks sort the queue as they run.
    const bool isOurs = !m_hasSettled && m_view->currentKey() == m_chosenKey;
    if (m_rows->shown() > 0 && (m_view->currentKey().isEmpty() || (isOurs && m_view->currentIndex().row() > 0))) {
        m_view->setCurrentKey(m_rows->index(0, 0).data(KeyRole).toString());
        m_chosenKey = m_view->currentKey();
    }
    m_detail->show(m_view->currentKey());
}

void TimesheetsPage::act(const QString &action)
{
    const QStringList marked = m_view->markedKeys();
    if (marked.isEmpty())
        actOnCurrent(action);
    else
        m_bulk->ask(action, marked);
}

// All that are visible and were checked wholly without a flag; never one's own.
void TimesheetsPage::approveClear()
{
    QStringList clear;
    int flagged = 0;
    int notChecked = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QString key = m_rows->index(row, 0).data(KeyRole).toString();
        const auto stored = m_table.find(key);
        if (!stored || stored->row.userId == m_data.surroundings().self || stored->row.status != waitingStatus)
            continue;
        const auto decision = m_data.decisions().forRow(resourceId, key);
        if (decision && decision->decision.state != DecisionState::Refused)
            continue;
        const SheetNotes *notes = m_data.surroundings().notesOf(key);
        if (notes && notes->severity > 0) {
            ++flagged;
            continue;
        }
        // What the row shows may be about to change: what is known at this moment decides.
        const bool seemsClear = notes && notes->flags.contains(clearFlag);
        const std::optional<Review> review = seemsClear ? m_data.reviews().reviewOf(key) : std::nullopt;
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
        m_notice->showMessage(MessageBar::Kind::Info, rest.isEmpty() ? none : QString(none + u' ' + rest));
        return;
    }
    m_bulk->ask(u"approve"_s, clear, {}, rest);
}

void TimesheetsPage::actOnCurrent(const QString &action)
{
    const QString key = m_view->currentKey();
    const auto stored = m_table.find(key);
    const Action<Timesheet> *found = actionOf<Timesheet>(action);
    if (!stored || !found)
        return;
    if (!found->enabledFor(stored->row)) {
        m_notice->showMessage(MessageBar::Kind::Info,
            tr("Only a submitted timesheet can be decided; this one is \"%1\".")
                .arg(timesheetStatus.label(stored->row.status)));
        return;
    }
    if (!found->needsReason)
        return decide(key, action, {});

    // What was typed for a decision that failed is still there.
    const auto shown = m_data.decisions().forRow(resourceId, key);
    prompts::TextQuestion question;
    question.title = tr("Reject this timesheet?");
    question.text = resourceOf<Timesheet>().describe(stored->row, m_data.surroundings());
    question.label = tr("Reason, shown to the member");
    question.initial = shown ? shown->decision.reason : QString();
    question.recent = m_settings.list(Setting::RecentReasons);
    question.accept = tr("Reject");
    prompts::askText(this, question, [this, key, action](const std::optional<QString> &reason) {
        if (!reason)
            return;
        rememberReason(m_settings, *reason);
        decide(key, action, *reason);
    });
}

void TimesheetsPage::decide(const QString &key, const QString &action, const QString &reason)
{
    m_data.decisions().setHold(std::chrono::seconds(m_settings.whole(Setting::HoldSeconds)));
    if (m_data.decisions().decide(resourceId, key, action, reason).isEmpty())
        return;
    m_notice->clear();
    moveOn({ key });
}

// On to the next sheet that can be decided; the one just decided stays in sight until it is sent.
void TimesheetsPage::moveOn(const QStringList &from)
{
    if (!from.contains(m_view->currentKey()))
        return;
    // Downwards, and then from the top: what came in above is not left behind.
    const int count = m_rows->rowCount();
    const int current = m_view->currentIndex().row();
    for (int step = 1; step < count; ++step) {
        const QString key = m_rows->index((current + step) % count, 0).data(KeyRole).toString();
        const auto stored = m_table.find(key);
        if (!from.contains(key) && stored && stored->row.status == waitingStatus && !m_data.decisions().forRow(resourceId, key)) {
            m_view->setCurrentKey(key);
            return;
        }
    }
}

void TimesheetsPage::settledDecision(const Decision &decision, const QString &sentence)
{
    if (!decision.resource.isEmpty() && decision.resource != resourceId)
        return;
    if (!decision.batch.isEmpty())
        return; // the strip of the bulk tells
    m_notice->showMessage(
        decision.state == DecisionState::Done ? MessageBar::Kind::Success : MessageBar::Kind::Error, sentence);
}

Page::State TimesheetsPage::state() const
{
    if (m_rows->shown() > 0) {
        if (m_table.state() != TableBase::State::Failed)
            return State::Ready;
        return isOffline(m_table) ? State::Offline : State::Failed;
    }
    switch (m_table.state()) {
    case TableBase::State::Failed:
        return isOffline(m_table) ? State::Offline : State::Failed;
    case TableBase::State::Ready:
        return State::Empty;
    default:
        return State::Loading;
    }
}

int TimesheetsPage::rowCount() const
{
    return m_rows->shown();
}

QStringList TimesheetsPage::messages() const
{
    QStringList list { m_notice->text(), m_condition->text(), m_overlay->text(), m_hold->text(), m_bulk->text() };
    list.removeAll(QString());
    return list;
}

bool TimesheetsPage::isSettled() const
{
    const bool isOver = m_table.state() == TableBase::State::Ready || m_table.state() == TableBase::State::Failed;
    return m_opened && isOver && !m_data.isBusy() && !m_update.isActive();
}

int TimesheetsPage::waiting() const
{
    // Known only where a list of what waits has come whole.
    if (m_table.state() == TableBase::State::Empty)
        return -1;
    int count = 0;
    for (int row = 0; row < m_table.count(); ++row)
        count += m_table.at(row).row.status == waitingStatus ? 1 : 0;
    return count;
}

void TimesheetsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_update.start();
}

} // namespace signoff
