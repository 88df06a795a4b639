// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/calendar_grid.h"

#include "core/support/apart.h"
#include "core/support/format.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestDay = 7;
constexpr int barInset = 5; // above and below

// Spans of one line that share a day go below each other.
template <class Lanes> Lanes lanesOf(const QList<CalendarSpan> &spans)
{
    Lanes lanes;
    QList<QDate> ends;
    for (const CalendarSpan &span : spans) {
        int lane = 0;
        while (lane < ends.size() && ends.at(lane) >= span.from)
            ++lane;
        if (lane == ends.size())
            ends.append(QDate());
        ends[lane] = span.to;
        lanes.of.append(lane);
    }
    lanes.count = qMax(1, int(ends.size()));
    return lanes;
}

} // namespace

CalendarGrid::CalendarGrid(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Calendar"));
    connect(&Theme::current(), &Theme::changed, this, [this] { viewport()->update(); });
}

void CalendarGrid::setLines(const QList<CalendarLine> &lines)
{
    if (lines == m_lines)
        return;
    const QString current = currentLine();
    m_lines = lines;
    m_lanes.clear();
    for (CalendarLine &line : m_lines) {
        std::stable_sort(line.spans.begin(), line.spans.end(),
            [](const CalendarSpan &a, const CalendarSpan &b) { return a.from < b.from; });
        m_lanes.append(lanesOf<Lanes>(line.spans));
    }
    m_line = m_lines.isEmpty() ? -1 : 0;
    for (int line = 0; line < m_lines.size() && !current.isEmpty(); ++line) {
        if (m_lines.at(line).id == current)
            m_line = line;
    }
    rebuild();
}

void CalendarGrid::setRange(QDate from, int days)
{
    if (from == m_from && days == m_days)
        return;
    m_from = from;
    m_days = days;
    if (m_day < from || m_day > to())
        m_day = from <= m_today && m_today <= to() ? m_today : from;
    countAway();
    layoutBars();
    viewport()->update();
}

void CalendarGrid::setToday(QDate today)
{
    m_today = today;
    viewport()->update();
}

void CalendarGrid::setKnown(QDate from, QDate to)
{
    m_knownFrom = from;
    m_knownTo = to;
    viewport()->update();
}

void CalendarGrid::setWeek(const CalendarDays &days, Qt::DayOfWeek start)
{
    m_week = days;
    m_weekStart = start;
    viewport()->update();
}

void CalendarGrid::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void CalendarGrid::setChosen(const QString &spanId)
{
    m_chosen = spanId;
    m_chosenFrom = {};
    m_chosenTo = {};
    for (const CalendarLine &line : std::as_const(m_lines)) {
        for (const CalendarSpan &span : line.spans) {
            if (!spanId.isEmpty() && span.id == spanId) {
                m_chosenFrom = span.from;
                m_chosenTo = span.to;
            }
        }
    }
    viewport()->update();
}

void CalendarGrid::showSpan(const QString &spanId)
{
    for (int line = 0; line < m_lines.size(); ++line) {
        for (const CalendarSpan &span : m_lines.at(line).spans) {
            if (span.id == spanId)
                return moveTo(line, qBound(m_from, span.from, to()));
        }
    }
}

// Rows are titles and lines; groups know how many they are.
void CalendarGrid::rebuild()
{
    m_rows.clear();
    m_rowOfLine.clear();
    m_groups.clear();
    const bool hasGroups = std::any_of(
        m_lines.cbegin(), m_lines.cend(), [](const CalendarLine &line) { return !line.group.isEmpty(); });
    for (int line = 0; line < m_lines.size(); ++line) {
        const QString &title = m_lines.at(line).group;
        if (m_groups.isEmpty() || m_groups.last().title != title) {
            m_groups.append({ title, 0, {} });
            if (hasGroups)
                m_rows.append({ -1, int(m_groups.size()) - 1 });
        }
        ++m_groups.last().lines;
        m_rowOfLine.append(int(m_rows.size()));
        m_rows.append({ line, int(m_groups.size()) - 1 });
    }
    setChosen(m_chosen);
    countAway();
    layoutBars();
}

void CalendarGrid::countAway()
{
    for (Group &group : m_groups)
        group.away = QList<int>(m_days, 0);
    for (const Row &row : std::as_const(m_rows)) {
        if (row.line < 0)
            continue;
        const CalendarLine &line = m_lines.at(row.line);
        QList<bool> counted(line.spans.size() > 1 ? m_days : 0, false);
        for (const CalendarSpan &span : line.spans) {
            const int first = qMax(0, int(m_from.daysTo(span.from)));
            const int last = qMin(m_days - 1, int(m_from.daysTo(span.to)));
            for (int index = first; index <= last; ++index) {
                if (line.days.isOff(m_from.addDays(index)) || counted.value(index))
                    continue;
                if (!counted.isEmpty())
                    counted[index] = true;
                ++m_groups[row.group].away[index];
            }
        }
    }
}

QString CalendarGrid::wordsAt(int line, QDate day) const
{
    if (line < 0 || line >= m_lines.size() || !day.isValid())
        return {};
    const CalendarLine &of = m_lines.at(line);
    QStringList words { tr("%1, %2", "person, day").arg(oneLine(apart(of.title)), format::day(day)) };
    if (of.days.holidays.contains(day))
        words.append(tr("Holiday: %1").arg(oneLine(of.days.holidays.value(day))));
    else if (!of.days.workdays.contains(day))
        words.append(tr("No working day"));
    const bool isWorkday = words.size() == 1;
    const qsizetype before = words.size();
    for (const CalendarSpan &span : of.spans) {
        if (span.from <= day && day <= span.to)
            words.append(oneLine(span.text));
    }
    if (!knows(day))
        words.append(tr("Not all of this day is known"));
    else if (isWorkday && words.size() == before)
        words.append(tr("Nothing"));
    return words.join(u'\n');
}

int CalendarGrid::spanAt(int line, QDate day) const
{
    const QList<CalendarSpan> &spans = m_lines.at(line).spans;
    for (int span = 0; span < spans.size(); ++span) {
        if (spans.at(span).from <= day && day <= spans.at(span).to)
            return span;
    }
    return -1;
}

void CalendarGrid::setCurrent(const QString &lineId, QDate day)
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (m_lines.at(line).id == lineId)
            return moveTo(line, day);
    }
}

void CalendarGrid::moveTo(int line, QDate day)
{
    if (m_lines.isEmpty())
        return;
    m_line = qBound(0, line, int(m_lines.size()) - 1);
    if (day < m_from || day > to())
        emit dayWanted(day); // somebody may bring it into the range
    m_day = qBound(m_from, day, to());
    ensureVisible();
    announceCurrent();
    viewport()->update();
}

void CalendarGrid::announceCurrent()
{
    const QString words = wordsAt(m_line, m_day);
    setAccessibleDescription(words);
    if (hasFocus())
        announce(viewport(), words);
}

void CalendarGrid::activateCurrent()
{
    if (m_line < 0)
        return;
    if (const int span = spanAt(m_line, m_day); span >= 0)
        emit activated(m_lines.at(m_line).spans.at(span).id);
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool isFar = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_line, m_day.addDays(isMirrored ? 1 : -1));
    case Qt::Key_Right:
        return moveTo(m_line, m_day.addDays(isMirrored ? -1 : 1));
    case Qt::Key_Up:
        return moveTo(m_line - 1, m_day);
    case Qt::Key_Down:
        return moveTo(m_line + 1, m_day);
    case Qt::Key_PageUp:
        return moveTo(m_line - qMax(1, visibleLines() - 1), m_day);
    case Qt::Key_PageDown:
        return moveTo(m_line + qMax(1, visibleLines() - 1), m_day);
    case Qt::Key_Home:
        return moveTo(isFar ? 0 : m_line, m_from);
    case Qt::Key_End:
        return moveTo(isFar ? int(m_lines.size()) - 1 : m_line, to());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            activateCurrent();
        return;
    case Qt::Key_BracketLeft:
        return emit turned(-1);
    case Qt::Key_BracketRight:
        return emit turned(1);
    case Qt::Key_T:
        if (event->modifiers() == Qt::NoModifier)
            return emit turned(0);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || place.line < 0 || !place.day.isValid())
        return QAbstractScrollArea::mousePressEvent(event);
    moveTo(place.line, place.day);
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && placeAt(event->position().toPoint()).day.isValid())
        activateCurrent();
}

void CalendarGrid::mouseMoveEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position().toPoint());
    if (place == m_hovered)
        return;
    m_hovered = place;
    viewport()->update();
}

bool CalendarGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered != Place {}) {
        m_hovered = {};
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Place place = placeAt(help->pos());
        QString words;
        if (place.line >= 0)
            words = place.day.isValid() ? wordsAt(place.line, place.day) : oneLine(m_lines.at(place.line).title);
        else if (place.day.isValid())
            words = format::day(place.day) + (m_week.holidays.contains(place.day) ? u"\n"_s : QString())
                + oneLine(m_week.holidays.value(place.day));
        QToolTip::showText(help->globalPos(), words.isEmpty() ? words : plainToolTip(words), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    announceCurrent();
    viewport()->update();
}

void CalendarGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CalendarGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::LayoutDirectionChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        layoutBars();
        viewport()->update();
        break;
    default:
        break;
    }
}

void CalendarGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layoutBars();
}

// Geometry.

int CalendarGrid::nameWidth() const
{
    return qBound(110, viewport()->width() / 5, 220);
}

int CalendarGrid::headHeight() const
{
    const int line = QFontMetrics(Theme::font(FontRole::Small)).height();
    return 3 * line + 14; // month, weekday, day
}

int CalendarGrid::rowHeight() const
{
    return qMax(28, QFontMetrics(Theme::font(FontRole::Body)).height() + 10);
}

int CalendarGrid::contentWidth() const
{
    return qMax(viewport()->width() - nameWidth(), m_days * narrowestDay);
}

int CalendarGrid::dayX(int index) const
{
    return nameWidth() + int(qint64(contentWidth()) * index / qMax(1, m_days)) - horizontalScrollBar()->value();
}

int CalendarGrid::rowY(int row) const
{
    return headHeight() + row * rowHeight() - verticalScrollBar()->value();
}

QRect CalendarGrid::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

QRect CalendarGrid::body() const
{
    return viewport()->rect().adjusted(nameWidth(), headHeight(), 0, 0);
}

QRect CalendarGrid::cell(int row, int index) const
{
    return QRect(QPoint(dayX(index), rowY(row)), QPoint(dayX(index + 1) - 1, rowY(row) + rowHeight() - 1));
}

QRect CalendarGrid::bar(int row, int span) const
{
    const int line = m_rows.at(row).line;
    const CalendarSpan &of = m_lines.at(line).spans.at(span);
    const int first = qMax(0, int(m_from.daysTo(of.from)));
    const int last = qMin(m_days - 1, int(m_from.daysTo(of.to)));
    if (first > last)
        return {};
    const Lanes &lanes = m_lanes.at(line);
    const int room = rowHeight() - 2 * barInset;
    const int top = rowY(row) + barInset + room * lanes.of.at(span) / lanes.count;
    const int height = qMax(4, room / lanes.count - (lanes.count > 1 ? 1 : 0));
    const int inset = dayWidth() > 14 ? 2 : 1;
    return QRect(QPoint(dayX(first) + inset, top), QPoint(dayX(last + 1) - 1 - inset, top + height - 1));
}

int CalendarGrid::rowAt(int y) const
{
    if (y < headHeight())
        return -1;
    const int row = (y - headHeight() + verticalScrollBar()->value()) / rowHeight();
    return row < m_rows.size() ? row : -1;
}

CalendarGrid::Place CalendarGrid::placeAt(const QPoint &point) const
{
    Place place;
    const QPoint logical = mirrored(QRect(point, QSize(1, 1))).topLeft();
    if (const int row = rowAt(logical.y()); row >= 0)
        place.line = m_rows.at(row).line;
    if (logical.x() >= nameWidth() && m_days > 0) {
        int index = qBound(0,
            int(qint64(logical.x() - nameWidth() + horizontalScrollBar()->value()) * m_days / contentWidth()), m_days - 1);
        while (index > 0 && dayX(index) > logical.x())
            --index;
        while (index + 1 < m_days && dayX(index + 1) <= logical.x())
            ++index;
        place.day = m_from.addDays(index);
    }
    return place;
}

int CalendarGrid::visibleLines() const
{
    return qMax(1, body().height() / rowHeight());
}

int CalendarGrid::heightForLines(int lines) const
{
    return headHeight() + lines * rowHeight() + 2 * frameWidth() + 2;
}

QRect CalendarGrid::dayRect(int line, QDate day) const
{
    const int index = int(m_from.daysTo(day));
    if (line < 0 || line >= m_lines.size() || index < 0 || index >= m_days)
        return {};
    return mirrored(cell(m_rowOfLine.at(line), index) & body());
}

QRect CalendarGrid::spanRect(int line, int span) const
{
    return mirrored(bar(m_rowOfLine.at(line), span) & body());
}

void CalendarGrid::layoutBars()
{
    const QSize room = viewport()->size() - QSize(nameWidth(), headHeight());
    verticalScrollBar()->setRange(0, qMax(0, int(m_rows.size()) * rowHeight() - room.height()));
    verticalScrollBar()->setPageStep(qMax(rowHeight(), room.height()));
    verticalScrollBar()->setSingleStep(rowHeight());
    horizontalScrollBar()->setRange(0, qMax(0, contentWidth() - room.width()));
    horizontalScrollBar()->setPageStep(qMax(1, room.width()));
    horizontalScrollBar()->setSingleStep(7 * dayWidth());
}

void CalendarGrid::ensureVisible()
{
    const QRect place = cell(m_rowOfLine.at(m_line), int(m_from.daysTo(m_day)));
    const QRect in = body();
    // The title of its group comes along where the first line is wanted.
    const int above = m_line == 0 ? m_rowOfLine.first() * rowHeight() : 0;
    if (place.top() - above < in.top())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() - above - in.top());
    else if (place.bottom() > in.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.bottom() - in.bottom());
    if (place.left() < in.left())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + place.left() - in.left());
    else if (place.right() > in.right())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + place.right() - in.right());
}

QSize CalendarGrid::sizeHint() const
{
    return { 640, heightForLines(qBound(3, int(m_rows.size()), 12)) };
}

QSize CalendarGrid::minimumSizeHint() const
{
    return { 260, heightForLines(2) };
}

} // namespace signoff
