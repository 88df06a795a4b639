// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/period.h"

#include "core/support/format.h"

#include <QCoreApplication>
#include <array>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    Period::Kind kind;
    const char *word; // in settings and links
    const char *title;
};

constexpr std::array names {
    Named { Period::Kind::All, "all", QT_TRANSLATE_NOOP("signoff::Period", "All dates") },
    Named { Period::Kind::Today, "today", QT_TRANSLATE_NOOP("signoff::Period", "Today") },
    Named { Period::Kind::Yesterday, "yesterday", QT_TRANSLATE_NOOP("signoff::Period", "Yesterday") },
    Named { Period::Kind::ThisWeek, "this-week", QT_TRANSLATE_NOOP("signoff::Period", "This week") },
    Named { Period::Kind::LastWeek, "last-week", QT_TRANSLATE_NOOP("signoff::Period", "Last week") },
    Named { Period::Kind::LastTwoWeeks, "last-two-weeks", QT_TRANSLATE_NOOP("signoff::Period", "Last two weeks") },
    Named { Period::Kind::ThisMonth, "this-month", QT_TRANSLATE_NOOP("signoff::Period", "This month") },
    Named { Period::Kind::LastMonth, "last-month", QT_TRANSLATE_NOOP("signoff::Period", "Last month") },
    Named { Period::Kind::Last30Days, "last-30-days", QT_TRANSLATE_NOOP("signoff::Period", "Last 30 days") },
    Named { Period::Kind::NextWeek, "next-week", QT_TRANSLATE_NOOP("signoff::Period", "Next week") },
    Named { Period::Kind::NextMonth, "next-month", QT_TRANSLATE_NOOP("signoff::Period", "Next month") },
};

} // namespace

DateSpan resolve(const Period &period, QDate today, Qt::DayOfWeek firstDay)
{
    const QDate monday = today.addDays(-((today.dayOfWeek() - int(firstDay) + 7) % 7));
    const QDate month(today.year(), today.month(), 1);
    switch (period.kind) {
    case Period::Kind::All:
        return {};
    case Period::Kind::Today:
        return { today, today };
    case Period::Kind::Yesterday:
        return { today.addDays(-1), today.addDays(-1) };
    case Period::Kind::ThisWeek:
        return { monday, monday.addDays(6) };
    case Period::Kind::LastWeek:
        return { monday.addDays(-7), monday.addDays(-1) };
    case Period::Kind::LastTwoWeeks:
        return { monday.addDays(-14), monday.addDays(-1) };
    case Period::Kind::ThisMonth:
        return { month, month.addMonths(1).addDays(-1) };
    case Period::Kind::LastMonth:
        return { month.addMonths(-1), month.addDays(-1) };
    case Period::Kind::Last30Days:
        return { today.addDays(-29), today };
    case Period::Kind::NextWeek:
        return { monday.addDays(7), monday.addDays(13) };
    case Period::Kind::NextMonth:
        return { month.addMonths(1), month.addMonths(2).addDays(-1) };
    case Period::Kind::Custom:
        break;
    }
    if (period.from.isValid() && period.to.isValid() && period.from > period.to)
        return { period.to, period.from };
    return { period.from, period.to };
}

QString periodTitle(const Period &period)
{
    for (const Named &name : names) {
        if (name.kind == period.kind)
            return QCoreApplication::translate("signoff::Period", name.title);
    }
    if (!period.from.isValid() && !period.to.isValid())
        return QCoreApplication::translate("signoff::Period", "Chosen dates");
    if (!period.to.isValid())
        return QCoreApplication::translate("signoff::Period", "From %1").arg(format::date(period.from));
    if (!period.from.isValid())
        return QCoreApplication::translate("signoff::Period", "Until %1").arg(format::date(period.to));
    const DateSpan span = resolve(period, {});
    return format::period(span.from, span.to);
}

QString periodToString(const Period &period)
{
    for (const Named &name : names) {
        if (name.kind == period.kind)
            return QString::fromLatin1(name.word);
    }
    return QString(period.from.toString(Qt::ISODate) + ".."_L1 + period.to.toString(Qt::ISODate));
}

Period periodFromString(const QString &text)
{
    for (const Named &name : names) {
        if (text == QLatin1StringView(name.word))
            return { name.kind, {}, {} };
    }
    const qsizetype dots = text.indexOf(".."_L1);
    if (dots < 0)
        return {};
    const Period custom { Period::Kind::Custom, QDate::fromString(text.left(dots), Qt::ISODate),
        QDate::fromString(text.mid(dots + 2), Qt::ISODate) };
    return custom.from.isValid() || custom.to.isValid() ? custom : Period {};
}

} // namespace signoff
