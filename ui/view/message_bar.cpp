// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/message_bar.h"

#include "ui/view/icons.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    const char *icon;
    ColorRole ground;
    ColorRole ink;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return { "info", ColorRole::AccentSoft, ColorRole::Accent };
    case MessageBar::Kind::Success:
        return { "approve", ColorRole::PositiveSoft, ColorRole::Positive };
    case MessageBar::Kind::Offline:
        return { "offline", ColorRole::AttentionSoft, ColorRole::Attention };
    case MessageBar::Kind::Partial:
        return { "info", ColorRole::SurfaceSunken, ColorRole::Muted };
    case MessageBar::Kind::Error:
        return { "error", ColorRole::AttentionSoft, ColorRole::Attention };
    }
    Q_UNREACHABLE();
}

constexpr int iconRoom = metrics::iconSize + metrics::grid + 10;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel({}, this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setButtonKind(m_action, Theme::ButtonKind::Quiet);
    m_close->setIcon(icon(u"close"_s, ColorRole::Muted));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    row->setSpacing(metrics::grid);
    row->addSpacing(iconRoom - 6); // margins do not mirror, items do
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit dismissed();
    });
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &action, bool dismissable)
{
    const bool same = isShown() && kind == m_kind && text == m_words;
    m_kind = kind;
    m_words = text;
    m_text->setText(text);
    m_action->setText(plainAction(action));
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(dismissable);
    show();
    update();
    if (!same)
        announce(this, text);
}

void MessageBar::clear()
{
    m_words.clear();
    m_text->clear();
    hide();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(look.ground));
    painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    // Beside the first line, however many there are.
    const int high = m_text->fontMetrics().height();
    const int wrapped = qMax(high, m_text->heightForWidth(m_text->width()));
    const int line = m_text->y() + (m_text->height() - wrapped + high) / 2;
    const QRect place(10, line - metrics::iconSize / 2, metrics::iconSize, metrics::iconSize);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), QString::fromLatin1(look.icon),
        theme.color(look.ink));
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_close->setToolTip(tr("Dismiss"));
}

} // namespace signoff
