// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_paint.h"

#include <QImage>
#include <QPainter>
#include <QString>

namespace signoff {

// Empty: no label lies over another, leaves 'room' or is wider than its place; else which one does.
inline QString labelTrouble(const QList<ChartLabel> &labels, const QRectF &room, FontRole role = FontRole::Small)
{
    const QFontMetricsF metrics(ChartInk::font(role));
    for (qsizetype at = 0; at < labels.size(); ++at) {
        const ChartLabel &label = labels.at(at);
        if (label.text.isEmpty())
            continue;
        if (label.text.contains(QChar(0x2026)))
            return label.text + QStringLiteral(" is cut");
        for (const QString &line : label.text.split(QLatin1Char('\n'))) {
            if (metrics.horizontalAdvance(line) > label.rect.width() + 1.5)
                return line + QStringLiteral(" does not fit");
        }
        if (!room.adjusted(-1, -1, 1, 1).contains(label.rect))
            return label.text + QStringLiteral(" is outside");
        for (qsizetype other = 0; other < at; ++other) {
            if (!labels.at(other).text.isEmpty() && labels.at(other).rect.intersects(label.rect))
                return label.text + QStringLiteral(" lies over ") + labels.at(other).text;
        }
    }
    return {};
}

// How many pages a chart of many rows takes in a file; 0: it does not come to an end.
template <class Chart> int pagesOf(const Chart &chart)
{
    constexpr int most = 50;
    QImage page(800, 500, QImage::Format_RGB32);
    QPainter painter(&page);
    int pages = 0;
    for (int next = 0; next >= 0 && pages <= most; ++pages) {
        const int first = next;
        next = chart.paintFrom(first, painter, QRectF(0, 0, 800, 500));
        if (next >= 0 && next <= first)
            return 0;
    }
    return pages <= most ? pages : 0;
}

} // namespace signoff
