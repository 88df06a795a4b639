// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project_hours.h"

#include "core/support/elsewhere.h"

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

using namespace std::chrono_literals;

const CacheTable &kept()
{
    static const CacheTable table { u"project-hours"_s, {} };
    return table;
}

// People come first: a third of the minute is not touched even where it is free, and nobody is to wait behind a month.
bool hasRoom(const Gate &gate)
{
    return gate.waiting() == 0 && gate.left() > gate.limit() / 3;
}

constexpr std::chrono::milliseconds lookAgain = 3s;
constexpr std::chrono::milliseconds firstFault = 30s; // doubled each time
constexpr int mostFaults = 5;

} // namespace

ProjectHours::ProjectHours(
    Client &client, Cache *cache, const QString &workspace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_cache(cache)
    , m_workspace(workspace)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ProjectHours::next);
    restore();
}

void ProjectHours::restore()
{
    m_isRestored = !m_cache;
    if (m_cache)
        m_cache->load(kept(), {}, {}, 0, this, [this](const Cache::Loaded &loaded) { restored(loaded); });
}

void ProjectHours::restored(const Cache::Loaded &loaded)
{
    for (const CachedRow &row : loaded.rows) {
        const QDate month = QDate::fromString(row.key, Qt::ISODate);
        const std::optional<MonthHours> hours = MonthHours::fromJson(row.raw);
        // One that could not be read as a whole is worth another call.
        if (month.isValid() && month == monthOf(month) && hours && hours->isWhole)
            m_months.insert(month, *hours);
    }
    m_isRestored = true;
    sum();
    if (m_isWanted)
        next();
}

void ProjectHours::setToday(QDate today)
{
    if (m_today == today)
        return;
    m_today = today;
    sum();
}

QDate ProjectHours::today() const
{
    return m_today.isValid() ? m_today : m_clock.now().toLocalTime().date();
}

void ProjectHours::setProjects(const QHash<QString, QDate> &begins)
{
    if (m_begins == begins)
        return;
    m_begins = begins;
    sum();
    if (m_state == State::Loaded)
        next(); // one that began earlier needs more
}

void ProjectHours::load()
{
    if (m_state == State::Failed)
        return;
    m_isWanted = true;
    if (m_isRestored && !m_call.isActive() && !m_isCounting && !m_pause.isActive())
        next();
}

void ProjectHours::retry()
{
    m_faults = 0;
    become(State::Idle);
    load();
}

std::optional<LifetimeHours> ProjectHours::of(const QString &project) const
{
    const auto found = m_sums.constFind(project);
    return found == m_sums.constEnd() ? std::nullopt : std::optional(*found);
}

void ProjectHours::next()
{
    const QDate month = nextMonth(m_months, m_begins, today(), m_clock.now());
    if (!month.isValid())
        return become(State::Loaded);
    // What people look at now is kept fresh all the same.
    const bool isOld = month < monthOf(today()).addMonths(-1);
    if (isOld && m_calls >= mostCalls)
        return become(State::Resting);
    if (!hasRoom(*m_client.gate()))
        return pause(lookAgain);
    become(State::Loading);
    ask(month);
}

void ProjectHours::ask(QDate month)
{
    ++m_calls;
    const QDate last = std::min(month.addMonths(1).addDays(-1), today());
    TypedRequest<TrackedHours> request = getTrackedHoursReport.with({ month, last }, m_workspace);
    request.priority = Priority::Background;
    m_call = m_client.read<TrackedHours>(request, [this, month](Outcome<TrackedHours> outcome) {
        if (const Error *error = std::get_if<Error>(&outcome))
            failed(*error);
        else
            arrived(month, std::get<TrackedHours>(std::move(outcome)));
    });
}

// Each day of each member is in it.
void ProjectHours::arrived(QDate month, TrackedHours report)
{
    m_faults = 0;
    m_isCounting = true;
    elsewhere(
        this,
        [report = std::move(report), now = m_clock.now(), day = today()] { return MonthHours::of(report, now, day); },
        [this, month](const MonthHours &hours) {
            m_isCounting = false;
            keep(month, hours);
        });
}

void ProjectHours::keep(QDate month, const MonthHours &hours)
{
    m_months.insert(month, hours);
    if (m_cache)
        m_cache->save(kept(), { { month.toString(Qt::ISODate), Source::List, hours.toJson(), hours.readAt, {} } });
    sum();
    // Later: the call is over only when this returns.
    pause(0ms);
}

void ProjectHours::failed(const Error &error)
{
    if (error.isPassing() && ++m_faults < mostFaults)
        return pause(firstFault * (1 << (m_faults - 1)));
    m_error = error;
    become(State::Failed);
}

void ProjectHours::pause(std::chrono::milliseconds length)
{
    m_pause.start(length);
    if (length > 0ms)
        become(State::Pausing);
}

void ProjectHours::become(State state)
{
    if (std::exchange(m_state, state) != state)
        emit changed();
}

void ProjectHours::sum()
{
    QHash<QString, LifetimeHours> sums = lifetimes(m_months, m_begins, today());
    if (sums == m_sums)
        return;
    m_sums = std::move(sums);
    emit changed();
}

} // namespace signoff
