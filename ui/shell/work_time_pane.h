// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/rules_people.h"

#include <QWidget>

class QComboBox;

namespace signoff {

class FigureBox;
class ListEditor;
class WeekdayPicker;
template <class Row> class LocalModel;

// A line of the list of own entries.
struct WorkEntryRow {
    QString key;
    QString who;
    std::optional<int> weeklyMinutes;
    QString workdays;
    bool operator==(const WorkEntryRow &) const = default;
};

// Who is expected to work when and how long: everybody, and those with an entry of their own. Leaves the holidays of
// the rules alone.
class WorkTimePane : public QWidget {
    Q_OBJECT

public:
    WorkTimePane(const WorkRules &rules, const QList<RulesMember> &members, QWidget *parent = nullptr);

    void setRules(const WorkRules &rules); // says nothing

signals:
    void changed(const signoff::WorkRules &rules);

private:
    void showRules();
    void announceChange();
    void editEntry(const QString &key);
    void keepEntry(const QString &before, const WorkEntry &entry);
    void removeEntries(const QStringList &keys);

    WorkRules m_rules;
    QList<RulesMember> m_members;
    FigureBox *m_hours;
    WeekdayPicker *m_workdays;
    QComboBox *m_weekStart;
    LocalModel<WorkEntryRow> *m_model;
    ListEditor *m_list;
};

} // namespace signoff
