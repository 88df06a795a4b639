// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/open_dialog.h"
#include "ui/shell/list_editor.h"
#include "ui/shell/rules_controls.h"
#include "ui/shell/rules_dialog.h"
#include "ui/view/message_bar.h"
#include "ui/view/prompts.h"
#include "ui/view/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace signoff;
using Of = WorkEntry::Of;

namespace {

// The dialog, open, and what it said last.
struct Rules {
    explicit Rules(const WorkRules &given = {}, const FlagChoices &choices = {},
        RulesDialog::Section section = RulesDialog::Section::Checks)
    {
        dialog = new RulesDialog(given, choices,
            { { u"1"_s, u"Anna"_s, u"Design"_s }, { u"2"_s, u"Björn"_s, u"Support"_s },
                { u"3"_s, u"Anna"_s, u"Support"_s }, { u"4"_s, u"<b>Chiara</b>"_s, {} } });
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(dialog, &RulesDialog::rulesChanged, dialog, [this](const WorkRules &changed) {
            ++calls;
            rules = changed;
        });
        QObject::connect(dialog, &RulesDialog::choicesChanged, dialog, [this](const FlagChoices &changed) {
            ++calls;
            choice = changed;
        });
        dialog->showSection(section);
        dialog->show();
        dialog->activateWindow();
        isActive = QTest::qWaitForWindowActive(dialog);
    }
    ~Rules() { delete dialog; }

    template <class Widget> Widget *part(const QByteArray &name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    // After a form was open the window has to become active again.
    void focus(const char *name) const
    {
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        part<QWidget>(name)->setFocus();
    }
    // What can be seen: both lists have buttons of the same names.
    void click(const char *name) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>(QString::fromLatin1(name))) {
            if (button->isVisible())
                return button->click();
        }
        QFAIL(name);
    }
    QString message() const
    {
        for (const MessageBar *bar : dialog->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }
    // "Anna | 20:00 | Mon – Wed" for each row.
    QStringList rows(const char *name) const
    {
        QStringList list;
        const QAbstractItemModel *model = part<TableView>(name)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            list << cells.join(u" | "_s);
        }
        return list;
    }

    RulesDialog *dialog;
    WorkRules rules;
    FlagChoices choice;
    int calls = 0;
    bool isActive = false;
};

// The form that the dialog opened.
template <class Widget> Widget *formPart(const Rules &rules, const char *form, const char *name)
{
    const auto *dialog = rules.dialog->findChild<QDialog *>(QString::fromLatin1(form));
    return dialog ? dialog->findChild<Widget *>(QString::fromLatin1(name)) : nullptr;
}

void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

Holiday holiday(const QString &day, const QString &name, const QString &team = {})
{
    return { QDate::fromString(day, Qt::ISODate), name, team };
}

} // namespace

class TestRulesDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::apply(*qApp, Theme::Mode::Light);
    }
    void init() { prompts::resetAnswers(); }
    void cleanup() { QVERIFY(!openDialog()); }

    void everyCheckIsThere()
    {
        FlagChoices choices;
        choices.on = { { u"weekend"_s, false } };
        choices.parameters = { { u"long-day"_s, 9 } };
        const Rules rules({}, choices);
        QVERIFY(!allFlags().empty());
        for (const Flag &flag : allFlags()) {
            const QByteArray id = flag.id;
            const auto *box = rules.part<QCheckBox>("check-" + id);
            QVERIFY2(box, flag.id);
            QCOMPARE(box->text(), flagText(flag.title));
            QCOMPARE(box->isChecked(), id != "weekend");
            const auto *figure = rules.part<FigureBox>("figure-" + id);
            QCOMPARE(figure != nullptr, flag.parameter.has_value());
            if (figure) {
                QCOMPARE(figure->value(), choices.parameterOf(flag));
                QCOMPARE(figure->minimum(), flag.parameter->min);
                QCOMPARE(figure->maximum(), flag.parameter->max);
                QVERIFY(figure->suffix().contains(flagText(flag.parameter->unit)));
                QCOMPARE(figure->isEnabled(), box->isChecked());
            }
        }
        for (const QLabel *label : rules.dialog->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    }

    void checksByKeyboard()
    {
        Rules rules;
        QVERIFY(rules.isActive);
        rules.part<QCheckBox>("check-weekend")->setFocus();
        key(Qt::Key_Space);
        QCOMPARE(rules.calls, 1);
        QCOMPARE(rules.choice.on.value(u"weekend"_s, true), false);
        QCOMPARE(rules.dialog->choices(), rules.choice);
        auto *figure = rules.part<FigureBox>("figure-long-day");
        figure->setFocus();
        figure->selectAll();
        type(u"11"_s);
        QCOMPARE(rules.calls, 1); // not while it is typed
        key(Qt::Key_Return);
        QCOMPARE(rules.calls, 2);
        QCOMPARE(rules.choice.parameters.value(u"long-day"_s), 11.0);
        QVERIFY(rules.dialog->isVisible()); // Return is no Close
        // Back to what it was: nothing is mentioned any more.
        rules.part<QCheckBox>("check-weekend")->setFocus();
        key(Qt::Key_Space);
        figure->setFocus();
        figure->selectAll();
        type(u"10"_s);
        key(Qt::Key_Tab);
        QCOMPARE(rules.choice, FlagChoices());
    }

    void noCheckAtAllIsSaid()
    {
        Rules rules;
        QCOMPARE(rules.message(), QString());
        for (const Flag &flag : allFlags())
            rules.part<QCheckBox>("check-" + QByteArray(flag.id))->click();
        QVERIFY(rules.message().contains(u"not checked"_s));
    }

    // What is still being typed counts when the dialog closes.
    void typedAndClosed()
    {
        Rules rules;
        auto *figure = rules.part<FigureBox>("figure-long-day");
        figure->setFocus();
        figure->selectAll();
        type(u"7"_s);
        key(Qt::Key_Escape);
        QVERIFY(!rules.dialog->isVisible());
        QTRY_COMPARE(rules.choice.parameters.value(u"long-day"_s), 7.0);
    }

    void sectionsByKeyboard()
    {
        Rules rules;
        auto *bar = rules.dialog->findChild<QTabBar *>();
        bar->setFocus();
        key(Qt::Key_Right);
        QVERIFY(rules.part<FigureBox>("hours-per-day")->isVisible());
        key(Qt::Key_Right);
        QVERIFY(rules.part<TableView>("holidays")->isVisible());
    }

    void everybody()
    {
        Rules rules({}, {}, RulesDialog::Section::WorkTime);
        auto *hours = rules.part<FigureBox>("hours-per-day");
        QCOMPARE(hours->text(), u"8 h"_s);
        hours->setFocus();
        hours->selectAll();
        type(u"7.6"_s);
        key(Qt::Key_Return);
        QCOMPARE(rules.rules.minutesPerDay, 456);
        rules.part<QToolButton>("weekday-5")->setFocus();
        key(Qt::Key_Space);
        QCOMPARE(rules.rules.workdays, Weekdays(0x0f));
        auto *start = rules.part<QComboBox>("week-start");
        start->setFocus();
        key(Qt::Key_Up); // no further than Monday
        QCOMPARE(rules.rules.weekStart, Qt::Monday);
        key(Qt::Key_End);
        QCOMPARE(rules.rules.weekStart, Qt::Sunday);
        QCOMPARE(rules.dialog->rules(), rules.rules);
    }

    void entries()
    {
        WorkRules given;
        given.holidays = { holiday(u"2026-12-25"_s, u"Christmas"_s) };
        given.entries = { { Of::Member, u"99"_s, 600, {} } };
        Rules rules(given, {}, RulesDialog::Section::WorkTime);
        QCOMPARE(rules.rows("entries"), QStringList { u"Member 99, not in the list | 10:00 | not set"_s });
        rules.click("list-add");
        auto *who = formPart<QComboBox>(rules, "entry-dialog", "entry-who");
        QVERIFY(who);
        // Two of one name are told apart.
        QStringList offered;
        for (int i = 0; i < who->count(); ++i)
            offered << who->itemText(i);
        QCOMPARE(offered,
            QStringList({ u"Team Design"_s, u"Team Support"_s, u"<b>Chiara</b>"_s, u"Anna"_s, u"Anna (Support)"_s,
                u"Björn"_s }));
        auto *accept = formPart<QPushButton>(rules, "entry-dialog", "prompt-accept");
        who->setEditText(u"nobody"_s);
        formPart<QCheckBox>(rules, "entry-dialog", "entry-has-hours")->setChecked(true);
        QVERIFY(!accept->isEnabled());
        who->setEditText(u"anna (support)"_s);
        QVERIFY(accept->isEnabled());
        auto *hours = formPart<FigureBox>(rules, "entry-dialog", "entry-hours");
        hours->setValue(20.5);
        formPart<QCheckBox>(rules, "entry-dialog", "entry-has-days")->setChecked(true);
        formPart<QToolButton>(rules, "entry-dialog", "weekday-1")->click();
        QCOMPARE(rules.calls, 0);
        accept->click();
        const WorkEntry anna { Of::Member, u"3"_s, 20 * 60 + 30, Weekdays(0x1e) };
        QCOMPARE(rules.rules.entries, QList<WorkEntry>({ given.entries.first(), anna }));
        QCOMPARE(rules.rules.holidays, given.holidays); // not its business
        QCOMPARE(rules.rows("entries").first(), u"Anna (Support) | 20:30 | Tue – Fri"_s);
        QTRY_VERIFY(!rules.dialog->findChild<QDialog *>(u"entry-dialog"_s));

        // Return edits, and whom it is about stays.
        QTest::keyClick(rules.part<TableView>("entries"), Qt::Key_Return);
        formPart<QCheckBox>(rules, "entry-dialog", "entry-has-days")->setChecked(false);
        formPart<QPushButton>(rules, "entry-dialog", "prompt-accept")->click();
        QCOMPARE(rules.rules.entries.value(1), (WorkEntry { Of::Member, u"3"_s, 20 * 60 + 30, {} }));
        QTRY_VERIFY(!rules.dialog->findChild<QDialog *>(u"entry-dialog"_s));

        // A second entry for the same one is the same entry.
        rules.click("list-add");
        formPart<QComboBox>(rules, "entry-dialog", "entry-who")->setEditText(u"Anna (Support)"_s);
        QCOMPARE(formPart<FigureBox>(rules, "entry-dialog", "entry-hours")->value(), 20.5);
        formPart<FigureBox>(rules, "entry-dialog", "entry-hours")->setValue(30);
        formPart<QPushButton>(rules, "entry-dialog", "prompt-accept")->click();
        QCOMPARE(rules.rules.entries.size(), 2);
        QCOMPARE(rules.rules.entries.value(1).weeklyMinutes, std::optional(1800));
        QTRY_VERIFY(!rules.dialog->findChild<QDialog *>(u"entry-dialog"_s));

        rules.focus("entries");
        key(Qt::Key_Delete);
        QCOMPARE(rules.rules.entries, given.entries);
    }

    void holidays()
    {
        Rules rules({}, {}, RulesDialog::Section::Holidays);
        const auto add = [&](const QDate &day, const QString &name, int team) {
            rules.click("list-add");
            formPart<QDateEdit>(rules, "holiday-dialog", "holiday-day")->setDate(day);
            formPart<QComboBox>(rules, "holiday-dialog", "holiday-team")->setCurrentIndex(team);
            auto *field = formPart<QLineEdit>(rules, "holiday-dialog", "holiday-name");
            QVERIFY(!formPart<QPushButton>(rules, "holiday-dialog", "prompt-accept")->isEnabled());
            QTest::keyClicks(field, name);
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_VERIFY(!rules.dialog->findChild<QDialog *>(u"holiday-dialog"_s));
        };
        add({ 2026, 12, 25 }, u"Christmas"_s, 0);
        add({ 2026, 5, 1 }, u"Labour Day"_s, 2);
        add({ 2026, 12, 25 }, u" christmas "_s, 0); // once is enough
        add({ 2026, 12, 25 }, u"Christmas"_s, 1); // of another team
        QCOMPARE(rules.rules.holidays,
            QList<Holiday>({ holiday(u"2026-05-01"_s, u"Labour Day"_s, u"Support"_s),
                holiday(u"2026-12-25"_s, u"Christmas"_s), holiday(u"2026-12-25"_s, u"Christmas"_s, u"Design"_s) }));
        QCOMPARE(rules.rows("holidays").value(0), u"Fri 1 May 2026 | Labour Day | Support"_s);
        QCOMPARE(rules.rows("holidays").value(1), u"Fri 25 Dec 2026 | Christmas | Everybody"_s);

        auto *table = rules.part<TableView>("holidays");
        table->moveCurrent(-9);
        QTest::keyClick(table, Qt::Key_Return);
        formPart<QDateEdit>(rules, "holiday-dialog", "holiday-day")->setDate({ 2026, 5, 2 });
        formPart<QPushButton>(rules, "holiday-dialog", "prompt-accept")->click();
        QCOMPARE(rules.rules.holidays.size(), 3);
        QCOMPARE(rules.rules.holidays.first().day, QDate(2026, 5, 2));
        QTRY_VERIFY(!rules.dialog->findChild<QDialog *>(u"holiday-dialog"_s));

        // Many at once are asked about, one is not.
        rules.focus("holidays");
        table->selectAll();
        prompts::setNextAnswer({ 0, {} });
        key(Qt::Key_Delete);
        letAnswersArrive();
        QCOMPARE(rules.rules.holidays.size(), 3);
        prompts::setNextAnswer({ 1, {} });
        key(Qt::Key_Delete);
        QTRY_COMPARE(rules.rules.holidays.size(), 0);
        add({ 2026, 12, 25 }, u"Christmas"_s, 0);
        rules.focus("holidays");
        key(Qt::Key_Delete);
        QCOMPARE(rules.rules.holidays.size(), 0);
    }

    void pastOnesStayAndAreMuted()
    {
        WorkRules given;
        const QDate today = QDate::currentDate();
        given.holidays = { { today.addDays(-1), u"Over"_s, {} }, { today, u"Today"_s, {} } };
        const Rules rules(given, {}, RulesDialog::Section::Holidays);
        const auto *table = rules.part<TableView>("holidays");
        const auto ink = [&](int row) {
            return table->model()->index(row, 1).data(Qt::ForegroundRole).value<QColor>();
        };
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(ink(0), Theme::current().color(ColorRole::Muted));
        QCOMPARE(ink(1), Theme::current().color(ColorRole::Text));
        QVERIFY(table->currentKey().contains(u"Today"_s));
    }

    void imports()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"holidays.ics"_s);
        const auto write = [&](const QByteArray &bytes) {
            QFile ics(file);
            QVERIFY(ics.open(QIODevice::WriteOnly));
            ics.write(bytes);
        };
        const auto event = [](const QByteArray &when, const QByteArray &name) {
            return QByteArray(
                "BEGIN:VEVENT\r\nUID:" + name + "\r\n" + when + "\r\nSUMMARY:" + name + "\r\nEND:VEVENT\r\n");
        };
        const auto calendar = [](const QByteArray &events) {
            return QByteArray(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n");
        };
        WorkRules given;
        given.holidays = { holiday(u"2026-12-25"_s, u"christmas"_s, u"Support"_s) };
        Rules rules(given, {}, RulesDialog::Section::Holidays);
        auto *team = rules.part<QComboBox>("import-team");
        team->setCurrentIndex(team->findData(u"Support"_s));
        const auto import = [&](const QString &path) {
            prompts::setNextAnswer({ 0, path });
            rules.click("import");
            letAnswersArrive();
        };
        write(calendar(event("DTSTART;VALUE=DATE:20261225", "Christmas")
            + event("DTSTART;VALUE=DATE:20261226", "Boxing Day") + event("DTSTART:20261227T100000Z", "Meeting")));
        import(file);
        QCOMPARE(rules.rules.holidays,
            QList<Holiday>({ holiday(u"2026-12-25"_s, u"christmas"_s, u"Support"_s),
                holiday(u"2026-12-26"_s, u"Boxing Day"_s, u"Support"_s) }));
        QCOMPARE(rules.message(),
            u"1 holiday(s) came in. 1 were there already. 1 event(s) were left out: they have a time of day or could not be read."_s);
        QCOMPARE(rules.calls, 1);

        import(file); // a second time: nothing new
        QCOMPARE(rules.rules.holidays.size(), 2);
        QVERIFY(rules.message().startsWith(u"0 holiday(s) came in. 2 were there already."_s));

        write("<html>not a calendar</html>");
        import(file);
        QVERIFY(!rules.message().isEmpty());
        QVERIFY(!rules.message().contains(u"came in"_s));
        QCOMPARE(rules.rules.holidays.size(), 2);

        import(folder.filePath(u"missing.ics"_s));
        QVERIFY2(rules.message().contains(u"could not be read"_s), qPrintable(rules.message()));
        write(QByteArray(5 * 1024 * 1024, 'x'));
        import(file);
        QVERIFY2(rules.message().contains(u"too large"_s), qPrintable(rules.message()));

        const int calls = rules.calls;
        import({}); // thought better of it
        QCOMPARE(rules.calls, calls);
    }

    // What goes in comes out, and through the settings' JSON as well.
    void roundTrip()
    {
        WorkRules given;
        given.minutesPerDay = 450;
        given.workdays = Weekdays(0x3e);
        given.weekStart = Qt::Sunday;
        given.entries = { { Of::Team, u"Design"_s, 38 * 60, Weekdays(0x0f) }, { Of::Member, u"2"_s, 1200, {} } };
        given.holidays = { holiday(u"2026-05-01"_s, u"Labour Day"_s, u"Support"_s) };
        FlagChoices choices;
        choices.on = { { u"empty-day"_s, false } };
        choices.parameters = { { u"long-day"_s, 9 } };
        Rules rules(WorkRules::fromJson(given.toJson()), FlagChoices::fromJson(choices.toJson()));
        QCOMPARE(rules.dialog->rules(), given);
        QCOMPARE(rules.dialog->choices(), choices);
        rules.part<QCheckBox>("check-weekend")->click();
        QCOMPARE(FlagChoices::fromJson(rules.choice.toJson()), rules.choice);
        QCOMPARE(rules.choice.on, (QHash<QString, bool> { { u"empty-day"_s, false }, { u"weekend"_s, false } }));
        // A change in one section keeps what another one has changed.
        rules.dialog->showSection(RulesDialog::Section::WorkTime);
        rules.part<QToolButton>("weekday-1")->click();
        rules.dialog->showSection(RulesDialog::Section::Holidays);
        rules.part<TableView>("holidays")->moveCurrent(0);
        rules.click("list-remove");
        given.workdays = Weekdays(0x3f);
        given.holidays.clear();
        QCOMPARE(WorkRules::fromJson(rules.rules.toJson()), given);
    }

    void defaults()
    {
        WorkRules given;
        given.minutesPerDay = 450;
        given.weekStart = Qt::Sunday;
        given.entries = { { Of::Member, u"2"_s, 1200, {} } };
        given.holidays = { holiday(u"2026-05-01"_s, u"Labour Day"_s) };
        FlagChoices choices;
        choices.on = { { u"empty-day"_s, false } };
        Rules rules(given, choices);
        prompts::setNextAnswer({ 0, {} });
        rules.click("defaults");
        letAnswersArrive();
        QCOMPARE(rules.calls, 0);
        prompts::setNextAnswer({ 1, {} });
        rules.click("defaults");
        QTRY_COMPARE(rules.calls, 2);
        QVERIFY(prompts::lastPrompt().contains(u"stay"_s));
        QCOMPARE(rules.choice, FlagChoices());
        QVERIFY(rules.part<QCheckBox>("check-empty-day")->isChecked());
        WorkRules wanted;
        wanted.entries = given.entries;
        wanted.holidays = given.holidays;
        QCOMPARE(rules.rules, wanted);
        QCOMPARE(rules.part<FigureBox>("hours-per-day")->value(), 8.0);
    }
};

QTEST_MAIN(TestRulesDialog)
#include "tst_rules_dialog.moc"
