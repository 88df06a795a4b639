// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/apart.h"

#include <QLocale>

#include <algorithm>

namespace signoff {

namespace {

constexpr QChar leftToRightMark(0x200e);
constexpr QChar rightToLeftMark(0x200f);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool isStrong(QChar c, bool rightToLeft)
{
    const QChar::Direction direction = c.direction();
    return rightToLeft ? direction == QChar::DirR || direction == QChar::DirAL : direction == QChar::DirL;
}

} // namespace

QString apart(const QString &name)
{
    const bool isRightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    if (std::none_of(name.begin(), name.end(), [&](QChar c) { return isStrong(c, !isRightToLeft); }))
        return name;
    QString text = name;
    text.remove(firstStrongIsolate).remove(popIsolate); // its own could end ours
    // The mark before it is for what takes the direction of a text from its first letter and knows no isolates.
    return (isRightToLeft ? rightToLeftMark : leftToRightMark) + firstStrongIsolate + text + popIsolate;
}

} // namespace signoff
