// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/control_style.h"

#include "ui/view/icons.h"
#include "ui/view/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowSize = 14;
constexpr int indicatorSize = 16;

void paintFrame(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(focused ? ColorRole::Accent : ColorRole::Outline));
    painter.setBrush(theme.color(!enabled ? ColorRole::Surface
            : hovered                     ? ColorRole::Hover
                                          : ColorRole::SurfaceRaised));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

void paintArrow(QPainter &painter, const QRect &rect, const QString &name, bool enabled)
{
    const int size = qMin(arrowSize, qMin(rect.width(), rect.height()));
    const QRect place(rect.center().x() - size / 2 + 1, rect.center().y() - size / 2 + 1, size, size);
    paintIcon(painter, place, name, Theme::current().color(enabled ? ColorRole::Muted : ColorRole::Faint));
}

void paintIndicator(QPainter &painter, const QStyleOption &option, bool round)
{
    const Theme &theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRect square(option.rect.center().x() - indicatorSize / 2 + 1,
        option.rect.center().y() - indicatorSize / 2 + 1, indicatorSize, indicatorSize);
    const QRectF rect = QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = round ? rect.width() / 2 : 4;
    painter.setRenderHint(QPainter::Antialiasing);
    const ColorRole fill = on && enabled ? ColorRole::Accent : on ? ColorRole::Outline : ColorRole::SurfaceRaised;
    const bool focused = option.state & QStyle::State_HasFocus;
    painter.setPen(theme.color(on && enabled ? ColorRole::Accent : focused ? ColorRole::Accent : ColorRole::Faint));
    painter.setBrush(theme.color(fill));
    painter.drawRoundedRect(rect, radius, radius);
    if (!on)
        return;
    const QColor ink = theme.color(enabled ? ColorRole::AccentText : ColorRole::SurfaceRaised);
    if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(rect.adjusted(4.5, 4.5, -4.5, -4.5));
    } else if (option.state & QStyle::State_NoChange) {
        painter.fillRect(QRectF(rect.left() + 4, rect.center().y() - 1, rect.width() - 8, 2), ink);
    } else {
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF { { rect.left() + 4, rect.center().y() + 0.5 },
            { rect.left() + 6.7, rect.bottom() - 4.6 }, { rect.right() - 3.8, rect.top() + 4.8 } });
    }
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void ControlStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    painter->save();
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintIndicator(*painter, *option, false);
        break;
    case PE_IndicatorRadioButton:
        paintIndicator(*painter, *option, true);
        break;
    case PE_IndicatorMenuCheckMark:
        if (option->state & State_On)
            paintIcon(*painter,
                QRect(option->rect.center() - QPoint(arrowSize / 2, arrowSize / 2), QSize(arrowSize, arrowSize)),
                u"approve"_s, Theme::current().color(ColorRole::Accent));
        break;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        paintArrow(*painter, option->rect, u"chevron-down"_s, enabled);
        break;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        paintArrow(*painter, option->rect, u"chevron-up"_s, enabled);
        break;
    case PE_IndicatorArrowLeft:
        paintArrow(*painter, option->rect, u"chevron-left"_s, enabled);
        break;
    case PE_IndicatorArrowRight:
        paintArrow(*painter, option->rect, u"chevron-right"_s, enabled);
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void ControlStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    if (control == CC_ComboBox) {
        painter->save();
        paintFrame(*painter, *option);
        paintArrow(
            *painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), u"chevron-down"_s, enabled);
        painter->restore();
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        painter->save();
        if (spin->frame)
            paintFrame(*painter, *option);
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            const bool up = spin->stepEnabled & QAbstractSpinBox::StepUpEnabled;
            const bool down = spin->stepEnabled & QAbstractSpinBox::StepDownEnabled;
            paintArrow(*painter, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget), u"chevron-up"_s,
                enabled && up);
            paintArrow(*painter, proxy()->subControlRect(control, option, SC_SpinBoxDown, widget), u"chevron-down"_s,
                enabled && down);
        }
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ControlStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool field = (control == CC_ComboBox && part == SC_ComboBoxEditField)
        || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    // The text stands as far from the frame as in a line edit.
    if (field)
        rect = visualRect(
            option->direction, option->rect, visualRect(option->direction, option->rect, rect).adjusted(5, 0, 0, 0));
    return rect;
}

QSize ControlStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize all = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        all = QSize(all.width() + 2 * metrics::grid, qMax(all.height(), metrics::controlHeight));
    return all;
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::grid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_Widget_Animation_Duration && !Theme::motion())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace signoff
