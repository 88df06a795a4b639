// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/bulk_prompt.h"
#include "ui/pages/bulk_words.h"

// Bulks of a believable company, for the gallery and the tests.
namespace signoff::samples {

using namespace Qt::StringLiterals;

inline QStringList names()
{
    return { u"Anna Kováč"_s, u"Björn Åkerström"_s, u"محمد العلي"_s, u"王小明"_s, u"Chiara Di Giovanni"_s,
        u"Olena Шевченко"_s, u"<b>Bold</b> & Sons"_s, u"Hans-Joachim Müller-Lüdenscheidt von und zu Hohenzollern"_s };
}

inline BulkQuestion approveAll(int count)
{
    BulkQuestion question;
    question.title = u"Approve %1 timesheets?"_s.arg(count);
    question.text = u"They are sent after 6 seconds; until then all of them can be undone. An approval is final."_s;
    question.accept = u"Approve %1"_s.arg(count);
    question.duration = u"about %1 s at 60 requests a minute"_s.arg(count);
    for (int i = 0; i < count; ++i) {
        BulkRow row;
        row.key = u"row-%1"_s.arg(i);
        row.title = names().at(i % 8) + (i >= 8 ? u" %1"_s.arg(i / 8 + 1) : QString());
        row.period = u"2 – 8 Nov"_s;
        row.minutes = 2280 + i * 7 % 240;
        if (i % 6 != 3)
            row.amount = { { *row.minutes * 0.8, i % 5 == 2 ? u"USD"_s : u"EUR"_s } };
        row.checks = i % 9 == 1 ? BulkRow::Checks::Flagged
            : i % 11 == 3       ? BulkRow::Checks::NotChecked
                                : BulkRow::Checks::Clear;
        row.flags = i % 9 == 1 ? u"Long day, weekend work, work on a day of leave"_s : u"Its days are not loaded."_s;
        question.rows << row;
    }
    if (count > 1)
        question.leftOut = { { u"Maria Schmidt"_s, u"your own timesheet"_s }, { u"Priya Raman"_s, u"not submitted"_s },
            { u"José Niño"_s, u"not submitted"_s }, { u"김민수"_s, u"not submitted"_s },
            { u"สมชาย ใจดี"_s, u"not submitted"_s }, { u"Giulia Rossi"_s, u"already under way"_s } };
    return question;
}

inline BulkQuestion rejectAll(int count)
{
    BulkQuestion question = approveAll(count);
    question.title = u"Reject %1 timesheets?"_s.arg(count);
    question.text = u"They are sent after 6 seconds; until then all of them can be undone."_s;
    question.accept = u"Reject %1"_s.arg(count);
    question.needsReason = true;
    question.reasons = { { u"row-1"_s, u"Tuesday belongs to the support rota, not to the relaunch."_s } };
    question.recentReasons = { u"Please add the days of the conference."_s, u"The project is wrong on Tuesday."_s,
        u"<b>Overtime</b> was not agreed."_s, u"Split the travel time."_s };
    question.leftOut = question.leftOut.mid(0, 2);
    return question;
}

// The same with the long words of another language.
inline BulkQuestion german(BulkQuestion question)
{
    question.title = u"%1 Stundenzettel zur Überarbeitung zurückgeben?"_s.arg(question.rows.size());
    question.text =
        u"Gesendet wird nach 6 Sekunden; bis dahin lassen sich alle Entscheidungen gemeinsam zurücknehmen, danach ist die Zurückgabe endgültig."_s;
    question.accept = u"%1 Stundenzettel zurückgeben"_s.arg(question.rows.size());
    question.duration = u"etwa 40 Sekunden bei 60 Anfragen in der Minute"_s;
    for (BulkRow &row : question.rows) {
        row.period = u"26. Okt. – 8. Nov."_s;
        if (row.checks == BulkRow::Checks::Flagged)
            row.flags = u"Wochenarbeitszeitbegrenzung überschritten, Wochenendarbeit, Urlaubsüberschneidung"_s;
    }
    question.leftOut = { { u"Hans-Joachim Müller-Lüdenscheidt"_s, u"Ihr eigener Stundenzettel"_s },
        { u"Anna Kováč"_s, u"Entscheidung wird bereits übertragen"_s } };
    question.recentReasons.prepend(u"Bitte die Fortbildungsveranstaltungstage nachtragen und erneut einreichen."_s);
    return question;
}

// "Approved" and the like, as the bulk itself would name them.
inline QString label(Bulk::Item::State state)
{
    static const QStringList labels { u"Held"_s, u"Waiting"_s, u"Sending"_s, u"Unknown, being read"_s, u"Approved"_s,
        u"Refused"_s, u"Changed meanwhile"_s, u"Not sent"_s, u"Cancelled"_s };
    return labels.at(int(state));
}

// A bulk of 40 that stands so.
inline BulkProgress progress(const QMap<Bulk::Item::State, int> &counts)
{
    using State = Bulk::Item::State;
    BulkProgress progress;
    progress.title = u"Approve 40 timesheets"_s;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        progress.counts.append({ it.key(), label(it.key()), it.value() });
        progress.total += it.value();
        progress.failed += isFailed(it.key()) ? it.value() : 0;
        progress.processed += it.key() >= State::Done ? it.value() : 0;
    }
    progress.isOver = progress.processed == progress.total;
    if (counts.contains(State::Held)) {
        progress.holdLeft = 4000;
        progress.holdWhole = 6000;
    }
    progress.timeLeft = 1000 * (progress.total - progress.processed);
    return progress;
}

inline QList<BulkResult> results(const QMap<Bulk::Item::State, int> &counts)
{
    using State = Bulk::Item::State;
    static const QMap<State, QString> words { { State::Refused,
                                                  u"The server says: the timesheet is locked for payroll."_s },
        { State::Changed, u"The total is now 41:10, it was 38:40."_s },
        { State::NotSent, u"The computer slept while it waited."_s },
        { State::Checking, u"The connection broke; the timesheet is being read."_s } };
    QList<BulkResult> results;
    // Mixed, as they come.
    for (int left = 1; left > 0;) {
        left = 0;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            const auto have = std::count_if(
                results.begin(), results.end(), [&](const BulkResult &result) { return result.state == it.key(); });
            if (have >= it.value())
                continue;
            ++left;
            const int i = int(results.size());
            results.append({ u"row-%1"_s.arg(i), QString(names().at(i % 8) + u", 2 – 8 Nov 2026, 38:40"_s), it.key(),
                label(it.key()), words.value(it.key()), {} });
        }
    }
    return results;
}

} // namespace signoff::samples
