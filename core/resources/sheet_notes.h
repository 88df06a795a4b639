// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace signoff {

// What a review found, as far as a row of the queue shows it (core/review makes it).
struct SheetNotes {
    std::optional<int> expected; // minutes; nothing: not known
    QString expectedWords; // where it comes from
    std::optional<int> variance; // minutes
    QStringList flags; // ids of those found with "flagged" before them, "not-checked" where some are; or "clear" alone
    QStringList flagTitles; // of those that were found, the most serious first
    QString words; // all findings, a line each
    int severity = 0; // of the most serious flag; 0: none
    int notChecked = 0;
    int attention = 0; // for sorting
    bool operator==(const SheetNotes &) const = default;
};

// The words by which a filter tells sheets with any flag, without one, and those that could not be checked wholly.
inline constexpr QLatin1StringView anyFlag { "flagged" };
inline constexpr QLatin1StringView clearFlag { "clear" };
inline constexpr QLatin1StringView notCheckedFlag { "not-checked" };

} // namespace signoff
