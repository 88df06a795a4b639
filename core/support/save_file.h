// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace signoff {

// Writes a file whole or not at all: what stood there stays when it fails. Answers why it could not be written, for
// people; empty: it is there.
QString saveFile(const QString &path, const QByteArray &bytes);

} // namespace signoff
