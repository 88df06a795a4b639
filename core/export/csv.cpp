// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/csv.h"

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

QString field(const QString &text)
{
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!needsQuotes)
        return text;
    return u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

QString spreadsheetText(const QString &text)
{
    if (text.isEmpty())
        return text;
    const QChar first = text.at(0);
    return "=+-@"_L1.contains(first) || first.category() == QChar::Other_Control ? u'\'' + text : text;
}

QByteArray csv(const QList<QStringList> &rows)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const QStringList &row : rows) {
        QStringList fields;
        for (const QString &text : row)
            fields << field(text);
        bytes += fields.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace signoff
