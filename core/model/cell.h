// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QMetaType>
#include <Qt>

// What a table cell holds, as far as a view must know it. Values travel in ValueRole, words in Qt::DisplayRole.
namespace signoff {

// The kind of a column: how its value is written, aligned, compared and drawn.
enum class Cell {
    Text,
    Number,
    Duration, // minutes (int)
    Money, // MoneyList, see core/support/money.h
    Date, // QDate
    DateTime, // QDateTime
    Status, // a word with a tone
    DayBars, // signoff::DayBars
    Flags, // QStringList: ids; drawn as a shape with the first title and how many more
};

// How a state should strike the eye. A view pairs each tone with a shape, never with colour alone.
enum class Tone {
    Neutral, // nothing to do
    Waiting, // waits for the manager
    Positive, // settled well
    Attention, // needs a look
    Progress, // under way
};

// One small bar per day of a period.
struct DayBars {
    enum class State { NotLoaded, Partial, Loaded };
    State state = State::NotLoaded;
    QDate from;
    QList<int> minutes; // one per day from 'from' on; empty unless loaded; -1: no data for that day
    int expectedMinutes = 0; // a usual day, drawn as a line; 0: not known
    bool operator==(const DayBars &) const = default;
};

// Roles every model of Signoff answers beside the usual ones.
enum Role {
    ValueRole = Qt::UserRole + 1, // raw value: sorting, filtering, export
    OrderRole, // what the column is sorted by; the raw value unless it says otherwise
    KeyRole, // QString: the key of the row in the store
    CellRole, // int(Cell)
    ToneRole, // int(Tone), for Cell::Status
    DetailRole, // QString: more words for a tooltip, always plain text
    HoldRole, // double 0..1: share of the hold that is left; invalid when the row has no held decision
};

} // namespace signoff

Q_DECLARE_METATYPE(signoff::DayBars)
