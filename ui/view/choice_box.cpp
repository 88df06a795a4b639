// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/choice_box.h"

#include "ui/view/icons.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int padding = 11; // as in a line edit
constexpr int arrow = 26;
constexpr int cross = 14;

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChoiceBox::setTitle(const QString &title)
{
    m_title = title;
    name();
}

void ChoiceBox::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    name();
    update();
}

void ChoiceBox::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    name();
    update();
}

void ChoiceBox::setClearable(bool on)
{
    m_clearable = on;
    update();
}

void ChoiceBox::name()
{
    const QString said = oneLine(m_words.isEmpty() ? m_placeholder : m_words);
    const QString all = said.isEmpty() ? m_title : tr("%1: %2", "field: what is chosen").arg(m_title, said);
    if (all == accessibleName())
        return;
    setAccessibleName(all);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QSize ChoiceBox::sizeHint() const
{
    const QFontMetrics fontMetrics(Theme::font(FontRole::Body));
    return { 160, qMax(metrics::controlHeight, fontMetrics.height() + 10) };
}

QSize ChoiceBox::minimumSizeHint() const
{
    return { 96, sizeHint().height() };
}

QRect ChoiceBox::crossRect() const
{
    const QRect place(width() - arrow - cross - 2, (height() - cross) / 2, cross, cross);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

QRect ChoiceBox::textRect() const
{
    const int behind = arrow + (isClearable() ? cross + 6 : 0);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(padding, 0, width() - padding - behind, height()));
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    QStyleOptionComboBox option;
    option.initFrom(this);
    style()->drawComplexControl(QStyle::CC_ComboBox, &option, &painter, this);
    if (isClearable()) {
        const bool isOver = underMouse() && crossRect().contains(mapFromGlobal(QCursor::pos()));
        paintIcon(painter, crossRect(), u"close"_s, theme.color(isOver ? ColorRole::Text : ColorRole::Muted));
    }
    const QFont font = Theme::font(FontRole::Body);
    painter.setFont(font);
    painter.setPen(theme.color(!isEnabled() ? ColorRole::Faint : m_words.isEmpty() ? ColorRole::Muted : ColorRole::Text));
    const QString all = oneLine(m_words.isEmpty() ? m_placeholder : m_words);
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter;
    painter.drawText(textRect(), int(align) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(all, Qt::ElideRight, textRect().width()));
}

void ChoiceBox::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (isClearable() && crossRect().adjusted(-4, -4, 4, 4).contains(event->position().toPoint()))
        emit cleared();
    else
        emit opened({});
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Down:
    case Qt::Key_F4:
        if (!event->isAutoRepeat())
            emit opened({});
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (isClearable())
            emit cleared();
        return;
    default:
        break;
    }
    if (isText && !event->isAutoRepeat())
        emit opened(event->text());
    else
        QAbstractButton::keyPressEvent(event); // Return is the dialog's
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QFontMetrics fontMetrics(Theme::font(FontRole::Body));
        if (fontMetrics.horizontalAdvance(oneLine(m_words)) > textRect().width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_words), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace signoff
