// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/task_people.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace signoff {

TaskPeople::TaskPeople(Client &client, RowTable<Task> &table, const QString &workspace)
    : m_client(client)
    , m_table(table)
    , m_workspace(workspace)
{
}

void TaskPeople::askFor(const QString &key)
{
    const auto stored = m_table.find(key);
    const auto before = m_asked.constFind(key);
    // A server that refuses is not asked in a circle: only what came about the row since makes the question a new one.
    const bool wasAsked = before != m_asked.constEnd();
    if (!stored || (wasAsked ? stored->newest().asked <= *before : stored->row.assignees.has_value()))
        return;
    const int asked = m_table.ask();
    m_asked.insert(key, asked);
    m_call = m_client.read<Rows<TaskAssignee>>(
        getTaskAssignees.with({ stored->row.projectId }, m_workspace, stored->row.id),
        [this, key, asked](const Outcome<Rows<TaskAssignee>> &outcome) {
            const auto *people = std::get_if<Rows<TaskAssignee>>(&outcome);
            const auto now = m_table.find(key);
            if (!people || people->skipped > 0 || !now)
                return;
            Received<Task> task { now->row, now->newest().raw };
            QJsonArray raw;
            task.row.assignees.emplace();
            for (const Received<TaskAssignee> &person : people->rows) {
                task.row.assignees->append(person.row);
                raw.append(person.raw);
            }
            task.raw.insert("assignees"_L1, raw);
            m_table.merge({ task }, Source::Detail, asked, QDateTime::currentDateTimeUtc());
        });
}

} // namespace signoff
