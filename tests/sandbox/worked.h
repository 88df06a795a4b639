// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client.h"

#include <QtCore/qmap.h>

// Minutes by member, day and project, "20113 2026-11-18 310", as each of the places that tell them has them. Project 0
// is none.
using Worked = QMap<QString, int>;

struct Span {
    QDate from; // a Monday, for the sheets
    QDate to; // a Sunday
};

QList<int> memberIds(Client &client);
QJsonArray entriesOn(Client &client, int user, QDate date);
int minutesOf(const QJsonArray &entries);

Worked workedByEntries(Client &client, const QList<int> &users, const Span &span);
Worked workedBySheets(Client &client, const Span &span);
Worked workedByTrackedHours(Client &client, const Span &span);
Worked workedByTimeline(Client &client, const Span &span);
Worked workedByTasks(Client &client, const Span &span);
Worked workedByAttendance(Client &client, const Span &span); // knows no projects
Worked withoutProjects(const Worked &worked);

// Every row of a list.
QJsonArray allRows(Client &client, const QString &path, const QString &query, int perPage = 100);
