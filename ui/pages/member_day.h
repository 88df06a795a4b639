// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/day_spans.h"
#include "core/store/workspace_data.h"
#include "ui/view/day_line.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace signoff {

class ElidedLabel;
class FlowLayout;
class MessageBar;
class ToneLabel;

// The spans of a member's day from their entries, as far as they are listed; 'except' is left out.
Spans entriesOf(const WorkspaceData &data, const QString &member, QDate day, const QString &except = {});

// A member's day above the list of its entries: the clock, and the entries as a line.
class MemberDay : public QWidget {
    Q_OBJECT

public:
    explicit MemberDay(WorkspaceData &workspace, QWidget *parent = nullptr);

    void show(const QString &member, QDate day);
    // Shows the chosen entry on the line.
    void setEntry(const QString &key);
    // What the server says of the member's clock; nothing where it does not say.
    std::optional<bool> runs() const;
    // Buttons for the chosen entry; each follows its action.
    void setActions(const QList<QAction *> &actions);
    QString text() const;

signals:
    void startWanted();
    void stopWanted();
    void undoWanted(const QString &decision);
    void dismissWanted(const QString &decision);
    void entryChosen(const QString &key);
    void entryOpened(const QString &key);

private:
    void showClock();
    void showDecision();
    void showLine();

    WorkspaceData &m_data;
    QString m_member;
    QDate m_day;
    ElidedLabel *m_name;
    QLabel *m_caption;
    ToneLabel *m_clock;
    QLabel *m_clockWords;
    QPushButton *m_start;
    QPushButton *m_stop;
    MessageBar *m_decision;
    DayLine *m_line;
    QLabel *m_methods;
    QWidget *m_buttons;
    FlowLayout *m_flow;
};

} // namespace signoff
