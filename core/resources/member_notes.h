// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace signoff {

// What other lists and reports say of a member.
struct MemberNotes {
    std::optional<int> tracked; // minutes this week; nothing: not known
    std::optional<int> contracts; // those that are not paused; nothing: not known
    bool operator==(const MemberNotes &) const = default;
};

} // namespace signoff
