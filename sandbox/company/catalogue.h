// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace sandbox {

// What the company is made of apart from its people.

struct Title {
    int id;
    QString name;
    double rate; // an hour, before experience
};

struct Team {
    int id;
    QString name;
    QList<Title> titles; // the first one is its manager's
};

struct ProjectSeed {
    int id;
    QString name;
    QString icon;
    bool billable;
    QList<int> teams; // positions in teams()
    int estimation; // hours; 0 is none
    int budget; // 0 is none
    int startedWeeksAgo;
    int lastsWeeks; // 0 has no deadline
    QString notes;
    QList<int> tags; // positions in tags()
};

struct Tag {
    int id;
    QString name;
    QString color;
};

struct Policy {
    int id;
    QString name;
    bool paid;
    bool hourly;
    int allowance; // a year, in days or hours
};

const QList<Team> &teams();
const QList<ProjectSeed> &projectSeeds();
const QList<Tag> &tags();
const QList<Policy> &policies();

enum PolicyId { Vacation = 5, SickLeave = 6, ParentalLeave = 7, UnpaidLeave = 8, Appointments = 9 };

} // namespace sandbox
