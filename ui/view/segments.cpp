// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/segments.h"

#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace signoff {

namespace {

// With a frame a button is wider than without, which it finds out only when its text is set.
void fit(QPushButton *button)
{
    const QString text = button->text();
    int width = 0;
    for (const Theme::ButtonKind kind : { Theme::ButtonKind::Plain, Theme::ButtonKind::Quiet }) {
        Theme::setButtonKind(button, kind);
        button->setText({});
        button->setText(text);
        width = qMax(width, button->sizeHint().width());
    }
    button->setMinimumWidth(width);
}

} // namespace

void makeSegment(QPushButton *button)
{
    button->setCheckable(true);
    // Told by a frame, not by a shade of it.
    const auto dress = [button](bool on) {
        Theme::setButtonKind(button, on ? Theme::ButtonKind::Plain : Theme::ButtonKind::Quiet);
    };
    fit(button);
    dress(button->isChecked());
    QObject::connect(button, &QPushButton::toggled, button, dress);
}

Segments::Segments(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::add(int id, const QString &text)
{
    auto *button = new QPushButton(plainAction(text), this);
    button->setObjectName(QStringLiteral("segment-%1").arg(id));
    makeSegment(button);
    m_buttons->addButton(button, id);
    layout()->addWidget(button);
}

void Segments::setText(int id, const QString &text)
{
    if (QAbstractButton *button = m_buttons->button(id))
        button->setText(plainAction(text));
    if (auto *button = qobject_cast<QPushButton *>(m_buttons->button(id))) {
        fit(button);
        Theme::setButtonKind(button, button->isChecked() ? Theme::ButtonKind::Plain : Theme::ButtonKind::Quiet);
    }
}

int Segments::current() const
{
    return m_buttons->checkedId();
}

void Segments::setCurrent(int id)
{
    if (QAbstractButton *button = m_buttons->button(id))
        button->setChecked(true);
}

void Segments::setOffered(int id, bool isOffered)
{
    if (QAbstractButton *button = m_buttons->button(id))
        button->setVisible(isOffered);
}

} // namespace signoff
