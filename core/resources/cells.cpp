// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/cells.h"

#include "core/support/format.h"

namespace signoff::cells {

QVariant weeklyLimit(const std::optional<double> &hours)
{
    return hours ? QVariant(qRound(*hours * 60)) : QVariant();
}

QString weeklyLimitText(const std::optional<double> &hours)
{
    if (!hours)
        return {};
    return *hours >= 168 ? QCoreApplication::translate("cells", "No limit") : format::duration(qRound(*hours * 60));
}

QString yesOrNo(const std::optional<bool> &value)
{
    if (!value)
        return {};
    return *value ? QCoreApplication::translate("cells", "Yes") : QCoreApplication::translate("cells", "No");
}

QString fullName(const QString &first, const QString &last, const QString &otherwise)
{
    const QString full = QString(first + QLatin1Char(' ') + last).trimmed();
    return full.isEmpty() ? otherwise : full;
}

} // namespace signoff::cells
