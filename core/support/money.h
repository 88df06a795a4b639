// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace signoff {

// An amount in a currency. 'currency' is the ISO code the server gave; empty when it gave none.
struct Money {
    double amount = 0;
    QString currency;
    bool operator==(const Money &) const = default;
};

// Amounts per currency; empty means "not permitted or not known", never zero.
using MoneyList = QList<Money>;

} // namespace signoff

Q_DECLARE_METATYPE(signoff::Money)
