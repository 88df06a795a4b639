// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/json.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace signoff::json {

namespace {

bool isWhole(double number)
{
    return std::isfinite(number) && std::trunc(number) == number && std::abs(number) < 9e15;
}

// "Jan 15, 2024" and its kin, always in English whatever the locale of this machine.
QDate readWrittenDate(const QString &text)
{
    static const QStringList forms { u"MMM d, yyyy"_s, u"MMM dd, yyyy"_s, u"MMMM d, yyyy"_s, u"d MMM yyyy"_s };
    for (const QString &form : forms) {
        const QDate date = QLocale::c().toDate(text, form);
        if (date.isValid())
            return date;
    }
    return {};
}

QDateTime readInstant(QString text)
{
    text = text.trimmed();
    if (text.size() == 10)
        return QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0), QTimeZone::utc());
    if (text.size() > 10 && text.at(10) == u' ')
        text[10] = u'T';
    // No zone was written: the product works in UTC. Not by way of the machine's zone, which may not have had that
    // time.
    static const QRegularExpression zone(u"(Z|[+-]\\d{2}(:?\\d{2})?)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (text.indexOf(zone, 11) < 0)
        text += u'Z';
    // Qt reads three places of a second; servers write up to nine.
    static const QRegularExpression fraction(u"(\\.\\d{3})\\d+"_s);
    text.replace(fraction, u"\\1"_s);
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

void Problems::add(const QString &place, const char *expected)
{
    ++m_count;
    // A list of a thousand wrong rows needs no thousand lines.
    if (m_all.size() < 50)
        m_all.append(u"%1: expected %2"_s.arg(place, QLatin1String(expected)));
}

bool read(const QJsonValue &value, QString &out)
{
    if (value.isString()) {
        out = value.toString();
        return true;
    }
    if (value.isDouble()) {
        // Ids of 64 bits do not fit into a double; Qt keeps what was written without a point as a whole number.
        const QVariant variant = value.toVariant();
        if (variant.typeId() == QMetaType::LongLong) {
            out = QString::number(variant.toLongLong());
            return true;
        }
        const double number = value.toDouble();
        out = isWhole(number) ? QString::number(value.toInteger()) : QString::number(number, 'g', 15);
        return true;
    }
    return false;
}

bool read(const QJsonValue &value, bool &out)
{
    if (value.isBool()) {
        out = value.toBool();
        return true;
    }
    QString text;
    if (!read(value, text))
        return false;
    text = text.trimmed().toLower();
    if (text == "1"_L1 || text == "yes"_L1 || text == "true"_L1)
        return out = true;
    if (text == "0"_L1 || text == "no"_L1 || text == "false"_L1)
        return out = false, true;
    return false;
}

bool read(const QJsonValue &value, double &out)
{
    bool ok = false;
    double number = 0;
    if (value.isDouble()) {
        number = value.toDouble();
        ok = true;
    } else if (value.isString()) {
        number = value.toString().trimmed().toDouble(&ok);
    }
    if (ok && std::isfinite(number))
        return out = number, true;
    return false;
}

bool read(const QJsonValue &value, int &out)
{
    double number = 0;
    if (!read(value, number))
        return false;
    number = std::round(number);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        return false;
    out = int(number);
    return true;
}

bool read(const QJsonValue &value, QDate &out)
{
    if (!value.isString())
        return false;
    const QString text = value.toString().trimmed();
    if (text.isEmpty())
        return true; // an empty text is how some servers write null
    // The written day counts: an instant is not shifted to the zone of this machine.
    QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid())
        date = readWrittenDate(text);
    if (!date.isValid())
        return false;
    out = date;
    return true;
}

bool read(const QJsonValue &value, QTime &out)
{
    if (!value.isString())
        return false;
    const QString text = value.toString().trimmed();
    if (text.isEmpty())
        return true;
    const QTime time = QTime::fromString(text, text.size() > 5 ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (!time.isValid())
        return false;
    out = time;
    return true;
}

bool read(const QJsonValue &value, Id &out)
{
    return read(value, out.text);
}

bool read(const QJsonValue &value, QDateTime &out)
{
    if (!value.isString())
        return false;
    const QString text = value.toString();
    if (text.trimmed().isEmpty())
        return true;
    QDateTime instant = readInstant(text);
    if (!instant.isValid()) {
        const QDate day = readWrittenDate(text.trimmed());
        if (day.isValid())
            instant = QDateTime(day, QTime(0, 0), QTimeZone::utc());
    }
    if (!instant.isValid())
        return false;
    out = instant.toUTC();
    return true;
}

bool read(const QJsonValue &value, QJsonValue &out)
{
    out = value;
    return true;
}

bool read(const QJsonValue &value, MoneyList &out)
{
    double amount = 0;
    if (read(value, amount)) {
        out = { Money { amount, {} } };
        return true;
    }
    if (value.isArray())
        return value.toArray().isEmpty(); // how PHP writes an empty map
    if (!value.isObject())
        return false;
    MoneyList list;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isNull())
            continue; // not permitted, or not known
        if (!read(it.value(), amount))
            return false;
        list.append({ amount, it.key() });
    }
    out = list;
    return true;
}

QJsonValue write(const QString &value) { return value; }
QJsonValue write(bool value) { return value; }
QJsonValue write(int value) { return value; }
QJsonValue write(double value) { return value; }
QJsonValue write(QDate value) { return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(); }

QJsonValue write(QTime value) { return value.isValid() ? QJsonValue(value.toString(u"HH:mm"_s)) : QJsonValue(); }
QJsonValue write(const Id &value) { return value.text.isEmpty() ? QJsonValue() : idValue(value.text); }

QJsonValue write(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

const char *expected(const QString &) { return "a text"; }
const char *expected(bool) { return "yes or no"; }
const char *expected(int) { return "a whole number"; }
const char *expected(double) { return "a number"; }
const char *expected(const QDate &) { return "a date"; }
const char *expected(const QTime &) { return "a time of day"; }
const char *expected(const Id &) { return "an id"; }
const char *expected(const QDateTime &) { return "a date and time"; }
const char *expected(const QJsonValue &) { return "a value"; }
const char *expected(const MoneyList &) { return "an amount"; }

QJsonValue idValue(const QString &id)
{
    bool ok = false;
    const qint64 number = id.toLongLong(&ok);
    return ok && QString::number(number) == id ? QJsonValue(number) : QJsonValue(id);
}

} // namespace signoff::json
