// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/flags.h"

#include "core/review/checks.h"

#include <QCoreApplication>

#include <cmath>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// A glance into the mail on a free day is nothing to ask about.
constexpr FlagParameter tolerated(double minutes)
{
    return { QT_TRANSLATE_NOOP("flags", "Tolerated"), QT_TRANSLATE_NOOP("flags", "min"), minutes, 0, 240 };
}

const Flag flags[] = {
    { "incomplete", QT_TRANSLATE_NOOP("flags", "Data incomplete"),
        QT_TRANSLATE_NOOP(
            "flags", "The timesheet has no total, no member or no dates, or its days do not add up to its total."),
        Severity::Serious, {}, checks::incomplete },
    { "leave-work", QT_TRANSLATE_NOOP("flags", "Work on leave"),
        QT_TRANSLATE_NOOP("flags",
            "Time on a day of approved leave. Half a day or hours of leave leave the rest of a usual day free."),
        Severity::Serious, tolerated(15), checks::leaveWork },
    { "weekly-limit", QT_TRANSLATE_NOOP("flags", "Weekly limit"),
        QT_TRANSLATE_NOOP("flags", "A calendar week over the member's weekly limit, where the server gives one, or over that of a contract."),
        // Of a week of forty hours, a few minutes a day are nothing to ask about either.
        Severity::Serious, tolerated(60), checks::weeklyLimits },
    { "long-day", QT_TRANSLATE_NOOP("flags", "Long day"),
        QT_TRANSLATE_NOOP("flags", "A day of more than so many hours."), Severity::Warning,
        FlagParameter { QT_TRANSLATE_NOOP("flags", "Longest day"), QT_TRANSLATE_NOOP("flags", "h"), 10, 1, 24 },
        checks::longDay },
    { "holiday", QT_TRANSLATE_NOOP("flags", "Holiday work"),
        QT_TRANSLATE_NOOP("flags", "Time on a public holiday of the member's team, by the list in the settings."),
        Severity::Warning, tolerated(15), checks::holiday },
    { "weekend", QT_TRANSLATE_NOOP("flags", "Weekend work"),
        QT_TRANSLATE_NOOP("flags",
            "Time on a day of the week on which the member does not work, by the working days in the settings."),
        Severity::Warning, tolerated(15), checks::weekend },
    { "empty-day", QT_TRANSLATE_NOOP("flags", "Empty day"),
        QT_TRANSLATE_NOOP("flags", "A working day before the timesheet was submitted, without time or approved leave."),
        Severity::Warning, {}, checks::emptyDay },
    { "time-request", QT_TRANSLATE_NOOP("flags", "Open time request"),
        QT_TRANSLATE_NOOP(
            "flags", "A time request inside the period is still pending: its time is not in the timesheet yet."),
        Severity::Warning, {}, checks::timeRequests },
    { "resubmitted", QT_TRANSLATE_NOOP("flags", "Resubmitted"),
        QT_TRANSLATE_NOOP("flags", "Submitted again after a rejection, as far as the server or Signoff remembers one."),
        Severity::Note, {}, checks::resubmitted },
};

} // namespace

std::span<const Flag> allFlags()
{
    return flags;
}

QString flagText(const char *text)
{
    return QCoreApplication::translate("flags", text);
}

double FlagChoices::parameterOf(const Flag &flag) const
{
    if (!flag.parameter)
        return 0;
    const double set = parameters.value(QLatin1String(flag.id), flag.parameter->fallback);
    return std::isfinite(set) ? qBound(flag.parameter->min, set, flag.parameter->max) : flag.parameter->fallback;
}

QJsonObject FlagChoices::toJson() const
{
    QJsonObject ofOn;
    for (auto it = on.begin(); it != on.end(); ++it)
        ofOn.insert(it.key(), it.value());
    QJsonObject ofParameters;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        ofParameters.insert(it.key(), it.value());
    return { { u"on"_s, ofOn }, { u"parameters"_s, ofParameters } };
}

FlagChoices FlagChoices::fromJson(const QJsonObject &object)
{
    FlagChoices choices;
    const QJsonObject ofOn = object.value("on"_L1).toObject();
    for (auto it = ofOn.begin(); it != ofOn.end(); ++it) {
        if (it.value().isBool())
            choices.on.insert(it.key(), it.value().toBool());
    }
    const QJsonObject ofParameters = object.value("parameters"_L1).toObject();
    for (auto it = ofParameters.begin(); it != ofParameters.end(); ++it) {
        if (it.value().isDouble())
            choices.parameters.insert(it.key(), it.value().toDouble());
    }
    return choices;
}

} // namespace signoff
