// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qstring.h>

namespace sandbox {

enum class Generation { Classic, Current };

// Records whose id is a text: a UUID in the classic generation, an opaque string in the current one. Both are made from
// the number of the row, and either is understood everywhere, because a mixed server lists in one and decides in the
// other.
enum class IdKind : quint64 {
    Timesheet = 0x5EE7,
    TimeRequest = 0x71ED,
    Leave = 0x1EAF,
    TimeEntry = 0x7E27,
    Expense = 0xE49E,
    ExpenseCategory = 0xCA7E,
    Webhook = 0x3EB0,
};

QString idOf(Generation generation, IdKind kind, qint64 row);
qint64 rowOf(IdKind kind, const QString &id); // 0 if it is the id of no row

} // namespace sandbox
