// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

// Dates and times as people type them, in the locale's form and a few others.
namespace signoff {

QString dateText(QDate date);
std::optional<QDate> dateOf(const QString &text);
QString timeText(QTime time);
std::optional<QTime> timeOf(const QString &text);

} // namespace signoff
