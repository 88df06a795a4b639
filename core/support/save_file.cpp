// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace signoff {

QString saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return QCoreApplication::translate("files", "%1 could not be written: %2.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

} // namespace signoff
