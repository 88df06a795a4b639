// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/surroundings.h"
#include "core/resources/timesheets.h"
#include "core/store/decisions.h"
#include "tests/support/client_rig.h"

#include <QJsonDocument>
#include <QTest>

// Decisions on the timesheets of a scripted server, with a journal on disk.
namespace signoff::testing {

using namespace Qt::StringLiterals;

inline const QString sheets = u"timesheets"_s;
inline const JournalScope scope { u"account-1"_s, u"http://127.0.0.1/api/v2"_s, u"100"_s, u"7"_s };

// "100|2026-11-02|2026-11-08"
inline QString keyOf(int user)
{
    return u"%1|2026-11-02|2026-11-08"_s.arg(user);
}

inline QJsonObject sheet(int user, const QString &status = u"submitted"_s)
{
    return { { u"id"_s, u"sheet-%1"_s.arg(user) }, { u"user_id"_s, user },
        { u"member"_s, u"Member No. %1"_s.arg(user) }, { u"date_from"_s, u"2026-11-02"_s },
        { u"date_to"_s, u"2026-11-08"_s }, { u"total_minutes"_s, 2320 },
        { u"submitted_on"_s, u"2026-11-09T08:30:00Z"_s }, { u"status"_s, status } };
}

// The timesheets of a server, and what it does to a decision.
class Office {
public:
    enum class Way { Obey, DropBefore, DropAfter };

    explicit Office(ScriptedServer &server)
    {
        for (int user = 100; user < 106; ++user)
            rows.insert(u"sheet-%1"_s.arg(user), sheet(user));
        server.answer([this](const Arrival &arrival) { return answer(arrival); });
    }

    QMap<QString, QJsonObject> rows; // by id
    Way way = Way::Obey;
    std::function<std::optional<Reply>(const Arrival &)> override;

    Reply answer(const Arrival &arrival)
    {
        if (override) {
            if (const std::optional<Reply> reply = override(arrival))
                return *reply;
        }
        return arrival.verb == "GET" ? list(arrival) : decide(arrival);
    }
    Reply list(const Arrival &arrival) const
    {
        const QString id = arrival.query().queryItemValue(u"id"_s, QUrl::FullyDecoded);
        QJsonArray data;
        for (const QJsonObject &row : rows) {
            if (id.isEmpty() || row.value(u"id"_s).toString() == id)
                data << row;
        }
        return Reply::json(200, QJsonDocument(QJsonObject { { u"success"_s, true }, { u"data"_s, data } }).toJson());
    }
    Reply decide(const Arrival &arrival)
    {
        const QList<QByteArray> parts = arrival.path().split('/'); // "", api, v2, timesheets, id, verb
        const QString id = QString::fromLatin1(parts.value(4));
        if (way == Way::DropBefore)
            return Reply::drop();
        apply(id, parts.value(5));
        return way == Way::DropAfter ? Reply::drop()
                                     : Reply::json(200, R"({"success":true,"message":"As you wish","data":null})");
    }
    void apply(const QString &id, const QByteArray &verb)
    {
        rows[id].insert(u"status"_s, verb == "approve" ? u"approved"_s : verb == "reject" ? u"rejected"_s : u"open"_s);
    }
};

struct Rig : ClientRig {
    explicit Rig(const QString &file, const Clock &time = Clock::system())
        : office(server)
        , around(std::make_unique<Surroundings>())
        , desk(std::make_unique<RowDesk<Timesheet>>(*client, table, scope.workspace, *around))
        , journal(std::make_unique<Journal>(file))
        , clock(time)
    {
        decisions = begin();
        decisions->resume();
        spinUntil([this] { return decisions->isKnown(); });
        settled.clear();
        sentences.clear();
    }
    ~Rig()
    {
        decisions.reset();
        desk.reset();
        client.reset();
    }

    std::unique_ptr<Decisions> begin()
    {
        auto made = std::make_unique<Decisions>(*client, *journal, scope, clock);
        made->addDesk(desk.get());
        made->setHold(std::chrono::milliseconds(0));
        QObject::connect(made.get(), &Decisions::settled, made.get(),
            [this](const Decision &decision, const QString &sentence) { settled << decision, sentences << sentence; });
        return made;
    }

    // As if a list had come 'age' seconds ago.
    void know(const QList<QJsonObject> &rows, int age = 0)
    {
        QList<Received<Timesheet>> received;
        for (const QJsonObject &raw : rows) {
            Received<Timesheet> one;
            json::Problems problems;
            json::readObject(raw, one.row, problems, {});
            one.raw = raw;
            received << one;
        }
        table.merge(received, Source::List, table.ask(), QDateTime::currentDateTimeUtc().addSecs(-age));
    }
    void knowAll(int age = 0) { know(office.rows.values(), age); }

    QString decide(int user, const char *action, const QString &reason = {})
    {
        return decisions->decide(sheets, keyOf(user), QLatin1String(action), reason);
    }
    std::optional<Decisions::Shown> shown(int user) const { return decisions->forRow(sheets, keyOf(user)); }
    bool isKept(int user) const
    {
        return shown(user) && shown(user)->isKept && shown(user)->decision.state == DecisionState::Held;
    }
    QString status(int user) const { return table.find(keyOf(user))->row.status; }

    // What the disk says of the open ones: "approve sheet-100 held".
    QStringList open()
    {
        std::optional<QStringList> found;
        journal->listOpen(scope, [&](const QList<Decision> &list, const QString &problem) {
            found = QStringList();
            if (!problem.isEmpty())
                found->append(problem);
            for (const Decision &decision : list) {
                static constexpr const char *names[] = { "held", "queued", "sent", "done", "refused", "unknown",
                    "undone" };
                found->append(
                    u"%1 %2 %3"_s.arg(decision.action, decision.rowId, QLatin1String(names[int(decision.state)])));
            }
        });
        spinUntil([&] { return found.has_value(); });
        return found.value_or(QStringList { u"no answer"_s });
    }
    // The latest entry of a row on disk, whatever its state.
    Decision onDisk(int user)
    {
        std::optional<Decision> found;
        journal->listFor(scope, sheets, keyOf(user),
            [&](const QList<Decision> &list, const QString &) { found = list.isEmpty() ? Decision() : list.first(); });
        spinUntil([&] { return found.has_value(); });
        return found.value_or(Decision());
    }
    // Everything that was going to happen by itself has happened: the journal answered twice around an empty loop.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            open();
            for (int turn = 0; turn < 5; ++turn)
                QCoreApplication::processEvents();
        }
    }
    QList<QByteArray> writes() const
    {
        QList<QByteArray> lines;
        for (const Arrival &arrival : server.arrivals()) {
            if (arrival.verb != "GET")
                lines << arrival.verb + ' ' + arrival.path().mid(qstrlen("/api/v2/timesheets/"));
        }
        return lines;
    }
    int looks() const { return server.count("GET"); }

    Office office;
    RowTable<Timesheet> table;
    std::unique_ptr<Surroundings> around;
    std::unique_ptr<RowDesk<Timesheet>> desk;
    std::unique_ptr<Journal> journal;
    const Clock &clock;
    std::unique_ptr<Decisions> decisions;
    QList<Decision> settled;
    QStringList sentences;
};

} // namespace signoff::testing
