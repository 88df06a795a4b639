// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sheets.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace signoff::bench {

namespace {

const QStringList firstNames { u"Anna"_s, u"Łukasz"_s, u"Zoë"_s, u"Marija"_s, u"Jörg"_s, u"Amélie"_s, u"Nikos"_s,
    u"Ivan"_s, u"Saoirse"_s, u"Björn"_s, u"Chiara"_s, u"Tomáš"_s, u"Ines"_s, u"Paul"_s, u"Grace"_s, u"Mehmet"_s };
const QStringList lastNames { u"Kováč"_s, u"Nowak"_s, u"Müller"_s, u"Rossi"_s, u"García"_s, u"O'Neill"_s, u"Petrov"_s,
    u"Andersen"_s, u"Silva"_s, u"Novák"_s, u"Dubois"_s, u"Yılmaz"_s, u"Papadopoulos"_s, u"Smith"_s };
const QStringList projects { u"Website Redesign"_s, u"Data Platform"_s, u"Support"_s, u"Mobile App"_s, u"Billing"_s };
const QStringList statuses { u"submitted"_s, u"approved"_s, u"rejected"_s, u"pending"_s };
const QDate firstMonday(2025, 1, 6);

template <class List> auto pick(const List &list, int number)
{
    return list.at(number % int(list.size()));
}

QJsonObject sheet(int number)
{
    const QDate monday = firstMonday.addDays(7 * (number % 90));
    QJsonObject days;
    int total = 0;
    for (int day = 0; day < 5; ++day) {
        QJsonArray entries;
        for (int part = 0; part < 2; ++part) {
            const int minutes = 120 + (number * 7 + day * 31 + part * 17) % 180;
            total += minutes;
            const int project = number + day + part;
            entries.append(QJsonObject { { u"project_id"_s, 10 + project % int(projects.size()) },
                { u"project_name"_s, pick(projects, project) }, { u"contract_id"_s, 20 + number % 400 },
                { u"total_minutes"_s, minutes }, { u"total_amount"_s, minutes * 0.75 } });
        }
        days.insert(monday.addDays(day).toString(Qt::ISODate), entries);
    }
    return { { u"id"_s, u"bench-%1"_s.arg(number) }, { u"user_id"_s, 50'000 + number },
        { u"member"_s, QString(pick(firstNames, number) + u' ' + pick(lastNames, number / 16) + u' ' + QString::number(number % 997)) },
        { u"date_from"_s, monday.toString(Qt::ISODate) }, { u"date_to"_s, monday.addDays(6).toString(Qt::ISODate) },
        { u"total_minutes"_s, total }, { u"total_amount"_s, QJsonObject { { u"EUR"_s, total * 0.75 } } },
        { u"submitted_on"_s, QString(monday.addDays(7).toString(Qt::ISODate) + u"T0%1:30:00Z"_s.arg(number % 10)) },
        { u"reject_reason"_s, QJsonValue() }, { u"status"_s, pick(statuses, number / 3) },
        { u"daily_breakdown"_s, days } };
}

} // namespace

QByteArray answerWith(int first, int count)
{
    QJsonArray data;
    for (int i = first; i < first + count; ++i)
        data.append(sheet(i));
    return QJsonDocument(QJsonObject { { u"success"_s, true }, { u"data"_s, data } }).toJson(QJsonDocument::Compact);
}

QList<Stored<Timesheet>> decoded(const QByteArray &answer)
{
    Rows<Timesheet> rows;
    QString why;
    if (!Rows<Timesheet>::read(Envelope::read(QJsonDocument::fromJson(answer)), rows, why))
        qFatal("%s", qPrintable(why));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Stored<Timesheet>> all;
    all.reserve(rows.rows.size());
    for (Received<Timesheet> &received : rows.rows) {
        Stored<Timesheet> stored;
        stored.key = resourceOf<Timesheet>().key(received.row);
        stored.row = std::move(received.row);
        stored.list = { received.raw, now, 0 };
        all << std::move(stored);
    }
    return all;
}

} // namespace signoff::bench
