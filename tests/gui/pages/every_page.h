// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/pages/form_hand.h"
#include "tests/gui/pages/page_rig.h"
#include "ui/view/theme.h"

#include <QAbstractButton>
#include <QAction>

// What a manager does on each page that shows records, as data: what every page must stand is tried on all of them.
namespace signoff::testing {

struct PageCase {
    const char *page;
    const char *records; // whose rows the table of the page shows
    // All that a new record needs; null: the page makes none.
    FormValues (*fill)(PageRig &rig);
    // A field of the form of a row, and what is typed there; empty: rows are not edited.
    const char *field;
    const char *typed;
    const char *action; // with a row
    const char *done; // the word of the server after it; empty: the row is gone, or archived
    bool classicHasRows = true;
    bool isReadAlone = true; // the record can be asked for, so that a lost edit is looked up
};

inline QString firstChoice(PageRig &rig, Entry entry, const FormValues &values = {})
{
    const auto answer = [&] { return rig.data->lookups().choices(entry, values); };
    return QTest::qWaitFor([&] { return answer().isKnown; }, 10'000) ? answer().choices.value(0).id : QString();
}

// Whoever has a contract, and that contract.
inline FormValues memberAndContract(PageRig &rig)
{
    const QString contract = firstChoice(rig, Entry::Contract);
    const auto known = rig.data->contracts().table.find(contract);
    const QString user = known ? known->row.userId : firstChoice(rig, Entry::Member);
    return { { u"user_id"_s, user }, { u"contract_id"_s, firstChoice(rig, Entry::Contract, { { u"user_id"_s, user } }) } };
}

inline const PageCase pageCases[] = {
    { "members", "members",
        [](PageRig &) -> FormValues {
            return { { u"email"_s, u"nora@example.com"_s }, { u"firstname"_s, u"Nora"_s }, { u"lastname"_s, u"New"_s },
                { u"role"_s, u"Regular User"_s } };
        },
        "firstname", "Somebody", "delete", "" },
    { "projects", "projects", [](PageRig &) -> FormValues { return { { u"name"_s, u"Quay wall"_s } }; }, "name", "Harbour",
        "delete", "" },
    { "expenses", "expenses",
        [](PageRig &rig) -> FormValues {
            return { { u"expense_name"_s, u"A lamp"_s }, { u"date"_s, QDate(2026, 11, 20) }, { u"amount"_s, u"12.50"_s },
                { u"category_id"_s, firstChoice(rig, Entry::Category) } };
        },
        "expense_name", "Another lamp", "delete", "", true, false },
    { "webhooks", "webhooks",
        [](PageRig &) -> FormValues {
            return { { u"url"_s, u"https://hooks.example/in"_s }, { u"events"_s, QStringList { u"tracker.started"_s } } };
        },
        "url", "https://hooks.example/elsewhere", "delete", "" },
    { "leaves", "leaves",
        [](PageRig &rig) -> FormValues {
            return { { u"user_id"_s, firstChoice(rig, Entry::Member) }, { u"policy_id"_s, firstChoice(rig, Entry::Policy) },
                { u"start"_s, QDate(2026, 12, 14) }, { u"end"_s, QDate(2026, 12, 15) }, { u"reason"_s, u"Skiing"_s } };
        },
        "", "", "approve", "approved" },
    { "time-requests", "time-requests",
        [](PageRig &rig) -> FormValues {
            FormValues values = memberAndContract(rig);
            const QDateTime start(rig.today.addDays(-2), QTime(5, 0), QTimeZone::utc());
            values.insert(u"start"_s, start);
            values.insert(u"end"_s, start.addSecs(45 * 60));
            return values;
        },
        "", "", "approve", "approved" },
    { "tracking", "time-entries",
        [](PageRig &rig) -> FormValues {
            FormValues values = memberAndContract(rig);
            values.insert(u"date"_s, QDate(2026, 11, 20));
            values.insert(u"start_time"_s, QTime(1, 0));
            values.insert(u"end_time"_s, QTime(1, 20));
            return values;
        },
        "notes", "Night shift", "delete", "", false, false },
    { "timesheets", "timesheets", nullptr, "", "", "approve", "approved" },
};

inline const PageCase &pageCase(const QString &page)
{
    for (const PageCase &each : pageCases) {
        if (page == QLatin1String(each.page))
            return each;
    }
    qFatal("no such page");
}

// Test data: each page in each generation.
inline void pagesInBothDialects()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<sandbox::Dialect>("dialect");
    for (const PageCase &each : pageCases) {
        QTest::addRow("%s, classic", each.page) << QString::fromLatin1(each.page) << sandbox::Dialect::Classic;
        QTest::addRow("%s, current", each.page) << QString::fromLatin1(each.page) << sandbox::Dialect::Current;
    }
}

// A page with rows, and the hands of a manager.
struct AnyPage : PageRig {
    AnyPage(const QString &id, sandbox::Dialect dialect)
        : PageRig(dialect)
        , what(pageCase(id))
        , hasRows(what.classicHasRows || dialect != sandbox::Dialect::Classic)
    {
        pageId = id;
    }
    bool begin()
    {
        if (!open())
            return false;
        if (pageId == "tracking"_L1) {
            // The last working day, where there is something to see.
            for (int back = 0; back < 3; ++back)
                page->findChild<QAbstractButton *>(u"previous-day"_s)->click();
            if (!QTest::qWaitFor([&] { return page->isSettled() && (!hasRows || !shownKeys().isEmpty()); }, 10'000))
                return false;
        }
        return !hasRows || choose();
    }
    Records &records() { return *data->records(QString::fromLatin1(what.records)); }
    // A row that can be edited and acted on, and is not about the one who looks.
    bool choose()
    {
        for (const QString &key : shownKeys()) {
            if (key != self && records().allows(QString::fromLatin1(what.action), key) && !isOwn(key)
                && table()->setCurrentKey(key))
                return true;
        }
        return false;
    }
    bool isOwn(const QString &key)
    {
        const auto leave = data->leaves().table.find(key);
        const auto sheet = data->timesheets().table.find(key);
        const auto asked = data->timeRequests().table.find(key);
        return (leave && leave->row.userId == self) || (sheet && sheet->row.userId == self)
            || (asked && asked->row.userId == self);
    }
    QAction *action(const QString &id) { return page->findChild<QAction *>(id); }
    bool trigger(const QString &id)
    {
        if (action(id))
            action(id)->trigger();
        return action(id);
    }
    bool make() { return trigger(u"form-create"_s) || trigger(u"new"_s); }
    bool edit() { return trigger(u"form-update"_s) || trigger(u"edit"_s); }
    bool makes() const { return what.fill != nullptr; }
    bool edits() const { return hasRows && *what.field; }
    QString field() const { return QString::fromLatin1(what.field); }
    QVariant typed() const { return QString::fromLatin1(what.typed); }
    QVariant stored(const QString &key) { return records().begin(u"update"_s, { key, {} }).value(field()); }
    void decide()
    {
        prompts::resetAnswers();
        prompts::setNextAnswer({ 1, {} });
        action(QString::fromLatin1(what.action))->trigger();
    }
    std::optional<Decisions::Shown> decision(const QString &key)
    {
        return data->decisions().forRow(QString::fromLatin1(what.records), key);
    }
    // Gone from the list, archived, or decided.
    bool isDone(const QString &key)
    {
        if (*what.done)
            return records().statusOf(key) == QLatin1String(what.done);
        return !shownKeys().contains(key) || !records().allows(QString::fromLatin1(what.action), key);
    }

    const PageCase &what;
    bool hasRows;
};

} // namespace signoff::testing
