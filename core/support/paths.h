// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace signoff {

// Where Signoff keeps its files: one folder, readable by its owner alone.
class Paths {
public:
    // 'dataDir' from the command line; empty: the system's place for this program.
    explicit Paths(const QString &dataDir = {});

    // Creates the folder. Empty when it is there and can be written, else a translated sentence.
    QString prepare() const;

    const QString &dataDir() const { return m_dir; }
    QString settings() const;
    QString journal() const;
    QString cache(const QString &account, const QString &workspace) const;
    // The versions of timesheets that were seen; erased with the cache.
    QString history(const QString &account, const QString &workspace) const;

    // Removes every cache file of an account; call with no Cache open on them. Returns what could not be removed.
    QStringList eraseCaches(const QString &account) const;

private:
    QString m_dir;
};

// An empty file that nobody but its owner can read; one that is there is narrowed to that.
bool createPrivateFile(const QString &file);

} // namespace signoff
