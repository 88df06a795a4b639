// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/expenses_page.h"

#include "core/support/apart.h"
#include "core/support/format.h"
#include "ui/pages/expense_totals_view.h"
#include "ui/view/filter_bar.h"
#include "ui/view/table_view.h"
#include "ui/view/theme.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// From here on there is room for list, totals and the chosen expense.
constexpr int roomForAll = 1500;

constexpr TableFilter tableFilters[] = {
    { .column = "category", .title = QT_TRANSLATE_NOOP("pages", "Category") },
    { .column = "project", .title = QT_TRANSLATE_NOOP("pages", "Project") },
    { .column = "member", .title = QT_TRANSLATE_NOOP("pages", "Member") },
    { .column = "billable", .title = QT_TRANSLATE_NOOP("pages", "Billable"), .isOwn = true },
    { .column = "check", .title = QT_TRANSLATE_NOOP("pages", "Check"), .isOwn = true },
};

constexpr BuiltInView builtInViews[] = {
    { QT_TRANSLATE_NOOP("views", "Expenses of this month"), R"({"period":"this-month"})", "date", Qt::DescendingOrder },
    { QT_TRANSLATE_NOOP("views", "Expenses of last month"), R"({"period":"last-month"})", "date", Qt::DescendingOrder },
    { QT_TRANSLATE_NOOP("views", "Billable expenses"), R"({"filters":{"billable":["billable"]}})", "date",
        Qt::DescendingOrder },
    { QT_TRANSLATE_NOOP("views", "Perhaps entered twice"), R"({"filters":{"check":["twice"]}})", "amount",
        Qt::DescendingOrder },
    { QT_TRANSLATE_NOOP("views", "Largest first"), "{}", "amount", Qt::DescendingOrder },
};

constexpr Period::Kind periods[] = { Period::Kind::All, Period::Kind::ThisWeek, Period::Kind::LastWeek,
    Period::Kind::ThisMonth, Period::Kind::LastMonth, Period::Kind::Last30Days, Period::Kind::Custom };

constexpr TourStop stops[] = {
    { "totals", "press totals" },
    { "totals-as-table", "press totals-as-table" },
    { "new", "press totals-as-table; press totals; open form-create" },
    { "edit", "open form-update" },
    { "duplicate", "open duplicate" },
    { "delete", "press delete" },
    { "delete-several", "press undo; mark 3; open delete" },
};

constexpr TablePlan plan {
    .resource = "expenses",
    .elastic = "name",
    .sort = "date",
    .order = Qt::DescendingOrder,
    .filters = tableFilters,
    .views = builtInViews,
    .from = "date",
    .to = "date",
    .periods = periods,
    .search = QT_TRANSLATE_NOOP("pages", "Search expenses"),
    .loading = QT_TRANSLATE_NOOP("pages", "Loading expenses …"),
    .failed = QT_TRANSLATE_NOOP("pages", "The expenses could not be loaded"),
    .icon = "expenses",
    .empty = QT_TRANSLATE_NOOP("pages", "No expenses yet"),
    .emptyHint = QT_TRANSLATE_NOOP("pages", "What your team spends appears here once it is entered."),
    .choose = QT_TRANSLATE_NOOP("pages", "Choose an expense to see more."),
    .stops = stops,
};

struct GroupColumn {
    ExpenseGrouping by;
    const char *column;
};

constexpr GroupColumn groupColumns[] = {
    { ExpenseGrouping::Category, "category" },
    { ExpenseGrouping::Project, "project" },
    { ExpenseGrouping::Member, "member" },
};

Period monthPeriod(const QString &month)
{
    const QDate first = QDate::fromString(month + "-01"_L1, Qt::ISODate);
    return { Period::Kind::Custom, first, first.addMonths(1).addDays(-1) };
}

// The record behind a name, among those that a form may choose.
UniqueNames namesAmong(const ChoiceSource::Answer &answer)
{
    UniqueNames names;
    for (const ChoiceSource::Choice &choice : answer.choices)
        names.add(choice.title, choice.id);
    return names;
}

Fact plainFact(const QString &text)
{
    return { {}, {}, text, {}, {}, false };
}

// Among the rows that are here, if these are all of them.
template <class Row, class NameOf>
QString recordNamed(const QString &name, const RowTable<Row> &table, const NameOf &nameOf)
{
    UniqueNames names;
    for (int row = 0; row < table.count() && table.isComplete(); ++row)
        names.add(nameOf(table.at(row).row), table.at(row).row.id);
    return names.idOf(name);
}

} // namespace

std::span<const BuiltInView> ExpensesPage::views()
{
    return builtInViews;
}

ExpensesPage::ExpensesPage(const PageContext &context, QWidget *parent)
    : TablePage(context, plan, parent)
    , m_totals(new ExpenseTotalsView)
{
    m_totals->setMinimumWidth(metrics::grid * 38);
    splitter()->addWidget(m_totals);
    // Before begin(), which puts the button for a new expense at the end.
    m_showsTotals = addCommand({ .id = u"totals"_s, .text = tr("Totals"), .keys = u"T"_s, .icon = u"reports"_s },
        [this] { placeTotals(); });
    m_showsTotals->setCheckable(true);
    addPageButton(m_showsTotals);
    begin();
    filters()->setChoices(u"billable"_s,
        { { u"billable"_s, tr("Billable"), {} }, { u"non-billable"_s, tr("Not billable"), {} } });
    filters()->setChoices(u"check"_s, { { twiceFlag, tr("Entered twice?"), Tone::Attention } });
    addOwnCommands();
    const auto moved = [this] { m_areRowsOld = true; };
    connect(&rows(), &TableBase::inserted, this, moved);
    connect(&rows(), &TableBase::changed, this, moved);
    connect(&rows(), &TableBase::removed, this, moved);
    connect(m_totals, &ExpenseTotalsView::groupClicked, this, &ExpensesPage::filterBy);
    connect(detail(), &RecordDetail::factTriggered, this, &ExpensesPage::factTriggered);
    connect(&data().lookups(), &ChoiceSource::changed, this, [this] {
        if (!m_wanted.key.isEmpty())
            openFilled(m_wanted);
    });
    placeTotals();
}

void ExpensesPage::addOwnCommands()
{
    addCommand({ .id = u"form-update"_s, .text = tr("Change expense …"), .keys = u"E"_s, .icon = u"edit"_s, .ofRow = true,
                   .isButton = true, .allowed = [this] { return records().allowsForm(u"update"_s, currentKey()); } },
        [this] { openFilled({ currentKey(), true }); });
    addCommand({ .id = u"duplicate"_s, .text = tr("Duplicate …"), .keys = u"D"_s, .icon = u"copy"_s, .ofRow = true,
                   .isButton = true },
        [this] { openFilled({ currentKey(), false }); });
    addCommand({ .id = u"next-duplicate"_s, .text = tr("Next that may be entered twice"), .keys = u"N"_s, .icon = u"flag"_s },
        [this] { nextDuplicate(); });
    auto *button = findChild<QPushButton *>(u"totals"_s);
    button->setCheckable(true);
    connect(m_showsTotals, &QAction::toggled, button, &QPushButton::setChecked);
    detail()->setActions({ command(u"form-update"_s), command(u"duplicate"_s), command(u"delete"_s) });
}

// Beside the list is room for one of the two, except in a wide window.
void ExpensesPage::placeTotals()
{
    const bool on = m_showsTotals && m_showsTotals->isChecked();
    m_totals->setVisible(on);
    detail()->setVisible(!on || width() >= roomForAll);
    if (on)
        fillTotals();
}

void ExpensesPage::resizeEvent(QResizeEvent *event)
{
    TablePage::resizeEvent(event);
    if ((event->oldSize().width() >= roomForAll) != (event->size().width() >= roomForAll))
        placeTotals();
}

RowTable<Expense>::Pointer ExpensesPage::expense(const QString &key) const
{
    return data().expenses().table.find(key);
}

void ExpensesPage::rowsMoved()
{
    const bool areOld = std::exchange(m_areRowsOld, false);
    if (areOld)
        markDuplicates();
    if (areOld || m_counted != shownKeys())
        m_counted.clear();
    if (m_totals->isVisibleTo(this))
        fillTotals();
}

void ExpensesPage::fillTotals()
{
    const QStringList keys = shownKeys();
    for (const GroupColumn &group : groupColumns)
        m_totals->setChosen(group.by, filters()->selected(QLatin1String(group.column)));
    const Period period = filters()->period();
    const QString month = period.from.toString(u"yyyy-MM"_s);
    m_totals->setChosen(ExpenseGrouping::Month, period == monthPeriod(month) ? QStringList { month } : QStringList());
    if (!m_counted.isEmpty() && m_counted == keys)
        return;
    QList<Expense> shown;
    for (const QString &key : keys) {
        if (const auto stored = expense(key))
            shown.append(stored->row);
    }
    m_counted = keys;
    m_totals->setRows(shown, rows().isComplete() && rows().skipped() == 0);
}

void ExpensesPage::markDuplicates()
{
    QList<Expense> all;
    const RowTable<Expense> &table = data().expenses().table;
    for (int row = 0; row < table.count(); ++row)
        all.append(table.at(row).row);
    const QHash<QString, QStringList> alike = possibleDuplicates(all);
    if (alike == m_alike)
        return;
    m_alike = alike;
    QHash<QString, int> others;
    for (auto it = alike.cbegin(); it != alike.cend(); ++it)
        others.insert(it.key(), int(it->size()) - 1);
    data().noteAlike(others);
    model()->surroundingsChanged({ u"check"_s });
}

QStringList ExpensesPage::duplicatesOf(const QString &key) const
{
    QStringList others = m_alike.value(key);
    others.removeOne(key);
    return others;
}

// The next below the current one, then from the top.
void ExpensesPage::nextDuplicate()
{
    const QStringList keys = shownKeys();
    const qsizetype current = keys.indexOf(currentKey());
    for (qsizetype step = 1; step <= keys.size(); ++step) {
        const QString key = keys.at((current + step) % keys.size());
        if (m_alike.contains(key)) {
            view()->setCurrentKey(key);
            return;
        }
    }
    tell(MessageBar::Kind::Info, tr("None of the expenses shown looks like another one."));
}

std::optional<TablePage::Condition> ExpensesPage::condition()
{
    if (m_alike.isEmpty())
        return {};
    Condition found;
    found.kind = MessageBar::Kind::Info;
    found.text = tr("%n expense(s) may have been entered twice: same member, day and amount.", nullptr, int(m_alike.size()));
    found.button = tr("Show the next");
    found.action = [this] { nextDuplicate(); };
    return found;
}

// In each currency; amounts without one are not added up.
QString ExpensesPage::summary(const QStringList &keys) const
{
    QMap<QString, double> sums;
    for (const QString &key : keys) {
        const auto stored = expense(key);
        for (const Money &money : stored ? stored->row.amount : MoneyList()) {
            if (!money.currency.isEmpty())
                sums[money.currency] += money.amount;
        }
    }
    MoneyList all;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        all.append({ it.value(), it.key() });
    return all.isEmpty() ? QString() : format::money(all);
}

RecordHead ExpensesPage::headOf(const QString &key) const
{
    RecordHead head;
    const auto stored = expense(key);
    if (!stored)
        return head;
    const Expense &row = stored->row;
    head.title = row.name;
    QStringList about { apart(row.member), apart(row.category) };
    about.removeAll(QString());
    head.subtitle = about.join(u", "_s);
    head.figure = format::money(row.amount);
    if (row.amount.isEmpty())
        head.note = tr("no amount that you may see");
    else
        head.note = row.amount.first().currency.isEmpty() ? tr("no currency named") : row.dateText;
    if (!duplicatesOf(key).isEmpty()) {
        head.tone = Tone::Attention;
        head.status = tr("Entered twice?");
    }
    return head;
}

QList<FactSection> ExpensesPage::factsOf(const QString &key) const
{
    const auto stored = expense(key);
    if (!stored)
        return {};
    const Expense &row = stored->row;
    QList<FactSection> sections;
    const QStringList others = duplicatesOf(key);
    if (!others.isEmpty()) {
        FactSection section { u"duplicates"_s, tr("Same member, day and amount"), {}, {}, tr("Show the other") };
        for (const QString &other : others.mid(0, 5)) {
            const auto alike = expense(other);
            if (!alike)
                continue;
            QStringList more { alike->row.category, alike->row.project, alike->row.text };
            more.removeAll(QString());
            section.facts.append({ Tone::Attention, {}, records().describe(other), {}, more.join(u", "_s), false });
        }
        if (others.size() > 5)
            section.note = tr("%n in all", nullptr, int(others.size()));
        sections.append(section);
    }
    FactSection about { u"expense"_s, tr("Expense"), {}, {}, {} };
    const auto add = [&about](const QString &title, const QString &value) {
        about.facts.append({ {}, {}, title, value.isEmpty() ? ExpensesPage::tr("none") : value, {}, true });
    };
    const QDate day = row.day();
    add(tr("Date"),
        day.isValid()                ? format::date(day)
            : row.dateText.isEmpty() ? QString()
                                     : tr("%1 (not readable)").arg(row.dateText));
    add(tr("Category"), row.category);
    const std::optional<bool> isBillable = row.isBillable();
    add(tr("Billable"), !isBillable ? row.type : *isBillable ? tr("yes") : tr("no"));
    add(tr("Entered on"), row.addedText);
    sections.append(about);
    const auto link = [&sections](const QString &id, const QString &title, const QString &name, const QString &record) {
        if (!name.isEmpty())
            sections.append({ id, title, {}, { plainFact(name) }, record.isEmpty() ? QString() : tr("Open") });
    };
    link(u"project"_s, tr("Project"), row.project,
        recordNamed(row.project, data().projects().table, [](const Project &project) { return project.name; }));
    link(u"member"_s, tr("Member"), row.member,
        recordNamed(row.member, data().members().table, [](const Member &member) { return member.name(); }));
    if (!row.text.isEmpty())
        sections.append({ u"note"_s, tr("Note"), {}, { plainFact(row.text) }, {} });
    return sections;
}

void ExpensesPage::factTriggered(const QString &section)
{
    const auto stored = expense(currentKey());
    if (!stored)
        return;
    if (section == "duplicates"_L1)
        return goTo(records().id(), duplicatesOf(currentKey()).value(0));
    if (section == "project"_L1)
        goTo(u"projects"_s,
            recordNamed(stored->row.project, data().projects().table, [](const Project &project) { return project.name; }));
    if (section == "member"_L1)
        goTo(u"members"_s,
            recordNamed(stored->row.member, data().members().table, [](const Member &member) { return member.name(); }));
}

bool ExpensesPage::offersForm(const Records::FormInfo &form) const
{
    return !form.isUpdate; // which is opened filled in
}

FormPlan ExpensesPage::formPlan(const Records::FormInfo &form, const FormSubject &subject) const
{
    FormPlan made = TablePage::formPlan(form, subject);
    if (!form.isUpdate)
        made.text = tr("It will be booked for you: the server books an expense for whoever enters it.");
    return made;
}

// What the row says in names, as the ids that a form chooses by; 'notes' tell what has none. Nothing: the choices are being
// asked for, and changed() follows.
std::optional<FormValues> ExpensesPage::chosen(const Expense &row, const FormValues &begin, bool isUpdate, QStringList &notes) const
{
    struct Named {
        Entry entry;
        QString field;
        QString name;
        QString title;
    };
    const Named named[] = { { Entry::Category, u"category_id"_s, row.category, tr("Category") },
        { Entry::Project, u"project_id"_s, row.project, tr("Project") } };
    FormValues values;
    bool isWaiting = false;
    for (const Named &each : named) {
        if (each.name.isEmpty())
            continue;
        const ChoiceSource::Answer answer = data().lookups().choices(each.entry, begin);
        if (!answer.isKnown && answer.problem.isEmpty()) {
            isWaiting = true; // and the other one is asked for meanwhile
            continue;
        }
        const UniqueNames names = namesAmong(answer);
        const QString id = answer.isComplete ? names.idOf(each.name) : QString();
        if (!id.isEmpty())
            values.insert(each.field, id);
        else if (isUpdate)
            notes.append(tr("%1 now: %2. It stays unless you choose another one.").arg(each.title, each.name));
        else if (names.matchOf(each.name) == UniqueNames::Match::Several)
            notes.append(tr("%1: several are called \"%2\". Choose one.").arg(each.title, each.name));
        else
            notes.append(tr("%1: there is none called \"%2\" to choose. Choose one.").arg(each.title, each.name));
    }
    return isWaiting ? std::nullopt : std::optional(values);
}

// By value: the caller may hand over what waits here, which is cleared.
void ExpensesPage::openFilled(Wanted wanted)
{
    const auto stored = expense(wanted.key);
    m_wanted = {};
    if (!stored || (wanted.isUpdate && !records().allowsForm(u"update"_s, wanted.key)))
        return;
    const FormValues begin = records().begin(u"update"_s, { wanted.key, {} });
    QStringList notes;
    const std::optional<FormValues> found = chosen(stored->row, begin, wanted.isUpdate, notes);
    if (!found) {
        m_wanted = wanted;
        return;
    }
    const FormSubject subject { wanted.isUpdate ? wanted.key : QString(), {} };
    for (const Records::FormInfo &form : records().forms()) {
        if (form.isUpdate != wanted.isUpdate)
            continue;
        FormPlan made = formPlan(form, subject);
        if (!wanted.isUpdate)
            made.title = tr("Duplicate expense");
        made.context = records().describe(wanted.key);
        made.begin = begin;
        made.begin.insert(*found);
        if (!made.text.isEmpty())
            notes.prepend(made.text);
        made.text = notes.join(u'\n');
        return openForm(records(), form, made, subject);
    }
}

void ExpensesPage::filterBy(ExpenseGrouping by, const QString &group)
{
    if (by == ExpenseGrouping::Month) {
        const Period month = monthPeriod(group);
        filters()->setPeriod(filters()->period() == month ? Period() : month);
    }
    for (const GroupColumn &each : groupColumns) {
        if (each.by != by)
            continue;
        const QString column = QLatin1String(each.column);
        const QStringList only { group };
        filters()->setSelected(column, filters()->selected(column) == only ? QStringList() : only);
    }
    emit filters()->filtersChanged();
}

QStringList ExpensesPage::messages() const
{
    QStringList all = TablePage::messages();
    if (m_totals->isVisibleTo(this))
        all.append(m_totals->text());
    return all;
}

} // namespace signoff
