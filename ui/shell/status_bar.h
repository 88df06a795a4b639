// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace signoff {

class ElidedLabel;

// The line at the bottom of the window: how old the rows of the page are and whether the server can be reached, what
// happens to decisions, and how many requests are left this minute. It shows what it is told and knows no network.
class StatusBar : public QWidget {
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    // Of the page that shows. An invalid instant says nothing.
    struct Freshness {
        QDateTime confirmedAt;
        bool isLoading = false;
        bool isFailed = false;
        bool isOffline = false;
    };
    void setFreshness(const Freshness &freshness);

    struct Budget {
        int left = 0;
        int limit = 0; // 0: not known, or none
        int waiting = 0; // calls that wait for their turn
        qint64 waitMs = 0; // until the first of them starts
        bool serverAsked = false; // the server asked to wait; else the minute's budget is spent
    };
    void setBudget(const Budget &budget);

    // Decisions that are not settled.
    struct Open {
        int held = 0; // wait for the end of their hold, or for a word from the manager
        int sending = 0; // queued or sent
        int unknown = 0; // sent without a readable answer: the row is being read again
        bool operator==(const Open &) const = default;
    };
    void setDecisions(const Open &open);

    // Everything it says, from left to right, for tests and the tour.
    QStringList texts() const;

    // Where "now" comes from; for tests.
    void setNow(std::function<QDateTime()> now);

signals:
    void refreshRequested();
    // The budget is waited for: ask again, seconds pass.
    void budgetWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateAge();
    void updateBudget();
    void updateDecisions();

    Freshness m_freshness;
    Budget m_budget;
    Open m_open;
    std::function<QDateTime()> m_now;
    QTimer m_minute; // ages
    QTimer m_second; // waits
    QLabel *m_offline;
    ElidedLabel *m_age;
    QToolButton *m_refresh;
    class DecisionCounts *m_decisions;
    QLabel *m_requests;
    class BudgetMeter *m_meter;
};

} // namespace signoff
