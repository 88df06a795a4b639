// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/company/timeline.h"

#include <QtCore/qmap.h>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// The id of a made entry: a bit that those of kept ones never have, the member, the day and the place in it.
constexpr qint64 MadeBit = qint64(1) << 39;
constexpr int UserShift = 20;
constexpr int DayShift = 5;
constexpr int DayMask = (1 << (UserShift - DayShift)) - 1;
constexpr int UserMask = (1 << (39 - UserShift)) - 1;
constexpr qsizetype MostPartsToSplit = 12; // so that the place fits
const QDate firstDay(2000, 1, 1);

constexpr int UsualStart = 9 * 60;
constexpr int MinutesThatNeedLunch = 300;
constexpr int RoomForBreaks = 90;

const QStringList &texts()
{
    static const QStringList all { u"Review with the team"_s, u"Preparing the release"_s, u"Answering questions"_s,
        u"Working through the list"_s, u"Call with the client"_s, u"Notes and clean-up"_s };
    return all;
}

QString usualMethod(const Company &company, int user)
{
    static const QStringList all { u"Desktop tracker"_s, u"Desktop tracker"_s, u"Desktop tracker"_s, WebMethod,
        u"Extension tracker"_s, u"Mobile tracker"_s };
    return company.random(Salt::Entry, quint64(user)).pick(all);
}

// Long stretches are left and taken up again later in the day.
QList<Piece> partsOf(const QList<Piece> &pieces, Random &r)
{
    QList<Piece> early;
    QList<Piece> late;
    for (const Piece &piece : pieces) {
        const bool splits = piece.minutes >= 240 || (piece.minutes >= 120 && r.chance(600));
        const int first = piece.minutes * r.between(40, 62) / 100;
        if (!splits || early.size() + late.size() >= MostPartsToSplit) {
            early.append(piece);
            continue;
        }
        early.append({ piece.contractId, first });
        late.append({ piece.contractId, piece.minutes - first });
    }
    return early + late;
}

int totalOf(const QList<Piece> &pieces)
{
    int total = 0;
    for (const Piece &piece : pieces)
        total += piece.minutes;
    return total;
}

// Fills the time that is not booked, from a minute on.
class Filler {
public:
    Filler(QList<Entry> booked, int from)
        : m_booked(std::move(booked))
        , m_cursor(from)
    {
    }

    void pause(int minutes) { m_cursor += minutes; }

    QList<Entry> take(const Piece &part)
    {
        QList<Entry> stretches;
        for (int left = part.minutes; left > 0;) {
            const int free = std::min(left, freeFromHere());
            stretches.append({ .contractId = part.contractId, .start = m_cursor, .minutes = free });
            m_cursor += free;
            left -= free;
        }
        return stretches;
    }

private:
    int freeFromHere()
    {
        int free = std::numeric_limits<int>::max();
        for (const Entry &entry : std::as_const(m_booked)) { // in order
            if (m_cursor >= entry.start && m_cursor < entry.end())
                m_cursor = entry.end();
            if (entry.start > m_cursor)
                free = std::min(free, entry.start - m_cursor);
        }
        return free;
    }

    QList<Entry> m_booked;
    int m_cursor;
};

bool startsEarlier(const Entry &a, const Entry &b)
{
    return a.start < b.start;
}

// What the requests take of the sums becomes their entries.
QList<Entry> bookedOf(QList<Piece> &pieces, const QList<Entry> &requests)
{
    QList<Entry> booked;
    for (Entry request : requests) {
        const auto piece = std::find_if(pieces.begin(), pieces.end(),
            [&request](const Piece &candidate) { return candidate.contractId == request.contractId; });
        if (piece == pieces.end())
            continue;
        request.minutes = std::min(request.minutes, piece->minutes);
        piece->minutes -= request.minutes;
        if (request.minutes > 0)
            booked.append(request);
    }
    pieces.removeIf([](const Piece &piece) { return piece.minutes <= 0; });
    std::sort(booked.begin(), booked.end(), startsEarlier);
    return booked;
}

} // namespace

QList<Entry> timeline(const Company &company, int user, QDate date, QList<Piece> pieces, const QList<Entry> &requests,
    const QHash<int, QList<int>> &tasksByContract)
{
    Random r = company.random(Salt::Entry, quint64(user), quint64(date.toJulianDay()));
    const int total = totalOf(pieces);
    QList<Entry> entries = bookedOf(pieces, requests);
    const int rest = totalOf(pieces);
    const QString usual = usualMethod(company, user);

    const int wanted = UsualStart + (r.chance(130) ? r.between(4, 65) : -r.between(0, 40));
    const int lunch = r.between(25, 55);
    Filler filler(entries, std::clamp(wanted, 0, std::max(0, MinutesOfADay - total - RoomForBreaks)));
    int placed = 0;
    bool hadLunch = rest < MinutesThatNeedLunch;
    const QList<Piece> parts = partsOf(pieces, r);
    for (const Piece &part : parts) {
        const QList<int> tasks = tasksByContract.value(part.contractId);
        const int lot = r.below(1000);
        const QString text = r.chance(500) ? r.pick(texts()) : QString();
        const bool isManual = r.chance(50);
        const int activity = r.between(38, 96);
        QList<Entry> stretches = filler.take(part);
        for (Entry &entry : stretches) {
            entry.taskId = tasks.isEmpty() || lot >= 700 ? 0 : tasks.at(lot % tasks.size());
            entry.text = text;
            entry.method = isManual ? ManualMethod : usual;
            if (!isManual)
                entry.activity = activity;
        }
        entries += stretches;
        placed += part.minutes;
        const int pause = r.chance(300) ? r.between(5, 20) : 0;
        const bool isLunchtime = !hadLunch && placed * 2 >= rest - 30;
        filler.pause(isLunchtime ? lunch : pause);
        hadLunch = hadLunch || isLunchtime;
    }
    std::stable_sort(entries.begin(), entries.end(), startsEarlier);
    for (qsizetype place = 0; place < entries.size(); ++place)
        entries[place].id = madeId(user, date, place);
    return entries;
}

qint64 madeId(int user, QDate date, qsizetype place)
{
    return MadeBit | (qint64(user & UserMask) << UserShift) | ((firstDay.daysTo(date) & DayMask) << DayShift)
        | qint64(place);
}

QList<Piece> sumsOf(const QList<Entry> &entries)
{
    QMap<int, int> minutes;
    for (const Entry &entry : entries)
        minutes[entry.contractId] += entry.minutes;
    QList<Piece> pieces;
    for (auto sum = minutes.cbegin(); sum != minutes.cend(); ++sum)
        pieces.append({ sum.key(), sum.value() });
    return pieces;
}

std::optional<QPair<int, QDate>> dayOfMadeEntry(qint64 id)
{
    if ((id & MadeBit) == 0)
        return std::nullopt;
    return std::pair(int((id >> UserShift) & UserMask), firstDay.addDays((id >> DayShift) & DayMask));
}

} // namespace sandbox
