// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/registry.h"
#include "tests/unit/resources/sample.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

namespace {

constexpr FormChoice colours[] = { { "red", "Red" }, { "blue", "Blue" } };

constexpr FormField nameField { .id = "name", .title = "Name", .needed = true, .longest = 5 };
constexpr FormField fromField { .id = "from", .title = "From", .entry = Entry::Date };
constexpr FormField toField { .id = "to", .title = "To", .entry = Entry::Date, .stays = true, .notBefore = "from" };
constexpr FormField period[] = { fromField, toField };

QString wordsOf(const QList<FormProblem> &problems)
{
    QStringList words;
    for (const FormProblem &problem : problems)
        words << problem.field + u": "_s + problem.words;
    return words.join(u'\n');
}

// What is wrong with one value in one field.
QString problemOf(const FormField &field, const QVariant &value, const FormValues &before = {})
{
    const FormField fields[] = { field };
    return wordsOf(problemsOf(fields, { { QLatin1String(field.id), value } }, before));
}

FormField fieldWith(Entry entry)
{
    FormField field;
    field.id = "x";
    field.title = "X";
    field.entry = entry;
    return field;
}

struct Body {
    std::optional<QString> text;
    std::optional<int> whole;
    std::optional<double> number;
    std::optional<QDate> day;
    std::optional<json::Id> record;
    std::optional<QList<json::Id>> records;
    std::optional<bool> flag;
    std::optional<int> oneOrZero;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&Body::text, "notes", "description"), json::field(&Body::whole, "whole"),
            json::field(&Body::number, "number"), json::field(&Body::day, "day"), json::field(&Body::record, "record"),
            json::field(&Body::records, "records"), json::field(&Body::flag, "flag"),
            json::field(&Body::oneOrZero, "one_or_zero") };
    }
};

// Each form by itself: what an empty one says, and whether a filled one passes.
template <class Row> void faultsOf(QStringList &faults)
{
    const QString resource = QLatin1String(resourceOf<Row>().id);
    for (const Form<Row> &form : resourceOf<Row>().forms) {
        const QString id = resource + u'.' + QLatin1String(form.id);
        QStringList expected;
        for (const FormField &field : form.fields) {
            if (field.needed)
                expected << u"%1: “%2” is needed."_s.arg(QLatin1String(field.id), QLatin1String(field.title));
            FormValues withoutOne = sampleOf(form.fields);
            withoutOne.remove(QLatin1String(field.id));
            const bool isNoted = !problemsOf(form.fields, withoutOne).isEmpty();
            bool isCompany = false;
            for (const FormField &other : form.fields)
                isCompany = isCompany || QLatin1String(other.with) == QLatin1String(field.id);
            if (isNoted != (field.needed || isCompany))
                faults << id + u" without "_s + QLatin1String(field.id);
            FormValues emptied = sampleOf(form.fields);
            emptied.insert(QLatin1String(field.id), QString());
            if (!problemsOf(form.fields, emptied, sampleOf(form.fields)).isEmpty()
                != (field.needed || field.stays || isCompany))
                faults << id + u" with an emptied "_s + QLatin1String(field.id);
        }
        const QString empty = wordsOf(problemsOf(form.fields, {}));
        if (empty != expected.join(u'\n'))
            faults << id + u", empty: "_s + empty;
        const QString filled = wordsOf(problemsOf(form.fields, sampleOf(form.fields)));
        if (!filled.isEmpty())
            faults << id + u", filled: "_s + filled;
        // A form that was opened and closed again changes nothing.
        if (form.begin) {
            const FormValues begin = form.begin(Row {});
            if (!changedOnly(begin, begin).isEmpty())
                faults << id + u" changes without a change"_s;
            for (auto it = begin.begin(); it != begin.end(); ++it) {
                // Or the words of what a field is set to, where only the row knows them ("status_name").
                const auto isField = [&](const FormField &field) {
                    const QLatin1String name(field.id);
                    return it.key() == name || it.key() == name + "_name"_L1;
                };
                if (std::none_of(form.fields.begin(), form.fields.end(), isField))
                    faults << id + u" begins with "_s + it.key() + u", which is no field"_s;
            }
        }
    }
}

} // namespace

class TestForms : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // --- Problems

    void needed()
    {
        QCOMPARE(problemOf(nameField, {}), u"name: “Name” is needed."_s);
        QCOMPARE(problemOf(nameField, u"  \t"_s), u"name: “Name” is needed."_s);
        QCOMPARE(problemOf(nameField, u"Anna"_s), QString());
        // An update that does not mention it leaves it as it is; one that empties it does not pass.
        const FormField fields[] = { nameField };
        const FormValues before { { u"name"_s, u"Anna"_s } };
        QVERIFY(problemsOf(fields, {}, before).isEmpty());
        QCOMPARE(problemOf(nameField, QString(), before), u"name: “Name” is needed."_s);
    }

    void stays()
    {
        const FormValues before { { u"to"_s, QDate(2026, 11, 2) } };
        QCOMPARE(problemOf(toField, QDate(), before), u"to: “To” can be changed, but not emptied."_s);
        QCOMPARE(problemOf(toField, QDate(2026, 11, 3), before), QString());
        QCOMPARE(problemOf(toField, QDate()), QString()); // it never had a value
        QCOMPARE(problemOf(fromField, QDate(), { { u"from"_s, QDate(2026, 11, 2) } }), QString());
    }

    void formats_data()
    {
        QTest::addColumn<int>("entry");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("words");
        const auto add = [](Entry entry, const QVariant &value, const QString &words) {
            const QString name = u"%1 %2"_s.arg(int(entry)).arg(value.toString());
            QTest::newRow(qPrintable(name)) << int(entry) << value << (words.isEmpty() ? words : u"x: "_s + words);
        };
        const QString email = u"“X” must be an e-mail address."_s;
        add(Entry::Email, u"anna@example.com"_s, {});
        add(Entry::Email, u" anna.k+1@mail.example.co.uk "_s, {});
        add(Entry::Email, u"žofia@example.sk"_s, {});
        add(Entry::Email, u"anna"_s, email);
        add(Entry::Email, u"anna@example"_s, email);
        add(Entry::Email, u"a@b@example.com"_s, email);
        add(Entry::Email, u"an na@example.com"_s, email);
        const QString address = u"“X” must be an address that begins with https:// or http://."_s;
        add(Entry::Url, u"https://example.com/hook?a=1"_s, {});
        add(Entry::Url, u"http://127.0.0.1:8080"_s, {});
        add(Entry::Url, u"ftp://example.com"_s, address);
        add(Entry::Url, u"example.com"_s, address);
        add(Entry::Url, u"https://"_s, address);
        const QString zone = u"“X” must be a time zone such as Europe/Berlin."_s;
        add(Entry::TimeZone, u"Europe/Bratislava"_s, {});
        add(Entry::TimeZone, u"Mars/Olympus"_s, zone);
        add(Entry::Whole, 40, {});
        add(Entry::Whole, u"40"_s, {});
        add(Entry::Whole, u"37.5"_s, u"“X” must be a whole number."_s);
        add(Entry::Whole, u"many"_s, u"“X” must be a number."_s);
        add(Entry::Whole, true, u"“X” must be a number."_s);
        add(Entry::Number, 37.5, {});
        add(Entry::Number, u"37.5"_s, {});
        add(Entry::Number, u"1e400"_s, u"“X” must be a number."_s);
        add(Entry::Number, u"nan"_s, u"“X” must be a number."_s);
        add(Entry::Date, QDate(2026, 11, 2), {});
        add(Entry::Date, u"tomorrow"_s, u"“X” must be a date."_s);
        add(Entry::Time, QTime(9, 30), {});
        add(Entry::Time, u"noon"_s, u"“X” must be a time of day."_s);
        add(Entry::Instant, QDateTime(QDate(2026, 11, 2), QTime(9, 30), QTimeZone::utc()), {});
        add(Entry::Instant, u"then"_s, u"“X” must be a date."_s);
        add(Entry::Text, u"anything"_s, {});
        add(Entry::Flag, false, {});
        add(Entry::Member, u"100"_s, {});
    }

    void formats()
    {
        QFETCH(int, entry);
        QFETCH(QVariant, value);
        QFETCH(QString, words);
        QCOMPARE(problemOf(fieldWith(Entry(entry)), value), words);
    }

    void ranges()
    {
        FormField hours = fieldWith(Entry::Whole);
        hours.least = 0;
        hours.most = 168;
        QCOMPARE(problemOf(hours, -1), u"x: “X” must be at least 0."_s);
        QCOMPARE(problemOf(hours, 0), QString());
        QCOMPARE(problemOf(hours, 168), QString());
        QCOMPARE(problemOf(hours, 169), u"x: “X” must be at most 168."_s);
        QCOMPARE(problemOf(nameField, u"12345"_s), QString());
        QCOMPARE(problemOf(nameField, u"123456"_s), u"name: “Name” must not be longer than 5 characters."_s);
    }

    void choices()
    {
        FormField colour = fieldWith(Entry::Choice);
        colour.choices = colours;
        QCOMPARE(problemOf(colour, u"red"_s), QString());
        QCOMPARE(problemOf(colour, u"green"_s), u"x: “X” has no choice “green”."_s);
        colour.open = true;
        QCOMPARE(problemOf(colour, u"green"_s), QString());
        FormField some = fieldWith(Entry::Choices);
        some.choices = colours;
        QCOMPARE(problemOf(some, QStringList { u"red"_s, u"blue"_s }), QString());
        QCOMPARE(problemOf(some, QStringList { u"red"_s, u"green"_s }), u"x: “X” has no choice “green”."_s);
        some.needed = true;
        QCOMPARE(problemOf(some, QStringList {}), u"x: “X” is needed."_s);
    }

    void numbersInTheFormOfTheLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const std::optional<double> typed = enteredNumber(u"1.234,5"_s);
        const std::optional<double> asInJson = enteredNumber(u"0.75"_s);
        QLocale::setDefault(before);
        QCOMPARE(typed, std::optional(1234.5));
        QCOMPARE(asInJson, std::optional(0.75));
        QCOMPARE(enteredNumber(u""_s), std::optional<double>());
        QCOMPARE(enteredNumber(true), std::optional<double>());
    }

    // Across what is entered and what the form began with.
    void notBefore()
    {
        const QDate monday(2026, 11, 2);
        const QDate sunday(2026, 11, 8);
        const QString words = u"to: “To” must not be before “From”."_s;
        const auto both = [](QDate from, QDate to) { return FormValues { { u"from"_s, from }, { u"to"_s, to } }; };
        QCOMPARE(wordsOf(problemsOf(period, both(monday, sunday))), QString());
        QCOMPARE(wordsOf(problemsOf(period, both(monday, monday))), QString());
        QCOMPARE(wordsOf(problemsOf(period, both(sunday, monday))), words);
        QCOMPARE(wordsOf(problemsOf(period, both({}, monday))), QString());
        QCOMPARE(wordsOf(problemsOf(period, { { u"to"_s, monday } }, both(sunday, sunday.addDays(1)))), words);
        QCOMPARE(wordsOf(problemsOf(period, { { u"from"_s, sunday } }, both(monday, monday))), words);
        QCOMPARE(wordsOf(problemsOf(period, { { u"from"_s, sunday } }, both(monday, sunday))), QString());
        // A period that the server gave the wrong way round is not this form's business until it is touched.
        QCOMPARE(wordsOf(problemsOf(period, both(sunday, monday), both(sunday, monday))), QString());
    }

    // Something that ends when it begins is nothing; a day may begin and end it.
    void timesComeAfter()
    {
        FormField start = fieldWith(Entry::Time);
        start.id = "start";
        FormField end = fieldWith(Entry::Time);
        end.notBefore = "start";
        const FormField fields[] = { start, end };
        const auto with = [](QTime from, QTime to) { return FormValues { { u"start"_s, from }, { u"x"_s, to } }; };
        const QTime nine(9, 0);
        QCOMPARE(wordsOf(problemsOf(fields, with(nine, nine.addSecs(60)))), QString());
        QCOMPARE(wordsOf(problemsOf(fields, with(nine, nine))), u"x: “X” must be after “X”."_s);
        QCOMPARE(wordsOf(problemsOf(fields, with(nine, nine.addSecs(-60)))), u"x: “X” must be after “X”."_s);
    }

    // What a person would call the same is not sent again.
    void sameToAPerson()
    {
        QVERIFY(isSame(u"8"_s, 8));
        QVERIFY(isSame(12.5, u"12.5"_s));
        QVERIFY(isSame(8, 8.0));
        QVERIFY(!isSame(u"8"_s, 9));
        QVERIFY(isSame(u"Anna "_s, u"Anna"_s));
        QVERIFY(!isSame(u"08"_s, u"8"_s));
        QVERIFY(isSame(QVariant(), u" "_s));
        QVERIFY(isSame(QDate(), QVariant()));
        QVERIFY(!isSame(QVariant(), 0));
        QVERIFY(!isSame(false, QVariant()));
        QVERIFY(changedOnly({ { u"a"_s, u"8"_s }, { u"b"_s, u"x "_s } }, { { u"a"_s, 8 }, { u"b"_s, u"x"_s } }).isEmpty());
    }

    void twoThatBelongTogether()
    {
        FormField half = fieldWith(Entry::Text);
        half.with = "from";
        const FormField fields[] = { half, fromField };
        const QString words = u"x: “X” needs “From”, too."_s;
        QCOMPARE(wordsOf(problemsOf(fields, { { u"x"_s, u"1"_s } })), words);
        QCOMPARE(wordsOf(problemsOf(fields, { { u"x"_s, u"1"_s }, { u"from"_s, QDate(2026, 11, 2) } })), QString());
        QCOMPARE(wordsOf(problemsOf(fields, { { u"x"_s, u"1"_s } }, { { u"from"_s, QDate(2026, 11, 2) } })), QString());
        QCOMPARE(wordsOf(problemsOf(fields, {})), QString());
    }

    // What the server gave may break our rules; only what is changed is judged.
    void whatIsAsItWas()
    {
        const FormValues odd { { u"x"_s, u"Mars/Olympus"_s } };
        QCOMPARE(problemOf(fieldWith(Entry::TimeZone), u"Mars/Olympus"_s, odd), QString());
        QVERIFY(!problemOf(fieldWith(Entry::TimeZone), u"Moon/Sea"_s, odd).isEmpty());
    }

    void problemsComeInTheOrderOfTheFields()
    {
        const FormField fields[] = { nameField, fromField, toField };
        const FormValues values { { u"to"_s, QDate(2026, 11, 1) }, { u"from"_s, QDate(2026, 11, 2) }, { u"name"_s, u""_s } };
        const QList<FormProblem> problems = problemsOf(fields, values);
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.first().field, u"name"_s);
        QCOMPARE(problems.last().field, u"to"_s);
    }

    // --- What is sent

    void changedValuesOnly()
    {
        const FormValues before { { u"a"_s, u"1"_s }, { u"b"_s, QDate(2026, 11, 2) }, { u"c"_s, QString() } };
        FormValues values = before;
        QVERIFY(changedOnly(values, before).isEmpty());
        values.insert(u"c"_s, QVariant());
        values.insert(u"d"_s, u" "_s);
        QVERIFY(changedOnly(values, before).isEmpty()); // both are nothing
        values.insert(u"a"_s, u"2"_s);
        values.insert(u"b"_s, QDate());
        QCOMPARE(changedOnly(values, before), FormValues({ { u"a"_s, u"2"_s }, { u"b"_s, QDate() } }));
        // Of a new record, all that was filled in.
        QCOMPARE(changedOnly({ { u"a"_s, u"2"_s }, { u"b"_s, QDate() } }, {}), FormValues({ { u"a"_s, u"2"_s } }));
    }

    void bodies()
    {
        const auto json = [](const FormValues &values) { return json::writeObject(bodyOf<Body>(values)); };
        QCOMPARE(json({}), QJsonObject());
        QCOMPARE(json({ { u"notes"_s, u" Hello "_s } }),
            QJsonObject({ { u"notes"_s, u"Hello"_s }, { u"description"_s, u"Hello"_s } }));
        QCOMPARE(json({ { u"description"_s, u"by another name"_s }, { u"else"_s, 1 } }), QJsonObject());
        QCOMPARE(json({ { u"whole"_s, u"40"_s }, { u"number"_s, u"37.5"_s } }),
            QJsonObject({ { u"whole"_s, 40 }, { u"number"_s, 37.5 } }));
        // Emptied: a text is empty, a date and a record are none; a number cannot be, and is not zero.
        QCOMPARE(json({ { u"whole"_s, u""_s }, { u"number"_s, QVariant() }, { u"day"_s, QDate() }, { u"record"_s, u""_s } }),
            QJsonObject({ { u"day"_s, QJsonValue() }, { u"record"_s, QJsonValue() } }));
        QCOMPARE(json({ { u"record"_s, u"12"_s }, { u"records"_s, QStringList { u"12"_s, u"a-b"_s } } }),
            QJsonObject({ { u"record"_s, 12 }, { u"records"_s, QJsonArray { 12, u"a-b"_s } } }));
        QCOMPARE(json({ { u"flag"_s, true }, { u"one_or_zero"_s, true } }),
            QJsonObject({ { u"flag"_s, true }, { u"one_or_zero"_s, 1 } }));
        QCOMPARE(json({ { u"one_or_zero"_s, false } }), QJsonObject({ { u"one_or_zero"_s, 0 } }));
    }

    // --- Every form of the registry

    void everyForm()
    {
        QStringList faults;
        std::apply([&](auto... row) { (faultsOf<decltype(row)>(faults), ...); }, AllRows {});
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
