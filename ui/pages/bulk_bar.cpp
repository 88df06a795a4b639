// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/bulk_bar.h"

#include "core/support/format.h"
#include "ui/view/hold_bar.h"
#include "ui/view/icons.h"
#include "ui/view/key_button.h"
#include "ui/view/text.h"
#include "ui/view/thin_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int glyphSize = 20;
constexpr int smoothMs = 40;
constexpr int stillMs = 250;
constexpr int secondMs = 1000;
constexpr int sayMs = 5000;

QList<BulkProgress::Count> ended(const BulkProgress &progress, bool failedOnly)
{
    QList<BulkProgress::Count> counts;
    for (const BulkProgress::Count &count : progress.counts) {
        if (isFailed(count.state) || (!failedOnly && progress.isOver))
            counts << count;
    }
    return counts;
}

} // namespace

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, this))
    , m_words(new ElidedLabel({}, this))
    , m_bar(new ThinBar(this))
    , m_undo(new KeyButton({}, u"Z"_s, this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_results(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_title->setFont(Theme::font(FontRole::Strong));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_title);
    text->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addSpacing(glyphSize + metrics::grid); // margins do not mirror, items do
    row->addLayout(text, 1);
    row->addSpacing(metrics::grid);
    const std::pair<QPushButton *, const char *> buttons[] = { { m_undo, "bulk-undo" }, { m_pause, "bulk-pause" },
        { m_cancel, "bulk-cancel" }, { m_results, "bulk-results" }, { m_again, "bulk-again" },
        { m_close, "bulk-close" } };
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QString::fromLatin1(name));
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the table
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, metrics::grid, metrics::grid, metrics::grid);
    column->setSpacing(6);
    column->addLayout(row);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 4, 0);
    line->addWidget(m_bar);
    column->addLayout(line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_sayLater.setSingleShot(true);
    connect(&m_sayLater, &QTimer::timeout, this, &BulkBar::say);
    connect(&m_timer, &QTimer::timeout, this, &BulkBar::tick);
    connect(m_undo, &QPushButton::clicked, this, &BulkBar::undo);
    connect(m_pause, &QPushButton::clicked, this, [this] { emit pauseRequested(!m_progress.isPaused); });
    connect(m_cancel, &QPushButton::clicked, this, &BulkBar::cancelRest);
    connect(m_results, &QPushButton::clicked, this, &BulkBar::showResults);
    connect(m_again, &QPushButton::clicked, this, &BulkBar::tryAgain);
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    hide();
}

void BulkBar::setProgress(const BulkProgress &progress)
{
    const bool isAnother = progress.title != m_progress.title;
    const bool isTurn = isAnother || progress.isOver != m_progress.isOver || progress.isPaused != m_progress.isPaused
        || (progress.holdWhole > 0) != (m_progress.holdWhole > 0);
    m_progress = progress;
    m_since.start();
    const bool isHeld = progress.holdWhole > 0;
    const bool runs = !isHeld && !progress.isOver;
    m_title->setText(progress.title);
    m_bar->setRange(0, qMax(1, progress.total));
    m_bar->setValue(progress.processed);
    m_bar->setVisible(runs);
    m_undo->setVisible(isHeld);
    m_pause->setVisible(runs);
    m_pause->setText(progress.isPaused ? tr("Continue") : tr("Pause"));
    Theme::setButtonKind(m_pause, progress.isPaused ? Theme::ButtonKind::Primary : Theme::ButtonKind::Plain);
    m_cancel->setVisible(runs);
    m_results->setVisible(!isHeld);
    m_again->setVisible(progress.isOver && progress.failed > 0);
    m_close->setVisible(progress.isOver);
    if (isHeld)
        m_timer.start(Theme::motion() ? smoothMs : stillMs);
    else if (runs && !progress.isPaused)
        m_timer.start(secondMs);
    else
        m_timer.stop();
    tick();
    show();
    // A turn is told at once, what changes with each item only now and then.
    if (isTurn || !m_said.isValid() || m_said.hasExpired(sayMs))
        say();
    else if (!m_sayLater.isActive())
        m_sayLater.start(int(qMax<qint64>(0, sayMs - m_said.elapsed())));
}

void BulkBar::clear()
{
    m_progress = {};
    m_timer.stop();
    m_sayLater.stop();
    hide();
}

QString BulkBar::text() const
{
    return isShown() ? QString(m_title->text() + u". "_s + m_words->text()) : QString();
}

int BulkBar::holdLeft() const
{
    return qMax(0, m_progress.holdLeft - int(qMin<qint64>(m_since.elapsed(), m_progress.holdLeft)));
}

QString BulkBar::words() const
{
    if (m_progress.holdWhole > 0) {
        const int seconds = (holdLeft() + 999) / 1000;
        return seconds > 0 ? tr("Sent in %1 s").arg(format::count(seconds)) : tr("Sending …");
    }
    if (m_progress.isOver)
        return countsText(ended(m_progress, false));
    const QString processed =
        tr("%1 of %2 processed").arg(format::count(m_progress.processed), format::count(m_progress.total));
    QStringList parts { m_progress.isPaused ? tr("Paused: %1").arg(processed) : processed };
    if (!m_progress.isPaused && m_progress.timeLeft > 0)
        parts << tr("%1 left", "about 25 s left")
                     .arg(aboutText(
                         qMax(1, m_progress.timeLeft - int(qMin<qint64>(m_since.elapsed(), m_progress.timeLeft)))));
    const QString failed = countsText(ended(m_progress, true));
    if (!failed.isEmpty())
        parts << failed;
    return parts.join(u", "_s);
}

void BulkBar::tick()
{
    m_words->setText(words());
    // Once it is sent it is final; whether that has happened, the journal knows, so the button only greys.
    const bool isHeld = m_progress.holdWhole > 0;
    m_undo->setEnabled(holdLeft() > 0);
    if (isHeld && holdLeft() == 0)
        m_timer.stop();
    update(glyphRect().adjusted(-2, -2, 2, 2));
}

void BulkBar::say()
{
    m_sayLater.stop();
    m_said.start();
    announce(this, text());
}

QRect BulkBar::glyphRect() const
{
    const int y = m_title->isVisible()
        ? m_title->y() + (m_words->geometry().bottom() - m_title->y() - glyphSize) / 2 + 1
        : (height() - glyphSize) / 2;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(12, y, glyphSize, glyphSize));
}

void BulkBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStrip(painter, rect());
    const auto glyph = [&](const char *name, ColorRole ink) {
        paintIcon(painter, glyphRect(), QString::fromLatin1(name), theme.color(ink));
    };
    if (m_progress.holdWhole > 0)
        paintRing(painter, glyphRect(), double(holdLeft()) / m_progress.holdWhole);
    else if (m_progress.isOver && m_progress.failed > 0)
        glyph("warning", ColorRole::Attention);
    else if (m_progress.isOver)
        glyph("approve", ColorRole::Positive);
    else
        glyph(
            m_progress.isPaused ? "pause" : "arrow-up", m_progress.isPaused ? ColorRole::Attention : ColorRole::Accent);
}

void BulkBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_cancel->setText(tr("Cancel the rest"));
    m_results->setText(tr("Show results"));
    m_again->setText(tr("Try again"));
    m_close->setText(tr("Close"));
}

void BulkBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace signoff
