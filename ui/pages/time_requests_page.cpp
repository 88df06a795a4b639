// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/time_requests_page.h"

#include "core/resources/requests.h"
#include "core/support/apart.h"
#include "core/support/format.h"
#include "ui/pages/day_times.h"
#include "ui/pages/request_facts.h"
#include "ui/view/day_line.h"
#include "ui/view/filter_bar.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QElapsedTimer>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int askMilliseconds = 300;
// One command spends no more requests than a sixth of a minute's.
constexpr int mostDaysAtOnce = 10;
// Of the 16 ms that a turn of the UI thread has.
constexpr int millisecondsATurn = 4;

constexpr const char *statuses[] = { "pending", "approved", "rejected" };

constexpr TableFilter tableFilters[] = {
    { "status", QT_TRANSLATE_NOOP("pages", "Status"), statuses },
    { "overlap", QT_TRANSLATE_NOOP("pages", "Overlap") },
    { "member", QT_TRANSLATE_NOOP("pages", "Member") },
    { "project", QT_TRANSLATE_NOOP("pages", "Project") },
};

constexpr BuiltInView builtInViews[] = {
    { QT_TRANSLATE_NOOP("views", "Waiting for a decision"), R"({"filters":{"status":["pending"]}})", "date",
        Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Waiting, overlapping"),
        R"({"filters":{"status":["pending"],"overlap":["overlapping"]}})", "overlap", Qt::DescendingOrder },
    { QT_TRANSLATE_NOOP("views", "Waiting, not overlapping"),
        R"({"filters":{"status":["pending"],"overlap":["none"]}})", "date", Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Waiting, not compared"),
        R"({"filters":{"status":["pending"],"overlap":["not-known"]}})", "date", Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Decided this month"),
        R"({"filters":{"status":["approved","rejected"]},"period":"this-month"})", "date", Qt::DescendingOrder },
};

constexpr Period::Kind periods[] = { Period::Kind::All, Period::Kind::ThisWeek, Period::Kind::LastWeek,
    Period::Kind::LastTwoWeeks, Period::Kind::ThisMonth, Period::Kind::LastMonth, Period::Kind::Custom };

constexpr TourStop stops[] = {
    { "new", "open form-create" },
    { "reject", "open reject" },
    { "approve-several", "mark 3; open approve" },
    { "compared", "press compare" },
};

constexpr TablePlan plan {
    .resource = "time-requests",
    .elastic = "text",
    .sort = "date",
    .filters = tableFilters,
    .views = builtInViews,
    .from = "date",
    .to = "date",
    .periods = periods,
    .initial = R"({"filters":{"status":["pending"]}})",
    .waiting = "pending",
    .search = QT_TRANSLATE_NOOP("pages", "Search time requests"),
    .loading = QT_TRANSLATE_NOOP("pages", "Loading time requests …"),
    .failed = QT_TRANSLATE_NOOP("pages", "The time requests could not be loaded"),
    .icon = "empty-done",
    .empty = QT_TRANSLATE_NOOP("pages", "No time requests"),
    .emptyHint = QT_TRANSLATE_NOOP("pages", "Time that members ask to add by hand appears here."),
    .choose = QT_TRANSLATE_NOOP("pages", "Choose a request to compare it with what was tracked."),
    .stops = stops,
};

} // namespace

std::span<const BuiltInView> TimeRequestsPage::views()
{
    return builtInViews;
}

TimeRequestsPage::TimeRequestsPage(const PageContext &context, QWidget *parent)
    : TablePage(context, plan, parent)
    , m_timelines(Timelines::of(context.data))
    , m_caption(plainLabel({}))
    , m_line(new DayLine)
{
    m_caption->setWordWrap(true);
    m_caption->setFont(Theme::font(FontRole::Small));
    m_line->setObjectName(u"day"_s);
    detail()->addAbove(m_caption);
    detail()->addAbove(m_line);
    connect(m_line, &DayLine::activated, this, [this](const QString &id) {
        if (rows().indexOf(id) >= 0 && id != currentKey())
            goTo(u"time-requests"_s, id);
    });
    connect(detail(), &RecordDetail::factTriggered, this, [this](const QString &section) {
        if (section == RequestFacts::overlapSection)
            askForChosen();
    });
    addCommand({ u"compare"_s, tr("Compare those that wait with what was tracked"), u"O"_s, u"time-requests"_s },
        [this] { compareWaiting(); });

    m_ask.setSingleShot(true);
    m_ask.setInterval(askMilliseconds);
    connect(&m_ask, &QTimer::timeout, this, &TimeRequestsPage::askForChosen);
    m_noting.setSingleShot(true);
    m_noting.setInterval(0);
    connect(&m_noting, &QTimer::timeout, this, &TimeRequestsPage::noteOverlaps);
    const auto old = [this] { m_areNotesOld = true; };
    const auto look = [this, old] {
        old();
        updateLater();
    };
    connect(&m_timelines, &Timelines::changed, this, look);
    connect(&data().members().table, &TableBase::statusChanged, this, look); // zones
    connect(&rows(), &TableBase::inserted, this, old);
    connect(&rows(), &TableBase::changed, this, old);
    connect(&rows(), &TableBase::removed, this, old);
    // What was decided on is tracked time now.
    connect(&data().decisions(), &Decisions::settled, this, [this](const Decision &decision) {
        if (decision.resource != records().id() || decision.state != DecisionState::Done)
            return;
        if (const auto facts = RequestFacts::of(data(), decision.rowKey)) {
            for (const QDate &day : facts->days())
                m_timelines.outdate(day);
        }
        m_asked.clear();
        updateLater();
    });
    begin();
}

std::optional<TimeRequest> TimeRequestsPage::rowOf(const QString &key) const
{
    const auto stored = data().timeRequests().table.find(key);
    return stored ? std::optional(stored->row) : std::nullopt;
}

void TimeRequestsPage::showRecord(const QString &key)
{
    if (key != m_asked) {
        m_asked = key;
        m_ask.start();
    }
    const auto facts = RequestFacts::of(data(), key);
    m_line->setVisible(facts.has_value());
    m_caption->setVisible(facts.has_value());
    if (facts) {
        QPalette palette = m_caption->palette();
        palette.setColor(QPalette::WindowText, Theme::current().color(ColorRole::Muted));
        m_caption->setPalette(palette);
        m_caption->setText(facts->caption());
        m_line->setData(facts->line());
    }
    TablePage::showRecord(key);
}

RecordHead TimeRequestsPage::headOf(const QString &key) const
{
    RecordHead head = TablePage::headOf(key);
    const auto row = rowOf(key);
    if (!row)
        return head;
    head.title = data().surroundings().memberName(row->userId);
    head.subtitle =
        QStringList { format::date(row->start.toLocalTime().date()), apart(data().surroundings().projectName(row->projectId)) }
            .join(u" · "_s);
    if (row->projectId.isEmpty())
        head.subtitle = format::date(row->start.toLocalTime().date());
    const Stretch asked { row->start, row->end };
    head.figure = asked.isValid() ? format::duration(minutesOf(QList<Stretch> { asked })) : u"–"_s;
    return head;
}

QList<FactSection> TimeRequestsPage::factsOf(const QString &key) const
{
    const auto facts = RequestFacts::of(data(), key);
    return facts ? facts->sections(data().surroundings()) : QList<FactSection>();
}

// The words of the filter are not those of the rows.
void TimeRequestsPage::rowsMoved()
{
    QList<FilterChoice> choices;
    for (const QLatin1StringView word : { overlap::some, overlap::none, overlap::unknown })
        choices.append({ word, overlap::label(word), overlap::tone(word) });
    filters()->setChoices(u"overlap"_s, choices);
    if (std::exchange(m_areNotesOld, false)) {
        m_nextNoted = 0;
        m_found.clear();
        noteOverlaps();
    }
}

QString TimeRequestsPage::summary(const QStringList &keys) const
{
    int minutes = 0;
    for (const QString &key : keys) {
        const auto row = rowOf(key);
        if (!row || row->start >= row->end)
            return {}; // a sum of some of them would say too little
        minutes += minutesOf(QList<Stretch> { { row->start, row->end } });
    }
    return keys.isEmpty() ? QString() : format::duration(minutes);
}

std::optional<TablePage::Condition> TimeRequestsPage::condition()
{
    if (m_missing.isEmpty() || isLoadingMore())
        return {};
    const int requests = int(qMin<qsizetype>(m_missing.size(), mostDaysAtOnce));
    return Condition { MessageBar::Kind::Info,
        tr("Requests of %n day(s) are not compared with what was tracked yet.", nullptr, int(m_missing.size())),
        tr("Compare (%n request(s) to the server)", nullptr, requests), [this] { compareWaiting(); } };
}

void TimeRequestsPage::loadMore()
{
    // Names and zones of the members, names of the projects.
    if (!data().members().hasAsked())
        data().members().load({});
    if (!data().projects().hasAsked())
        data().projects().load({});
    if (!records().isLoading())
        return; // the rows are fresh, and so is what they were compared with
    m_since = QDateTime::currentDateTimeUtc();
    m_asked.clear();
}

bool TimeRequestsPage::isLoadingMore() const
{
    return m_ask.isActive() || m_timelines.isLoading() || m_noting.isActive();
}

void TimeRequestsPage::askForChosen()
{
    updateLater();
    const auto facts = RequestFacts::of(data(), currentKey());
    if (!facts)
        return;
    for (const QDate &day : facts->days())
        m_timelines.want(day, m_since);
}

// In the order of the rows, at the pace of background work.
void TimeRequestsPage::compareWaiting()
{
    const QList<QDate> missing = m_missing;
    for (const QDate &day : missing.mid(0, mostDaysAtOnce))
        m_timelines.want(day, {}, Priority::Background);
}

// What the timelines that are here say of the requests that wait; of thousands so many a turn.
void TimeRequestsPage::noteOverlaps()
{
    QElapsedTimer time;
    time.start();
    m_firstNoted = m_lastNoted = -1;
    for (; m_nextNoted < rows().count() && time.elapsed() < millisecondsATurn; ++m_nextNoted)
        noteOverlap(m_nextNoted);
    if (m_firstNoted >= 0)
        model()->surroundingsChanged({ u"overlap"_s, u"task"_s }, m_firstNoted, m_lastNoted);
    if (m_nextNoted < rows().count()) {
        m_noting.start();
        return;
    }
    m_missing = std::exchange(m_found, {});
    m_nextNoted = 0;
    updateLater();
}

void TimeRequestsPage::noteOverlap(int at)
{
    const Stored<TimeRequest> &stored = data().timeRequests().table.at(at);
    const TimeRequest &row = stored.row;
    if (!isPending(row))
        return;
    const Surroundings &around = data().surroundings();
    const auto facts = RequestFacts::of(data(), stored.key, RequestFacts::Depth::Overlap);
    const std::optional<int> minutes = facts->overlap();
    const auto changed = [&] {
        m_firstNoted = m_firstNoted < 0 ? at : m_firstNoted;
        m_lastNoted = qMax(m_lastNoted, at);
    };
    const QHash<QString, QString> tasks = facts->tasks();
    for (auto task = tasks.begin(); task != tasks.end(); ++task) {
        if (m_tasks.contains(task.key()))
            continue;
        m_tasks.insert(task.key());
        data().noteTaskName(task.key(), task.value());
        // Other requests may be for the same task.
        m_firstNoted = 0;
        m_lastNoted = rows().count() - 1;
    }
    if (facts->isWaitingForDays()) {
        for (const QDate &day : facts->days()) {
            const Timelines::Report *report = m_timelines.find(day);
            if ((!report || report->isOutdated) && !m_found.contains(day))
                m_found.append(day);
        }
        // On its way again: what was known lasts until then.
        if (around.overlapOf(row.id) && m_timelines.isLoading())
            return;
    }
    if (minutes == around.overlapOf(row.id))
        return;
    data().noteOverlap(row.id, minutes);
    changed();
}

QString TimeRequestsPage::consequence(const Records::ActionInfo &action, int count) const
{
    if (action.id != "approve"_L1)
        return {};
    int overlapping = 0;
    int unknown = 0;
    for (const QString &key : chosenKeys()) {
        const auto row = rowOf(key);
        if (!row || !isPending(*row))
            continue;
        const std::optional<int> minutes = data().surroundings().overlapOf(row->id);
        overlapping += minutes.value_or(0) > 0 ? 1 : 0;
        unknown += minutes ? 0 : 1;
    }
    // One request says so beside its button.
    if (count == 1)
        return {};
    QStringList parts;
    if (overlapping > 0)
        parts << tr("%n overlap(s) with what is tracked already.", nullptr, overlapping);
    if (unknown > 0)
        parts << tr("%n not compared with what was tracked.", nullptr, unknown);
    return parts.join(u' ');
}

FormPlan TimeRequestsPage::formPlan(const Records::FormInfo &form, const FormSubject &subject) const
{
    FormPlan made = TablePage::formPlan(form, subject);
    made.text = tr("Some servers need a project here, and some approve at once what a manager asks for. Times are "
                   "entered in your time zone, %1.")
                    .arg(zoneName(made.zone, QDateTime::currentDateTime()));
    return made;
}

void TimeRequestsPage::applied(const Records::FormInfo &, const FormSubject &, const EditOutcome &)
{
    // It may have been approved at once.
    m_since = QDateTime::currentDateTimeUtc();
    m_asked.clear();
}

} // namespace signoff
