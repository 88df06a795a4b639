// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/workspace_data.h"

#include "core/auth/accounts.h"
#include "core/store/leave_reviews.h"
#include "core/report/project_progress.h"
#include "core/store/review_settings.h"

namespace signoff {

namespace {

// Facts that came longer ago are asked for again with the next list of timesheets.
constexpr qint64 freshFactsSeconds = 4 * 60;

} // namespace

WorkspaceData::WorkspaceData(const Parts &parts, const JournalScope &scope, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_scope(scope)
    , m_edits(*parts.client, *parts.journal, scope)
    , m_shelves(Shelves<ShelvedRows>::make(*parts.client, parts.cache, m_edits, scope.workspace, m_surroundings))
    , m_leaveFacts(*parts.client, scope.workspace)
    , m_timeRequestFacts(*parts.client, scope.workspace)
    , m_reviews({ timesheets().table, members().table, contracts().table, m_leaveFacts.table, m_timeRequestFacts.table },
          m_surroundings, parts.history)
    , m_leaveReviews(std::make_unique<LeaveReviews>(
          LeaveReviews::Tables { leaves().table, members().table, shelf<LeaveBalance>().table }, m_surroundings))
    , m_projectHours(*parts.client, parts.cache, scope.workspace, *parts.clock)
    , m_decisions(*parts.client, *parts.journal, scope, *parts.clock)
    , m_lookups(std::make_unique<Lookups>(*this))
{
    m_surroundings.self = scope.userId;
    std::apply([this](const auto &...each) { (m_decisions.addDesk(&each->desk), ...); }, m_shelves);
    connect(&m_decisions, &Decisions::settled, this, [this](const Decision &decision) {
        if (decision.state == DecisionState::Done)
            m_decidedFacts.insert(decision.resource);
    });
    connect(&m_decisions, &Decisions::idle, this, &WorkspaceData::readDecidedFacts);

    m_arrived.setSingleShot(true);
    m_arrived.setInterval(0);
    connect(&m_arrived, &QTimer::timeout, this, &WorkspaceData::timesheetsArrived);
    connect(&timesheets().table, &TableBase::aboutToInsert, this, [this](int first, int) { m_inserting = first; });
    connect(&timesheets().table, &TableBase::inserted, this,
        [this] { forgetOldDays(m_inserting, timesheets().table.count() - 1); });
    connect(&timesheets().table, &TableBase::changed, this, &WorkspaceData::forgetOldDays);
    const auto later = [this] { m_arrived.start(); };
    connect(&timesheets().table, &TableBase::inserted, this, later);
    connect(&timesheets().table, &TableBase::changed, this, later);
    connect(&timesheets().table, &TableBase::statusChanged, this, later);
    connect(&m_reviews, &Reviews::settled, this, &WorkspaceData::checkBusy);
    for (TableBase *facts : std::initializer_list<TableBase *> {
             &members().table, &contracts().table, &m_leaveFacts.table, &m_timeRequestFacts.table })
        connect(facts, &TableBase::statusChanged, &m_factsMoved, qOverload<>(&QTimer::start));
    m_factsMoved.setSingleShot(true);
    m_factsMoved.setInterval(0);
    connect(&m_factsMoved, &QTimer::timeout, this, &WorkspaceData::factsArrived);
    connect(&leaves().table, &TableBase::statusChanged, this, &WorkspaceData::leaveArrived);
    connect(&members().table, &TableBase::statusChanged, this, &WorkspaceData::leaveArrived);
    connect(m_leaveReviews.get(), &LeaveReviews::changed, this, &WorkspaceData::surroundingsChanged);
    followServer();
    if (parts.settings)
        followSettings();
    learnNames<Member>(members(), &Surroundings::memberName, &Surroundings::setMemberName, [](const Member &row) { return row.name(); });
    m_named.setSingleShot(true);
    m_named.setInterval(0);
    connect(&m_named, &QTimer::timeout, this, &WorkspaceData::surroundingsChanged);
    followProjects();
    learnNames<Project>(projects(), &Surroundings::projectName, &Surroundings::setProjectName, [](const Project &row) { return row.name; });
}

WorkspaceData::~WorkspaceData() = default;

// Whose hours are summed, and from which day on.
void WorkspaceData::followProjects()
{
    const auto follow = [this] {
        QHash<QString, QDate> begins;
        const RowTable<Project> &table = projects().table;
        for (int row = 0; row < table.count(); ++row)
            begins.insert(table.at(row).row.id, beginOf(table.at(row).row));
        m_projectHours.setToday(m_reviews.today());
        m_projectHours.setProjects(begins);
    };
    m_judging.setSingleShot(true);
    m_judging.setInterval(0);
    const auto later = qOverload<>(&QTimer::start);
    connect(&projects().table, &TableBase::inserted, &m_judging, later);
    connect(&projects().table, &TableBase::changed, &m_judging, later);
    connect(&projects().table, &TableBase::removed, &m_judging, later);
    connect(&m_judging, &QTimer::timeout, this, [this, follow] {
        follow();
        judgeProjects();
    });
    connect(&m_projectHours, &ProjectHours::changed, &m_judging, qOverload<>(&QTimer::start));
}

// How each project stands, where rows find it.
void WorkspaceData::judgeProjects()
{
    QHash<QString, ProjectNotes> notes;
    const RowTable<Project> &table = projects().table;
    for (int row = 0; row < table.count(); ++row) {
        const Project &project = table.at(row).row;
        notes.insert(project.id, notesOf(progressOf(project, m_projectHours.of(project.id), m_reviews.today())));
    }
    m_surroundings.setProjectNotes(notes);
    emit surroundingsChanged();
}

Records *WorkspaceData::records(QStringView id) const
{
    Records *found = nullptr;
    std::apply([&](const auto &...each) { ((found = each->id() == id ? each.get() : found), ...); }, m_shelves);
    return found;
}

// What was decided on a page counts in reviews at once, not when their facts have become old.
void WorkspaceData::readDecidedFacts()
{
    const auto anew = [this](auto &facts, const char *resource) {
        if (m_decidedFacts.remove(QLatin1String(resource)) && facts.loader.hasAsked())
            facts.loader.load(facts.loader.query(), Priority::Background);
    };
    anew(m_leaveFacts, resourceOf<Leave>().id);
    anew(m_timeRequestFacts, resourceOf<TimeRequest>().id);
}

// What the server was seen to do goes to the client, and what it shows from now on to the settings.
void WorkspaceData::followServer()
{
    m_parts.client->setLearned(&m_learned);
    if (!m_parts.settings)
        return;
    m_learned.restore(Accounts(*m_parts.settings).learned(m_scope.account, m_scope.workspace));
    connect(&m_learned, &Learned::changed, this, [this] {
        Accounts(*m_parts.settings).rememberLearned(m_scope.account, m_scope.workspace, m_learned.toJson());
    });
}

void WorkspaceData::followSettings()
{
    const auto read = [this] {
        const WorkRules rules = reviewRules(*m_parts.settings, m_scope.workspace);
        m_reviews.setRules(rules);
        m_leaveReviews->setRules(rules);
        m_reviews.setChoices(flagChoices(*m_parts.settings, m_scope.workspace));
    };
    read();
    connect(m_parts.settings, &Settings::changed, this, [this, read](Setting id) {
        if (id != Setting::WorkRules && id != Setting::FlagChoices)
            return;
        read();
        m_arrived.start(); // another first day of the week needs other days
    });
}

void WorkspaceData::start()
{
    m_decisions.resume();
    members().restore([] {});
    projects().restore([] {});
    // What waits for a decision is painted first.
    timesheets().restoreFirst(QStringLiteral("status"), QStringLiteral("submitted"), [this] {
        m_restored = true;
        emit restored();
        checkBusy();
    });
}

template <class Row>
void WorkspaceData::learnNames(
    Shelf<Row> &shelf, QString (Surroundings::*known)(const QString &) const,
    void (Surroundings::*set)(const QString &, const QString &), QString (*nameOf)(const Row &))
{
    const auto learn = [this, &shelf, known, set, nameOf](int first, int last) {
        for (int i = first; i <= last; ++i) {
            const Row &row = shelf.table.at(i).row;
            const QString name = nameOf(row);
            if ((m_surroundings.*known)(row.id) == name)
                continue;
            (m_surroundings.*set)(row.id, name);
            m_named.start(); // models that follow the same table have not heard of it yet
        }
    };
    const auto first = std::make_shared<int>(0); // of the rows that are being inserted
    connect(&shelf.table, &TableBase::aboutToInsert, this, [first](int at, int) { *first = at; });
    connect(&shelf.table, &TableBase::inserted, this,
        [first, learn, &shelf] { learn(*first, shelf.table.count() - 1); });
    connect(&shelf.table, &TableBase::changed, this, learn);
    connect(&shelf.table, &TableBase::statusChanged, this, [this] {
        m_arrived.start();
        checkBusy();
    });
}

void WorkspaceData::timesheetsArrived()
{
    if (timesheets().table.state() == TableBase::State::Ready && !m_isCounting) {
        askForDays();
        askForNames();
        askForFacts();
    }
    checkBusy();
}

void WorkspaceData::countSheets(const ListQuery &query)
{
    m_isCounting = true;
    timesheets().loader.load(query);
}

void WorkspaceData::reviewSheets()
{
    if (std::exchange(m_isCounting, false))
        m_arrived.start();
}

// Names that rows do not bring themselves. A list is read once, and further while names are missing.
void WorkspaceData::askForNames()
{
    const auto read = [](auto &shelf) {
        if (shelf.loader.isLoading() || shelf.table.state() == TableBase::State::Failed)
            return;
        if (shelf.loader.hasAsked())
            shelf.loader.more(Priority::Background); // does nothing where all have come
        else
            shelf.loader.load({}); // what is kept on disk did not know them
    };

    // Of a list that is here as a whole there is nothing more to read.
    const bool mayNeedMembers = !isKnown(members());
    const bool mayNeedProjects = !isKnown(projects());
    const RowTable<Timesheet> &table = timesheets().table;
    bool needsMembers = false;
    bool needsProjects = false;
    for (int i = 0; i < table.count() && (mayNeedMembers > needsMembers || mayNeedProjects > needsProjects); ++i) {
        const Timesheet &row = table.at(i).row;
        needsMembers = needsMembers
            || (row.memberName.isEmpty() && !row.userId.isEmpty() && !m_surroundings.knowsMember(row.userId));
        if (needsProjects || !mayNeedProjects)
            continue;
        const std::optional<Days> days = row.daysWith(m_surroundings);
        for (auto day = days ? days->begin() : Days::const_iterator(); days && day != days->end(); ++day) {
            for (const DayEntry &entry : day.value()) {
                needsProjects = needsProjects
                    || (entry.projectName.isEmpty() && !entry.projectId.isEmpty()
                        && !m_surroundings.knowsProject(entry.projectId));
            }
        }
    }
    if (needsMembers && mayNeedMembers)
        read(members());
    if (needsProjects)
        read(projects());
}

void WorkspaceData::askForDays()
{
    Reviews::Span missing;
    const RowTable<Timesheet> &table = timesheets().table;
    for (int i = 0; i < table.count(); ++i) {
        const Timesheet &row = table.at(i).row;
        // Weekly checks need the whole weeks of a period.
        const Reviews::Span weeks = m_reviews.weeksOf(row);
        const bool hasDays = row.days && weeks == Reviews::Span { row.from, row.to };
        if (weeks.from.isValid() && !hasDays && !m_surroundings.coversDays(row.userId, weeks.from, weeks.to))
            missing.include(weeks.from, weeks.to);
    }
    const QDate from = missing.from;
    const QDate to = missing.to;
    if (!from.isValid())
        return;
    // Under way, or just refused, for the same range.
    if ((m_daysCall.isActive() || m_daysState == DaysState::Failed) && m_daysFrom <= from && to <= m_daysTo)
        return;
    m_daysFrom = from;
    m_daysTo = to;
    m_daysState = DaysState::Loading;
    m_daysCall = m_parts.client->read<TrackedHours>(
        getTrackedHoursReport.with({ from, to, {} }, m_scope.workspace), [this, from, to](Outcome<TrackedHours> outcome) {
            if (const Error *error = std::get_if<Error>(&outcome)) {
                m_daysState = DaysState::Failed;
                m_daysError = *error;
            } else {
                TrackedHours report = std::get<TrackedHours>(std::move(outcome));
                // What was asked for counts where the answer does not say what it covers.
                report.from = from;
                report.to = to;
                m_surroundings.addReport(report);
                m_reviews.daysArrived();
                m_daysState = DaysState::Loaded;
                m_arrived.start();
            }
            emit surroundingsChanged();
            checkBusy();
        });
    emit surroundingsChanged();
}

// A timesheet that was submitted again, or has another total, has other days than those of the report: before they
// come anew they are not known.
void WorkspaceData::forgetOldDays(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        const Stored<Timesheet> &stored = timesheets().table.at(i);
        const Timesheet &row = stored.row;
        if (row.days)
            continue;
        const DaysMark mark { row.submittedOn, row.minutes };
        const auto known = m_daysMarks.constFind(stored.key);
        if (known != m_daysMarks.constEnd() && *known != mark) {
            m_surroundings.forgetDays(row.userId);
            m_daysCall = {}; // may have been answered before
        }
        m_daysMarks.insert(stored.key, mark);
    }
}

void WorkspaceData::retryDays()
{
    m_daysState = DaysState::NotNeeded;
    askForDays();
}

// The weeks of all timesheets that are here.
Reviews::Span WorkspaceData::wantedSpan() const
{
    Reviews::Span span;
    const RowTable<Timesheet> &table = timesheets().table;
    for (int i = 0; i < table.count(); ++i) {
        const Reviews::Span weeks = m_reviews.weeksOf(table.at(i).row);
        if (weeks.from.isValid())
            span.include(weeks.from, weeks.to);
    }
    return span;
}

// Once for each list of timesheets that arrived: anew where they are old, failed, or do not reach far enough.
void WorkspaceData::askForFacts()
{
    const QDateTime listed = timesheets().table.confirmedAt();
    const Reviews::Span span = wantedSpan();
    if (!timesheets().loader.hasAsked() || m_factsFor == listed || !span.from.isValid())
        return;
    m_factsFor = listed;
    wantFacts(members(), {});
    wantFacts(contracts(), {});
    wantFacts(m_leaveFacts, span);
    // Instants: a day begins elsewhere at another time.
    wantFacts(m_timeRequestFacts, { span.from.addDays(-1), span.to.addDays(1) });
}

template <class Holder> void WorkspaceData::wantFacts(Holder &shelf, const Reviews::Span &span)
{
    if (shelf.loader.isLoading())
        return;
    const ListQuery &asked = shelf.loader.query();
    const bool reaches = !span.from.isValid() || Reviews::Span { asked.from, asked.to }.covers(span.from, span.to);
    const bool isFresh = isKnown(shelf)
        && shelf.table.confirmedAt().secsTo(QDateTime::currentDateTimeUtc()) < freshFactsSeconds;
    if (isFresh && reaches)
        return;
    ListQuery query;
    query.from = span.from;
    query.to = span.to;
    shelf.loader.load(query, Priority::Background);
}

// The server said so, in this run, and all of it.
template <class Holder> bool WorkspaceData::isKnown(Holder &shelf)
{
    return shelf.loader.hasAsked() && shelf.table.state() == TableBase::State::Ready && shelf.table.isComplete();
}

// While a list is asked for again, what was known stays known.
void WorkspaceData::leaveArrived()
{
    LeaveReviews::Known known = m_leaveReviews->known();
    // Who is of which team seldom changes: what the disk knew will do.
    if (members().table.state() != TableBase::State::Loading)
        known.members = members().table.state() == TableBase::State::Ready && members().table.isComplete();
    if (leaves().table.state() != TableBase::State::Loading) {
        const ListQuery &asked = leaves().loader.query();
        const bool isAll = isKnown(leaves()) && asked.status.isEmpty() && asked.of.isEmpty() && asked.id.isEmpty();
        const ListQuery span = asked.withDates();
        known.from = isAll ? span.from : QDate();
        known.to = isAll ? span.to : QDate();
    }
    m_leaveReviews->setKnown(known);
}

void WorkspaceData::factsArrived()
{
    // While a list is asked for again, what was known stays known.
    const auto state = [this](auto &shelf, bool before) {
        return shelf.table.state() == TableBase::State::Loading ? before : isKnown(shelf);
    };
    const auto span = [&](auto &shelf, const Reviews::Span &before) {
        if (shelf.table.state() == TableBase::State::Loading)
            return before;
        const ListQuery &asked = shelf.loader.query();
        return isKnown(shelf) ? Reviews::Span { asked.from, asked.to } : Reviews::Span();
    };
    Reviews::Known known = m_reviews.known();
    known.members = state(members(), known.members);
    known.contracts = state(contracts(), known.contracts);
    known.leaves = span(m_leaveFacts, known.leaves);
    known.timeRequests = span(m_timeRequestFacts, known.timeRequests);
    m_reviews.setKnown(known);
    checkBusy();
    if (!m_factsFor.isValid())
        return; // nobody reviews: pages read on what they show
    // A review needs them all, and not the first rows alone; but nobody waits for it.
    const auto rest = [](auto &shelf) {
        if (shelf.loader.hasAsked() && shelf.table.state() == TableBase::State::Ready)
            shelf.loader.more(Priority::Background);
    };
    rest(members());
    rest(contracts());
    rest(m_leaveFacts);
    rest(m_timeRequestFacts);
}

QStringList WorkspaceData::factProblems() const
{
    QStringList problems;
    for (const TableBase *table : std::initializer_list<const TableBase *> {
             &members().table, &contracts().table, &m_leaveFacts.table, &m_timeRequestFacts.table }) {
        if (const QString problem = problemOf(*table); !problem.isEmpty())
            problems << problem;
    }
    return problems;
}

QString WorkspaceData::problemOf(const TableBase &facts) const
{
    if (facts.state() != TableBase::State::Failed)
        return {};
    for (const auto &[table, words] : std::initializer_list<std::pair<const TableBase *, QString>> {
             { &members().table, tr("The members could not be loaded. %1") },
             { &contracts().table, tr("The contracts could not be loaded. %1") },
             { &m_leaveFacts.table, tr("Leave could not be loaded. %1") },
             { &m_timeRequestFacts.table, tr("The time requests could not be loaded. %1") } }) {
        if (table == &facts)
            return words.arg(facts.error().caption());
    }
    return {};
}

void WorkspaceData::retryFacts()
{
    m_factsFor = {};
    askForFacts();
}

bool WorkspaceData::isBusy() const
{
    return !m_restored || m_arrived.isActive() || m_factsMoved.isActive() || m_daysCall.isActive() || timesheets().loader.isLoading()
        || members().loader.isLoading() || projects().loader.isLoading() || contracts().loader.isLoading()
        || m_leaveFacts.loader.isLoading() || m_timeRequestFacts.loader.isLoading() || !m_reviews.isSettled();
}

void WorkspaceData::checkBusy()
{
    // A call's handle is still active within its own callback.
    QTimer::singleShot(0, this, [this] {
        if (std::exchange(m_wasBusy, isBusy()) != m_wasBusy)
            emit busyChanged();
    });
}

} // namespace signoff
