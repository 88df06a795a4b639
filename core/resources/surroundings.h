// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/days.h"
#include "core/resources/leave_notes.h"
#include "core/resources/member_notes.h"
#include "core/resources/project_notes.h"
#include "core/resources/sheet_notes.h"
#include "core/resources/tracked_hours.h"

#include <QHash>
#include <QSet>

namespace signoff {

// What rows cannot know by themselves: the names behind ids, the days of a report, what a review found, and who is
// looking.
class Surroundings {
public:
    // The caller's user id in the workspace.
    QString self;

    // The name of a member or project; a text with the id while it is not known; empty for an empty id.
    QString memberName(const QString &id) const;
    QString projectName(const QString &id) const;
    // The project of an entry: the name it brought, else the known one; empty for time without a project.
    QString nameOf(const DayEntry &entry) const;
    bool knowsMember(const QString &id) const { return m_members.contains(id); }
    bool knowsProject(const QString &id) const { return m_projects.contains(id); }
    void setMemberName(const QString &id, const QString &name) { m_members.insert(id, name); }
    void setProjectName(const QString &id, const QString &name) { m_projects.insert(id, name); }

    // The days of a member from the tracked-hours report; nothing while the range is not covered by one.
    std::optional<Days> daysOf(const QString &member, QDate from, QDate to) const;
    bool coversDays(const QString &member, QDate from, QDate to) const;
    void addReport(const TrackedHours &report);
    // The member's days are others now: they are not known until the next report.
    void forgetDays(const QString &member) { m_outdated.insert(member); }

    // What a review found in the timesheet with this key; null: not reviewed (yet).
    const SheetNotes *notesOf(const QString &key) const;
    void setNotes(const QString &key, const SheetNotes &notes) { m_notes.insert(key, notes); }
    void removeNotes(const QString &key) { m_notes.remove(key); }

    // What is known around the request for leave with this key; null: nobody looked (yet).
    const LeaveNotes *leaveNotesOf(const QString &key) const;
    void setLeaveNotes(const QString &key, const LeaveNotes &notes) { m_leaveNotes.insert(key, notes); }
    void removeLeaveNotes(const QString &key) { m_leaveNotes.remove(key); }
    // What pages find out on their way and rows show (WorkspaceData notes it).
    // Minutes that are tracked already within what a time request asks for; nothing: not known.
    std::optional<int> overlapOf(const QString &request) const;
    void noteOverlap(const QString &request, std::optional<int> minutes);
    // How many other expenses may be the same one as this, by id; 0 also while nobody has compared them.
    int alikeTo(const QString &expense) const { return m_alike.value(expense); }
    void noteAlike(const QHash<QString, int> &others) { m_alike = others; }
    // The title of a task; a text with the id while it is not known; empty for an empty id.
    QString taskName(const QString &id) const;
    void noteTaskName(const QString &id, const QString &title) { m_tasks.insert(id, title); }
    // What the member with this id tracks and works on; without values while nobody has looked.
    MemberNotes memberNotesOf(const QString &member) const { return m_memberNotes.value(member); }
    void noteMembers(const QHash<QString, MemberNotes> &notes) { m_memberNotes = notes; }
    // How the project with this id stands; null: not known (yet).
    const ProjectNotes *projectNotesOf(const QString &project) const;
    void setProjectNotes(const QHash<QString, ProjectNotes> &notes) { m_projectNotes = notes; }

private:
    QHash<QString, QString> m_members;
    QHash<QString, QString> m_projects;
    // The range the reports cover; one range, since each report asked for widens it.
    QDate m_from;
    QDate m_to;
    // One over the other, the newest last; those of one member are put together when somebody asks, because to do it for
    // thousands takes its time.
    struct Reported {
        QDate from;
        QDate to;
        QHash<QString, Days> members;
    };
    QList<Reported> m_reports;
    QSet<QString> m_outdated; // members
    QHash<QString, SheetNotes> m_notes;
    QHash<QString, LeaveNotes> m_leaveNotes;
    QHash<QString, int> m_overlaps; // by time request
    QHash<QString, QString> m_tasks;
    QHash<QString, MemberNotes> m_memberNotes; // by user id
    QHash<QString, int> m_alike; // by expense
    QHash<QString, ProjectNotes> m_projectNotes; // by id
};

} // namespace signoff
