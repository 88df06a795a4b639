// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "core/net/clock.h"
#include "core/store/decision_desk.h"
#include "core/store/journal.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace signoff {

// Takes decisions to the server: journal, hold, comparison with what the manager saw, one write, and where nobody
// knows how that ended, a look at the row. Nothing is sent that the journal does not hold.
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
    // Takes a held decision back; false when it is no longer held.
    bool undo(const QString &id);
    // The latest held one.
    bool undoLast();
    // Held and kept decisions go out now.
    void sendNow();
    void sendNow(const QString &id);
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
    QList<Shown> all() const; // oldest first
    int count(DecisionState state) const;
    // "Approve", translated.
    QString actionTitle(const Decision &decision) const;
    // Anything that is not settled.
    bool hasOpen() const;
    bool isKnown() const { return m_resumed; } // the journal has answered

signals:
    // The decision of a row came, moved on or went.
    void changed(const QString &resource, const QString &rowKey);
    // A decision reached its end (Done or Refused), or could not be taken at all; 'sentence' says so for people.
    void settled(const signoff::Decision &decision, const QString &sentence);
    // Nothing is open any more.
    void idle();

private:
    struct Entry {
        Decision decision;
        std::unique_ptr<QTimer> timer; // while the hold runs
        qint64 heldAt = 0; // Clock::elapsed()
        QDateTime heldAtWall;
        qint64 holdWhole = 0;
        bool isKept = false;
        bool isBusy = false; // a step is under way
        int looks = 0; // how often the row was read to learn the outcome
    };

    static Shown show(const Entry &entry);
    Entry *find(const QString &id);
    Entry *findOpen(const QString &resource, const QString &rowKey);
    DecisionDesk *deskOf(const Decision &decision) const;
    // 'then' hears why it could not be written; empty: it is on disk.
    void put(Entry &entry, DecisionState state, const QString &note, std::function<void(const QString &problem)> then);
    void startHold(Entry &entry);
    void holdEnded(const QString &id);
    void enqueue(const QString &id);
    void next();
    void compare(const QString &id);
    void send(const QString &id);
    void sent(const QString &id, const WriteOutcome &outcome);
    void look(const QString &id);
    void looked(const QString &id, const DecisionDesk::Seen &seen);
    void keep(const QString &id, const QString &note);
    void leave(const QString &id);
    // Whether the server said yes to us, or the row just shows what we wanted.
    enum class Certainty { Ours, PerhapsByOthers };
    void settle(const QString &id, DecisionState state, const QString &note, Certainty certainty = Certainty::Ours);
    void forget(const QString &id);
    void checkIdle();
    bool isQueued(const QString &id);
    void announce(const Decision &decision, Certainty certainty = Certainty::Ours);

    Client &m_client;
    Journal &m_journal;
    const JournalScope m_scope;
    const Clock &m_clock;
    std::chrono::milliseconds m_hold { 6'000 };
    QHash<QString, DecisionDesk *> m_desks;
    std::deque<std::unique_ptr<Entry>> m_entries;
    std::deque<QString> m_queue; // ids whose hold is over, in their order
    QString m_sending; // the one between hold and outcome; one at a time
    QTimer m_lookTimer;
    bool m_wasUnreachable = false;
    bool m_resumed = false;
};

} // namespace signoff
