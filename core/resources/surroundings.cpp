// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/surroundings.h"

#include "core/support/elsewhere.h"

#include <QCoreApplication>

namespace signoff {

QString Surroundings::memberName(const QString &id) const
{
    if (id.isEmpty())
        return {};
    const auto found = m_members.constFind(id);
    return found != m_members.constEnd() ? *found : QCoreApplication::translate("names", "Member %1").arg(id);
}

QString Surroundings::projectName(const QString &id) const
{
    if (id.isEmpty())
        return {};
    const auto found = m_projects.constFind(id);
    return found != m_projects.constEnd() ? *found : QCoreApplication::translate("names", "Project %1").arg(id);
}

QString Surroundings::nameOf(const DayEntry &entry) const
{
    return entry.projectName.isEmpty() ? projectName(entry.projectId) : entry.projectName;
}

bool Surroundings::coversDays(const QString &member, QDate from, QDate to) const
{
    return m_from.isValid() && !m_outdated.contains(member) && from.isValid() && to.isValid() && m_from <= from && to <= m_to;
}

std::optional<Days> Surroundings::daysOf(const QString &member, QDate from, QDate to) const
{
    if (!coversDays(member, from, to))
        return {};
    Days days;
    for (const Reported &report : m_reports) {
        const QDate first = std::max(from, report.from);
        const QDate last = std::min(to, report.to);
        for (auto it = days.lowerBound(first); it != days.end() && it.key() <= last;)
            it = days.erase(it);
        const Days known = report.members.value(member);
        for (auto it = known.lowerBound(first); it != known.end() && it.key() <= last; ++it)
            days.insert(days.lowerBound(it.key()), it.key(), it.value());
    }
    return days;
}

const SheetNotes *Surroundings::notesOf(const QString &key) const
{
    const auto found = m_notes.constFind(key);
    return found != m_notes.constEnd() ? &*found : nullptr;
}

const LeaveNotes *Surroundings::leaveNotesOf(const QString &key) const
{
    const auto found = m_leaveNotes.constFind(key);
    return found != m_leaveNotes.constEnd() ? &*found : nullptr;
}

std::optional<int> Surroundings::overlapOf(const QString &request) const
{
    const auto found = m_overlaps.constFind(request);
    return found != m_overlaps.constEnd() ? std::optional(*found) : std::nullopt;
}

void Surroundings::noteOverlap(const QString &request, std::optional<int> minutes)
{
    if (minutes)
        m_overlaps.insert(request, *minutes);
    else
        m_overlaps.remove(request);
}

QString Surroundings::taskName(const QString &id) const
{
    if (id.isEmpty())
        return {};
    const auto found = m_tasks.constFind(id);
    return found != m_tasks.constEnd() ? *found : QCoreApplication::translate("names", "Task %1").arg(id);
}

void Surroundings::addReport(const TrackedHours &report)
{
    m_outdated.clear();
    // What it covers is as it says now; days outside of it stay as they were, where both together leave no gap.
    const bool touches = m_from.isValid() && report.from <= m_to.addDays(1) && m_from <= report.to.addDays(1);
    QList<Reported> old;
    for (const Reported &known : std::as_const(m_reports)) {
        if (!touches || (report.from <= known.from && known.to <= report.to))
            old.append(known);
    }
    m_reports.removeIf([&](const Reported &known) { return !touches || (report.from <= known.from && known.to <= report.to); });
    freeElsewhere(std::move(old));
    m_reports.append({ report.from, report.to, report.members });
    if (!touches) {
        m_from = report.from;
        m_to = report.to;
        return;
    }
    m_from = std::min(m_from, report.from);
    m_to = std::max(m_to, report.to);
}

const ProjectNotes *Surroundings::projectNotesOf(const QString &project) const
{
    const auto found = m_projectNotes.constFind(project);
    return found == m_projectNotes.constEnd() ? nullptr : &*found;
}

} // namespace signoff
