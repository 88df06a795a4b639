// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/status_bar.h"

#include "core/support/format.h"
#include "ui/shell/labels.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/icons.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 30;
constexpr int meterWidth = 56;
constexpr int meterHeight = 4;
constexpr int toneSize = 10;

} // namespace

// What is left of the minute as a track; drawn in the warm colour once it is nearly spent.
class BudgetMeter : public QWidget {
public:
    explicit BudgetMeter(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(meterWidth, barHeight - 2);
    }
    void setShare(double share, bool spent)
    {
        m_share = share;
        m_spent = spent;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const Theme &theme = Theme::current();
        const QRectF track(0, (height() - meterHeight) / 2.0, width(), meterHeight);
        painter.setBrush(theme.color(ColorRole::Outline));
        painter.drawRoundedRect(track, meterHeight / 2.0, meterHeight / 2.0);
        if (m_share <= 0)
            return;
        QRectF part = track;
        part.setWidth(qMax<double>(meterHeight, track.width() * m_share));
        if (layoutDirection() == Qt::RightToLeft)
            part.moveRight(track.right());
        painter.setBrush(theme.color(m_spent ? ColorRole::Attention : ColorRole::Bar));
        painter.drawRoundedRect(part, meterHeight / 2.0, meterHeight / 2.0);
    }

private:
    double m_share = 0;
    bool m_spent = false;
};

// "2 held  1 sending": each a shape and words.
class DecisionCounts : public QWidget {
public:
    struct Part {
        Tone tone;
        QString words;
    };

    explicit DecisionCounts(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setParts(const QList<Part> &parts)
    {
        m_parts = parts;
        QStringList all;
        for (const Part &part : parts)
            all.append(part.words);
        m_text = all.join(", "_L1);
        setAccessibleName(m_text);
        setVisible(!parts.isEmpty());
        updateGeometry();
        update();
    }
    QString text() const { return m_text; }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::font(FontRole::Small));
        int width = 0;
        for (const Part &part : m_parts)
            width += toneSize + 6 + metrics.horizontalAdvance(part.words) + 14;
        return { width, barHeight - 2 };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(Theme::font(FontRole::Small));
        const QFontMetrics metrics = painter.fontMetrics();
        int left = 0;
        for (const Part &part : m_parts) {
            paintTone(painter,
                QStyle::visualRect(layoutDirection(), rect(), { left, (height() - toneSize) / 2, toneSize, toneSize }),
                part.tone);
            left += toneSize + 6;
            const int width = metrics.horizontalAdvance(part.words);
            painter.setPen(
                Theme::current().color(part.tone == Tone::Attention ? ColorRole::Attention : ColorRole::Text));
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), { left, 0, width + 1, height() }),
                Qt::AlignVCenter | Qt::TextSingleLine, part.words);
            left += width + 14;
        }
    }

private:
    QList<Part> m_parts;
    QString m_text;
};

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
    , m_offline(themedLabel(tr("Offline"), FontRole::SmallStrong, ColorRole::Attention, this))
    , m_age(new ElidedLabel({}, this))
    , m_refresh(new QToolButton(this))
    , m_decisions(new DecisionCounts(this))
    , m_requests(themedLabel({}, FontRole::Small, ColorRole::Muted, this))
    , m_meter(new BudgetMeter(this))
{
    setObjectName("statusBar"_L1);
    setFixedHeight(barHeight);
    setAccessibleName(tr("Status"));
    setThemed(m_age, FontRole::Small, ColorRole::Muted);

    m_refresh->setIcon(icon(u"refresh"_s, ColorRole::Muted));
    m_refresh->setIconSize(QSize(14, 14));
    m_refresh->setAutoRaise(true);
    m_refresh->setFocusPolicy(Qt::NoFocus); // F5 does the same
    m_refresh->setAccessibleName(tr("Refresh"));
    connect(m_refresh, &QToolButton::clicked, this, &StatusBar::refreshRequested);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 14, 0);
    row->setSpacing(6);
    row->addWidget(m_offline);
    row->addWidget(m_age);
    row->addWidget(m_refresh);
    row->addStretch(1);
    row->addWidget(m_decisions);
    row->addSpacing(10);
    row->addWidget(m_meter);
    row->addSpacing(2);
    row->addWidget(m_requests);

    m_minute.setInterval(20'000);
    connect(&m_minute, &QTimer::timeout, this, &StatusBar::updateAge);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StatusBar::budgetWanted);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    m_decisions->setParts({});
    updateAge();
    updateBudget();
}

void StatusBar::setFreshness(const Freshness &freshness)
{
    m_freshness = freshness;
    updateAge();
}

void StatusBar::setBudget(const Budget &budget)
{
    m_budget = budget;
    updateBudget();
}

void StatusBar::setDecisions(const Open &open)
{
    if (open == m_open)
        return;
    m_open = open;
    updateDecisions();
}

QStringList StatusBar::texts() const
{
    QStringList all;
    if (!m_offline->isHidden())
        all.append(m_offline->text());
    for (const QString &text : { m_age->text(), m_decisions->text(), m_requests->text() }) {
        if (!text.isEmpty())
            all.append(text);
    }
    return all;
}

void StatusBar::setNow(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    updateAge();
}

void StatusBar::updateAge()
{
    QString words;
    if (m_freshness.confirmedAt.isValid())
        words = tr("Rows confirmed %1").arg(format::age(m_freshness.confirmedAt, m_now()));
    if (m_freshness.isLoading)
        words = words.isEmpty() ? tr("Asking the server …") : tr("%1, asking again …").arg(words);
    else if (m_freshness.isFailed && !m_freshness.isOffline && !words.isEmpty())
        words = tr("%1, the last try failed").arg(words);
    m_age->setText(words);
    m_offline->setText(tr("Offline"));
    m_offline->setVisible(m_freshness.isOffline);
    QString tip = tr("Ask the server again (%1)").arg("F5"_L1);
    if (m_freshness.confirmedAt.isValid())
        tip += '\n'_L1 + tr("Rows confirmed on %1").arg(format::dateTime(m_freshness.confirmedAt));
    m_refresh->setToolTip(plainToolTip(tip));
    if (m_freshness.confirmedAt.isValid() && !m_minute.isActive())
        m_minute.start();
    else if (!m_freshness.confirmedAt.isValid())
        m_minute.stop();
}

void StatusBar::updateBudget()
{
    if (m_budget.waitMs > 0 && m_budget.waiting > 0) {
        const int seconds = int((m_budget.waitMs + 999) / 1000);
        m_requests->setText(m_budget.serverAsked
                ? tr("The server asked to wait: %n s", nullptr, seconds)
                : tr("This minute's requests are spent: waiting %n s", nullptr, seconds));
        m_requests->setToolTip(plainToolTip(tr("Calls that wait for their turn: %1").arg(m_budget.waiting)));
        if (!m_second.isActive())
            m_second.start();
    } else {
        m_second.stop();
        m_requests->setText(m_budget.limit > 0
                ? tr("%1 of %n requests left this minute", nullptr, m_budget.limit).arg(m_budget.left)
                : QString());
        m_requests->setToolTip({});
    }
    m_meter->setVisible(m_budget.limit > 0);
    if (m_budget.limit > 0) {
        const double share = qBound(0.0, double(m_budget.left) / m_budget.limit, 1.0);
        m_meter->setShare(share, share < 0.15);
        m_meter->setToolTip(plainToolTip(
            tr("The server allows %n requests a minute, shared with your other programs.", nullptr, m_budget.limit)));
    }
}

void StatusBar::updateDecisions()
{
    QList<DecisionCounts::Part> parts;
    if (m_open.held > 0)
        parts.append({ Tone::Waiting, tr("%n held", "decisions", m_open.held) });
    if (m_open.sending > 0)
        parts.append({ Tone::Progress, tr("%n sending", "decisions", m_open.sending) });
    if (m_open.unknown > 0)
        parts.append({ Tone::Attention, tr("%n unknown", "decisions", m_open.unknown) });
    m_decisions->setParts(parts);
    m_decisions->setToolTip(m_open.unknown > 0
            ? plainToolTip(tr("Unknown: sent, but the answer got lost. The rows are read again; their state decides."))
            : QString());
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(ColorRole::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().color(ColorRole::Grid));
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateAge();
        updateBudget();
        updateDecisions();
    }
    QWidget::changeEvent(event);
}

} // namespace signoff
