// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/day_chart.h"

#include "core/support/format.h"
#include "ui/view/flow_layout.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QStyle>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>
#include <QtMath>
#include <algorithm>
#include <array>
#include <numeric>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int restColor = -2;
constexpr int widestBar = 44;
constexpr int swatch = 10;
constexpr QMarginsF plotMargins(40, 22, 8, 36); // hours, totals, nothing, days

QColor colorOf(const DayChartSeries &series, int place)
{
    const Theme &theme = Theme::current();
    if (series.color == restColor)
        return theme.seriesRest();
    return theme.series(series.color >= 0 ? series.color : place);
}

int minutesOf(const DayChartSeries &series, int day)
{
    return series.minutes.value(day, -1);
}

// The sum of a day, and whether all its parts arrived. -1: none did.
struct DayTotal {
    int minutes = -1;
    bool whole = true;
};

DayTotal totalOf(const DayChartData &data, int day)
{
    DayTotal total;
    for (const DayChartSeries &series : data.series) {
        const int minutes = minutesOf(series, day);
        if (minutes < 0)
            total.whole = false;
        else
            total.minutes = qMax(0, total.minutes) + minutes;
    }
    return total;
}

QString totalText(const DayTotal &total)
{
    if (total.minutes < 0)
        return DayChart::tr("no data");
    const QString hours = format::duration(total.minutes);
    return total.whole ? hours : DayChart::tr("at least %1").arg(hours);
}

bool isWeekend(QDate day)
{
    return day.isValid() && !QLocale().weekdays().contains(Qt::DayOfWeek(day.dayOfWeek()));
}

// Whole hours between two ticks, so that there are at most six.
int tickHours(int hours)
{
    for (const int step : { 1, 2, 3, 4, 6, 8, 12, 24, 40, 80, 100, 200, 400, 500, 1000, 2000, 5000, 10'000 }) {
        if (hours <= step * 5)
            return step;
    }
    return qMax(1, hours / 5);
}

// One entry of the legend: a swatch, a name, the hours.
class LegendEntry final : public QWidget {
public:
    LegendEntry(const QString &name, const QString &total, const QColor &color, QWidget *parent)
        : QWidget(parent)
        , m_name(oneLine(name))
        , m_total(total)
        , m_color(color)
    {
        setAccessibleName(QString(m_name + u' ' + m_total));
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics fontMetrics(Theme::font(FontRole::Small));
        return { around() + fontMetrics.horizontalAdvance(m_name) + 2, fontMetrics.height() + 4 };
    }
    QSize minimumSizeHint() const override { return { qMin(sizeHint().width(), 120), sizeHint().height() }; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QFontMetrics fontMetrics(Theme::font(FontRole::Small));
        const QRect room(0, 0, width - around(), 10'000);
        return fontMetrics.boundingRect(room, wrapping, m_name).height() + 4;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto visual = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_color);
        const QFont font = Theme::font(FontRole::Small);
        const QFontMetrics fontMetrics(font);
        painter.drawRoundedRect(visual(QRect(0, (height() - swatch) / 2, swatch, swatch)), 2, 2);
        painter.setFont(font);
        const auto align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter);
        const int figures = fontMetrics.horizontalAdvance(m_total) + 2;
        // A name wider than the whole chart goes on in further lines.
        const int used = qMin(width() - around(), fontMetrics.horizontalAdvance(m_name) + 2);
        painter.setPen(theme.color(ColorRole::Text));
        painter.drawText(visual(QRect(swatch + 6, 0, used, height())), align | wrapping, m_name);
        painter.setPen(theme.color(ColorRole::Muted));
        painter.drawText(
            visual(QRect(swatch + 6 + used + 8, 0, figures, height())), align | Qt::TextSingleLine, m_total);
    }

private:
    static constexpr int wrapping = Qt::TextWordWrap;

    // What is not the name: swatch, gaps, hours.
    int around() const
    {
        return swatch + 6 + 8 + QFontMetrics(Theme::font(FontRole::Small)).horizontalAdvance(m_total) + 2;
    }

    QString m_name;
    QString m_total;
    QColor m_color;
};

} // namespace

bool DayChartData::operator==(const DayChartData &other) const
{
    const auto same = [](const DayChartSeries &a, const DayChartSeries &b) {
        return a.name == b.name && a.color == b.color && a.minutes == b.minutes;
    };
    return days == other.days && expected == other.expected
        && std::equal(series.cbegin(), series.cend(), other.series.cbegin(), other.series.cend(), same);
}

DayChartData foldSeries(const DayChartData &data, int limit)
{
    if (limit < 1 || data.series.size() <= limit)
        return data;
    const auto sum = [](const DayChartSeries &series) {
        qint64 total = 0;
        for (const int minutes : series.minutes)
            total += qMax(0, minutes);
        return total;
    };
    QList<int> order(data.series.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(
        order.begin(), order.end(), [&](int a, int b) { return sum(data.series.at(a)) > sum(data.series.at(b)); });
    QList<int> kept = order.mid(0, limit);
    std::sort(kept.begin(), kept.end());
    DayChartData folded;
    folded.days = data.days;
    folded.expected = data.expected;
    for (const int index : std::as_const(kept))
        folded.series.append(data.series.at(index));
    DayChartSeries rest { DayChart::tr("The rest"), restColor, QList<int>(data.days.size(), -1) };
    for (const int index : order.mid(limit)) {
        for (int day = 0; day < data.days.size(); ++day) {
            const int minutes = minutesOf(data.series.at(index), day);
            if (minutes >= 0)
                rest.minutes[day] = qMax(0, rest.minutes.at(day)) + minutes;
        }
    }
    folded.series.append(rest);
    return folded;
}

// Qt Charts draws the bars and the grid; everything written is ours, because its labels elide at once and its axis
// writes 6.4 where a person expects whole hours.
class DayChart::Private {
public:
    // Words over the bars, in the scene so that whatever renders the scene has them.
    class Lettering;
    class View;

    explicit Private(DayChart *owner);
    void rebuild();
    void layoutPlot();
    // Days run from the reading direction's start; Qt Charts cannot mirror bars, so the sets are filled backwards.
    int slotOf(int day) const { return mirrored() ? int(data.days.size()) - 1 - day : day; }
    bool mirrored() const { return q->layoutDirection() == Qt::RightToLeft; }
    QRectF dayRect(int day) const;
    double yOf(double hours) const;
    int dayAt(const QPointF &point) const;
    int seriesAt(int day, const QPointF &point) const;

    DayChart *q;
    DayChartData data;
    QChart *chart;
    View *view;
    Lettering *lettering;
    QBarCategoryAxis *dayAxis;
    QValueAxis *hourAxis;
    QStackedBarSeries *bars = nullptr;
    QWidget *legend;
    FlowLayout *entries;
    int step = 1;
    int top = 1;
    int hovered = -1;
};

class DayChart::Private::Lettering final : public QGraphicsItem {
public:
    explicit Lettering(Private *owner, QGraphicsItem *parent)
        : QGraphicsItem(parent)
        , d(owner)
    {
        setZValue(100);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    QRectF boundingRect() const override { return parentItem()->boundingRect(); }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const Theme &theme = Theme::current();
        const QRectF plot = d->chart->plotArea();
        const QFont small = Theme::font(FontRole::Small);
        const QFontMetricsF metrics(small);
        painter->setFont(small);
        painter->setPen(theme.color(ColorRole::Muted));
        // Hours, at the side where reading begins.
        for (int hour = 0; hour <= d->top; hour += d->step) {
            const double y = d->yOf(hour);
            const QRectF place = d->mirrored()
                ? QRectF(plot.right() + 6, y - 10, plotMargins.left() - 6, 20)
                : QRectF(plot.left() - plotMargins.left(), y - 10, plotMargins.left() - 6, 20);
            const auto align = (d->mirrored() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute;
            painter->drawText(place, int(align), DayChart::tr("%1 h", "hours on an axis").arg(format::count(hour)));
        }
        paintDayNames(painter, plot, metrics);
        paintExpected(painter);
        paintTotals(painter, metrics);
    }

private:
    // Weekday over date; where there is no room for all, every second, third... date is named, always the first.
    void paintDayNames(QPainter *painter, const QRectF &plot, const QFontMetricsF &metrics) const
    {
        const Theme &theme = Theme::current();
        const QLocale locale;
        const DayChartData &data = d->data;
        const int days = int(data.days.size());
        if (days == 0)
            return;
        const double room = plot.width() / days;
        double nameWidth = 0;
        for (int day = 1; day <= 7; ++day)
            nameWidth = qMax(nameWidth, metrics.horizontalAdvance(locale.dayName(day, QLocale::ShortFormat)));
        const QLocale::FormatType format = nameWidth + 4 <= room ? QLocale::ShortFormat : QLocale::NarrowFormat;
        const double dateWidth = metrics.horizontalAdvance(u"00"_s) + 6;
        const int every = qMax(1, qCeil(dateWidth / room));
        for (int day = 0; day < days; ++day) {
            if (day % every != 0)
                continue;
            const QDate date = data.days.at(day);
            const QRectF column = d->dayRect(day);
            const QRectF wide = column.adjusted(-20, 0, 20, 0);
            painter->setPen(theme.color(day == d->hovered ? ColorRole::Text : ColorRole::Muted));
            const QString name = locale.dayName(date.dayOfWeek(), format);
            painter->drawText(
                QRectF(wide.left(), plot.bottom() + 3, wide.width(), metrics.height()), Qt::AlignCenter, name);
            // The month where it begins, if there is room for it.
            const bool begins = day == 0 || date.day() == 1;
            QString number = locale.toString(date.day());
            const QString withMonth = format::day(date).section(u' ', 1);
            if (begins && metrics.horizontalAdvance(withMonth) + 4 <= room * every)
                number = withMonth;
            painter->drawText(QRectF(wide.left(), plot.bottom() + 2 + metrics.height(), wide.width(), metrics.height()),
                Qt::AlignCenter, number);
        }
    }

    void paintTotals(QPainter *painter, const QFontMetricsF &metrics) const
    {
        const Theme &theme = Theme::current();
        const DayChartData &data = d->data;
        for (int day = 0; day < data.days.size(); ++day) {
            const DayTotal total = totalOf(data, day);
            const QRectF column = d->dayRect(day);
            if (total.minutes < 0) {
                paintNoData(painter, column, metrics);
                continue;
            }
            if (total.minutes == 0)
                continue;
            QString text = format::duration(total.minutes);
            if (!total.whole)
                text.prepend(QChar(0x2265)); // at least
            if (metrics.horizontalAdvance(text) + 4 > column.width())
                continue;
            const int expected = data.expected.value(day, 0);
            const bool over = expected > 0 && total.minutes > expected;
            const double y = d->yOf(total.minutes / 60.0);
            const QRectF place(column.left(), y - metrics.height() - 3, column.width(), metrics.height());
            // The line of expected hours passes behind the figure.
            const double half = metrics.horizontalAdvance(text) / 2 + 2;
            const QColor ground = theme.color(day == d->hovered ? ColorRole::SurfaceSunken
                    : isWeekend(data.days.at(day))              ? ColorRole::Hover
                                                                : ColorRole::SurfaceRaised);
            painter->fillRect(QRectF(place.center().x() - half, place.top() + 2, 2 * half, place.height() - 3), ground);
            painter->setPen(theme.color(over ? ColorRole::Attention : ColorRole::Text));
            painter->drawText(place, Qt::AlignCenter, text);
        }
    }

    // No data is not zero: a hatched foot, and the words where they fit.
    static void paintNoData(QPainter *painter, const QRectF &column, const QFontMetricsF &metrics)
    {
        const Theme &theme = Theme::current();
        const double width = qMin<double>(column.width() * 0.62, widestBar);
        const QRectF foot(column.center().x() - width / 2, column.bottom() - 26, width, 26);
        painter->save();
        painter->setBrush(QBrush(theme.color(ColorRole::Outline), Qt::BDiagPattern));
        painter->setPen(QPen(theme.color(ColorRole::Outline), 1, Qt::DashLine));
        painter->drawRect(foot);
        painter->restore();
        const QString words = DayChart::tr("no data");
        if (metrics.horizontalAdvance(words) + 2 <= column.width()) {
            painter->setPen(theme.color(ColorRole::Muted));
            painter->drawText(
                QRectF(column.left(), foot.top() - metrics.height() - 3, column.width(), metrics.height()),
                Qt::AlignCenter, words);
        }
    }

    // A line per day, so that a part-timer's free Wednesday or a holiday has none.
    void paintExpected(QPainter *painter) const
    {
        const Theme &theme = Theme::current();
        QPen pen(theme.color(ColorRole::Text), 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 4, 3 });
        painter->setPen(pen);
        for (int day = 0; day < d->data.days.size(); ++day) {
            const int minutes = d->data.expected.value(day, 0);
            if (minutes <= 0)
                continue;
            const QRectF column = d->dayRect(day);
            const double y = qRound(d->yOf(minutes / 60.0)) + 0.5;
            painter->drawLine(QPointF(column.left(), y), QPointF(column.right(), y));
        }
    }

    Private *d;
};

class DayChart::Private::View final : public QChartView {
public:
    View(Private *owner, QChart *shown, QWidget *parent)
        : QChartView(shown, parent)
        , d(owner)
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setMouseTracking(true);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
    }

protected:
    void drawBackground(QPainter *painter, const QRectF &) override
    {
        // Weekends and the day under the pointer, behind grid and bars.
        const Theme &theme = Theme::current();
        for (int day = 0; day < d->data.days.size(); ++day) {
            if (day == d->hovered)
                painter->fillRect(d->dayRect(day), theme.color(ColorRole::SurfaceSunken));
            else if (isWeekend(d->data.days.at(day)))
                painter->fillRect(d->dayRect(day), theme.color(ColorRole::Hover));
        }
        const QRectF plot = d->chart->plotArea();
        for (int hour = 0; hour <= d->top; hour += d->step) {
            const double y = qRound(d->yOf(hour));
            painter->fillRect(QRectF(plot.left(), y - (hour == 0 ? 0 : 0.5), plot.width(), 1),
                theme.color(hour == 0 ? ColorRole::Outline : ColorRole::Grid));
        }
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        d->layoutPlot();
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const int day = d->dayAt(mapToScene(event->position().toPoint()));
        setHovered(day);
        if (day >= 0)
            QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(d->q->dayToolTip(day)), this);
        else
            QToolTip::hideText();
    }

    void leaveEvent(QEvent *event) override
    {
        setHovered(-1);
        QChartView::leaveEvent(event);
    }

    void mousePressEvent(QMouseEvent *event) override { event->accept(); }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const QPointF point = mapToScene(event->position().toPoint());
        const int day = d->dayAt(point);
        if (event->button() == Qt::LeftButton && day >= 0)
            emit d->q->dayClicked(d->data.days.at(day), d->seriesAt(day, point));
    }

private:
    void setHovered(int day)
    {
        if (day == d->hovered)
            return;
        d->hovered = day;
        resetCachedContent();
        viewport()->update();
    }

    Private *d;
};

DayChart::Private::Private(DayChart *owner)
    : q(owner)
    , chart(new QChart)
{
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    dayAxis = new QBarCategoryAxis;
    hourAxis = new QValueAxis;
    chart->addAxis(dayAxis, Qt::AlignBottom);
    chart->addAxis(hourAxis, Qt::AlignLeft);
    for (QAbstractAxis *axis : { static_cast<QAbstractAxis *>(dayAxis), static_cast<QAbstractAxis *>(hourAxis) }) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false); // it does not follow a plot area that is set
    }
    view = new View(this, chart, q);
    lettering = new Lettering(this, chart);
    legend = new QWidget(q);
    entries = new FlowLayout(legend, 18, 4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    legend->setSizePolicy(policy);
}

void DayChart::Private::rebuild()
{
    const Theme &theme = Theme::current();
    const int days = int(data.days.size());
    hovered = -1;

    int most = 60;
    for (int day = 0; day < days; ++day)
        most = std::max({ most, totalOf(data, day).minutes, data.expected.value(day, 0) });
    const int hours = (most + 59) / 60;
    step = tickHours(hours);
    top = (hours + step - 1) / step * step;

    if (bars) {
        chart->removeSeries(bars);
        delete bars;
    }
    bars = new QStackedBarSeries;
    bars->setLabelsVisible(false);
    for (int i = 0; i < data.series.size(); ++i) {
        const DayChartSeries &series = data.series.at(i);
        auto *set = new QBarSet(QString::number(i));
        set->setBrush(colorOf(series, i));
        // A hairline of the ground keeps neighbours of like colour apart.
        set->setPen(QPen(theme.color(ColorRole::SurfaceRaised), 1));
        for (int slot = 0; slot < days; ++slot)
            *set << qMax(0, minutesOf(series, slotOf(slot))) / 60.0;
        bars->append(set);
    }
    QStringList categories;
    for (int day = 0; day < days; ++day)
        categories.append(QString::number(day));
    dayAxis->setCategories(categories);
    hourAxis->setRange(0, top);
    chart->addSeries(bars);
    bars->attachAxis(dayAxis);
    bars->attachAxis(hourAxis);
    layoutPlot();

    while (QLayoutItem *item = entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < data.series.size(); ++i) {
        const DayChartSeries &series = data.series.at(i);
        int sum = 0;
        for (int day = 0; day < days; ++day)
            sum += qMax(0, minutesOf(series, day));
        auto *entry = new LegendEntry(series.name, format::duration(sum), colorOf(series, i), legend);
        entries->addWidget(entry);
        entry->show();
    }
    legend->setVisible(!data.series.isEmpty());
    legend->updateGeometry();
    q->setAccessibleDescription(q->summary());
    view->resetCachedContent();
    view->viewport()->update();
}

void DayChart::Private::layoutPlot()
{
    const QSizeF size = view->viewport()->size();
    QMarginsF margins = plotMargins;
    const QFontMetricsF metrics(Theme::font(FontRole::Small));
    margins.setBottom(2 * metrics.height() + 6);
    margins.setTop(metrics.height() + 8);
    if (mirrored())
        margins = QMarginsF(margins.right(), margins.top(), margins.left(), margins.bottom());
    const QRectF plot = QRectF(QPointF(), size).marginsRemoved(margins);
    if (plot.width() < 10 || plot.height() < 10)
        return;
    chart->resize(size);
    chart->setPlotArea(plot);
    if (bars && !data.days.isEmpty()) {
        const double room = plot.width() / double(data.days.size());
        bars->setBarWidth(qMin(0.62, widestBar / room));
    }
    lettering->update();
}

QRectF DayChart::Private::dayRect(int day) const
{
    const QRectF plot = chart->plotArea();
    const double width = plot.width() / qMax<double>(1, double(data.days.size()));
    return { plot.left() + slotOf(day) * width, plot.top(), width, plot.height() };
}

double DayChart::Private::yOf(double hours) const
{
    const QRectF plot = chart->plotArea();
    return plot.bottom() - hours / qMax(1, top) * plot.height();
}

int DayChart::Private::dayAt(const QPointF &point) const
{
    const QRectF plot = chart->plotArea();
    const int days = int(data.days.size());
    if (days == 0 || point.x() < plot.left() || point.x() >= plot.right())
        return -1;
    return slotOf(qBound(0, int((point.x() - plot.left()) / plot.width() * days), days - 1));
}

int DayChart::Private::seriesAt(int day, const QPointF &point) const
{
    const double hours = (chart->plotArea().bottom() - point.y()) / chart->plotArea().height() * top;
    double below = 0;
    for (int i = 0; i < data.series.size() && hours >= 0; ++i) {
        below += qMax(0, minutesOf(data.series.at(i), day)) / 60.0;
        if (hours < below)
            return i;
    }
    return -1;
}

DayChart::DayChart(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(d->view, 1);
    column->addWidget(d->legend);
    setAccessibleName(tr("Hours by day"));
    connect(&Theme::current(), &Theme::changed, this, [this] { d->rebuild(); });
    d->rebuild();
}

DayChart::~DayChart() = default;

void DayChart::setData(const DayChartData &data)
{
    const DayChartData folded = foldSeries(data, Theme::seriesCount());
    if (folded == d->data)
        return;
    d->data = folded;
    d->rebuild();
}

void DayChart::clear()
{
    setData({});
}

const DayChartData &DayChart::data() const
{
    return d->data;
}

QString DayChart::summary() const
{
    QStringList days;
    for (int day = 0; day < d->data.days.size(); ++day)
        days.append(
            tr("%1: %2", "day: hours").arg(format::day(d->data.days.at(day)), totalText(totalOf(d->data, day))));
    return days.join("; "_L1);
}

QString DayChart::dayToolTip(int day) const
{
    if (day < 0 || day >= d->data.days.size())
        return {};
    QStringList lines {
        tr("%1: %2", "day: hours").arg(format::day(d->data.days.at(day)), totalText(totalOf(d->data, day)))
    };
    const int expected = d->data.expected.value(day, 0);
    if (expected > 0)
        lines.append(tr("Expected: %1").arg(format::duration(expected)));
    for (const DayChartSeries &series : std::as_const(d->data.series)) {
        const int minutes = minutesOf(series, day);
        if (minutes > 0)
            lines.append(tr("%1: %2", "project: hours").arg(oneLine(series.name), format::duration(minutes)));
    }
    return lines.join(u'\n');
}

QSize DayChart::sizeHint() const
{
    return { 480, 260 };
}

QSize DayChart::minimumSizeHint() const
{
    return { 220, 180 };
}

void DayChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::LanguageChange || type == QEvent::FontChange
        || type == QEvent::LocaleChange)
        d->rebuild();
}

} // namespace signoff
