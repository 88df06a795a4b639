// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects_page.h"

#include "core/report/project_progress.h"
#include "core/support/format.h"
#include "core/support/settings.h"
#include "ui/pages/plan_bars.h"
#include "ui/pages/project_contracts.h"
#include "ui/pages/project_tasks.h"
#include "ui/shell/section_bar.h"
#include "ui/view/filter_bar.h"
#include "ui/view/hold_bar.h"
#include "ui/view/prompts.h"
#include "ui/view/table_view.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int leastPanelHeight = 380;
constexpr int holdTick = 100;
constexpr int monthsShown = 6;

constexpr TableFilter filterPlan[] = {
    { "progress", QT_TRANSLATE_NOOP("pages", "Plan") },
    { "status", QT_TRANSLATE_NOOP("pages", "Status") },
    { "name", QT_TRANSLATE_NOOP("pages", "Project") },
};

constexpr BuiltInView builtInViews[] = {
    { QT_TRANSLATE_NOOP("views", "All projects"), R"({"filters":{}})", "name", Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Near the deadline"), R"({"filters":{"progress":["near-deadline","overdue"]}})",
        "deadline", Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Over estimation or budget"),
        R"({"filters":{"progress":["over-budget","over-estimation"]}})", "progress", Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Archived"), R"({"filters":{"status":["archived"]}})", "name", Qt::AscendingOrder },
};

// What the panels of a project hold.
constexpr const char *panelResources[] = { "tasks", "contracts", "project-viewers" };
constexpr TourStop stops[] = {
    { "new", "open form-create" },
    { "edit", "open form-update" },
    { "delete", "open delete" },
    { "conflict",
        "open form-update; type notes Ours; press form-update; type notes Theirs; press prompt-accept; press prompt-accept; until form-theirs" },
    { "contracts", "tab sections 0; show sections" },
    { "contract-new", "open contracts/form-create" },
    { "contract-edit", "row contracts 0; open contracts/form-update" },
    { "contract-pause", "row contracts 0; open contracts/pause" },
    { "contract-delete", "row contracts 0; open contracts/delete" },
    { "contract-resume", "row contracts 0; open contracts/pause; press prompt-button-1; until contracts/resume" },
    { "tasks", "tab sections 1; row tasks 0; show sections" },
    { "task-new", "open tasks/form-create" },
    { "task-edit", "row tasks 0; open tasks/form-update" },
    { "task-assign", "row tasks 0; open tasks/form-assign" },
    { "task-unassign", "row tasks 0; open tasks/form-unassign" },
    { "board", "press tasks/board-view; show sections" },
    { "board-wide", "press tasks/wide" },
    { "viewers", "press tasks/list-view; tab sections 2; row project-viewers 0; show sections" },
    { "viewer-new", "open project-viewers/form-create" },
    { "viewer-assign", "row project-viewers 0; open project-viewers/form-assign-project" },
    { "viewer-unassign", "row project-viewers 0; open project-viewers/form-unassign-project" },
    { "viewer-delete", "row project-viewers 0; open project-viewers/delete" },
    { "viewer-restore", "row project-viewers 0; open project-viewers/delete; press prompt-button-1; until project-viewers/restore" },
};

constexpr TablePlan plan {
    .resource = "projects",
    .elastic = "name",
    .sort = "progress",
    .filters = filterPlan,
    .views = builtInViews,
    .search = QT_TRANSLATE_NOOP("pages", "Search projects"),
    .loading = QT_TRANSLATE_NOOP("pages", "Loading projects …"),
    .failed = QT_TRANSLATE_NOOP("pages", "The projects could not be loaded"),
    .icon = "projects",
    .empty = QT_TRANSLATE_NOOP("pages", "No projects yet"),
    .emptyHint = QT_TRANSLATE_NOOP("pages", "Members track their time on projects. Make the first one with Ctrl+N."),
    .choose = QT_TRANSLATE_NOOP("pages", "Choose a project to see its members, tasks and viewers."),
    .beside = panelResources,
    .stops = stops,
};

// What is asked before something is done in a panel.
struct Warning {
    const char *resource;
    const char *action;
    const char *text; // QT_TRANSLATE_NOOP("pages", ...)
};
constexpr Warning warnings[] = {
    { "contracts", "pause",
        QT_TRANSLATE_NOOP("pages",
            "While the contract is paused, the member cannot track time on this project. A clock that runs on it stops. What "
            "was tracked stays.") },
    { "contracts", "delete",
        QT_TRANSLATE_NOOP("pages",
            "The member leaves the project: no more time can be tracked on it. What was tracked stays. No operation brings "
            "the contract back; a new one can be made.") },
    { "project-viewers", "delete",
        QT_TRANSLATE_NOOP("pages", "Nothing can be read any more by this viewer. Restore brings the viewer back.") },
};

// What happens when a form is sent.
constexpr Warning formTexts[] = {
    { "project-viewers", "create", QT_TRANSLATE_NOOP("pages", "A mail with an invitation goes out.") },
    { "contracts", "create", QT_TRANSLATE_NOOP("pages", "From then on the member can track time on this project.") },
};

template <std::size_t N> QString wordsOf(const Warning (&all)[N], const QString &resource, const QString &action)
{
    for (const Warning &warning : all) {
        if (resource == QLatin1String(warning.resource) && action == QLatin1String(warning.action))
            return QCoreApplication::translate("pages", warning.text);
    }
    return {};
}

} // namespace

ProjectsPage::ProjectsPage(const PageContext &context, QWidget *parent)
    : TablePage(context, plan, parent)
    , m_bars(new PlanBars(this))
    , m_sections(new SectionBar(this))
    , m_stack(new QStackedWidget(this))
    , m_tasks(new ProjectTasks(data(), m_stack))
    , m_panelHold(new HoldBar(this))
{
    detail()->addAbove(m_bars);
    auto *panels = new QWidget(this);
    auto *layout = new QVBoxLayout(panels);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_sections);
    layout->addWidget(m_stack, 1);
    panels->setMinimumHeight(leastPanelHeight);
    panels->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_sections->setObjectName(u"sections"_s);
    m_sections->setAccessibleName(tr("What belongs to the project"));
    auto *contracts = new ProjectContracts(data(), m_stack);
    addPanel(contracts, tr("Members"));
    addPanel(m_tasks, tr("Tasks"));
    auto *viewers = new ProjectViewers(data(), m_stack);
    addPanel(viewers, tr("Viewers"));
    detail()->addBelow(panels);
    connect(m_sections, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_sections, &QTabBar::currentChanged, this, &ProjectsPage::makeRoom);
    connect(m_tasks, &ProjectTasks::boardShown, this, &ProjectsPage::makeRoom);
    connect(contracts, &ProjectPanel::linkWanted, this, [this](const QString &key) {
        if (const auto contract = data().contracts().table.find(key))
            goTo(u"members"_s, contract->row.userId);
    });
    connect(viewers, &ProjectViewers::projectWanted, this,
        [this](const QString &project) { goTo(u"projects"_s, project); });
    connect(m_tasks, &ProjectTasks::failed, this, [this](const QString &words) { tell(MessageBar::Kind::Error, words); });
    connect(m_tasks, &ProjectTasks::widthWanted, this, [this](bool wide) { splitter()->widget(0)->setHidden(wide); });

    column()->insertWidget(column()->count() - 1, m_panelHold);
    connect(m_panelHold, &HoldBar::undo, this, [this] { data().decisions().undoLast(); });
    connect(&m_panelTick, &QTimer::timeout, this, &ProjectsPage::updatePanelHold);
    connect(&data().decisions(), &Decisions::changed, this, [this] { updatePanelHold(); });
    connect(&data().decisions(), &Decisions::settled, this, &ProjectsPage::panelDecided);
    connect(&data().projectHours(), &ProjectHours::changed, this, [this] { updateLater(); });
    begin();
    for (const char *column : { "hours", "spent" }) {
        const bool isHours = QLatin1StringView(column) == "hours"_L1;
        auto *delegate = new PlanDelegate(
            [this, isHours](const QString &key) {
                const ProjectNotes *notes = data().surroundings().projectNotesOf(key);
                return isHours && notes && !notes->since.isEmpty();
            },
            view());
        view()->setItemDelegateForColumn(model()->columnOf(QLatin1StringView(column)), delegate);
    }
}

std::span<const BuiltInView> ProjectsPage::views()
{
    return builtInViews;
}

void ProjectsPage::addPanel(ProjectPanel *panel, const QString &title)
{
    m_panels << panel;
    m_stack->addWidget(panel);
    m_sections->addTab(title);
    connect(panel, &ProjectPanel::formWanted, this,
        [this, panel](const QString &form, const QString &key) { openPanelForm(panel, form, key); });
    connect(panel, &ProjectPanel::actionWanted, this,
        [this, panel](const QString &action, const QString &key) { actInPanel(panel, action, key); });
    connect(panel, &ProjectPanel::moved, this, &ProjectsPage::updateLater);
}

void ProjectsPage::refresh()
{
    TablePage::refresh();
    for (ProjectPanel *panel : std::as_const(m_panels))
        panel->refresh();
    data().projectHours().retry();
}

void ProjectsPage::rowsMoved()
{
    QList<FilterChoice> choices;
    for (const ProgressChoice &choice : progressChoices())
        choices.append({ choice.id, choice.title, choice.tone });
    filters()->setChoices(u"progress"_s, choices);
    // After the rows that people wait for, and not before.
    if (rows().state() == TableBase::State::Ready && records().hasAsked() && !arePanelsLoading())
        data().projectHours().load();
}

bool ProjectsPage::isLoadingMore() const
{
    // The rest of the months arrives in the background, and may take its time.
    const ProjectHours &hours = data().projectHours();
    return arePanelsLoading() || (hours.state() == ProjectHours::State::Loading && hours.months().isEmpty());
}

bool ProjectsPage::arePanelsLoading() const
{
    return std::any_of(m_panels.begin(), m_panels.end(),
        [](const ProjectPanel *panel) { return panel->isVisible() && panel->isLoading(); });
}

std::optional<TablePage::Condition> ProjectsPage::condition()
{
    const ProjectHours &hours = data().projectHours();
    if (hours.state() != ProjectHours::State::Failed)
        return {};
    return Condition { MessageBar::Kind::Partial,
        tr("Tracked hours could not be loaded, so they are not known or incomplete. %1").arg(hours.error().caption()),
        tr("Retry"), [this] { data().projectHours().retry(); } };
}

// A board needs the height, and what it belongs to is said in the head.
void ProjectsPage::makeRoom()
{
    const bool board = m_stack->currentWidget() == m_tasks && m_tasks->isBoardShown();
    detail()->setFactsShown(!board);
    m_bars->setHidden(board || m_bars->sizeHint().height() == 0);
}

void ProjectsPage::showRecord(const QString &key)
{
    TablePage::showRecord(key);
    const auto stored = data().projects().table.find(key);
    for (ProjectPanel *panel : std::as_const(m_panels))
        panel->setProject(stored ? stored->row.id : QString());
    if (!stored)
        return;
    const Project &project = stored->row;
    const ProjectNotes *notes = data().surroundings().projectNotesOf(project.id);
    QList<PlanBar> bars;
    for (const auto &[column, title, share] :
        { std::tuple { u"hours"_s, tr("Hours against estimation"), notes ? notes->hoursShare : std::nullopt },
            std::tuple { u"spent"_s, tr("Spent against budget"), notes ? notes->moneyShare : std::nullopt } }) {
        const QModelIndex index = model()->index(rows().indexOf(key), model()->columnOf(QLatin1StringView(column.toLatin1())));
        const QString figures = index.data().toString();
        if (!figures.isEmpty())
            bars.append({ title, figures, share, notes && !notes->since.isEmpty() });
    }
    m_bars->setBars(bars);
    makeRoom();
}

RecordHead ProjectsPage::headOf(const QString &key) const
{
    RecordHead head;
    const auto stored = data().projects().table.find(key);
    if (!stored)
        return head;
    const Project &project = stored->row;
    head.title = project.name;
    QStringList about;
    if (project.contracts)
        about << tr("%n member(s)", nullptr, *project.contracts);
    if (project.deadline.isValid())
        about << tr("Deadline %1").arg(format::date(project.deadline));
    head.subtitle = about.join(u" · "_s);
    if (const ProjectNotes *notes = data().surroundings().projectNotesOf(project.id)) {
        head.tone = notes->tone;
        head.status = notes->words;
        head.figure = notes->minutes ? format::duration(*notes->minutes) : u"—"_s;
        head.note = !notes->minutes ? tr("hours not known yet") : notes->since.isEmpty() ? tr("tracked in all") : tr("tracked %1", "since Mar 2026").arg(notes->since);
    }
    return head;
}

QList<FactSection> ProjectsPage::factsOf(const QString &key) const
{
    const auto stored = data().projects().table.find(key);
    if (!stored)
        return {};
    const Project &project = stored->row;
    FactSection state { u"plan"_s, tr("Plan"), {}, {}, {} };
    if (const ProjectNotes *notes = data().surroundings().projectNotesOf(project.id)) {
        for (const QString &sentence : notes->sentences.split(u'\n', Qt::SkipEmptyParts))
            state.facts.append({ {}, {}, sentence, {}, {}, sentence != notes->words });
    }
    if (!project.notes.isEmpty())
        state.facts.append({ {}, {}, project.notes, {}, {}, true });
    FactSection months { u"months"_s, tr("Tracked by month"), {}, {}, {} };
    const Months &known = data().projectHours().months();
    for (auto it = known.end(); it != known.begin() && months.facts.size() < monthsShown;) {
        --it;
        const int minutes = it->projects.value(project.id).minutes;
        months.facts.append({ {}, {}, QLocale().toString(it.key(), u"MMMM yyyy"_s), format::duration(minutes), {}, false });
    }
    QList<FactSection> sections;
    if (!state.facts.isEmpty())
        sections << state;
    if (!months.facts.isEmpty())
        sections << months;
    return sections;
}

QString ProjectsPage::consequence(const Records::ActionInfo &action, int) const
{
    if (!action.removes)
        return {};
    return tr("Nobody can track time on an archived project. Hours and timesheets stay. The API has no way to bring it "
              "back; that is done in WebWork itself.");
}

FormPlan ProjectsPage::formPlan(const Records::FormInfo &form, const FormSubject &subject) const
{
    FormPlan made = TablePage::formPlan(form, subject);
    if (!form.isUpdate)
        made.accept = tr("Create");
    return made;
}

void ProjectsPage::openPanelForm(ProjectPanel *panel, const QString &id, const QString &key)
{
    Records &of = panel->records();
    const std::optional<Records::FormInfo> form = of.form(id);
    if (!form || !of.allowsForm(id, key))
        return;
    // A new record belongs to the project that is chosen, and so does what a row is given.
    const FormSubject subject { key, form->isUpdate ? QJsonObject() : QJsonObject { { u"project_id"_s, panel->project() } } };
    FormPlan made;
    made.title = form->title;
    made.text = wordsOf(formTexts, of.id(), id);
    made.context = form->isUpdate ? of.describe(key) : records().describe(currentKey());
    made.fields = form->fields;
    made.begin = of.begin(id, subject);
    made.begin.insert(u"project_id"_s, panel->project());
    made.isUpdate = form->isUpdate && id == "update"_L1;
    if (of.id() == "contracts"_L1)
        made.hidden << u"project_id"_s;
    openForm(of, *form, made, subject);
}

void ProjectsPage::actInPanel(ProjectPanel *panel, const QString &id, const QString &key)
{
    const QString meaning = wordsOf(warnings, panel->records().id(), id);
    if (meaning.isEmpty())
        return decideInPanel(panel, id, key);
    if (const std::optional<Records::ActionInfo> action = panel->records().action(id))
        prompts::confirm(
            this, tr("%1?").arg(action->title), panel->records().describe(key) + u"\n\n"_s + meaning, action->title,
            [this, panel, id, key](bool yes) {
                if (yes)
                    decideInPanel(panel, id, key);
            },
            action->removes);
}

void ProjectsPage::decideInPanel(ProjectPanel *panel, const QString &action, const QString &key)
{
    data().decisions().setHold(std::chrono::seconds(settings().whole(Setting::HoldSeconds)));
    data().decisions().decide(panel->records().id(), key, action, {});
    updatePanelHold();
}

void ProjectsPage::panelDecided(const Decision &decision, const QString &sentence)
{
    const bool isOurs = std::any_of(m_panels.begin(), m_panels.end(),
        [&](const ProjectPanel *panel) { return panel->records().id() == decision.resource; });
    if (isOurs)
        tell(decision.state == DecisionState::Done ? MessageBar::Kind::Success : MessageBar::Kind::Error, sentence);
}

// The strip of the list counts down what is decided there; this one what is decided in a panel.
void ProjectsPage::updatePanelHold()
{
    int held = 0;
    Decisions::Shown latest;
    for (const Decisions::Shown &shown : data().decisions().all()) {
        const bool isOurs = std::any_of(m_panels.begin(), m_panels.end(),
            [&](const ProjectPanel *panel) { return panel->records().id() == shown.decision.resource; });
        if (!isOurs || shown.holdWhole == 0)
            continue;
        ++held;
        latest = shown;
    }
    if (held == 0) {
        m_panelTick.stop();
        return m_panelHold->clear();
    }
    if (!m_panelTick.isActive())
        m_panelTick.start(holdTick);
    m_panelHold->setHolds(held, tr("%1: %2").arg(data().decisions().actionTitle(latest.decision), latest.decision.title),
        int(latest.holdLeft), int(latest.holdWhole));
}

QStringList ProjectsPage::messages() const
{
    QStringList all = TablePage::messages();
    if (!m_panelHold->text().isEmpty())
        all << m_panelHold->text();
    return all;
}

} // namespace signoff
