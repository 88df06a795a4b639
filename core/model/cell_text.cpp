// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/cell_text.h"

#include "core/support/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

QString numberText(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    return QLocale().toString(value.toLongLong());
}

// What the bars say to those who do not see them: "Mon 8:00, Tue 7:30".
QString dayBarsText(const DayBars &bars)
{
    if (bars.state == DayBars::State::NotLoaded)
        return QCoreApplication::translate("cells", "not loaded");
    QStringList days;
    for (qsizetype i = 0; i < bars.minutes.size(); ++i) {
        const int minutes = bars.minutes.at(i);
        const QString name = QLocale().dayName(bars.from.addDays(i).dayOfWeek(), QLocale::ShortFormat);
        days.append(minutes < 0 ? QCoreApplication::translate("cells", "%1 not known").arg(name)
                                : name + u' ' + format::duration(minutes));
    }
    return days.join(u", "_s);
}

} // namespace

QString cellText(Cell kind, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (kind) {
    case Cell::Text:
    case Cell::Status:
    case Cell::Flags:
        return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u", "_s) : value.toString();
    case Cell::Number:
        return numberText(value);
    case Cell::Duration:
        return format::duration(value.toInt());
    case Cell::Money:
        return format::money(value.value<MoneyList>());
    case Cell::Date:
        return format::date(value.toDate());
    case Cell::DateTime:
        return format::dateTime(value.toDateTime());
    case Cell::DayBars:
        return dayBarsText(value.value<DayBars>());
    }
    Q_UNREACHABLE();
}

} // namespace signoff
