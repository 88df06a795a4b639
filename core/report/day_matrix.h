// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/days.h"

namespace signoff {

class Surroundings;

// The days of a period by project: what a chart and a table of them both show.
struct DayMatrix {
    struct Project {
        QString id; // empty: time without a project
        QString name; // empty for that
        QList<int> minutes; // one per day
        int total = 0;
    };
    QList<QDate> days; // every day of the period
    QList<Project> projects; // most time first, time without a project last
    QList<int> totals; // one per day
    int total = 0;
};

DayMatrix dayMatrix(const Days &days, QDate from, QDate to, const Surroundings &around);

} // namespace signoff
