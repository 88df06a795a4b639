// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/overview_data.h"

#include "core/support/elsewhere.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

using Part = OverviewData::Part;

// What waits counts as so much older than it is: it is asked for before the rest.
constexpr qint64 headStart = 120;
constexpr auto waitingSheets = "submitted"_L1;

bool isOfWaiting(Part part)
{
    return part == Part::Sheets || part == Part::Requests || part == Part::Leaves;
}

// What of a list of all that waits is needed: as it was asked for, where it holds that.
ListQuery waitingQuery(const ListQuery &asked, bool hasAsked, const QString &status)
{
    const bool covers = hasAsked && (asked.status.isEmpty() || asked.status == status) && !asked.from.isValid()
        && !asked.to.isValid() && asked.id.isEmpty() && asked.of.isEmpty();
    ListQuery query;
    query.status = covers ? asked.status : status;
    return query;
}

template <class Row>
QList<Row> rowsOf(const RowTable<Row> &table)
{
    QList<Row> rows;
    rows.reserve(table.count());
    for (int row = 0; row < table.count(); ++row)
        rows.append(table.at(row).row);
    return rows;
}

// Rows as they were listed, or as they were seen since: decided on their own page, for example.
template <class Row>
QList<Row> newestOf(const RowTable<Row> &table, const RowTable<Row> &other)
{
    QList<Row> rows;
    rows.reserve(table.count());
    for (int row = 0; row < table.count(); ++row) {
        const auto seen = other.find(table.at(row).key);
        rows.append(seen && seen->fetchedAt() > table.at(row).fetchedAt() ? seen->row : table.at(row).row);
    }
    return rows;
}

} // namespace

OverviewData::OverviewData(WorkspaceData &data, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_timelines(Timelines::of(data))
    , m_lastSheets(data.client(), data.scope().workspace)
    , m_week(data.client(), data.scope().workspace)
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(0);
    connect(&m_changed, &QTimer::timeout, this, [this] {
        learnNames();
        next();
        emit changed();
        m_idle.start();
    });
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (isSettled() && status(Part::Projects).state == State::Ready)
            m_data.projectHours().load();
    });
    const auto moved = [this] { m_changed.start(); };
    connect(&data.projectHours(), &ProjectHours::changed, this, moved);
    connect(&m_timelines, &Timelines::changed, this, [this](QDate day) {
        if (day != today())
            return;
        compute();
        m_changed.start();
    });
    for (TableBase *table : { static_cast<TableBase *>(&m_lastSheets.table), static_cast<TableBase *>(&m_week.table),
             static_cast<TableBase *>(&data.timesheets().table),
             static_cast<TableBase *>(&data.timeRequests().table), static_cast<TableBase *>(&data.leaves().table),
             static_cast<TableBase *>(&data.projects().table), static_cast<TableBase *>(&data.members().table) }) {
        connect(table, &TableBase::statusChanged, this, moved);
        connect(table, &TableBase::changed, this, moved);
        connect(table, &TableBase::inserted, this, moved);
        connect(table, &TableBase::removed, this, moved);
    }
}

overview::Span OverviewData::week() const
{
    const QDate begin = overview::weeksOf(today(), weekStart()).from.addDays(7);
    return { begin, begin.addDays(6) };
}

overview::Span OverviewData::lastPeriod() const
{
    return overview::lastPeriod(sheets(), today(), weekStart());
}

QList<Timesheet> OverviewData::sheets() const
{
    // The table also has those that their page asked for.
    QList<Timesheet> rows;
    const RowTable<Timesheet> &table = m_data.timesheets().table;
    for (int row = 0; row < table.count(); ++row) {
        if (table.at(row).row.status == waitingSheets)
            rows.append(table.at(row).row);
    }
    return rows;
}

QList<Timesheet> OverviewData::lastSheets() const
{
    return newestOf(m_lastSheets.table, m_data.timesheets().table);
}

QList<TimeRequest> OverviewData::requests() const
{
    return rowsOf(m_data.timeRequests().table);
}

QList<Leave> OverviewData::leaves() const
{
    return rowsOf(m_data.leaves().table);
}

QList<Leave> OverviewData::leavesOfWeek() const
{
    return newestOf(m_week.table, m_data.leaves().table);
}

QList<Project> OverviewData::projects() const
{
    return rowsOf(m_data.projects().table);
}

QHash<QString, LifetimeHours> OverviewData::lifetimes() const
{
    QHash<QString, LifetimeHours> known;
    const ProjectHours &hours = m_data.projectHours();
    const RowTable<Project> &table = m_data.projects().table;
    for (int row = 0; row < table.count(); ++row) {
        const QString &id = table.at(row).row.id;
        if (const auto found = hours.of(id))
            known.insert(id, *found);
    }
    return known;
}

bool OverviewData::knowsTimeline() const
{
    const Timelines::Report *report = timeline();
    return report && report->confirmedAt.isValid() && report->hasTimes;
}

QString OverviewData::nameOf(const QString &member) const
{
    const Surroundings &around = m_data.surroundings();
    const QString own = around.knowsMember(member) ? QString() : m_names.value(member);
    return own.isEmpty() ? around.memberName(member) : own;
}

void OverviewData::learnNames()
{
    for (const RowTable<Timesheet> *table : std::initializer_list<const RowTable<Timesheet> *> { &m_data.timesheets().table, &m_lastSheets.table }) {
        for (int row = 0; row < table->count(); ++row) {
            const Timesheet &sheet = table->at(row).row;
            if (!sheet.memberName.isEmpty())
                m_names.insert(sheet.userId, sheet.memberName);
        }
    }
    if (const Timelines::Report *report = timeline()) {
        for (const TimelineMember &member : report->members) {
            if (!member.name.isEmpty())
                m_names.insert(member.id, member.name);
        }
    }
}

bool OverviewData::knowsAllNames() const
{
    const auto isKnown = [this](const QString &member) {
        return member.isEmpty() || m_data.surroundings().knowsMember(member) || m_names.contains(member);
    };
    for (const RowTable<Timesheet> *table : std::initializer_list<const RowTable<Timesheet> *> { &m_data.timesheets().table, &m_lastSheets.table }) {
        for (int row = 0; row < table->count(); ++row) {
            if (!isKnown(table->at(row).row.userId))
                return false;
        }
    }
    for (int row = 0; row < m_week.table.count(); ++row) {
        if (!isKnown(m_week.table.at(row).row.userId))
            return false;
    }
    return true;
}

const TableBase *OverviewData::tableOf(Part part) const
{
    switch (part) {
    case Part::Sheets:
        return &m_data.timesheets().table;
    case Part::LastSheets:
        return &m_lastSheets.table;
    case Part::Week:
        return &m_week.table;
    case Part::Requests:
        return &m_data.timeRequests().table;
    case Part::Leaves:
        return &m_data.leaves().table;
    case Part::Projects:
        return &m_data.projects().table;
    case Part::Members:
        return &m_data.members().table;
    case Part::Hours:
    case Part::Timeline:
        break;
    }
    return nullptr;
}

OverviewData::Status OverviewData::hoursStatus() const
{
    Status status;
    status.at = m_hours.at;
    if (m_hours.error)
        status.error = *m_hours.error;
    status.isOld = m_hours.value && m_hours.error;
    status.isWhole = !m_hours.value || m_hours.value->skipped == 0;
    if (m_sums.weeks)
        status.state = State::Ready;
    else if (m_hours.call.isActive() || m_hours.value)
        status.state = State::Loading;
    else if (m_hours.error)
        status.state = m_hours.error->kind == ErrorKind::Forbidden ? State::Barred
            : m_hours.error->kind == ErrorKind::NotOffered        ? State::Missing
                                                                  : State::Failed;
    return status;
}

OverviewData::Status OverviewData::timelineStatus() const
{
    Status status;
    const Timelines::Report *report = timeline();
    if (!report)
        return status;
    const bool hasFailed = report->state == Timelines::State::Failed;
    status.at = report->confirmedAt;
    if (hasFailed)
        status.error = report->error;
    if (report->confirmedAt.isValid()) {
        status.state = report->hasTimes ? State::Ready : State::Missing;
        status.isOld = hasFailed && report->hasTimes;
        status.here = int(report->members.size());
        status.total = report->total;
        status.isWhole = report->isWhole;
    } else {
        status.state = !hasFailed                               ? State::Loading
            : report->error.kind == ErrorKind::Forbidden        ? State::Barred
            : report->error.kind == ErrorKind::NotOffered       ? State::Missing
                                                                : State::Failed;
    }
    return status;
}

OverviewData::Status OverviewData::status(Part part) const
{
    if (part == Part::Hours)
        return hoursStatus();
    if (part == Part::Timeline)
        return timelineStatus();
    const TableBase &table = *tableOf(part);
    Status status;
    status.at = table.confirmedAt();
    status.error = table.error();
    status.here = table.count();
    // Of timesheets in every state it would be no number of those that wait.
    if (part != Part::Sheets || m_data.timesheets().loader.query().status == waitingSheets)
        status.total = table.total();
    status.isWhole = table.isComplete() && table.skipped() == 0;
    // Of resources that have a page, rows may be here that nobody asked for this overview.
    const bool isAsked = m_askedAt[std::size_t(part)].isValid();
    switch (table.state()) {
    case TableBase::State::Empty:
        break;
    case TableBase::State::Loading:
        status.state = status.at.isValid() ? State::Ready : State::Loading;
        break;
    case TableBase::State::Ready:
        status.state = isAsked ? State::Ready : State::Idle;
        break;
    case TableBase::State::Failed:
        status.isOld = status.at.isValid();
        status.state = table.error().kind == ErrorKind::Forbidden ? State::Barred
            : table.error().kind == ErrorKind::NotOffered         ? State::Missing
            : status.isOld                                       ? State::Ready
                                                                 : State::Failed;
        break;
    }
    return status;
}

void OverviewData::readHours()
{
    const overview::Span span = overview::weeksOf(today(), weekStart());
    const auto request = getTrackedHoursReport.with({ span.from, span.to, {} }, m_data.scope().workspace);
    m_hours.call = m_data.client().read<TrackedHours>(request, [this, span](Outcome<TrackedHours> outcome) {
        if (const Error *error = std::get_if<Error>(&outcome)) {
            m_hours.error = *error;
        } else {
            m_hours.error.reset();
            auto before = std::exchange(m_hours.value, std::get<TrackedHours>(std::move(outcome)));
            m_hours.at = QDateTime::currentDateTimeUtc();
            m_timelines.know(*m_hours.value, span.from, span.to);
            freeElsewhere(std::move(before));
            compute();
        }
        m_changed.start();
    });
    m_changed.start();
}

// Once for each answer, and not on this thread: of thousands of members it takes its time.
void OverviewData::compute()
{
    m_computing = ++m_computed;
    const auto people = knowsTimeline() ? std::optional(timeline()->members) : std::nullopt;
    elsewhere(
        this,
        [hours = m_hours.value, people, day = today(), start = weekStart()] {
            Sums sums;
            if (hours) {
                sums.weeks = overview::compare(*hours, day, start);
                sums.projectMinutes = overview::projectMinutes(*hours, day, start);
            }
            sums.isOfTimeline = people.has_value();
            if (people)
                sums.tracked = overview::trackedToday(*people);
            else if (hours)
                sums.tracked = overview::trackedToday(*hours, day);
            return sums;
        },
        [this, number = m_computing](const Sums &sums) {
            // The last that was begun counts, whichever is done first.
            if (number != m_computing)
                return;
            m_computing = 0;
            m_sums = sums;
            m_changed.start();
        });
}

void OverviewData::ask(Part part)
{
    m_asked.insert(int(part));
    m_askedAt[std::size_t(part)] = QDateTime::currentDateTimeUtc();
    const auto waiting = [](auto &shelf, const QString &status) {
        shelf.loader.load(waitingQuery(shelf.loader.query(), shelf.loader.hasAsked(), status));
    };
    ListQuery query;
    switch (part) {
    case Part::Sheets:
        query = waitingQuery(m_data.timesheets().loader.query(), m_data.timesheets().loader.hasAsked(), waitingSheets);
        return m_data.countSheets(query);
    case Part::Requests:
        return waiting(m_data.timeRequests(), u"pending"_s);
    case Part::Leaves:
        return waiting(m_data.leaves(), u"pending"_s);
    case Part::Week:
        query.from = week().from;
        query.to = week().to;
        return m_week.loader.load(query);
    case Part::LastSheets:
        query.from = lastPeriod().from;
        query.to = lastPeriod().to;
        return m_lastSheets.loader.load(query);
    case Part::Projects:
        return m_data.projects().loader.load({});
    case Part::Members:
        return m_data.members().loader.load({});
    case Part::Hours:
        return readHours();
    case Part::Timeline: // the same that other pages show
        return m_timelines.want(today(), QDateTime::currentDateTimeUtc().addSecs(-freshSeconds));
    }
}

bool OverviewData::isReady(Part part) const
{
    const State state = status(part).state;
    return state != State::Idle && state != State::Loading;
}

bool OverviewData::isWanted(Part part) const
{
    switch (part) {
    case Part::LastSheets: // the period is that of the sheets
        return isReady(Part::Sheets);
    case Part::Members: // for their names alone
        return isReady(Part::LastSheets) && isReady(Part::Week) && !knowsAllNames();
    case Part::Timeline: // where there is none, the hours stand in for it
        return isReady(Part::LastSheets) && isReady(Part::Week) && isReady(Part::Hours);
    default:
        return true;
    }
}

// Seconds since it was asked for; negative: it need not be.
qint64 OverviewData::ageOf(Part part) const
{
    constexpr qint64 never = 1'000'000;
    const Status now = status(part);
    if (now.state == State::Barred || now.state == State::Missing || now.state == State::Loading || !isWanted(part))
        return -1;
    const TableBase *table = tableOf(part);
    if (table && table->state() == TableBase::State::Loading)
        return -1;
    const QDateTime asked = m_askedAt[std::size_t(part)];
    return asked.isValid() ? asked.secsTo(QDateTime::currentDateTimeUtc()) : never;
}

void OverviewData::visit()
{
    const bool isFirst = std::none_of(m_askedAt.begin(), m_askedAt.end(), [](const QDateTime &at) { return at.isValid(); });
    m_left = isFirst ? mostCold : mostWarm;
    m_asked.clear();
    next();
    m_changed.start();
}

void OverviewData::refresh()
{
    m_left = parts;
    m_asked.clear();
    m_timelines.outdate(today());
    for (QDateTime &at : m_askedAt)
        at = at.isValid() ? QDateTime::fromSecsSinceEpoch(0) : at;
    for (int part = 0; part < parts; ++part) {
        const State state = status(Part(part)).state;
        if (state == State::Barred || state == State::Missing)
            continue; // the server would say so again
        if (ageOf(Part(part)) >= 0 && m_left-- > 0)
            ask(Part(part));
    }
    m_changed.start();
}

void OverviewData::retry(Part part)
{
    ask(part);
    m_changed.start();
}

// The oldest first, and what waits before the rest.
void OverviewData::next()
{
    while (m_left > 0) {
        std::optional<Part> oldest;
        qint64 most = 0;
        for (int index = 0; index < parts; ++index) {
            const Part part = Part(index);
            const qint64 age = m_asked.contains(index) ? -1 : ageOf(part);
            if (age < freshSeconds)
                continue;
            const qint64 weight = age + (isOfWaiting(part) ? headStart : 0);
            if (!oldest || weight > most) {
                oldest = part;
                most = weight;
            }
        }
        if (!oldest)
            return;
        --m_left;
        ask(*oldest);
    }
}

bool OverviewData::isSettled() const
{
    for (int part = 0; part < parts; ++part) {
        const TableBase *table = tableOf(Part(part));
        if (table && table->state() == TableBase::State::Loading)
            return false;
    }
    const Timelines::Report *report = timeline();
    return m_computing == 0 && !m_hours.call.isActive() && !(report && report->state == Timelines::State::Loading) && !m_changed.isActive();
}

QDateTime OverviewData::confirmedAt() const
{
    QDateTime oldest;
    for (int index = 0; index < parts; ++index) {
        const Status now = status(Part(index));
        if (now.state == State::Barred || now.state == State::Missing || now.state == State::Failed || !isWanted(Part(index)))
            continue;
        if (now.state != State::Ready)
            return {};
        oldest = oldest.isValid() ? std::min(oldest, now.at) : now.at;
    }
    return oldest;
}

} // namespace signoff
