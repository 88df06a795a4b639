// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/members_page.h"

#include "core/report/day_matrix.h"
#include "core/resources/status.h"
#include "core/support/apart.h"
#include "core/support/format.h"
#include "ui/charts/day_chart.h"
#include "ui/pages/bulk_edit.h"
#include "ui/pages/invitation.h"
#include "ui/pages/member_facts.h"
#include "ui/pages/member_hours.h"
#include "ui/pages/record_links.h"
#include "ui/view/table_view.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// Lists beside the members that came longer ago are asked for again.
constexpr qint64 freshSeconds = 5 * 60;

constexpr const char *statusWords[] = { "active", "inactive", "blocked", "left", "archived" };

constexpr TableFilter tableFilters[] = {
    { "status", QT_TRANSLATE_NOOP("pages", "Status"), statusWords },
    { "role", QT_TRANSLATE_NOOP("pages", "Role") },
    { "team", QT_TRANSLATE_NOOP("pages", "Team") },
    { "time_zone", QT_TRANSLATE_NOOP("pages", "Time zone") },
};

constexpr BuiltInView builtInViews[] = {
    { QT_TRANSLATE_NOOP("views", "Active members"), R"({"filters":{"status":["active"]}})", "name", Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Least time this week"), R"({"filters":{"status":["active"]}})", "tracked",
        Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("views", "Invited, or not active"), R"({"filters":{"status":["inactive","blocked"]}})", "since",
        Qt::DescendingOrder },
    { QT_TRANSLATE_NOOP("views", "Archived"), R"({"filters":{"status":["archived","left"]}})", "name",
        Qt::AscendingOrder },
};

constexpr TourStop stops[] = {
    { "columns", "menu queue columns" },
    { "views", "menu views" },
    { "filter", "menu filter-role" },
    { "row-menu", "row 2; menu queue" },
    { "new", "open form-create" },
    { "new-problem", "open form-create; type email nobody; press prompt-accept" },
    { "invited", "open form-create; type email kim@example.org; type firstname Kim; type lastname Berg; choose role 0; press prompt-accept; until invitation" },
    { "edit", "row 2; open edit" },
    { "choices", "row 2; open edit; menu field-role/choice" },
    { "edit-several", "mark 3; open edit" },
    { "delete", "row 2; open delete" },
    { "delete-several", "mark 3; open delete" },
};

const TablePlan plan {
    .resource = "members",
    .elastic = "name",
    .sort = "name",
    .filters = tableFilters,
    .views = builtInViews,
    .search = QT_TRANSLATE_NOOP("pages", "Search members"),
    .loading = QT_TRANSLATE_NOOP("pages", "Loading members …"),
    .failed = QT_TRANSLATE_NOOP("pages", "The members could not be loaded"),
    .icon = "members",
    .empty = QT_TRANSLATE_NOOP("pages", "No members yet"),
    .emptyHint = QT_TRANSLATE_NOOP("pages", "Invite somebody; members appear here once they are invited."),
    .choose = QT_TRANSLATE_NOOP("pages", "Choose a member to see their contracts and hours."),
    .stops = stops,
};

// So long on a row before its balance is asked for.
constexpr int restMilliseconds = 300;

// Of this year, as the page of leave asks for them.
ListQuery balancesOf(QDate today)
{
    ListQuery query;
    query.from = QDate(today.year(), 1, 1);
    query.to = QDate(today.year(), 12, 31);
    return query;
}

template <class Row> void want(Shelf<Row> &shelf, const ListQuery &query)
{
    const bool isFresh = shelf.loader.hasAsked() && shelf.table.state() == TableBase::State::Ready
        && shelf.table.confirmedAt().secsTo(QDateTime::currentDateTimeUtc()) < freshSeconds;
    if (!shelf.loader.isLoading() && !isFresh)
        shelf.loader.load(query);
}

} // namespace

std::span<const BuiltInView> MembersPage::views()
{
    return builtInViews;
}

MembersPage::MembersPage(const PageContext &context, QWidget *parent)
    : TablePage(context, plan, parent)
    , m_hours(new MemberHours(context.data.client(), context.data.scope().workspace, this))
    , m_hoursTitle(plainLabel(tr("Last week and this week"), this))
    , m_chart(new DayChart(this))
    , m_contracts(new RecordLinks(tr("Contracts"), this))
    , m_sheets(new RecordLinks(tr("Timesheets"), this))
{
    Command change { u"edit"_s, tr("Edit member …"), u"E"_s, u"edit"_s, true, true };
    change.allowed = [this] {
        const QStringList keys = chosenKeys();
        return std::any_of(keys.begin(), keys.end(), [this](const QString &key) { return records().allowsForm(u"update"_s, key); });
    };
    addCommand(change, [this] { edit(); });
    begin();

    m_hoursTitle->setFont(Theme::font(FontRole::SmallStrong));
    m_hoursTitle->setForegroundRole(QPalette::PlaceholderText);
    m_chart->setFixedHeight(metrics::grid * 26);
    m_contracts->setObjectName(u"contracts"_s);
    m_sheets->setObjectName(u"sheets"_s);
    detail()->addAbove(m_contracts);
    detail()->addAbove(m_hoursTitle);
    detail()->addAbove(m_chart);
    detail()->addBelow(m_sheets);
    for (RecordLinks *links : { m_contracts, m_sheets })
        connect(links, &RecordLinks::followed, this, [this](const QString &page, const QString &key) { goTo(page, key); });
    connect(detail(), &RecordDetail::factTriggered, this, [this](const QString &section) {
        if (section == "hours"_L1)
            m_hours->retry();
        else
            m_balanceOf.clear(); // it is asked for again
        updateLater();
    });
    connect(m_hours, &MemberHours::changed, this, [this] {
        m_areNotesOld = true;
        updateLater();
    });
    const auto outdate = [this] { m_areNotesOld = true; };
    connect(&rows(), &TableBase::inserted, this, outdate);
    connect(&rows(), &TableBase::changed, this, outdate);
    const TableBase &contracts = data().contracts().table;
    for (const auto signal : { &TableBase::statusChanged, &TableBase::inserted, &TableBase::removed })
        connect(&contracts, signal, this, [this, outdate] { outdate(); updateLater(); });
    for (const TableBase *table : std::initializer_list<const TableBase *> {
             &data().shelf<LeaveBalance>().table, &data().timesheets().table })
        connect(table, &TableBase::statusChanged, this, [this] { updateLater(); });

    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &MembersPage::askForBalance);
    m_minute.setSingleShot(true);
    const auto arm = [this] { m_minute.start((60 - QTime::currentTime().second()) * 1000); };
    connect(&m_minute, &QTimer::timeout, this, [this, arm] {
        model()->surroundingsChanged({ u"local_time"_s });
        arm();
    });
    arm();
}

const Member *MembersPage::memberOf(const QString &key) const
{
    const RowTable<Member> &table = data().members().table;
    const int at = table.indexOf(key);
    return at < 0 ? nullptr : &table.at(at).row;
}

// The balance of the one member that is looked at: those of all come twenty to a page from one generation.
void MembersPage::askForBalance()
{
    const QString member = currentKey();
    auto &shelf = data().shelf<LeaveBalance>();
    if (member.isEmpty() || member == m_balanceOf || shelf.table.findById(member))
        return;
    m_balanceOf = member;
    m_balance = {};
    ListQuery query = balancesOf(data().today());
    query.of = member;
    const int asked = shelf.table.ask();
    m_balanceCall = data().client().read<Rows<LeaveBalance>>(
        resourceOf<LeaveBalance>().list(data().scope().workspace, query), [this, asked](Outcome<Rows<LeaveBalance>> outcome) {
            if (const Error *error = std::get_if<Error>(&outcome)) {
                m_balance.problem = error->caption();
            } else {
                m_balance.isAnswered = true;
                data().shelf<LeaveBalance>().table.merge(std::get<Rows<LeaveBalance>>(outcome).rows, Source::List, asked,
                    QDateTime::currentDateTimeUtc());
            }
            // A call's handle is still active within its own callback.
            QTimer::singleShot(0, this, [this] { updateLater(); });
        });
}

void MembersPage::loadMore()
{
    want(data().contracts(), {});
    m_hours->want(data().today(), data().reviews().rules().weekStart);
}

bool MembersPage::isLoadingMore() const
{
    return m_hours->isLoading() || data().contracts().loader.isLoading() || m_rest.isActive()
        || m_balanceCall.isActive();
}

QStringList MembersPage::namedColumns() const
{
    return { u"name"_s, u"tracked"_s, u"contracts"_s };
}

void MembersPage::rowsMoved()
{
    if (std::exchange(m_areNotesOld, false))
        noteMembers();
}

// What other lists say of each member, where the rows find it; cells change only where it is something else.
void MembersPage::noteMembers()
{
    const RowTable<Contract> &contracts = data().contracts().table;
    const bool areKnown = contracts.state() == TableBase::State::Ready && contracts.isComplete();
    QHash<QString, int> counts;
    for (int i = 0; areKnown && i < contracts.count(); ++i) {
        if (contracts.at(i).row.state() != "paused"_L1)
            ++counts[contracts.at(i).row.userId];
    }
    QHash<QString, MemberNotes> notes;
    int first = -1; // of those of whom something else is known now
    int last = -1;
    const RowTable<Member> &table = data().members().table;
    for (int i = 0; i < table.count(); ++i) {
        const QString id = table.at(i).row.id;
        const MemberNotes note { m_hours->minutesThisWeek(id),
            areKnown ? std::optional(counts.value(id)) : std::nullopt };
        if (note != data().surroundings().memberNotesOf(id)) {
            first = first < 0 ? i : first;
            last = i;
        }
        notes.insert(id, note);
    }
    if (first < 0)
        return;
    data().noteMembers(notes);
    model()->surroundingsChanged({ u"tracked"_s, u"contracts"_s }, first, last);
}

std::optional<TablePage::Condition> MembersPage::condition()
{
    if (!m_hours->error() || m_hours->isLoading())
        return {};
    return Condition { MessageBar::Kind::Partial,
        tr("The hours of this week could not be loaded. %1").arg(m_hours->error()->caption()), tr("Retry"),
        [this] { m_hours->retry(); } };
}

QString MembersPage::summary(const QStringList &keys) const
{
    int minutes = 0;
    for (const QString &key : keys) {
        const Member *member = memberOf(key);
        const std::optional<int> tracked = member ? m_hours->minutesThisWeek(member->id) : std::nullopt;
        if (!tracked)
            return {};
        minutes += *tracked;
    }
    return tr("%1 this week").arg(format::duration(minutes));
}

void MembersPage::showRecord(const QString &key)
{
    if (key != m_balanceOf && !key.isEmpty() && !data().shelf<LeaveBalance>().table.findById(key))
        m_rest.start();

    TablePage::showRecord(key);
    const Member *member = memberOf(key);
    showHours(member);
    showLinks(member);
}

RecordHead MembersPage::headOf(const QString &key) const
{
    RecordHead head = TablePage::headOf(key);
    const Member *member = memberOf(key);
    if (!member)
        return head;
    if (member->id == data().surroundings().self)
        head.title = tr("%1 (you)").arg(apart(member->name()));
    QStringList about { member->role, apart(member->team), apart(member->jobTitle) };
    about.removeAll(QString());
    head.subtitle = about.join(u" · "_s);
    if (const std::optional<int> minutes = m_hours->minutesThisWeek(member->id)) {
        head.figure = format::duration(*minutes);
        const bool isLimited = member->weeklyHoursLimit && *member->weeklyHoursLimit < 168;
        head.note = isLimited
            ? tr("this week, of %1").arg(format::duration(qRound(*member->weeklyHoursLimit * 60)))
            : tr("this week");
    }
    return head;
}

QList<FactSection> MembersPage::factsOf(const QString &key) const
{
    const Member *member = memberOf(key);
    return member ? memberfacts::sections(data(), *m_hours, *member, key == m_balanceOf ? m_balance : memberfacts::Balance()) : QList<FactSection>();
}

void MembersPage::showHours(const Member *member)
{
    const std::optional<Days> days = member ? m_hours->daysOf(member->id) : std::nullopt;
    const QDate from = m_hours->thisWeek().addDays(-7);
    const DayMatrix matrix = days ? dayMatrix(*days, from, m_hours->thisWeek().addDays(6), data().surroundings()) : DayMatrix {};
    m_chart->setVisible(matrix.total > 0);
    m_hoursTitle->setVisible(matrix.total > 0);
    if (matrix.total == 0)
        return;
    QHash<QString, QString> names;
    const RowTable<Contract> &contracts = data().contracts().table;
    for (int i = 0; i < contracts.count(); ++i)
        names.insert(contracts.at(i).row.projectId, contracts.at(i).row.projectName);
    DayChartData chart;
    chart.days = matrix.days;
    for (const DayMatrix::Project &project : matrix.projects) {
        // The contracts know the names of projects that nobody has listed yet.
        const QString known = data().surroundings().knowsProject(project.id) ? QString() : names.value(project.id);
        const QString name = !known.isEmpty() ? known : project.name.isEmpty() ? tr("No project") : project.name;
        chart.series << DayChartSeries { name, colorOf(project.id), project.minutes };
    }
    m_chart->setData(chart);
}

void MembersPage::showLinks(const Member *member)
{
    if (!member)
        return;
    const memberfacts::Links contracts = memberfacts::contracts(data(), *member);
    m_contracts->setLinks(contracts.links, contracts.note);
    const memberfacts::Links sheets = memberfacts::timesheets(data(), *member);
    m_sheets->setLinks(sheets.links, sheets.note);
}

int MembersPage::colorOf(const QString &project)
{
    const auto found = m_colors.constFind(project);
    return found != m_colors.constEnd() ? *found : *m_colors.insert(project, int(m_colors.size()));
}

QString MembersPage::consequence(const Records::ActionInfo &action, int count) const
{
    if (!action.removes)
        return {};
    return tr("%n member(s) can no longer track time or sign in to this workspace. What was tracked stays, with its "
              "timesheets. Nothing in this program, or in the API, brings an archived member back.",
        nullptr, count);
}

QString MembersPage::whyNot(const QString &key, const QString &action) const
{
    const Member *member = memberOf(key);
    if (action == "delete"_L1 && member && member->id == data().surroundings().self)
        return tr("that is you");
    return {};
}

// Editing is one command for one and for several.
bool MembersPage::offersForm(const Records::FormInfo &form) const
{
    return form.id != "update"_L1;
}

void MembersPage::edit()
{
    const QStringList marked = view()->markedKeys();
    if (marked.size() < 2) {
        editOne(marked.isEmpty() ? currentKey() : marked.first());
        return;
    }
    auto *bulk = new BulkEdit(records(), u"update"_s, marked, this);
    connect(bulk, &BulkEdit::over, this, [this](int applied, int failed) {
        view()->clearMarks();
        if (failed == 0)
            tell(MessageBar::Kind::Success, tr("%n member(s) changed.", nullptr, applied));
        else
            tell(MessageBar::Kind::Error, tr("%n member(s) could not be changed.", nullptr, failed));
    });
    FormPlan many;
    many.text = tr("What you do not touch stays as it is for each of them.");
    many.hidden = { u"email"_s, u"firstname"_s, u"lastname"_s, u"timezone"_s, u"rate_status"_s, u"remove_avatar"_s };
    bulk->ask(many, &data().lookups());
}

// What a list leaves out (a limit, who sees rates) would stand in the form as if it were empty: the record itself is read
// first, once.
void MembersPage::editOne(const QString &key)
{
    const auto stored = data().members().table.find(key);
    if (!stored || !records().allowsForm(u"update"_s, key))
        return;
    if (stored->detail.isKnown())
        return openForm(u"update"_s, { key, {} });
    records().read(key, [self = QPointer(this), key](const std::optional<Error> &error) {
        if (!self)
            return;
        if (error)
            self->tell(MessageBar::Kind::Error, tr("The member could not be read. %1").arg(error->caption()));
        else if (self->currentKey() == key)
            self->openForm(u"update"_s, { key, {} });
    });
}

FormPlan MembersPage::formPlan(const Records::FormInfo &form, const FormSubject &subject) const
{
    FormPlan made = TablePage::formPlan(form, subject);
    if (form.id == "create"_L1) {
        made.text = tr("An invitation is sent by mail. Its link, to be copied, is shown afterwards.");
        made.accept = tr("Invite");
    }
    return made;
}

void MembersPage::applied(const Records::FormInfo &form, const FormSubject &, const EditOutcome &outcome)
{
    const QString link = form.id == "create"_L1 ? invitationLink(outcome.data) : QString();
    if (!link.isEmpty())
        QTimer::singleShot(0, this, [this, link] { showInvitation(this, link); }); // the form closes first
}

} // namespace signoff
