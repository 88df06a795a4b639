// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tracked_list.h"

#include "core/model/sort_key.h"
#include "core/store/workspace_data.h"
#include "core/support/elsewhere.h"
#include "core/support/format.h"
#include "ui/pages/day_times.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/icons.h"
#include "ui/view/state_overlay.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// Timelines reach a year in either direction.
constexpr int mostYears = 1;

QVariant text(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

constexpr LocalColumn<TrackedRow> columns[] = {
    { "member", QT_TRANSLATE_NOOP("columns", "Member"), Cell::Text,
        [](const TrackedRow &row) -> QVariant { return row.name; }, nullptr, nullptr, true },
    { "clock", QT_TRANSLATE_NOOP("columns", "Clock"), Cell::Status,
        [](const TrackedRow &row) -> QVariant { return row.runs ? QVariant(*row.runs) : QVariant(); },
        [](const TrackedRow &row) {
            return !row.runs ? QString()
                : *row.runs  ? QCoreApplication::translate("status", "Running")
                             : QCoreApplication::translate("status", "Stopped");
        },
        [](const TrackedRow &row, int role) -> QVariant {
            return role == ToneRole ? QVariant(int(row.runs.value_or(false) ? Tone::Progress : Tone::Neutral))
                                    : QVariant();
        } },
    { "first", QT_TRANSLATE_NOOP("columns", "First"), Cell::Text,
        [](const TrackedRow &row) { return text(row.first); } },
    { "last", QT_TRANSLATE_NOOP("columns", "Last"), Cell::Text, [](const TrackedRow &row) { return text(row.last); } },
    { "tracked", QT_TRANSLATE_NOOP("columns", "Tracked"), Cell::Duration,
        [](const TrackedRow &row) -> QVariant { return row.minutes ? QVariant(*row.minutes) : QVariant(); } },
};

QList<TableColumn> tableColumns()
{
    QList<TableColumn> list = LocalModel<TrackedRow>(columns).tableColumns();
    const QHash<QString, int> yields { { u"last"_s, 1 }, { u"first"_s, 2 }, { u"clock"_s, 3 } };
    for (TableColumn &column : list) {
        column.shown = true;
        column.yields = yields.value(column.id);
    }
    return list;
}

QToolButton *arrow(const QString &iconName, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName, ColorRole::Muted));
    button->setAutoRaise(true);
    button->setToolTip(plainToolTip(words));
    button->setAccessibleName(words);
    return button;
}

} // namespace

TrackedList::TrackedList(WorkspaceData &workspace, QWidget *parent)
    : QWidget(parent)
    , m_data(workspace)
    , m_timelines(Timelines::of(workspace))
    , m_day(workspace.today())
    , m_date(new QDateEdit(m_day, this))
    , m_next(arrow(u"chevron-right"_s, tr("Next day"), this))
    , m_everybody(new QCheckBox(tr("Everybody"), this))
    , m_model(new LocalModel<TrackedRow>(columns, this))
    , m_view(new TableView(this))
    , m_overlay(new StateOverlay(m_view->viewport()))
    , m_caption(plainLabel({}, this))
{
    auto *previous = arrow(u"chevron-left"_s, tr("Previous day"), this);
    auto *today = new QPushButton(tr("Today"), this);
    previous->setObjectName(u"previous-day"_s);
    m_next->setObjectName(u"next-day"_s);
    today->setObjectName(u"today"_s);
    Theme::setButtonKind(today, Theme::ButtonKind::Quiet);
    m_date->setCalendarPopup(true);
    m_date->setDateRange(m_day.addYears(-mostYears), m_day.addYears(mostYears));
    m_date->setAccessibleName(tr("Day"));
    m_date->setKeyboardTracking(false); // a year that is being typed is no day to ask for
    m_everybody->setToolTip(plainToolTip(tr("Also those who tracked nothing")));
    m_everybody->setObjectName(u"everybody"_s);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(4);
    choice->addWidget(previous);
    choice->addWidget(m_date);
    choice->addWidget(m_next);
    choice->addWidget(today);
    choice->addStretch();
    choice->setContentsMargins(metrics::grid, 0, metrics::grid, metrics::grid);
    m_date->setMinimumWidth(m_date->sizeHint().width() + metrics::grid * 3); // the button of the calendar
    auto *below = new QHBoxLayout;
    below->setContentsMargins(metrics::grid * 3 / 2, metrics::grid, metrics::grid, 0);
    below->addWidget(m_everybody);
    below->addStretch();

    m_view->setObjectName(u"who"_s);
    m_view->setAccessibleName(tr("Who tracked time"));
    m_view->setColumns(tableColumns());
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(false);
    m_view->resetColumns();
    m_caption->setWordWrap(true);
    m_caption->setFont(Theme::font(FontRole::Small));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setContentsMargins(metrics::grid * 3 / 2, metrics::grid / 2, metrics::grid, metrics::grid / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->setSpacing(0);
    column->addLayout(choice);
    column->addWidget(m_view, 1);
    column->addLayout(below);
    column->addWidget(m_caption);
    setFocusProxy(m_view);

    connect(previous, &QToolButton::clicked, this, [this] { choose(m_day.addDays(-1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { choose(m_day.addDays(1)); });
    connect(today, &QPushButton::clicked, this, [this] { choose(m_data.today()); });
    connect(m_date, &QDateEdit::dateChanged, this, &TrackedList::choose);
    connect(m_everybody, &QCheckBox::toggled, this, &TrackedList::fill);
    connect(m_overlay, &StateOverlay::retry, this, &TrackedList::retry);
    connect(m_overlay, &StateOverlay::actionTriggered, m_everybody, [this] { m_everybody->setChecked(true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (m_isFilling || !now.isValid())
            return;
        m_member = m_view->currentKey();
        emit memberChanged(m_member);
    });
}

void TrackedList::choose(QDate day)
{
    if (day == m_day || !day.isValid() || day < m_date->minimumDate() || day > m_date->maximumDate())
        return;
    setDay(day);
    emit dayChanged(day);
}

void TrackedList::setDay(QDate day)
{
    m_day = day;
    const QSignalBlocker quiet(m_date);
    m_date->setDate(day);
}

QString TrackedList::member() const
{
    return m_member;
}

void TrackedList::setMember(const QString &member)
{
    m_member = member;
    m_isFilling = true;
    if (!m_view->setCurrentKey(member) && !m_everybody->isChecked()) {
        // Somebody who tracked nothing, named by a link.
        const QSignalBlocker quiet(m_everybody);
        m_everybody->setChecked(true);
        fill();
        m_view->setCurrentKey(member);
    }
    m_isFilling = false;
}

void TrackedList::setClock(const QString &member, std::optional<bool> runs)
{
    if (runs)
        m_clocks.insert(member, *runs);
    else
        m_clocks.remove(member);
    fill();
}

void TrackedList::fill()
{
    const Timelines::Report *report = m_timelines.find(m_day);
    const bool isHere = report && report->confirmedAt.isValid();
    const bool isToday = m_day == m_data.today();
    QList<TrackedRow> rows;
    QSet<QString> listed;
    for (const TimelineMember &member : isHere ? report->members : QList<TimelineMember>()) {
        TrackedRow row;
        row.key = member.id;
        row.name = member.name.isEmpty() ? m_data.surroundings().memberName(member.id) : member.name;
        row.minutes = member.minutes;
        const Spans spans = spansOf(member.entries.value_or(QList<TimelineEntry>()), report->confirmedAt);
        QDateTime last;
        for (const DaySpan &span : spans.list) {
            last = last.isValid() ? qMax(last, span.to) : span.to;
            if (span.runs)
                row.runs = true;
        }
        if (!spans.list.isEmpty()) {
            row.first = format::clock(spans.list.first().from.time()); // as written
            row.last = row.runs ? tr("now")
                                : format::clock(last.toOffsetFromUtc(spans.list.first().from.offsetFromUtc()).time());
        }
        rows.append(row);
        listed.insert(member.id);
    }
    const RowTable<Member> &members = m_data.members().table;
    for (int i = 0; i < members.count() && m_everybody->isChecked(); ++i) {
        const Member &member = members.at(i).row;
        if (listed.contains(member.id) || member.status.compare("active"_L1, Qt::CaseInsensitive) != 0)
            continue;
        TrackedRow row;
        row.key = member.id;
        row.name = m_data.surroundings().memberName(member.id);
        if (isHere && report->isWhole)
            row.minutes = 0;
        rows.append(row);
    }
    for (TrackedRow &row : rows) {
        const auto clock = m_clocks.constFind(row.key);
        if (isToday && clock != m_clocks.constEnd())
            row.runs = *clock;
    }
    // Everybody of a large company is sorted on another thread; who is listed meanwhile stays.
    const auto sorted = [rows, locale = QLocale()] {
        return sortedByText(rows, locale, [](const TrackedRow &row) { return row.name; });
    };
    const int number = ++m_sorting;
    m_isSorting = rows.size() > mostSortedInATurn;
    if (!m_isSorting) {
        showRows(sorted());
    } else {
        elsewhere(this, sorted, [this, number](const QList<TrackedRow> &made) {
            if (number != m_sorting)
                return;
            m_isSorting = false;
            showRows(made);
            emit filled();
        });
    }
}

void TrackedList::showRows(const QList<TrackedRow> &rows)
{
    m_isFilling = true;
    m_model->setRows(rows);
    if (!m_member.isEmpty())
        m_view->setCurrentKey(m_member);
    m_isFilling = false;

    const Timelines::Report *report = m_timelines.find(m_day);
    const bool isToday = m_day == m_data.today();
    m_next->setEnabled(m_day < m_date->maximumDate());
    if (!rows.isEmpty())
        m_overlay->showReady();
    else if (!report || report->state == Timelines::State::Loading)
        m_overlay->showLoading(tr("Loading who tracked time …"));
    else if (report->state == Timelines::State::Failed)
        m_overlay->showFailed(tr("Who tracked time could not be loaded"), report->error.caption());
    else
        m_overlay->showEmpty(u"tracking"_s,
            isToday ? tr("Nobody has tracked time today") : tr("Nobody tracked time on %1").arg(format::day(m_day)),
            tr("With all members shown, time can be added for each of them."), tr("Show everybody"));
    m_caption->setText(report ? caption(*report) : QString());
    m_caption->setVisible(!m_caption->text().isEmpty());
}

QString TrackedList::caption(const Timelines::Report &report) const
{
    QStringList parts;
    if (report.state == Timelines::State::Failed && report.confirmedAt.isValid())
        parts << report.error.caption();
    if (!report.confirmedAt.isValid())
        return parts.join(u' ');
    int minutes = 0;
    bool isSum = report.isWhole;
    for (const TimelineMember &member : report.members) {
        isSum = isSum && member.minutes.has_value();
        minutes += member.minutes.value_or(0);
    }
    if (isSum && !report.members.isEmpty())
        parts << tr("%n member(s), %1 in all.", nullptr, int(report.members.size())).arg(format::duration(minutes));
    parts << tr("As of %1.").arg(format::shortDateTime(report.confirmedAt));
    if (!report.hasTimes)
        parts << tr("This server tells how much was tracked, but not when.");
    for (const TimelineMember &member : report.members) {
        const QTimeZone zone = writtenZone(member.entries.value_or(QList<TimelineEntry>()), m_timelines.zone());
        if (!zone.isValid())
            continue;
        parts << tr("Times in %1, as the server writes them.").arg(zoneName(zone, m_day.startOfDay(zone)));
        break;
    }
    if (!report.isWhole)
        parts << tr("Others may have tracked time, too: the list did not come whole.");
    return parts.join(u' ');
}

QString TrackedList::text() const
{
    return QStringList { m_overlay->text(), m_caption->text() }.join(u'\n').trimmed();
}

void TrackedList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        fill();
}

} // namespace signoff
