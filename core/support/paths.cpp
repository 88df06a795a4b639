// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

// Ids are opaque: what could leave the folder, or fall together where case does not count, becomes a hash.
QString fileNamePart(const QString &id)
{
    static const QRegularExpression plain(u"^[0-9a-z-]{1,64}$"_s);
    if (plain.match(id).hasMatch())
        return id;
    return u"h."_s
        + QString::fromLatin1(QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

Paths::Paths(const QString &dataDir)
    : m_dir(QDir(dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : dataDir)
                .absolutePath())
{
}

QString Paths::prepare() const
{
    QFileInfo info(m_dir);
    if (!info.exists()) {
        // Its parents as the system makes them. A folder that was there before is left as it is: the files in it are
        // private by themselves.
        if (!QDir().mkpath(info.absolutePath()) || !QDir().mkdir(m_dir, ownerOnly | QFile::ExeOwner))
            return QCoreApplication::translate("paths", "The folder %1 cannot be created.").arg(m_dir);
        info.refresh();
    }
    if (!info.isDir())
        return QCoreApplication::translate("paths", "%1 is not a folder.").arg(m_dir);
    if (!info.isWritable())
        return QCoreApplication::translate("paths", "The folder %1 cannot be written to.").arg(m_dir);
    return {};
}

QString Paths::settings() const
{
    return m_dir + "/settings.ini"_L1;
}

QString Paths::journal() const
{
    return m_dir + "/journal.sqlite"_L1;
}

QString Paths::cache(const QString &account, const QString &workspace) const
{
    return m_dir + "/cache-"_L1 + fileNamePart(account) + u'-' + fileNamePart(workspace) + ".sqlite"_L1;
}

QString Paths::history(const QString &account, const QString &workspace) const
{
    return m_dir + "/cache-"_L1 + fileNamePart(account) + u'-' + fileNamePart(workspace) + "-history.sqlite"_L1;
}

QStringList Paths::eraseCaches(const QString &account) const
{
    QDir dir(m_dir);
    // With the companions that SQLite keeps beside a file.
    QStringList left;
    const QStringList names =
        dir.entryList({ "cache-"_L1 + fileNamePart(account) + "-*.sqlite*"_L1 }, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!dir.remove(name))
            left.append(dir.filePath(name));
    }
    return left;
}

bool createPrivateFile(const QString &file)
{
    if (QFile::exists(file))
        return QFile::setPermissions(file, ownerOnly);
    QFile created(file);
    return created.open(QFile::WriteOnly | QFile::NewOnly, ownerOnly);
}

} // namespace signoff
