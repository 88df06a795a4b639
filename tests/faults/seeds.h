// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

namespace signoff::testing {

// A row for each seed from 1 on: as many as the environment says, else 'usual'. SIGNOFF_SEED runs that one alone.
inline void seedRows(const char *variable, int usual)
{
    QTest::addColumn<quint32>("seed");
    bool isGiven = false;
    const int only = qEnvironmentVariableIntValue("SIGNOFF_SEED", &isGiven);
    if (isGiven) {
        QTest::addRow("seed %d", only) << quint32(only);
        return;
    }
    bool isCounted = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &isCounted);
    for (int seed = 1; seed <= (isCounted ? wanted : usual); ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

} // namespace signoff::testing
