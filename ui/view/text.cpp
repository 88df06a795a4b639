// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/text.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QSet>
#include <QStyle>
#include <QToolTip>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// Characters that change the direction of what follows; a name must not be able to reorder the figures beside it.
bool isDirectionControl(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

// Where apart() set a name apart: both ends are there, and what is between them reaches nothing outside.
QSet<qsizetype> pairedIsolates(const QString &text)
{
    QSet<qsizetype> places;
    QList<qsizetype> open;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).unicode() == 0x2068) {
            open.append(at);
        } else if (text.at(at).unicode() == 0x2069 && !open.isEmpty()) {
            places << open.takeLast() << at;
        }
    }
    return places;
}

} // namespace

QString plainToolTip(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    // 'pre-wrap' keeps the lines and still wraps a long one.
    return QString("<p style='white-space: pre-wrap; margin: 0'>"_L1 + plain.toHtmlEscaped() + "</p>"_L1);
}

QString plainAction(const QString &plain)
{
    QString text = oneLine(plain);
    return text.replace(u'&', "&&"_L1);
}

QString oneLine(const QString &plain)
{
    QString text;
    text.reserve(plain.size());
    const QSet<qsizetype> isolates = pairedIsolates(plain);
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar c = plain.at(at);
        if (isDirectionControl(c) && !isolates.contains(at))
            continue;
        const bool control = c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029;
        text += control ? u' ' : c;
    }
    return text;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

void announce(QWidget *widget, const QString &words)
{
    widget->setAccessibleName(words);
    if (words.isEmpty() || !QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, words);
#else
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(oneLine(m_text)) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(oneLine(m_text)) + 2, fontMetrics().height() + 2 };
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height() };
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString text = fontMetrics().elidedText(oneLine(m_text), m_mode, contentsRect().width());
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter;
    painter.drawText(contentsRect(), int(align) | Qt::TextSingleLine, text);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        if (isElided())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_text), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace signoff
