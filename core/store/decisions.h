// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "core/net/clock.h"
#include "core/store/decision_desk.h"
#include "core/store/journal.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace signoff {

// Takes decisions to the server: journal, hold, comparison with what the manager saw, one write, and where nobody
// knows how that ended, a look at the row. Nothing is sent that the journal does not hold.
//
// Decisions taken alone go before those of a bulk; a few are under way at a time. A bulk spends one request an item: its
// rows are confirmed by a page of the list for many of them.
class Decisions : public QObject {
    Q_OBJECT

public:
    Decisions(Client &client, Journal &journal, const JournalScope &scope, const Clock &clock, QObject *parent = nullptr);
    ~Decisions() override;

    // Resources bring their desks once. Not owned.
    void addDesk(DecisionDesk *desk);
    // Reads the journal: what was under way is looked up, what was held or queued is shown for confirmation.
    void resume();

    // 0 sends at once.
    void setHold(std::chrono::milliseconds hold) { m_hold = hold; }

    // A decision on the row as it is now. Returns its id; empty where the row, the action or another open decision
    // does not allow it, and before the journal has answered resume().
    QString decide(const QString &resource, const QString &rowKey, const QString &action, const QString &reason);
    // The same decision on many rows, written, held and taken back together. Rows that do not allow it are left out.
    // Returns the id of the bulk; empty where no row allows it.
    struct Wish {
        QString rowKey;
        QString reason;
    };
    QString decideAll(const QString &resource, const QList<Wish> &wishes, const QString &action);
    // Could decide() take it now?
    bool allows(const QString &resource, const QString &rowKey, const QString &action);

    // Takes a held decision back; false when it is no longer held.
    bool undo(const QString &id);
    // The latest held one, or the latest bulk.
    bool undoLast();
    // Held and kept decisions go out now.
    void sendNow();
    void sendNow(const QStringList &ids);
    // Takes back what has not left: held, kept, or waiting for its turn.
    void takeBack(const QStringList &ids);
    // Nothing more of this bulk is sent until it goes on.
    void setPaused(const QString &batch, bool paused);
    bool isPaused(const QString &batch) const { return m_paused.contains(batch); }
    // Looks again at those whose outcome is not known.
    void checkUnknown();
    // Undoes everything that has not left.
    void discardHeld();
    // Stops the clocks of held decisions and takes back those that are queued: they stay in the journal for the next
    // start.
    void keepHeld();
    // Takes a refused decision off the screen.
    void dismiss(const QString &id);

    struct Shown {
        Decision decision;
        qint64 holdLeft = 0; // milliseconds; 0 when no hold runs
        qint64 holdWhole = 0;
        bool isKept = false; // held without a clock: waits for a word of the manager
    };
    // The decision that the row shows: an open one, or one that was refused and not dismissed.
    std::optional<Shown> forRow(const QString &resource, const QString &rowKey) const;
    std::optional<Shown> shown(const QString &id) const;
    QList<Shown> all() const; // oldest first
    int count(DecisionState state) const;
    // "Approve", and "Approved", translated.
    QString actionTitle(const Decision &decision) const;
    QString doneTitle(const Decision &decision) const;
    // All decisions of a bulk, settled ones too, in their order; 'done' is called later, and not once this is gone.
    void readBatch(const QString &batch, std::function<void(const QList<Decision> &)> done);
    // Decisions on a row that reached their end, newest first; otherwise the same.
    void readHistory(const QString &resource, const QString &rowKey, std::function<void(const QList<Decision> &)> done);
    // How long until so many more decisions of a bulk are sent, by the request budget and the pace so far.
    std::chrono::milliseconds timeFor(int count) const;
    // Anything that is not settled.
    bool hasOpen() const;
    bool isKnown() const { return m_resumed; } // the journal has answered

signals:
    // The decision of a row came, moved on or went.
    void changed(const QString &resource, const QString &rowKey);
    // The same with the decision as it stands now, Done and Undone included.
    void moved(const signoff::Decision &decision);
    // A decision reached its end (Done or Refused), or could not be taken at all; 'sentence' says so for people.
    void settled(const signoff::Decision &decision, const QString &sentence);
    // The journal has answered resume(); these bulks were not at their end.
    void resumed(const QStringList &batches);
    // Nothing is open any more.
    void idle();

private:
    // A clock that runs for one decision or for a bulk; goes with the last decision that it holds.
    struct Hold {
        QTimer timer;
        qint64 startedAt = 0; // Clock::elapsed()
        QDateTime startedAtWall;
        qint64 whole = 0;
    };
    struct Entry {
        Decision decision;
        std::shared_ptr<Hold> hold; // while it runs
        bool isKept = false;
        bool isBusy = false; // a step is under way
        int looks = 0; // how often the row was read to learn the outcome
    };

    // decisions.cpp: what the manager does
    static Shown show(const Entry &entry);
    Entry *find(const QString &id);
    Entry *findOpen(const QString &resource, const QString &rowKey);
    DecisionDesk *deskOf(const Decision &decision) const;
    void tell(const Decision &decision);
    Entry &add(std::unique_ptr<Entry> entry);
    // Adds an entry that is being written; null where it cannot be taken.
    Entry *take(const QString &resource, const Wish &wish, const QString &action, const QString &batch);
    void write(const QStringList &ids);
    void startHold(const QStringList &ids);
    void holdEnded(const QStringList &ids, const Hold &hold);
    template <class Condition> QStringList idsOf(Condition condition) const;
    void drop(const QString &id);
    void forget(const QString &id);
    void checkIdle();

    // decisions_sending.cpp: what becomes of it
    // 'then' hears why it could not be written; empty: it is on disk.
    void put(const QStringList &ids, DecisionState state, const QString &note,
        std::function<void(const QString &problem)> then = {});
    void enqueue(const QStringList &ids);
    void next();
    QString pick();
    bool isFresh(const Decision &decision) const;
    void confirm(const QStringList &stale);
    void pageConfirmed(const DecisionDesk::PageSeen &seen);
    void compare(const QString &id);
    void send(const QString &id);
    void sent(const QString &id, const WriteOutcome &outcome);
    void look(const QString &id);
    void looked(const QString &id, const DecisionDesk::Seen &seen);
    void keep(const QStringList &ids, const QString &note);
    void keepRest(const QString &batch, const QString &note);
    void leave(const QString &id);
    void settle(const QString &id, DecisionState state, Verdict verdict, const QString &note);
    bool isQueued(const QString &id);
    void announce(const Decision &decision);

    Client &m_client;
    Journal &m_journal;
    const JournalScope m_scope;
    const Clock &m_clock;
    std::chrono::milliseconds m_hold { 6'000 };
    QHash<QString, DecisionDesk *> m_desks;
    std::deque<std::unique_ptr<Entry>> m_entries; // oldest first
    QHash<QString, Entry *> m_byId;
    QHash<QString, Entry *> m_byRow; // resource and key; the latest
    std::deque<QString> m_queue; // ids whose hold is over, in their order
    QSet<QString> m_underWay; // those between queue and outcome
    QSet<QString> m_promised; // of a bulk, under way and not yet handed to the gate: each will need room there
    QSet<QString> m_paused; // bulks
    QTimer m_pace; // the budget has room again
    int m_page = 0; // of the list, read to confirm rows; 0: none yet
    int m_firstPage = 1; // where to begin: the page that confirmed something last
    bool m_isConfirming = false; // one is on its way
    QSet<QString> m_notListed; // ids that the list did not confirm: they are read one by one
    bool m_isPicking = false;
    double m_callMilliseconds = 0; // a write of late, on average; 0: none yet
    QTimer m_lookTimer;
    bool m_wasUnreachable = false;
    bool m_resumed = false;
};

} // namespace signoff
