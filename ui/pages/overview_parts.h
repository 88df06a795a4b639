// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/overview_card.h"

#include <QAbstractButton>
#include <QStyledItemDelegate>

// What a card of the overview is painted of.
namespace signoff {

class FigureButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureButton(const OverviewFigure &figure, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isLink() const { return !m_figure.place.page.isEmpty(); }

    OverviewFigure m_figure;
    bool m_byKeys = false; // the focus came by the keyboard: it is shown
};

// The days of a week, each beside the same day of the week before.
class WeekBars : public QWidget {
    Q_OBJECT

public:
    explicit WeekBars(QWidget *parent = nullptr);

    void setBars(const CardContent::Bars &bars);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect slot(int day) const;
    QString wordsOf(int day) const;

    CardContent::Bars m_bars;
};

class OverviewDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int detailRole = Qt::UserRole;
    static constexpr int figureRole = Qt::UserRole + 1;
    static constexpr int toneRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace signoff
