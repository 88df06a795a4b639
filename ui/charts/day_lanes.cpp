// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/day_lanes.h"

#include "core/support/format.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/chart_legend.h"
#include "ui/view/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int laneHeight = 34;
constexpr double mostOfNames = 0.34;
constexpr double mostZoom = 24; // an hour over the whole width
constexpr double stepOfZoom = 1.5;
constexpr double narrowestEntry = 3;
constexpr int legendGap = 8;

} // namespace

DayLanes::DayLanes(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_legend(new ChartLegend(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline of the day"));
    connect(m_legend, &ChartLegend::toggled, this, &DayLanes::setShown);
    connect(&Theme::current(), &Theme::changed, this, [this] { viewport()->update(); });
}

void DayLanes::setData(const DayLanesData &data)
{
    const QString key = currentKey();
    const bool had = hasCurrent();
    if (data.begin != m_data.begin)
        m_isFitted = true;
    m_data = data;
    m_lane = -1;
    m_hovered = {};
    for (int lane = 0; had && lane < m_data.lanes.size(); ++lane) {
        if (m_data.lanes.at(lane).key == key)
            m_lane = lane;
    }
    m_entry = m_lane < 0 ? -1 : qMin(m_entry, int(m_data.lanes.at(m_lane).entries.size()) - 1);
    measure();
    layoutLegend();
    layoutBars();
    fitUsed();
    updateGeometry();
    viewport()->update();
}

void DayLanes::setColours(const SeriesColours &colours)
{
    m_colours = colours;
    measure();
    layoutLegend();
    viewport()->update();
}

// The projects, and what shapes mean as far as they occur.
void DayLanes::refreshLegend()
{
    QList<LegendEntry> entries;
    for (const QString &project : std::as_const(m_projects)) {
        if (placeOf(project) != SeriesColours::rest)
            entries.append({ project, projectName(project), {}, placeOf(project), isShown(project) });
    }
    const qsizetype others = m_projects.size() - entries.size();
    if (others > 0)
        entries.append({ chartKey::rest(), tr("%n other projects", "", int(others)), {}, SeriesColours::rest, isShown(chartKey::rest()) });
    bool hasActivity = false;
    bool hasManual = false;
    bool hasRunning = false;
    bool hasOverlap = false;
    for (const DayLane &lane : std::as_const(m_data.lanes)) {
        QDateTime until;
        for (const LaneEntry &entry : lane.entries) {
            hasActivity = hasActivity || !std::isnan(entry.activity);
            hasManual = hasManual || entry.span.kind == SpanKind::Manual;
            hasRunning = hasRunning || entry.span.runs;
            hasOverlap = hasOverlap || (until.isValid() && entry.span.from < until);
            until = until.isValid() ? std::max(until, entry.span.to) : entry.span.to;
        }
    }
    const auto explain = [&](bool occurs, const QString &words, int mark) {
        if (occurs)
            entries.append({ {}, words, {}, mark, true, false });
    };
    explain(hasActivity, tr("Height: activity"), MarkActivity);
    explain(hasManual, tr("Entered by hand"), MarkManual);
    explain(hasRunning, tr("Still running"), MarkRunning);
    explain(hasOverlap, tr("Overlap"), MarkOverlap);
    m_legend->setEntries(entries);
    m_legend->setVisible(!entries.isEmpty());
}

// Above the lanes: below them it would stand between them and their scroll bar.
void DayLanes::layoutLegend()
{
    const int height = m_legend->isHidden() ? 0 : m_legend->heightForWidth(width());
    setViewportMargins(0, height > 0 ? height + legendGap : 0, 0, 0);
    m_legend->setGeometry(0, 0, width(), height);
}

// The hours in use with some air; not more than a whole day, and no less than four hours.
void DayLanes::fitUsed()
{
    if (!m_isFitted || !m_usedFrom.isValid() || m_data.begin >= m_data.end)
        return;
    const auto whole = double(m_data.begin.secsTo(m_data.end));
    const double from = qMax(0.0, double(m_data.begin.secsTo(m_usedFrom)) - 1800);
    const double to = qMin(whole, double(m_data.begin.secsTo(m_usedTo)) + 1800);
    m_zoom = whole / qMax(to - from, qMin(whole, 4 * 3600.0));
    layoutBars();
    horizontalScrollBar()->setValue(int(frame().width * from / whole));
}

void DayLanes::measure()
{
    QStringList names;
    QStringList figures;
    QHash<QString, qint64> seconds;
    m_names.clear();
    m_usedFrom = {};
    m_usedTo = {};
    for (const DayLane &lane : std::as_const(m_data.lanes)) {
        names.append(oneLine(lane.name));
        figures.append(lane.figure);
        for (const LaneEntry &entry : lane.entries) {
            m_usedFrom = m_usedFrom.isValid() ? std::min(m_usedFrom, entry.span.from) : entry.span.from;
            m_usedTo = m_usedTo.isValid() ? std::max(m_usedTo, entry.span.to) : entry.span.to;
            seconds[entry.span.projectId] += qMax<qint64>(1, entry.span.from.secsTo(entry.span.to));
            QString &name = m_names[entry.span.projectId];
            if (name.isEmpty())
                name = entry.span.projectName;
        }
    }
    m_widestName = ChartInk::widestOf(names, FontRole::Body);
    m_widestFigure = ChartInk::widestOf(figures, FontRole::Figures);
    m_projects = seconds.keys();
    std::sort(m_projects.begin(), m_projects.end(), [&](const QString &one, const QString &other) {
        if (one.isEmpty() != other.isEmpty())
            return other.isEmpty();
        const qint64 mine = seconds.value(one);
        const qint64 others = seconds.value(other);
        return mine != others ? mine > others : one < other;
    });
    // Twelve have colours of their own, those of whom less was done share that of the rest.
    QStringList own = m_projects;
    own.removeAll(QString());
    own = own.mid(0, SeriesColours::count);
    const QList<int> places = m_colours.placesOf(own);
    m_places.clear();
    for (int at = 0; at < own.size(); ++at)
        m_places.insert(own.at(at), places.at(at));
    setAccessibleDescription(summary());
    refreshLegend();
}

QString DayLanes::projectName(const QString &key) const
{
    if (key.isEmpty())
        return oneLine(m_data.noProject);
    const QString name = oneLine(m_names.value(key));
    return name.isEmpty() ? key : name;
}

int DayLanes::placeOf(const QString &project) const
{
    return project.isEmpty() ? SeriesColours::none : m_places.value(project, SeriesColours::rest);
}

void DayLanes::setShown(const QString &project, bool shown)
{
    if (shown == isShown(project))
        return;
    if (shown)
        m_hidden.removeAll(project);
    else
        m_hidden.append(project);
    refreshLegend();
    viewport()->update();
    emit shownChanged(project, shown);
}

QString DayLanes::currentKey() const
{
    return m_lane >= 0 && m_lane < m_data.lanes.size() ? m_data.lanes.at(m_lane).key : QString();
}

void DayLanes::setCurrent(const QString &key, int entry)
{
    for (int lane = 0; lane < m_data.lanes.size(); ++lane) {
        if (m_data.lanes.at(lane).key == key)
            return moveTo(lane, entry);
    }
}

void DayLanes::moveTo(int lane, int entry)
{
    if (m_data.lanes.isEmpty())
        return;
    const int toLane = qBound(0, lane, int(m_data.lanes.size()) - 1);
    const int toEntry = qBound(-1, entry, int(m_data.lanes.at(toLane).entries.size()) - 1);
    if (toLane == m_lane && toEntry == m_entry)
        return;
    m_lane = toLane;
    m_entry = toEntry;
    ensureVisible();
    viewport()->update();
    if (hasFocus())
        announce(viewport(), wordsAt(m_lane, m_entry));
    emit currentChanged(currentKey(), m_entry);
}

// The entry of a lane that lies where the current one does.
int DayLanes::nearestEntry(int lane) const
{
    if (m_lane < 0 || m_entry < 0 || lane < 0 || lane >= m_data.lanes.size())
        return -1;
    const QDateTime at = m_data.lanes.at(m_lane).entries.at(m_entry).span.from;
    const QList<LaneEntry> &entries = m_data.lanes.at(lane).entries;
    int best = -1;
    qint64 nearest = std::numeric_limits<qint64>::max();
    for (int entry = 0; entry < entries.size(); ++entry) {
        const qint64 away = std::abs(entries.at(entry).span.from.secsTo(at));
        if (away < nearest) {
            nearest = away;
            best = entry;
        }
    }
    return best;
}

QString DayLanes::summary() const
{
    if (m_data.lanes.isEmpty())
        return m_data.empty.isEmpty() ? tr("Nothing to show") : m_data.empty;
    return QStringList { tr("%n lanes", "", int(m_data.lanes.size())), tr("The table below has the figures.") }.join(u". "_s);
}

QString DayLanes::wordsAt(int lane, int entry) const
{
    if (lane < 0 || lane >= m_data.lanes.size() || entry >= m_data.lanes.at(lane).entries.size())
        return {};
    const DayLane &of = m_data.lanes.at(lane);
    QStringList lines;
    if (entry < 0) {
        const QString words = !of.isKnown ? tr("not known")
            : of.entries.isEmpty()        ? oneLine(of.empty)
                                          : oneLine(of.figure);
        return words.isEmpty() ? oneLine(of.name) : tr("%1: %2", "person: hours").arg(oneLine(of.name), words);
    }
    const LaneEntry &at = of.entries.at(entry);
    const DaySpan &span = at.span;
    const QString from = format::clock(span.from.time());
    const QString to = span.runs ? tr("now, running") : format::clock(span.to.time());
    lines.append(tr("%1: %2 – %3, %4", "person: from – to, duration")
            .arg(oneLine(of.name), from, to, valueText(span.minutes(), Grid::Unit::Minutes, m_data.decimalHours)));
    lines.append(projectName(span.projectId));
    for (const QString &more : { span.taskTitle, span.text }) {
        if (!oneLine(more).isEmpty())
            lines.append(oneLine(more));
    }
    if (!oneLine(span.method).isEmpty())
        lines.append(tr("Method: %1").arg(oneLine(span.method)));
    if (!std::isnan(at.activity))
        lines.append(tr("Activity: %1", "percent").arg(valueText(at.activity, Grid::Unit::Percent, false)));
    if (span.startIsGuessed)
        lines.append(tr("The start is told by how long the clock runs"));
    for (int other = 0; other < of.entries.size(); ++other) {
        const DaySpan &with = of.entries.at(other).span;
        if (other != entry && with.from < span.to && span.from < with.to) {
            const int shared = int(std::max(with.from, span.from).secsTo(std::min(with.to, span.to)) / 60);
            lines.append(tr("Overlaps with %1 – %2 (%3)", "from – to (duration)")
                    .arg(format::clock(with.from.time()), format::clock(with.to.time()),
                        valueText(shared, Grid::Unit::Minutes, m_data.decimalHours)));
        }
    }
    return lines.join(u'\n');
}

DayLanes::Frame DayLanes::frameOf(const QRectF &rect, bool mirrored) const
{
    const QFontMetricsF small(ChartInk::font(FontRole::Small));
    Frame frame;
    frame.rect = rect;
    frame.mirrored = mirrored;
    frame.names = std::ceil(qBound(72.0, m_widestName + 24, qMax(72.0, rect.width() * mostOfNames)));
    frame.figures = m_widestFigure > 0 ? std::ceil(m_widestFigure + 22) : 8;
    frame.head = std::ceil(small.height() + 14);
    frame.width = qMax(1.0, frame.track().width());
    frame.last = qMin(int(m_data.lanes.size()), qMax(1, int((rect.height() - frame.head) / laneHeight))) - 1;
    return frame;
}

DayLanes::Frame DayLanes::frame() const
{
    Frame frame = frameOf(viewport()->rect(), layoutDirection() == Qt::RightToLeft);
    frame.isLive = true;
    frame.width *= m_zoom;
    frame.x = horizontalScrollBar()->value();
    frame.y = verticalScrollBar()->value();
    frame.first = qMax(0, int(frame.y / laneHeight));
    frame.last = qMin(int(m_data.lanes.size()) - 1, int((frame.y + frame.rect.height() - frame.head) / laneHeight));
    return frame;
}

double DayLanes::xOf(const Frame &frame, const QDateTime &instant) const
{
    const double whole = qMax<double>(1, double(m_data.begin.secsTo(m_data.end)));
    return frame.track().left() - frame.x + frame.width * double(m_data.begin.secsTo(instant)) / whole;
}

QRectF DayLanes::mirroredIn(const Frame &frame, const QRectF &rect) const
{
    if (!frame.mirrored)
        return rect;
    QRectF there = rect;
    there.moveLeft(frame.rect.left() + frame.rect.right() - rect.right());
    return there;
}

QRectF DayLanes::laneIn(const Frame &frame, int lane) const
{
    const double y = frame.rect.top() + frame.head + double(lane) * laneHeight - frame.y
        - (frame.isLive ? 0 : double(frame.first) * laneHeight);
    return { frame.rect.left(), y, frame.rect.width(), laneHeight };
}

QRectF DayLanes::entryIn(const Frame &frame, int lane, int entry) const
{
    const DaySpan &span = m_data.lanes.at(lane).entries.at(entry).span;
    const QRectF place = laneIn(frame, lane).adjusted(0, 5, 0, -5);
    const double from = xOf(frame, span.from);
    const double to = qMax(from + narrowestEntry, xOf(frame, span.to));
    return mirroredIn(frame, QRectF(from, place.top(), to - from, place.height()));
}

QRect DayLanes::entryRect(int lane, int entry) const
{
    if (lane < 0 || lane >= m_data.lanes.size() || entry < 0 || entry >= m_data.lanes.at(lane).entries.size())
        return {};
    const Frame now = frame();
    return entryIn(now, lane, entry).intersected(mirroredIn(now, now.track())).toRect();
}

QRect DayLanes::laneRect(int lane) const
{
    if (lane < 0 || lane >= m_data.lanes.size())
        return {};
    const Frame now = frame();
    return laneIn(now, lane).intersected(now.rect.adjusted(0, now.head, 0, 0)).toRect();
}

QList<ChartLabel> DayLanes::hoursIn(const Frame &frame) const
{
    QList<ChartLabel> labels;
    if (!m_data.begin.isValid() || m_data.begin >= m_data.end)
        return labels;
    const QFontMetricsF small(ChartInk::font(FontRole::Small));
    const double hour = frame.width * 3600 / double(m_data.begin.secsTo(m_data.end));
    const double widest = small.horizontalAdvance(format::clock(QTime(22, 0))) + 14;
    int every = 24;
    for (const int step : { 1, 2, 3, 4, 6, 12 }) {
        if (step * hour >= widest) {
            every = step;
            break;
        }
    }
    const QRectF track = frame.track();
    // By the clock of the zone: a day has 23 or 25 hours where it changes.
    for (QDateTime at = m_data.begin; at <= m_data.end; at = at.addSecs(3600)) {
        const bool isEnd = at == m_data.end;
        if (at.time().minute() != 0 || (!isEnd && at.time().hour() % every != 0) || isEnd)
            continue;
        const QString words = format::clock(at.time());
        const double width = small.horizontalAdvance(words) + 1;
        const double x = xOf(frame, at);
        if (x < track.left() - 1 || x > track.right() + 1)
            continue;
        const double left = qMax(frame.rect.left(), qMin(x - width / 2, frame.rect.right() - width));
        labels.append({ words, mirroredIn(frame, QRectF(left, frame.rect.top() + 6, width, small.height())), at.time().hour() });
    }
    return labels;
}

QList<ChartLabel> DayLanes::labels() const
{
    return hoursIn(frame());
}

int DayLanes::visibleLanes() const
{
    const Frame now = frame();
    return qMax(0, int((now.rect.height() - now.head) / laneHeight));
}

int DayLanes::heightForLanes(int lanes) const
{
    const int legend = m_legend->isHidden() ? 0 : m_legend->heightForWidth(qMax(280, width())) + legendGap;
    return int(frameOf(QRectF(0, 0, 640, 480), false).head) + lanes * laneHeight + legend;
}

DayLanes::Spot DayLanes::spotAt(const QPoint &point) const
{
    const Frame now = frame();
    if (point.y() < now.head)
        return {};
    const int lane = int((point.y() - now.head + now.y) / laneHeight);
    if (lane < 0 || lane >= m_data.lanes.size())
        return {};
    if (!mirroredIn(now, now.track()).contains(point))
        return { lane, -1 };
    // The shortest: a long one may lie behind it.
    Spot spot { lane, -1 };
    double narrowest = 0;
    for (int entry = 0; entry < m_data.lanes.at(lane).entries.size(); ++entry) {
        const QRectF place = entryIn(now, lane, entry);
        if (place.adjusted(-1, -4, 1, 4).contains(point) && (spot.entry < 0 || place.width() < narrowest)) {
            spot.entry = entry;
            narrowest = place.width();
        }
    }
    return spot;
}

void DayLanes::layoutBars()
{
    const Frame now = frame();
    const double room = now.track().width();
    horizontalScrollBar()->setRange(0, qMax(0, int(std::ceil(now.width - room))));
    horizontalScrollBar()->setPageStep(qMax(1, int(room)));
    horizontalScrollBar()->setSingleStep(40);
    const int height = int(now.rect.height() - now.head);
    verticalScrollBar()->setRange(0, qMax(0, int(m_data.lanes.size()) * laneHeight - height));
    verticalScrollBar()->setPageStep(qMax(1, height));
    verticalScrollBar()->setSingleStep(laneHeight);
}

void DayLanes::setZoom(double zoom)
{
    const Frame now = frame();
    setZoom(zoom, now.mirrored ? now.rect.right() - now.track().center().x() : now.track().center().x());
}

void DayLanes::setZoom(double zoom, double keptX)
{
    const double next = qBound(1.0, zoom, mostZoom);
    if (next == m_zoom)
        return;
    m_isFitted = false;
    Frame now = frame();
    const double x = now.mirrored ? now.rect.width() - keptX : keptX;
    const double part = (x - now.track().left() + now.x) / now.width;
    m_zoom = next;
    layoutBars();
    now = frame();
    horizontalScrollBar()->setValue(int(std::lround(part * now.width - (x - now.track().left()))));
    viewport()->update();
    emit zoomChanged(m_zoom);
}

void DayLanes::ensureVisible()
{
    const Frame now = frame();
    const int room = int(now.rect.height() - now.head);
    const int top = m_lane * laneHeight;
    QScrollBar *down = verticalScrollBar();
    if (top < down->value())
        down->setValue(top);
    else if (top + laneHeight > down->value() + room)
        down->setValue(top + laneHeight - room);
    if (m_entry < 0)
        return;
    const DaySpan &span = m_data.lanes.at(m_lane).entries.at(m_entry).span;
    const double from = xOf(now, span.from) - now.track().left() + now.x;
    const double to = xOf(now, span.to) - now.track().left() + now.x;
    QScrollBar *across = horizontalScrollBar();
    if (from < across->value() || to - from > now.track().width())
        across->setValue(int(from) - 12);
    else if (to > across->value() + now.track().width())
        across->setValue(int(to - now.track().width()) + 12);
}

void DayLanes::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    paintFrame(painter, frame(), ChartInk(Theme::current().isDark()));
}

int DayLanes::paintFrom(int first, QPainter &painter, const QRectF &rect, bool dark) const
{
    const int lanes = int(m_data.lanes.size());
    Frame frame = frameOf(rect, layoutDirection() == Qt::RightToLeft);
    const int legend = m_legend->heightForWidth(int(rect.width()));
    frame.rect.adjust(0, legend + legendGap, 0, 0);
    frame.first = qBound(0, first, qMax(0, lanes - 1));
    frame.last = qMin(lanes, frame.first + qMax(1, int((frame.rect.height() - frame.head) / laneHeight))) - 1;
    const auto whole = double(m_data.begin.secsTo(m_data.end));
    if (m_usedFrom.isValid() && whole > 0) {
        const double from = qMax(0.0, double(m_data.begin.secsTo(m_usedFrom)) - 1800);
        const double to = qMin(whole, double(m_data.begin.secsTo(m_usedTo)) + 1800);
        frame.width *= whole / qMax(1.0, to - from);
        frame.x = frame.width * from / whole;
    }
    const ChartInk ink(dark);
    painter.save();
    paintFrame(painter, frame, ink);
    m_legend->paintTo(painter, rect, ink, frame.mirrored);
    painter.restore();
    return frame.last + 1 < lanes ? frame.last + 1 : -1;
}

void DayLanes::paintTo(QPainter &painter, const QRectF &rect, bool dark) const
{
    paintFrom(0, painter, rect, dark);
}

QSize DayLanes::sizeHint() const
{
    return { 720, heightForLanes(qBound(3, int(m_data.lanes.size()), 14)) };
}

QSize DayLanes::minimumSizeHint() const
{
    return { 280, heightForLanes(3) };
}

bool DayLanes::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const Spot spot = spotAt(help->pos());
        const QString words = wordsAt(spot.lane, spot.entry);
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(words), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered != Spot {}) {
        m_hovered = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DayLanes::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layoutLegend();
    layoutBars();
    fitUsed();
}

void DayLanes::scrollContentsBy(int, int)
{
    viewport()->update();
}

void DayLanes::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const double notches = event->angleDelta().y() / 120.0;
    setZoom(m_zoom * std::pow(stepOfZoom, notches), event->position().x());
    event->accept();
}

void DayLanes::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isFar = event->modifiers() & Qt::ControlModifier;
    const int last = m_lane < 0 ? -1 : int(m_data.lanes.at(m_lane).entries.size()) - 1;
    const int page = qMax(1, visibleLanes() - 1);
    const auto toLane = [this](int lane) {
        const int next = qMax(0, qMin(lane, int(m_data.lanes.size()) - 1));
        moveTo(next, nearestEntry(next));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_lane, m_entry - onward);
    case Qt::Key_Right:
        return moveTo(m_lane, m_entry + onward);
    case Qt::Key_Up:
        return toLane(m_lane - 1);
    case Qt::Key_Down:
        return toLane(m_lane + 1);
    case Qt::Key_PageUp:
        return toLane(m_lane - page);
    case Qt::Key_PageDown:
        return toLane(m_lane + page);
    case Qt::Key_Home:
        return isFar ? toLane(0) : moveTo(m_lane, qMin(0, last));
    case Qt::Key_End:
        return isFar ? toLane(int(m_data.lanes.size()) - 1) : moveTo(m_lane, last);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * stepOfZoom);
    case Qt::Key_Minus:
        return setZoom(m_zoom / stepOfZoom);
    case Qt::Key_0:
        return setZoom(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_lane >= 0 && !event->isAutoRepeat())
            emit activated(currentKey(), m_entry);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void DayLanes::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->position().toPoint()) : Spot {};
    if (m_pressed.lane >= 0)
        moveTo(m_pressed.lane, m_pressed.entry);
}

void DayLanes::mouseReleaseEvent(QMouseEvent *event)
{
    const Spot pressed = std::exchange(m_pressed, Spot {});
    if (event->button() == Qt::LeftButton && pressed.lane >= 0 && pressed == spotAt(event->position().toPoint()))
        emit activated(m_data.lanes.at(pressed.lane).key, pressed.entry);
}

void DayLanes::mouseMoveEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position().toPoint());
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    viewport()->setCursor(spot.entry >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void DayLanes::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_lane < 0 && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        moveTo(0, 0);
    viewport()->update();
}

void DayLanes::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void DayLanes::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::LanguageChange || type == QEvent::FontChange
        || type == QEvent::LocaleChange) {
        measure();
        layoutLegend();
        layoutBars();
        viewport()->update();
    }
}

} // namespace signoff
