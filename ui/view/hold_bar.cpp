// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/hold_bar.h"

#include "core/support/format.h"
#include "ui/view/key_button.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {
constexpr int ringSize = 20;
constexpr int smoothMs = 40;
constexpr int stillMs = 250;
} // namespace

HoldBar::HoldBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel({}, this))
    , m_when(plainLabel({}, this))
    , m_undo(new KeyButton(tr("Undo"), u"Z"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(2 * metrics::grid);
    row->addSpacing(ringSize + 10); // margins do not mirror, items do
    row->addWidget(m_text, 1);
    row->addWidget(m_when);
    row->addWidget(m_undo);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_when->setFont(Theme::font(FontRole::Figures));
    m_undo->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the table
    connect(m_undo, &QPushButton::clicked, this, &HoldBar::undo);
    connect(&m_timer, &QTimer::timeout, this, &HoldBar::tick);
    connect(&Theme::current(), &Theme::changed, this, &HoldBar::restyle);
    restyle();
    hide();
}

void HoldBar::setHold(const QString &text, int remainingMs, int totalMs)
{
    setHolds(1, text, remainingMs, totalMs);
}

void HoldBar::setHolds(int count, const QString &text, int remainingMs, int totalMs)
{
    if (count <= 0) {
        clear();
        return;
    }
    const bool news = count != m_count || text != m_words;
    m_count = count;
    m_words = text;
    m_total = qMax(1, totalMs);
    m_remaining = qBound(0, remainingMs, m_total);
    m_since.start();
    // One apart from many, so that the untranslated program reads well, too.
    m_text->setText(count == 1 ? text : tr("%n decisions held. Latest: %1", nullptr, count).arg(text));
    m_timer.start(Theme::motion() ? smoothMs : stillMs);
    tick();
    show();
    if (news)
        announce(this, this->text());
}

void HoldBar::clear()
{
    m_count = 0;
    m_words.clear();
    m_timer.stop();
    hide();
}

int HoldBar::remainingMs() const
{
    return m_count == 0 ? 0 : qMax(0, m_remaining - int(qMin<qint64>(m_since.elapsed(), m_remaining)));
}

QString HoldBar::text() const
{
    return m_count == 0 ? QString() : QString(m_text->text() + u' ' + m_when->text());
}

void HoldBar::setUndoKey(const QString &key)
{
    m_undo->setKey(key);
}

void HoldBar::tick()
{
    const int seconds = (remainingMs() + 999) / 1000;
    const QString when = seconds == 0 ? tr("Sending …")
        : m_count == 1                ? tr("Sent in %1 s").arg(format::count(seconds))
                                      : tr("Next sent in %1 s").arg(format::count(seconds));
    if (when != m_when->text())
        m_when->setText(when);
    // Once it is sent it is final; whether that has happened, the journal knows, so the button only greys.
    m_undo->setEnabled(seconds > 0);
    if (seconds == 0)
        m_timer.stop();
    update(ringRect().toAlignedRect().adjusted(-2, -2, 2, 2));
}

QRectF HoldBar::ringRect() const
{
    const QRect place(12, (height() - ringSize) / 2, ringSize, ringSize);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void HoldBar::restyle()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::current().color(ColorRole::Muted));
    m_when->setPalette(quiet);
    update();
}

void HoldBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStrip(painter, rect());
    paintRing(painter, ringRect(), double(remainingMs()) / qMax(1, m_total));
}

void HoldBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_undo->setText(tr("Undo"));
}

void paintStrip(QPainter &painter, const QRect &rect)
{
    const Theme &theme = Theme::current();
    painter.setPen(theme.color(ColorRole::Outline));
    painter.setBrush(theme.color(ColorRole::SurfaceRaised));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius + 2, metrics::radius + 2);
}

void paintRing(QPainter &painter, const QRectF &rect, double share)
{
    const Theme &theme = Theme::current();
    const QRectF ring = rect.adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(ColorRole::SurfaceSunken), 3));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme.color(ColorRole::Accent), 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, int(share * 360 * 16));
}

} // namespace signoff
