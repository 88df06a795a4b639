// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/form.h"

#include <QCoreApplication>

// Form fields that several resources have in common.
namespace signoff::fields {

inline constexpr FormField inviteEmail { .id = "email",
    .title = QT_TRANSLATE_NOOP("forms", "E-mail"),
    .entry = Entry::Email,
    .needed = true,
    .hint = QT_TRANSLATE_NOOP("forms", "The invitation is sent there.") };

inline constexpr FormField firstName { .id = "firstname",
    .title = QT_TRANSLATE_NOOP("forms", "First name"),
    .needed = true };

inline constexpr FormField lastName { .id = "lastname",
    .title = QT_TRANSLATE_NOOP("forms", "Last name"),
    .needed = true };

inline constexpr FormField weeklyLimit { .id = "weekly_hours_limit",
    .title = QT_TRANSLATE_NOOP("forms", "Weekly limit"),
    .entry = Entry::Whole,
    .stays = true,
    .least = 0,
    .most = 168,
    .hint = QT_TRANSLATE_NOOP("forms", "Hours a week; 168 means no limit.") };

inline constexpr FormField member {
    .id = "user_id", .title = QT_TRANSLATE_NOOP("forms", "Member"), .entry = Entry::Member, .needed = true
};

// Of time that is tracked or asked for: what it is for. Only the current generation takes time without a project.
inline constexpr FormField contract { .id = "contract_id",
    .title = QT_TRANSLATE_NOOP("forms", "Project"),
    .entry = Entry::Contract,
    .hint = QT_TRANSLATE_NOOP("forms", "Some servers ask for it.") };

inline constexpr FormField taskOfContract {
    .id = "task_id", .title = QT_TRANSLATE_NOOP("forms", "Task"), .entry = Entry::Task, .with = "contract_id"
};

} // namespace signoff::fields
