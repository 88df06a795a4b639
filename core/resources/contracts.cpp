// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/contracts.h"

#include "core/resources/status.h"
#include "core/resources/cells.h"
#include "core/resources/form_fields.h"
#include "core/resources/surroundings.h"
#include "core/support/apart.h"

namespace signoff {

namespace {

QString memberOf(const Contract &row, const Surroundings &around)
{
    const QString name = cells::fullName(row.firstName, row.lastName);
    return name.isEmpty() ? around.memberName(row.userId) : name;
}

QString projectOf(const Contract &row, const Surroundings &around)
{
    return row.projectName.isEmpty() ? around.projectName(row.projectId) : row.projectName;
}

const Column<Contract> columns[] = {
    { "member", QT_TRANSLATE_NOOP("columns", "Member"), Cell::Text,
        [](const Contract &row, const Surroundings &around) -> QVariant { return memberOf(row, around); } },
    { "project", QT_TRANSLATE_NOOP("columns", "Project"), Cell::Text,
        [](const Contract &row, const Surroundings &around) -> QVariant { return projectOf(row, around); } },
    { .id = "role",
        .title = QT_TRANSLATE_NOOP("columns", "Role"),
        .value = [](const Contract &row, const Surroundings &) -> QVariant { return row.role; },
        .shown = false },
    cells::weeklyLimitColumn<Contract>(),
    { "rate", QT_TRANSLATE_NOOP("columns", "Rate"), Cell::Money,
        [](const Contract &row, const Surroundings &) { return cells::money(row.rate, row.currency); } },
    { .id = "screenshots",
        .title = QT_TRANSLATE_NOOP("columns", "Screenshots"),
        .value = [](const Contract &row, const Surroundings &) -> QVariant { return row.screenshots; },
        .text = [](const Contract &row, const Surroundings &) {
            return row.screenshotsLabel.isEmpty() ? row.screenshots : row.screenshotsLabel;
        },
        .yields = 2 },
    cells::statusColumn<Contract, contractStatus>(),
};

bool hasStatus(const Contract &row, const char *word)
{
    return row.status.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

bool isActive(const Contract &row)
{
    return hasStatus(row, "active");
}

bool isPaused(const Contract &row)
{
    return hasStatus(row, "paused");
}

bool isThere(const Contract &row)
{
    return !row.id.isEmpty();
}

Request requestOfStatus(const QString &workspace, const Contract &row, const QString &status)
{
    ContractBody body;
    body.status = status;
    return updateContract.with(body, workspace, row.id);
}

const Action<Contract> actions[] = {
    { .id = "pause",
        .title = QT_TRANSLATE_NOOP("actions", "Pause"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Paused"),
        .key = "",
        .enabledFor = isActive,
        .request = [](const QString &workspace, const Contract &row, const QString &) {
            return requestOfStatus(workspace, row, QStringLiteral("paused"));
        },
        .achieved = isPaused,
        .resultStatus = "paused" },
    { .id = "resume",
        .title = QT_TRANSLATE_NOOP("actions", "Resume"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Resumed"),
        .key = "",
        .enabledFor = isPaused,
        .request = [](const QString &workspace, const Contract &row, const QString &) {
            return requestOfStatus(workspace, row, QStringLiteral("active"));
        },
        .achieved = isActive,
        .resultStatus = "active" },
    { .id = "delete",
        .title = QT_TRANSLATE_NOOP("actions", "Delete"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Deleted"),
        .key = "",
        .enabledFor = isThere,
        .request = [](const QString &workspace, const Contract &row, const QString &) -> Request {
            return deleteContract(workspace, row.id);
        },
        .removes = true },
};

constexpr FormChoice screenshotModes[] = {
    { "full", QT_TRANSLATE_NOOP("forms", "Full") },
    { "blurred", QT_TRANSLATE_NOOP("forms", "Blurred") },
    { "no_preview", QT_TRANSLATE_NOOP("forms", "No preview") },
    { "no_screenshot", QT_TRANSLATE_NOOP("forms", "No screenshots") },
    { "background_blurred", QT_TRANSLATE_NOOP("forms", "Background blurred") },
    { "video_full", QT_TRANSLATE_NOOP("forms", "Video") },
    { "video_blurred", QT_TRANSLATE_NOOP("forms", "Video, blurred") },
    { "video_full_silent", QT_TRANSLATE_NOOP("forms", "Video, silent") },
    { "video_blurred_silent", QT_TRANSLATE_NOOP("forms", "Video, blurred and silent") },
};

constexpr FormChoice states[] = {
    { "active", QT_TRANSLATE_NOOP("forms", "Active") },
    { "paused", QT_TRANSLATE_NOOP("forms", "Paused") },
};

constexpr FormField screenshotsField { .id = "screenshots",
    .title = QT_TRANSLATE_NOOP("forms", "Screenshots"),
    .entry = Entry::Choice,
    .stays = true,
    .open = true,
    .choices = screenshotModes };
constexpr FormField rateField { .id = "rate",
    .title = QT_TRANSLATE_NOOP("forms", "Rate"),
    .entry = Entry::Number,
    .stays = true,
    .least = 0,
    .hint = QT_TRANSLATE_NOOP("forms", "An hour; kept only if you may see rates.") };

constexpr FormField createFields[] = {
    { .id = "project_id", .title = QT_TRANSLATE_NOOP("forms", "Project"), .entry = Entry::Project, .needed = true },
    fields::member,
    fields::weeklyLimit,
    screenshotsField,
    rateField,
};

constexpr FormField updateFields[] = {
    fields::weeklyLimit,
    screenshotsField,
    rateField,
    { .id = "status",
        .title = QT_TRANSLATE_NOOP("forms", "Status"),
        .entry = Entry::Choice,
        .stays = true,
        .choices = states },
};

// From a project or a member, what is known of the new contract.
FormValues beginCreate(const Contract &row)
{
    return { { QStringLiteral("project_id"), row.projectId }, { QStringLiteral("user_id"), row.userId } };
}

FormValues beginUpdate(const Contract &row)
{
    FormValues values { { QStringLiteral("screenshots"), row.screenshots }, { QStringLiteral("status"), row.status } };
    if (row.weeklyHoursLimit)
        values.insert(QStringLiteral("weekly_hours_limit"), *row.weeklyHoursLimit);
    if (row.rate)
        values.insert(QStringLiteral("rate"), *row.rate);
    return values;
}

const Form<Contract> forms[] = {
    { .id = "create",
        .title = QT_TRANSLATE_NOOP("forms", "New contract"),
        .fields = createFields,
        .begin = beginCreate,
        .request = [](const QString &workspace, const Contract &, const FormValues &values) -> Request {
            return createContract.with(bodyOf<NewContractBody>(values), workspace);
        } },
    { .id = "update",
        .title = QT_TRANSLATE_NOOP("forms", "Edit contract"),
        .fields = updateFields,
        .enabledFor = isThere,
        .begin = beginUpdate,
        .request = [](const QString &workspace, const Contract &row, const FormValues &values) -> Request {
            return updateContract.with(bodyOf<ContractBody>(values), workspace, row.id);
        } },
};

bool matches(const Contract &row, const ListQuery &query)
{
    return (query.of.isEmpty() || row.projectId == query.of) && (query.status.isEmpty() || row.status == query.status);
}

} // namespace

template <>
const Resource<Contract> &resourceOf<Contract>()
{
    static const Resource<Contract> resource {
        .id = "contracts",
        .title = QT_TRANSLATE_NOOP("resources", "Contracts"),
        .counted = QT_TRANSLATE_N_NOOP("resources", "%n contract(s)"),
        .status = &contractStatus,
        .list = [](const QString &workspace, const ListQuery &query) {
            return getContracts.with({ query.page, query.perPage, query.of, {}, query.status }, workspace);
        },
        .one = [](const QString &workspace, const Contract &row) { return getContract(workspace, row.id); },
        .matches = matches,
        .snapshot = [](const Contract &row) { return QJsonObject { { QStringLiteral("status"), row.status } }; },
        .describe = [](const Contract &row, const Surroundings &around) -> QString {
            return apart(memberOf(row, around)) + QStringLiteral(", ") + apart(projectOf(row, around));
        },
        .columns = columns,
        .actions = actions,
        .forms = forms,
    };
    return resource;
}

} // namespace signoff
