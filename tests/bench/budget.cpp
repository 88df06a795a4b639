// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with the sixty requests of a minute.

#include "app/office.h"
#include "core/store/bulk.h"
#include "tests/bench/bench.h"
#include "tests/support/core_rig.h"
#include "tests/support/witness.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace signoff::testing;

namespace signoff::bench {

namespace {

constexpr int perMinute = 60;

// A company with at least so many timesheets to decide, all of them wished for.
struct Bulky {
    explicit Bulky(int wanted)
    {
        sandbox::Options options;
        options.rateLimit = perMinute;
        options.weeks = 3;
        options.members = wanted * 3 / 2;
        host = startHost(options);
        witness.hear(host->baseUrl());
        rig = std::make_unique<CoreRig>(folder.path(), *host);
        if (!rig->start() || !rig->load() || rig->table().count() < wanted)
            qFatal("not enough timesheets");
        for (int i = 0; i < wanted; ++i)
            wishes << Decisions::Wish { rig->table().at(i).key, {} };
    }

    void begin()
    {
        const QString batch = rig->decisions().decideAll(u"timesheets"_s, wishes, u"approve"_s);
        rig->decisions().readBatch(batch, [this](const QList<Decision> &decisions) {
            bulk = std::make_unique<Bulk>(rig->decisions(), decisions);
        });
        if (!spinUntil([this] { return bulk != nullptr; }))
            qFatal("no bulk");
    }
    // Milliseconds of a call that somebody waits for.
    double call()
    {
        QElapsedTimer time;
        time.start();
        bool isOver = false;
        ListQuery query;
        query.id = rig->table().at(0).row.id;
        const ReadHandle handle = rig->client.read<Rows<Timesheet>>(
            resourceOf<Timesheet>().list(u"7301"_s, query), [&](const Outcome<Rows<Timesheet>> &) { isOver = true; });
        spinUntil([&] { return isOver; }, 70'000);
        return double(time.nsecsElapsed()) / 1e6;
    }
    int done() const { return bulk->count(Bulk::Item::State::Done); }

    QTemporaryDir folder;
    std::unique_ptr<sandbox::Host> host;
    Witness witness;
    std::unique_ptr<CoreRig> rig;
    std::unique_ptr<Bulk> bulk;
    QList<Decisions::Wish> wishes;
};

int countOf(const QJsonArray &arrivals, int status)
{
    return int(std::count_if(arrivals.begin(), arrivals.end(),
        [status](const QJsonValue &arrival) { return arrival[u"status"_s].toInt() == status; }));
}

QString percent(double part)
{
    return u"%1 %"_s.arg(part * 100, 0, 'f', 1);
}

} // namespace

Lines callDuringBulk()
{
    QList<double> idle;
    QList<double> busy;
    QList<double> waiting;
    for (int i = 0; i < 5; ++i) {
        Bulky bulky(70);
        idle << bulky.call();
        bulky.begin();
        spinUntil([&] { return bulky.done() >= 10; });
        busy << bulky.call();
        // The rest waits for the minute; two calls are left for whoever sits there.
        spinUntil([&] { return bulky.rig->gate.timeFor(Priority::Bulk, 1).count() > 1'000 && bulky.bulk->count(Bulk::Item::State::Sending) == 0; });
        waiting << bulky.call();
    }
    return { compared(u"an interactive call while a bulk is being sent / idle"_s, busy, idle),
        compared(u"an interactive call while a bulk waits for the minute / idle"_s, waiting, idle) };
}

Lines longBulk()
{
    constexpr int count = 120;
    Bulky bulky(count);
    // A minute in which nothing else was asked for.
    spinUntil([&] { return bulky.rig->gate.left() == perMinute; }, 90'000);
    bulky.witness.control("DELETE", u"/sandbox/requests"_s);
    QElapsedTimer time;
    time.start();
    bulky.begin();
    spinUntil([&] { return bulky.bulk->isOver(); }, 600'000);
    const double seconds = double(time.elapsed()) / 1'000;
    const QJsonArray arrivals = bulky.witness.arrivals();

    // Of each whole minute: how much of what is allowed was used.
    QList<int> minutes;
    const auto at = [&](const QJsonValue &arrival) {
        return QDateTime::fromString(arrival[u"arrived_at"_s].toString(), Qt::ISODateWithMs);
    };
    for (const QJsonValue &arrival : arrivals) {
        const int minute = int(at(arrivals.first()).secsTo(at(arrival)) / 60);
        minutes.resize(std::max<qsizetype>(minutes.size(), minute + 1));
        ++minutes[minute];
    }
    QStringList used;
    for (int minute = 0; minute + 1 < minutes.size(); ++minute)
        used << percent(double(minutes.at(minute)) / perMinute);
    const int requests = int(arrivals.size());
    return {
        { u"requests of a bulk of 120 at 60 a minute / 120"_s, QString::number(requests), QString::number(count), ratioOf(requests, count) },
        { u"decided, refused with 429"_s, QString::number(bulky.done()), QString::number(countOf(arrivals, 429)), u"-"_s },
        { u"used of the allowed rate, each whole minute"_s, used.join(u", "_s), u"60 a minute"_s, u"-"_s },
        { u"how long it took / 120 requests at an even 60 a minute"_s, u"%1 s"_s.arg(seconds, 0, 'f', 1), u"120 s"_s, ratioOf(seconds, 120) },
    };
}

Lines requestsOfAStart()
{
    constexpr int toDecide = 4;
    constexpr int toKnow = 9;
    Lines lines;
    for (const QString &dialect : { u"classic"_s, u"current"_s, u"mixed"_s }) {
        Office::Plan plan;
        plan.demo = true;
        plan.options.dialect = dialect;
        plan.options.members = 60;
        plan.options.page = u"timesheets"_s;
        plan.options.size = { 1200, 800 };
        Office office(plan);
        office.start();
        // The sign-in asks by itself, once.
        const auto asked = [&] { return office.client().requestCount() + 1; };
        const auto mayDecide = [&] {
            WorkspaceData *known = office.data();
            if (!known || !known->decisions().isKnown())
                return false;
            const RowTable<Timesheet> &table = known->timesheets().table;
            for (int i = 0; i < table.count(); ++i) {
                if (known->decisions().allows(u"timesheets"_s, table.at(i).key, u"approve"_s))
                    return true;
            }
            return false;
        };
        spinUntil(mayDecide, 60'000);
        const int first = asked();
        Page *page = office.window().page(u"timesheets"_s);
        spinUntil([&] { return page->isSettled() && !office.data()->isBusy(); }, 60'000);
        const int all = asked();
        int checked = 0;
        const RowTable<Timesheet> &table = office.data()->timesheets().table;
        for (int i = 0; i < table.count(); ++i) {
            const auto review = office.data()->reviews().reviewOf(table.at(i).key);
            checked += review && review->checks > 0 && review->notChecked.isEmpty() ? 1 : 0;
        }
        lines << Line { u"%1: requests of a cold start until a timesheet can be decided / aim"_s.arg(dialect), QString::number(first),
            QString::number(toDecide), ratioOf(first, toDecide) };
        lines << Line { u"%1: until every flag is checked (%2 of %3 timesheets are) / aim"_s.arg(dialect).arg(checked).arg(table.count()),
            QString::number(all), QString::number(toKnow), ratioOf(all, toKnow) };
        office.window().closeNow();
    }
    return lines;
}

} // namespace signoff::bench
