// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/moment_text.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// The short form of the locale with all figures of the year: "26" may be any century.
QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

} // namespace

QString dateText(QDate date)
{
    return QLocale().toString(date, dateFormat());
}

std::optional<QDate> dateOf(const QString &text)
{
    const QLocale locale;
    const QString word = text.simplified();
    QString brief = dateFormat(); // "3/2/26"
    brief.replace("dd"_L1, "d"_L1).replace("MM"_L1, "M"_L1);
    QString briefest = brief;
    briefest.replace("yyyy"_L1, "yy"_L1);
    for (const QString &format : { dateFormat(), brief, briefest, u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d.M.yy"_s,
             locale.dateFormat(QLocale::LongFormat), u"d MMM yyyy"_s }) {
        QDate date = locale.toDate(word, format);
        if (!date.isValid())
            continue;
        const bool isBrief = !format.contains("yyyy"_L1);
        if (!isBrief && date.year() < 1000)
            continue;
        if (isBrief && date.year() < 1970)
            date = date.addYears(100);
        return date;
    }
    return {};
}

QString timeText(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

std::optional<QTime> timeOf(const QString &text)
{
    const QString word = text.simplified();
    for (const QTime &time : { QLocale().toTime(word, QLocale::ShortFormat), QTime::fromString(word, u"H:mm"_s),
             QTime::fromString(word, u"H:mm:ss"_s) }) {
        if (time.isValid())
            return time;
    }
    // "9", "0930", "9.30"
    static const QRegularExpression figures(u"^(\\d{1,2})[.:h]?(\\d{2})?$"_s);
    const QRegularExpressionMatch match = figures.match(word);
    const QTime time(match.hasMatch() ? match.captured(1).toInt() : -1, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace signoff
