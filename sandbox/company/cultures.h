// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace sandbox {

// A name as its owner writes it, and the letters of it that an e-mail address takes.
struct Name {
    QString written;
    QString ascii;
};

struct MonthDay {
    int month;
    int day;
};

struct Culture {
    QList<QString> zones;
    QString currency;
    QList<MonthDay> holidays;
    QList<Name> first;
    QList<Name> last;
};

const QList<Culture> &cultures();

} // namespace sandbox
