// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/task_people.h"
#include "ui/pages/project_panel.h"
#include "ui/view/board.h"

class QPushButton;
class QToolButton;

namespace signoff {

// The tasks of a project as a list, and as a board by state: moving a card changes the state of the task. A move that
// the server refuses puts the card back, with its words on it.
class ProjectTasks : public ProjectPanel {
    Q_OBJECT

public:
    ProjectTasks(WorkspaceData &data, QWidget *parent);

    Board *board() const { return m_board; }
    bool isBoardShown() const;
    void showBoard(bool board);

signals:
    void boardShown(bool board);
    void failed(const QString &words);
    // The board wants the width of the list beside it, or gives it back.
    void widthWanted(bool wide);

protected:
    void rowsMoved() override;
    QString chosenKey() const override;

private:
    void move(const QString &key, const QString &status);
    void moveEnded(const QString &key, const QString &note);
    BoardCard cardOf(const Task &task) const;
    QList<BoardColumn> columnsOf(const QList<Task> &tasks) const;

    RowTable<Task> &m_table;
    TaskPeople m_people;
    QTimer m_rest; // nobody rests on this task yet
    Board *m_board;
    QPushButton *m_listButton;
    QPushButton *m_boardButton;
    QToolButton *m_wide;
    QHash<QString, QString> m_moving; // key to the state it is on its way to
    QHash<QString, QString> m_notes; // why a move was refused
};

} // namespace signoff
