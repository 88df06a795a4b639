// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/holidays_pane.h"

#include "core/review/holidays_ics.h"
#include "core/support/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/list_editor.h"
#include "ui/view/local_model.h"
#include "ui/view/message_bar.h"
#include "ui/view/prompt_parts.h"
#include "ui/view/prompts.h"
#include "ui/view/text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// A calendar of holidays is small; whatever is larger is something else.
constexpr qint64 mostBytes = 4 * 1024 * 1024;

QString keyOf(const Holiday &holiday)
{
    // In the order of the list: it decides between holidays of one day.
    return holiday.day.toString(Qt::ISODate) + u'\n' + holiday.name + u'\n' + holiday.team;
}

// Case and spaces apart, so that a second calendar does not bring "Christmas day" beside "Christmas Day".
QString sameness(const Holiday &holiday)
{
    return keyOf({ holiday.day, holiday.name.simplified().toCaseFolded(), holiday.team });
}

QVariant inkOf(const HolidayRow &row, int role)
{
    return role == Qt::ForegroundRole
        ? QVariant(Theme::current().color(row.isPast ? ColorRole::Muted : ColorRole::Text))
        : QVariant();
}

constexpr LocalColumn<HolidayRow> columns[] = {
    { "day", QT_TRANSLATE_NOOP("columns", "Day"), Cell::Date, [](const HolidayRow &row) { return QVariant(row.day); },
        [](const HolidayRow &row) {
            return QString(
                QLocale().standaloneDayName(row.day.dayOfWeek(), QLocale::ShortFormat) + u' ' + format::date(row.day));
        },
        inkOf },
    { "name", QT_TRANSLATE_NOOP("columns", "Holiday"), Cell::Text,
        [](const HolidayRow &row) { return QVariant(row.name); }, nullptr, inkOf, true },
    { "team", QT_TRANSLATE_NOOP("columns", "For"), Cell::Text, [](const HolidayRow &row) { return QVariant(row.team); },
        nullptr, inkOf },
};

QList<TableColumn> holidayColumns()
{
    QList<TableColumn> list = LocalModel<HolidayRow>(columns).tableColumns();
    for (TableColumn &column : list)
        column.shown = true;
    return list;
}

// "Everybody" and the teams; the name of the team as data.
void fillTeams(QComboBox *box, const QStringList &teams)
{
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(HolidaysPane::tr("Everybody"), QString());
    for (const QString &team : teams)
        box->addItem(oneLine(team), team);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

class HolidayDialog final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(signoff::HolidaysPane)

public:
    HolidayDialog(const QStringList &teams, const Holiday *holiday, QWidget *parent)
        : QDialog(parent)
        , m_day(new QDateEdit(this))
        , m_name(new QLineEdit(this))
        , m_team(new QComboBox(this))
    {
        const QString title = holiday ? tr("Change the holiday") : tr("Add a holiday");
        prompts::setUpDialog(this, title, {});
        setObjectName(u"holiday-dialog"_s);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(3 * metrics::grid, 20, 3 * metrics::grid, 20);
        column->setSpacing(4);
        prompts::addWords(column, title, {}, this);
        const auto add = [&](const QString &caption, QWidget *control) {
            column->addSpacing(metrics::grid);
            column->addWidget(prompts::makeCaption(caption, this));
            column->addWidget(control);
            control->setAccessibleName(caption);
            control->setMinimumHeight(metrics::controlHeight);
        };
        m_day->setObjectName(u"holiday-day"_s);
        m_day->setCalendarPopup(true);
        // With the whole year: a calendar of holidays goes over several.
        QString format = QLocale().dateFormat(QLocale::ShortFormat);
        if (!format.contains("yyyy"_L1))
            format.replace("yy"_L1, "yyyy"_L1);
        m_day->setDisplayFormat(format);
        m_day->setDate(holiday ? holiday->day : QDate::currentDate());
        m_name->setObjectName(u"holiday-name"_s);
        m_name->setMaxLength(200);
        m_name->setText(holiday ? oneLine(holiday->name) : QString());
        m_team->setObjectName(u"holiday-team"_s);
        fillTeams(m_team, teams);
        m_team->setCurrentIndex(qMax(0, m_team->findData(holiday ? holiday->team : QString())));
        add(tr("Day"), m_day);
        add(tr("Name"), m_name);
        add(tr("For"), m_team);
        column->addSpacing(metrics::grid);
        const prompts::Buttons buttons = prompts::makeButtons(this, tr("Save"));
        column->addLayout(buttons.row);
        const auto check = [this, accept = buttons.accept] { accept->setEnabled(!m_name->text().trimmed().isEmpty()); };
        connect(m_name, &QLineEdit::textChanged, this, check);
        check();
        m_day->setFocus();
    }

    Holiday holiday() const { return { m_day->date(), m_name->text().simplified(), m_team->currentData().toString() }; }

private:
    QDateEdit *m_day;
    QLineEdit *m_name;
    QComboBox *m_team;
};

} // namespace

HolidaysPane::HolidaysPane(const WorkRules &rules, const QList<RulesMember> &members, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_members(members)
    , m_model(new LocalModel<HolidayRow>(columns, this))
    , m_list(new ListEditor(m_model, holidayColumns(), this))
    , m_importTeam(new QComboBox(this))
    , m_message(new MessageBar(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 20, 0, 0);
    outer->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(3 * metrics::grid, 0, 3 * metrics::grid, 0);
    head->setSpacing(12);
    QLabel *why =
        themedLabel(tr("Nothing is expected on a public holiday, and time on it is a flag. Calendars (.ics) of "
                       "each country are offered by many sites."),
            FontRole::Small, ColorRole::Muted, this);
    why->setWordWrap(true);
    head->addWidget(why);
    head->addWidget(m_message);
    outer->addLayout(head);
    m_list->table()->setObjectName(u"holidays"_s);
    m_list->table()->setAccessibleName(tr("Public holidays"));
    m_list->setEmpty(u"calendar"_s, tr("No public holidays"), tr("Add them one by one, or import a calendar."));
    outer->addWidget(m_list, 1);

    auto *label = themedLabel(tr("Import for"), FontRole::Body, ColorRole::Muted, this);
    m_importTeam->setObjectName(u"import-team"_s);
    m_importTeam->setAccessibleName(tr("Import for"));
    m_importTeam->setMinimumHeight(metrics::controlHeight);
    m_importTeam->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_importTeam->setMinimumContentsLength(12);
    auto *importButton = new QPushButton(tr("Import a calendar …"), this);
    importButton->setObjectName(u"import"_s);
    importButton->setAutoDefault(false);
    m_list->buttons()->addWidget(label);
    m_list->buttons()->addWidget(m_importTeam);
    m_list->buttons()->addWidget(importButton);

    connect(m_list, &ListEditor::addRequested, this, [this] { edit({}); });
    connect(m_list, &ListEditor::editRequested, this, &HolidaysPane::edit);
    connect(m_list, &ListEditor::removeRequested, this, &HolidaysPane::remove);
    connect(importButton, &QPushButton::clicked, this, &HolidaysPane::import);
    showRules();
    m_list->table()->setDefaultSort(u"day"_s, Qt::AscendingOrder);
    // What is to come is what one looks for; what is over stands above it.
    const auto next =
        std::find_if(m_model->rows().begin(), m_model->rows().end(), [](const HolidayRow &row) { return !row.isPast; });
    if (next != m_model->rows().end())
        m_list->table()->setCurrentKey(next->key);
}

void HolidaysPane::setRules(const WorkRules &rules)
{
    m_rules = rules;
    showRules();
}

void HolidaysPane::showRules()
{
    const QDate today = QDate::currentDate();
    QList<HolidayRow> rows;
    for (const Holiday &holiday : m_rules.holidays)
        rows.append({ keyOf(holiday), holiday.day, holiday.name,
            holiday.team.isEmpty() ? tr("Everybody") : oneLine(holiday.team), holiday.day < today });
    m_model->setRows(rows);
    fillTeams(m_importTeam, RulesPeople(m_members, m_rules).teams());
}

// Each once, the first of them; by day.
void HolidaysPane::keep(const QList<Holiday> &holidays)
{
    QSet<QString> known;
    m_rules.holidays.clear();
    for (const Holiday &holiday : holidays) {
        const QString same = sameness(holiday);
        if (known.contains(same))
            continue;
        known.insert(same);
        m_rules.holidays.append(holiday);
    }
    std::sort(m_rules.holidays.begin(), m_rules.holidays.end(), [](const Holiday &one, const Holiday &other) {
        return std::tie(one.day, one.name, one.team) < std::tie(other.day, other.name, other.team);
    });
    showRules();
    emit changed(m_rules);
}

// An empty key: a new one.
void HolidaysPane::edit(const QString &key)
{
    const auto at = [this](const QString &wanted) {
        return std::find_if(m_rules.holidays.begin(), m_rules.holidays.end(),
            [&](const Holiday &holiday) { return keyOf(holiday) == wanted; });
    };
    const auto found = at(key);
    auto *dialog = new HolidayDialog(
        RulesPeople(m_members, m_rules).teams(), found != m_rules.holidays.end() ? &*found : nullptr, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key] {
        m_message->clear();
        QList<Holiday> holidays = m_rules.holidays;
        holidays.removeIf([&](const Holiday &holiday) { return keyOf(holiday) == key; });
        holidays.append(dialog->holiday());
        keep(holidays);
        m_list->table()->setCurrentKey(keyOf(dialog->holiday()));
    });
    dialog->open();
}

void HolidaysPane::remove(const QStringList &keys)
{
    const auto removeNow = [this, keys] {
        m_message->clear();
        QList<Holiday> holidays = m_rules.holidays;
        holidays.removeIf([&](const Holiday &holiday) { return keys.contains(keyOf(holiday)); });
        keep(holidays);
    };
    if (keys.size() == 1)
        return removeNow();
    prompts::confirm(
        this, tr("Remove %n holiday(s)?", nullptr, int(keys.size())), tr("They are no longer taken into account."),
        tr("Remove"),
        [removeNow](bool yes) {
            if (yes)
                removeNow();
        },
        true);
}

void HolidaysPane::import()
{
    prompts::FileQuestion question;
    question.title = tr("Import public holidays");
    question.kind = tr("Calendars (*.ics)");
    prompts::askOpenFile(this, question, [this](const QString &file) {
        if (!file.isEmpty())
            read(file);
    });
}

void HolidaysPane::read(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->showMessage(MessageBar::Kind::Error, tr("%1 could not be read: %2.").arg(name, file.errorString()));
        return;
    }
    if (file.size() > mostBytes) {
        m_message->showMessage(MessageBar::Kind::Error, tr("%1 is too large to be a calendar of holidays.").arg(name));
        return;
    }
    // Holidays that come again every year are spread over the years one decides in.
    const QDate today = QDate::currentDate();
    const IcsHolidays read = readHolidays(file.readAll(), m_importTeam->currentData().toString(),
        QDate(today.year() - 1, 1, 1), QDate(today.year() + 2, 12, 31));
    if (!read.problem.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Error, read.problem);
        return;
    }
    const qsizetype before = m_rules.holidays.size();
    keep(m_rules.holidays + read.holidays);
    const int added = int(m_rules.holidays.size() - before);
    QStringList words { tr("%n holiday(s) came in.", nullptr, added) };
    if (const int known = int(read.holidays.size()) - added; known > 0)
        words << tr("%n were there already.", nullptr, known);
    if (read.skipped > 0)
        words << tr("%n event(s) were left out: they have a time of day or could not be read.", nullptr, read.skipped);
    m_message->showMessage(added > 0 ? MessageBar::Kind::Success : MessageBar::Kind::Info, words.join(u' '));
}

} // namespace signoff
