// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/work_time_pane.h"

#include "ui/shell/labels.h"
#include "ui/shell/list_editor.h"
#include "ui/shell/rules_controls.h"
#include "ui/shell/setting_line.h"
#include "ui/view/local_model.h"
#include "ui/view/prompt_parts.h"
#include "ui/view/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;
using Of = WorkEntry::Of;

namespace {

constexpr int usualWeek = 40;

QString keyOf(const WorkEntry &entry)
{
    return (entry.of == Of::Team ? u"team:"_s : u"member:"_s) + entry.id;
}

const WorkEntry *entryOf(const WorkRules &rules, const QString &key)
{
    const auto found = std::find_if(
        rules.entries.begin(), rules.entries.end(), [&](const WorkEntry &entry) { return keyOf(entry) == key; });
    return found != rules.entries.end() ? &*found : nullptr;
}

QString notSet()
{
    return QCoreApplication::translate("signoff::RulesDialog", "not set");
}

// What is not set recedes.
QVariant inkOf(bool isSet, int role)
{
    return role == Qt::ForegroundRole && !isSet ? QVariant(Theme::current().color(ColorRole::Muted)) : QVariant();
}

constexpr LocalColumn<WorkEntryRow> columns[] = {
    { "who", QT_TRANSLATE_NOOP("columns", "Member or team"), Cell::Text,
        [](const WorkEntryRow &row) { return QVariant(row.who); }, nullptr, nullptr, true },
    { "weekly", QT_TRANSLATE_NOOP("columns", "Hours a week"), Cell::Duration,
        [](const WorkEntryRow &row) { return row.weeklyMinutes ? QVariant(*row.weeklyMinutes) : QVariant(); },
        [](const WorkEntryRow &row) {
            return row.weeklyMinutes ? cellText(Cell::Duration, *row.weeklyMinutes) : notSet();
        },
        [](const WorkEntryRow &row, int role) { return inkOf(row.weeklyMinutes.has_value(), role); } },
    { "workdays", QT_TRANSLATE_NOOP("columns", "Working days"), Cell::Text,
        [](const WorkEntryRow &row) { return row.workdays.isEmpty() ? QVariant() : QVariant(row.workdays); },
        [](const WorkEntryRow &row) { return row.workdays.isEmpty() ? notSet() : row.workdays; },
        [](const WorkEntryRow &row, int role) { return inkOf(!row.workdays.isEmpty(), role); } },
};

QList<TableColumn> entryColumns()
{
    QList<TableColumn> list = LocalModel<WorkEntryRow>(columns).tableColumns();
    for (TableColumn &column : list)
        column.shown = true;
    return list;
}

// Asks whom an entry is about and what it says; an entry that is edited keeps whom it is about.
class EntryDialog final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(signoff::RulesDialog)

public:
    EntryDialog(const WorkRules &rules, const RulesPeople &people, const WorkEntry *entry, QWidget *parent)
        : QDialog(parent)
        , m_rules(rules)
        , m_people(people)
        , m_who(new QComboBox(this))
        , m_hasHours(new QCheckBox(tr("Hours a week"), this))
        , m_hours(makeHoursBox(7 * 24, this))
        , m_hasDays(new QCheckBox(tr("Working days"), this))
        , m_days(new WeekdayPicker(this))
    {
        const QString title =
            entry ? tr("Hours of %1").arg(people.textOf(entry->of, entry->id)) : tr("Hours of a member or a team");
        const QString text = tr("What is not set here is as for everybody. The entry of a member goes before that of "
                                "the team.");
        prompts::setUpDialog(this, title, text);
        setObjectName(u"entry-dialog"_s);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(3 * metrics::grid, 20, 3 * metrics::grid, 20);
        column->setSpacing(metrics::grid);
        prompts::addWords(column, title, text, this);
        column->addSpacing(metrics::grid);

        m_who->setObjectName(u"entry-who"_s);
        m_who->setEditable(true);
        m_who->setInsertPolicy(QComboBox::NoInsert);
        m_who->setMaxVisibleItems(12);
        m_who->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_who->completer()->setFilterMode(Qt::MatchContains);
        m_who->setAccessibleName(tr("Member or team"));
        for (const RulesPeople::Choice &choice : people.choices())
            m_who->addItem(choice.text);
        m_who->setCurrentIndex(-1);
        m_who->setVisible(!entry);
        if (!entry) {
            column->addWidget(prompts::makeCaption(tr("Member or team"), this));
            column->addWidget(m_who);
            column->addSpacing(metrics::grid);
        }
        m_hasHours->setObjectName(u"entry-has-hours"_s);
        m_hours->setObjectName(u"entry-hours"_s);
        m_hours->setAccessibleName(m_hasHours->text());
        m_hours->setValue(usualWeek);
        m_hasDays->setObjectName(u"entry-has-days"_s);
        m_days->setWeekdays(rules.workdays);
        const auto line = [&](QCheckBox *box, QWidget *control) {
            auto *row = new QHBoxLayout;
            row->setSpacing(2 * metrics::grid);
            row->addWidget(box, 1);
            row->addWidget(control);
            column->addLayout(row);
            control->setMinimumHeight(metrics::controlHeight);
            connect(box, &QCheckBox::toggled, this, [this] { check(); });
        };
        line(m_hasHours, m_hours);
        line(m_hasDays, m_days);
        column->addSpacing(metrics::grid);
        const prompts::Buttons buttons = prompts::makeButtons(this, tr("Save"));
        m_accept = buttons.accept;
        column->addLayout(buttons.row);
        if (entry) {
            m_about = *entry;
            take(*entry);
        }
        connect(m_who, &QComboBox::editTextChanged, this, [this] { choose(); });
        check();
        (entry ? static_cast<QWidget *>(m_hasHours) : m_who)->setFocus();
    }

    WorkEntry entry() const
    {
        WorkEntry entry = *m_about;
        entry.weeklyMinutes = m_hasHours->isChecked() ? std::optional(minutesOf(*m_hours)) : std::nullopt;
        entry.workdays = m_hasDays->isChecked() ? std::optional(m_days->weekdays()) : std::nullopt;
        return entry;
    }

private:
    void take(const WorkEntry &entry)
    {
        m_hasHours->setChecked(entry.weeklyMinutes.has_value());
        m_hours->setValue(entry.weeklyMinutes.value_or(usualWeek * 60) / 60.0);
        m_hasDays->setChecked(entry.workdays.has_value());
        m_days->setWeekdays(entry.workdays.value_or(m_rules.workdays));
    }

    // Only somebody in the list; whoever has an entry already shows it.
    void choose()
    {
        m_about.reset();
        for (const RulesPeople::Choice &choice : m_people.choices()) {
            if (choice.text.compare(m_who->currentText().trimmed(), Qt::CaseInsensitive) != 0)
                continue;
            m_about = WorkEntry { choice.of, choice.id, {}, {} };
            if (const WorkEntry *known = entryOf(m_rules, keyOf(*m_about)))
                take(*known);
        }
        check();
    }

    void check()
    {
        m_hours->setEnabled(m_hasHours->isChecked());
        m_days->setEnabled(m_hasDays->isChecked());
        m_accept->setEnabled(m_about && (m_hasHours->isChecked() || m_hasDays->isChecked()));
    }

    const WorkRules m_rules;
    const RulesPeople m_people;
    std::optional<WorkEntry> m_about;
    QComboBox *m_who;
    QCheckBox *m_hasHours;
    FigureBox *m_hours;
    QCheckBox *m_hasDays;
    WeekdayPicker *m_days;
    QPushButton *m_accept = nullptr;
};

} // namespace

WorkTimePane::WorkTimePane(const WorkRules &rules, const QList<RulesMember> &members, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_members(members)
    , m_hours(makeHoursBox(24, this))
    , m_workdays(new WeekdayPicker(this))
    , m_weekStart(new QComboBox(this))
    , m_model(new LocalModel<WorkEntryRow>(columns, this))
    , m_list(new ListEditor(m_model, entryColumns(), this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 20, 0, 0);
    outer->setSpacing(12);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(3 * metrics::grid, 0, 3 * metrics::grid, 0);
    column->setSpacing(12);
    outer->addLayout(column);
    m_hours->setObjectName(u"hours-per-day"_s);
    m_hours->setFixedWidth(settingControlWidth);
    m_hours->setMinimumHeight(metrics::controlHeight);
    m_workdays->setObjectName(u"workdays"_s);
    m_weekStart->setObjectName(u"week-start"_s);
    m_weekStart->setFixedWidth(settingControlWidth);
    m_weekStart->setMinimumHeight(metrics::controlHeight);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day)
        m_weekStart->addItem(locale.standaloneDayName(day, QLocale::LongFormat), day);
    column->addWidget(themedLabel(tr("Everybody"), FontRole::SmallStrong, ColorRole::Muted, this));
    column->addLayout(settingLine(tr("Hours a day"),
        tr("Expected where neither an entry below, the member's weekly limit nor a contract says how long. 0: nothing "
           "is "
           "expected then."),
        m_hours, this));
    column->addLayout(settingLine(tr("Working days"), {}, m_workdays, this));
    column->addLayout(
        settingLine(tr("The week begins on"), tr("Weekly checks run per calendar week."), m_weekStart, this));
    column->addSpacing(metrics::grid);
    column->addWidget(
        themedLabel(tr("Members and teams with hours of their own"), FontRole::SmallStrong, ColorRole::Muted, this));
    m_list->table()->setObjectName(u"entries"_s);
    m_list->table()->setAccessibleName(tr("Members and teams with hours of their own"));
    m_list->table()->setMinimumHeight(112);
    m_list->setEmpty(u"members"_s, tr("Nobody has hours of their own"),
        tr("Part-timers and teams with another week can be added here."));
    outer->addWidget(m_list, 1);

    connect(m_hours, &QDoubleSpinBox::valueChanged, this, [this] {
        m_rules.minutesPerDay = minutesOf(*m_hours);
        announceChange();
    });
    connect(m_workdays, &WeekdayPicker::changed, this, [this](Weekdays weekdays) {
        m_rules.workdays = weekdays;
        announceChange();
    });
    connect(m_weekStart, &QComboBox::activated, this, [this] {
        m_rules.weekStart = Qt::DayOfWeek(m_weekStart->currentData().toInt());
        announceChange();
    });
    connect(m_list, &ListEditor::addRequested, this, [this] { editEntry({}); });
    connect(m_list, &ListEditor::editRequested, this, &WorkTimePane::editEntry);
    connect(m_list, &ListEditor::removeRequested, this, &WorkTimePane::removeEntries);
    showRules();
    m_list->table()->setDefaultSort(u"who"_s, Qt::AscendingOrder);
}

void WorkTimePane::setRules(const WorkRules &rules)
{
    m_rules = rules;
    showRules();
}

void WorkTimePane::announceChange()
{
    showRules();
    emit changed(m_rules);
}

void WorkTimePane::showRules()
{
    const QSignalBlocker blocker(m_hours);
    if (minutesOf(*m_hours) != m_rules.minutesPerDay)
        m_hours->setValue(m_rules.minutesPerDay / 60.0);
    m_workdays->setWeekdays(m_rules.workdays);
    m_weekStart->setCurrentIndex(int(m_rules.weekStart) - 1);
    const RulesPeople people(m_members, m_rules);
    QList<WorkEntryRow> rows;
    for (const WorkEntry &entry : m_rules.entries)
        rows.append({ keyOf(entry), people.textOf(entry.of, entry.id), entry.weeklyMinutes,
            entry.workdays ? weekdaysText(*entry.workdays) : QString() });
    m_model->setRows(rows);
}

// An empty key: a new one.
void WorkTimePane::editEntry(const QString &key)
{
    auto *dialog = new EntryDialog(m_rules, RulesPeople(m_members, m_rules), entryOf(m_rules, key), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key] { keepEntry(key, dialog->entry()); });
    dialog->open();
}

void WorkTimePane::keepEntry(const QString &before, const WorkEntry &entry)
{
    const QString key = before.isEmpty() ? keyOf(entry) : before;
    const auto found = std::find_if(
        m_rules.entries.begin(), m_rules.entries.end(), [&](const WorkEntry &one) { return keyOf(one) == key; });
    if (found != m_rules.entries.end())
        *found = entry;
    else
        m_rules.entries.append(entry);
    announceChange();
    m_list->table()->setCurrentKey(keyOf(entry));
}

void WorkTimePane::removeEntries(const QStringList &keys)
{
    m_rules.entries.removeIf([&](const WorkEntry &entry) { return keys.contains(keyOf(entry)); });
    announceChange();
}

} // namespace signoff
