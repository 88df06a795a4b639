// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace signoff {

// A text that a spreadsheet cannot take for a formula: one that begins with = + - @ or a control character gets an
// apostrophe before it.
QString spreadsheetText(const QString &text);

// Rows as a file that spreadsheets open with its letters intact: RFC 4180, UTF-8 with a byte order mark, CRLF. Texts are
// taken as they are: pass people's words through spreadsheetText().
QByteArray csv(const QList<QStringList> &rows);

} // namespace signoff
