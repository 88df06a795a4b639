// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry_overlap.h"

#include "core/store/workspace_data.h"
#include "core/support/format.h"
#include "ui/pages/day_times.h"
#include "ui/pages/member_day.h"
#include "ui/view/day_line.h"
#include "ui/view/theme.h"
#include "ui/view/tone_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

EntryOverlap::EntryOverlap(const WorkspaceData &workspace, const QString &key, const QString &member, QWidget *parent)
    : QWidget(parent)
    , m_data(workspace)
    , m_key(key)
    , m_member(member)
    , m_words(new ToneLabel(this))
    , m_line(new DayLine(this))
{
    setObjectName(u"overlap"_s);
    m_line->setFocusPolicy(Qt::NoFocus); // the form is gone through by Tab
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->setSpacing(metrics::grid);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    column->addWidget(m_line);
}

void EntryOverlap::follow(const FormValues &values)
{
    const auto say = [this](Tone tone, const QString &words) {
        m_words->set(tone, words);
        m_words->setAccessibleName(words);
    };
    const QDate date = values.value(u"date"_s).toDate();
    const QTime from = values.value(u"start_time"_s).toTime();
    const QTime to = values.value(u"end_time"_s).toTime();
    const QString member = m_member.isEmpty() ? values.value(u"user_id"_s).toString() : m_member;
    const Shelf<TimeEntry> &shelf = m_data.shelf<TimeEntry>();
    const bool isHere = shelf.table.state() == TableBase::State::Ready && shelf.table.isComplete()
        && shelf.query().of == member && shelf.query().from == date;
    m_line->setVisible(isHere);
    if (!date.isValid() || member.isEmpty())
        return say(Tone::Neutral, tr("Whose time and on which day: then the entries of that day stand here."));
    if (!isHere)
        return say(Tone::Neutral,
            tr("The entries of %1 are not loaded: whether it overlaps is not known.").arg(format::day(date)));

    // As the server writes entries: the entered digits, in UTC.
    const Stretch wanted { QDateTime(date, from, QTimeZone::utc()), QDateTime(date, to, QTimeZone::utc()) };
    const Day day = dayOf(date, QTimeZone::utc(), entriesOf(m_data, member, date, m_key).list);
    DayLineData line;
    line.begin = day.begin;
    line.end = day.end;
    if (wanted.isValid()) {
        LineSpan span;
        span.id = u"entered"_s;
        span.from = wanted.from;
        span.to = wanted.to;
        span.look = SpanLook::Asked;
        const QString length = format::duration(minutesOf(QList<Stretch> { wanted }));
        line.lanes.append({ tr("This entry"), length, {}, { span } });
    }
    line.lanes.append(
        { tr("Tracked"), format::duration(minutesOf(merged(day.spans))), tr("Nothing tracked"), lineSpans(day.spans) });
    const Overlap overlap = overlapOf(wanted, day.spans);
    for (const Stretch &part : overlap.parts)
        line.marks.append({ part.from, part.to });
    m_line->setData(line);
    if (!wanted.isValid())
        say(Tone::Neutral, tr("These entries are there already."));
    else if (overlap.minutes() > 0)
        say(Tone::Attention,
            tr("%1 overlap with %n entry(s): the server may refuse it, or save less.", nullptr,
                int(overlap.with.size()))
                .arg(format::duration(overlap.minutes())));
    else
        say(Tone::Positive, tr("It overlaps with no other entry."));
}

QString EntryOverlap::text() const
{
    return m_words->text();
}

} // namespace signoff
