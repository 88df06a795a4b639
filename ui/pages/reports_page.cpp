// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports_page.h"

#include "core/auth/accounts.h"
#include "core/resources/status.h"
#include "core/store/review_settings.h"
#include "core/store/workspace_data.h"
#include "core/support/apart.h"
#include "core/support/elsewhere.h"
#include "core/support/format.h"
#include "core/support/settings.h"
#include "ui/charts/day_lanes.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/share_bars.h"
#include "ui/charts/stacked_bars.h"
#include "ui/charts/trend_line.h"
#include "ui/pages/export_all.h"
#include "ui/pages/export_dialog.h"
#include "ui/pages/report_model.h"
#include "ui/pages/report_rows.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/filter_bar.h"
#include "ui/view/flow_layout.h"
#include "ui/view/icons.h"
#include "ui/view/message_bar.h"
#include "ui/view/saved_views.h"
#include "ui/view/segments.h"
#include "ui/view/state_overlay.h"
#include "ui/view/table_view.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"
#include "ui/view/thin_bar.h"
#include "ui/view/tone_label.h"
#include "ui/view/view_menu.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

const QString page = u"reports"_s; // under which filters, views and sizes are kept
// So many requests are spent without asking; the minute has 60.
constexpr int cheapRequests = 3;

constexpr int paperWidth = 680; // about what a page has

constexpr Period::Kind periods[] = { Period::Kind::Today, Period::Kind::Yesterday, Period::Kind::ThisWeek, Period::Kind::LastWeek, Period::Kind::ThisMonth,
    Period::Kind::LastMonth, Period::Kind::Last30Days, Period::Kind::Custom };

constexpr BuiltInView builtInViews[] = {
    { QT_TRANSLATE_NOOP("views", "Hours of this week by project"),
        R"({"filters":{"report":["hours"],"by":["project"],"chart":["bars"]},"period":"this-week"})", "", Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Hours of last month by member, against the month before"),
        R"({"filters":{"report":["hours"],"by":["member"],"chart":["heat"],"compare":["before"]},"period":"last-month"})", "",
        Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Tasks of last week"), R"({"filters":{"report":["tasks"]},"period":"last-week"})", "",
        Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Activity of the last 30 days"),
        R"({"filters":{"report":["activity"]},"period":"last-30-days"})", "", Qt::AscendingOrder },
};

constexpr TourStop stops[] = {
    { "heat", "press chart-heat" },
    { "shares", "press chart-shares" },
    { "members", "press by-member; press chart-bars" },
    { "rows", "press chart-bars; row 0; press rows; until rows-behind" },
    { "tasks", "press report-tasks" },
    { "activity", "press report-activity" },
    { "trend", "press report-activity; press chart-trend" },
    { "export", "press report-hours; press chart-bars; open export" },
    { "timeline", "press report-timeline; press earlier; press earlier" },
    { "entries", "row 0; press rows; until close-rows" },
    { "attendance-day", "press report-attendance; press load" },
    { "attendance", "press range-last-week; press load" },
    { "later", "press report-hours; press by-project; press chart-bars" },
};

template <class Info> const Info &chosen(std::span<const Info> all, const QStringList &ids)
{
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Info &info) { return ids.contains(QLatin1StringView(info.id)); });
    return found == all.end() ? all.front() : *found;
}

template <class Infos> QList<FilterChoice> choicesOf(const Infos &infos)
{
    QList<FilterChoice> choices;
    for (const auto &info : infos)
        choices.append({ QString::fromLatin1(info.id), reportText(info.title), {} });
    return choices;
}

QList<FilterChoice> choicesOf(const QHash<QString, QString> &names)
{
    QList<FilterChoice> choices;
    for (auto name = names.begin(); name != names.end(); ++name)
        choices.append({ name.key(), name.value(), {} });
    std::sort(choices.begin(), choices.end(),
        [](const FilterChoice &one, const FilterChoice &other) { return one.label.localeAwareCompare(other.label) < 0; });
    return choices;
}

QSet<QString> setOf(const QStringList &ids)
{
    return { ids.begin(), ids.end() };
}

} // namespace

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_data(context.data)
    , m_settings(context.settings)
    , m_days(ReportDays::of(context.data))
    , m_colours(qsizetype(reportBys().size()))
    , m_kinds(new Segments(this))
    , m_charts(new Segments(this))
    , m_filters(new FilterBar(this))
    , m_message(new MessageBar(this))
    , m_progress(new QWidget(this))
    , m_bar(new ThinBar(m_progress))
    , m_progressWords(plainLabel({}, m_progress))
    , m_cancel(new QPushButton(tr("Cancel"), m_progress))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_halves(new QSplitter(Qt::Vertical))
    , m_stack(new QStackedWidget)
    , m_bars(new StackedBars)
    , m_heat(new HeatMap)
    , m_shares(new ShareBars)
    , m_trend(new TrendLine)
    , m_lanes(new DayLanes)
    , m_counts(new QWidget)
    , m_chartHalf(new QWidget)
    , m_caution(plainLabel({}))
    , m_view(new TableView)
    , m_model(new ReportModel(this))
    , m_overlay(new StateOverlay(m_stack))
    , m_rows(new ReportRows)
{
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    build();
    buildCharts();
    buildFilters();
    buildCommands();
    connect(&m_update, &QTimer::timeout, this, &ReportsPage::draw);
    connect(&m_days, &ReportDays::changed, this, &ReportsPage::daysChanged);
    const auto later = [this] { namesCame(); };
    connect(&m_data.members().table, &TableBase::statusChanged, this, later);
    connect(&m_data.projects().table, &TableBase::statusChanged, this, later);
    namesCame();
    filtersChanged();
}

ReportsPage::~ReportsPage()
{
    // Children go after the members; as they go they still tell of rows that leave.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

std::span<const BuiltInView> ReportsPage::views()
{
    return builtInViews;
}

void ReportsPage::build()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::grid * 3 / 2, metrics::grid, metrics::grid * 3 / 2, 0);
    head->addWidget(m_kinds);
    head->addStretch(1);
    head->addWidget(m_charts);
    m_filters->setContentsMargins(metrics::grid * 3 / 2, metrics::grid, metrics::grid * 3 / 2, metrics::grid);

    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(metrics::grid * 2, 0, metrics::grid * 2, metrics::grid);
    progress->addWidget(m_progressWords);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_cancel);
    m_cancel->setObjectName(u"cancel-load"_s);
    m_bar->setAccessibleName(tr("Requests of this report"));
    m_progress->hide();

    auto *over = new QVBoxLayout(m_chartHalf);
    over->setContentsMargins(metrics::grid * 2, metrics::grid, metrics::grid * 2, metrics::grid);
    over->addWidget(m_stack, 1);
    m_caution->setWordWrap(true);
    m_caution->setFont(Theme::font(FontRole::Small));
    m_caution->setForegroundRole(QPalette::PlaceholderText);
    over->addWidget(m_caution);
    m_halves->addWidget(m_chartHalf);
    m_halves->addWidget(m_view);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    m_halves->setSizes({ metrics::grid * 45, metrics::grid * 30 });
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(1);
    m_rows->setMinimumWidth(metrics::grid * 42);
    m_rows->hide();
    m_splitter->addWidget(m_halves);
    m_splitter->addWidget(m_rows);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_halves->restoreState(m_settings.bytes(Setting::PageSplitter, page));
    connect(m_halves, &QSplitter::splitterMoved, this,
        [this] { m_settings.set(Setting::PageSplitter, m_halves->saveState(), page); });

    m_view->setObjectName(u"queue"_s);
    m_view->setAccessibleName(tr("What the chart draws"));
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSortingEnabled(false);
    m_view->setModel(m_model);
    connect(m_view, &TableView::activated, this, &ReportsPage::openCell);
    connect(m_rows, &ReportRows::closed, this, &ReportsPage::closeRows);
    connect(m_rows, &ReportRows::memberWanted, this,
        [this](const QString &member) { emit placeWanted({ u"members"_s, member, {} }); });
    connect(m_rows, &ReportRows::timesheetWanted, this, &ReportsPage::openTimesheet);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_days.cancel(m_question.kind->report); });
    connect(m_message, &MessageBar::actionTriggered, this, &ReportsPage::load);
    connect(m_overlay, &StateOverlay::retry, this, &ReportsPage::load);
    connect(m_overlay, &StateOverlay::actionTriggered, this, &ReportsPage::load);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_filters);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_view);
}

void ReportsPage::buildCharts()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_shares);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    // In the order of ReportChart.
    for (QWidget *chart : { static_cast<QWidget *>(m_bars), static_cast<QWidget *>(m_heat), static_cast<QWidget *>(scroll),
             static_cast<QWidget *>(m_trend), static_cast<QWidget *>(m_lanes), m_counts })
        m_stack->addWidget(chart);
    const auto hide = [this](const QString &key, bool isShown) {
        if (isShown)
            m_hidden.remove(key);
        else
            m_hidden.insert(key);
        showTable();
    };
    for (ColumnChart *chart : { static_cast<ColumnChart *>(m_bars), static_cast<ColumnChart *>(m_trend) }) {
        connect(chart, &ColumnChart::activated, this, &ReportsPage::openMark);
        connect(chart, &ColumnChart::shownChanged, this, hide);
    }
    new FlowLayout(m_counts, metrics::grid * 3, metrics::grid);
    connect(m_lanes, &DayLanes::activated, this, [this](const QString &key) { openMember(key, {}); });
    connect(m_heat, &HeatMap::activated, this, &ReportsPage::openMark);
    connect(m_shares, &ShareBars::activated, this, &ReportsPage::openMark);
    connect(m_shares, &ShareBars::shownChanged, this, hide);
}

void ReportsPage::buildFilters()
{
    for (size_t at = 0; at < reportKinds().size(); ++at)
        m_kinds->add(int(at), reportText(reportKinds()[at].title));
    for (const ReportChartInfo &info : reportCharts())
        m_charts->add(int(info.chart), reportText(info.title));
    connect(m_kinds, &Segments::chosen, this,
        [this](int at) { choose(u"report"_s, QString::fromLatin1(reportKinds()[size_t(at)].id)); });
    connect(m_charts, &Segments::chosen, this,
        [this](int chart) { choose(u"chart"_s, QString::fromLatin1(infoOf(ReportChart(chart)).id)); });
    m_filters->setFilters({ { u"report"_s, tr("Report"), choicesOf(reportKinds()), false, true, false },
        { u"chart"_s, tr("Chart"), choicesOf(reportCharts()), false, true, false },
        { u"by"_s, tr("By"), choicesOf(reportBys()), false, true },
        { u"step"_s, tr("Columns"), choicesOf(reportSteps()), false, true },
        { u"compare"_s, tr("Compare"), { { u"before"_s, tr("Period before"), {} } }, false, true },
        { u"member"_s, tr("Members"), {} }, { u"team"_s, tr("Teams"), {} }, { u"project"_s, tr("Projects"), {} } });
    m_filters->setPeriods({ std::begin(periods), std::end(periods) }, { Period::Kind::LastWeek, {}, {} });
    m_filters->removeSearch();
    m_views = new ViewMenu(m_filters, m_view, views(), m_settings, page, this);
    m_filters->addTrailingWidget(m_views);
    if (const QByteArray saved = m_settings.bytes(Setting::PageFilters, page); !saved.isEmpty())
        m_filters->restoreState(saved);
    connect(m_filters, &FilterBar::filtersChanged, this, &ReportsPage::filtersChanged);
}

void ReportsPage::buildCommands()
{
    for (const ReportKind &kind : reportKinds()) {
        const QString id = QString::fromLatin1(kind.id);
        addCommand(u"report-"_s + id, tr("Report: %1").arg(reportText(kind.title)), {}, [this, id] { choose(u"report"_s, id); });
    }
    for (const ReportChartInfo &info : reportCharts()) {
        const QString id = QString::fromLatin1(info.id);
        addCommand(u"chart-"_s + id, tr("Chart: %1").arg(reportText(info.title)), {}, [this, id] { choose(u"chart"_s, id); });
    }
    for (const ReportByInfo &info : reportBys()) {
        const QString id = QString::fromLatin1(info.id);
        addCommand(u"by-"_s + id, tr("By: %1").arg(reportText(info.title)), {}, [this, id] { choose(u"by"_s, id); });
    }
    QAction *earlier = addCommand(u"earlier"_s, tr("The range before"), u"["_s, [this] { move(-1); });
    QAction *later = addCommand(u"after"_s, tr("The range after"), u"]"_s, [this] { move(1); });
    earlier->setIcon(icon(u"chevron-left"_s, ColorRole::Muted));
    later->setIcon(icon(u"chevron-right"_s, ColorRole::Muted));
    for (QAction *action : { earlier, later }) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        m_filters->addTrailingWidget(button);
    }
    for (const Period::Kind kind : periods) {
        const Period period { kind, {}, {} };
        if (kind == Period::Kind::Custom)
            continue;
        addCommand(u"range-"_s + periodToString(period), tr("Range: %1").arg(periodTitle(period)), {}, [this, period] {
            m_filters->setPeriod(period);
            filtersChanged();
        });
    }
    addCommand(u"load"_s, tr("Load what is missing"), u"L"_s, [this] { load(); });
    addCommand(u"rows"_s, tr("Rows behind the figure"), u"O"_s, [this] { openCell(m_view->currentIndex()); });
    addCommand(u"views"_s, tr("Saved reports"), u"V"_s, [this] { m_views->openMenu(); });
    QAction *exporting = addCommand(u"export"_s, tr("Export …"), u"Ctrl+E"_s, [this] {
        if (isAnswered())
            exportDialog(this, m_settings, document());
    });
    addCommand(u"export-all"_s, tr("All saved reports as PDF …"), {}, [this] { exportAll(); });
    auto *button = new QPushButton(exporting->text(), this);
    button->setObjectName(u"export-button"_s);
    button->setToolTip(plainToolTip(exporting->shortcut().toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, exporting, &QAction::trigger);
    m_filters->addTrailingWidget(button);
    addCommand(u"copy"_s, tr("Copy as a table"), {}, [this] { m_view->copySelection(); });
}

QAction *ReportsPage::addCommand(const QString &id, const QString &text, const QString &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    if (!keys.isEmpty())
        action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

ReportQuestion ReportsPage::asked() const
{
    ReportQuestion question;
    const ReportKind &kind = chosen(reportKinds(), m_filters->selected(u"report"_s));
    question.kind = &kind;
    question.chart = kind.charts.front();
    if (const QStringList ids = m_filters->selected(u"chart"_s); !ids.isEmpty()) {
        const ReportChart wanted = chosen(reportCharts(), ids).chart;
        if (std::find(kind.charts.begin(), kind.charts.end(), wanted) != kind.charts.end())
            question.chart = wanted;
    }
    question.work.by = kind.by.empty() ? WorkBy::Member : kind.by.front();
    if (const QStringList ids = m_filters->selected(u"by"_s); !ids.isEmpty()) {
        const WorkBy wanted = chosen(reportBys(), ids).by;
        if (std::find(kind.by.begin(), kind.by.end(), wanted) != kind.by.end())
            question.work.by = wanted;
    }
    const WorkRules rules = reviewRules(m_settings, m_data.scope().workspace);
    question.work.step = chosen(reportSteps(), m_filters->selected(u"step"_s)).step;
    question.work.weekStart = rules.weekStart;
    question.work.span = resolve(m_filters->period(), m_data.today(), rules.weekStart);
    question.work.members = setOf(m_filters->selected(u"member"_s));
    question.work.teams = setOf(m_filters->selected(u"team"_s));
    if (kind.isOfOneDay)
        question.work.span.to = std::min(question.work.span.to, m_data.today());
    if (kind.report == ReportDays::Report::Hours || kind.report == ReportDays::Report::Tasks)
        question.work.projects = setOf(m_filters->selected(u"project"_s));
    question.compares = kind.isGrid && !m_filters->selected(u"compare"_s).isEmpty();
    return question;
}

void ReportsPage::choose(const QString &filter, const QString &id)
{
    // Another report begins as it is meant, not with what suited the last one.
    if (filter == "report"_L1 && m_filters->selected(filter) != QStringList(id)) {
        m_filters->setSelected(u"by"_s, {});
        m_filters->setSelected(u"chart"_s, {});
    }
    m_filters->setSelected(filter, { id });
    filtersChanged();
}

// As many days, or whole months, further; of what shows a day, by that.
void ReportsPage::move(int direction)
{
    DateSpan span = m_question.shown();
    if (!span.isBound())
        return;
    if (direction < 0) {
        span = spanBefore(span);
    } else {
        const QDate next = span.to.addDays(1);
        const int months = (span.to.year() - span.from.year()) * 12 + span.to.month() - span.from.month() + 1;
        const bool isOfMonths = span.from.day() == 1 && next.day() == 1;
        span = { next, isOfMonths ? next.addMonths(months).addDays(-1) : next.addDays(span.days() - 1) };
    }
    m_filters->setPeriod({ Period::Kind::Custom, span.from, span.to });
    filtersChanged();
}

void ReportsPage::filtersChanged()
{
    if (m_isFollowing)
        return;
    m_question = asked();
    followKind();
    if (m_isKept)
        m_settings.set(Setting::PageFilters, m_filters->saveState(), page);
    closeRows();
    loadIfCheap();
    m_update.start();
}

// The bar offers what this report has.
void ReportsPage::followKind()
{
    m_isFollowing = true;
    const ReportKind &kind = *m_question.kind;
    QList<FilterChoice> bys;
    for (const WorkBy by : kind.by)
        bys.append({ QString::fromLatin1(infoOf(by).id), reportText(infoOf(by).title), {} });
    m_filters->setChoices(u"by"_s, bys);
    m_filters->setSelected(u"by"_s, { QString::fromLatin1(infoOf(m_question.work.by).id) });
    m_filters->setSelected(u"step"_s, { QString::fromLatin1(infoOf(m_question.work.step).id) });
    m_kinds->setCurrent(int(&kind - reportKinds().data()));
    for (const ReportChartInfo &info : reportCharts())
        m_charts->setOffered(int(info.chart), std::find(kind.charts.begin(), kind.charts.end(), info.chart) != kind.charts.end());
    m_charts->setCurrent(int(m_question.chart));
    for (const char *only : { "filter-by", "filter-step", "filter-compare" })
        m_filters->findChild<QWidget *>(QLatin1String(only))->setVisible(kind.isGrid);
    const bool hasProjects = kind.report == ReportDays::Report::Hours || kind.report == ReportDays::Report::Tasks;
    m_filters->findChild<QWidget *>(u"filter-project"_s)->setVisible(hasProjects);
    m_charts->setVisible(kind.charts.size() > 1);
    const QString caution = kind.caution ? reportText(kind.caution)
        : kind.isOfOneDay ? tr("Shown is %1, the last day of the range.").arg(format::day(m_question.work.span.to))
                          : QString();
    m_caution->setText(caution);
    m_caution->setVisible(!caution.isEmpty());
    m_isFollowing = false;
}

void ReportsPage::namesCame()
{
    m_names = namesOf(m_data);
    m_filters->setChoices(u"member"_s, choicesOf(m_names.members));
    m_filters->setChoices(u"project"_s, choicesOf(m_names.projects));
    QHash<QString, QString> teams;
    for (const QString &team : std::as_const(m_names.teams))
        teams.insert(team, team);
    m_filters->setChoices(u"team"_s, choicesOf(teams));
    m_colours[qsizetype(WorkBy::Project)].learn(m_names.projects.keys());
    m_colours[qsizetype(WorkBy::Member)].learn(m_names.members.keys());
    m_colours[qsizetype(WorkBy::Team)].learn(teams.keys());
    m_update.start();
}

int ReportsPage::requestsWanted() const
{
    return m_days.requestsFor(m_question.kind->report, m_days.plan(m_question.kind->report, m_question.needed()));
}

void ReportsPage::load()
{
    m_days.load(m_question.kind->report, m_question.needed());
}

void ReportsPage::loadIfCheap()
{
    const ReportDays::Status status = m_days.status(m_question.kind->report);
    const int wanted = requestsWanted();
    if (m_isOpen && wanted > 0 && wanted <= cheapRequests && status.isOffered)
        load();
}

void ReportsPage::daysChanged(ReportDays::Report report)
{
    if (report != m_question.kind->report)
        return;
    m_update.start();
    updateMessages();
}

// Sums of thousands of members take longer than a turn of the loop has.
void ReportsPage::draw()
{
    m_isAsking = true;
    const int number = ++m_asking;
    const auto work = [question = m_question, source = sourceOf(m_question, m_data, m_days, m_names)] {
        return answer(question, source);
    };
    elsewhere(this, work, [this, number](const ReportAnswer &made) {
        if (number == m_asking)
            drawn(made);
    });
}

void ReportsPage::drawn(const ReportAnswer &made)
{
    m_isAsking = false;
    m_answer = made;
    m_hidden.clear();
    showChart();
    showTable();
    updateMessages();
    emit statusChanged();
    if (isSettled())
        emit settled();
}

QString ReportsPage::noneText() const
{
    return reportText(infoOf(m_question.work.by).none);
}

// How many members were what, in words with their shapes.
void ReportsPage::showCounts()
{
    QLayout *flow = m_counts->layout();
    while (QLayoutItem *item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const StatusCount &count : std::as_const(m_answer.counts)) {
        auto *label = new ToneLabel(m_counts);
        const QString word = count.word.isEmpty() ? tr("Not told") : attendanceStatus.label(count.word);
        label->set(attendanceStatus.tone(count.word), tr("%1: %2", "a status, how many").arg(word, format::count(count.members)));
        flow->addWidget(label);
        label->show();
    }
}

void ReportsPage::showChart()
{
    ChartData drawing;
    drawing.grid = m_answer.grid;
    drawing.step = m_question.work.step;
    const Grid folded = drawnGrid(m_answer.grid);
    const auto rest = std::find_if(folded.rows.begin(), folded.rows.end(), [](const Grid::Row &row) { return !row.rest.isEmpty(); });
    drawing.words = { reportText(infoOf(m_question.work.by).title), noneText(),
        rest == folded.rows.end() ? QString() : tr("The rest (%n)", nullptr, int(rest->rest.size())) };
    drawing.before = m_answer.before;
    drawing.workdays = reviewRules(m_settings, m_data.scope().workspace).workdays;
    drawing.today = m_data.today();
    drawing.decimalHours = m_settings.flag(Setting::DecimalHours);
    drawing.empty = tr("Nothing was tracked in this time.");
    SeriesColours &colours = m_colours[qsizetype(m_question.work.by)];
    switch (m_question.chart) {
    case ReportChart::Bars:
        m_bars->setColours(colours);
        m_bars->setData(drawing);
        break;
    case ReportChart::Heat:
        m_heat->setData(drawing);
        break;
    case ReportChart::Shares:
        m_shares->setColours(colours);
        m_shares->setData(drawing);
        break;
    case ReportChart::Trend:
        m_trend->setColours(colours);
        m_trend->setData(drawing);
        break;
    case ReportChart::Lanes:
        m_answer.lanes.decimalHours = drawing.decimalHours;
        m_answer.lanes.empty = tr("Nobody tracked time on this day.");
        m_lanes->setColours(m_colours.at(qsizetype(WorkBy::Project)));
        m_lanes->setData(m_answer.lanes);
        break;
    case ReportChart::Counts:
        showCounts();
        break;
    }
    m_stack->setCurrentIndex(int(m_question.chart));
    // Counts need a line, and leave the room to the list.
    const bool isLine = m_question.chart == ReportChart::Counts;
    m_chartHalf->setMaximumHeight(isLine && isAnswered() ? metrics::grid * 8 : QWIDGETSIZE_MAX);
    updateOverlay();
}

// Bars and shares draw twelve rows and the rest, without those that the legend hides.
Grid ReportsPage::shownGrid() const
{
    const bool isFolded = m_question.chart == ReportChart::Bars || m_question.chart == ReportChart::Shares;
    Grid grid = isFolded ? drawnGrid(m_answer.grid) : m_answer.grid;
    if (m_hidden.isEmpty() || !isFolded || grid.unit != Grid::Unit::Minutes)
        return grid;
    const auto isHidden = [this](const Grid::Row &row) { return m_hidden.contains(chartKey::of(row)); };
    for (const Grid::Row &row : std::as_const(grid.rows)) {
        if (!isHidden(row))
            continue;
        grid.total -= row.total;
        for (qsizetype column = 0; column < row.values.size(); ++column)
            grid.totals[column] -= row.values.at(column);
    }
    grid.rows.removeIf(isHidden);
    return grid;
}

void ReportsPage::showTable()
{
    if (!m_question.kind->isGrid)
        return setTable(isAnswered() ? m_answer.table : ReportTable());
    if (!isAnswered())
        return setTable({});
    const Grid grid = shownGrid();
    const auto rest = std::find_if(grid.rows.begin(), grid.rows.end(), [](const Grid::Row &row) { return !row.rest.isEmpty(); });
    const GridWords words { reportText(infoOf(m_question.work.by).title), noneText(),
        rest == grid.rows.end() ? QString() : tr("The rest (%n)", nullptr, int(rest->rest.size())) };
    setTable(tableOf(grid, m_question.work.step, words, m_answer.before ? &*m_answer.before : nullptr));
}

void ReportsPage::setTable(const ReportTable &table)
{
    const QString current = m_view->currentKey();
    m_model->setTable(table);
    const QList<TableColumn> columns = m_model->tableColumns();
    const auto isSame = [](const TableColumn &one, const TableColumn &other) { return one.id == other.id; };
    const QList<TableColumn> &had = m_view->columns();
    if (!std::equal(columns.begin(), columns.end(), had.begin(), had.end(), isSame))
        m_view->setColumns(columns);
    if (!current.isEmpty())
        m_view->setCurrentKey(current);
}

void ReportsPage::updateMessages()
{
    const ReportDays::Status status = m_days.status(m_question.kind->report);
    m_progress->setVisible(status.isLoading);
    if (status.isLoading) {
        m_bar->setRange(0, std::max(1, status.planned));
        m_bar->setValue(status.done);
        m_progressWords->setText(tr("Request %1 of %2").arg(format::count(status.done + 1), format::count(status.planned)));
        m_message->clear();
    } else if (!status.isOffered) {
        m_message->clear(); // stands in place of the chart
    } else if (status.error) {
        m_message->showMessage(MessageBar::Kind::Error, status.error->caption(), tr("Retry"), false);
    } else if (!m_question.work.span.isBound()) {
        m_message->showMessage(MessageBar::Kind::Info, tr("Choose the first and the last day of the range."), {}, false);
    } else if (const int wanted = requestsWanted(); wanted > 0) {
        m_message->showMessage(MessageBar::Kind::Partial,
            tr("What is missing here takes %n request(s); the server allows 60 a minute.", nullptr, wanted), tr("Load"), false);
    } else if (m_answer.skipped > 0) {
        m_message->showMessage(MessageBar::Kind::Partial,
            tr("Incomplete: %n row(s) of the answers could not be read.", nullptr, m_answer.skipped), tr("Retry"), false);
    } else if (!m_answer.hasTimes) {
        m_message->showMessage(MessageBar::Kind::Info,
            tr("This server has no report of times of day: the sums of the day come from the tracked hours."), {}, false);
    } else {
        m_message->clear();
    }
    updateOverlay();
}

// Something is here, or all of it and nothing was tracked.
bool ReportsPage::isAnswered() const
{
    if (m_question.kind->isGrid)
        return !m_answer.grid.rows.isEmpty() || (m_answer.missing == 0 && !m_answer.grid.columns.isEmpty());
    return !m_answer.table.rows.isEmpty() || (m_answer.missing == 0 && !m_answer.table.columns.isEmpty());
}

void ReportsPage::updateOverlay()
{
    const ReportDays::Status status = m_days.status(m_question.kind->report);
    const bool isHere = isAnswered();
    // A total of nothing would be a figure that nobody measured.
    m_view->setVisible(isHere);
    if (isHere)
        return m_overlay->showReady();
    if (status.isLoading || m_isAsking || m_update.isActive())
        return m_overlay->showLoading(tr("Loading the report …"));
    if (!status.isOffered)
        return m_overlay->showEmpty(u"reports"_s, tr("This server does not offer this report"),
            tr("Its operation is missing there. Tracked hours are there on every server."));
    if (status.error)
        return m_overlay->showFailed(tr("The report could not be loaded"), status.error->caption());
    m_overlay->showEmpty(u"reports"_s, tr("Not loaded yet"),
        tr("This range takes %n request(s).", nullptr, requestsWanted()), tr("Load"));
}

// What a file says above the table: the range, what is asked for, how old it is, and what is missing.
QStringList ReportsPage::facts() const
{
    const WorkQuestion &work = m_question.work;
    const DateSpan span = m_question.shown();
    QStringList lines { format::period(span.from, span.to) };
    const auto names = [&](const QString &title, const QSet<QString> &ids, const QHash<QString, QString> &known) {
        if (ids.isEmpty())
            return;
        QStringList list;
        for (const QString &id : ids)
            list << oneLine(known.value(id, id));
        list.sort(Qt::CaseInsensitive);
        lines << tr("%1: %2", "a status, how many").arg(title, list.join(u", "_s));
    };
    names(tr("Members"), work.members, m_names.members);
    names(tr("Teams"), work.teams, {});
    names(tr("Projects"), work.projects, m_names.projects);
    if (m_question.compares) {
        const DateSpan before = spanBefore(work.span);
        lines << tr("Compared with %1").arg(format::period(before.from, before.to));
    }
    if (const QDateTime at = confirmedAt(); at.isValid())
        lines << tr("Data of %1").arg(format::dateTime(at));
    if (m_question.kind->caution)
        lines << reportText(m_question.kind->caution);
    if (m_answer.missing > 0)
        lines << tr("Incomplete: %n day(s) of the range have not been loaded.", nullptr, m_answer.missing);
    if (m_answer.skipped > 0)
        lines << tr("Incomplete: %n row(s) of the answers could not be read.", nullptr, m_answer.skipped);
    return lines;
}

// A page that nobody sees loads it, draws it, and stays until the next one is wanted.
ReportSource ReportsPage::savedReport(const QString &name, const QByteArray &filters)
{
    return [this, name, filters](const std::function<void(std::optional<ReportDocument>)> &done) {
        delete m_unseen;
        m_unseen = new ReportsPage({ m_data, m_settings }, this);
        m_unseen->hide();
        m_unseen->m_isKept = false;
        ReportsPage *made = m_unseen;
        connect(made, &Page::settled, made, [made, name, done] {
            made->disconnect(made); // once
            if (!made->isAnswered())
                return done({});
            ReportDocument document = made->document();
            document.sheet.title = name;
            document.sheet.facts.prepend(reportText(made->m_question.kind->title));
            document.sheet.decimalHours = made->m_settings.flag(Setting::DecimalHours);
            done(document);
        });
        made->opened();
        made->go({ {}, {}, filters });
        made->load();
    };
}

void ReportsPage::exportAll()
{
    QList<NamedReport> reports;
    const QList<SavedView> saved = savedViews(m_settings, page);
    for (const SavedView &view : saved)
        reports.append({ view.name, savedReport(view.name, view.filters) });
    if (reports.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Info,
            tr("No report is saved yet. V saves the one on the screen under a name."), {}, true);
        return;
    }
    exportAllDialog(this, reports);
}

// Empty where the account is not one that is remembered, as that of the demo company.
QString ReportsPage::workspaceName() const
{
    const QList<Workspace> known = Accounts(m_settings).workspaces(m_data.scope().account);
    for (const Workspace &workspace : known) {
        if (workspace.id == m_data.scope().workspace)
            return workspace.name;
    }
    return {};
}

ReportDocument ReportsPage::document() const
{
    ReportDocument made;
    const DateSpan span = m_question.shown();
    made.sheet.title = reportText(m_question.kind->title);
    made.sheet.facts = facts();
    made.sheet.table = m_model->table();
    made.range = format::period(span.from, span.to);
    made.workspace = workspaceName();
    using Chart = SheetDocument::Chart;
    const auto whole = [](auto *chart) {
        return [chart = QPointer(chart)](int, QPainter &painter, const QRectF &rect) {
            if (chart)
                chart->paintTo(painter, rect);
            return -1;
        };
    };
    const auto paged = [](auto *chart) {
        return [chart = QPointer(chart)](int first, QPainter &painter, const QRectF &rect) {
            return chart ? chart->paintFrom(first, painter, rect) : -1;
        };
    };
    switch (m_question.chart) {
    case ReportChart::Bars:
        made.sheet.chart = Chart::OverTime;
        made.chart = whole(m_bars);
        break;
    case ReportChart::Heat:
        made.sheet.chart = Chart::OverTime;
        made.chart = paged(m_heat);
        made.chartHeight = m_heat->heightForRows(int(m_answer.grid.rows.size()));
        break;
    case ReportChart::Shares:
        made.sheet.chart = Chart::Totals;
        made.chart = whole(m_shares);
        made.chartHeight = m_shares->heightForWidth(paperWidth);
        break;
    case ReportChart::Trend:
        made.sheet.chart = Chart::OverTime;
        made.chart = whole(m_trend);
        break;
    case ReportChart::Lanes:
        made.chart = paged(m_lanes);
        made.chartHeight = m_lanes->heightForLanes(int(m_answer.lanes.lanes.size()));
        break;
    case ReportChart::Counts:
        break;
    }
    return made;
}

void ReportsPage::openRows(const QStringList &keys, const DateSpan &span, const QString &title)
{
    const int number = ++m_rowsAsking;
    const auto work = [question = m_question, source = sourceOf(m_question, m_data, m_days, m_names), keys, span] {
        return rowsBehind(question, source, keys, span);
    };
    elsewhere(this, work, [this, number, title](const ReportTable &table) {
        if (number != m_rowsAsking)
            return;
        if (!m_rows->isVisible())
            m_before = focusWidget();
        m_rows->setRows(title, table);
        m_rows->show();
        m_rows->view()->setFocus();
    });
}

void ReportsPage::openMark(const QString &key, int column)
{
    const Grid grid = shownGrid();
    const bool isColumn = column >= 0 && column < grid.columns.size();
    // All of it: with it what has no day.
    const DateSpan span = isColumn ? grid.columns.at(column) : DateSpan();
    const DateSpan all = m_question.shown();
    const QString when = isColumn ? columnTitle(span, m_question.work.step) : format::period(all.from, all.to);
    if (key == chartKey::all())
        return openRows({}, span, when);
    for (const Grid::Row &row : grid.rows) {
        if (chartKey::of(row) != key)
            continue;
        const GridWords words { {}, noneText(), tr("The rest") };
        return openRows(row.rest.isEmpty() ? QStringList(row.key) : row.rest, span,
            tr("%1, %2").arg(apart(oneLine(rowName(row, words))), when));
    }
}

void ReportsPage::openMember(const QString &member, const DateSpan &span)
{
    const DateSpan all = m_question.shown();
    openRows({ member }, span, tr("%1, %2").arg(apart(oneLine(m_names.members.value(member, member))), format::period(all.from, all.to)));
}

void ReportsPage::openCell(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ReportTable::Column column = m_model->table().columns.at(index.column());
    const ReportTable::Row &row = m_model->rowAt(index.row());
    const DateSpan all = m_question.shown();
    const QString when = column.span.isBound() ? column.title : format::period(all.from, all.to);
    openRows(row.keys, column.span, tr("%1, %2").arg(apart(oneLine(row.cells.value(0).toString())), when));
}

// The one of that day, where the list has it; else the list of that time, searched for the member.
void ReportsPage::openTimesheet(const QString &member, QDate day)
{
    const DateSpan span = day.isValid() ? DateSpan { day, day } : m_question.shown();
    const RowTable<Timesheet> &sheets = m_data.timesheets().table;
    for (int row = 0; row < sheets.count(); ++row) {
        const Timesheet &sheet = sheets.at(row).row;
        if (sheet.userId == member && sheet.from <= span.to && sheet.to >= span.from)
            return emit placeWanted({ u"timesheets"_s, sheets.at(row).key, {} });
    }
    const QJsonObject filters { { u"search"_s, m_names.members.value(member) },
        { u"period"_s, periodToString({ Period::Kind::Custom, span.from, span.to }) } };
    emit placeWanted({ u"timesheets"_s, {}, QJsonDocument(filters).toJson(QJsonDocument::Compact) });
}

void ReportsPage::closeRows()
{
    ++m_rowsAsking;
    if (!m_rows->isVisible())
        return;
    m_rows->hide();
    if (m_before)
        m_before->setFocus();
}

void ReportsPage::opened()
{
    m_isOpen = true;
    if (!m_data.members().hasAsked())
        m_data.members().load({});
    if (!m_data.projects().hasAsked())
        m_data.projects().load({});
    m_question = asked(); // relative ranges are others on another day
    loadIfCheap();
    m_update.start();
}

void ReportsPage::refresh()
{
    m_days.outdate(m_question.kind->report, m_question.needed());
    load();
}

Page::State ReportsPage::state() const
{
    const ReportDays::Status status = m_days.status(m_question.kind->report);
    if (status.error && status.isOffered) {
        const bool isOffline = status.error->kind == ErrorKind::Unreachable || status.error->kind == ErrorKind::Timeout;
        return isOffline ? State::Offline : State::Failed;
    }
    if (!m_answer.grid.rows.isEmpty() || !m_answer.table.rows.isEmpty())
        return State::Ready;
    return status.isLoading || m_isAsking ? State::Loading : State::Empty;
}

int ReportsPage::rowCount() const
{
    return int(m_model->table().rows.size());
}

QStringList ReportsPage::messages() const
{
    QStringList list { m_message->text(), m_overlay->text() };
    if (m_progress->isVisible())
        list << m_progressWords->text();
    if (m_caution->isVisible())
        list << m_caution->text();
    if (m_rows->isVisible())
        list << m_rows->text();
    list.removeAll(QString());
    return list;
}

bool ReportsPage::isSettled() const
{
    return m_isOpen && !m_isAsking && !m_update.isActive() && !m_days.status(m_question.kind->report).isLoading
        && !m_data.isBusy();
}

QDateTime ReportsPage::confirmedAt() const
{
    return m_days.readAt(m_question.kind->report, m_question.needed());
}

Place ReportsPage::place() const
{
    return { {}, {}, m_filters->saveState() };
}

void ReportsPage::go(const Place &place)
{
    if (!place.filters.isEmpty())
        m_filters->restoreState(place.filters);
}

std::span<const TourStop> ReportsPage::tourStops() const
{
    return stops;
}

} // namespace signoff
