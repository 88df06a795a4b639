// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/rules_people.h"

#include <QWidget>

class QComboBox;

namespace signoff {

class ListEditor;
class MessageBar;
template <class Row> class LocalModel;

// A line of the list of holidays.
struct HolidayRow {
    QString key;
    QDate day;
    QString name;
    QString team; // shown: "Everybody", or the team
    bool isPast = false;
    bool operator==(const HolidayRow &) const = default;
};

// The public holidays of everybody and of each team. Leaves the rest of the rules alone.
class HolidaysPane : public QWidget {
    Q_OBJECT

public:
    HolidaysPane(const WorkRules &rules, const QList<RulesMember> &members, QWidget *parent = nullptr);

    void setRules(const WorkRules &rules); // says nothing

signals:
    void changed(const signoff::WorkRules &rules);

private:
    void showRules();
    void keep(const QList<Holiday> &holidays);
    void edit(const QString &key);
    void remove(const QStringList &keys);
    void import();
    void read(const QString &file);

    WorkRules m_rules;
    QList<RulesMember> m_members;
    LocalModel<HolidayRow> *m_model;
    ListEditor *m_list;
    QComboBox *m_importTeam;
    MessageBar *m_message;
};

} // namespace signoff
