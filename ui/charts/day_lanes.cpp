// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/day_lanes.h"

#include "core/support/format.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/chart_legend.h"
#include "ui/view/text.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostZoom = 24; // an hour over the whole width

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

} // namespace signoff
