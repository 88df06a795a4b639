// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/project_viewers.h"

#include "core/resources/status.h"
#include "core/resources/cells.h"
#include "core/resources/form_fields.h"
#include "core/resources/surroundings.h"

namespace signoff {

namespace {

QString projectsOf(const ProjectViewer &row, const Surroundings &around)
{
    QStringList names;
    for (const ProjectViewer::Viewed &viewed : row.projects.value_or(QList<ProjectViewer::Viewed>()))
        names << (viewed.projectName.isEmpty() ? around.projectName(viewed.projectId) : viewed.projectName);
    return names.join(QStringLiteral(", "));
}

const Column<ProjectViewer> columns[] = {
    { "name", QT_TRANSLATE_NOOP("columns", "Name"), Cell::Text,
        [](const ProjectViewer &row, const Surroundings &) -> QVariant { return row.name(); } },
    { "email", QT_TRANSLATE_NOOP("columns", "E-mail"), Cell::Text,
        [](const ProjectViewer &row, const Surroundings &) -> QVariant { return row.email; } },
    { "projects", QT_TRANSLATE_NOOP("columns", "Projects"), Cell::Text,
        [](const ProjectViewer &row, const Surroundings &around) -> QVariant {
            return row.projects ? QVariant(projectsOf(row, around)) : QVariant();
        } },
    { .id = "since",
        .title = QT_TRANSLATE_NOOP("columns", "Since"),
        .cell = Cell::DateTime,
        .value = [](const ProjectViewer &row, const Surroundings &) -> QVariant { return row.memberSince; },
        .yields = 2 },
    cells::statusColumn<ProjectViewer, peopleStatus>(),
};

bool hasStatus(const ProjectViewer &row, const char *word)
{
    return row.status.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

// Which word an archived viewer has is not documented; of those known, two mean that somebody is not there any more.
bool isArchived(const ProjectViewer &row)
{
    return hasStatus(row, "inactive") || hasStatus(row, "left");
}

bool isThere(const ProjectViewer &row)
{
    return !row.id.isEmpty() && !isArchived(row);
}

const Action<ProjectViewer> actions[] = {
    // Not 'removes': an archived viewer stays in sight, so that restore can be offered.
    { .id = "delete",
        .title = QT_TRANSLATE_NOOP("actions", "Archive"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Archived"),
        .key = "",
        .enabledFor = isThere,
        .request = [](const QString &workspace, const ProjectViewer &row, const QString &) -> Request {
            return deleteProjectViewer(workspace, row.id);
        },
        .achieved = isArchived,
        .resultStatus = "inactive" },
    { .id = "restore",
        .title = QT_TRANSLATE_NOOP("actions", "Restore"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Restored"),
        .key = "",
        .enabledFor = isArchived,
        .request = [](const QString &workspace, const ProjectViewer &row, const QString &) -> Request {
            return restoreProjectViewer(workspace, row.id);
        },
        .achieved = [](const ProjectViewer &row) { return hasStatus(row, "active"); },
        .resultStatus = "active",
        .isSentUnseen = true }, // by itself an archived viewer is answered 404
};

constexpr FormField createFields[] = { fields::inviteEmail, fields::firstName, fields::lastName };

constexpr FormField projectFields[] = {
    { .id = "project_id", .title = QT_TRANSLATE_NOOP("forms", "Project"), .entry = Entry::Project, .needed = true },
};

const Form<ProjectViewer> forms[] = {
    { .id = "create",
        .title = QT_TRANSLATE_NOOP("forms", "Invite viewer"),
        .fields = createFields,
        .request = [](const QString &workspace, const ProjectViewer &, const FormValues &values) -> Request {
            return createProjectViewer.with(bodyOf<ViewerBody>(values), workspace);
        } },
    { .id = "assign-project",
        .title = QT_TRANSLATE_NOOP("forms", "Give access to a project"),
        .fields = projectFields,
        .enabledFor = isThere,
        .request = [](const QString &workspace, const ProjectViewer &row, const FormValues &values) -> Request {
            return assignProjectToViewer.with(bodyOf<ViewerProjectBody>(values), workspace, row.id);
        } },
    { .id = "unassign-project",
        .title = QT_TRANSLATE_NOOP("forms", "Take a project away"),
        .fields = projectFields,
        .enabledFor = [](const ProjectViewer &row) { return isThere(row) && !(row.projects && row.projects->isEmpty()); },
        .request = [](const QString &workspace, const ProjectViewer &row, const FormValues &values) -> Request {
            return unassignProjectFromViewer.with(bodyOf<ViewerProjectBody>(values), workspace, row.id);
        } },
};

} // namespace

QString ProjectViewer::name() const
{
    return cells::fullName(firstName, lastName, email);
}

template <>
const Resource<ProjectViewer> &resourceOf<ProjectViewer>()
{
    static const Resource<ProjectViewer> resource {
        .id = "project-viewers",
        .title = QT_TRANSLATE_NOOP("resources", "Project viewers"),
        .counted = QT_TRANSLATE_N_NOOP("resources", "%n project viewer(s)"),
        .status = &peopleStatus,
        .list = [](const QString &workspace, const ListQuery &query) {
            return getProjectViewers.with({ query.page, query.perPage, {} }, workspace);
        },
        .one = [](const QString &workspace, const ProjectViewer &row) { return getProjectViewer(workspace, row.id); },
        // Archived ones are not listed: that one is missing does not mean that it is gone.
        .matches = [](const ProjectViewer &row, const ListQuery &) { return !isArchived(row); },
        .snapshot = [](const ProjectViewer &row) { return QJsonObject { { QStringLiteral("status"), row.status } }; },
        .describe = [](const ProjectViewer &row, const Surroundings &) { return row.name(); },
        .columns = columns,
        .actions = actions,
        .forms = forms,
    };
    return resource;
}

} // namespace signoff
