// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rules_dialog.h"

#include "ui/shell/checks_pane.h"
#include "ui/shell/holidays_pane.h"
#include "ui/shell/labels.h"
#include "ui/shell/section_bar.h"
#include "ui/shell/setting_line.h"
#include "ui/shell/work_time_pane.h"
#include "ui/view/prompts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize wanted(680, 640);
}

RulesDialog::RulesDialog(
    const WorkRules &rules, const FlagChoices &choices, const QList<RulesMember> &members, QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_sections(new SectionBar(this))
    , m_checks(new ChecksPane(choices, this))
    , m_time(new WorkTimePane(rules, members, this))
    , m_holidays(new HolidaysPane(rules, members, this))
{
    setWindowTitle(tr("Review rules"));
    setObjectName(u"rules"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 4, 0, 16);
    outer->setSpacing(0);
    m_sections->setAccessibleName(windowTitle());
    m_sections->addTab(tr("Checks"));
    m_sections->addTab(tr("Expected time"));
    m_sections->addTab(tr("Public holidays"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 12, 0);
    bar->addWidget(m_sections);
    bar->addStretch(1);
    outer->addLayout(bar);
    outer->addWidget(new Hairline(this));
    auto *stack = new QStackedWidget(this);
    stack->addWidget(m_checks);
    stack->addWidget(m_time);
    stack->addWidget(m_holidays);
    outer->addWidget(stack, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 16, 24, 0);
    // No default button: Return ends what is typed into a field and nothing more.
    auto *defaults = new QPushButton(tr("Restore the defaults"), this);
    defaults->setObjectName(u"defaults"_s);
    defaults->setProperty("kind", u"quiet"_s);
    setFlush(defaults, Qt::LeftEdge);
    defaults->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"close"_s);
    close->setAutoDefault(false);
    buttons->addWidget(defaults);
    buttons->addStretch(1);
    buttons->addWidget(close);
    outer->addLayout(buttons);

    connect(m_sections, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    connect(m_checks, &ChecksPane::changed, this, &RulesDialog::choicesChanged);
    connect(m_time, &WorkTimePane::changed, this, [this](const WorkRules &changed) {
        m_holidays->setRules(changed);
        takeRules(changed);
    });
    connect(m_holidays, &HolidaysPane::changed, this, [this](const WorkRules &changed) {
        m_time->setRules(changed);
        takeRules(changed);
    });
    connect(defaults, &QPushButton::clicked, this, &RulesDialog::restoreDefaults);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const QSize room = parent ? parent->window()->size() - QSize(48, 48) : wanted;
    resize(wanted.boundedTo(room.expandedTo({ 480, 360 })));
}

const FlagChoices &RulesDialog::choices() const
{
    return m_checks->choices();
}

void RulesDialog::showSection(Section section)
{
    m_sections->setCurrentIndex(int(section));
}

void RulesDialog::takeRules(const WorkRules &rules)
{
    m_rules = rules;
    emit rulesChanged(m_rules);
}

// What somebody has typed in is no default of anything: entries and holidays stay.
void RulesDialog::restoreDefaults()
{
    prompts::confirm(this, tr("Restore the defaults?"),
        tr("Checks, hours a day, working days and the beginning of the week are as they came. Members and teams with "
           "hours "
           "of their own and public holidays stay."),
        tr("Restore"), [this](bool yes) {
            if (!yes)
                return;
            m_checks->setChoices({});
            emit choicesChanged({});
            WorkRules rules;
            rules.entries = m_rules.entries;
            rules.holidays = m_rules.holidays;
            m_time->setRules(rules);
            m_holidays->setRules(rules);
            takeRules(rules);
        });
}

} // namespace signoff
