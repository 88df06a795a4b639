// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/accounts.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

QJsonObject written(const Account &account)
{
    return { { u"uuid"_s, account.uuid }, { u"label"_s, account.label }, { u"baseUrl"_s, account.baseUrl.toString() },
        { u"workspace"_s, account.workspace }, { u"tokenSince"_s, account.tokenSince.toUTC().toString(Qt::ISODate) },
        { u"isTokenStored"_s, account.isTokenStored }, { u"clientId"_s, account.clientId },
        { u"isRenewalOpen"_s, account.isRenewalOpen } };
}

// None where the file was changed into something that a person may not enter either.
std::optional<Account> readFrom(const QJsonObject &object)
{
    const CheckedUrl checked = checkBaseUrl(object.value("baseUrl"_L1).toString());
    const QUuid uuid(object.value("uuid"_L1).toString());
    if (!checked.problem.isEmpty() || uuid.isNull())
        return {};
    Account account;
    account.uuid = uuid.toString(QUuid::WithoutBraces);
    account.label = object.value("label"_L1).toString();
    account.baseUrl = checked.url;
    account.workspace = object.value("workspace"_L1).toString();
    account.tokenSince = QDateTime::fromString(object.value("tokenSince"_L1).toString(), Qt::ISODate);
    account.isTokenStored = object.value("isTokenStored"_L1).toBool();
    account.clientId = object.value("clientId"_L1).toString();
    account.isRenewalOpen = object.value("isRenewalOpen"_L1).toBool();
    return account;
}

// By workspace.
QJsonObject learnedBy(const Settings &settings, const QString &uuid)
{
    return QJsonDocument::fromJson(settings.text(Setting::Learned, uuid).toUtf8()).object();
}

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

void write(Settings &settings, const QList<Account> &accounts)
{
    QJsonArray array;
    for (const Account &account : accounts)
        array.append(written(account));
    settings.set(Setting::Accounts, compact(array));
}

auto withUuid(const QString &uuid)
{
    return [uuid](const Account &account) { return account.uuid == uuid; };
}

// Whether both lists have a workspace in common in which the caller is the same user. Where a server does not name
// the user, the word of the caller counts.
bool isSamePerson(const QList<Workspace> &known, const QList<Workspace> &seen, bool isAskedByName)
{
    const auto fits = [&](const Workspace &one, const Workspace &other) {
        if (one.id != other.id)
            return false;
        if (one.userId.isEmpty() || other.userId.isEmpty())
            return isAskedByName;
        return one.userId == other.userId;
    };
    return std::any_of(known.begin(), known.end(), [&](const Workspace &one) {
        return std::any_of(seen.begin(), seen.end(), [&](const Workspace &other) { return fits(one, other); });
    });
}

} // namespace

QList<Account> Accounts::all() const
{
    QList<Account> accounts;
    const QJsonArray array = parsed(m_settings.text(Setting::Accounts));
    for (const auto &value : array) {
        if (const auto account = readFrom(value.toObject()))
            accounts.append(*account);
    }
    return accounts;
}

std::optional<Account> Accounts::find(const QString &uuid) const
{
    const QList<Account> accounts = all();
    const auto found = std::find_if(accounts.begin(), accounts.end(), withUuid(uuid));
    return found == accounts.end() ? std::nullopt : std::optional(*found);
}

std::optional<Account> Accounts::lastUsed() const
{
    return find(m_settings.text(Setting::LastAccount));
}

void Accounts::save(const Account &account)
{
    if (account.isDemo)
        return;
    QList<Account> accounts = all();
    const auto found = std::find_if(accounts.begin(), accounts.end(), withUuid(account.uuid));
    if (found == accounts.end())
        accounts.append(account);
    else
        *found = account;
    write(m_settings, accounts);
}

void Accounts::use(const QString &uuid)
{
    if (find(uuid))
        m_settings.set(Setting::LastAccount, uuid);
}

void Accounts::remove(const QString &uuid)
{
    if (!find(uuid))
        return;
    QList<Account> accounts = all();
    accounts.removeIf(withUuid(uuid));
    write(m_settings, accounts);
    m_settings.reset(Setting::Workspaces, uuid);
    m_settings.reset(Setting::Learned, uuid);
    if (m_settings.text(Setting::LastAccount) == uuid)
        m_settings.reset(Setting::LastAccount);
}

QList<Workspace> Accounts::workspaces(const QString &uuid) const
{
    QList<Workspace> workspaces;
    if (!find(uuid))
        return workspaces;
    const QJsonArray array = parsed(m_settings.text(Setting::Workspaces, uuid));
    for (const auto &value : array) {
        Workspace workspace;
        json::Problems problems;
        json::readObject(value.toObject(), workspace, problems, {});
        if (!workspace.id.isEmpty())
            workspaces.append(workspace);
    }
    return workspaces;
}

void Accounts::remember(const QString &uuid, const QList<Workspace> &workspaces)
{
    if (!find(uuid))
        return;
    QJsonArray array;
    for (const Workspace &workspace : workspaces)
        array.append(json::writeObject(workspace));
    m_settings.set(Setting::Workspaces, compact(array), uuid);
}

QJsonObject Accounts::learned(const QString &uuid, const QString &workspace) const
{
    if (!find(uuid))
        return {};
    return learnedBy(m_settings, uuid).value(workspace).toObject();
}

void Accounts::rememberLearned(const QString &uuid, const QString &workspace, const QJsonObject &learned)
{
    if (!find(uuid))
        return;
    QJsonObject all = learnedBy(m_settings, uuid);
    all.insert(workspace, learned);
    m_settings.set(Setting::Learned, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)), uuid);
}

Account Accounts::identify(Account wanted, const QList<Workspace> &seen) const
{
    const QList<Account> accounts = all();
    const auto isMeant = [&](const Account &account) {
        if (account.baseUrl != wanted.baseUrl)
            return false;
        const bool isAskedByName = account.uuid == wanted.uuid;
        const QList<Workspace> known = workspaces(account.uuid);
        return known.isEmpty() ? isAskedByName : isSamePerson(known, seen, isAskedByName);
    };
    const auto found = std::find_if(accounts.begin(), accounts.end(), isMeant);
    if (found == accounts.end()) {
        wanted.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        wanted.workspace.clear();
        return wanted;
    }
    wanted.uuid = found->uuid;
    if (wanted.label.isEmpty())
        wanted.label = found->label;
    wanted.workspace = found->workspace;
    return wanted;
}

} // namespace signoff
