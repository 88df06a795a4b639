// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "core/report/lifetime_hours.h"
#include "core/store/cache.h"

#include <QObject>
#include <QTimer>

namespace signoff {

// The hours of all projects since they began, summed from months: one tracked-hours call a month for everybody, the
// newest first, in the background and only while people leave it room. Months that are over are kept on disk, so that
// each is paid for once.
class ProjectHours : public QObject {
    Q_OBJECT

public:
    // So many calls before the next start of the program; a long history arrives over a few days.
    static constexpr int mostCalls = 36;

    // 'cache' may be null: then months are kept while this lives. Both outlive this, and so does 'clock'.
    ProjectHours(Client &client, Cache *cache, const QString &workspace, const Clock &clock = Clock::system(),
        QObject *parent = nullptr);

    // Invalid, as at first: as the clock says.
    void setToday(QDate today);
    QDate today() const;
    // The projects to sum for, by id, with the day on which each began; invalid where that is not known.
    void setProjects(const QHash<QString, QDate> &begins);

    // Reads what is missing or old; to be called once the rows that people wait for have come, and again whenever these
    // were read anew.
    void load();
    // The same after an error that does not pass by itself.
    void retry();

    // Nothing: no month has come yet.
    std::optional<LifetimeHours> of(const QString &project) const;
    // The months that are known, for a chart of one project.
    const Months &months() const { return m_months; }

    enum class State {
        Idle, // never asked, or not needed
        Loading,
        Pausing, // goes on when there is room, or after a fault that passes
        Resting, // enough for this run of the program
        Failed,
        Loaded, // all that is needed is here
    };
    State state() const { return m_state; }
    // Made so far in this run of the program, all of them for nobody who waits.
    int calls() const { return m_calls; }
    const Error &error() const { return m_error; } // of State::Failed

signals:
    void changed(); // of(), months() or state()

private:
    void restore();
    void restored(const Cache::Loaded &loaded);
    void next();
    void ask(QDate month);
    void arrived(QDate month, TrackedHours report);
    void keep(QDate month, const MonthHours &hours);
    void failed(const Error &error);
    void pause(std::chrono::milliseconds length);
    void become(State state);
    void sum();

    Client &m_client;
    Cache *m_cache;
    QString m_workspace;
    const Clock &m_clock;
    QDate m_today;
    QHash<QString, QDate> m_begins;
    Months m_months;
    QHash<QString, LifetimeHours> m_sums;
    ReadHandle m_call;
    bool m_isCounting = false; // a month that came, on another thread
    QTimer m_pause;
    int m_calls = 0;
    int m_faults = 0; // in succession
    bool m_isRestored = false;
    bool m_isWanted = false;
    State m_state = State::Idle;
    Error m_error;
};

} // namespace signoff
