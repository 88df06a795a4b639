// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/state_overlay.h"

#include "ui/view/icons.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>
#include <array>
#include <cmath>
#include <numbers>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int quickAnswerMs = 150;
constexpr QSize pictureSize(96, 72);
constexpr int widestText = 420;
constexpr int pulseMs = 50;
constexpr int pulseSteps = 36;

} // namespace

StateOverlay::StateOverlay(QWidget *over)
    : QWidget(over)
    , m_over(over)
    , m_column(new QWidget(this))
    , m_icon(new QLabel(m_column))
    , m_title(plainLabel({}, m_column))
    , m_hint(plainLabel({}, m_column))
    , m_button(new QPushButton(m_column))
{
    // A scroll area moves the children of its viewport, so the overlay lies on the area and follows the viewport.
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(over))
        m_over = area->viewport();
    m_over->installEventFilter(this);

    m_icon->setFixedSize(pictureSize);
    for (QLabel *label : { m_title, m_hint }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addSpacing(metrics::grid / 2);
    column->addWidget(m_button, 0, Qt::AlignHCenter);

    m_delay.setSingleShot(true);
    m_delay.setInterval(quickAnswerMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        show();
        raise();
        announce(this, text());
        if (Theme::motion())
            m_pulse.start();
    });
    m_pulse.setInterval(pulseMs);
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 1) % pulseSteps;
        update();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state == State::Failed)
            emit retry();
        else
            emit actionTriggered();
    });
    connect(&Theme::current(), &Theme::changed, this, &StateOverlay::restyle);
    restyle();
    hide();
}

QString StateOverlay::text() const
{
    if (m_state == State::Ready)
        return {};
    return m_hint->text().isEmpty() ? m_title->text() : QString(m_title->text() + u'\n' + m_hint->text());
}

void StateOverlay::showReady()
{
    m_state = State::Ready;
    m_delay.stop();
    m_pulse.stop();
    // Whoever worked with the button goes on with the rows.
    if (m_button->hasFocus())
        parentWidget()->setFocus();
    hide();
}

void StateOverlay::showLoading(const QString &words)
{
    const bool already = m_state == State::Loading;
    m_state = State::Loading;
    m_title->setText(words);
    m_hint->clear();
    m_icon->hide();
    m_hint->hide();
    m_button->hide();
    m_title->setVisible(!words.isEmpty());
    setGeometry(m_over == parentWidget() ? m_over->rect() : m_over->geometry());
    restyle();
    if (already)
        return; // new words, the same wait
    hide();
    m_delay.start();
}

void StateOverlay::showEmpty(const QString &iconName, const QString &title, const QString &hint, const QString &button)
{
    enter(State::Empty, iconName, title, hint, button);
}

void StateOverlay::showFailed(const QString &what, const QString &why)
{
    enter(State::Failed, u"empty-error"_s, what, why, tr("Retry"));
}

void StateOverlay::enter(
    State state, const QString &iconName, const QString &title, const QString &hint, const QString &button)
{
    m_state = state;
    m_delay.stop();
    m_pulse.stop();
    m_iconName = iconName;
    m_icon->setVisible(!iconName.isEmpty());
    m_title->setText(title);
    m_title->show();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setGeometry(m_over == parentWidget() ? m_over->rect() : m_over->geometry());
    restyle();
    show();
    raise();
    announce(this, text());
}

void StateOverlay::restyle()
{
    const Theme &theme = Theme::current();
    const bool loading = m_state == State::Loading;
    QPalette strong = palette();
    strong.setColor(QPalette::WindowText, theme.color(loading ? ColorRole::Muted : ColorRole::Text));
    m_title->setPalette(strong);
    QFont titleFont = Theme::font(loading ? FontRole::Body : FontRole::Title);
    m_title->setFont(titleFont);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.color(ColorRole::Muted));
    m_hint->setPalette(quiet);
    const ColorRole role = m_state == State::Failed ? ColorRole::Attention : ColorRole::Faint;
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(icon(m_iconName, role).pixmap(pictureSize, devicePixelRatioF()));
    m_icon->setAlignment(Qt::AlignCenter);
    placeColumn();
    update();
}

void StateOverlay::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::SurfaceRaised));
    if (m_state != State::Loading)
        return;
    // Rows that are about to come: the same height as real ones, fading out downwards.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    static constexpr std::array fills { 0.85, 0.6, 0.7, 0.5, 0.9, 0.65, 0.75 };
    const double wave = Theme::motion() ? 0.75 + 0.25 * std::cos(2 * std::numbers::pi * m_phase / pulseSteps) : 1;
    const int rows = height() / metrics::rowHeight;
    const QList<QRect> columns = skeletonColumns();
    for (int row = 0; row < rows; ++row) {
        const double fade = 1.0 - double(row) / qMax(6, qMin(rows, 12));
        if (fade <= 0)
            break;
        painter.setOpacity(fade * wave);
        painter.setBrush(theme.color(ColorRole::SurfaceSunken));
        const int y = row * metrics::rowHeight + metrics::rowHeight / 2 - 5;
        for (size_t i = 0; i < size_t(columns.size()); ++i) {
            const double fill = fills.at((size_t(row) * 3 + i) % fills.size());
            const QRect cell = columns.at(qsizetype(i));
            const int length = int((cell.width() - 2 * metrics::cellPadding) * fill);
            const int x = layoutDirection() == Qt::RightToLeft ? cell.right() + 1 - metrics::cellPadding - length
                                                               : cell.left() + metrics::cellPadding;
            if (length > 4)
                painter.drawRoundedRect(QRect(x, y, length, 10), 4, 4);
        }
    }
    painter.setOpacity(1);
    // The words stand on a clear ground.
    if (m_title->isVisible()) {
        const QRect label(m_title->mapTo(this, QPoint()), m_title->size());
        const QRect words = m_title->fontMetrics()
                                .boundingRect(label, Qt::AlignCenter | Qt::TextWordWrap, m_title->text())
                                .adjusted(-16, -9, 16, 9);
        painter.setBrush(theme.color(ColorRole::SurfaceRaised));
        painter.setPen(theme.color(ColorRole::Grid));
        painter.drawRoundedRect(QRectF(words).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    }
}

// Where the skeleton's bars stand: in the columns of the table below, or in a few of our own.
QList<QRect> StateOverlay::skeletonColumns() const
{
    QList<QRect> columns;
    if (const auto *table = qobject_cast<QTableView *>(parentWidget())) {
        const QHeaderView *header = table->horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual) {
            const int logical = header->logicalIndex(visual);
            if (!header->isSectionHidden(logical))
                columns.append({ header->sectionViewportPosition(logical), 0, header->sectionSize(logical), 1 });
        }
    }
    if (columns.isEmpty()) {
        const int step = qMax(120, width() / 6);
        for (int x = 0; x < width(); x += step)
            columns.append(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, step, 1)));
    }
    return columns;
}

bool StateOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        setGeometry(m_over == parentWidget() ? m_over->rect() : m_over->geometry());
    return QWidget::eventFilter(watched, event);
}

void StateOverlay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColumn();
}

// A little above the middle, where the eye looks first; as high as the wrapped words are.
void StateOverlay::placeColumn()
{
    const int wide = qBound(80, width() - 6 * metrics::grid, widestText);
    m_column->layout()->invalidate();
    const int high = qMax(m_column->layout()->totalHeightForWidth(wide), m_column->minimumSizeHint().height());
    m_column->setGeometry((width() - wide) / 2, qMax(0, (height() - high) * 2 / 5), wide, high);
}

void StateOverlay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace signoff
