// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/expected.h"

#include <QFile>

namespace signoff::contract {

using namespace Qt::StringLiterals;

bool ExpectedViolations::read(const QString &file, QString *problem)
{
    QFile list(file);
    if (!list.open(QIODevice::ReadOnly | QIODevice::Text)) {
        *problem = file + u": "_s + list.errorString();
        return false;
    }
    for (int number = 1; !list.atEnd(); ++number) {
        const QString text = QString::fromUtf8(list.readLine()).trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        QStringList cells = text.split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (cells.size() != 4 || cells.contains(QString())) {
            *problem = u"%1:%2: expected 'dialect | operationId | place | reason'"_s.arg(file).arg(number);
            return false;
        }
        const Line line { cells[0], cells[1], cells[2] };
        if (m_lines.contains(line)) {
            *problem = u"%1:%2: listed twice"_s.arg(file).arg(number);
            return false;
        }
        m_lines << line;
    }
    return true;
}

bool ExpectedViolations::takes(const QString &dialect, const QString &operationId, const QString &place)
{
    const qsizetype at = m_lines.indexOf(Line { dialect, operationId, place });
    if (at < 0)
        return false;
    m_occurred << at;
    return true;
}

QStringList ExpectedViolations::leftOver(const QString &dialect) const
{
    QStringList lines;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].dialect == dialect && !m_occurred.contains(i))
            lines << m_lines[i].operationId + u" | "_s + m_lines[i].place;
    }
    return lines;
}

} // namespace signoff::contract
