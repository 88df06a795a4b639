// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace signoff {

// Finds the record behind a name, where rows carry names instead of ids. A name that two records have belongs to
// neither: guessing would book to the wrong one.
class UniqueNames {
public:
    enum class Match { None, One, Several };

    // The same record may come more than once.
    void add(const QString &name, const QString &id);

    Match matchOf(const QString &name) const;
    // Empty unless exactly one record has the name. Case and blanks do not count.
    QString idOf(const QString &name) const;
    bool isEmpty() const { return m_ids.isEmpty(); }

private:
    static QString keyOf(const QString &name) { return name.simplified().toCaseFolded(); }

    QHash<QString, QString> m_ids; // empty: several have it
};

} // namespace signoff
