// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/company/workplan.h"

#include <QtCore/qhash.h>

#include <optional>

namespace sandbox {

constexpr int MinutesOfADay = 24 * 60;

// One stretch of tracked time. It belongs to the day on which it starts, also where it ends on the next.
struct Entry {
    qint64 id = 0; // 0 is one that was not kept yet
    int contractId = 0; // 0 is time without a project
    int taskId = 0; // 0 is time without a task
    int start = 0; // minute of the day in UTC
    int minutes = 0;
    QString method {};
    QString text {};
    std::optional<int> activity {}; // percent; none where nothing was measured

    int end() const { return start + minutes; }
};

inline const QString ManualMethod = QStringLiteral("Manually added time");
inline const QString WebMethod = QStringLiteral("Web tracker");

// The entries of a day of which only the sums are known: the same for the same day, in order, and with exactly its
// minutes by contract. Approved time requests are among them, as far as the day has time for them.
QList<Entry> timeline(const Company &company, int user, QDate date, QList<Piece> pieces, const QList<Entry> &requests,
    const QHash<int, QList<int>> &tasksByContract);

QList<Piece> sumsOf(const QList<Entry> &entries);

// Entries that are made have an id that tells whose day they are of.
qint64 madeId(int user, QDate date, qsizetype place);
std::optional<QPair<int, QDate>> dayOfMadeEntry(qint64 id);

} // namespace sandbox
