// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace signoff::contract {

// The violations that are right: what a client of both generations says to a server of one. One line each in
// expected.txt: dialect | operationId | place | reason.
class ExpectedViolations {
public:
    // False with 'problem' when a line cannot be read or names no reason.
    bool read(const QString &file, QString *problem);
    // Is it listed? Remembers that it occurred.
    bool takes(const QString &dialect, const QString &operationId, const QString &place);
    // Listed lines of this dialect that did not occur.
    QStringList leftOver(const QString &dialect) const;

private:
    struct Line {
        QString dialect;
        QString operationId;
        QString place;
        bool operator==(const Line &) const = default;
    };
    QList<Line> m_lines;
    QSet<qsizetype> m_occurred;
};

} // namespace signoff::contract
