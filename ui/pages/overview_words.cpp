// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview_words.h"

#include "core/resources/status.h"
#include "core/support/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

using Part = OverviewData::Part;
using Status = OverviewData::Status;
using PartState = OverviewData::State;

struct Overview {
    Q_DECLARE_TR_FUNCTIONS(overview)
};

constexpr int mostRows = OverviewCard::mostRows;
// From so many days on something has waited for long.
constexpr int longWait = 7;
QString notKnown()
{
    return u"–"_s;
}

// What a part is called in a sentence.
struct PartName {
    Part part;
    const char *failed;
};
constexpr PartName partNames[] = {
    { Part::Sheets, QT_TRANSLATE_NOOP("overview", "The timesheets could not be loaded.") },
    { Part::Requests, QT_TRANSLATE_NOOP("overview", "The time requests could not be loaded.") },
    { Part::Leaves, QT_TRANSLATE_NOOP("overview", "The leave requests could not be loaded.") },
    { Part::Week, QT_TRANSLATE_NOOP("overview", "The leave of this week could not be loaded.") },
    { Part::Hours, QT_TRANSLATE_NOOP("overview", "The tracked hours could not be loaded.") },
    { Part::Projects, QT_TRANSLATE_NOOP("overview", "The projects could not be loaded.") },
    { Part::LastSheets, QT_TRANSLATE_NOOP("overview", "The timesheets of the last period could not be loaded.") },
    { Part::Members, QT_TRANSLATE_NOOP("overview", "The members could not be loaded.") },
    { Part::Timeline, QT_TRANSLATE_NOOP("overview", "The timeline of today could not be loaded.") },
};

QString failedWords(Part part)
{
    return Overview::tr(partNames[std::size_t(part)].failed);
}

QString barredWords()
{
    return Overview::tr("Your role may not see this.");
}

QByteArray filtersOf(const QString &id, const QStringList &values, const QString &period = {})
{
    QJsonObject state { { u"filters"_s, QJsonObject { { id, QJsonArray::fromStringList(values) } } } };
    if (!period.isEmpty())
        state.insert(u"period"_s, period);
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

// The state of a card that cannot be made without this part; Ready: it can.
CardContent without(const OverviewData &data, Part part)
{
    CardContent content;
    const Status status = data.status(part);
    switch (status.state) {
    case PartState::Idle:
    case PartState::Loading:
        break;
    case PartState::Ready:
        content.state = CardContent::State::Ready;
        break;
    case PartState::Failed:
        content.state = CardContent::State::Failed;
        content.words = failedWords(part);
        content.why = status.error.caption();
        break;
    case PartState::Barred:
        content.state = CardContent::State::Barred;
        content.words = barredWords();
        break;
    case PartState::Missing:
        content.state = CardContent::State::Barred;
        content.words = Overview::tr("This server does not tell it.");
        break;
    }
    return content;
}

// What of a part has not arrived, or is old; 'counted' is what the figures count of it.
void note(CardContent &content, const OverviewData &data, Part part, const QString &rows)
{
    const Status status = data.status(part);
    if (status.isOld) {
        content.notes << failedWords(part) + u' ' + status.error.caption() + u' '
                + Overview::tr("Known since %1.").arg(format::shortDateTime(status.at.toLocalTime()));
        content.canRetry = true;
    } else if (status.state == PartState::Ready && !status.isWhole && !rows.isEmpty()) {
        content.notes << (status.total
                ? Overview::tr("From the first %1 of %2 %3.", "numbers, what is counted")
                      .arg(format::count(status.here), format::count(*status.total), rows)
                : Overview::tr("From the first %1 %2; there are more.", "number, what is counted")
                      .arg(format::count(status.here), rows));
    }
}

void cut(CardContent &content, const Place &place, int most = mostRows)
{
    content.morePlace = place;
    content.more = std::max(0, int(content.rows.size()) - most);
    content.rows = content.rows.mid(0, most);
}

QString since(QDate day, QDate today)
{
    const int days = int(day.daysTo(today));
    if (!day.isValid() || days < 0)
        return {};
    return days == 0 ? Overview::tr("the oldest of today") : Overview::tr("the oldest for %n day(s)", nullptr, days);
}

struct WaitingPart {
    Part part;
    const char *page;
    const char *status; // that waits, in the filters of the page
    const char *counted;
    overview::Waiting (*waiting)(const OverviewData &data);
};
const WaitingPart waitingParts[] = {
    { Part::Sheets, "timesheets", "submitted", QT_TRANSLATE_N_NOOP("overview", "timesheet(s)"),
        [](const OverviewData &data) { return overview::waitingSheets(data.sheets()); } },
    { Part::Requests, "time-requests", "pending", QT_TRANSLATE_N_NOOP("overview", "time request(s)"),
        [](const OverviewData &data) { return overview::waitingRequests(data.requests()); } },
    { Part::Leaves, "leaves", "pending", QT_TRANSLATE_N_NOOP("overview", "leave request(s)"),
        [](const OverviewData &data) { return overview::waitingLeaves(data.leaves()); } },
};

// Nothing: part of a list does not tell.
std::optional<int> waitingCount(const OverviewData &data, const WaitingPart &row)
{
    const Status status = data.status(row.part);
    if (status.state != PartState::Ready)
        return {};
    const int count = row.waiting(data).count;
    if (status.isWhole)
        return count;
    // Where the server counts, the whole is known though only the first are here.
    return row.part == Part::Sheets && status.total.value_or(0) > count ? status.total : std::nullopt;
}

CardContent waitingContent(const OverviewData &data)
{
    CardContent content;
    content.state = CardContent::State::Ready;
    for (const WaitingPart &row : waitingParts) {
        const Status status = data.status(row.part);
        const QString page = QString::fromLatin1(row.page);
        OverviewFigure figure { notKnown(), {}, {}, false, { page, {}, filtersOf(u"status"_s, { QString::fromLatin1(row.status) }) } };
        int count = 0;
        switch (status.state) {
        case PartState::Idle:
        case PartState::Loading:
            figure.detail = Overview::tr("Loading …");
            break;
        case PartState::Failed:
            figure.detail = Overview::tr("not known");
            content.notes << failedWords(row.part) + u' ' + status.error.caption();
            content.canRetry = true;
            break;
        case PartState::Barred:
        case PartState::Missing:
            figure.detail = barredWords();
            break;
        case PartState::Ready: {
            const overview::Waiting waiting = row.waiting(data);
            const std::optional<int> whole = waitingCount(data, row);
            count = whole.value_or(waiting.count);
            figure.value = whole ? format::count(count) : Overview::tr("%1 or more").arg(format::count(count));
            figure.detail = count == 0 ? Overview::tr("nothing waits") : since(waiting.since, data.today());
            figure.isAttention = waiting.since.isValid() && waiting.since.daysTo(data.today()) >= longWait;
            break;
        }
        }
        figure.label = Overview::tr(row.counted, nullptr, count);
        note(content, data, row.part, Overview::tr(row.counted, nullptr, status.total.value_or(status.here)));
        content.figures.append(figure);
    }
    return content;
}

CardContent hoursContent(const OverviewData &data)
{
    CardContent content = without(data, Part::Hours);
    if (content.state != CardContent::State::Ready)
        return content;
    const overview::Weeks &weeks = *data.weeks();
    const int change = weeks.minutes - weeks.minutesBefore;
    const QString days = format::shortPeriod(weeks.previous.from, weeks.previous.to, data.today());
    content.figures.append({ format::duration(weeks.minutes), Overview::tr("this week so far"),
        Overview::tr("%n member(s)", nullptr, weeks.members), false,
        { u"timesheets"_s, {}, filtersOf(u"status"_s, {}, u"this-week"_s) } });
    content.figures.append({ format::difference(change), Overview::tr("against last week"),
        Overview::tr("%1 then (%2)", "hours, days").arg(format::duration(weeks.minutesBefore), days), false,
        { u"timesheets"_s, {}, filtersOf(u"status"_s, {}, u"last-week"_s) } });
    content.bars = CardContent::Bars { weeks.days, weeks.before, weeks.current.from, data.today() };
    if (data.unreadHours() > 0)
        content.notes << Overview::tr("%n row(s) of the report could not be read.", nullptr, data.unreadHours());
    note(content, data, Part::Hours, {});
    return content;
}

QString timeOf(const QDateTime &instant)
{
    // As the server wrote it, in the zone of the workspace.
    return QLocale().toString(instant.time(), QLocale::ShortFormat);
}

CardContent todayContent(const OverviewData &data)
{
    const bool hasTimeline = data.hasTimeline();
    const Status timeline = data.status(Part::Timeline);
    CardContent content = without(data, hasTimeline ? Part::Timeline : Part::Hours);
    if (content.state != CardContent::State::Ready)
        return content;
    const QList<overview::Tracked> &tracked = data.tracked();
    const bool isCut = hasTimeline && !timeline.isWhole && timeline.total;
    if (tracked.isEmpty()) {
        content.state = CardContent::State::Nothing;
        content.words = Overview::tr("Nobody has tracked time today.");
    } else {
        const int running = int(std::count_if(
            tracked.begin(), tracked.end(), [](const overview::Tracked &one) { return one.isRunning; }));
        const int count = isCut ? *timeline.total : int(tracked.size());
        content.figures.append({ format::count(count), Overview::tr("tracked time today", nullptr, count),
            running > 0 ? Overview::tr("%n at work now", nullptr, running) : QString(), false, { u"tracking"_s, {}, {} } });
    }
    for (qsizetype row = 0; row < tracked.size() && row < mostRows; ++row) {
        const overview::Tracked &one = tracked.at(row);
        const QString name = one.name.isEmpty() ? data.nameOf(one.member) : one.name;
        const QString minutes = one.minutes ? format::duration(*one.minutes) : QString();
        QString detail = one.isRunning ? Overview::tr("now") : one.until.isValid() ? Overview::tr("until %1").arg(timeOf(one.until)) : QString();
        if (!one.project.isEmpty())
            detail = detail.isEmpty() ? one.project : Overview::tr("%1 · %2", "until when, project").arg(detail, one.project);
        content.rows.append({ name, detail, minutes, one.isRunning ? std::optional(Tone::Progress) : std::nullopt,
            { u"tracking"_s, one.member, {} } });
    }
    content.morePlace = { u"tracking"_s, {}, {} };
    content.more = (isCut ? *timeline.total : int(tracked.size())) - int(content.rows.size());
    if (!hasTimeline && timeline.state == PartState::Failed) {
        content.notes << failedWords(Part::Timeline) + u' ' + timeline.error.caption();
        content.canRetry = true;
    } else if (!hasTimeline && (timeline.state == PartState::Barred || timeline.state == PartState::Missing) && !tracked.isEmpty()) {
        content.notes << Overview::tr("Until when is not known: this server has no timeline.");
    }
    note(content, data, hasTimeline ? Part::Timeline : Part::Hours, hasTimeline ? Overview::tr("members") : QString());
    return content;
}

CardContent awayContent(const OverviewData &data)
{
    CardContent content = without(data, Part::Week);
    if (content.state != CardContent::State::Ready)
        return content;
    const QList<overview::Absence> absences = overview::absences(data.leavesOfWeek(), data.today(), data.week());
    const Place all { u"leaves"_s, {}, filtersOf(u"status"_s, { u"approved"_s, u"pending"_s }, u"this-week"_s) };
    if (absences.isEmpty()) {
        content.state = CardContent::State::Nothing;
        content.words = Overview::tr("Nobody is away this week.");
    } else {
        const int today = overview::awayToday(absences, false);
        const int pending = today - overview::awayToday(absences, true);
        QSet<QString> members;
        for (const overview::Absence &absence : absences)
            members.insert(absence.member);
        content.figures.append({ format::count(today), Overview::tr("away today"),
            pending > 0 ? Overview::tr("%n of them not decided", nullptr, pending) : QString(), false, all });
        content.figures.append({ format::count(members.size()), Overview::tr("away this week"),
            format::shortPeriod(data.week().from, data.week().to, data.today()), false, all });
    }
    for (const overview::Absence &absence : absences) {
        const QString status = absence.isPending ? u"pending"_s : u"approved"_s;
        content.rows.append({ data.nameOf(absence.member), requestStatus.label(status),
            absence.isToday && absence.from == absence.to ? Overview::tr("today")
                                                          : format::shortPeriod(absence.from, absence.to, data.today()),
            requestStatus.tone(status), { u"leaves"_s, absence.leave, {} } });
    }
    cut(content, all);
    note(content, data, Part::Week, Overview::tr("leave requests of this week"));
    return content;
}

CardContent missingContent(const OverviewData &data)
{
    CardContent content = without(data, Part::LastSheets);
    if (content.state != CardContent::State::Ready)
        return content;
    const overview::Span period = data.lastPeriod();
    const QList<Timesheet> sheets = overview::notSubmitted(data.lastSheets(), period);
    const QString days = format::shortPeriod(period.from, period.to, data.today());
    const Place all { u"timesheets"_s, {},
        filtersOf(u"status"_s, { u"open"_s, u"rejected"_s },
            period.from.toString(Qt::ISODate) + ".."_L1 + period.to.toString(Qt::ISODate)) };
    const Status status = data.status(Part::LastSheets);
    if (sheets.isEmpty()) {
        content.state = CardContent::State::Nothing;
        content.words = status.here == 0 ? Overview::tr("There are no timesheets of %1.").arg(days)
            : status.isWhole             ? Overview::tr("Everybody has submitted %1.").arg(days)
                                         : Overview::tr("Nobody of those that are here is missing for %1.").arg(days);
    } else {
        content.figures.append({ format::count(sheets.size()), Overview::tr("not submitted", nullptr, int(sheets.size())), days,
            false, all });
    }
    for (const Timesheet &sheet : sheets)
        content.rows.append({ sheet.memberName.isEmpty() ? data.nameOf(sheet.userId) : sheet.memberName,
            timesheetStatus.label(sheet.status), sheet.minutes ? format::duration(*sheet.minutes) : QString(),
            timesheetStatus.tone(sheet.status), { u"timesheets"_s, resourceOf<Timesheet>().key(sheet), all.filters } });
    cut(content, all);
    note(content, data, Part::LastSheets, Overview::tr("timesheets of that period"));
    return content;
}

CardContent projectsContent(const OverviewData &data)
{
    CardContent content = without(data, Part::Projects);
    if (content.state != CardContent::State::Ready)
        return content;
    const Status hours = data.status(Part::Hours);
    const QHash<QString, LifetimeHours> lifetimes = data.lifetimes();
    const QList<overview::Watched> watched =
        overview::watched(data.projects(), data.projectMinutes(), lifetimes, data.today());
    QStringList names;
    for (const overview::Watched &one : watched)
        names << one.name;
    const Place all { u"projects"_s, {}, filtersOf(u"name"_s, names) };
    if (watched.isEmpty()) {
        content.state = CardContent::State::Nothing;
        content.words = Overview::tr("No project is near its deadline or its weekly limit.");
    } else {
        content.figures.append({ format::count(watched.size()), Overview::tr("project(s) to look at", nullptr, int(watched.size())),
            {}, false, all });
    }
    for (const overview::Watched &one : watched) {
        QStringList words;
        if (one.isPressing())
            words << one.progress.words();
        if (one.isNearLimit())
            words << Overview::tr("%1 of %2 this week", "hours, limit").arg(format::duration(*one.weekMinutes), format::duration(*one.weekLimit));
        content.rows.append({ one.name, {}, words.join(u" · "_s),
            one.isPressing() ? one.progress.tone() : Tone::Attention, { u"projects"_s, one.project, {} } });
    }
    cut(content, all);
    if (hours.state == PartState::Failed || hours.state == PartState::Barred || hours.state == PartState::Missing)
        content.notes << Overview::tr("Weekly limits were not checked: the tracked hours are not known.");
    const overview::Judged judged = overview::judged(data.projects(), lifetimes);
    if (judged.unknown > 0)
        content.notes << (data.hasNoLifetimes()
                ? Overview::tr("Estimations and budgets were not checked: the hours since their beginning could not be read.")
                : Overview::tr("Estimations and budgets are not checked yet: the hours since their beginning are read in the background."));
    else if (judged.inPart > 0)
        content.notes << Overview::tr("Estimations and budgets are checked against the hours since %1 so far.")
                             .arg(QLocale().toString(judged.since, u"MMM yyyy"_s));
    note(content, data, Part::Projects, Overview::tr("projects"));
    return content;
}

constexpr Part partsOfWaiting[] = { Part::Sheets, Part::Requests, Part::Leaves };
constexpr Part partsOfToday[] = { Part::Timeline, Part::Hours };
constexpr Part partsOfAway[] = { Part::Week };
constexpr Part partsOfMissing[] = { Part::LastSheets };
constexpr Part partsOfHours[] = { Part::Hours };
constexpr Part partsOfProjects[] = { Part::Projects };

} // namespace

std::optional<int> waitingOn(const OverviewData &data, const QString &page)
{
    for (const WaitingPart &row : waitingParts) {
        if (page == QLatin1String(row.page))
            return waitingCount(data, row);
    }
    return {};
}

std::span<const OverviewCardPlan> overviewCards()
{
    static constexpr OverviewCardPlan cards[] = {
        { "waiting", QT_TRANSLATE_NOOP("overview", "Waiting for your decision"), waitingContent, partsOfWaiting },
        { "today", QT_TRANSLATE_NOOP("overview", "Today"), todayContent, partsOfToday },
        { "away", QT_TRANSLATE_NOOP("overview", "Away"), awayContent, partsOfAway },
        { "hours", QT_TRANSLATE_NOOP("overview", "Hours"), hoursContent, partsOfHours },
        { "missing", QT_TRANSLATE_NOOP("overview", "Not submitted"), missingContent, partsOfMissing },
        { "projects", QT_TRANSLATE_NOOP("overview", "Projects"), projectsContent, partsOfProjects },
    };
    return cards;
}

} // namespace signoff
