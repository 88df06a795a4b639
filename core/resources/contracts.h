// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff {

// A member on a project. Source: getContracts, getContract.
struct Contract {
    QString id;
    QString projectId;
    QString projectName;
    QString projectIcon;
    QString userId;
    QString firstName;
    QString lastName;
    QString email;
    QString role; // an open list; "Client" besides the roles of members
    std::optional<double> weeklyHoursLimit; // hours; 168 means none
    QString screenshots; // full, blurred, ...; an open list
    QString screenshotsLabel; // the server's words for it
    std::optional<double> rate; // an hour; absent: not permitted or not known
    QString rateType; // 1 of the contract, 2 of the member, 3 of the project; an open list
    QString currency; // ISO code; may be absent
    QString name;
    QString status; // active, paused; an open list
    QDateTime createdAt;
    QDateTime updatedAt;

    static constexpr auto fields()
    {
        return std::tuple { json::field(&Contract::id, "id"), json::field(&Contract::projectId, "project_id"),
            json::field(&Contract::projectName, "project_name"), json::field(&Contract::projectIcon, "project_icon"),
            json::field(&Contract::userId, "user_id"), json::field(&Contract::firstName, "user_firstname"),
            json::field(&Contract::lastName, "user_lastname"), json::field(&Contract::email, "user_email"),
            json::field(&Contract::role, "user_role"), json::field(&Contract::weeklyHoursLimit, "weekly_hours_limit"),
            json::field(&Contract::screenshots, "screenshots"),
            json::field(&Contract::screenshotsLabel, "screenshots_label"), json::field(&Contract::rate, "rate"),
            json::field(&Contract::rateType, "rate_type"), json::field(&Contract::currency, "currency"),
            json::field(&Contract::name, "contract_name"), json::field(&Contract::status, "status"),
            json::field(&Contract::createdAt, "created_at"), json::field(&Contract::updatedAt, "updated_at") };
    }
    QString state() const { return status; }
};

struct ContractQuery {
    int page = 1; // from 1
    int perPage = 100; // the contract's maximum
    QString projectId;
    QString userId;
    QString status; // active, paused
    static constexpr auto fields()
    {
        return std::tuple { json::field(&ContractQuery::page, "page"), json::field(&ContractQuery::perPage, "per_page"),
            json::field(&ContractQuery::projectId, "project_id"), json::field(&ContractQuery::userId, "user_id"),
            json::field(&ContractQuery::status, "status") };
    }
};

// Project and member are needed, and cannot be changed afterwards.
struct NewContractBody {
    std::optional<json::Id> projectId;
    std::optional<json::Id> userId;
    std::optional<int> weeklyHoursLimit; // hours; 168, all hours of a week, where it is left out
    std::optional<QString> screenshots;
    std::optional<double> rate; // an hour; stored only when the caller may see rates
    static constexpr auto fields()
    {
        return std::tuple { json::field(&NewContractBody::projectId, "project_id"),
            json::field(&NewContractBody::userId, "user_id"),
            json::field(&NewContractBody::weeklyHoursLimit, "weekly_hours_limit"),
            json::field(&NewContractBody::screenshots, "screenshots"), json::field(&NewContractBody::rate, "rate") };
    }
};

// What is left out keeps its value.
struct ContractBody {
    std::optional<int> weeklyHoursLimit; // hours
    std::optional<QString> screenshots;
    std::optional<double> rate; // an hour; stored only when the caller may see rates
    std::optional<QString> status; // active, paused
    static constexpr auto fields()
    {
        return std::tuple { json::field(&ContractBody::weeklyHoursLimit, "weekly_hours_limit"),
            json::field(&ContractBody::screenshots, "screenshots"), json::field(&ContractBody::rate, "rate"),
            json::field(&ContractBody::status, "status") };
    }
};

// The rows depend on the role of the caller, rates on the permission to see them.
inline constexpr Endpoint<Verb::Get, "/contracts", Rows<Contract>, ContractQuery> getContracts { "getContracts" };
// Owners and executive managers only. What a second contract of the same member and project answers is not known.
inline constexpr Endpoint<Verb::Post, "/contracts", One<Contract>, NewContractBody> createContract { "createContract" };
inline constexpr Endpoint<Verb::Get, "/contracts/{contractId}", One<Contract>> getContract { "getContract" };
// Owners and executive managers only. A paused contract stops tracking on it.
inline constexpr Endpoint<Verb::Put, "/contracts/{contractId}", One<Contract>, ContractBody> updateContract {
    "updateContract"
};
// Owners and executive managers only. The contract leaves the lists; no operation brings it back.
inline constexpr Endpoint<Verb::Delete, "/contracts/{contractId}", Confirmation> deleteContract { "deleteContract" };
inline constexpr std::tuple contractEndpoints { getContracts, createContract, getContract, updateContract, deleteContract };

template <>
const Resource<Contract> &resourceOf<Contract>();

} // namespace signoff
