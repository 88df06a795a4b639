// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_legend.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <utility>

namespace signoff {

namespace {

constexpr double swatch = 12;
constexpr double beside = 6; // swatch and name, name and figure
constexpr double inset = 5; // around an entry
constexpr double apart = 6; // two entries

} // namespace

// One entry, for the mouse, the keys and screen readers; the legend paints it.
class ChartLegend::Button final : public QAbstractButton {
public:
    Button(ChartLegend *legend, int entry)
        : QAbstractButton(legend)
        , m_legend(legend)
        , m_entry(entry)
    {
        setFocusPolicy(entry == 0 ? Qt::StrongFocus : Qt::ClickFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ChartInk ink(Theme::current().isDark());
        if (underMouse() && isCheckable()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink.color(ColorRole::Hover));
            painter.drawRoundedRect(rect(), 4, 4);
        }
        Place place = m_legend->m_places.at(m_entry);
        const QPointF origin = place.rect.topLeft();
        for (QRectF *part : { &place.rect, &place.swatch, &place.name, &place.figure })
            part->translate(-origin);
        m_legend->paintEntry(painter, m_entry, place, ink, layoutDirection());
        if (hasFocus())
            ink.focus(painter, rect());
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        switch (event->key()) {
        case Qt::Key_Left:
            return m_legend->moveFocus(m_entry - onward);
        case Qt::Key_Right:
            return m_legend->moveFocus(m_entry + onward);
        case Qt::Key_Up:
            return m_legend->moveFocus(m_entry - 1);
        case Qt::Key_Down:
            return m_legend->moveFocus(m_entry + 1);
        case Qt::Key_Home:
            return m_legend->moveFocus(0);
        case Qt::Key_End:
            return m_legend->moveFocus(int(m_legend->m_entries.size()) - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!event->isAutoRepeat())
                click();
            return;
        default:
            QAbstractButton::keyPressEvent(event);
        }
    }

private:
    ChartLegend *m_legend;
    int m_entry;
};

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

void ChartLegend::setEntries(const QList<LegendEntry> &entries)
{
    if (entries == m_entries)
        return;
    const bool isSameCount = entries.size() == m_entries.size();
    m_entries = entries;
    if (!isSameCount) {
        qDeleteAll(std::exchange(m_buttons, {}));
        for (int entry = 0; entry < m_entries.size(); ++entry) {
            auto *button = new Button(this, entry);
            connect(button, &QAbstractButton::clicked, this,
                [this, entry](bool checked) {
                    if (m_entries.at(entry).isToggle)
                        emit toggled(m_entries.at(entry).key, checked);
                });
            m_buttons.append(button);
        }
    }
    for (int entry = 0; entry < m_entries.size(); ++entry) {
        const LegendEntry &of = m_entries.at(entry);
        m_buttons.at(entry)->setAccessibleName(of.figure.isEmpty() ? of.name : tr("%1: %2", "name: total").arg(of.name, of.figure));
        m_buttons.at(entry)->setToolTip(!of.isToggle ? QString() : of.isShown ? tr("Hide") : tr("Show"));
        m_buttons.at(entry)->setCheckable(of.isToggle);
        m_buttons.at(entry)->setChecked(of.isShown);
        m_buttons.at(entry)->setCursor(of.isToggle ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    updateGeometry();
    arrange();
    update();
}

QList<ChartLegend::Place> ChartLegend::placesIn(double width, double *height) const
{
    const QFontMetricsF words(ChartInk::font(FontRole::Small));
    QList<Place> places;
    double x = 0;
    double y = 0;
    double line = 0;
    for (const LegendEntry &entry : m_entries) {
        const double figure = entry.figure.isEmpty() ? 0 : words.horizontalAdvance(entry.figure) + 1 + beside;
        const double around = 2 * inset + swatch + beside + figure;
        double name = words.horizontalAdvance(entry.name) + 1;
        double tall = words.height();
        if (around + name > width) {
            name = qMax(1.0, width - around);
            tall = words.boundingRect(QRectF(0, 0, name, 10'000), Qt::TextWordWrap | Qt::TextWrapAnywhere, entry.name).height();
        }
        tall += inset;
        if (x > 0 && x + around + name > width) {
            x = 0;
            y += line + 2;
            line = 0;
        }
        Place place;
        place.rect = QRectF(x, y, around + name, tall);
        place.swatch = QRectF(x + inset, y + (words.height() + inset - swatch) / 2, swatch, swatch);
        place.name = QRectF(place.swatch.right() + beside, y, name, tall);
        place.figure = QRectF(place.name.right() + beside, y, qMax(0.0, figure - beside), words.height() + inset);
        places.append(place);
        x += around + name + apart;
        line = qMax(line, tall);
    }
    *height = y + line;
    return places;
}

void ChartLegend::paintEntry(
    QPainter &painter, int entry, const Place &place, const ChartInk &ink, Qt::LayoutDirection direction) const
{
    const LegendEntry &of = m_entries.at(entry);
    const auto visual = [&](const QRectF &rect) {
        QRectF there = rect;
        if (direction == Qt::RightToLeft)
            there.moveLeft(place.rect.left() + place.rect.right() - rect.right());
        return there;
    };
    // Off: an empty box and a name that is struck through.
    const QRectF box = visual(place.swatch);
    if (of.isShown) {
        ink.swatch(painter, box, of.place);
    } else {
        painter.setPen(QPen(ink.color(ColorRole::Faint), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    QFont font = ChartInk::font(FontRole::Small);
    const auto align = int(QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignAbsolute | Qt::AlignVCenter);
    painter.setPen(ink.color(ColorRole::Muted));
    painter.setFont(font);
    painter.drawText(visual(place.figure), align | Qt::TextSingleLine, of.figure);
    font.setStrikeOut(!of.isShown);
    painter.setFont(font);
    painter.setPen(ink.color(of.isShown ? ColorRole::Text : ColorRole::Muted));
    painter.drawText(visual(place.name), align | Qt::TextWordWrap | Qt::TextWrapAnywhere, of.name);
}

void ChartLegend::paintTo(QPainter &painter, const QRectF &rect, const ChartInk &ink, bool mirrored) const
{
    double height = 0;
    const QList<Place> places = placesIn(rect.width(), &height);
    for (int entry = 0; entry < places.size(); ++entry) {
        Place place = places.at(entry);
        const double across = mirrored ? rect.right() - place.rect.right() - place.rect.left() : rect.left();
        for (QRectF *part : { &place.rect, &place.swatch, &place.name, &place.figure })
            part->translate(across, rect.top());
        paintEntry(painter, entry, place, ink, mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    }
}

QRectF ChartLegend::entryRect(int entry) const
{
    return entry >= 0 && entry < m_buttons.size() ? QRectF(m_buttons.at(entry)->geometry()) : QRectF();
}

void ChartLegend::arrange()
{
    double height = 0;
    m_places = placesIn(width(), &height);
    for (int entry = 0; entry < m_buttons.size(); ++entry) {
        m_buttons.at(entry)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), m_places.at(entry).rect.toAlignedRect()));
        m_buttons.at(entry)->show();
        m_buttons.at(entry)->update();
    }
}

void ChartLegend::moveFocus(int entry)
{
    const int next = qBound(0, entry, int(m_buttons.size()) - 1);
    for (int each = 0; each < m_buttons.size(); ++each)
        m_buttons.at(each)->setFocusPolicy(each == next ? Qt::StrongFocus : Qt::ClickFocus);
    m_buttons.at(next)->setFocus(Qt::TabFocusReason);
}

int ChartLegend::heightForWidth(int width) const
{
    double height = 0;
    placesIn(width, &height);
    return qCeil(height);
}

QSize ChartLegend::sizeHint() const
{
    return { 480, heightForWidth(480) };
}

QSize ChartLegend::minimumSizeHint() const
{
    return { 160, 0 };
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::FontChange || type == QEvent::LanguageChange)
        arrange();
}

} // namespace signoff
