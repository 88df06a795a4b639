// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/sort_key.h"

#include "core/support/money.h"

#include <QDateTime>

#include <algorithm>

namespace signoff {

int compare(const SortKey &left, const SortKey &right, Qt::SortOrder order)
{
    if (left.isKnown != right.isKnown)
        return left.isKnown ? -1 : 1;
    int compared = left.group.compare(right.group);
    if (compared == 0 && left.text && right.text)
        compared = left.text->compare(*right.text);
    if (compared == 0)
        compared = left.number < right.number ? -1 : int(left.number > right.number);
    if (compared == 0)
        return left.tie.compare(right.tie);
    return order == Qt::AscendingOrder ? compared : -compared;
}

QCollator naturalCollator(const QLocale &locale)
{
    // The C locale knows neither letters nor numbers, and a program started without a locale has that one.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

SortKey sortKey(Cell kind, const QVariant &value, const QString &tie, const QCollator &collator)
{
    SortKey key;
    key.tie = tie;
    if (!value.isValid())
        return key;
    key.isKnown = true;
    switch (kind) {
    case Cell::Text:
    case Cell::Status:
        key.text = collator.sortKey(value.toString());
        key.isKnown = !value.toString().isEmpty();
        break;
    case Cell::Number:
    case Cell::Duration:
    case Cell::Flags:
        key.number = value.toDouble();
        break;
    case Cell::Date:
        key.number = double(value.toDate().toJulianDay());
        key.isKnown = value.toDate().isValid();
        break;
    case Cell::DateTime:
        key.number = double(value.toDateTime().toMSecsSinceEpoch());
        key.isKnown = value.toDateTime().isValid();
        break;
    case Cell::Money: {
        const auto amounts = value.value<MoneyList>();
        key.isKnown = !amounts.isEmpty();
        if (key.isKnown) {
            key.group = amounts.first().currency;
            key.number = amounts.first().amount;
        }
        break;
    }
    case Cell::DayBars: {
        const auto bars = value.value<DayBars>();
        key.isKnown = bars.state != DayBars::State::NotLoaded;
        for (const int minutes : bars.minutes)
            key.number += std::max(minutes, 0);
        break;
    }
    }
    return key;
}

} // namespace signoff
