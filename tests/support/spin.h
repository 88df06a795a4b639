// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>

namespace signoff::testing {

// Runs the event loop until 'holds' does; false after 'patience' milliseconds. Wakes with every event and never
// sleeps, which makes hundreds of calls a matter of seconds (QTest::qWaitFor sleeps 10 ms a turn).
template <class Condition> bool spinUntil(const Condition &holds, int patience = 10'000)
{
    const QDeadlineTimer deadline(patience);
    QTimer wake;
    wake.start(20);
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace signoff::testing

// QTRY_COMPARE and QTRY_VERIFY by the same means.
#define SPIN_COMPARE(actual, expected)                                                                                 \
    do {                                                                                                               \
        signoff::testing::spinUntil([&] { return (actual) == (expected); });                                           \
        QCOMPARE(actual, expected);                                                                                    \
    } while (false)
#define SPIN_VERIFY(condition) QVERIFY(signoff::testing::spinUntil([&] { return bool(condition); }))
