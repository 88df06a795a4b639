// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/labels.h"

#include "ui/view/text.h"

#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace signoff {

void setThemed(QWidget *widget, FontRole font, ColorRole color)
{
    widget->setFont(Theme::font(font));
    const auto dress = [widget, color] {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Active, QPalette::WindowText, Theme::current().color(color));
        palette.setColor(QPalette::Inactive, QPalette::WindowText, Theme::current().color(color));
        widget->setPalette(palette);
    };
    dress();
    QObject::connect(&Theme::current(), &Theme::changed, widget, dress);
}

void setFlush(QPushButton *button, Qt::Edge edge)
{
    const bool isLeft = (edge == Qt::LeftEdge) != (QGuiApplication::layoutDirection() == Qt::RightToLeft);
    button->setStyleSheet(isLeft ? u"padding-left: 0px"_s : u"padding-right: 0px"_s);
}

QLabel *themedLabel(const QString &text, FontRole font, ColorRole color, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    setThemed(label, font, color);
    return label;
}

} // namespace signoff
