// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/share_bars.h"

#include "ui/view/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>
#include <QtMath>

#include <cmath>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr double inset = 6; // around a row
constexpr double swatch = 12;
constexpr double gap = 10; // between the parts of a row
constexpr double thickness = 14;
constexpr double before = 10; // above what belongs to none
constexpr int wide = 560; // names beside the bars

constexpr int wrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere;

bool isApart(const Grid::Row &row)
{
    return chartKey::of(row).isEmpty();
}

} // namespace

ShareBars::ShareBars(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Shares of the total"));
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ShareBars::setData(const ChartData &data)
{
    const QString key = currentKey();
    const bool had = hasCurrent();
    m_data = data;
    m_data.grid = drawnGrid(data.grid);
    m_hovered = -1;
    m_row = -1;
    for (int row = 0; had && row < m_data.grid.rows.size(); ++row) {
        if (chartKey::of(m_data.grid.rows.at(row)) == key)
            m_row = row;
    }
    refresh();
}

void ShareBars::setColours(const SeriesColours &colours)
{
    m_colours = colours;
    refresh();
}

void ShareBars::refresh()
{
    QStringList keys;
    for (const Grid::Row &row : std::as_const(m_data.grid.rows))
        keys.append(chartKey::of(row));
    m_places = m_colours.placesOf(keys);
    setAccessibleDescription(summary());
    updateGeometry();
    update();
}

void ShareBars::setShown(const QString &key, bool shown)
{
    if (shown == isShown(key))
        return;
    if (shown)
        m_hidden.remove(key);
    else
        m_hidden.insert(key);
    refresh();
    emit shownChanged(key, shown);
}

QString ShareBars::currentKey() const
{
    return m_row >= 0 && m_row < m_data.grid.rows.size() ? chartKey::of(m_data.grid.rows.at(m_row)) : chartKey::all();
}

void ShareBars::setCurrent(const QString &key)
{
    for (int row = 0; row < m_data.grid.rows.size(); ++row) {
        if (chartKey::of(m_data.grid.rows.at(row)) == key)
            return moveTo(row);
    }
}

void ShareBars::moveTo(int row)
{
    const int next = qMin(row, int(m_data.grid.rows.size()) - 1);
    if (next == m_row)
        return;
    m_row = next;
    update();
    if (hasFocus() && m_row >= 0)
        announce(this, wordsAt(m_row));
}

double ShareBars::shown() const
{
    double sum = 0;
    for (const Grid::Row &row : m_data.grid.rows) {
        if (isShown(chartKey::of(row)) && !std::isnan(row.total))
            sum += row.total;
    }
    return sum;
}

QString ShareBars::percentText(int row) const
{
    const Grid::Row &of = m_data.grid.rows.at(row);
    const double all = shown();
    if (!isShown(chartKey::of(of)) || std::isnan(of.total) || all <= 0)
        return {};
    const double percent = of.total * 100 / all;
    // What there is is never rounded to nothing, nor a part to all.
    if (percent > 0 && percent < 0.1)
        return tr("< %1 %", "percent").arg(QLocale().toString(0.1, 'f', 1));
    return tr("%1 %", "percent").arg(QLocale().toString(percent < 100 ? qMin(percent, 99.9) : percent, 'f', 1));
}

QString ShareBars::wordsAt(int row) const
{
    if (row < 0 || row >= m_data.grid.rows.size())
        return {};
    const Grid::Row &of = m_data.grid.rows.at(row);
    const QString value = valueText(of.total, m_data.grid.unit, m_data.decimalHours);
    const QString name = rowName(of, m_data.words);
    if (!isShown(chartKey::of(of)))
        return tr("%1: %2 (hidden)", "name: hours").arg(name, value);
    const QString percent = percentText(row);
    return percent.isEmpty() ? tr("%1: %2", "name: hours").arg(name, value) : tr("%1: %2, %3", "name: hours, percent").arg(name, value, percent);
}

QString ShareBars::summary() const
{
    QStringList words;
    for (int row = 0; row < m_data.grid.rows.size(); ++row)
        words.append(wordsAt(row));
    if (words.isEmpty())
        return m_data.empty.isEmpty() ? tr("Nothing to show") : m_data.empty;
    words.append(tr("The table below has the figures."));
    return words.join(u'\n');
}

QList<ShareBars::Row> ShareBars::rowsIn(double width, bool mirrored) const
{
    const QFontMetricsF figures(ChartInk::font(FontRole::Figures));
    const QFontMetricsF words(ChartInk::font(FontRole::Body));
    double percent = figures.horizontalAdvance(tr("%1 %", "percent").arg(QLocale().toString(100.0, 'f', 1)));
    double hours = 0;
    double names = 0;
    for (int row = 0; row < m_data.grid.rows.size(); ++row) {
        const Grid::Row &of = m_data.grid.rows.at(row);
        percent = qMax(percent, figures.horizontalAdvance(percentText(row)));
        hours = qMax(hours, figures.horizontalAdvance(valueText(of.total, m_data.grid.unit, m_data.decimalHours)));
        names = qMax(names, words.horizontalAdvance(rowName(of, m_data.words)) + 2);
    }
    percent += 2;
    hours += 2;
    const bool isWide = width >= wide;
    const double lead = inset + swatch + gap;
    const double figureRoom = percent + gap + hours + inset;
    // Beside the bars names take a third at the most and go on in further lines.
    const double nameRoom = isWide ? qMin(names, width / 3) : width - lead - gap - figureRoom;
    QList<Row> rows;
    double top = 0;
    for (int row = 0; row < m_data.grid.rows.size(); ++row) {
        const Grid::Row &of = m_data.grid.rows.at(row);
        if (isApart(of) && row > 0)
            top += before;
        Row place;
        const double tall = qMax(words.height(),
            words.boundingRect(QRectF(0, 0, qMax(1.0, nameRoom), 10'000), wrapped, rowName(of, m_data.words)).height());
        const double line = top + inset;
        place.name = QRectF(lead, line, nameRoom, tall);
        place.swatch = QRectF(inset, line + (words.height() - swatch) / 2, swatch, swatch);
        place.hours = QRectF(width - inset - hours, line, hours, words.height());
        place.percent = QRectF(place.hours.left() - gap - percent, line, percent, words.height());
        const double barTop = isWide ? line + (words.height() - thickness) / 2 : place.name.bottom() + 4;
        const double barLeft = isWide ? place.name.right() + gap : lead;
        const double barRight = isWide ? place.percent.left() - gap : width - inset;
        place.bar = QRectF(barLeft, barTop, qMax(0.0, barRight - barLeft), thickness);
        place.all = QRectF(0, top, width, qMax(place.name.bottom(), place.bar.bottom()) + inset - top);
        top = place.all.bottom();
        if (mirrored) {
            for (QRectF *part : { &place.name, &place.swatch, &place.hours, &place.percent, &place.bar, &place.all })
                part->moveLeft(width - part->right());
        }
        rows.append(place);
    }
    return rows;
}

QList<ShareBars::Row> ShareBars::rowsHere() const
{
    return rowsIn(width(), layoutDirection() == Qt::RightToLeft);
}

int ShareBars::heightForWidth(int width) const
{
    const QList<Row> rows = rowsIn(width, false);
    return rows.isEmpty() ? 80 : qCeil(rows.last().all.bottom());
}

QSize ShareBars::sizeHint() const
{
    return { 640, heightForWidth(qMax(width(), 320)) };
}

QSize ShareBars::minimumSizeHint() const
{
    return { 260, heightForWidth(qMax(width(), 260)) };
}

QRectF ShareBars::rowRect(int row) const
{
    const QList<Row> rows = rowsHere();
    return row >= 0 && row < rows.size() ? rows.at(row).all : QRectF();
}

QRectF ShareBars::swatchRect(int row) const
{
    const QList<Row> rows = rowsHere();
    return row >= 0 && row < rows.size() ? rows.at(row).swatch : QRectF();
}

QList<ChartLabel> ShareBars::labels() const
{
    QList<ChartLabel> labels;
    const QList<Row> rows = rowsHere();
    for (int row = 0; row < rows.size(); ++row) {
        labels.append({ rowName(m_data.grid.rows.at(row), m_data.words), rows.at(row).name, row });
        labels.append({ percentText(row), rows.at(row).percent, row });
        labels.append({ valueText(m_data.grid.rows.at(row).total, m_data.grid.unit, m_data.decimalHours), rows.at(row).hours, row });
    }
    return labels;
}

int ShareBars::rowAt(const QPointF &point) const
{
    const QList<Row> rows = rowsHere();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).all.contains(point))
            return row;
    }
    return -1;
}

void ShareBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartInk ink(Theme::current().isDark());
    if (m_data.grid.rows.isEmpty()) {
        painter.setPen(ink.color(ColorRole::Muted));
        painter.setFont(ChartInk::font(FontRole::Body));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, summary());
        return;
    }
    paintRows(painter, rowsHere(), ink, true, layoutDirection() == Qt::RightToLeft);
}

void ShareBars::paintTo(QPainter &painter, const QRectF &rect, bool dark) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.save();
    painter.translate(rect.topLeft());
    paintRows(painter, rowsIn(rect.width(), mirrored), ChartInk(dark), false, mirrored);
    painter.restore();
}

void ShareBars::paintRows(
    QPainter &painter, const QList<Row> &rows, const ChartInk &ink, bool isLive, bool mirrored) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    double longest = 0;
    for (const Grid::Row &row : m_data.grid.rows) {
        if (isShown(chartKey::of(row)) && !std::isnan(row.total))
            longest = qMax(longest, row.total);
    }
    const Qt::LayoutDirection direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    const auto leading = int(QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignAbsolute | Qt::AlignVCenter);
    const auto trailing = int(QStyle::visualAlignment(direction, Qt::AlignTrailing) | Qt::AlignAbsolute | Qt::AlignVCenter);
    for (int row = 0; row < rows.size(); ++row) {
        const Grid::Row &of = m_data.grid.rows.at(row);
        const Row &place = rows.at(row);
        const bool isOn = isShown(chartKey::of(of));
        if (isApart(of) && row > 0)
            painter.fillRect(QRectF(place.all.left(), place.all.top() - before / 2, place.all.width(), 1), ink.color(ColorRole::Grid));
        if (isLive && row == m_hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink.color(ColorRole::Hover));
            painter.drawRoundedRect(place.all, metrics::radius, metrics::radius);
        }
        if (isOn) {
            ink.fill(painter, place.swatch, m_places.at(row));
        } else {
            painter.setPen(QPen(ink.color(ColorRole::Faint), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(place.swatch.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        QFont font = ChartInk::font(FontRole::Body);
        font.setStrikeOut(!isOn);
        painter.setFont(font);
        painter.setPen(ink.color(isOn ? ColorRole::Text : ColorRole::Muted));
        painter.drawText(place.name, leading | wrapped, rowName(of, m_data.words));
        painter.setFont(ChartInk::font(FontRole::Figures));
        painter.drawText(place.percent, trailing | Qt::TextSingleLine | Qt::TextDontClip, percentText(row));
        painter.setPen(ink.color(ColorRole::Muted));
        painter.drawText(place.hours, trailing | Qt::TextSingleLine | Qt::TextDontClip,
            valueText(of.total, m_data.grid.unit, m_data.decimalHours));
        QPainterPath track;
        track.addRoundedRect(place.bar, 3, 3);
        painter.fillPath(track, ink.color(ColorRole::SurfaceSunken));
        if (isOn && !std::isnan(of.total) && of.total > 0 && longest > 0) {
            QRectF filled = place.bar;
            filled.setWidth(qMax(2.0, place.bar.width() * of.total / longest));
            if (mirrored)
                filled.moveRight(place.bar.right());
            painter.save();
            painter.setClipPath(track, Qt::IntersectClip);
            ink.fill(painter, filled, m_places.at(row));
            painter.restore();
        }
        if (isLive && row == m_row && hasFocus())
            ink.focus(painter, place.all);
    }
}

bool ShareBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString words = wordsAt(rowAt(help->pos()));
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(words), this);
        return true;
    }
    return QWidget::event(event);
}

void ShareBars::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.grid.rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return moveTo(qMax(0, m_row - 1));
    case Qt::Key_Down:
        return moveTo(m_row + 1);
    case Qt::Key_Home:
        return moveTo(qMin(0, last));
    case Qt::Key_End:
        return moveTo(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row >= 0 && !event->isAutoRepeat())
            emit activated(currentKey(), -1);
        return;
    case Qt::Key_Space:
        if (m_row >= 0 && !event->isAutoRepeat())
            setShown(currentKey(), !isShown(currentKey()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ShareBars::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_hovered, row) != row)
        update();
}

void ShareBars::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    moveTo(row);
    if (swatchRect(row).adjusted(-4, -4, 4, 4).contains(event->position()))
        setShown(currentKey(), !isShown(currentKey()));
    else
        emit activated(currentKey(), -1);
}

void ShareBars::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void ShareBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_row < 0 && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        moveTo(0);
    update();
}

void ShareBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ShareBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::LanguageChange || type == QEvent::FontChange
        || type == QEvent::LocaleChange)
        refresh();
}

} // namespace signoff
