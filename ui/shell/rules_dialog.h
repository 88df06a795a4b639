// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/flags.h"
#include "ui/shell/rules_people.h"

#include <QDialog>

namespace signoff {

class ChecksPane;
class HolidaysPane;
class SectionBar;
class WorkTimePane;

// What timesheets are reviewed by: the checks, the expected time, the public holidays. Each change takes effect at
// once.
class RulesDialog : public QDialog {
    Q_OBJECT

public:
    enum class Section { Checks, WorkTime, Holidays };

    RulesDialog(const WorkRules &rules, const FlagChoices &choices, const QList<RulesMember> &members,
        QWidget *parent = nullptr);

    const WorkRules &rules() const { return m_rules; }
    const FlagChoices &choices() const;
    void showSection(Section section);

signals:
    void rulesChanged(const signoff::WorkRules &rules);
    void choicesChanged(const signoff::FlagChoices &choices);

private:
    void takeRules(const WorkRules &rules);
    void restoreDefaults();

    WorkRules m_rules;
    SectionBar *m_sections;
    ChecksPane *m_checks;
    WorkTimePane *m_time;
    HolidaysPane *m_holidays;
};

} // namespace signoff
