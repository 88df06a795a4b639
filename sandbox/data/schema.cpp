// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/data/schema.h"

namespace sandbox {

using namespace Qt::StringLiterals;

// Dates and instants are ISO texts in UTC, so that they compare as they sort. A member's number is its place in the
// seeded company, from which its days are made; people invited later have none. A sheet among the other totals has a
// total that differs from its days, or none at all where 'more' is NULL; these, the truth and the holidays are of a
// planted company. Guests are project viewers of other companies: they have an account and a list of projects, and are
// no members.
QStringList schema()
{
    return {
        u"PRAGMA synchronous = OFF"_s,
        u"CREATE TABLE IF NOT EXISTS company (name TEXT PRIMARY KEY, value)"_s,
        u"CREATE TABLE IF NOT EXISTS tokens (token TEXT PRIMARY KEY, user_id INTEGER NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS titles (id INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS members (id INTEGER PRIMARY KEY, number INTEGER, email TEXT, firstname TEXT,"
        " lastname TEXT, avatar TEXT, role TEXT, timezone TEXT, status TEXT, team_id INTEGER, title_id INTEGER,"
        " rate REAL, rate_status INTEGER, weekly_hours_limit INTEGER, created_at TEXT, updated_at TEXT,"
        " deleted_at TEXT)"_s,
        u"CREATE INDEX IF NOT EXISTS members_by_team ON members (team_id)"_s,
        u"CREATE TABLE IF NOT EXISTS projects (id INTEGER PRIMARY KEY, name TEXT, owner_id INTEGER, manager_id INTEGER,"
        " start_date TEXT, deadline TEXT, estimation REAL, budget REAL, notes TEXT, icon TEXT, is_billable INTEGER,"
        " rate REAL, tags TEXT, created_at TEXT, updated_at TEXT, deleted_at TEXT)"_s,
        u"CREATE TABLE IF NOT EXISTS contracts (id INTEGER PRIMARY KEY, project_id INTEGER, user_id INTEGER,"
        " weekly_hours_limit INTEGER, screenshots TEXT, rate REAL, currency TEXT, status TEXT, created_at TEXT,"
        " updated_at TEXT, deleted_at TEXT)"_s,
        u"CREATE INDEX IF NOT EXISTS contracts_by_user ON contracts (user_id)"_s,
        u"CREATE INDEX IF NOT EXISTS contracts_by_project ON contracts (project_id)"_s,
        u"CREATE TABLE IF NOT EXISTS timesheets (id INTEGER PRIMARY KEY, user_id INTEGER, date_from TEXT, date_to TEXT,"
        " status TEXT, submitted_on TEXT, reject_reason TEXT)"_s,
        u"CREATE INDEX IF NOT EXISTS timesheets_by_day ON timesheets (date_from, id)"_s,
        u"CREATE INDEX IF NOT EXISTS timesheets_by_status ON timesheets (status, date_from, id)"_s,
        u"CREATE INDEX IF NOT EXISTS timesheets_by_user ON timesheets (user_id)"_s,
        u"CREATE TABLE IF NOT EXISTS other_totals (sheet INTEGER PRIMARY KEY, more INTEGER)"_s,
        u"CREATE TABLE IF NOT EXISTS truth (sheet INTEGER PRIMARY KEY, planted TEXT, flags TEXT)"_s,
        u"CREATE TABLE IF NOT EXISTS holidays (day TEXT, name TEXT, team TEXT)"_s,
        u"CREATE TABLE IF NOT EXISTS days (user_id INTEGER, date TEXT, pieces TEXT, PRIMARY KEY (user_id, date))"_s,
        // A day whose pieces are NULL has its entries kept. Its made ones are of the tasks that the company began with.
        u"CREATE TABLE IF NOT EXISTS entries (id INTEGER PRIMARY KEY, user_id INTEGER, date TEXT, contract_id INTEGER,"
        " task_id INTEGER, start INTEGER, minutes INTEGER, method TEXT, text TEXT, activity INTEGER)"_s,
        u"CREATE INDEX IF NOT EXISTS entries_by_day ON entries (date, user_id)"_s,
        u"CREATE TABLE IF NOT EXISTS tasks (id INTEGER PRIMARY KEY, project_id INTEGER, parent_id INTEGER, title TEXT,"
        " description TEXT, creator_id INTEGER, status INTEGER, priority INTEGER, start_date TEXT, end_date TEXT,"
        " completed_at TEXT, created_at TEXT, updated_at TEXT, deleted_at TEXT)"_s,
        u"CREATE TABLE IF NOT EXISTS entry_tasks (task_id INTEGER PRIMARY KEY, project_id INTEGER)"_s,
        u"CREATE TABLE IF NOT EXISTS trackers (user_id INTEGER PRIMARY KEY, contract_id INTEGER, task_id INTEGER,"
        " text TEXT, started_at TEXT)"_s,
        u"CREATE TABLE IF NOT EXISTS time_requests (id INTEGER PRIMARY KEY, user_id INTEGER, contract_id INTEGER,"
        " project_id INTEGER, task_id INTEGER, start TEXT, end TEXT, status TEXT, text TEXT, comment TEXT,"
        " updated_by INTEGER, created_at TEXT, updated_at TEXT)"_s,
        u"CREATE INDEX IF NOT EXISTS time_requests_by_user ON time_requests (user_id)"_s,
        u"CREATE TABLE IF NOT EXISTS policies (id INTEGER PRIMARY KEY, name TEXT, is_paid TEXT, is_hourly INTEGER,"
        " allowance INTEGER)"_s,
        u"CREATE TABLE IF NOT EXISTS leaves (id INTEGER PRIMARY KEY, user_id INTEGER, policy_id INTEGER, status TEXT,"
        " note TEXT, created_by INTEGER, approved_by INTEGER, rejected_by INTEGER, reject_reason TEXT, start_date TEXT,"
        " end_date TEXT, created_on TEXT, days REAL, hours REAL)"_s,
        u"CREATE INDEX IF NOT EXISTS leaves_by_user ON leaves (user_id)"_s,
        u"CREATE TABLE IF NOT EXISTS oauth_apps (client_id TEXT PRIMARY KEY, secret TEXT, name TEXT, redirect_uri TEXT,"
        " user_id INTEGER, consent TEXT, expires_in INTEGER)"_s,
        u"CREATE TABLE IF NOT EXISTS oauth_codes (code TEXT PRIMARY KEY, redirect_uri TEXT, scope TEXT, ends INTEGER,"
        " used INTEGER)"_s,
        u"CREATE TABLE IF NOT EXISTS oauth_tokens (token TEXT PRIMARY KEY, refresh TEXT, code TEXT, user_id INTEGER,"
        " scope TEXT, ends INTEGER, refresh_ends INTEGER)"_s,
        u"CREATE TABLE IF NOT EXISTS tasks (id INTEGER PRIMARY KEY, project_id INTEGER, parent_id INTEGER, title TEXT,"
        " description TEXT, creator_id INTEGER, status INTEGER, priority INTEGER, start_date TEXT, end_date TEXT,"
        " completed_at TEXT, created_at TEXT, updated_at TEXT, deleted_at TEXT)"_s,
        u"CREATE INDEX IF NOT EXISTS tasks_by_project ON tasks (project_id)"_s,
        u"CREATE TABLE IF NOT EXISTS task_assignees (id INTEGER PRIMARY KEY, task_id INTEGER, user_id INTEGER,"
        " UNIQUE (task_id, user_id))"_s,
        u"CREATE TABLE IF NOT EXISTS guests (id INTEGER PRIMARY KEY, email TEXT, firstname TEXT, lastname TEXT,"
        " status TEXT, created_at TEXT, updated_at TEXT, deleted_at TEXT)"_s,
        u"CREATE TABLE IF NOT EXISTS viewer_projects (user_id INTEGER, project_id INTEGER,"
        " PRIMARY KEY (user_id, project_id))"_s,
        u"CREATE TABLE IF NOT EXISTS expense_categories (id INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS expenses (id INTEGER PRIMARY KEY, user_id INTEGER, project_id INTEGER,"
        " category_id INTEGER, name TEXT, date TEXT, amount REAL, note TEXT, is_billable INTEGER, created_at TEXT,"
        " updated_at TEXT, deleted_at TEXT)"_s,
        u"CREATE INDEX IF NOT EXISTS expenses_by_day ON expenses (date, id)"_s,
        u"CREATE TABLE IF NOT EXISTS webhooks (id INTEGER PRIMARY KEY, url TEXT, events TEXT, token TEXT,"
        " created_at TEXT, updated_at TEXT, deleted_at TEXT)"_s,
        u"CREATE TABLE IF NOT EXISTS ledger (id INTEGER PRIMARY KEY, kind TEXT, item TEXT, row INTEGER, verb TEXT,"
        " user_id INTEGER, arrived_at TEXT, outcome TEXT, status INTEGER)"_s,
    };
}

} // namespace sandbox
