// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/setting_line.h"

#include "ui/shell/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace signoff {

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().color(ColorRole::Grid));
}

SettingSheet makeSettingSheet(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget;
    scroll->setWidget(sheet);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(28, 20, 28, 12);
    column->setSpacing(12);
    return { scroll, sheet, column };
}

void beginSection(const SettingSheet &sheet, QWidget *title)
{
    if (sheet.column->count() > 0) {
        sheet.column->addSpacing(4);
        sheet.column->addWidget(new Hairline(sheet.sheet));
        sheet.column->addSpacing(4);
    }
    sheet.column->addWidget(title);
}

QHBoxLayout *settingLine(
    const QString &title, const QString &explanation, QWidget *control, QWidget *parent, QLabel *more)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    QLabel *name = themedLabel(title, FontRole::Body, ColorRole::Text, parent);
    name->setWordWrap(true);
    name->setBuddy(control);
    words->addWidget(name);
    if (!explanation.isEmpty()) {
        QLabel *why = themedLabel(explanation, FontRole::Small, ColorRole::Muted, parent);
        why->setWordWrap(true);
        words->addWidget(why);
    }
    if (more)
        words->addWidget(more);
    line->addLayout(words, 1);
    line->addWidget(control, 0, Qt::AlignTop);
    control->setAccessibleName(title);
    control->setAccessibleDescription(explanation);
    return line;
}

} // namespace signoff
