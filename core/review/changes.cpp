// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/changes.h"

#include "core/resources/status.h"
#include "core/support/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("changes", text);
}

QString wasWords(const QString &what, const QString &now, const QString &before)
{
    return say(QT_TRANSLATE_NOOP("changes", "%1: %2, was %3")).arg(what, now, before);
}

QString totalWords(const std::optional<int> &minutes)
{
    return minutes ? format::duration(*minutes) : say(QT_TRANSLATE_NOOP("changes", "not known"));
}

// Both words of "not submitted" mean the same.
bool sameStatus(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0 || (isNotSubmitted(one) && isNotSubmitted(other));
}

bool isRejected(const SeenVersion &version)
{
    return sameStatus(version.status, u"rejected"_s);
}

QStringList dayWords(const QMap<QDate, int> &before, const QMap<QDate, int> &after)
{
    QList<QDate> days = before.keys() + after.keys();
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    QStringList words;
    for (const QDate day : std::as_const(days)) {
        // A day that is not there had no time.
        if (day.isValid() && before.value(day) != after.value(day)) {
            words << wasWords(
                format::day(day), format::duration(after.value(day)), format::duration(before.value(day)));
        }
    }
    return words;
}

} // namespace

SeenVersion versionOf(const Timesheet &sheet, const std::optional<Days> &days, const QDateTime &now)
{
    SeenVersion version;
    version.status = isNotSubmitted(sheet.status) ? u"open"_s : sheet.status;
    version.minutes = sheet.minutes;
    version.submittedOn = sheet.submittedOn;
    version.reason = sheet.rejectReason;
    if (days) {
        version.days.emplace();
        for (auto day = days->begin(); day != days->end(); ++day)
            version.days->insert(day.key(), minutesOf(day.value()));
    }
    version.seenAt = now;
    return version;
}

SheetChanges changesBetween(const SeenVersion &before, const SeenVersion &after)
{
    SheetChanges changes;
    if (!sameStatus(before.status, after.status)) {
        changes.words << wasWords(say(QT_TRANSLATE_NOOP("changes", "Status")), timesheetStatus.label(after.status),
            timesheetStatus.label(before.status));
    }
    if (before.minutes != after.minutes) {
        changes.words << wasWords(
            say(QT_TRANSLATE_NOOP("changes", "Total")), totalWords(after.minutes), totalWords(before.minutes));
    }
    if (before.days && after.days)
        changes.words << dayWords(*before.days, *after.days);
    else if (after.days)
        changes.notKnown =
            say(QT_TRANSLATE_NOOP("changes", "Which days changed is not known: those of then were not seen"));
    else
        changes.notKnown =
            say(QT_TRANSLATE_NOOP("changes", "Which days changed is not known: those of now are not loaded"));
    return changes;
}

std::optional<SeenVersion> lastRejection(const QList<SeenVersion> &versions)
{
    const auto newest = std::find_if(versions.cbegin(), versions.cend(), isRejected);
    if (newest == versions.cend())
        return {};
    // What was seen while it stood rejected belongs to the same rejection, unless that has another reason or date.
    auto first = newest;
    while (std::next(first) != versions.cend() && isRejected(*std::next(first))
        && std::next(first)->reason == newest->reason && std::next(first)->submittedOn == newest->submittedOn)
        ++first;
    SeenVersion rejected = *first;
    const auto before = std::next(first);
    if (!rejected.days && before != versions.cend() && before->minutes == rejected.minutes
        && (before->submittedOn == rejected.submittedOn || !rejected.submittedOn.isValid()))
        rejected.days = before->days;
    return rejected;
}

} // namespace signoff
