// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/decision.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>

namespace signoff {

class Decisions;

// One decision taken on many rows at once: its items with the state of each, from the hold to the last result. What an
// item says stays here after the decision has left the screen elsewhere; the journal is what survives the program.
class Bulk : public QObject {
    Q_OBJECT

public:
    struct Item {
        // In the order of their names in a summary.
        enum class State {
            Held, // the hold runs
            Waiting, // its turn has not come
            Sending,
            Checking, // the outcome is not known; the row is being read
            Done,
            Refused, // by the server, in its words, or found not applied
            Changed, // not sent: the row is no longer what was seen
            NotSent, // waits for a word of the manager; 'decision.note' says why
            Cancelled, // taken back before it was sent
        };
        Decision decision; // as it stands now: state, note, reason
        State state = State::Held;
    };

    // 'decisions' is the batch as it was taken, or as the journal has it.
    Bulk(Decisions &decisions, const QList<Decision> &batch, QObject *parent = nullptr);

    const QString &id() const { return m_id; }
    QString resource() const;
    QString action() const;
    QString actionTitle() const; // "Approve", translated
    QString doneTitle() const; // "Approved", translated
    const QList<Item> &items() const { return m_items; } // in the order in which they were given
    int count(Item::State state) const;
    int settled() const; // Done, Refused, Changed, Cancelled
    bool isHeld() const; // the hold runs
    bool isPaused() const;
    // Nothing is held, waits, is sent or checked any more; items that are NotSent wait for a word and end it, too.
    bool isOver() const;
    qint64 holdLeft() const { return hold().first; } // milliseconds; 0 when no hold runs
    qint64 holdWhole() const { return hold().second; }
    // How long until the last item is sent, by the request budget and the pace so far; 0 when none waits.
    std::chrono::milliseconds timeLeft() const;
    // Keys of the rows that were not decided though they were meant to be: Refused, Changed, NotSent.
    QStringList failedKeys() const;
    // The reason given for a row; for trying again.
    QString reasonOf(const QString &rowKey) const;

    // Takes all back; true while the hold runs.
    bool undo();
    // What is held or waits for a word goes out now; of these rows alone.
    void sendNow(const QStringList &rowKeys);
    // Nothing more of it is sent until it goes on; what is under way ends.
    void setPaused(bool paused);
    // Takes back what has not been sent.
    void cancel();

signals:
    // Counts or items moved on.
    void changed();
    // isOver() became true.
    void over();

private:
    std::pair<qint64, qint64> hold() const; // left and whole
    void moved(const Decision &decision);
    Item::State stateOf(const Decision &decision) const;
    template <class Condition> QStringList idsOf(Condition condition) const;

    Decisions &m_decisions;
    QString m_id;
    QList<Item> m_items;
    QHash<QString, int> m_places; // by decision id
    bool m_wasOver = false;
};

// "Approved", "Refused", "Changed meanwhile" ... for people.
QString bulkStateLabel(const Bulk &bulk, Bulk::Item::State state);

// A summary for a spreadsheet (RFC 4180, UTF-8 with a byte order mark, CRLF): what, action, state, reason, words, decided at (ISO 8601, UTC).
// Texts that a spreadsheet would run as a formula are neutralised.
QByteArray bulkAsCsv(const Bulk &bulk);

} // namespace signoff
