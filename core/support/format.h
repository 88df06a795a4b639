// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/money.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTime>

// How Signoff writes numbers, durations, money and dates for people. Pure functions; the default locale decides.
namespace signoff::format {

// How all hours are written from now on, as the setting says. Call it before the first window; h:mm until then.
void setDecimalHours(bool decimal);
// Minutes as h:mm ("7:05", "−0:30"); hours are not grouped. As decimal hours after setDecimalHours(true).
QString duration(int minutes);
// "+1:30", "0:00": what is too much or missing, with its sign.
QString difference(int minutes);
// Minutes as decimal hours with two places in the default locale.
QString decimalHours(int minutes);
// "EUR 1,234.50, USD 20.00"; "1,234.50" for an amount without a currency; an em dash for an empty list. Decimals are
// those of the currency ("JPY 1,200").
QString money(const MoneyList &amounts);
// "1,234".
QString count(qint64 number);
// "9 Nov 2026" in the short form of the locale; empty for an invalid date.
QString date(QDate date);
// "Mon 9 Nov"; empty for an invalid date.
QString day(QDate date);
// "9 – 15 Nov 2026", shortened where month or year repeat; one date if only one is valid.
QString period(QDate from, QDate to);
// The same without the year where both days are in the year of 'today': for tables, where room is short.
QString shortPeriod(QDate from, QDate to, QDate today = QDate::currentDate());
// "14:05", as the locale writes it; empty for an invalid time.
QString clock(QTime time);
// Local date and time, short; empty for an invalid instant.
QString dateTime(const QDateTime &instant);
// The same without what 'now' makes plain: "14:05" today, "9 Nov 14:05" this year.
QString shortDateTime(const QDateTime &instant, const QDateTime &now = QDateTime::currentDateTime());
// "just now", "3 min ago", "2 h ago", "5 days ago"; the future counts as now. Empty for an invalid instant.
QString age(const QDateTime &instant, const QDateTime &now);

} // namespace signoff::format
