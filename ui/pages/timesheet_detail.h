// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/timesheets.h"
#include "core/store/decisions.h"
#include "core/store/workspace_data.h"
#include "ui/pages/sheet_facts.h"

#include <QHash>
#include <QScrollArea>
#include <QTimer>

class QLabel;
class QPushButton;

namespace signoff {

class DayChart;
class DayTable;
class ElidedLabel;
class FactsView;
class KeyButton;
class MessageBar;
class ToneLabel;

// The evidence beside the queue: one timesheet with what a review found in it, its days by project as chart and table,
// the facts around it, and what can be decided.
class TimesheetDetail : public QWidget {
    Q_OBJECT

public:
    explicit TimesheetDetail(WorkspaceData &workspace, QWidget *parent = nullptr);

    // The timesheet with this key as the store has it now; an empty key or an unknown one shows that none is chosen.
    void show(const QString &key);
    QString key() const { return m_key; }

signals:
    void actionTriggered(const QString &action);
    // The button of the decision under way, and its cross.
    void decisionTriggered();
    void decisionDismissed();
    void rulesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showDays(const Timesheet &row);
    void showFacts();
    void readPast();
    void showDecision();
    int colorOf(const QString &project);

    WorkspaceData &m_data;
    QString m_key;
    QHash<QString, int> m_colors; // of projects, steady while the page lives
    QWidget *m_body;
    QLabel *m_none;
    ElidedLabel *m_name;
    QLabel *m_period;
    ToneLabel *m_status;
    QLabel *m_total;
    QLabel *m_facts;
    QList<KeyButton *> m_buttons; // in the order of the resource's actions
    MessageBar *m_decision;
    FactsView *m_findings;
    DayChart *m_chart;
    DayTable *m_table;
    QLabel *m_noDays;
    FactsView *m_background;
    // Of m_key, as far as history and journal have answered.
    std::optional<QList<SeenVersion>> m_versions;
    std::optional<QList<Decision>> m_decisions;
    QTimer m_refill; // folds many signals into one look
};

} // namespace signoff
