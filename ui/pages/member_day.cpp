// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/member_day.h"

#include "core/store/timelines.h"
#include "core/support/format.h"
#include "ui/pages/day_times.h"
#include "ui/pages/decision_words.h"
#include "ui/view/flow_layout.h"
#include "ui/view/key_button.h"
#include "ui/view/message_bar.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"
#include "ui/view/tone_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr auto clocks = "tracking"_L1;

QLabel *quiet(QWidget *parent)
{
    QLabel *label = plainLabel({}, parent);
    label->setWordWrap(true);
    label->setFont(Theme::font(FontRole::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

Spans entriesOf(const WorkspaceData &data, const QString &member, QDate day, const QString &except)
{
    QList<TimeEntry> entries;
    const RowTable<TimeEntry> &table = data.shelf<TimeEntry>().table;
    for (int i = 0; i < table.count(); ++i) {
        const TimeEntry &row = table.at(i).row;
        const QDate date = row.date.isValid() ? row.date : row.start.date();
        if (row.userId == member && date == day && table.at(i).key != except)
            entries.append(row);
    }
    return spansOf(entries, QDateTime::currentDateTimeUtc());
}

MemberDay::MemberDay(WorkspaceData &workspace, QWidget *parent)
    : QWidget(parent)
    , m_data(workspace)
    , m_name(new ElidedLabel({}, this))
    , m_caption(quiet(this))
    , m_clock(new ToneLabel(this))
    , m_clockWords(quiet(this))
    , m_start(new QPushButton(tr("Start a clock …"), this))
    , m_stop(new QPushButton(tr("Stop the clock"), this))
    , m_decision(new MessageBar(this))
    , m_line(new DayLine(this))
    , m_methods(quiet(this))
    , m_buttons(new QWidget(this))
    , m_flow(new FlowLayout(m_buttons))
{
    m_name->setFont(Theme::font(FontRole::Title));
    m_start->setObjectName(u"start"_s);
    m_stop->setObjectName(u"stop"_s);
    m_line->setObjectName(u"day"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_caption);
    auto *clock = new QHBoxLayout;
    clock->setSpacing(metrics::grid);
    clock->addWidget(m_clock);
    clock->addWidget(m_clockWords, 1);
    clock->addWidget(m_start);
    clock->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::grid * 2, metrics::grid * 3 / 2, metrics::grid * 2, metrics::grid);
    column->setSpacing(metrics::grid);
    column->addLayout(words);
    column->addLayout(clock);
    column->addWidget(m_decision);
    column->addWidget(m_line);
    column->addWidget(m_methods);
    column->addWidget(m_buttons);

    connect(m_start, &QPushButton::clicked, this, &MemberDay::startWanted);
    connect(m_stop, &QPushButton::clicked, this, &MemberDay::stopWanted);
    connect(m_line, &DayLine::currentChanged, this, &MemberDay::entryChosen);
    connect(m_line, &DayLine::activated, this, &MemberDay::entryOpened);
    const auto decision = [this](auto signal) {
        if (const auto shown = m_data.decisions().forRow(clocks, m_member))
            emit(this->*signal)(shown->decision.id);
    };
    connect(m_decision, &MessageBar::actionTriggered, this, [decision] { decision(&MemberDay::undoWanted); });
    connect(m_decision, &MessageBar::dismissed, this, [decision] { decision(&MemberDay::dismissWanted); });
}

void MemberDay::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new KeyButton(action->text(), action->shortcut().toString(QKeySequence::NativeText), m_buttons);
        button->setObjectName(action->objectName());
        const auto follow = [action, button] { button->setEnabled(action->isEnabled()); };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_flow->addWidget(button);
    }
}

void MemberDay::show(const QString &member, QDate day)
{
    m_member = member;
    m_day = day;
    setVisible(!member.isEmpty());
    if (member.isEmpty())
        return;
    m_name->setText(oneLine(m_data.surroundings().memberName(member)));
    const QTimeZone zone = zoneOfMember(m_data, member);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList caption { format::date(day) };
    if (zone.isValid())
        caption << tr("%1 in %2 now").arg(format::clock(now.toTimeZone(zone).time()), zoneName(zone, now));
    m_caption->setText(caption.join(u" · "_s));
    showClock();
    showDecision();
    showLine();
}

void MemberDay::setEntry(const QString &key)
{
    m_line->setCurrent(key);
}

std::optional<bool> MemberDay::runs() const
{
    const Shelf<Tracker> &shelf = m_data.shelf<Tracker>();
    if (shelf.query().of != m_member || shelf.table.state() != TableBase::State::Ready)
        return {};
    const auto stored = shelf.table.find(m_member);
    return stored && stored->row.isRunning();
}

void MemberDay::showClock()
{
    const Shelf<Tracker> &shelf = m_data.shelf<Tracker>();
    const bool isToday = m_day == m_data.today();
    m_clock->setVisible(isToday);
    m_clockWords->setVisible(isToday);
    const bool isAsked = shelf.query().of == m_member;
    const auto stored = shelf.table.find(m_member);
    const std::optional<bool> running = runs();
    QStringList words;
    if (running) {
        m_clock->set(*running ? Tone::Progress : Tone::Neutral, *running ? tr("Running") : tr("Stopped"));
        if (*running) {
            for (const QString &part : { stored->row.taskTitle, stored->row.text }) {
                if (!part.isEmpty())
                    words << oneLine(part);
            }
            if (stored->row.minutes)
                words << tr("%1 tracked on that day with this clock").arg(format::duration(*stored->row.minutes));
        }
        words << tr("as of %1").arg(format::shortDateTime(shelf.table.confirmedAt()));
    } else if (!isAsked || shelf.table.state() != TableBase::State::Failed) {
        m_clock->set(Tone::Neutral, tr("Clock: not known yet"));
    } else if (shelf.table.error().kind == ErrorKind::NotOffered) {
        m_clock->set(Tone::Neutral, tr("Clock: not known"));
        words << tr("This server does not tell whose clock runs, and so cannot be asked to stop one.");
    } else {
        m_clock->set(Tone::Attention, tr("Clock: not known"));
        words << shelf.table.error().caption();
    }
    m_clockWords->setText(words.join(u" · "_s));
    const bool isNotOffered =
        isAsked && shelf.table.state() == TableBase::State::Failed && shelf.table.error().kind == ErrorKind::NotOffered;
    const auto decision = m_data.decisions().forRow(clocks, m_member);
    const bool isFree = !decision || decision->decision.state == DecisionState::Refused;
    m_start->setVisible(isToday && (running ? !*running : isNotOffered));
    m_stop->setVisible(isToday && running.value_or(false));
    m_stop->setEnabled(isFree);
}

void MemberDay::showDecision()
{
    const auto shown = m_data.decisions().forRow(clocks, m_member);
    if (!shown || shown->decision.state == DecisionState::Done || shown->decision.state == DecisionState::Undone)
        return m_decision->clear();
    QString text = decisionStateText(*shown, m_data.decisions().actionTitle(shown->decision)) + u'.';
    if (!shown->decision.note.isEmpty())
        text += u' ' + shown->decision.note;
    const bool isHeld = shown->decision.state == DecisionState::Held;
    const bool isRefused = shown->decision.state == DecisionState::Refused;
    m_decision->showMessage(
        isRefused ? MessageBar::Kind::Error : MessageBar::Kind::Info, text, isHeld ? tr("Undo") : QString(), isRefused);
}

void MemberDay::showLine()
{
    const Shelf<TimeEntry> &shelf = m_data.shelf<TimeEntry>();
    const bool isListed = shelf.query().of == m_member && shelf.query().from == m_day;
    const bool isHere = isListed && shelf.table.state() == TableBase::State::Ready;
    // Entries are written in UTC; a timeline, where there are none, in the zone of the owner.
    Spans spans = entriesOf(m_data, m_member, m_day);
    QTimeZone zone = QTimeZone::utc();
    const auto report = Timelines::of(m_data).find(m_day);
    const TimelineMember *member = report ? report->find(m_member) : nullptr;
    if (!isHere && spans.list.isEmpty() && member && member->entries) {
        spans = spansOf(*member->entries, report->confirmedAt);
        if (const QTimeZone written = writtenZone(*member->entries, Timelines::of(m_data).zone()); written.isValid())
            zone = written;
    }
    int entered = 0;
    for (const DaySpan &span : std::as_const(spans.list))
        entered += span.minutes();
    const Shelf<Tracker> &clock = m_data.shelf<Tracker>();
    const auto tracker = clock.table.find(m_member);
    if (isHere && runs().value_or(false) && tracker->row.date == m_day) {
        if (const auto running = runningSpan(tracker->row, entered, clock.table.confirmedAt()))
            spans.list.append(*running);
    }
    const Day day = dayOf(m_day, zone, spans.list);
    const int total = minutesOf(merged(day.spans));
    const bool isKnown = isHere || (member && member->entries);
    DayLineData shown;
    shown.begin = day.begin;
    shown.end = day.end;
    shown.lanes.append({ tr("Tracked"), isKnown ? format::duration(total) : QString(), {}, lineSpans(day.spans) });
    shown.lanes.first().empty = isKnown                                 ? tr("Nothing tracked")
        : isListed && shelf.table.state() == TableBase::State::Loading ? tr("Loading …")
                                                                       : tr("Not known");
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(zone);
    if (now >= shown.begin && now < shown.end)
        shown.now = now;
    m_line->setData(shown);

    QStringList methods { tr("Times in %1.").arg(zoneName(zone, day.begin)) };
    const QList<MethodTotal> totals = byMethod(day.spans);
    for (const MethodTotal &method : totals) {
        if (!method.method.isEmpty())
            methods << tr("%1 %2", "method, time").arg(oneLine(method.method), format::duration(method.minutes));
    }
    if (!member || member->entries || !member->minutes)
        methods << QString();
    else
        methods << tr("%1 tracked in all.").arg(format::duration(*member->minutes));
    if (spans.unplaced > 0)
        methods << tr("%n stretch(es) of time have no times that can be shown.", nullptr, spans.unplaced);
    methods.removeAll(QString());
    m_methods->setText(methods.join(u"   "_s));
}

QString MemberDay::text() const
{
    QStringList parts { m_name->text(), m_caption->text(), m_clock->text(), m_clockWords->text(), m_decision->text(),
        m_line->summary(), m_methods->text() };
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace signoff
