// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/day_line.h"

#include "core/support/format.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QtMath>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr double laneHeight = 26;
constexpr double laneGap = metrics::grid;
constexpr double swatchWidth = 22;
constexpr double swatchHeight = 12;
constexpr double legendGap = metrics::grid * 2;
constexpr double leastBody = 3; // what is short is still seen
constexpr double leastTarget = 10; // and can be pointed at

struct LookWords {
    SpanLook look;
    const char *words;
};

// In the order in which a legend lists them.
constexpr std::array lookWords {
    LookWords { SpanLook::Asked, QT_TRANSLATE_NOOP("signoff::DayLine", "Asked for") },
    LookWords { SpanLook::Tracked, QT_TRANSLATE_NOOP("signoff::DayLine", "Tracked") },
    LookWords { SpanLook::Manual, QT_TRANSLATE_NOOP("signoff::DayLine", "Added by hand") },
    LookWords { SpanLook::Running, QT_TRANSLATE_NOOP("signoff::DayLine", "Running") },
    LookWords { SpanLook::Pause, QT_TRANSLATE_NOOP("signoff::DayLine", "Break, idle or leave") },
    LookWords { SpanLook::Other, QT_TRANSLATE_NOOP("signoff::DayLine", "Another method") },
};

QString wordsOf(SpanLook look)
{
    const auto found =
        std::find_if(lookWords.begin(), lookWords.end(), [look](const LookWords &words) { return words.look == look; });
    return found == lookWords.end() ? QString() : DayLine::tr(found->words);
}

int minutesOf(const QDateTime &from, const QDateTime &to)
{
    return int((from.secsTo(to) + 30) / 60);
}

} // namespace

DayLine::DayLine(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Day"));
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DayLine::setData(const DayLineData &data)
{
    if (data == m_data)
        return;
    m_data = data;
    if (!spotOf(m_current).isValid())
        m_current.clear();
    if (!spotOf(m_hovered).isValid())
        m_hovered.clear();
    QDateTime from;
    QDateTime to;
    for (const LineLane &lane : std::as_const(m_data.lanes)) {
        for (const LineSpan &span : lane.spans) {
            from = from.isValid() ? std::min(from, span.from) : span.from;
            to = to.isValid() ? std::max(to, span.to) : span.to;
        }
    }
    m_scale.setDay(m_data.begin, m_data.end, from, to);
    setAccessibleDescription(summary());
    arrange();
    updateGeometry();
}

void DayLine::setCurrent(const QString &id)
{
    m_current = spotOf(id).isValid() ? id : QString();
    update();
}

QString DayLine::wordsOf(const LineSpan &span) const
{
    QString times = tr("%1 – %2", "times of day").arg(format::clock(span.from.time()), format::clock(span.to.time()));
    if (span.beganBefore)
        times = tr("%1, began the day before").arg(times);
    if (span.endsAfter)
        times = tr("%1, goes on the next day").arg(times);
    QStringList parts { signoff::wordsOf(span.look), times, format::duration(minutesOf(span.from, span.to)) };
    if (!span.text.isEmpty())
        parts << oneLine(span.text);
    return parts.join(", "_L1);
}

QString DayLine::summary() const
{
    QStringList lines;
    for (const LineLane &lane : m_data.lanes) {
        QStringList parts;
        for (const LineSpan &span : lane.spans)
            parts << wordsOf(span);
        if (parts.isEmpty())
            parts << lane.empty;
        const QString title =
            lane.figure.isEmpty() ? lane.title : tr("%1 %2", "lane, total").arg(lane.title, lane.figure);
        lines << tr("%1: %2", "lane: stretches").arg(oneLine(title), parts.join("; "_L1));
    }
    for (const LineMark &mark : m_data.marks) {
        lines << tr("Overlap: %1 – %2, %3")
                     .arg(format::clock(mark.from.time()), format::clock(mark.to.time()),
                         format::duration(minutesOf(mark.from, mark.to)));
    }
    return lines.join(u'\n');
}

QString DayLine::toolTipAt(const QPoint &point) const
{
    const Spot spot = spotAt(point);
    if (!spot.isValid())
        return {};
    const LineSpan &span = at(spot);
    return span.detail.isEmpty() ? wordsOf(span) : QString(wordsOf(span) + u'\n' + span.detail);
}

QRect DayLine::rectOf(const QString &id) const
{
    const Spot spot = spotOf(id);
    return spot.isValid() ? bodyOf(spot).toAlignedRect() : QRect();
}

// Where everything is for a width, the leading edge at the left.
DayLine::Places DayLine::placesFor(double width) const
{
    const QFontMetricsF small(Theme::font(FontRole::Small));
    const QFontMetricsF figures(Theme::font(FontRole::Figures));
    double titles = 0;
    double totals = 0;
    for (const LineLane &lane : m_data.lanes) {
        titles = qMax(titles, small.horizontalAdvance(lane.title));
        totals = qMax(totals, figures.horizontalAdvance(lane.figure));
    }
    totals += totals > 0 ? metrics::grid * 1.5 : 0;
    // Titles that would take the room of the day stand above their lanes.
    const bool isBeside = titles <= width * 0.22;
    const double lead = isBeside && titles > 0 ? titles + metrics::grid * 1.5 : 0;

    Places places;
    places.marksTop = 1;
    double y = m_data.marks.isEmpty() ? 5 : small.height() + 5; // the ring of a chosen one, the tip of now
    for (const LineLane &lane : m_data.lanes) {
        Row row;
        if (isBeside) {
            row.title = QRectF(0, y, lead, laneHeight);
        } else if (!lane.title.isEmpty()) {
            row.title = QRectF(0, y, width, small.height());
            y += small.height() + 2;
        }
        row.track = QRectF(lead, y, qMax(0.0, width - lead - totals), laneHeight);
        row.figure = QRectF(row.track.right(), y, totals, laneHeight);
        places.rows.append(row);
        y += laneHeight + laneGap;
    }
    places.axisTop = y - laneGap + 2;
    y = places.axisTop + small.height() + 5;
    places.legend = legendFor(width, y + metrics::grid, y);
    places.height = y + 1;
    return places;
}

QList<DayLine::Key> DayLine::legendFor(double width, double top, double &bottom) const
{
    QList<Key> keys;
    for (const LookWords &words : lookWords) {
        const bool isShown = std::any_of(m_data.lanes.cbegin(), m_data.lanes.cend(), [&](const LineLane &lane) {
            return std::any_of(
                lane.spans.cbegin(), lane.spans.cend(), [&](const LineSpan &span) { return span.look == words.look; });
        });
        if (isShown)
            keys.append({ {}, {}, tr(words.words), words.look, false });
    }
    if (!m_data.marks.isEmpty())
        keys.append({ {}, {}, tr("Overlap"), SpanLook::Tracked, true });
    if (keys.isEmpty())
        return keys;
    const QFontMetricsF small(Theme::font(FontRole::Small));
    double x = 0;
    double y = top;
    for (Key &key : keys) {
        const double words = small.horizontalAdvance(key.text) + 2;
        const double whole = swatchWidth + 6 + words;
        if (x > 0 && x + whole > width) {
            x = 0;
            y += small.height() + 5;
        }
        key.rect = QRectF(x, y + (small.height() - swatchHeight) / 2, swatchWidth, swatchHeight);
        key.words = QRectF(x + swatchWidth + 6, y, qMin(words, width - x - swatchWidth - 6), small.height());
        x += whole + legendGap;
    }
    bottom = y + small.height();
    return keys;
}

void DayLine::arrange()
{
    m_places = placesFor(width());
    if (!m_places.rows.isEmpty())
        m_scale.setTrack(mirroredIn(m_places.rows.first().track, width()), layoutDirection() == Qt::RightToLeft);
    update();
}

QRectF DayLine::mirroredIn(const QRectF &rect, double width) const
{
    return layoutDirection() == Qt::RightToLeft ? QRectF(width - rect.right(), rect.top(), rect.width(), rect.height())
                                                : rect;
}

QRectF DayLine::bodyOf(const Spot &spot) const
{
    const QRectF track = m_places.rows.at(spot.lane).track;
    QRectF body = m_scale.rect(at(spot).from, at(spot).to, track.top(), track.height());
    if (body.width() < leastBody)
        body.adjust((body.width() - leastBody) / 2, 0, (leastBody - body.width()) / 2, 0);
    return body;
}

DayLine::Spot DayLine::spotOf(const QString &id) const
{
    for (int lane = 0; lane < m_data.lanes.size() && !id.isEmpty(); ++lane) {
        const QList<LineSpan> &spans = m_data.lanes.at(lane).spans;
        for (int place = 0; place < spans.size(); ++place) {
            if (spans.at(place).id == id)
                return { lane, place };
        }
    }
    return {};
}

DayLine::Spot DayLine::spotAt(const QPointF &point) const
{
    Spot best;
    double bestWidth = 0;
    for (int lane = 0; lane < m_data.lanes.size(); ++lane) {
        for (int place = 0; place < m_data.lanes.at(lane).spans.size(); ++place) {
            const Spot spot { lane, place };
            QRectF body = bodyOf(spot);
            const double lack = qMax(0.0, leastTarget - body.width()) / 2;
            body.adjust(-lack, 0, lack, 0);
            // Of two that share a place the shorter one: the longer has other places.
            if (body.contains(point) && (!best.isValid() || body.width() <= bestWidth)) {
                best = spot;
                bestWidth = body.width();
            }
        }
    }
    return best;
}

DayLine::Spot DayLine::nearest(int lane, const LineSpan &to) const
{
    Spot best;
    qint64 bestGap = 0;
    const QDateTime middle = to.from.addSecs(to.from.secsTo(to.to) / 2);
    const QList<LineSpan> &spans = m_data.lanes.at(lane).spans;
    for (int place = 0; place < spans.size(); ++place) {
        const LineSpan &span = spans.at(place);
        const qint64 gap = std::max({ qint64(0), span.to.secsTo(middle), middle.secsTo(span.from) });
        if (!best.isValid() || gap < bestGap) {
            best = { lane, place };
            bestGap = gap;
        }
    }
    return best;
}

// Where a key leads from the current one; from none to the first.
DayLine::Spot DayLine::moved(int key) const
{
    const Spot here = spotOf(m_current);
    if (!here.isValid()) {
        for (int lane = 0; lane < m_data.lanes.size(); ++lane) {
            if (!m_data.lanes.at(lane).spans.isEmpty())
                return { lane, 0 };
        }
        return {};
    }
    const int last = int(m_data.lanes.at(here.lane).spans.size()) - 1;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool later = (key == Qt::Key_Right) != mirrored;
        return { here.lane, std::clamp(here.place + (later ? 1 : -1), 0, last) };
    }
    case Qt::Key_Home:
        return { here.lane, 0 };
    case Qt::Key_End:
        return { here.lane, last };
    default:
        break;
    }
    const int step = key == Qt::Key_Down ? 1 : -1;
    for (int lane = here.lane + step; lane >= 0 && lane < m_data.lanes.size(); lane += step) {
        const Spot spot = nearest(lane, at(here));
        if (spot.isValid())
            return spot;
    }
    return here;
}

void DayLine::choose(const Spot &spot)
{
    if (!spot.isValid() || at(spot).id == m_current)
        return;
    m_current = at(spot).id;
    update();
    if (hasFocus())
        announce(this, wordsOf(at(spot)));
    emit currentChanged(m_current);
}

void DayLine::keyPressEvent(QKeyEvent *event)
{
    const Spot here = spotOf(m_current);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: {
        const Spot spot = moved(event->key());
        // Up and Down beyond the lanes are the page's, which scrolls.
        const bool isAlong = event->key() != Qt::Key_Up && event->key() != Qt::Key_Down;
        if (!spot.isValid() || (!isAlong && here.isValid() && spot.lane == here.lane))
            return event->ignore();
        return choose(spot);
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (here.isValid() && !event->isAutoRepeat())
            emit activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayLine::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(spotAt(event->position()));
}

void DayLine::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position());
    if (event->button() != Qt::LeftButton || !spot.isValid())
        return;
    choose(spot);
    emit activated(m_current);
}

void DayLine::setHovered(const QString &id)
{
    if (id == m_hovered)
        return;
    m_hovered = id;
    update();
}

void DayLine::mouseMoveEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position());
    setHovered(spot.isValid() ? at(spot).id : QString());
}

void DayLine::leaveEvent(QEvent *event)
{
    setHovered({});
    QWidget::leaveEvent(event);
}

// Who comes by Tab begins with the first.
void DayLine::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current.isEmpty())
        choose(moved(Qt::Key_Home));
    update();
    QWidget::focusInEvent(event);
}

void DayLine::focusOutEvent(QFocusEvent *event)
{
    setAccessibleName(tr("Day"));
    update();
    QWidget::focusOutEvent(event);
}

bool DayLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = toolTipAt(help->pos());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(words), this);
    return true;
}

void DayLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DayLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::LanguageChange || type == QEvent::FontChange
        || type == QEvent::LocaleChange) {
        setAccessibleDescription(summary());
        arrange();
        updateGeometry();
    }
}

QSize DayLine::sizeHint() const
{
    return { 480, heightForWidth(width() > 100 ? width() : 480) };
}

QSize DayLine::minimumSizeHint() const
{
    return { 160, int(laneHeight) };
}

int DayLine::heightForWidth(int width) const
{
    return qCeil(placesFor(width).height);
}

} // namespace signoff
