// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/company/spending.h"

#include "sandbox/company/table.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSpenders = 400; // a company of many thousands gives no more than these a card

struct Purchase {
    QString name;
    int low; // in whole units
    int high;
    int billable; // per mille, where there is a project
    QString note;
};

struct Category {
    int id;
    QString name;
    QList<Purchase> purchases;
};

const QList<Category> &categories()
{
    static const QList<Category> all {
        { 3, u"Travel"_s,
            { { u"Train to the client"_s, 38, 240, 850, u"Second class, there and back"_s },
                { u"Taxi from the airport"_s, 18, 74, 700, QString() },
                { u"Flight to the workshop"_s, 140, 620, 800, u"Booked three weeks ahead"_s },
                { u"Mileage, own car"_s, 12, 160, 600, u"As agreed by the kilometre"_s } } },
        { 4, u"Accommodation"_s,
            { { u"Hotel, one night"_s, 84, 190, 800, QString() },
                { u"Hotel, two nights"_s, 170, 390, 800, u"Breakfast included"_s } } },
        { 5, u"Meals"_s,
            { { u"Lunch with the client"_s, 32, 145, 500, u"Four people"_s },
                { u"Team dinner after the release"_s, 90, 360, 0, QString() },
                { u"Coffee for the interviews"_s, 6, 22, 0, QString() } } },
        { 6, u"Software"_s,
            { { u"Design tool, extra seats"_s, 30, 180, 250, u"Two seats until the end of the quarter"_s },
                { u"Device cloud for tests"_s, 99, 349, 400, QString() },
                { u"Font licence"_s, 45, 220, 600, u"Web and app"_s },
                { u"Domain renewal"_s, 9, 40, 200, QString() } } },
        { 7, u"Hardware"_s,
            { { u"Test phone"_s, 180, 890, 300, u"Stays with the project"_s },
                { u"Docking station"_s, 120, 260, 0, QString() }, { u"Headset"_s, 49, 210, 0, u"Old one broke"_s } } },
        { 8, u"Office supplies"_s,
            { { u"Office supplies"_s, 8, 95, 0, QString() },
                { u"Whiteboard markers and paper"_s, 11, 48, 100, u"For the workshop"_s },
                { u"Postage"_s, 4, 36, 300, QString() } } },
        { 9, u"Training"_s,
            { { u"Conference ticket"_s, 190, 780, 0, u"Early bird"_s }, { u"Online course"_s, 25, 240, 0, QString() },
                { u"Books"_s, 18, 96, 0, QString() } } },
    };
    return all;
}

QHash<int, QList<int>> projectsByUser(const Database &database, const QString &people)
{
    QHash<int, QList<int>> projects;
    const auto rows = database.rows(u"SELECT user_id, project_id FROM contracts WHERE user_id IN (SELECT id FROM ("_s
        + people + u")) ORDER BY id"_s);
    for (const Row &row : rows)
        projects[row.value(u"user_id"_s).toInt()].append(row.value(u"project_id"_s).toInt());
    return projects;
}

} // namespace

void writeSpending(Database &database, const Company &company)
{
    for (const Category &category : categories())
        database.change(u"INSERT INTO expense_categories VALUES (?, ?)"_s, { category.id, category.name });

    const QString people = u"SELECT id, created_at FROM members WHERE status = 'active' AND role <> 'Project viewer'"
                           " ORDER BY id LIMIT %1"_s.arg(MostSpenders);
    const auto projects = projectsByUser(database, people);
    Table expenses(u"expenses"_s, 12);
    const auto rows = database.rows(people);
    for (const Row &row : rows) {
        const int user = row.value(u"id"_s).toInt();
        const QDate joined = QDate::fromString(row.value(u"created_at"_s).toString().left(10), Qt::ISODate);
        Random r = company.random(Salt::Expense, quint64(user));
        // About one every four weeks.
        for (QDate date = company.firstMonday().addDays(r.below(30)); date < company.today();
             date = date.addDays(r.between(3, 54))) {
            const Category &category = r.pick(categories());
            const Purchase &purchase = r.pick(category.purchases);
            const QList<int> own = projects.value(user);
            const int project = own.isEmpty() || !r.chance(750) ? 0 : r.pick(own);
            const bool isBillable = project > 0 && r.chance(purchase.billable);
            const double amount = r.between(purchase.low * 100, purchase.high * 100) / 100.0;
            const bool hasNote = r.chance(600);
            const QString added = stamp(std::min(date.addDays(r.below(9)), company.today()));
            if (date < joined)
                continue;
            expenses.add({ none, user, project > 0 ? QVariant(project) : none, category.id, purchase.name, day(date),
                amount, hasNote ? textOrNone(purchase.note) : none, isBillable, added, added, none });
        }
    }
    expenses.write(database);
}

} // namespace sandbox
