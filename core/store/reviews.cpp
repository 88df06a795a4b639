// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reviews.h"

#include "core/review/changes.h"

#include <QElapsedTimer>

namespace signoff {

namespace {

// Of the 16 ms that a turn of the UI thread has.
constexpr int millisecondsATurn = 6;
// The row at which the next turn goes on, kept with the timer of the turns: to pass those that are done again each time would
// take the whole turn where there are many.
constexpr const char *goesOnAt = "row";

SheetNotes notesOf(const Review &review)
{
    SheetNotes notes;
    notes.expected = review.expected.minutes;
    notes.expectedWords = review.expected.words();
    notes.variance = review.variance;
    notes.notChecked = int(review.notChecked.size());
    notes.attention = review.attention();
    QStringList lines;
    for (const Review::Checked &checked : review.found) {
        notes.severity = std::max(notes.severity, int(checked.flag->severity));
        notes.flags << QLatin1String(checked.flag->id);
        notes.flagTitles << flagText(checked.flag->title);
        lines << flagText(checked.flag->title) + QStringLiteral(": ") + checked.finding.words;
    }
    if (!review.found.isEmpty())
        notes.flags.prepend(anyFlag);
    for (const Review::Checked &checked : review.notChecked)
        lines << Reviews::tr("%1 not checked: %2").arg(flagText(checked.flag->title), checked.finding.words);
    if (notes.notChecked > 0)
        notes.flags << notCheckedFlag;
    if (review.isClear())
        notes.flags << clearFlag;
    notes.words = lines.join(QLatin1Char('\n'));
    return notes;
}

} // namespace

Reviews::Reviews(const Tables &tables, Surroundings &surroundings, History *history, QObject *parent)
    : QObject(parent)
    , m_tables(tables)
    , m_surroundings(surroundings)
    , m_history(history)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &Reviews::reviewSome);

    RowTable<Timesheet> &sheets = m_tables.timesheets;
    const auto reviewRows = [this, &sheets](int first, int last) {
        QStringList keys;
        for (int row = first; row <= last; ++row)
            keys << sheets.keyAt(row);
        const QSet<QString> rows(keys.begin(), keys.end());
        m_waiting.unite(rows);
        m_turn.setProperty(goesOnAt, 0);
        m_unrecorded.unite(rows);
        m_turn.start();
    };
    connect(&sheets, &TableBase::aboutToInsert, this, [this](int first, int) { m_first = first; });
    connect(&sheets, &TableBase::inserted, this, [this, &sheets, reviewRows] { reviewRows(m_first, sheets.count() - 1); });
    connect(&sheets, &TableBase::changed, this, reviewRows);
    connect(&sheets, &TableBase::aboutToRemove, this, [this, &sheets](int first, int last) {
        for (int row = first; row <= last; ++row) {
            m_waiting.remove(sheets.keyAt(row));
            m_unrecorded.remove(sheets.keyAt(row));
            m_surroundings.removeNotes(sheets.keyAt(row));
        }
        m_turn.setProperty(goesOnAt, 0);
    });
    follow(m_tables.contracts, m_contracts, [this] { return m_known.contracts; });
    follow(m_tables.leaves, m_leaves, [this] { return m_known.leaves.from.isValid(); });
    follow(m_tables.timeRequests, m_timeRequests, [this] { return m_known.timeRequests.from.isValid(); });
    const auto membersMoved = [this] {
        if (m_known.members)
            reviewAll();
    };
    connect(&m_tables.members, &TableBase::inserted, this, membersMoved);
    connect(&m_tables.members, &TableBase::changed, this, membersMoved);
    connect(&m_tables.members, &TableBase::removed, this, membersMoved);

    if (m_history) {
        m_history->lastRejections([this](const QHash<QString, SeenVersion> &found) {
            m_rejections = found;
            reviewAll();
        });
    }
}

// Facts by member. Rows that come are added, of thousands a page at a time; a change makes the whole index anew, once a
// review needs it. Facts that are not known as a whole change no review.
template <class Row>
void Reviews::follow(RowTable<Row> &table, QHash<QString, QList<Row>> &byMember, std::function<bool()> isKnown)
{
    const auto first = std::make_shared<int>(0); // of the rows that are being inserted
    const auto look = [this, isKnown] {
        if (isKnown())
            reviewAll();
    };
    const auto index = [look, &table, &byMember] {
        byMember.clear();
        for (int row = 0; row < table.count(); ++row)
            byMember[table.at(row).row.userId].append(table.at(row).row);
        look();
    };
    connect(&table, &TableBase::aboutToInsert, this, [first](int at, int) { *first = at; });
    connect(&table, &TableBase::inserted, this, [first, look, &table, &byMember] {
        for (int row = *first; row < table.count(); ++row)
            byMember[table.at(row).row.userId].append(table.at(row).row);
        look();
    });
    connect(&table, &TableBase::changed, this, index);
    connect(&table, &TableBase::removed, this, index);
}

void Reviews::setRules(const WorkRules &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    reviewAll();
}

void Reviews::setChoices(const FlagChoices &choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    reviewAll();
}

void Reviews::setToday(QDate today)
{
    if (m_today == today)
        return;
    m_today = today;
    reviewAll();
}

void Reviews::setKnown(const Known &known)
{
    if (m_known == known)
        return;
    m_known = known;
    reviewAll();
}

void Reviews::daysArrived()
{
    reviewAll();
    m_unrecorded = m_waiting;
}

Reviews::Span Reviews::weeksOf(const Timesheet &sheet) const
{
    if (!sheet.from.isValid() || !sheet.to.isValid() || sheet.from > sheet.to)
        return {};
    return { m_rules.weekOf(sheet.from), m_rules.weekOf(sheet.to).addDays(6) };
}

std::optional<Evidence> Reviews::evidenceOf(const QString &key) const
{
    const auto stored = m_tables.timesheets.find(key);
    if (!stored)
        return {};
    Evidence evidence;
    evidence.sheet = stored->row;
    evidence.rules = m_rules;
    const Timesheet &sheet = evidence.sheet;
    const Span weeks = weeksOf(sheet);

    evidence.days = m_surroundings.daysOf(sheet.userId, weeks.from, weeks.to);
    evidence.daysFrom = evidence.days ? weeks.from : sheet.from;
    evidence.daysTo = evidence.days ? weeks.to : sheet.to;
    if (sheet.days && evidence.days) {
        // The sheet's own days are what is approved; the report tells those around it.
        for (QDate day = sheet.from; day <= sheet.to; day = day.addDays(1))
            evidence.days->remove(day);
        evidence.days->insert(*sheet.days);
    } else if (!evidence.days) {
        evidence.days = sheet.daysWith(m_surroundings);
    }

    if (m_known.members) {
        if (const auto member = m_tables.members.find(sheet.userId))
            evidence.member = member->row;
    }
    if (m_known.contracts)
        evidence.contracts = m_contracts.value(sheet.userId);
    if (weeks.from.isValid() && m_known.leaves.covers(weeks.from, weeks.to))
        evidence.leaves = m_leaves.value(sheet.userId);
    if (m_known.timeRequests.covers(sheet.from, sheet.to))
        evidence.timeRequests = m_timeRequests.value(sheet.userId);
    evidence.today = today();
    if (const auto rejected = m_rejections.constFind(key); rejected != m_rejections.constEnd())
        evidence.rejected = *rejected;
    return evidence;
}

std::optional<Review> Reviews::reviewOf(const QString &key) const
{
    const std::optional<Evidence> evidence = evidenceOf(key);
    return evidence ? std::optional(review(*evidence, m_choices)) : std::nullopt;
}

void Reviews::reviewAll()
{
    for (int row = 0; row < m_tables.timesheets.count(); ++row)
        m_waiting.insert(m_tables.timesheets.keyAt(row));
    m_turn.setProperty(goesOnAt, 0);
    if (!m_waiting.isEmpty())
        m_turn.start();
}

void Reviews::reviewSome()
{
    QElapsedTimer time;
    time.start();
    QStringList seen;
    QStringList differ;
    // In the order of the rows, so that those that differ stand together.
    const RowTable<Timesheet> &sheets = m_tables.timesheets;
    int row = m_turn.property(goesOnAt).toInt();
    for (; row < sheets.count() && !m_waiting.isEmpty() && time.elapsed() < millisecondsATurn; ++row) {
        const QString key = sheets.keyAt(row);
        if (!m_waiting.remove(key))
            continue;
        if (m_unrecorded.remove(key))
            seen << key;
        if (reviewOne(key))
            differ << key;
    }
    m_turn.setProperty(goesOnAt, row);
    if (row >= sheets.count())
        m_waiting.clear();
    record(seen);
    const bool isLast = m_waiting.isEmpty();
    if (isLast)
        m_turn.stop();
    if (!differ.isEmpty())
        emit changed(differ);
    if (isLast)
        emit settled();
}

// True when people would see something else.
bool Reviews::reviewOne(const QString &key)
{
    const std::optional<Review> review = reviewOf(key);
    if (!review)
        return false;
    const SheetNotes notes = notesOf(*review);
    const SheetNotes *before = m_surroundings.notesOf(key);
    if (before && *before == notes)
        return false;
    m_surroundings.setNotes(key, notes);
    return true;
}

// Seen again without its days, a rejection is the one that was seen with them.
void Reviews::rejected(const QString &key, const SeenVersion &version)
{
    const auto known = m_rejections.constFind(key);
    const bool isSame = known != m_rejections.constEnd() && known->minutes == version.minutes
        && known->reason == version.reason && known->submittedOn == version.submittedOn;
    if (!isSame || (version.days && !known->days))
        m_rejections.insert(key, version);
}

// What was seen is kept, so that the next version can be told from it.
void Reviews::record(const QStringList &keys)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<History::Seen> seen;
    for (const QString &key : keys) {
        const auto stored = m_tables.timesheets.find(key);
        if (!stored)
            continue;
        const SeenVersion version = versionOf(stored->row, stored->row.daysWith(m_surroundings), now);
        if (version.status == QLatin1String("rejected"))
            rejected(key, version);
        if (m_history)
            seen.append({ key, version });
    }
    if (m_history)
        m_history->saw(seen);
}

} // namespace signoff
