// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/date_span.h"

#include <QMetaType>
#include <QString>

namespace signoff {

// A span of days that stays relative when it was chosen so: "last week" means another week next week.
struct Period {
    enum class Kind {
        All,
        Today,
        Yesterday,
        ThisWeek,
        LastWeek,
        LastTwoWeeks,
        ThisMonth,
        LastMonth,
        Last30Days,
        NextWeek,
        NextMonth,
        Custom,
    };
    Kind kind = Kind::All;
    QDate from; // for Custom alone
    QDate to;
    bool operator==(const Period &) const = default;
};

// The days of a period as seen on 'today'. Weeks begin on 'firstDay'. LastTwoWeeks are the two full weeks before this
// one. A Custom period with its ends swapped is put in order.
DateSpan resolve(const Period &period, QDate today, Qt::DayOfWeek firstDay = Qt::Monday);

// "Last week", or the dates of a custom one.
QString periodTitle(const Period &period);

// A stable word for settings and links ("last-week", "2026-11-02..2026-11-08"), and back; anything else gives All.
QString periodToString(const Period &period);
Period periodFromString(const QString &text);

} // namespace signoff

Q_DECLARE_METATYPE(signoff::Period)
