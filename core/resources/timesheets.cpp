// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/timesheets.h"

#include "core/resources/status.h"
#include "core/resources/surroundings.h"
#include "core/support/apart.h"
#include "core/support/format.h"

#include <QCoreApplication>

namespace signoff {

namespace {

QString keyOf(const Timesheet &row)
{
    if (row.userId.isEmpty() || !row.from.isValid() || !row.to.isValid())
        return row.id;
    return row.userId + QLatin1Char('|') + row.from.toString(Qt::ISODate) + QLatin1Char('|') + row.to.toString(Qt::ISODate);
}

bool isSubmitted(const Timesheet &row)
{
    return row.status.compare(QLatin1String("submitted"), Qt::CaseInsensitive) == 0;
}

bool hasStatus(const Timesheet &row, const QString &word)
{
    return isNotSubmitted(word) ? isNotSubmitted(row.status) : row.status.compare(word, Qt::CaseInsensitive) == 0;
}

TypedRequest<Rows<Timesheet>> list(const QString &workspace, const ListQuery &query)
{
    const auto with = [&](const QString &status) {
        return getTimesheets.with(
            { query.page, query.perPage, query.id, status, query.from, query.to, query.of, {} }, workspace);
    };
    // Each generation has a word of its own for what is not submitted, and refuses the other one.
    return isNotSubmitted(query.status)
        ? orElse(with(QStringLiteral("pending")), with(QStringLiteral("open")), "timesheets-open", OtherWhen::Invalid)
        : with(query.status);
}

bool matches(const Timesheet &row, const ListQuery &query)
{
    if (!query.id.isEmpty())
        return row.id == query.id;
    // How the server reads the dates is not known; a sheet that lies inside is listed in any reading.
    if (!query.of.isEmpty() && row.userId != query.of)
        return false;
    const bool inside = (!query.from.isValid() || row.from >= query.from) && (!query.to.isValid() || row.to <= query.to);
    return inside && (query.status.isEmpty() || hasStatus(row, query.status));
}

// Status, total, submitted on, and the days where there are any.
QJsonObject snapshot(const Timesheet &row)
{
    QJsonObject seen { { QStringLiteral("status"), isNotSubmitted(row.status) ? QStringLiteral("open") : row.status } };
    if (row.minutes)
        seen.insert(QStringLiteral("minutes"), *row.minutes);
    if (row.submittedOn.isValid())
        seen.insert(QStringLiteral("submitted_on"), row.submittedOn.toString(Qt::ISODate));
    if (row.days) {
        QJsonObject days;
        for (auto it = row.days->begin(); it != row.days->end(); ++it)
            days.insert(it.key().toString(Qt::ISODate), minutesOf(it.value()));
        seen.insert(QStringLiteral("days"), days);
    }
    return seen;
}

QString describe(const Timesheet &row, const Surroundings &around)
{
    QString text = apart(row.nameWith(around)) + QStringLiteral(", ") + format::period(row.from, row.to);
    if (row.minutes)
        text += QStringLiteral(", ") + format::duration(*row.minutes);
    return text;
}

QStringList projectNames(const Timesheet &row, const Surroundings &around)
{
    QStringList names;
    const std::optional<Days> days = row.daysWith(around);
    if (!days)
        return names;
    for (const QList<DayEntry> &entries : *days) {
        for (const DayEntry &entry : entries) {
            const QString name = around.nameOf(entry);
            if (!name.isEmpty() && !names.contains(name))
                names << name;
        }
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

const SheetNotes &notesOf(const Timesheet &row, const Surroundings &around)
{
    static const SheetNotes none;
    const SheetNotes *notes = around.notesOf(keyOf(row));
    return notes ? *notes : none;
}

QVariant minutes(const std::optional<int> &minutes)
{
    return minutes ? QVariant(*minutes) : QVariant();
}

// "Long day +2", "Not checked"; nothing where there is nothing to say.
QString flagsText(const SheetNotes &notes)
{
    if (notes.flagTitles.isEmpty())
        return notes.notChecked > 0 ? QCoreApplication::translate("flags", "Not checked") : QString();
    const QString first = notes.flagTitles.first();
    const int more = int(notes.flagTitles.size()) - 1;
    return more > 0 ? first + QStringLiteral(" +%1").arg(more) : first;
}

Tone flagsTone(const SheetNotes &notes)
{
    if (notes.severity > 0)
        return Tone::Attention;
    if (notes.notChecked > 0)
        return Tone::Progress;
    return notes.flags.isEmpty() ? Tone::Neutral : Tone::Positive;
}

const Column<Timesheet> columns[] = {
    { "member", QT_TRANSLATE_NOOP("columns", "Member"), Cell::Text,
        [](const Timesheet &row, const Surroundings &around) -> QVariant { return row.nameWith(around); },
        [](const Timesheet &row, const Surroundings &around) {
            const QString name = row.nameWith(around);
            return !row.userId.isEmpty() && row.userId == around.self
                ? QCoreApplication::translate("columns", "%1 (you)").arg(apart(name))
                : name;
        } },
    { "period", QT_TRANSLATE_NOOP("columns", "Period"), Cell::Date,
        [](const Timesheet &row, const Surroundings &) -> QVariant { return row.from; },
        [](const Timesheet &row, const Surroundings &) { return format::shortPeriod(row.from, row.to); } },
    { .id = "to",
        .title = QT_TRANSLATE_NOOP("columns", "Last day"),
        .cell = Cell::Date,
        .value = [](const Timesheet &row, const Surroundings &) -> QVariant { return row.to; },
        .shown = false },
    { "tracked", QT_TRANSLATE_NOOP("columns", "Tracked"), Cell::Duration,
        [](const Timesheet &row, const Surroundings &) -> QVariant {
            return row.minutes ? QVariant(*row.minutes) : QVariant();
        } },
    { .id = "expected",
        .title = QT_TRANSLATE_NOOP("columns", "Expected"),
        .cell = Cell::Duration,
        .value = [](const Timesheet &row, const Surroundings &around) { return minutes(notesOf(row, around).expected); },
        .detail = [](const Timesheet &row, const Surroundings &around) { return notesOf(row, around).expectedWords; },
        .yields = 3 },
    { .id = "variance",
        .title = QT_TRANSLATE_NOOP("columns", "Variance"),
        .cell = Cell::Duration,
        .value = [](const Timesheet &row, const Surroundings &around) { return minutes(notesOf(row, around).variance); },
        .text = [](const Timesheet &row, const Surroundings &around) {
            const std::optional<int> variance = notesOf(row, around).variance;
            return variance ? format::difference(*variance) : QString();
        },
        .detail = [](const Timesheet &row, const Surroundings &around) { return notesOf(row, around).expectedWords; } },
    { .id = "days",
        .title = QT_TRANSLATE_NOOP("columns", "Days"),
        .cell = Cell::DayBars,
        .value = [](const Timesheet &row, const Surroundings &around) -> QVariant {
            return QVariant::fromValue(dayBars(row.daysWith(around), row.from, row.to, row.minutes));
        },
        .yields = 1 },
    { .id = "flags",
        .title = QT_TRANSLATE_NOOP("columns", "Flags"),
        .cell = Cell::Flags,
        .value = [](const Timesheet &row, const Surroundings &around) -> QVariant { return notesOf(row, around).flags; },
        .text = [](const Timesheet &row, const Surroundings &around) { return flagsText(notesOf(row, around)); },
        .tone = [](const Timesheet &row, const Surroundings &around) { return flagsTone(notesOf(row, around)); },
        .detail = [](const Timesheet &row, const Surroundings &around) { return notesOf(row, around).words; },
        .order = [](const Timesheet &row, const Surroundings &around) -> QVariant {
            const SheetNotes *notes = around.notesOf(keyOf(row));
            return notes ? QVariant(notes->attention) : QVariant();
        } },
    { .id = "projects",
        .title = QT_TRANSLATE_NOOP("columns", "Projects"),
        .value = [](const Timesheet &row, const Surroundings &around) -> QVariant { return projectNames(row, around); },
        .text = [](const Timesheet &row, const Surroundings &around) {
            return projectNames(row, around).join(QStringLiteral(", "));
        },
        .shown = false },
    { .id = "amount",
        .title = QT_TRANSLATE_NOOP("columns", "Amount"),
        .cell = Cell::Money,
        .value = [](const Timesheet &row, const Surroundings &) -> QVariant { return QVariant::fromValue(row.amount); },
        .yields = 2 },
    { .id = "submitted",
        .title = QT_TRANSLATE_NOOP("columns", "Submitted"),
        .cell = Cell::DateTime,
        .value = [](const Timesheet &row, const Surroundings &) -> QVariant { return row.submittedOn; },
        // The day is enough to see who waits longest; the time is in the detail.
        .text = [](const Timesheet &row, const Surroundings &) {
            const QDate day = row.submittedOn.toLocalTime().date();
            return day.daysTo(QDate::currentDate()) < 300 ? format::day(day) : format::date(day);
        },
        .yields = 4 },
    { .id = "status",
        .title = QT_TRANSLATE_NOOP("columns", "Status"),
        .cell = Cell::Status,
        .value = [](const Timesheet &row, const Surroundings &) -> QVariant {
            return isNotSubmitted(row.status) ? QStringLiteral("open") : row.status;
        },
        .text = [](const Timesheet &row, const Surroundings &) { return timesheetStatus.label(row.status); },
        .tone = [](const Timesheet &row, const Surroundings &) { return timesheetStatus.tone(row.status); },
        .detail = [](const Timesheet &row, const Surroundings &) { return row.rejectReason; } },
};

const Action<Timesheet> actions[] = {
    { .id = "approve",
        .title = QT_TRANSLATE_NOOP("actions", "Approve"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Approved"),
        .key = "A",
        .enabledFor = isSubmitted,
        .request = [](const QString &workspace, const Timesheet &row, const QString &) -> Request {
            return approveTimesheet(workspace, row.id);
        },
        .achieved = [](const Timesheet &row) { return hasStatus(row, QStringLiteral("approved")); },
        .resultStatus = "approved" },
    { .id = "reject",
        .title = QT_TRANSLATE_NOOP("actions", "Reject"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Rejected"),
        .key = "R",
        .needsReason = true,
        .enabledFor = isSubmitted,
        .request = [](const QString &workspace, const Timesheet &row, const QString &reason) -> Request {
            return rejectTimesheet.with({ reason }, workspace, row.id);
        },
        .achieved = [](const Timesheet &row) { return hasStatus(row, QStringLiteral("rejected")); },
        .resultStatus = "rejected" },
    { .id = "return",
        .title = QT_TRANSLATE_NOOP("actions", "Return"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Returned"),
        .key = "U",
        .enabledFor = isSubmitted,
        .request = [](const QString &workspace, const Timesheet &row, const QString &) -> Request {
            return unsubmitTimesheet(workspace, row.id);
        },
        .achieved = [](const Timesheet &row) { return isNotSubmitted(row.status); },
        .resultStatus = "open" },
    { .id = "submit",
        .title = QT_TRANSLATE_NOOP("actions", "Submit"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Submitted"),
        .key = "",
        .enabledFor = [](const Timesheet &row) {
            return isNotSubmitted(row.status) || hasStatus(row, QStringLiteral("rejected"));
        },
        .request = [](const QString &workspace, const Timesheet &row, const QString &) -> Request {
            return submitTimesheet(workspace, row.id);
        },
        .achieved = isSubmitted,
        .resultStatus = "submitted",
        .byOwner = true },
};

} // namespace

std::optional<Days> Timesheet::daysWith(const Surroundings &around) const
{
    return days ? days : around.daysOf(userId, from, to);
}

QString Timesheet::nameWith(const Surroundings &around) const
{
    return memberName.isEmpty() ? around.memberName(userId) : memberName;
}

template <>
const Resource<Timesheet> &resourceOf<Timesheet>()
{
    static const Resource<Timesheet> resource {
        .id = "timesheets",
        .title = QT_TRANSLATE_NOOP("resources", "Timesheets"),
        .counted = QT_TRANSLATE_N_NOOP("resources", "%n timesheet(s)"),
        .status = &timesheetStatus,
        .key = keyOf,
        .list = list,
        .matches = matches,
        .snapshot = snapshot,
        .describe = describe,
        .columns = columns,
        .actions = actions,
    };
    return resource;
}

} // namespace signoff
