// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "core/resources/tasks.h"
#include "core/store/row_table.h"

namespace signoff {

// Who is on a task, where the server tells it with the task only when asked: the older generation writes it into each row,
// the current one has an operation of its own (getTaskAssignees), which costs a call for each task. So one is asked about
// that somebody looks at. What comes becomes part of the row.
class TaskPeople {
public:
    // Both outlive this.
    TaskPeople(Client &client, RowTable<Task> &table, const QString &workspace);

    // Asks unless the server told it by itself, or nothing came about the row since it was asked. The task asked about
    // before is given up.
    void askFor(const QString &key);

private:
    Client &m_client;
    RowTable<Task> &m_table;
    QString m_workspace;
    QHash<QString, int> m_asked; // key to the number of the question
    ReadHandle m_call;
};

} // namespace signoff
