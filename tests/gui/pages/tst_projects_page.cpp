// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/pages/form_hand.h"
#include "tests/gui/pages/page_rig.h"
#include "tests/support/scripted_server.h"
#include "ui/pages/project_contracts.h"
#include "ui/pages/project_tasks.h"
#include "ui/shell/section_bar.h"
#include "ui/view/filter_bar.h"
#include "ui/view/form_dialog.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

using namespace signoff;
using namespace signoff::testing;

namespace {

enum Section { Members, Tasks, Viewers };

void bothDialects()
{
    QTest::addColumn<sandbox::Dialect>("dialect");
    QTest::newRow("classic") << sandbox::Dialect::Classic;
    QTest::newRow("current") << sandbox::Dialect::Current;
}

// The page of projects on the sandbox, and what a person does with it.
struct Rig : PageRig {
    explicit Rig(sandbox::Dialect dialect)
        : PageRig(dialect)
    {
        pageId = u"projects"_s;
    }

    RowTable<Project> &projects() { return data->projects().table; }
    RowTable<Task> &tasks() { return data->shelf<Task>().table; }
    RowTable<Contract> &contracts() { return data->contracts().table; }
    RowTable<ProjectViewer> &viewers() { return data->shelf<ProjectViewer>().table; }
    ProjectTasks *taskPanel() { return page->findChild<ProjectTasks *>(); }
    Board *board() { return taskPanel()->board(); }
    ProjectPanel *panel(int section)
    {
        return section == Tasks ? taskPanel()
            : section == Members ? static_cast<ProjectPanel *>(page->findChild<ProjectContracts *>())
                                 : page->findChild<ProjectViewers *>();
    }
    // Shows a section and waits for its rows.
    bool open(Section section)
    {
        page->findChild<SectionBar *>(u"sections"_s)->setCurrentIndex(section);
        return QTest::qWaitFor([&] {
            return panel(section)->isVisible() && !panel(section)->isLoading()
                && panel(section)->records().hasAsked() && !panel(section)->currentKey().isEmpty();
        }, 10'000);
    }
    using PageRig::open;
    void trigger(const QString &id) { page->findChild<QAction *>(id)->trigger(); }
    void triggerInPanel(int section, const QString &id)
    {
        QTRY_VERIFY(panel(section)->findChild<QAction *>(id)->isEnabled());
        panel(section)->findChild<QAction *>(id)->trigger();
    }
    FormDialog *dialog() { return page->findChild<FormDialog *>(); }
    bool type(const QString &field, const QString &text)
    {
        if (!QTest::qWaitFor([&] { return dialog() && dialog()->isVisible(); }) || !QTest::qWaitForWindowActive(dialog()))
            return false;
        auto *edit = dialog()->findChild<QWidget *>("field-"_L1 + field)->findChild<QLineEdit *>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        return true;
    }
    void save() { dialog()->accept(); }
    // Requests that the page made, those of the months in the background left out.
    QStringList asked()
    {
        QStringList paths;
        for (const QJsonValue &value : control("GET", u"/sandbox/requests"_s).value(u"requests"_s).toArray()) {
            const QString path = value[u"path"_s].toString();
            if (!path.contains(u"tracked-hours") && !path.contains(u"/sandbox"))
                paths << value[u"method"_s].toString() + u' ' + path.section(u"/v2"_s, 1);
        }
        return paths;
    }
    // The first card that can be moved on.
    QString openCard()
    {
        for (const BoardLane *lane : board()->lanes().mid(0, board()->lanes().size() - 1)) {
            if (!lane->model().cards().isEmpty())
                return lane->model().cards().first().key;
        }
        return {};
    }
    // The column after the one that shows it.
    QString nextColumn(const QString &key)
    {
        for (int i = 0; i + 1 < board()->lanes().size(); ++i) {
            if (board()->lanes().at(i)->model().rowOf(key) >= 0)
                return board()->lanes().at(i + 1)->column().id;
        }
        return {};
    }
};

QByteArray listOf(const QJsonArray &rows)
{
    return QJsonDocument(QJsonObject { { u"success"_s, true }, { u"data"_s, rows } }).toJson();
}

// A workspace of one project with one task, whose writes are answered with 'status'.
struct Refusing : Rig {
    explicit Refusing(int refusal)
        : Rig(sandbox::Dialect::Classic)
        , status(refusal)
    {
        server.answer([this](const Arrival &arrival) { return answer(arrival); });
        client.setAccess(server.url(), u"token"_s);
    }
    Reply answer(const Arrival &arrival) const
    {
        if (arrival.verb != "GET")
            return Reply::json(status, R"({"success":false,"message":"Not like this"})");
        const QByteArray path = arrival.path().mid(int(qstrlen("/api/v2")));
        const QJsonObject project { { u"id"_s, 7 }, { u"name"_s, u"Harbour"_s }, { u"status"_s, 1 }, { u"estimation"_s, 10 } };
        const QJsonObject task { { u"id"_s, 5 }, { u"project_id"_s, 7 }, { u"title"_s, u"Dig"_s }, { u"status"_s, 0 },
            { u"priority"_s, 10 }, { u"assignees"_s, QJsonArray {} } };
        const auto one = [](const QJsonObject &row) {
            return Reply::json(200, QJsonDocument(QJsonObject { { u"success"_s, true }, { u"data"_s, row } }).toJson());
        };
        if (path == "/projects")
            return Reply::json(200, listOf({ project }));
        if (path == "/projects/7")
            return one(project);
        if (path == "/tasks")
            return Reply::json(200, listOf({ task }));
        if (path == "/tasks/5")
            return one(task);
        if (path == "/workspaces")
            return Reply::json(200, listOf({ QJsonObject { { u"id"_s, 7301 }, { u"user_id"_s, 1 }, { u"name"_s, u"W"_s } } }));
        if (path.startsWith("/reports"))
            return Reply::json(403, R"({"success":false,"message":"Not for your role"})");
        return Reply::json(200, listOf({}));
    }
    ScriptedServer server;
    int status;
};

} // namespace

class TestProjectsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::setMotion(false);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanup() { prompts::resetAnswers(); }

    void listsProjectsAgainstTheirPlan_data() { bothDialects(); }
    void listsProjectsAgainstTheirPlan()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QCOMPARE(rig.page->state(), Page::State::Ready);
        QVERIFY(rig.page->rowCount() > 5);
        QVERIFY2(rig.asked().size() <= 5, qPrintable(rig.asked().join(u' ')));
        ProjectHours &hours = rig.data->projectHours();
        QVERIFY(!hours.months().isEmpty()); // it is not settled before it shows any
        QTRY_VERIFY_WITH_TIMEOUT(hours.state() == ProjectHours::State::Loaded || hours.state() == ProjectHours::State::Pausing, 20'000);
        const QString key = rig.currentKey();
        QTRY_VERIFY(rig.data->surroundings().projectNotesOf(key));
        QTRY_VERIFY(rig.data->surroundings().projectNotesOf(key)->minutes.has_value());
        // Hours came after the page's own rows.
        const QJsonArray all = rig.control("GET", u"/sandbox/requests"_s).value(u"requests"_s).toArray();
        int firstMonth = -1;
        int list = -1;
        for (int i = 0; i < all.size(); ++i) {
            const QString path = all.at(i)[u"path"_s].toString();
            if (path.contains(u"tracked-hours") && firstMonth < 0)
                firstMonth = i;
            if (path.endsWith(u"/projects"))
                list = i;
        }
        QVERIFY(list >= 0 && firstMonth > list);
    }

    void warmItAsksForLittle()
    {
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        rig.close();
        const auto before = rig.asked().size();
        QVERIFY(rig.open());
        const QStringList asked = rig.asked().mid(before + 1); // the rig asks for the workspaces
        QVERIFY2(asked.size() <= 2, qPrintable(asked.join(u' ')));
    }

    void filtersByPlan_data() { bothDialects(); }
    void filtersByPlan()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        const int all = rig.page->rowCount();
        auto *filters = rig.page->findChild<FilterBar *>();
        filters->restoreState(R"({"filters":{"progress":["near-deadline","overdue"]}})");
        QTRY_VERIFY(rig.page->rowCount() < all);
        for (const QString &key : rig.shownKeys()) {
            const Project project = rig.projects().find(key)->row;
            QVERIFY(project.deadline.isValid() && project.deadline <= rig.today.addDays(14));
        }
        filters->clear();
        QTRY_COMPARE(rig.page->rowCount(), all);
        filters->setSearchText(rig.projects().at(0).row.name.left(6));
        emit filters->filtersChanged();
        QTRY_VERIFY(rig.page->rowCount() < all && rig.page->rowCount() > 0);
    }

    void createsAProject_data() { bothDialects(); }
    void createsAProject()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        const int all = rig.page->rowCount();
        rig.trigger(u"form-create"_s);
        QVERIFY(rig.type(u"estimation"_s, u"-3"_s));
        rig.save(); // no name, and fewer hours than none
        QVERIFY(rig.dialog()->isVisible());
        QCOMPARE(rig.writes(), 0);
        QVERIFY(rig.type(u"name"_s, u"Quay wall"_s));
        QVERIFY(rig.type(u"estimation"_s, u"40"_s));
        rig.save();
        QTRY_COMPARE(rig.page->rowCount(), all + 1);
        QCOMPARE(rig.writes(), 1);
        QTRY_VERIFY(!rig.dialog() || !rig.dialog()->isVisible());
    }

    void editsAProject_data() { bothDialects(); }
    void editsAProject()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        rig.trigger(u"form-update"_s);
        QVERIFY(rig.type(u"name"_s, u"Harbour II"_s));
        rig.save();
        QTRY_COMPARE(rig.projects().find(key)->row.name, u"Harbour II"_s);
        QCOMPARE(rig.currentKey(), key);
    }

    void archivesAProject_data() { bothDialects(); }
    void archivesAProject()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        prompts::setNextAnswer({ 1, {} });
        rig.trigger(u"delete"_s);
        QTRY_VERIFY(rig.projects().indexOf(key) < 0);
        QVERIFY(prompts::lastPrompt().contains(u"track time"));
        QCOMPARE(rig.writes(), 1);
    }

    void whatIsHeldCanBeTakenBack()
    {
        Rig rig(sandbox::Dialect::Current);
        rig.settings.set(Setting::HoldSeconds, 30);
        QVERIFY(rig.open());
        QVERIFY(rig.open(Members));
        const QString key = rig.panel(Members)->currentKey();
        prompts::setNextAnswer({ 1, {} });
        rig.triggerInPanel(Members, u"delete"_s);
        QTRY_VERIFY(rig.data->decisions().forRow(u"contracts"_s, key));
        QTRY_VERIFY(rig.messages().contains(u"Delete: "));
        QVERIFY(rig.data->decisions().undoLast());
        QTRY_VERIFY(!rig.data->decisions().hasOpen());
        QCOMPARE(rig.writes(), 0);
        QVERIFY(rig.contracts().indexOf(key) >= 0);
    }

    void movesATaskOnTheBoard_data() { bothDialects(); }
    void movesATaskOnTheBoard()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QVERIFY(rig.open(Tasks));
        rig.taskPanel()->showBoard(true);
        QTRY_VERIFY(!rig.openCard().isEmpty());
        const QString key = rig.openCard();
        rig.board()->setCurrent(key);
        const QString wanted = rig.nextColumn(key);
        rig.board()->setFocus();
        QTest::keyClick(rig.board()->focusProxy(), Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(rig.board()->columnOf(key), wanted); // at once
        QTRY_COMPARE(rig.tasks().find(key)->row.status, wanted);
        QTRY_COMPARE(rig.board()->columnOf(key), wanted);
        QCOMPARE(rig.board()->currentKey(), key);
        QCOMPARE(rig.writes(), 1);
    }

    void tasksAreReadOnceAProject()
    {
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        const auto lists = [&] {
            return rig.asked().filter(QRegularExpression(u"/tasks$"_s)).size(); // and not who is on one of them
        };
        QCOMPARE(lists(), 0); // not before they are looked at
        QVERIFY(rig.open(Tasks));
        QCOMPARE(lists(), 1);
        const QString first = rig.currentKey();
        // Past several projects: only where one rests is anything asked.
        for (int i = 0; i < 4; ++i)
            rig.press(Qt::Key_J);
        QVERIFY(rig.currentKey() != first);
        QTRY_COMPARE(lists(), 2);
        rig.table()->setCurrentKey(first);
        QTest::qWait(500);
        QCOMPARE(lists(), 2);
        for (const BoardLane *lane : rig.board()->lanes()) {
            for (const BoardCard &card : lane->model().cards())
                QCOMPARE(rig.tasks().find(card.key)->row.projectId, first);
        }
    }

    void createsEditsAndDeletesATask_data() { bothDialects(); }
    void createsEditsAndDeletesATask()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QVERIFY(rig.open(Tasks));
        const int before = rig.panel(Tasks)->view()->model()->rowCount();
        rig.triggerInPanel(Tasks, u"form-create"_s);
        QVERIFY(rig.type(u"title"_s, u"Dredge the basin"_s));
        rig.save();
        QTRY_COMPARE(rig.panel(Tasks)->view()->model()->rowCount(), before + 1);
        QString made;
        for (int row = 0; row < rig.tasks().count(); ++row) {
            if (rig.tasks().at(row).row.title == u"Dredge the basin"_s)
                made = rig.tasks().keyAt(row);
        }
        QVERIFY(!made.isEmpty());
        QCOMPARE(rig.tasks().find(made)->row.projectId, rig.currentKey());
        QTRY_VERIFY(!rig.dialog());
        rig.panel(Tasks)->view()->setCurrentKey(made);
        rig.triggerInPanel(Tasks, u"form-update"_s);
        QVERIFY(rig.type(u"title"_s, u"Dredge both basins"_s));
        rig.save();
        QTRY_COMPARE(rig.tasks().find(made)->row.title, u"Dredge both basins"_s);
        QTRY_VERIFY(!rig.dialog());
        rig.panel(Tasks)->view()->setCurrentKey(made);
        rig.triggerInPanel(Tasks, u"delete"_s);
        QTRY_VERIFY(rig.tasks().indexOf(made) < 0);
        QCOMPARE(rig.writes(), 3);
    }

    void pausesAContract_data() { bothDialects(); }
    void pausesAContract()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QVERIFY(rig.open(Members));
        QString key;
        for (int row = 0; row < rig.panel(Members)->view()->model()->rowCount() && key.isEmpty(); ++row) {
            const QString each = rig.panel(Members)->view()->model()->index(row, 0).data(KeyRole).toString();
            if (rig.contracts().find(each)->row.status == u"active"_s)
                key = each;
        }
        QVERIFY(!key.isEmpty());
        rig.panel(Members)->view()->setCurrentKey(key);
        prompts::setNextAnswer({ 0, {} }); // not after all
        rig.triggerInPanel(Members, u"pause"_s);
        QTRY_COMPARE(prompts::pendingAnswers(), 0);
        QVERIFY(prompts::lastPrompt().contains(u"cannot track time"));
        QCOMPARE(rig.writes(), 0);
        prompts::setNextAnswer({ 1, {} });
        rig.triggerInPanel(Members, u"pause"_s);
        QTRY_COMPARE(rig.contracts().find(key)->row.status, u"paused"_s);
        rig.panel(Members)->view()->setCurrentKey(key);
        rig.triggerInPanel(Members, u"resume"_s);
        QTRY_COMPARE(rig.contracts().find(key)->row.status, u"active"_s);
        rig.panel(Members)->view()->setCurrentKey(key);
        rig.triggerInPanel(Members, u"form-update"_s);
        QVERIFY(rig.type(u"weekly_hours_limit"_s, u"12"_s));
        rig.save();
        QTRY_COMPARE(rig.contracts().find(key)->row.weeklyHoursLimit, std::optional(12.0));
    }

    void aMemberIsALinkAway()
    {
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        QVERIFY(rig.open(Members));
        QSignalSpy links(rig.page.get(), &Page::placeWanted);
        rig.triggerInPanel(Members, u"link"_s);
        QCOMPARE(links.size(), 1);
        const auto place = links.at(0).at(0).value<Place>();
        QCOMPARE(place.page, u"members"_s);
        QCOMPARE(place.key, rig.contracts().find(rig.panel(Members)->currentKey())->row.userId);
    }

    // Gives a project to a viewer and takes it away again, then follows the viewer to what is read.
    void aViewersProjects_data() { bothDialects(); }
    void aViewersProjects()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QVERIFY(rig.open(Viewers));
        const QString key = rig.panel(Viewers)->currentKey();
        const auto reads = [&](const QString &project) {
            const auto projects = rig.viewers().find(key)->row.projects.value_or(QList<ProjectViewer::Viewed>());
            return std::any_of(projects.begin(), projects.end(),
                [&](const ProjectViewer::Viewed &viewed) { return viewed.projectId == project; });
        };
        QString project;
        for (const QString &each : rig.shownKeys()) {
            if (!reads(each))
                project = each;
        }
        QVERIFY(!project.isEmpty());
        QVERIFY(rig.table()->setCurrentKey(project));
        rig.panel(Viewers)->view()->setCurrentKey(key);
        rig.triggerInPanel(Viewers, u"form-assign-project"_s);
        QTRY_VERIFY(rig.dialog() && rig.dialog()->isVisible());
        // The chosen project is proposed, and sent without another word.
        QCOMPARE(rig.dialog()->values().value(u"project_id"_s).toString(), project);
        rig.save();
        QTRY_VERIFY(reads(project));
        QTRY_VERIFY(!rig.dialog());

        QSignalSpy links(rig.page.get(), &Page::placeWanted);
        auto *button = rig.panel(Viewers)->findChild<QPushButton *>(u"viewed-projects"_s);
        QTRY_VERIFY(button->isVisible());
        emit button->menu()->aboutToShow();
        QAction *other = nullptr;
        for (QAction *action : button->menu()->actions()) {
            QCOMPARE(action->isEnabled(), !action->text().contains(rig.projects().find(project)->row.name));
            other = action->isEnabled() ? action : other;
        }
        QVERIFY(other);
        other->trigger();
        QCOMPARE(links.size(), 1);
        const auto place = links.at(0).at(0).value<Place>();
        QCOMPARE(place.page, u"projects"_s);
        QVERIFY(reads(place.key) && place.key != project);
        std::unique_ptr<QMenu> menu(rig.panel(Viewers)->menu()); // and from the row
        const QList<QAction *> offered = menu->actions();
        QVERIFY(std::any_of(offered.begin(), offered.end(),
            [](const QAction *action) { return action->menu() != nullptr; }));

        rig.panel(Viewers)->view()->setCurrentKey(key);
        rig.triggerInPanel(Viewers, u"form-unassign-project"_s);
        QTRY_VERIFY(rig.dialog() && rig.dialog()->isVisible());
        rig.save();
        QTRY_VERIFY(!reads(project));
        QCOMPARE(rig.writes(), 2);
    }

    void assignsATask_data() { bothDialects(); }
    void assignsATask()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QVERIFY(rig.open(Tasks));
        const QString key = rig.panel(Tasks)->currentKey();
        // By the server's own word: only the older generation tells it with the task.
        const auto assigned = [&] {
            std::optional<QStringList> ids;
            const ReadHandle call = rig.client.read<Rows<TaskAssignee>>(
                getTaskAssignees.with({ rig.currentKey() }, u"7301"_s, rig.tasks().find(key)->row.id),
                [&](Outcome<Rows<TaskAssignee>> outcome) {
                    ids = QStringList();
                    if (const auto *rows = std::get_if<Rows<TaskAssignee>>(&outcome)) {
                        for (const auto &received : rows->rows)
                            *ids << received.row.id;
                    }
                });
            return QTest::qWaitFor([&] { return ids.has_value(); }) ? *ids : QStringList();
        };
        const QStringList before = assigned();
        // What the page tells of it, though one generation has to be asked for each task.
        const auto shown = [&] {
            QStringList ids;
            const auto &people = rig.tasks().find(key)->row.assignees;
            for (const TaskAssignee &person : people.value_or(QList<TaskAssignee> { {} }))
                ids << person.id;
            return ids;
        };
        QTRY_COMPARE(shown(), before);
        const auto members = [&] { return rig.data->lookups().choices(Entry::Member, {}); };
        QTRY_VERIFY(members().isKnown);
        QString somebody;
        for (const ChoiceSource::Choice &choice : members().choices) {
            if (!before.contains(choice.id))
                somebody = choice.id;
        }
        QVERIFY(!somebody.isEmpty());
        rig.triggerInPanel(Tasks, u"form-assign"_s);
        const FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        form.save(); // nobody is chosen
        QVERIFY(form.dialog());
        QCOMPARE(rig.writes(), 0);
        form.set(u"user_id"_s, somebody);
        form.save();
        QVERIFY(form.waitClosed());
        const QStringList after = assigned();
        QCOMPARE(after.size(), before.size() + 1); // nobody lost the task by that
        QVERIFY(after.contains(somebody));
        QTRY_COMPARE(shown(), after);
        rig.panel(Tasks)->view()->setCurrentKey(key);
        rig.triggerInPanel(Tasks, u"form-unassign"_s);
        QVERIFY(form.waitOpen());
        form.set(u"user_id"_s, somebody);
        form.save();
        QVERIFY(form.waitClosed());
        QCOMPARE(assigned().size(), before.size());
        QVERIFY(!assigned().contains(somebody));
        QTRY_COMPARE(shown(), before);
        QCOMPARE(rig.writes(), 2);
    }

    // A member comes to the project; limit, screenshots and rate are what was entered, also after a change of them.
    void addsAContract_data() { bothDialects(); }
    void addsAContract()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QVERIFY(rig.open(Members));
        const QString project = rig.currentKey();
        QStringList there;
        QStringList contracts;
        for (int row = 0; row < rig.contracts().count(); ++row) {
            contracts << rig.contracts().keyAt(row);
            if (rig.contracts().at(row).row.projectId == project)
                there << rig.contracts().at(row).row.userId;
        }
        const auto members = [&] { return rig.data->lookups().choices(Entry::Member, {}); };
        QTRY_VERIFY(members().isKnown);
        QString somebody;
        for (const ChoiceSource::Choice &choice : members().choices) {
            if (!there.contains(choice.id))
                somebody = choice.id;
        }
        rig.triggerInPanel(Members, u"form-create"_s);
        const FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        form.save();
        QVERIFY(form.dialog()); // nobody is chosen
        QCOMPARE(rig.writes(), 0);
        form.set(u"user_id"_s, somebody);
        form.set(u"weekly_hours_limit"_s, u"20"_s);
        form.set(u"screenshots"_s, u"blurred"_s);
        form.set(u"rate"_s, u"42.5"_s);
        form.save();
        QVERIFY2(QTest::qWaitFor([&] { return !form.dialog(); }, 10'000), qPrintable(form.dialog() ? form.words() : QString()));
        const auto made = [&] {
            for (int row = 0; row < rig.contracts().count(); ++row) {
                if (!contracts.contains(rig.contracts().keyAt(row)) && rig.contracts().at(row).row.userId == somebody)
                    return rig.contracts().keyAt(row);
            }
            return QString();
        };
        QTRY_VERIFY(!made().isEmpty());
        const QString key = made();
        QCOMPARE(rig.contracts().find(key)->row.projectId, project);
        QCOMPARE(rig.contracts().find(key)->row.weeklyHoursLimit, std::optional(20.0));
        QTRY_VERIFY(rig.panel(Members)->view()->setCurrentKey(key));
        rig.triggerInPanel(Members, u"form-update"_s);
        QVERIFY(form.waitOpen());
        form.set(u"screenshots"_s, u"no_screenshot"_s);
        form.set(u"rate"_s, u"50"_s);
        form.save();
        QVERIFY(form.waitClosed());
        QCOMPARE(rig.writes(), 2);
        QTRY_COMPARE(rig.contracts().find(key)->row.rate, std::optional(50.0));
        QCOMPARE(rig.contracts().find(key)->row.screenshots, u"no_screenshot"_s);
        QCOMPARE(rig.contracts().find(key)->row.weeklyHoursLimit, std::optional(20.0)); // what was not touched
        rig.panel(Members)->view()->setCurrentKey(key);
        prompts::setNextAnswer({ 1, {} });
        rig.triggerInPanel(Members, u"delete"_s);
        QTRY_VERIFY(!rig.panel(Members)->view()->setCurrentKey(key) || !rig.contracts().find(key)
            || rig.contracts().find(key)->row.status != "active"_L1);
        QCOMPARE(rig.writes(), 3);
    }

    void archivesAndRestoresAViewer_data() { bothDialects(); }
    void archivesAndRestoresAViewer()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QVERIFY(rig.open(Viewers));
        const QString key = rig.panel(Viewers)->currentKey();
        prompts::setNextAnswer({ 1, {} });
        rig.triggerInPanel(Viewers, u"delete"_s);
        QTRY_COMPARE(rig.viewers().find(key)->row.status, u"inactive"_s);
        // It is listed no more, and still here, so that it can be restored.
        rig.panel(Viewers)->refresh();
        QTRY_VERIFY(!rig.panel(Viewers)->isLoading());
        QVERIFY(rig.viewers().find(key));
        rig.panel(Viewers)->view()->setCurrentKey(key);
        rig.triggerInPanel(Viewers, u"restore"_s);
        QTRY_COMPARE(rig.viewers().find(key)->row.status, u"active"_s);
        QCOMPARE(rig.writes(), 2);
    }

    void aLostAnswerToAnArchiveIsUnderstood()
    {
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        QVERIFY(rig.open(Viewers));
        const QString key = rig.panel(Viewers)->currentKey();
        rig.arm(u"drop-after"_s);
        prompts::setNextAnswer({ 1, {} });
        rig.triggerInPanel(Viewers, u"delete"_s);
        QTRY_COMPARE(rig.viewers().find(key)->row.status, u"inactive"_s);
        rig.panel(Viewers)->view()->setCurrentKey(key);
        // And to a restore that did not arrive.
        rig.arm(u"drop-before"_s);
        rig.triggerInPanel(Viewers, u"restore"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rig.messages().contains(u"did not apply"), 10'000);
        QCOMPARE(rig.viewers().find(key)->row.status, u"inactive"_s);
    }

    void invitesAViewer_data() { bothDialects(); }
    void invitesAViewer()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QVERIFY(rig.open(Viewers));
        const int before = rig.viewers().count();
        rig.triggerInPanel(Viewers, u"form-create"_s);
        QVERIFY(rig.type(u"email"_s, u"reader@example.com"_s));
        QVERIFY(rig.type(u"firstname"_s, u"Ada"_s));
        QVERIFY(rig.type(u"lastname"_s, u"Reader"_s));
        rig.save();
        QTRY_COMPARE(rig.viewers().count(), before + 1);
    }

    void refusalsAreSaid_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 403, 404, 409, 422 })
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void refusalsAreSaid()
    {
        QFETCH(int, status);
        Refusing rig(status);
        QVERIFY(rig.open());
        QCOMPARE(rig.page->rowCount(), 1);
        // A form stays open, with what was typed.
        rig.trigger(u"form-update"_s);
        QVERIFY(rig.type(u"name"_s, u"Quay"_s));
        rig.save();
        QTRY_VERIFY(!rig.dialog()->isBusy());
        QVERIFY(rig.dialog()->isVisible());
        QVERIFY(!rig.dialog()->findChild<MessageBar *>()->text().isEmpty());
        QCOMPARE(rig.dialog()->values().value(u"name"_s).toString(), u"Quay"_s);
        prompts::setNextAnswer({ 1, {} });
        rig.dialog()->reject();
        QTRY_VERIFY(!rig.dialog());
        QCOMPARE(rig.projects().at(0).row.name, u"Harbour"_s);
        // A card goes back where it was, with the words on it.
        QVERIFY(rig.open(Tasks));
        rig.taskPanel()->showBoard(true);
        QTRY_COMPARE(rig.openCard(), u"5"_s);
        emit rig.board()->moveRequested(u"5"_s, u"10"_s);
        QTRY_VERIFY(rig.messages().contains(u"Dig was not moved"));
        QCOMPARE(rig.board()->columnOf(u"5"_s), u"0"_s);
        QVERIFY(!rig.board()->lanes().first()->model().cards().first().note.isEmpty());
        QVERIFY(!rig.board()->lanes().first()->model().cards().first().isPending);
        // So does a task that was to be deleted.
        rig.taskPanel()->showBoard(false);
        rig.triggerInPanel(Tasks, u"delete"_s);
        QTRY_VERIFY(rig.messages().contains(u"Delete failed"));
        QVERIFY(rig.tasks().find(u"5"_s));
        // Hours that the role may not see are not zero.
        QTRY_VERIFY(rig.messages().contains(u"Tracked hours could not be loaded"));
        QVERIFY(!rig.data->surroundings().projectNotesOf(u"7"_s)->minutes);
    }

    void aLineThatIsLostWhileACardMoves()
    {
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        QVERIFY(rig.open(Tasks));
        rig.taskPanel()->showBoard(true);
        QTRY_VERIFY(!rig.openCard().isEmpty());
        const QString key = rig.openCard();
        const QString from = rig.tasks().find(key)->row.status;
        const QString to = rig.nextColumn(key);
        rig.arm(u"drop-before"_s);
        emit rig.board()->moveRequested(key, to);
        QTRY_VERIFY_WITH_TIMEOUT(rig.messages().contains(u"was not moved"), 10'000);
        QCOMPARE(rig.board()->columnOf(key), from);
        // Carried out, and only the answer lost: the record tells.
        rig.arm(u"drop-after"_s);
        emit rig.board()->moveRequested(key, to);
        QTRY_COMPARE_WITH_TIMEOUT(rig.tasks().find(key)->row.status, to, 10'000);
        QCOMPARE(rig.board()->columnOf(key), to);
    }

    void offlineTheRowsStay()
    {
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        const int rows = rig.page->rowCount();
        rig.host.reset();
        rig.page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(rig.page->state(), Page::State::Offline, 20'000);
        QCOMPARE(rig.page->rowCount(), rows);
    }
};

QTEST_MAIN(TestProjectsPage)
#include "tst_projects_page.moc"
