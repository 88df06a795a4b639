// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form_samples.h"
#include "tests/gui/open_dialog.h"
#include "ui/view/choice_box.h"
#include "ui/view/filter_chip.h"
#include "ui/view/form_field.h"
#include "ui/view/form_layout.h"
#include "ui/view/message_bar.h"
#include "ui/view/moment_text.h"
#include "ui/view/prompts.h"
#include "ui/view/theme.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace signoff;
using samples::planOf;

namespace {

// A form that is open, and what a person does with it.
struct Sheet {
    explicit Sheet(const FormPlan &plan, samples::People *people = nullptr)
        : dialog(new FormDialog(plan, people, &window))
        , submitted(dialog, &FormDialog::submitted)
    {
        window.show();
        dialog->open();
        isShown = QTest::qWaitForWindowActive(dialog);
    }
    FormFieldView *field(const QString &id) const { return dialog->findChild<FormFieldView *>("field-"_L1 + id); }
    QLineEdit *line(const QString &id) const { return field(id)->findChild<QLineEdit *>(); }
    ChoiceBox *box(const QString &id) const { return field(id)->findChild<ChoiceBox *>(); }
    ChoicePopup *popup(const QString &id) const { return box(id)->findChild<ChoicePopup *>(); }
    void type(const QString &id, const QString &text) const
    {
        QLineEdit *edit = line(id);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void choose(const QString &id, const QString &typed) const
    {
        box(id)->setFocus();
        QTest::keyClick(box(id), Qt::Key_Space);
        auto *list = popup(id)->findChild<QListView *>();
        popup(id)->search(typed);
        QTest::keyClick(list, Qt::Key_Return);
    }
    void save() const
    {
        // A pop-up that closed leaves no window active here.
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog.data(), Qt::Key_Return, Qt::ControlModifier);
    }
    QPushButton *button(const QString &name) const { return dialog->findChild<QPushButton *>(name); }
    QString message() const { return dialog->findChild<MessageBar *>()->text(); }
    FormValues sent() const { return submitted.isEmpty() ? FormValues() : submitted.last().at(0).value<FormValues>(); }

    QWidget window;
    QPointer<FormDialog> dialog;
    QSignalSpy submitted;
    bool isShown = false;
};

template <class Row> void addForms(QList<std::pair<QString, FormPlan>> &all)
{
    for (const Form<Row> &form : resourceOf<Row>().forms)
        all.append({ QLatin1String(resourceOf<Row>().id) + u' ' + QLatin1String(form.id), planOf<Row>(form.id) });
}

template <class... Row> QList<std::pair<QString, FormPlan>> formsOf(std::tuple<Row...> *)
{
    QList<std::pair<QString, FormPlan>> all;
    (addForms<Row>(all), ...);
    return all;
}

// A value that passes for the entry, as its control would give it.
QVariant example(const FormField &field)
{
    switch (field.entry) {
    case Entry::Email:
        return u"new@example.com"_s;
    case Entry::Url:
        return u"https://example.com/hook"_s;
    case Entry::TimeZone:
        return u"Asia/Tokyo"_s;
    case Entry::Whole:
    case Entry::Number:
        return 7.0;
    case Entry::Date:
        return QDate(2026, 11, 24);
    case Entry::Time:
        return *field.notBefore ? QTime(17, 30) : QTime(9, 0);
    case Entry::Instant:
        return QDateTime(QDate(2026, 11, 24), *field.notBefore ? QTime(17, 30) : QTime(9, 0), QTimeZone::utc());
    case Entry::Flag:
        return true;
    case Entry::Choice:
        return QString::fromLatin1(field.choices.front().value);
    case Entry::Choices:
        return QStringList { QString::fromLatin1(field.choices.front().value) };
    case Entry::Members:
        return QStringList { u"1"_s };
    case Entry::Text:
    case Entry::LongText:
        return u"Words"_s;
    default:
        return u"2"_s;
    }
}

EditOutcome outcome(EditOutcome::Kind kind, const QString &words = {}, const QList<FormProblem> &problems = {})
{
    EditOutcome result;
    result.kind = kind;
    result.words = words;
    result.problems = problems;
    return result;
}

} // namespace

class TestFormDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        Theme::setMotion(false);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init() { prompts::resetAnswers(); }

    // Every form of the registry: what is put into its fields comes out of them as it was, and Save sends it.
    void everyForm_data()
    {
        QTest::addColumn<int>("form");
        const auto all = formsOf(static_cast<AllRows *>(nullptr));
        QVERIFY(all.size() > 15);
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all.at(i).first)) << i;
    }
    void everyForm()
    {
        QFETCH(int, form);
        FormPlan plan = formsOf(static_cast<AllRows *>(nullptr)).at(form).second;
        plan.isUpdate = false;
        plan.zone = QTimeZone::utc();
        FormValues wanted;
        for (const FormField &field : plan.fields)
            wanted.insert(QLatin1String(field.id), example(field));
        samples::People people;
        {
            // Nothing that is needed is forgotten.
            FormPlan empty = plan;
            empty.begin = {};
            Sheet sheet(empty, &people);
            QVERIFY(sheet.isShown);
            const QList<FormProblem> problems = problemsOf(plan.fields, sheet.dialog->values());
            sheet.save();
            QCOMPARE(sheet.submitted.count(), problems.isEmpty() ? 1 : 0);
            for (const FormProblem &problem : problems)
                QCOMPARE(sheet.field(problem.field)->problem(), problem.words);
        }
        plan.begin = wanted;
        Sheet sheet(plan, &people);
        for (const FormField &field : plan.fields) {
            QVERIFY2(sheet.field(QLatin1String(field.id)), field.id);
            QVERIFY(!sheet.field(QLatin1String(field.id))->control()->focusProxy()->accessibleName().isEmpty()
                || field.entry == Entry::Flag || field.entry == Entry::Choices);
        }
        QVERIFY(!sheet.dialog->isChanged());
        sheet.save();
        QCOMPARE(sheet.submitted.count(), 1);
        QCOMPARE(sheet.sent(), wanted);
        QVERIFY(sheet.dialog->isBusy());
        sheet.save(); // not twice
        QCOMPARE(sheet.submitted.count(), 1);
        sheet.dialog->answer(outcome(EditOutcome::Kind::Applied));
        QTRY_VERIFY(!sheet.dialog);
    }

    void problemsAreSaidBesideTheField()
    {
        Sheet sheet(planOf<Member>("create"));
        QCOMPARE(sheet.line(u"email"_s), qApp->focusWidget());
        sheet.type(u"email"_s, u"anna"_s);
        QVERIFY(sheet.field(u"email"_s)->problem().isEmpty()); // still typing
        sheet.line(u"firstname"_s)->setFocus();
        QVERIFY(sheet.field(u"email"_s)->problem().contains(u"e-mail"_s));
        QVERIFY(sheet.line(u"email"_s)->accessibleDescription().contains(u"e-mail"_s));
        QVERIFY(sheet.field(u"firstname"_s)->problem().isEmpty()); // nobody was there yet
        sheet.save();
        QCOMPARE(sheet.submitted.count(), 0);
        QCOMPARE(sheet.field(u"role"_s)->problem(), u"“Role” is needed."_s);
        QCOMPARE(sheet.line(u"email"_s), qApp->focusWidget()); // the first
        sheet.type(u"email"_s, u"anna@example.com"_s);
        QVERIFY(sheet.field(u"email"_s)->problem().isEmpty()); // looked at again at once
        sheet.type(u"firstname"_s, u"Anna"_s);
        sheet.type(u"lastname"_s, u"Kovac"_s);
        sheet.choose(u"role"_s, u"team"_s);
        sheet.save();
        QCOMPARE(sheet.submitted.count(), 1);
        const FormValues wanted { { u"email"_s, u"anna@example.com"_s }, { u"firstname"_s, u"Anna"_s },
            { u"lastname"_s, u"Kovac"_s }, { u"role"_s, u"Team manager"_s } };
        QCOMPARE(sheet.sent(), wanted);
    }

    void answersOfTheServer()
    {
        Sheet sheet(planOf<Member>("update", samples::anna()));
        sheet.type(u"weekly_hours_limit"_s, u"30"_s);
        sheet.save();
        QVERIFY(sheet.dialog->isBusy());
        QVERIFY(!sheet.line(u"email"_s)->isEnabled());
        QVERIFY(!sheet.dialog->findChild<QLabel *>(u"form-progress"_s)->text().isEmpty());
        QTest::keyClick(sheet.dialog.data(), Qt::Key_Escape);
        QVERIFY(sheet.dialog->isVisible()); // the answer is on its way
        sheet.dialog->answer(outcome(EditOutcome::Kind::Refused, u"No <b>way</b>"_s,
            { { u"weekly_hours_limit"_s, u"Too few."_s } }));
        QCOMPARE(sheet.message(), u"No <b>way</b>"_s);
        QCOMPARE(sheet.field(u"weekly_hours_limit"_s)->problem(), u"Too few."_s);
        QCOMPARE(sheet.line(u"weekly_hours_limit"_s)->text(), u"30"_s);
        QVERIFY(sheet.line(u"weekly_hours_limit"_s)->isEnabled());
        sheet.type(u"weekly_hours_limit"_s, u"32"_s);
        QVERIFY(sheet.field(u"weekly_hours_limit"_s)->problem().isEmpty());
        for (const auto kind : { EditOutcome::Kind::NotSent, EditOutcome::Kind::Unknown, EditOutcome::Kind::Invalid }) {
            sheet.save();
            sheet.dialog->answer(outcome(kind, u"Words"_s));
            QVERIFY(sheet.dialog->isVisible());
            QCOMPARE(sheet.message(), u"Words"_s);
        }
        QCOMPARE(sheet.submitted.count(), 4);
        sheet.save();
        sheet.dialog->answer(outcome(EditOutcome::Kind::Applied));
        QTRY_VERIFY(!sheet.dialog);
    }

    void anUpdateSendsWhatItShows()
    {
        Sheet sheet(planOf<Member>("update", samples::anna()));
        QCOMPARE(sheet.line(u"weekly_hours_limit"_s)->text(), u"37.5"_s);
        QVERIFY(!sheet.field(u"remove_avatar"_s)); // there is no picture
        sheet.save(); // nothing to send
        QTRY_VERIFY(!sheet.dialog);
        QCOMPARE(sheet.submitted.count(), 0);
    }

    void escapeAsks()
    {
        Sheet sheet(planOf<Member>("update", samples::anna()));
        sheet.type(u"firstname"_s, u"Hanna"_s);
        prompts::setNextAnswer({ 0, {} });
        QTest::keyClick(sheet.dialog.data(), Qt::Key_Escape);
        letAnswersArrive();
        QVERIFY(sheet.dialog && sheet.dialog->isVisible());
        QVERIFY(prompts::lastPrompt().contains(u"Throw away"_s));
        QCOMPARE(sheet.line(u"firstname"_s)->text(), u"Hanna"_s);
        prompts::setNextAnswer({ 1, {} });
        sheet.dialog->close();
        QTRY_VERIFY(!sheet.dialog);
        // What was typed and put back is nothing to lose.
        Sheet again(planOf<Member>("update", samples::anna()));
        again.type(u"firstname"_s, u"Hanna"_s);
        again.type(u"firstname"_s, u"Anna "_s);
        QTest::keyClick(again.dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!again.dialog);
    }

    void aConflictIsDecided()
    {
        Sheet sheet(planOf<Member>("update", samples::anna()));
        QSignalSpy anyway(sheet.dialog.data(), &FormDialog::submittedAnyway);
        sheet.type(u"firstname"_s, u"Hanna"_s);
        sheet.save();
        Member theirs = samples::anna();
        theirs.lastName = u"Novák"_s;
        theirs.role = u"Executive manager"_s;
        const FormValues begin = planOf<Member>("update", theirs).begin;
        sheet.dialog->setConflict({ u"Last name: was Kováč, is now Novák"_s }, begin);
        QVERIFY(sheet.message().contains(u"is now Novák"_s));
        QVERIFY(!sheet.button(u"prompt-accept"_s)->isVisible());
        sheet.save(); // neither
        QCOMPARE(sheet.submitted.count(), 1);
        sheet.button(u"form-anyway"_s)->click();
        QCOMPARE(anyway.count(), 1);
        QCOMPARE(anyway.last().at(0).value<FormValues>().value(u"firstname"_s), u"Hanna"_s);
        sheet.dialog->setConflict({ u"Last name: was Kováč, is now Novák"_s }, begin);
        sheet.button(u"form-theirs"_s)->click();
        QCOMPARE(sheet.line(u"lastname"_s)->text(), u"Novák"_s);
        QCOMPARE(sheet.line(u"firstname"_s)->text(), u"Anna"_s);
        QVERIFY(sheet.message().isEmpty());
        QVERIFY(!sheet.dialog->isChanged());
        QVERIFY(sheet.button(u"prompt-accept"_s)->isVisible());
    }

    // A form for many records sends what was touched, even where it was emptied.
    void onlyWhatWasTouched()
    {
        FormPlan plan = planOf<Member>("update");
        plan.onlyTouched = true;
        Sheet sheet(plan);
        sheet.save();
        QCOMPARE(sheet.submitted.count(), 0);
        QVERIFY(!sheet.message().isEmpty());
        QCOMPARE(sheet.line(u"firstname"_s)->placeholderText(), u"Stays as it is"_s);
        sheet.choose(u"role"_s, u"project m"_s);
        sheet.type(u"weekly_hours_limit"_s, u"400"_s);
        sheet.save();
        QCOMPARE(sheet.submitted.count(), 0);
        QVERIFY(sheet.field(u"weekly_hours_limit"_s)->problem().contains(u"168"_s));
        sheet.field(u"weekly_hours_limit"_s)->findChild<QToolButton *>(u"keep"_s)->click();
        QVERIFY(sheet.field(u"weekly_hours_limit"_s)->problem().isEmpty());
        auto *picture = sheet.field(u"remove_avatar"_s)->findChild<QCheckBox *>();
        QCOMPARE(picture->checkState(), Qt::PartiallyChecked);
        sheet.save();
        QCOMPARE(sheet.submitted.count(), 1);
        QCOMPARE(sheet.sent(), (FormValues { { u"role"_s, u"Project manager"_s } }));
    }

    void recordsAreFound()
    {
        samples::People people;
        people.count = 20;
        Contract row;
        FormPlan plan = planOf<Contract>("create", row);
        plan.begin.insert(u"user_id"_s, u"99"_s);
        Sheet sheet(plan, &people);
        QCOMPARE(sheet.box(u"user_id"_s)->words(), u"Archived One"_s); // not offered, but shown
        QVERIFY(sheet.box(u"user_id"_s)->accessibleName().contains(u"Archived One"_s));
        sheet.box(u"user_id"_s)->setFocus();
        QTest::keyClick(sheet.box(u"user_id"_s), Qt::Key_L); // a letter searches
        ChoicePopup *popup = sheet.popup(u"user_id"_s);
        QVERIFY(popup);
        auto *search = popup->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"ukasz"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(sheet.box(u"user_id"_s)->words(), u"Łukasz Nowak"_s);
        QTRY_VERIFY(!sheet.popup(u"user_id"_s));
        sheet.choose(u"project_id"_s, u"anna"_s);
        QCOMPARE(sheet.box(u"project_id"_s)->words(), u"Anna Kováč"_s);
        sheet.save();
        QCOMPARE(sheet.field(u"project_id"_s)->problem() + sheet.field(u"user_id"_s)->problem(), QString());
        QCOMPARE(sheet.sent().value(u"user_id"_s), u"2"_s);
        QCOMPARE(sheet.sent().value(u"project_id"_s), u"1"_s);
    }

    // An open list takes another word; a word nobody knows is kept.
    void openChoices()
    {
        Contract row;
        row.id = u"5"_s;
        row.screenshots = u"thermal"_s;
        Sheet sheet(planOf<Contract>("update", row));
        QCOMPARE(sheet.box(u"screenshots"_s)->words(), u"thermal"_s);
        sheet.choose(u"screenshots"_s, u"sketched"_s);
        QCOMPARE(sheet.box(u"screenshots"_s)->words(), u"sketched"_s);
        sheet.save();
        QCOMPARE(sheet.sent().value(u"screenshots"_s), u"sketched"_s);
        // What the API cannot take away has no cross.
        QTest::keyClick(sheet.box(u"screenshots"_s), Qt::Key_Delete);
        QCOMPARE(sheet.box(u"screenshots"_s)->words(), u"sketched"_s);
    }

    void choicesThatAreNotThereYet()
    {
        samples::People people;
        people.isKnown = false;
        Sheet sheet(planOf<Contract>("create"), &people);
        sheet.box(u"user_id"_s)->setFocus();
        QTest::keyClick(sheet.box(u"user_id"_s), Qt::Key_Down);
        QVERIFY(!sheet.popup(u"user_id"_s));
        people.problem = u"The members could not be loaded."_s;
        emit people.changed(Entry::Member);
        const auto words = [&] {
            QStringList all;
            for (const QLabel *label : sheet.field(u"user_id"_s)->findChildren<QLabel *>())
                all << label->text();
            return all.join(u'\n');
        };
        QVERIFY(words().contains(people.problem));
        QTest::keyClick(sheet.box(u"user_id"_s), Qt::Key_Down);
        QCOMPARE(people.reloaded, QList<Entry> { Entry::Member });
        people.arrive();
        QVERIFY(sheet.popup(u"user_id"_s)); // as was wanted
        QVERIFY(!words().contains(u"could not"_s));
    }

    void tasksFollowTheProject()
    {
        samples::People people;
        Sheet sheet(planOf<TimeEntry>("update", [] {
            TimeEntry row;
            row.id = u"1"_s;
            return row;
        }()),
            &people);
        const auto hint = [&] { return sheet.field(u"task_id"_s)->findChild<ChoiceBox *>()->accessibleDescription(); };
        QCOMPARE(hint(), u"Choose a project first."_s);
        sheet.choose(u"project_id"_s, u"anna"_s);
        QVERIFY(hint() != u"Choose a project first."_s);
        sheet.choose(u"task_id"_s, u"anna"_s);
        QCOMPARE(sheet.box(u"task_id"_s)->words(), u"Anna Kováč"_s);
    }

    void datesAndTimes()
    {
        samples::People people;
        Sheet sheet(planOf<Leave>("create"), &people);
        sheet.type(u"start"_s, u"soon"_s);
        sheet.line(u"end"_s)->setFocus();
        QCOMPARE(sheet.field(u"start"_s)->problem(), u"“First day” must be a date."_s);
        sheet.type(u"start"_s, u"2026-11-24"_s);
        sheet.type(u"end"_s, u"23/11/2026"_s);
        sheet.line(u"start"_s)->setFocus();
        QCOMPARE(sheet.line(u"start"_s)->text(), u"24/11/2026"_s); // as the locale writes it, once it was left
        QVERIFY(sheet.field(u"end"_s)->problem().contains(u"before"_s));
        QTest::keyClick(sheet.line(u"end"_s), Qt::Key_Down);
        auto *calendar = sheet.line(u"end"_s)->findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 23));
        emit calendar->activated(QDate(2026, 11, 25));
        QCOMPARE(sheet.line(u"end"_s)->text(), u"25/11/2026"_s);
        QVERIFY(sheet.field(u"end"_s)->problem().isEmpty());
        sheet.type(u"start_time"_s, u"930"_s);
        sheet.type(u"hours_per_day"_s, u"3.5"_s);
        QCOMPARE(sheet.dialog->values().value(u"start_time"_s), QTime(9, 30));
        QCOMPARE(sheet.dialog->values().value(u"hours_per_day"_s), 3.5);
        QVERIFY(!sheet.dialog->values().contains(u"end_time"_s));
    }

    void momentsAsTheyAreTyped()
    {
        QCOMPARE(dateOf(u"3/2/26"_s), std::optional(QDate(2026, 2, 3)));
        QCOMPARE(dateOf(u"3.2.2026"_s), std::optional(QDate(2026, 2, 3)));
        QCOMPARE(dateOf(u"31/2/2026"_s), std::optional<QDate>());
        QCOMPARE(timeOf(u"9"_s), std::optional(QTime(9, 0)));
        QCOMPARE(timeOf(u"9.45"_s), std::optional(QTime(9, 45)));
        QCOMPARE(timeOf(u"25:00"_s), std::optional<QTime>());
        QCOMPARE(timeOf(u""_s), std::optional<QTime>());
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(dateText(QDate(2026, 2, 3)), u"03.02.2026"_s);
        Project row;
        row.id = u"1"_s;
        row.estimation = 1234.5;
        Sheet sheet(planOf<Project>("update", row));
        QCOMPARE(sheet.line(u"estimation"_s)->text(), u"1234,5"_s);
        sheet.type(u"budget"_s, u"99,5"_s);
        QCOMPARE(sheet.dialog->values().value(u"budget"_s), 99.5);
        QLocale::setDefault(before);
    }

    // An instant keeps its seconds while nobody changes what is shown of it.
    void instantsKeepWhatIsNotShown()
    {
        FormPlan plan = planOf<TimeRequest>("create");
        plan.zone = QTimeZone("Europe/Berlin");
        const QDateTime start(QDate(2026, 11, 23), QTime(8, 0, 17), QTimeZone::utc());
        plan.begin.insert(u"start"_s, start);
        Sheet sheet(plan);
        const QList<QLineEdit *> parts = sheet.field(u"start"_s)->findChildren<QLineEdit *>();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(1)->text(), u"09:00"_s);
        QCOMPARE(sheet.dialog->values().value(u"start"_s).toDateTime(), start);
        parts.at(1)->setFocus();
        parts.at(1)->selectAll();
        QTest::keyClicks(parts.at(1), u"10:15"_s);
        QCOMPARE(sheet.dialog->values().value(u"start"_s).toDateTime(),
            QDateTime(QDate(2026, 11, 23), QTime(9, 15), QTimeZone::utc()));
    }

    void hiddenFieldsGoAlong()
    {
        samples::People people;
        FormPlan plan = planOf<Contract>("create");
        plan.begin.insert(u"user_id"_s, u"1"_s);
        plan.hidden << u"user_id"_s;
        Sheet sheet(plan, &people);
        QVERIFY(!sheet.field(u"user_id"_s));
        sheet.choose(u"project_id"_s, u"anna"_s);
        sheet.save();
        QCOMPARE(sheet.sent().value(u"user_id"_s), u"1"_s);
    }

    void textOfTheServerIsPlain()
    {
        samples::People people;
        FormPlan plan = planOf<Contract>("create");
        plan.context = u"<b>Anna</b>"_s;
        plan.text = u"<img src=x>"_s;
        Sheet sheet(plan, &people);
        for (const QLabel *label : sheet.dialog->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void shortFieldsStandSideBySide()
    {
        QList<const FormField *> fields;
        for (const FormField &field : formOf<Leave>(u"create"_s)->fields)
            fields << &field;
        const QList<FieldPlace> places = placesOf(fields);
        const auto at = [&](const char *id) {
            for (int i = 0; i < fields.size(); ++i) {
                if (QLatin1String(fields.at(i)->id) == QLatin1String(id))
                    return places.at(i);
            }
            return FieldPlace { -1, -1, -1 };
        };
        QCOMPARE(at("start").row, at("end").row);
        QCOMPARE(at("start_time").row, at("end_time").row);
        QVERIFY(at("leave_period").row != at("start_time").row);
        QCOMPARE(at("policy_id").span, 2);
    }

    void aSmallWindowScrolls()
    {
        samples::People people;
        Sheet sheet(planOf<Leave>("create"), &people);
        sheet.dialog->resize(420, 360);
        sheet.line(u"hours_per_day"_s)->setFocus();
        QVERIFY(sheet.button(u"prompt-accept"_s)->isVisible());
        QVERIFY(sheet.dialog->rect().contains(
            QRect(sheet.button(u"prompt-accept"_s)->mapTo(sheet.dialog.data(), QPoint()), QSize(1, 1))));
    }
};

QTEST_MAIN(TestFormDialog)
#include "tst_form_dialog.moc"
