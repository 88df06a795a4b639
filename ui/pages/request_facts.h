// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/time_requests.h"
#include "core/review/day_spans.h"
#include "core/store/timelines.h"
#include "ui/view/day_line.h"
#include "ui/view/facts_view.h"

#include <QCoreApplication>

namespace signoff {

// A time request against what was tracked on its days.
class RequestFacts {
    Q_DECLARE_TR_FUNCTIONS(signoff::RequestFacts)

public:
    // Sections whose button does something.
    static constexpr QLatin1StringView overlapSection { "overlap" };

    // Overlap: not what else the member asks for.
    enum class Depth { Overlap, All };
    static std::optional<RequestFacts> of(WorkspaceData &data, const QString &key, Depth depth = Depth::All);

    // The days of which timelines are needed, as the server may count them: in UTC, in which requests are written, and
    // in the zone of the owner, in which timelines are.
    QList<QDate> days() const { return m_days; }
    bool isPending() const;
    // Not all of them came.
    bool isWaitingForDays() const { return m_state == State::Loading || m_state == State::Failed; }
    // Minutes that are tracked already within it; nothing while that is not known, and of what is approved.
    std::optional<int> overlap() const;
    // Titles of tasks that the timelines name, by id.
    QHash<QString, QString> tasks() const { return m_tasks; }

    DayLineData line() const;
    QString caption() const; // the day, and the zone in which the line is
    QList<FactSection> sections(const Surroundings &around) const;

private:
    enum class State { Loading, Loaded, NoTimes, Part, Failed };

    FactSection overlapFacts() const;
    FactSection trackedFacts() const;
    FactSection requestFacts(const Surroundings &around) const;
    Stretch wanted() const { return { m_request.start, m_request.end }; }
    QString times(const Stretch &stretch) const;

    TimeRequest m_request;
    QList<QDate> m_days;
    State m_state = State::Loading;
    QString m_problem; // why it failed
    QTimeZone m_zone; // of the line
    bool m_isZoneOfMember = false;
    Spans m_spans; // of the member
    std::optional<int> m_minutes; // tracked on the days, as the server adds them up
    Overlap m_overlap;
    QHash<QString, QString> m_tasks;
    struct Other {
        QString key;
        Stretch stretch;
        QString text;
    };
    QList<Other> m_others; // further requests of the member that wait and touch these days
};

} // namespace signoff
