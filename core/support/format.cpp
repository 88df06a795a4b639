// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/format.h"

#include <QCoreApplication>
#include <QStringList>
#include <atomic>
#include <cmath>
#include <cstdlib>

namespace signoff::format {

using namespace Qt::StringLiterals;

namespace {

// Written once at the start; read by every thread.
std::atomic_bool writesDecimals = false;

constexpr QChar enDash(0x2013);
constexpr QChar emDash(0x2014);

// A piece of a date pattern: one field ('d', 'M', 'y', 'E' for the weekday) with what is glued to it ("d.", "d日"), or
// with no field what separates two of them.
struct Piece {
    char field = 0;
    QString pattern;
};

// Splits a pattern of QLocale into fields and separators. Text glued to a field, except a comma, stays with it.
QList<Piece> piecesOf(const QString &pattern)
{
    QList<Piece> pieces;
    bool quoted = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u'\'')
            quoted = !quoted;
        const bool isField = !quoted && (c == u'd' || c == u'M' || c == u'y');
        if (isField) {
            qsizetype end = i;
            while (end < pattern.size() && pattern.at(end) == c)
                ++end;
            const QString run = pattern.mid(i, end - i);
            const bool weekday = c == u'd' && run.size() > 2;
            pieces.append({ weekday ? 'E' : c.toLatin1(), run });
            i = end - 1;
            continue;
        }
        const bool glued =
            !pieces.isEmpty() && pieces.last().field && !c.isSpace() && c != u',' && c.unicode() != 0x060c;
        if (glued || (!pieces.isEmpty() && !pieces.last().field))
            pieces.last().pattern += c;
        else
            pieces.append({ 0, QString(c) });
    }
    return pieces;
}

QString joined(const QList<Piece> &pieces)
{
    QString all;
    for (const Piece &piece : pieces)
        all += piece.pattern;
    return all;
}

// The locale's own order of day, month and year with a short month: from its long form, because the short form is all
// figures and reads differently on either side of an ocean. 'fields' are those to keep.
QList<Piece> pattern(const QLocale &locale, QStringView fields)
{
    QList<Piece> pieces;
    QList<Piece> separators; // seen since the last kept field
    bool dropped = false;
    for (Piece piece : piecesOf(locale.dateFormat(QLocale::LongFormat))) {
        if (!piece.field) {
            separators.append(piece);
            continue;
        }
        if (!fields.contains(QLatin1Char(piece.field))) {
            dropped = true;
            continue;
        }
        if (piece.field == 'M' && piece.pattern.startsWith("MMMM"_L1))
            piece.pattern.remove(0, 1);
        if (piece.field == 'E' && piece.pattern.startsWith("dddd"_L1))
            piece.pattern.remove(0, 1);
        // One separator between two fields: where a field between them was left out, two met.
        if (!pieces.isEmpty() && !separators.isEmpty())
            pieces.append(dropped ? separators.first() : separators.last());
        // Some locales glue the weekday to the date.
        else if (!pieces.isEmpty() && (piece.field == 'E' || pieces.last().field == 'E'))
            pieces.append({ 0, u" "_s });
        separators.clear();
        dropped = false;
        pieces.append(piece);
    }
    return pieces;
}

QString write(const QLocale &locale, QDate date, const QList<Piece> &pieces)
{
    return locale.toString(date, joined(pieces));
}

// ISO 4217 currencies whose smallest unit is not a hundredth.
int decimalsOf(const QString &currency)
{
    static const QStringList none { u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s,
        u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s };
    static const QStringList three { u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s };
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("signoff::format", text, nullptr, n);
}

} // namespace

QString difference(int minutes)
{
    return minutes > 0 ? QLocale().positiveSign() + duration(minutes) : duration(minutes);
}

void setDecimalHours(bool decimal)
{
    writesDecimals = decimal;
}

QString duration(int minutes)
{
    if (writesDecimals)
        return decimalHours(minutes);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const qint64 size = std::llabs(qint64(minutes));
    const QString rest = locale.toString(size % 60);
    const QString padded = rest.size() < 2 ? QString(locale.zeroDigit() + rest) : rest;
    // A minus, where the locale has only the hyphen of a keyboard.
    const QString minus = locale.negativeSign() == "-"_L1 ? QString(QChar(0x2212)) : locale.negativeSign();
    return QString((minutes < 0 ? minus : QString()) + locale.toString(size / 60) + u':' + padded);
}

QString decimalHours(int minutes)
{
    return QLocale().toString(minutes / 60.0, 'f', 2);
}

QString money(const MoneyList &amounts)
{
    const QLocale locale;
    QStringList parts;
    for (const Money &money : amounts) {
        // An amount that is not a number is not known, whatever the server called it.
        if (!std::isfinite(money.amount))
            continue;
        const QString figure = locale.toString(money.amount, 'f', decimalsOf(money.currency));
        parts.append(money.currency.isEmpty() ? figure : QString(money.currency + u' ' + figure));
    }
    return parts.isEmpty() ? QString(emDash) : parts.join(", "_L1);
}

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString date(QDate date)
{
    const QLocale locale;
    return date.isValid() ? write(locale, date, pattern(locale, u"dMy")) : QString();
}

QString day(QDate date)
{
    const QLocale locale;
    if (!date.isValid())
        return {};
    QList<Piece> pieces = pattern(locale, u"EdM");
    // "Mon, 9 Nov" is quieter without its comma.
    for (Piece &piece : pieces) {
        if (!piece.field && piece.pattern == ", "_L1)
            piece.pattern = u" "_s;
    }
    return write(locale, date, pieces);
}

namespace {

QString span(QDate from, QDate to, QStringView wanted)
{
    const QLocale locale;
    const QList<Piece> pieces = pattern(locale, wanted);
    if (!from.isValid() || !to.isValid() || from == to) {
        const QDate only = from.isValid() ? from : to;
        return only.isValid() ? write(locale, only, pieces) : QString();
    }
    const QString fields = from.year() != to.year() ? u"dMy"_s : from.month() != to.month() ? u"dM"_s : u"d"_s;
    // What differs is the shortest run of pieces that holds the differing fields; it is written twice, the rest once.
    qsizetype first = pieces.size();
    qsizetype last = -1;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces.at(i).field && fields.contains(QLatin1Char(pieces.at(i).field))) {
            first = qMin(first, i);
            last = i;
        }
    }
    if (last < 0)
        return QString(date(from) + u' ' + enDash + u' ' + date(to));
    const QList<Piece> range = pieces.mid(first, last - first + 1);
    const QString before = write(locale, to, pieces.mid(0, first));
    const QString after = write(locale, to, pieces.mid(last + 1));
    return QString(before + write(locale, from, range) + u' ' + enDash + u' ' + write(locale, to, range) + after);
}

} // namespace

QString clock(QTime time)
{
    const QLocale locale;
    QString pattern = locale.timeFormat(QLocale::ShortFormat);
    pattern.remove(":ss"_L1); // the C locale is too exact for people
    return time.isValid() ? locale.toString(time, pattern) : QString();
}

QString period(QDate from, QDate to)
{
    return span(from, to, u"dMy");
}

QString shortPeriod(QDate from, QDate to, QDate today)
{
    const bool thisYear =
        (!from.isValid() || from.year() == today.year()) && (!to.isValid() || to.year() == today.year());
    return span(from, to, thisYear ? u"dM" : u"dMy");
}

QString dateTime(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toLocalTime();
    return QString(date(local.date()) + u' ' + clock(local.time()));
}

QString shortDateTime(const QDateTime &instant, const QDateTime &now)
{
    const QDateTime local = instant.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (!instant.isValid() || local.date().year() != today.year())
        return dateTime(instant);
    if (local.date() == today)
        return clock(local.time());
    return QString(span(local.date(), local.date(), u"dM") + u' ' + clock(local.time()));
}

QString age(const QDateTime &instant, const QDateTime &now)
{
    if (!instant.isValid() || !now.isValid())
        return {};
    constexpr qint64 hour = 3600;
    // Clocks of server and client differ by seconds: what lies ahead is now.
    const qint64 seconds = instant.secsTo(now);
    if (seconds < 60)
        return say(QT_TRANSLATE_NOOP("signoff::format", "just now"));
    if (seconds < hour)
        return say(QT_TRANSLATE_N_NOOP("signoff::format", "%n min ago"), int(seconds / 60));
    if (seconds < 24 * hour)
        return say(QT_TRANSLATE_N_NOOP("signoff::format", "%n h ago"), int(seconds / hour));
    const int days = int(qMin<qint64>(seconds / (24 * hour), 1'000'000));
    // One day apart from the rest, so that the untranslated program reads well, too.
    return days == 1 ? say(QT_TRANSLATE_NOOP("signoff::format", "1 day ago"))
                     : say(QT_TRANSLATE_N_NOOP("signoff::format", "%n days ago"), days);
}

} // namespace signoff::format
