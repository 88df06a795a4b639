// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/money.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace signoff {

// A row of a bulk as the manager looks it over. What is not known is absent, and a column that no row fills is not
// shown.
struct BulkRow {
    // What the checks say of it.
    enum class Checks {
        None, // there are no checks for rows of this kind
        Clear, // all ran and found nothing
        Flagged,
        NotChecked, // nothing found, but not every check could run
    };
    QString key;
    QString title; // "Anna Kováč"
    QString period; // "2 – 8 Nov"
    std::optional<int> minutes;
    MoneyList amount; // empty: not permitted or not known
    Checks checks = Checks::None;
    QString flags; // in words; why it was not checked, if it was not
    bool operator==(const BulkRow &) const = default;
};

// A row that was meant and is not part of it, and why: "your own timesheet".
struct BulkLeftOut {
    QString title;
    QString why;
};

struct BulkQuestion {
    QString title; // "Approve 40 timesheets?"
    QString text; // what happens then
    QString accept; // "Approve 40"
    QList<BulkRow> rows;
    QList<BulkLeftOut> leftOut;
    QString duration; // how long sending takes: "about 40 s at 60 requests a minute"; empty: not said
    bool isDanger = false; // what is deleted does not come back
    bool needsReason = false;
    QString reason; // for all; what the field begins with
    QHash<QString, QString> reasons; // by key, where a row already has its own
    QStringList recentReasons;
    int maximumLength = 2000; // of a reason
};

struct BulkAnswer {
    QHash<QString, QString> reasons; // by key, for every row; empty where none was asked for
    QString reason; // the one for all, to be offered again; may be empty
};

namespace prompts {

// Shows what a bulk is about to do and asks for the go-ahead, and for the reasons if they are needed: one for all, and
// beside it each row may have its own. The callback receives nothing when cancelled.
void askBulk(
    QWidget *parent, const BulkQuestion &question, const std::function<void(std::optional<BulkAnswer>)> &answered);

// For tests: the next question is answered so without a dialog; nothing: cancelled. As in the dialog, a row without a
// reason of its own takes the one for all, and where one is missing nothing is committed.
void setNextBulkAnswer(const std::optional<BulkAnswer> &answer);
// The last question that was asked, dialog or not.
const BulkQuestion &lastBulkQuestion();

} // namespace prompts

} // namespace signoff
