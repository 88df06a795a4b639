// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/cell_delegate.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace signoff {

// What of a plan is used: a thin bar with its figures. Beyond the plan the bar changes its colour, and a mark shows
// where the plan ended; a part of a sum is drawn hatched at its end.
struct PlanBar {
    QString title;
    QString figures;
    std::optional<double> share; // nothing: not known, and no bar
    bool isPart = false;
    bool operator==(const PlanBar &) const = default;
};

void paintPlanBar(QPainter &painter, const QRect &rect, const PlanBar &bar, Qt::LayoutDirection direction);

// Bars below each other, titles before and figures behind.
class PlanBars : public QWidget {
    Q_OBJECT

public:
    explicit PlanBars(QWidget *parent = nullptr);
    void setBars(const QList<PlanBar> &bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<PlanBar> m_bars;
};

// A cell with its text over a bar; the value is the share.
class PlanDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit PlanDelegate(std::function<bool(const QString &key)> isPart, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<bool(const QString &)> m_isPart;
};

} // namespace signoff
