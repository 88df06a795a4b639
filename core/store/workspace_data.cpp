// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/workspace_data.h"

namespace signoff {

WorkspaceData::WorkspaceData(const Parts &parts, const JournalScope &scope, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_scope(scope)
    , m_timesheets(*parts.client, parts.cache, scope.workspace, m_surroundings, Priority::Interactive)
    , m_members(*parts.client, parts.cache, scope.workspace, m_surroundings, Priority::Interactive)
    , m_projects(*parts.client, parts.cache, scope.workspace, m_surroundings, Priority::Interactive)
    , m_timesheetDesk(*parts.client, m_timesheets.table, scope.workspace, m_surroundings)
    , m_decisions(*parts.client, *parts.journal, scope, *parts.clock)
{
    m_surroundings.self = scope.userId;
    m_decisions.addDesk(&m_timesheetDesk);

    m_arrived.setSingleShot(true);
    m_arrived.setInterval(0);
    connect(&m_arrived, &QTimer::timeout, this, &WorkspaceData::timesheetsArrived);
    const auto later = [this] { m_arrived.start(); };
    connect(&m_timesheets.table, &TableBase::inserted, this, later);
    connect(&m_timesheets.table, &TableBase::changed, this, later);
    connect(&m_timesheets.table, &TableBase::statusChanged, this, later);
    learnNames<Member>(m_members, &Surroundings::setMemberName, [](const Member &row) { return row.name(); });
    learnNames<Project>(m_projects, &Surroundings::setProjectName, [](const Project &row) { return row.name; });
}

WorkspaceData::~WorkspaceData() = default;

void WorkspaceData::start()
{
    m_decisions.resume();
    if (!m_timesheets.kept) {
        m_restored = true;
        emit restored();
        return;
    }
    m_members.kept->restore({}, {}, [] {});
    m_projects.kept->restore({}, {}, [] {});
    // What waits for a decision is painted first.
    m_timesheets.kept->restore(QStringLiteral("status"), QStringLiteral("submitted"), [this] {
        m_restored = true;
        emit restored();
        checkBusy();
    });
}

template <class Row>
void WorkspaceData::learnNames(
    Shelf<Row> &shelf, void (Surroundings::*set)(const QString &, const QString &), QString (*nameOf)(const Row &))
{
    const auto learn = [this, &shelf, set, nameOf] {
        for (int i = 0; i < shelf.table.count(); ++i)
            (m_surroundings.*set)(shelf.table.at(i).row.id, nameOf(shelf.table.at(i).row));
        emit surroundingsChanged();
    };
    connect(&shelf.table, &TableBase::inserted, this, learn);
    connect(&shelf.table, &TableBase::changed, this, learn);
    connect(&shelf.table, &TableBase::statusChanged, this, [this] {
        m_arrived.start();
        checkBusy();
    });
}

void WorkspaceData::timesheetsArrived()
{
    if (m_timesheets.table.state() == TableBase::State::Ready) {
        askForDays();
        askForNames();
    }
    checkBusy();
}

// Names that rows do not bring themselves. A list is read once, and further while names are missing.
void WorkspaceData::askForNames()
{
    const auto read = [](auto &shelf) {
        if (shelf.loader.isLoading() || shelf.table.state() == TableBase::State::Failed)
            return;
        if (shelf.loader.hasAsked())
            shelf.loader.more(); // does nothing where all have come
        else
            shelf.loader.load({}); // what is kept on disk did not know them
    };

    const RowTable<Timesheet> &table = m_timesheets.table;
    bool needsMembers = false;
    bool needsProjects = false;
    for (int i = 0; i < table.count() && !(needsMembers && needsProjects); ++i) {
        const Timesheet &row = table.at(i).row;
        needsMembers = needsMembers
            || (row.memberName.isEmpty() && !row.userId.isEmpty() && !m_surroundings.knowsMember(row.userId));
        const std::optional<Days> days = row.daysWith(m_surroundings);
        for (auto day = days ? days->begin() : Days::const_iterator(); days && day != days->end(); ++day) {
            for (const DayEntry &entry : day.value()) {
                needsProjects = needsProjects
                    || (entry.projectName.isEmpty() && !entry.projectId.isEmpty()
                        && !m_surroundings.knowsProject(entry.projectId));
            }
        }
    }
    if (needsMembers)
        read(m_members);
    if (needsProjects)
        read(m_projects);
}

void WorkspaceData::askForDays()
{
    QDate from;
    QDate to;
    const RowTable<Timesheet> &table = m_timesheets.table;
    for (int i = 0; i < table.count(); ++i) {
        const Timesheet &row = table.at(i).row;
        if (row.days || !row.from.isValid() || !row.to.isValid() || m_surroundings.coversDays(row.from, row.to))
            continue;
        from = from.isValid() ? std::min(from, row.from) : row.from;
        to = to.isValid() ? std::max(to, row.to) : row.to;
    }
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
                TrackedHours report = std::get<TrackedHours>(outcome);
                // What was asked for counts where the answer does not say what it covers.
                report.from = from;
                report.to = to;
                m_surroundings.addReport(report);
                m_daysState = DaysState::Loaded;
                m_arrived.start();
            }
            emit surroundingsChanged();
            checkBusy();
        });
    emit surroundingsChanged();
}

void WorkspaceData::retryDays()
{
    m_daysState = DaysState::NotNeeded;
    askForDays();
}

bool WorkspaceData::isBusy() const
{
    return !m_restored || m_arrived.isActive() || m_daysCall.isActive() || m_timesheets.loader.isLoading()
        || m_members.loader.isLoading() || m_projects.loader.isLoading();
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
