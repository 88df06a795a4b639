// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/company/backlog.h"

#include "sandbox/company/table.h"

#include <QtCore/qset.h>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstTask = 5001;

struct ProjectTasks {
    int project;
    QStringList titles; // in the order in which they are done
};

const QList<ProjectTasks> &projectTasks()
{
    static const QList<ProjectTasks> all {
        { 310,
            { u"Agree on the cut of the first release"_s, u"Checkout: address form"_s,
                u"Checkout: payment by invoice"_s, u"Move product pictures to the new store"_s,
                u"Search with typing errors"_s, u"Catalogue filters"_s, u"Returns page"_s,
                u"Load test before the freeze"_s, u"Redirects from the old addresses"_s,
                u"Cookie banner in five languages"_s } },
        { 317,
            { u"Map the old invoice fields"_s, u"Dry run with last year's invoices"_s, u"Rounding of tax per line"_s,
                u"Read-only archive for the audit"_s, u"Dunning letters"_s, u"Reconcile with the bank export"_s,
                u"Switch-over plan for the weekend"_s, u"Permissions for the auditors"_s } },
        { 324,
            { u"Offline mode: what is kept"_s, u"Push notifications"_s, u"Sign in with a fingerprint"_s,
                u"Dark appearance"_s, u"Crash on very old phones"_s, u"Store pictures and texts"_s, u"Share a route"_s,
                u"Beta with forty users"_s, u"Accessibility pass"_s } },
        { 331,
            { u"Consent form and its history"_s, u"Appointment calendar"_s, u"Messages to the practice"_s,
                u"Prescription download"_s, u"Two-factor sign-in"_s, u"Data protection review"_s,
                u"Screen reader test with patients"_s, u"Backup and restore drill"_s } },
        { 338,
            { u"Event model"_s, u"Nightly import"_s, u"Cohort chart"_s, u"Alert on missing data"_s,
                u"Export for the board"_s, u"Cheaper storage for old events"_s } },
        { 345,
            { u"Map with live positions"_s, u"Battery forecast"_s, u"Driver log"_s, u"Geofence editor"_s,
                u"Fuel card import"_s, u"Weekly mail to fleet managers"_s, u"Map tiles without a network"_s } },
        { 352, { u"Welcome call checklist"_s, u"Import template for new customers"_s, u"Video: first week"_s } },
        { 359, { u"Handover notes, one page"_s, u"Macros for the ten commonest questions"_s, u"Night rota"_s } },
        { 366,
            { u"Headlines, three directions"_s, u"Landing page"_s, u"Newsletter in two waves"_s,
                u"Pictures with the new licence"_s, u"Report after the first week"_s } },
        { 373,
            { u"Logo on dark backgrounds"_s, u"Templates for letters and slides"_s, u"Tone of voice, two pages"_s } },
        { 380,
            { u"Asset register"_s, u"Access review"_s, u"Phishing drill"_s, u"Supplier questionnaire"_s,
                u"Incident plan on paper"_s } },
        { 387, { u"Quarter closing"_s, u"Travel policy"_s, u"Payroll calendar for next year"_s } },
        { 394, { u"Backend engineer: shortlist"_s, u"Take-home task, shorter"_s, u"Job page in German"_s } },
        { 401, { u"Build times below ten minutes"_s, u"One sign-in for all tools"_s, u"Retire the old wiki"_s } },
    };
    return all;
}

// What some tasks are cut into.
const QStringList &steps()
{
    static const QStringList all { u"Write tests"_s, u"Review with the client"_s, u"Texts and translations"_s,
        u"Update the handbook"_s };
    return all;
}

const QStringList &descriptions()
{
    static const QStringList all { u"As discussed on Thursday; the sketch is in the project folder."_s,
        u"Smallest version first. Anything that needs the client's decision goes on the list."_s,
        u"Depends on the staging data being there."_s, u"See the notes of the last review."_s,
        u"Done when the client has seen it on their own machine."_s };
    return all;
}

class Backlog {
public:
    Backlog(Database &database, const Company &company)
        : m_database(database)
        , m_company(company)
    {
    }

    void add(const ProjectTasks &backlog)
    {
        const Row project = m_database.row(u"SELECT * FROM projects WHERE id = ?"_s, { backlog.project });
        const QDate begun = QDate::fromString(project.value(u"start_date"_s).toString(), Qt::ISODate);
        const auto rows = m_database.rows(
            u"SELECT user_id FROM contracts WHERE project_id = ? AND status = 'active' ORDER BY id LIMIT 40"_s,
            { backlog.project });
        QList<int> people;
        for (const Row &row : rows)
            people.append(row.value(u"user_id"_s).toInt());
        // The work so far and a quarter more, cut into as many pieces as there are tasks.
        const int days = std::max(14, int(begun.daysTo(m_company.today())) * 5 / 4);
        const int count = int(backlog.titles.size());
        Random r = m_company.random(Salt::Task, quint64(backlog.project));
        for (int k = 0; k < count; ++k) {
            const QDate start = begun.addDays(days * k / count + r.below(5));
            const QDate end = start.addDays(r.between(6, 6 + days / count));
            const int task = add(backlog.titles.at(k), project, QVariant(), start, end, r, people);
            for (int step = 0; r.chance(180) && step < 2; ++step)
                add(steps().at((k + step) % steps().size()), project, task, start.addDays(2 + step), end, r, people);
        }
    }

    void write()
    {
        m_tasks.write(m_database);
        m_assignees.write(m_database);
    }

private:
    int add(const QString &title, const Row &project, const QVariant &parent, QDate start, QDate end, Random &r,
        const QList<int> &people)
    {
        const int id = FirstTask + int(m_tasks.size());
        const int status = statusOf(start, end, r);
        // Some were planned without dates.
        const bool isDated = status >= 10 || r.chance(700);
        const QDate closed = std::min(end.addDays(r.between(-3, 4)), m_company.today());
        const QString written = stamp(std::min(start.addDays(-r.between(1, 20)), m_company.today()));
        const QVariant creator = project.value(r.chance(700) ? u"manager_id"_s : u"owner_id"_s);
        static const QList<int> priorities { 10, 20, 20, 30, 30, 30, 30, 40, 0 };
        const int priority = r.pick(priorities);
        m_tasks.add(
            { id, project.value(u"id"_s), parent, title, r.chance(450) ? QVariant(r.pick(descriptions())) : none,
                creator, status, priority > 0 ? QVariant(priority) : none, isDated ? QVariant(day(start)) : none,
                isDated ? QVariant(day(end)) : none, status >= DoneFrom ? QVariant(stamp(closed, QTime(16, 20))) : none,
                written, written, none });
        QSet<int> chosen;
        for (int k = r.below(4); k > 0 && !people.isEmpty(); --k) {
            const int user = r.pick(people);
            if (!chosen.contains(user))
                m_assignees.add({ none, id, user });
            chosen.insert(user);
        }
        return id;
    }

    int statusOf(QDate start, QDate end, Random &r) const
    {
        static const QList<int> planned { 0, 0, 1, 2 };
        static const QList<int> underWay { 10, 10, 11, 2 };
        static const QList<int> over { 20, 21, 30, 30, 30, 30, 11 };
        return end < m_company.today() ? r.pick(over) : start <= m_company.today() ? r.pick(underWay) : r.pick(planned);
    }

    Database &m_database;
    const Company &m_company;
    Table m_tasks { u"tasks"_s, 14 };
    Table m_assignees { u"task_assignees"_s, 3 };
};

} // namespace

const QList<TaskStatus> &taskStatuses()
{
    static const QList<TaskStatus> all {
        { 0, u"Open"_s, u"#7A8699"_s },
        { 1, u"Backlog"_s, u"#A0AEC0"_s },
        { 2, u"Ready"_s, u"#319795"_s },
        { 10, u"In Progress"_s, u"#2F80ED"_s },
        { 11, u"In Review"_s, u"#9B51E0"_s },
        { DoneFrom, u"Done"_s, u"#27AE60"_s },
        { 21, u"Released"_s, u"#219653"_s },
        { 30, u"Closed"_s, u"#4A5568"_s },
    };
    return all;
}

void writeBacklog(Database &database, const Company &company)
{
    Backlog backlog(database, company);
    for (const ProjectTasks &tasks : projectTasks())
        backlog.add(tasks);
    backlog.write();
}

} // namespace sandbox
