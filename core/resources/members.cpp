// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/members.h"

#include "core/resources/status.h"
#include "core/resources/cells.h"
#include "core/resources/form_fields.h"
#include "core/resources/surroundings.h"
#include "core/support/apart.h"

#include <QLocale>
#include <QTimeZone>

namespace signoff {

namespace {

const Column<Member> columns[] = {
    { "name", QT_TRANSLATE_NOOP("columns", "Name"), Cell::Text,
        [](const Member &row, const Surroundings &) -> QVariant { return row.name(); },
        [](const Member &row, const Surroundings &around) {
            return row.id == around.self
                ? QCoreApplication::translate("columns", QT_TRANSLATE_NOOP("columns", "%1 (you)")).arg(apart(row.name()))
                : row.name();
        } },
    { .id = "email",
        .title = QT_TRANSLATE_NOOP("columns", "E-mail"),
        .value = [](const Member &row, const Surroundings &) -> QVariant { return row.email; },
        .yields = 7 },
    { "role", QT_TRANSLATE_NOOP("columns", "Role"), Cell::Text,
        [](const Member &row, const Surroundings &) -> QVariant { return row.role; } },
    { "team", QT_TRANSLATE_NOOP("columns", "Team"), Cell::Text,
        [](const Member &row, const Surroundings &) -> QVariant { return row.team; } },
    { .id = "title",
        .title = QT_TRANSLATE_NOOP("columns", "Job title"),
        .value = [](const Member &row, const Surroundings &) -> QVariant { return row.jobTitle; },
        .shown = false },
    { .id = "time_zone",
        .title = QT_TRANSLATE_NOOP("columns", "Time zone"),
        .value = [](const Member &row, const Surroundings &) -> QVariant { return row.timeZone; },
        .yields = 6 },
    { .id = "local_time",
        .title = QT_TRANSLATE_NOOP("columns", "Local time"),
        .value = [](const Member &row, const Surroundings &) -> QVariant {
            return row.localTime(QDateTime::currentDateTimeUtc());
        },
        .order = [](const Member &row, const Surroundings &) -> QVariant {
            const QTimeZone zone(row.timeZone.toUtf8());
            return zone.isValid() ? QVariant(zone.offsetFromUtc(QDateTime::currentDateTimeUtc())) : QVariant();
        },
        .yields = 3 },
    cells::weeklyLimitColumn<Member>(),
    { .id = "tracked",
        .title = QT_TRANSLATE_NOOP("columns", "This week"),
        .cell = Cell::Duration,
        .value = [](const Member &row, const Surroundings &around) {
            return cells::known(around.memberNotesOf(row.id).tracked);
        } },
    { .id = "contracts",
        .title = QT_TRANSLATE_NOOP("columns", "Contracts"),
        .cell = Cell::Number,
        .value = [](const Member &row, const Surroundings &around) {
            return cells::known(around.memberNotesOf(row.id).contracts);
        },
        .yields = 4 },
    { .id = "rate",
        .title = QT_TRANSLATE_NOOP("columns", "Rate"),
        .cell = Cell::Money,
        .value = [](const Member &row, const Surroundings &) { return cells::money(row.rate); },
        .yields = 5 },
    { .id = "since",
        .title = QT_TRANSLATE_NOOP("columns", "Since"),
        .cell = Cell::DateTime,
        .value = [](const Member &row, const Surroundings &) -> QVariant { return row.createdAt; },
        .shown = false },
    cells::statusColumn<Member, peopleStatus>(),
};

bool isThere(const Member &row)
{
    return !row.id.isEmpty() && !row.deletedAt.isValid();
}

// Nobody can take the workspace away from its owner.
bool mayBeArchived(const Member &row)
{
    return isThere(row) && row.role.compare(QLatin1String("Owner"), Qt::CaseInsensitive) != 0;
}

const Action<Member> actions[] = {
    { .id = "delete",
        .title = QT_TRANSLATE_NOOP("actions", "Archive"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Archived"),
        .key = "",
        .enabledFor = mayBeArchived,
        .request = [](const QString &workspace, const Member &row, const QString &) -> Request {
            return deleteMember(workspace, row.id);
        },
        .removes = true },
};

constexpr FormChoice roles[] = {
    { "Regular User", QT_TRANSLATE_NOOP("forms", "Regular user") },
    { "Project manager", QT_TRANSLATE_NOOP("forms", "Project manager") },
    { "Team manager", QT_TRANSLATE_NOOP("forms", "Team manager") },
    { "Executive manager", QT_TRANSLATE_NOOP("forms", "Executive manager") },
    { "Project viewer", QT_TRANSLATE_NOOP("forms", "Project viewer") },
};

constexpr FormChoice visibility[] = {
    { "0", QT_TRANSLATE_NOOP("forms", "Hidden") },
    { "1", QT_TRANSLATE_NOOP("forms", "Visible") },
};

constexpr FormField inviteFields[] = {
    fields::inviteEmail,
    fields::firstName,
    fields::lastName,
    { .id = "role",
        .title = QT_TRANSLATE_NOOP("forms", "Role"),
        .entry = Entry::Choice,
        .needed = true,
        .choices = roles },
};

constexpr FormField updateFields[] = {
    { .id = "email", .title = QT_TRANSLATE_NOOP("forms", "E-mail"), .entry = Entry::Email, .stays = true },
    { .id = "firstname", .title = QT_TRANSLATE_NOOP("forms", "First name"), .stays = true },
    { .id = "lastname", .title = QT_TRANSLATE_NOOP("forms", "Last name"), .stays = true },
    { .id = "role",
        .title = QT_TRANSLATE_NOOP("forms", "Role"),
        .entry = Entry::Choice,
        .stays = true,
        .choices = roles },
    { .id = "timezone", .title = QT_TRANSLATE_NOOP("forms", "Time zone"), .entry = Entry::TimeZone, .stays = true },
    fields::weeklyLimit,
    // Not a yes or no: where it is not known, nothing is chosen, and nothing is sent.
    { .id = "rate_status",
        .title = QT_TRANSLATE_NOOP("forms", "Rates"),
        .entry = Entry::Choice,
        .stays = true,
        .choices = visibility,
        .hint = QT_TRANSLATE_NOOP("forms", "Whether this member sees rates.") },
    { .id = "remove_avatar", .title = QT_TRANSLATE_NOOP("forms", "Remove the picture"), .entry = Entry::Flag },
};

FormValues beginUpdate(const Member &row)
{
    FormValues values { { QStringLiteral("email"), row.email }, { QStringLiteral("firstname"), row.firstName },
        { QStringLiteral("lastname"), row.lastName }, { QStringLiteral("role"), row.role },
        { QStringLiteral("timezone"), row.timeZone } };
    if (!row.avatar.isEmpty())
        values.insert(QStringLiteral("remove_avatar"), false);
    if (row.weeklyHoursLimit)
        values.insert(QStringLiteral("weekly_hours_limit"), *row.weeklyHoursLimit);
    if (row.seesRates)
        values.insert(QStringLiteral("rate_status"), *row.seesRates ? QStringLiteral("1") : QStringLiteral("0"));
    return values;
}

const Form<Member> forms[] = {
    { .id = "create",
        .title = QT_TRANSLATE_NOOP("forms", "Invite member"),
        .fields = inviteFields,
        .request = [](const QString &workspace, const Member &, const FormValues &values) -> Request {
            return inviteMember.with(bodyOf<InviteBody>(values), workspace);
        } },
    { .id = "update",
        .title = QT_TRANSLATE_NOOP("forms", "Edit member"),
        .fields = updateFields,
        .enabledFor = isThere,
        .begin = beginUpdate,
        .request = [](const QString &workspace, const Member &row, const FormValues &values) -> Request {
            return updateMember.with(bodyOf<MemberBody>(values), workspace, row.id);
        } },
};

} // namespace

QString Member::name() const
{
    return cells::fullName(firstName, lastName, email);
}

QString Member::localTime(const QDateTime &now) const
{
    const QTimeZone zone(timeZone.toUtf8());
    if (timeZone.isEmpty() || !zone.isValid())
        return {};
    const QDateTime there = now.toTimeZone(zone);
    const QString time = QLocale().toString(there.time(), QLocale::ShortFormat);
    return there.date() == now.toLocalTime().date() ? time
                                                     : time + u' ' + QLocale().toString(there.date(), QStringLiteral("ddd"));
}

QString Member::state() const
{
    if (deletedAt.isValid())
        return QStringLiteral("archived");
    return isBlocked.value_or(false) ? QStringLiteral("blocked") : status;
}

template <>
const Resource<Member> &resourceOf<Member>()
{
    static const Resource<Member> resource {
        .id = "members",
        .title = QT_TRANSLATE_NOOP("resources", "Members"),
        .counted = QT_TRANSLATE_N_NOOP("resources", "%n member(s)"),
        .status = &peopleStatus,
        .list = [](const QString &workspace, const ListQuery &query) {
            return getMembers.with({ query.page, query.perPage, {}, query.status, {} }, workspace);
        },
        .one = [](const QString &workspace, const Member &row) { return getMember(workspace, row.id); },
        .matches = [](const Member &row, const ListQuery &query) {
            return query.status.isEmpty() || row.status == query.status;
        },
        .snapshot = [](const Member &row) { return QJsonObject { { QStringLiteral("status"), row.status } }; },
        .describe = [](const Member &row, const Surroundings &) { return row.name(); },
        .columns = columns,
        .actions = actions,
        .forms = forms,
    };
    return resource;
}

} // namespace signoff
