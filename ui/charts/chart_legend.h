// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_paint.h"

#include <QList>
#include <QWidget>

namespace signoff {

struct LegendEntry {
    QString key; // of what is hidden and shown
    QString name;
    QString figure; // a total, beside it
    int place = 0; // see SeriesColours
    bool isShown = true;
    bool isToggle = true; // else it only explains
    bool operator==(const LegendEntry &) const = default;
};

// What the colours of a chart mean; each entry hides and shows its row. Wraps where the width ends, and a name that is wider
// than all of it goes on in further lines. One stop of Tab; arrows move, Space toggles.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setEntries(const QList<LegendEntry> &entries);
    const QList<LegendEntry> &entries() const { return m_entries; }
    void paintTo(QPainter &painter, const QRectF &rect, const ChartInk &ink, bool mirrored) const;

    QRectF entryRect(int entry) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void toggled(const QString &key, bool isShown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place {
        QRectF rect;
        QRectF swatch;
        QRectF name;
        QRectF figure;
    };
    class Button;

    QList<Place> placesIn(double width, double *height) const; // left to right
    void paintEntry(QPainter &painter, int entry, const Place &place, const ChartInk &ink, Qt::LayoutDirection direction) const;
    void arrange();
    void moveFocus(int entry);

    QList<LegendEntry> m_entries;
    QList<Place> m_places;
    QList<Button *> m_buttons;
};

} // namespace signoff
