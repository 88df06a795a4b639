// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "core/net/learned.h"
#include "core/resources/registry.h"
#include "core/resources/surroundings.h"
#include "core/store/cache.h"
#include "core/store/decisions.h"
#include "core/store/edits.h"
#include "core/store/history.h"
#include "core/store/loader.h"
#include "core/store/reviews.h"
#include "core/store/row_table.h"
#include "core/store/table_cache.h"
#include "core/support/settings.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace signoff {

// A resource in a workspace: its rows, and what fills and keeps them.
template <class Row>
struct Shelf {
    Shelf(Client &client, Cache *cache, const QString &workspace, const Surroundings &around, Priority priority)
        : loader(client, table, workspace, priority)
    {
        if (cache)
            kept = std::make_unique<TableCache<Row>>(*cache, table, around);
    }
    RowTable<Row> table;
    Loader<Row> loader;
    std::unique_ptr<TableCache<Row>> kept; // null: not kept on disk
};

// Everything known of one workspace under one account: its tables with their loaders, what rows need to be shown
// (names, days), and the decisions. Built anew when account or workspace change.
class WorkspaceData : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Client *client = nullptr;
        Journal *journal = nullptr;
        Cache *cache = nullptr; // null: rows are not kept on disk
        History *history = nullptr; // null: what was seen is forgotten
        Settings *settings = nullptr; // rules of work and choice of checks; null: the defaults
        const Clock *clock = &Clock::system();
    };

    WorkspaceData(const Parts &parts, const JournalScope &scope, QObject *parent = nullptr);
    ~WorkspaceData() override;

    const JournalScope &scope() const { return m_scope; }
    Client &client() { return *m_parts.client; }
    const Surroundings &surroundings() const { return m_surroundings; }
    Decisions &decisions() { return m_decisions; }
    Edits &edits() { return m_edits; }
    Shelf<Timesheet> &timesheets() { return m_timesheets; }
    Shelf<Member> &members() { return m_members; }
    Shelf<Project> &projects() { return m_projects; }
    Shelf<Contract> &contracts() { return m_contracts; }
    Shelf<Leave> &leaves() { return m_leaves; }
    Shelf<TimeRequest> &timeRequests() { return m_timeRequests; }
    Reviews &reviews() { return m_reviews; }
    History *history() { return m_parts.history; } // may be null

    // Rows from the disk and the decisions of the journal; no request. 'restored' follows.
    void start();
    bool isRestored() const { return m_restored; }

    // Days for timesheets that came without: one tracked-hours call over the period of all of them.
    enum class DaysState { NotNeeded, Loading, Loaded, Failed };
    DaysState daysState() const { return m_daysState; }
    const Error &daysError() const { return m_daysError; }
    void retryDays();

    // Reviews need members, contracts, leave and time requests beside the timesheets; asked for when these have come. Why
    // a list of them is missing: a sentence each, empty where all is well.
    QStringList factProblems() const;
    // The sentence about one of them.
    QString problemOf(const TableBase &facts) const;
    void retryFacts();

    // A call or a read from the disk is under way whose rows will still change what is shown.
    bool isBusy() const;

signals:
    void restored();
    // Names or days arrived: cells change, rows do not.
    void surroundingsChanged();
    void busyChanged();

private:
    template <class Row>
    void learnNames(Shelf<Row> &shelf, void (Surroundings::*set)(const QString &, const QString &),
        QString (*nameOf)(const Row &));
    void timesheetsArrived();
    void askForNames();
    void askForDays();
    void forgetOldDays(int first, int last);
    void askForFacts();
    template <class Row> void wantFacts(Shelf<Row> &shelf, const Reviews::Span &span);
    void factsArrived();
    void followSettings();
    template <class Row> bool isKnown(Shelf<Row> &shelf);
    Reviews::Span wantedSpan() const;
    void checkBusy();

    void followServer();

    Parts m_parts;
    JournalScope m_scope;
    Learned m_learned; // of the server, while this workspace is open
    Surroundings m_surroundings;
    Shelf<Timesheet> m_timesheets;
    Shelf<Member> m_members;
    Shelf<Project> m_projects;
    Shelf<Contract> m_contracts;
    Shelf<Leave> m_leaves;
    Shelf<TimeRequest> m_timeRequests;
    Reviews m_reviews;
    RowDesk<Timesheet> m_timesheetDesk;
    Decisions m_decisions;
    Edits m_edits;
    ReadHandle m_daysCall;
    // Of the timesheets whose days come from a report: what tells that they are others now.
    struct DaysMark {
        QDateTime submittedOn;
        std::optional<int> minutes;
        bool operator==(const DaysMark &) const = default;
    };
    QHash<QString, DaysMark> m_daysMarks; // by key
    QDate m_daysFrom; // asked for
    QDate m_daysTo;
    DaysState m_daysState = DaysState::NotNeeded;
    Error m_daysError;
    QTimer m_factsMoved; // folds many signals into one look, and looks when the call is over
    QDateTime m_factsFor; // the list of timesheets for which facts were asked
    int m_inserting = 0; // the first of the rows that are being inserted
    QTimer m_arrived; // folds many signals of the tables into one look
    bool m_restored = false;
    bool m_wasBusy = false;
};

} // namespace signoff
