// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/projects.h"

#include "core/resources/status.h"
#include "core/resources/cells.h"
#include "core/resources/surroundings.h"
#include "core/support/format.h"

namespace signoff {

namespace {

QString tagsOf(const Project &row)
{
    QStringList names;
    for (const Project::Tag &tag : row.tags)
        names << tag.name;
    return names.join(QStringLiteral(", "));
}

// "62:10 of 120:00", "62:10", and since when where the sum is a part.
QString hoursOf(const Project &row, const Surroundings &around)
{
    const ProjectNotes *notes = around.projectNotesOf(row.id);
    const bool isPlanned = row.estimation.value_or(0) > 0;
    if (!notes || !notes->minutes)
        return isPlanned ? QCoreApplication::translate("columns", "— of %1", "hours that are not known, hours that were estimated")
                               .arg(format::duration(int(*row.estimation * 60)))
                         : QString();
    QString text = format::duration(*notes->minutes);
    if (isPlanned) {
        text = QCoreApplication::translate("columns", "%1 of %2", "hours that were tracked, hours that were estimated")
                   .arg(text, format::duration(int(*row.estimation * 60)));
    }
    return notes->since.isEmpty() ? text : text + QStringLiteral(", ") + notes->since;
}

QString spentOf(const Project &row, const Surroundings &around)
{
    const ProjectNotes *notes = around.projectNotesOf(row.id);
    const QString spent = format::money(notes ? notes->spent : MoneyList());
    if (row.budget.value_or(0) <= 0)
        return notes && !notes->spent.isEmpty() ? spent : QString();
    return QCoreApplication::translate("columns", "%1 of %2", "amount spent, budget")
        .arg(spent, format::money({ { *row.budget, {} } }));
}

QString noted(const Project &row, const Surroundings &around, QString ProjectNotes::*text)
{
    const ProjectNotes *notes = around.projectNotesOf(row.id);
    return notes ? notes->*text : QString();
}

const Column<Project> columns[] = {
    { "name", QT_TRANSLATE_NOOP("columns", "Project"), Cell::Text,
        [](const Project &row, const Surroundings &) -> QVariant { return row.name; } },
    { .id = "start",
        .title = QT_TRANSLATE_NOOP("columns", "Start"),
        .cell = Cell::Date,
        .value = [](const Project &row, const Surroundings &) -> QVariant { return row.startDate; },
        .shown = false },
    { .id = "progress",
        .title = QT_TRANSLATE_NOOP("columns", "Plan"),
        .cell = Cell::Status,
        .value = [](const Project &row, const Surroundings &around) -> QVariant {
            return noted(row, around, &ProjectNotes::state);
        },
        .text = [](const Project &row, const Surroundings &around) { return noted(row, around, &ProjectNotes::words); },
        .tone = [](const Project &row, const Surroundings &around) {
            const ProjectNotes *notes = around.projectNotesOf(row.id);
            return notes ? notes->tone : Tone::Neutral;
        },
        .detail = [](const Project &row, const Surroundings &around) {
            return noted(row, around, &ProjectNotes::sentences);
        },
        .order = [](const Project &row, const Surroundings &around) -> QVariant {
            const ProjectNotes *notes = around.projectNotesOf(row.id);
            return notes ? QVariant(notes->rank) : QVariant();
        } },
    { .id = "hours",
        .title = QT_TRANSLATE_NOOP("columns", "Hours"),
        .value = [](const Project &row, const Surroundings &around) -> QVariant {
            const ProjectNotes *notes = around.projectNotesOf(row.id);
            return notes ? cells::known(notes->hoursShare) : QVariant();
        },
        .text = hoursOf,
        .order = [](const Project &row, const Surroundings &around) -> QVariant {
            const ProjectNotes *notes = around.projectNotesOf(row.id);
            return notes ? cells::known(notes->minutes) : QVariant();
        } },
    { .id = "spent",
        .title = QT_TRANSLATE_NOOP("columns", "Spent"),
        .value = [](const Project &row, const Surroundings &around) -> QVariant {
            const ProjectNotes *notes = around.projectNotesOf(row.id);
            return notes ? cells::known(notes->moneyShare) : QVariant();
        },
        .text = spentOf,
        .yields = 1 },
    { .id = "deadline",
        .title = QT_TRANSLATE_NOOP("columns", "Deadline"),
        .cell = Cell::Date,
        .value = [](const Project &row, const Surroundings &) -> QVariant { return row.deadline; },
        .yields = 2 },
    { .id = "estimation",
        .title = QT_TRANSLATE_NOOP("columns", "Estimated hours"),
        .cell = Cell::Number,
        .value = [](const Project &row, const Surroundings &) { return cells::known(row.estimation); },
        .shown = false },
    { .id = "budget",
        .title = QT_TRANSLATE_NOOP("columns", "Budget"),
        .cell = Cell::Money,
        .value = [](const Project &row, const Surroundings &) { return cells::money(row.budget); },
        .shown = false },
    { .id = "members",
        .title = QT_TRANSLATE_NOOP("columns", "Members"),
        .cell = Cell::Number,
        .value = [](const Project &row, const Surroundings &) { return cells::known(row.contracts); },
        .yields = 3 },
    { .id = "billable",
        .title = QT_TRANSLATE_NOOP("columns", "Billable"),
        .value = [](const Project &row, const Surroundings &) { return cells::known(row.isBillable); },
        .text = [](const Project &row, const Surroundings &) { return cells::yesOrNo(row.isBillable); },
        .shown = false },
    { .id = "rate",
        .title = QT_TRANSLATE_NOOP("columns", "Rate"),
        .cell = Cell::Money,
        .value = [](const Project &row, const Surroundings &) { return cells::money(row.rate); },
        .shown = false },
    { .id = "tags",
        .title = QT_TRANSLATE_NOOP("columns", "Tags"),
        .value = [](const Project &row, const Surroundings &) -> QVariant { return tagsOf(row); },
        .shown = false },
    { .id = "notes",
        .title = QT_TRANSLATE_NOOP("columns", "Notes"),
        .value = [](const Project &row, const Surroundings &) -> QVariant { return row.notes; },
        .shown = false },
    cells::statusColumn<Project, projectStatus>(),
};

bool isThere(const Project &row)
{
    return !row.id.isEmpty() && !row.deletedAt.isValid();
}

const Action<Project> actions[] = {
    { .id = "delete",
        .title = QT_TRANSLATE_NOOP("actions", "Archive"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Archived"),
        .key = "",
        .enabledFor = isThere,
        .request = [](const QString &workspace, const Project &row, const QString &) -> Request {
            return deleteProject(workspace, row.id);
        },
        .removes = true },
};

// The contract knows no null for a date or number of a project: once set, they can be changed only.
constexpr FormField projectFields[] = {
    { .id = "name", .title = QT_TRANSLATE_NOOP("forms", "Name"), .needed = true, .longest = 255 },
    { .id = "start_date", .title = QT_TRANSLATE_NOOP("forms", "Start"), .entry = Entry::Date, .stays = true },
    { .id = "deadline",
        .title = QT_TRANSLATE_NOOP("forms", "Deadline"),
        .entry = Entry::Date,
        .stays = true,
        .notBefore = "start_date" },
    { .id = "estimation",
        .title = QT_TRANSLATE_NOOP("forms", "Estimation"),
        .entry = Entry::Number,
        .stays = true,
        .least = 0,
        .hint = QT_TRANSLATE_NOOP("forms", "Hours") },
    { .id = "budget", .title = QT_TRANSLATE_NOOP("forms", "Budget"), .entry = Entry::Number, .stays = true, .least = 0 },
    { .id = "notes", .title = QT_TRANSLATE_NOOP("forms", "Notes"), .entry = Entry::LongText },
    { .id = "icon",
        .title = QT_TRANSLATE_NOOP("forms", "Icon"),
        .hint = QT_TRANSLATE_NOOP("forms", "A name such as project-icon-1") },
};

FormValues beginUpdate(const Project &row)
{
    FormValues values { { QStringLiteral("name"), row.name }, { QStringLiteral("start_date"), row.startDate },
        { QStringLiteral("deadline"), row.deadline }, { QStringLiteral("notes"), row.notes },
        { QStringLiteral("icon"), row.icon } };
    if (row.estimation)
        values.insert(QStringLiteral("estimation"), *row.estimation);
    if (row.budget)
        values.insert(QStringLiteral("budget"), *row.budget);
    return values;
}

const Form<Project> forms[] = {
    { .id = "create",
        .title = QT_TRANSLATE_NOOP("forms", "New project"),
        .fields = projectFields,
        .request = [](const QString &workspace, const Project &, const FormValues &values) -> Request {
            return createProject.with(bodyOf<ProjectBody>(values), workspace);
        } },
    { .id = "update",
        .title = QT_TRANSLATE_NOOP("forms", "Edit project"),
        .fields = projectFields,
        .enabledFor = isThere,
        .begin = beginUpdate,
        .request = [](const QString &workspace, const Project &row, const FormValues &values) -> Request {
            return updateProject.with(bodyOf<ProjectBody>(values), workspace, row.id);
        } },
};

} // namespace

QString Project::state() const
{
    return deletedAt.isValid() ? QStringLiteral("archived") : status;
}

template <>
const Resource<Project> &resourceOf<Project>()
{
    static const Resource<Project> resource {
        .id = "projects",
        .title = QT_TRANSLATE_NOOP("resources", "Projects"),
        .counted = QT_TRANSLATE_N_NOOP("resources", "%n project(s)"),
        .status = &projectStatus,
        .list = [](const QString &workspace, const ListQuery &query) {
            return getProjects.with({ query.page, query.perPage, {} }, workspace);
        },
        .one = [](const QString &workspace, const Project &row) { return getProject(workspace, row.id); },
        .snapshot = [](const Project &row) { return QJsonObject { { QStringLiteral("status"), row.status } }; },
        .describe = [](const Project &row, const Surroundings &) { return row.name; },
        .columns = columns,
        .actions = actions,
        .forms = forms,
    };
    return resource;
}

} // namespace signoff
