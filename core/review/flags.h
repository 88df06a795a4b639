// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/evidence.h"

#include <QHash>

#include <span>

namespace signoff {

// How much a flag should trouble the manager; also its weight when the queue is sorted by attention.
enum class Severity { Note = 1, Warning = 2, Serious = 3 };

// What one check says of one timesheet.
struct Finding {
    enum class State { Fine, Found, NotChecked };
    State state = State::Fine;
    // Translated, with the figures: "Tue 17 Nov: 11:20, 1:20 over 10:00". Why it was not checked, if it was not.
    // Empty when fine.
    QString words;
    QList<QDate> days; // the days it is about; empty: the whole period
};

// A figure that tunes a check.
struct FlagParameter {
    const char *title; // QT_TRANSLATE_NOOP("flags", "Longest day")
    const char *unit; // QT_TRANSLATE_NOOP("flags", "h")
    double fallback;
    double min;
    double max;
};

// A check, declared once: settings, queue, filter and evidence come from the table.
struct Flag {
    const char *id; // stable: settings and saved views keep it
    const char *title; // QT_TRANSLATE_NOOP("flags", "Long day")
    const char *explanation; // QT_TRANSLATE_NOOP("flags", ...): what is checked, for the settings
    Severity severity;
    std::optional<FlagParameter> parameter;
    // Pure. 'parameter' is its figure as set; 0 where it has none.
    Finding (*check)(const Evidence &evidence, double parameter);
};

std::span<const Flag> allFlags();
QString flagText(const char *text); // of a title, explanation or unit

// Which checks are on, and how they are tuned; what is not mentioned is as the table says.
struct FlagChoices {
    QHash<QString, bool> on; // by id
    QHash<QString, double> parameters; // by id
    bool isOn(const Flag &flag) const { return on.value(QLatin1String(flag.id), true); }
    double parameterOf(const Flag &flag) const; // within the limits of the table
    bool operator==(const FlagChoices &) const = default;

    QJsonObject toJson() const;
    static FlagChoices fromJson(const QJsonObject &object);
};

} // namespace signoff
