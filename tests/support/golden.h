// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace signoff::testing {

QString fixturePath(const QString &name); // below tests/fixtures
bool hasFixture(const QString &name);
QByteArray fixture(const QString &name); // fails hard where it is missing

// Compares a text with the fixture of that name: empty when they are the same, else what differs, line by line, with
// its neighbours. With SIGNOFF_UPDATE_FIXTURES=1 in the environment the fixture is written instead; read the change
// before it is committed.
QString differenceFromFixture(const QString &actual, const QString &name);

// "- was", "+ is" and two lines around each.
QString lineDifference(const QStringList &before, const QStringList &after);

} // namespace signoff::testing
