// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/surroundings.h"
#include "core/review/review.h"
#include "core/store/history.h"
#include "core/store/row_table.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace signoff {

// Reviews the timesheets of a workspace as their facts arrive, so many a turn of the event loop, and puts what it found
// where rows find it (Surroundings::notesOf). Facts that are not known make a check say so.
class Reviews : public QObject {
    Q_OBJECT

public:
    // The period over which lists with dates are known, both inclusive; an invalid one: not at all.
    struct Span {
        QDate from;
        QDate to;
        bool covers(QDate first, QDate last) const { return from.isValid() && from <= first && last <= to; }
        void include(QDate first, QDate last)
        {
            from = from.isValid() ? std::min(from, first) : first;
            to = to.isValid() ? std::max(to, last) : last;
        }
        bool operator==(const Span &) const = default;
    };
    // What is known so far, besides the rows themselves.
    struct Known {
        bool members = false;
        bool contracts = false;
        Span leaves;
        Span timeRequests;
        bool operator==(const Known &) const = default;
    };
    struct Tables {
        RowTable<Timesheet> &timesheets;
        RowTable<Member> &members;
        RowTable<Contract> &contracts;
        RowTable<Leave> &leaves;
        RowTable<TimeRequest> &timeRequests;
    };

    // 'surroundings' gets the notes; everything outlives this. 'history' may be null.
    Reviews(const Tables &tables, Surroundings &surroundings, History *history, QObject *parent = nullptr);

    const WorkRules &rules() const { return m_rules; }
    void setRules(const WorkRules &rules);
    const FlagChoices &choices() const { return m_choices; }
    void setChoices(const FlagChoices &choices);
    // Invalid, as at first: as the clock of the machine says.
    void setToday(QDate today);
    QDate today() const { return m_today.isValid() ? m_today : QDate::currentDate(); }
    void setKnown(const Known &known);
    const Known &known() const { return m_known; }
    // Days came from a report: they count from the next turn on.
    void daysArrived();
    // The whole calendar weeks of a timesheet's period; an invalid one where the period cannot be used.
    Span weeksOf(const Timesheet &sheet) const;

    // All that is known around a timesheet; nothing when it is not there.
    std::optional<Evidence> evidenceOf(const QString &key) const;
    std::optional<Review> reviewOf(const QString &key) const;
    // Nothing is left to review.
    bool isSettled() const { return !m_turn.isActive(); }

signals:
    // The notes of these rows are others now.
    void changed(const QStringList &keys);
    void settled();

private:
    template <class Row>
    void follow(RowTable<Row> &table, QHash<QString, QList<Row>> &byMember, std::function<bool()> isKnown);
    void reviewAll();
    void reviewSome();
    bool reviewOne(const QString &key);
    void record(const QStringList &keys);
    void rejected(const QString &key, const SeenVersion &version);

    Tables m_tables;
    Surroundings &m_surroundings;
    History *m_history;
    WorkRules m_rules;
    FlagChoices m_choices;
    QDate m_today;
    Known m_known;
    QHash<QString, QList<Contract>> m_contracts; // by member
    QHash<QString, QList<Leave>> m_leaves;
    QHash<QString, QList<TimeRequest>> m_timeRequests;
    QHash<QString, SeenVersion> m_rejections; // by key of the timesheet
    QSet<QString> m_waiting; // keys still to be reviewed
    QSet<QString> m_unrecorded; // of them, those that may be another version than the one seen last
    int m_first = 0; // of the rows that are being inserted
    QTimer m_turn;
};

} // namespace signoff
