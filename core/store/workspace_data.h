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
#include "core/store/lookups.h"
#include "core/store/project_hours.h"
#include "core/store/reviews.h"
#include "core/store/shelf.h"
#include "core/support/settings.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace signoff {

class LeaveReviews;

// The resources that have a shelf in a workspace.
using ShelvedRows = std::tuple<Timesheet, Member, Project, Contract, Leave, TimeRequest, Task, ProjectViewer, Tracker,
    TimeEntry, LeaveBalance, LeavePolicy, Expense, ExpenseCategory, Webhook>;

template <class Rows> struct Shelves;
template <class... Row> struct Shelves<std::tuple<Row...>> {
    using Type = std::tuple<std::unique_ptr<Shelf<Row>>...>;
    static Type make(Client &client, Cache *cache, Edits &edits, const QString &workspace, const Surroundings &around)
    {
        return Type { std::make_unique<Shelf<Row>>(client, cache, edits, workspace, around)... };
    }
};

// Rows that are read to judge others, and shown only with them.
template <class Row>
struct Facts {
    Facts(Client &client, const QString &workspace)
        : loader(client, table, workspace)
    {
    }
    RowTable<Row> table;
    Loader<Row> loader;
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
    // What a page found out on its way, for rows to show. Rows do not change by it: whoever notes something shows it.
    void noteOverlap(const QString &request, std::optional<int> minutes) { m_surroundings.noteOverlap(request, minutes); }
    void noteAlike(const QHash<QString, int> &others) { m_surroundings.noteAlike(others); }
    void noteTaskName(const QString &id, const QString &title) { m_surroundings.noteTaskName(id, title); }
    void noteMembers(const QHash<QString, MemberNotes> &notes) { m_surroundings.noteMembers(notes); }
    Decisions &decisions() { return m_decisions; }
    Edits &edits() { return m_edits; }
    // What the fields of forms may name.
    ChoiceSource &lookups() { return *m_lookups; }
    // The rows of one resource, all with their type ...
    template <class Row> Shelf<Row> &shelf() const { return *std::get<std::unique_ptr<Shelf<Row>>>(m_shelves); }
    Shelf<Timesheet> &timesheets() const { return shelf<Timesheet>(); }
    Shelf<Member> &members() const { return shelf<Member>(); }
    Shelf<Project> &projects() const { return shelf<Project>(); }
    Shelf<Contract> &contracts() const { return shelf<Contract>(); }
    Shelf<Leave> &leaves() const { return shelf<Leave>(); }
    Shelf<TimeRequest> &timeRequests() const { return shelf<TimeRequest>(); }
    Shelf<Expense> &expenses() const { return shelf<Expense>(); }
    // ... and without it; null: there is no such resource.
    Records *records(QStringView id) const;
    // What reviews read beside the timesheets: the same records over the weeks of the timesheets, whatever a page of
    // leave or time requests has asked for meanwhile.
    Facts<Leave> &leaveFacts() { return m_leaveFacts; }
    Facts<TimeRequest> &timeRequestFacts() { return m_timeRequestFacts; }
    Reviews &reviews() { return m_reviews; }
    // What the projects that are listed took since they began.
    ProjectHours &projectHours() { return m_projectHours; }
    // As reviews count; the demo has a today of its own.
    QDate today() const { return m_reviews.today(); }
    // What the server was seen to do.
    const Learned &learned() const { return m_learned; }
    // What lies around requests for leave.
    LeaveReviews &leaveReviews() const { return *m_leaveReviews; }
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
    // Lists timesheets for their number: nothing else is asked for around them, until somebody wants them reviewed.
    void countSheets(const ListQuery &query);
    void reviewSheets();

    // A call or a read from the disk is under way for what is in sight. What is read on in the background, page after page
    // of thousands, is waited for by nobody.
    bool isBusy() const;

signals:
    void restored();
    // Names or days arrived: cells change, rows do not.
    void surroundingsChanged();
    void busyChanged();

private:
    void readDecidedFacts();
    void followProjects();
    void judgeProjects();
    template <class Row>
    void learnNames(Shelf<Row> &shelf, QString (Surroundings::*known)(const QString &) const,
        void (Surroundings::*set)(const QString &, const QString &), QString (*nameOf)(const Row &));
    void timesheetsArrived();
    void askForNames();
    void askForDays();
    void forgetOldDays(int first, int last);
    void askForFacts();
    template <class Holder> void wantFacts(Holder &holder, const Reviews::Span &span);
    void factsArrived();
    void followSettings();
    template <class Holder> bool isKnown(Holder &holder);
    void leaveArrived();
    Reviews::Span wantedSpan() const;
    void checkBusy();

    void followServer();

    Parts m_parts;
    JournalScope m_scope;
    Learned m_learned; // of the server, while this workspace is open
    Surroundings m_surroundings;
    Edits m_edits;
    Shelves<ShelvedRows>::Type m_shelves;
    Facts<Leave> m_leaveFacts;
    Facts<TimeRequest> m_timeRequestFacts;
    Reviews m_reviews;
    std::unique_ptr<LeaveReviews> m_leaveReviews;
    ProjectHours m_projectHours;
    Decisions m_decisions;
    std::unique_ptr<Lookups> m_lookups;
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
    bool m_isCounting = false; // the timesheets were listed for their number
    QSet<QString> m_decidedFacts; // resources of which something was decided since their facts were read
    int m_inserting = 0; // the first of the rows that are being inserted
    QTimer m_arrived; // folds many signals of the tables into one look
    QTimer m_named; // names came: said when everybody has heard of the rows that brought them
    QTimer m_judging; // folds many signals of projects and their hours into one look
    bool m_restored = false;
    bool m_wasBusy = false;
};

} // namespace signoff
