// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/list_model.h"
#include "core/model/sort_filter.h"
#include "sample.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::test;

namespace {

const Column<Sample> columns[] = {
    { "member", "Member", Cell::Text, [](const Sample &row, const Surroundings &) { return QVariant(row.member); } },
    { "minutes", "Tracked", Cell::Duration,
        [](const Sample &row, const Surroundings &) { return row.minutes ? QVariant(*row.minutes) : QVariant(); } },
    { "status", "Status", Cell::Status, [](const Sample &row, const Surroundings &) { return QVariant(row.status); } },
    { "from", "From", Cell::Date, [](const Sample &row, const Surroundings &) { return QVariant(row.from); } },
    { "to", "To", Cell::Date, [](const Sample &row, const Surroundings &) { return QVariant(row.to); } },
    { "tags", "Tags", Cell::Text, [](const Sample &row, const Surroundings &) { return QVariant(row.tags); } },
    { "amount", "Amount", Cell::Money,
        [](const Sample &row, const Surroundings &) {
            const auto of = [&](const char *currency) {
                return QVariant::fromValue(MoneyList { { double(row.minutes.value_or(0)), QLatin1String(currency) } });
            };
            return row.tags.isEmpty() ? QVariant::fromValue(MoneyList())
                                      : of(row.tags.contains(u"usd"_s) ? "USD" : "EUR");
        } },
};

enum At { Member, Minutes, Status, From, To, Tags, Amount };

// A table under a list model under a sort filter, both watched by the model tester.
struct Stack {
    Table table { keyOf };
    Surroundings around;
    ListModel<Sample> list { table, columns, around };
    SortFilter rows;
    QAbstractItemModelTester listTester { &list, QAbstractItemModelTester::FailureReportingMode::Fatal };
    std::unique_ptr<QAbstractItemModelTester> rowsTester;

    // The tester reads every cell at every change: too slow for thousands of rows.
    explicit Stack(bool isWatched = true)
    {
        rows.setSourceModel(&list);
        if (isWatched)
            rowsTester = std::make_unique<QAbstractItemModelTester>(
                &rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    QStringList shown(int column = Member) const
    {
        QStringList all;
        for (int row = 0; row < rows.rowCount(); ++row)
            all.append(rows.index(row, column).data(ValueRole).toString());
        return all;
    }
    QString names() const { return shown().join(u' '); }
    void search(const QString &text)
    {
        RowFilter filter = rows.filter();
        filter.search = text;
        rows.setFilter(filter);
    }
};

QList<Received<Sample>> members(const QStringList &names)
{
    QList<Received<Sample>> rows;
    for (const QString &name : names)
        rows.append(received(raw(u"id-"_s + name, name, 0, u"submitted"_s, int(rows.size()))));
    return rows;
}

QString selectedNames(const QItemSelectionModel &selection)
{
    QStringList names;
    for (const QModelIndex &index : selection.selectedRows())
        names.append(index.data(ValueRole).toString());
    names.sort();
    return names.join(u' ');
}

} // namespace

class TestSortFilter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void textsSortAsPeopleExpect();
    void unknownValuesComeLast();
    void equalRowsSortByKey();
    void amountsSortWithinTheirCurrency();
    void searchIgnoresCaseAndMarks();
    void everyWordMustBeFound();
    void valuesAreAccepted();
    void datesMeetAPeriod();
    void severalChangesAreOne();
    void countsAreTold();
    void changedRowsMove();
    void holdsDoNotSort();
    void selectionSurvivesARefresh();
    void currentRowLeavesWithASignal();
    void scatteredRowsLeaveInOneLayout();
    void manyRowsSortElsewhere();
    void rowsMayComeWhileSorting();
    void mayGoWhileSorting();
    void manyTextsAreMadeTurnByTurn();
    void anotherSource();
    void anyStepsAgree_data();
    void anyStepsAgree();
};

void TestSortFilter::textsSortAsPeopleExpect()
{
    Stack stack;
    refresh(
        stack.table, members({ u"Team 10"_s, u"Zoe"_s, u"łukasz"_s, u"Team 2"_s, u"anna"_s, u"Édith"_s, u"Eva"_s }));
    stack.rows.sort(Member);
    QCOMPARE(stack.names(), u"anna Édith Eva łukasz Team 2 Team 10 Zoe"_s);
    stack.rows.sort(Member, Qt::DescendingOrder);
    QCOMPARE(stack.names(), u"Zoe Team 10 Team 2 łukasz Eva Édith anna"_s);
    stack.rows.sort(-1);
    QCOMPARE(stack.names(), u"Team 10 Zoe łukasz Team 2 anna Édith Eva"_s);
}

void TestSortFilter::unknownValuesComeLast()
{
    Stack stack;
    auto rows = members({ u"A"_s, u"B"_s, u"C"_s });
    QJsonObject unknown = rows.at(1).raw;
    unknown.remove(u"minutes"_s);
    rows[1] = received(unknown);
    refresh(stack.table, rows);
    stack.rows.sort(Minutes);
    QCOMPARE(stack.names(), u"A C B"_s);
    stack.rows.sort(Minutes, Qt::DescendingOrder);
    QCOMPARE(stack.names(), u"C A B"_s);
}

void TestSortFilter::equalRowsSortByKey()
{
    for (const auto &arrival : { QStringList { u"C"_s, u"A"_s, u"B"_s }, QStringList { u"B"_s, u"C"_s, u"A"_s } }) {
        Stack stack;
        stack.rows.sort(Status);
        for (const QString &name : arrival)
            stack.table.merge(members({ name }), Source::List, stack.table.ask(), at(0));
        QCOMPARE(stack.names(), u"A B C"_s);
        stack.rows.sort(Status, Qt::DescendingOrder);
        QCOMPARE(stack.names(), u"A B C"_s);
    }
}

void TestSortFilter::amountsSortWithinTheirCurrency()
{
    Stack stack;
    auto rows = members({ u"A"_s, u"B"_s, u"C"_s, u"D"_s });
    rows[0] = received(with(rows.at(0).raw, u"tags"_s, QJsonArray { u"usd"_s }));
    rows[1] = received(with(rows.at(1).raw, u"tags"_s, QJsonArray { u"eur"_s }));
    rows[3] = received(with(rows.at(3).raw, u"tags"_s, QJsonArray { u"eur"_s }));
    refresh(stack.table, rows);
    stack.rows.sort(Amount, Qt::DescendingOrder);
    QCOMPARE(stack.names(), u"A D B C"_s);
}

void TestSortFilter::searchIgnoresCaseAndMarks()
{
    Stack stack;
    refresh(stack.table, members({ u"Łukasz Kováč"_s, u"Anna"_s }));
    stack.search(u"lukasz"_s);
    QCOMPARE(stack.names(), u"Łukasz Kováč"_s);
    stack.search(u"KOVÁ"_s);
    QCOMPARE(stack.names(), u"Łukasz Kováč"_s);
    stack.search(u"submit"_s);
    QCOMPARE(stack.rows.shown(), 2);
    stack.search(u"nobody"_s);
    QCOMPARE(stack.rows.shown(), 0);
    stack.search({});
    QCOMPARE(stack.rows.shown(), 2);
}

void TestSortFilter::everyWordMustBeFound()
{
    Stack stack;
    refresh(stack.table, members({ u"Anna Nowak"_s, u"Anna Maier"_s, u"Jan Nowak"_s }));
    stack.search(u"nowak  anna"_s);
    QCOMPARE(stack.names(), u"Anna Nowak"_s);
    // Letter by letter, and back.
    stack.search(u"n"_s);
    QCOMPARE(stack.rows.shown(), 3);
    stack.search(u"no"_s);
    QCOMPARE(stack.names(), u"Anna Nowak Jan Nowak"_s);
    stack.search(u"n"_s);
    QCOMPARE(stack.rows.shown(), 3);
    // A row that changes is searched by its new text.
    stack.search(u"novak"_s);
    QCOMPARE(stack.rows.shown(), 0);
    const QJsonObject object = with(members({ u"Jan Nowak"_s }).first().raw, u"status"_s, u"novak"_s);
    stack.table.merge({ received(object) }, Source::List, stack.table.ask(), at(0));
    QCOMPARE(stack.names(), u"Jan Nowak"_s);
}

void TestSortFilter::valuesAreAccepted()
{
    Stack stack;
    auto rows = members({ u"A"_s, u"B"_s, u"C"_s });
    rows[1] = received(with(rows.at(1).raw, u"status"_s, u"approved"_s));
    rows[2] = received(with(rows.at(2).raw, u"tags"_s, QJsonArray { u"x"_s, u"y"_s }));
    refresh(stack.table, rows);
    const auto accept = [&](const QMap<QString, QStringList> &accepted) {
        RowFilter filter;
        filter.accepted = accepted;
        stack.rows.setFilter(filter);
        return stack.names();
    };
    QCOMPARE(accept({ { u"status"_s, { u"approved"_s, u"rejected"_s } } }), u"B"_s);
    QCOMPARE(accept({ { u"status"_s, {} } }), u"A B C"_s);
    QCOMPARE(accept({ { u"status"_s, { u"submitted"_s } }, { u"tags"_s, { u"y"_s } } }), u"C"_s);
    QCOMPARE(accept({ { u"from another version"_s, { u"y"_s } } }), u"A B C"_s);
}

void TestSortFilter::datesMeetAPeriod()
{
    Stack stack;
    QList<Received<Sample>> rows;
    for (int week = 0; week < 4; ++week)
        rows.append(received(raw(QString::number(week), u"w%1"_s.arg(week), week, u"submitted"_s, 0)));
    QJsonObject undated = raw(u"9"_s, u"none"_s, 0, u"submitted"_s, 0);
    undated.remove(u"from"_s);
    undated.remove(u"to"_s);
    rows.append(received(undated));
    refresh(stack.table, rows);
    const auto period = [&](QDate from, QDate to) {
        RowFilter filter;
        filter.fromColumn = u"from"_s;
        filter.toColumn = u"to"_s;
        filter.from = from;
        filter.to = to;
        stack.rows.setFilter(filter);
        return stack.names();
    };
    const QDate monday(2026, 1, 5);
    QCOMPARE(period(monday.addDays(7), monday.addDays(13)), u"w1"_s);
    QCOMPARE(period(monday.addDays(6), monday.addDays(7)), u"w0 w1"_s);
    QCOMPARE(period(monday.addDays(14), {}), u"w2 w3"_s);
    QCOMPARE(period({}, monday.addDays(6)), u"w0"_s);
    QCOMPARE(period({}, {}), u"w0 w1 w2 w3 none"_s);
}

void TestSortFilter::severalChangesAreOne()
{
    Stack stack;
    refresh(stack.table, members({ u"A"_s, u"B"_s, u"C"_s, u"D"_s }));
    QSignalSpy removed(&stack.rows, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&stack.rows, &QAbstractItemModel::rowsInserted);
    QSignalSpy layout(&stack.rows, &QAbstractItemModel::layoutChanged);
    QSignalSpy counts(&stack.rows, &SortFilter::countsChanged);
    RowFilter filter;
    filter.search = u"a"_s;
    filter.accepted = { { u"member"_s, { u"A"_s, u"B"_s } } };
    stack.rows.setFilter(filter);
    QCOMPARE(removed.size(), 1); // B to D
    stack.rows.setFilter(filter);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(counts.size(), 1);
    stack.rows.setFilter({});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(layout.size(), 0);
}

void TestSortFilter::countsAreTold()
{
    Stack stack;
    QSignalSpy counts(&stack.rows, &SortFilter::countsChanged);
    refresh(stack.table, members({ u"A"_s, u"B"_s, u"C"_s }));
    QCOMPARE(counts.takeLast(), (QVariantList { 3, 3 }));
    stack.search(u"sub"_s); // everywhere
    QCOMPARE(counts.size(), 0);
    stack.search(u"sub c"_s);
    QCOMPARE(counts.takeLast(), (QVariantList { 1, 3 }));
    stack.table.remove(u"A|2026-01-05"_s);
    QCOMPARE(counts.takeLast(), (QVariantList { 1, 2 }));
    QCOMPARE(counts.size(), 0);
}

void TestSortFilter::changedRowsMove()
{
    Stack stack;
    stack.rows.sort(Minutes);
    refresh(stack.table, members({ u"A"_s, u"B"_s, u"C"_s }));
    QItemSelectionModel selection(&stack.rows);
    selection.setCurrentIndex(stack.rows.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QJsonObject object = with(members({ u"A"_s }).first().raw, u"minutes"_s, 99);
    stack.table.merge({ received(object) }, Source::List, stack.table.ask(), at(0));
    QCOMPARE(stack.names(), u"B C A"_s);
    QCOMPARE(selection.currentIndex().row(), 2);
    QCOMPARE(selectedNames(selection), u"A"_s);
}

void TestSortFilter::holdsDoNotSort()
{
    Stack stack;
    stack.rows.sort(Member);
    refresh(stack.table, members({ u"B"_s, u"A"_s }));
    QSignalSpy changed(&stack.rows, &QAbstractItemModel::dataChanged);
    QSignalSpy layout(&stack.rows, &QAbstractItemModel::layoutChanged);
    stack.list.overlayChanged({ u"B|2026-01-05"_s }, { HoldRole });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(layout.size(), 0);
}

void TestSortFilter::selectionSurvivesARefresh()
{
    Stack stack;
    stack.rows.sort(Member, Qt::DescendingOrder);
    refresh(stack.table, members({ u"A"_s, u"C"_s, u"E"_s, u"G"_s }));
    QItemSelectionModel selection(&stack.rows);
    selection.select(stack.rows.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows); // G
    selection.select(stack.rows.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows); // C
    selection.setCurrentIndex(stack.rows.index(2, 0), QItemSelectionModel::NoUpdate);
    QSignalSpy reset(&stack.rows, &QAbstractItemModel::modelReset);

    auto rows = members({ u"B"_s, u"G"_s, u"C"_s, u"H"_s, u"D"_s }); // A and E are gone
    rows[2] = received(with(rows.at(2).raw, u"status"_s, u"approved"_s));
    refresh(stack.table, rows);
    QCOMPARE(stack.names(), u"H G D C B"_s);
    QCOMPARE(selectedNames(selection), u"C G"_s);
    QCOMPARE(selection.currentIndex().data(ValueRole).toString(), u"C"_s);
    QCOMPARE(reset.size(), 0);
}

void TestSortFilter::currentRowLeavesWithASignal()
{
    Stack stack;
    QStringList names;
    for (int i = 0; i < 200; ++i)
        names.append(u"%1 %2"_s.arg(i, 3, 10, QLatin1Char('0')).arg(i % 2 ? u"odd"_s : u"even"_s));
    refresh(stack.table, members(names));
    QItemSelectionModel selection(&stack.rows);
    selection.setCurrentIndex(stack.rows.index(7, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QSignalSpy current(&selection, &QItemSelectionModel::currentRowChanged);
    QSignalSpy selected(&selection, &QItemSelectionModel::selectionChanged);
    stack.search(u"even"_s);
    QCOMPARE(stack.rows.shown(), 100);
    QCOMPARE(current.size(), 1);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selection.currentIndex().data(ValueRole).toString(), u"006 even"_s);
}

void TestSortFilter::scatteredRowsLeaveInOneLayout()
{
    Stack stack;
    QStringList names;
    for (int i = 0; i < 200; ++i)
        names.append(u"%1 %2"_s.arg(i, 3, 10, QLatin1Char('0')).arg(i % 2 ? u"odd"_s : u"even"_s));
    refresh(stack.table, members(names));
    QItemSelectionModel selection(&stack.rows);
    selection.select(stack.rows.index(8, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy layout(&stack.rows, &QAbstractItemModel::layoutChanged);
    QSignalSpy removed(&stack.rows, &QAbstractItemModel::rowsRemoved);
    stack.search(u"even"_s);
    QCOMPARE(layout.size(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(selectedNames(selection), u"008 even"_s);
    stack.search({});
    QCOMPARE(layout.size(), 2);
    QCOMPARE(stack.shown(), names);
    QCOMPARE(selectedNames(selection), u"008 even"_s);
}

namespace {

constexpr int many = 6'000; // more than are sorted within a turn

QList<Received<Sample>> manyRows()
{
    QList<Received<Sample>> rows;
    for (int i = 0; i < many; ++i)
        rows.append(received(raw(QString::number(i), u"Member %1"_s.arg((i * 1'009) % many), 0, u"submitted"_s, i)));
    return rows;
}

} // namespace

void TestSortFilter::manyRowsSortElsewhere()
{
    Stack stack(false);
    refresh(stack.table, manyRows());
    QTRY_VERIFY(stack.rows.isSettled());
    QSignalSpy layout(&stack.rows, &QAbstractItemModel::layoutChanged);
    QSignalSpy settled(&stack.rows, &SortFilter::settled);
    stack.rows.sort(Member);
    QVERIFY(!stack.rows.isSettled());
    QCOMPARE(layout.size(), 0);
    QVERIFY(settled.wait());
    QCOMPARE(layout.size(), 1);
    QStringList expected;
    for (int i = 0; i < many; ++i)
        expected.append(u"Member %1"_s.arg(i));
    QCOMPARE(stack.shown(), expected);

    // The last of several wishes counts.
    stack.rows.sort(Minutes);
    stack.rows.sort(Member, Qt::DescendingOrder);
    QVERIFY(settled.wait());
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(stack.shown(), expected);
}

void TestSortFilter::rowsMayComeWhileSorting()
{
    Stack stack(false);
    refresh(stack.table, manyRows());
    QTRY_VERIFY(stack.rows.isSettled());
    QSignalSpy settled(&stack.rows, &SortFilter::settled);
    stack.rows.sort(Minutes, Qt::DescendingOrder);
    stack.table.merge(
        { received(raw(u"new"_s, u"New"_s, 0, u"submitted"_s, many)) }, Source::List, stack.table.ask(), at(1));
    stack.table.remove(stack.table.keyAt(5));
    QCOMPARE(stack.rows.shown(), many);
    QVERIFY(settled.wait());
    QCOMPARE(stack.rows.index(0, Member).data(ValueRole).toString(), u"New"_s);
    QStringList minutes = stack.shown(Minutes);
    QVERIFY(std::is_sorted(minutes.begin(), minutes.end(),
        [](const QString &left, const QString &right) { return left.toInt() > right.toInt(); }));
}

void TestSortFilter::mayGoWhileSorting()
{
    for (int i = 0; i < 5; ++i) {
        Stack stack(false);
        refresh(stack.table, manyRows());
        stack.rows.sort(Member);
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

void TestSortFilter::manyTextsAreMadeTurnByTurn()
{
    Stack stack(false);
    refresh(stack.table, manyRows());
    QTRY_VERIFY(stack.rows.isSettled());
    QSignalSpy settled(&stack.rows, &SortFilter::settled);
    stack.search(u"nothing"_s);
    stack.search(u"5999"_s);
    QCOMPARE(stack.rows.shown(), many);
    QVERIFY(settled.wait());
    QCOMPARE(stack.names(), u"Member 5999"_s);
    // From now on at once.
    stack.search(u"member 59"_s);
    const int found = stack.rows.shown();
    QVERIFY(found > 100 && found < many);
    QVERIFY(stack.rows.isSettled());
    // All texts anew, under a search that stays.
    stack.list.surroundingsChanged();
    QVERIFY(!stack.rows.isSettled());
    QCOMPARE(stack.rows.shown(), found);
    QTRY_VERIFY(stack.rows.isSettled());
    QCOMPARE(stack.rows.shown(), found);
    // A search that is taken back while the texts are made.
    stack.list.surroundingsChanged();
    stack.search({});
    QCOMPARE(stack.rows.shown(), many);
}

void TestSortFilter::anotherSource()
{
    Stack stack;
    refresh(stack.table, members({ u"B"_s, u"A"_s }));
    stack.rows.sort(Member);
    {
        Table table(keyOf);
        ListModel<Sample> list(table, columns, stack.around);
        refresh(table, members({ u"D"_s, u"E"_s, u"C"_s }));
        stack.rows.setSourceModel(&list);
        QCOMPARE(stack.names(), u"C D E"_s);
        refresh(stack.table, {}); // no longer listened to
        QCOMPARE(stack.names(), u"C D E"_s);
    }
    QCOMPARE(stack.rows.rowCount(), 0);
    QCOMPARE(stack.rows.total(), 0);
}

void TestSortFilter::anyStepsAgree_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Random rows, filters and orders: what is shown is what a plain sort of a plain selection gives, and the selection
// names the rows it named before as far as they are still shown.
void TestSortFilter::anyStepsAgree()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Stack stack;
    QItemSelectionModel selection(&stack.rows);
    QString search;
    QStringList statuses;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;

    for (int step = 0; step < 40; ++step) {
        QStringList before = selectedNames(selection).split(u' ', Qt::SkipEmptyParts);
        switch (random.bounded(4)) {
        case 0:
        case 1: {
            QMap<QString, Received<Sample>> rows;
            for (int n = random.bounded(60); n > 0; --n) {
                const QString member = QString::number(random.bounded(90));
                rows[member] =
                    received(raw(member, member, 0, QString(QChar(u'a' + random.bounded(3))), random.bounded(20)));
            }
            stack.table.mergePage(stack.table.begin(), rows.values(), at(step),
                random.bounded(3) == 0 ? Table::Extent::Whole : Table::Extent::Part);
            break;
        }
        case 2: {
            search = random.bounded(2) ? QString::number(random.bounded(10)) : QString();
            statuses = random.bounded(2) ? QStringList { u"a"_s, u"b"_s } : QStringList();
            RowFilter filter;
            filter.search = search;
            filter.accepted = { { u"status"_s, statuses } };
            stack.rows.setFilter(filter);
            break;
        }
        default:
            column = random.bounded(2) ? Minutes : Status;
            order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            stack.rows.sort(column, order);
        }

        QList<const Sample *> expected;
        for (int row = 0; row < stack.table.count(); ++row) {
            const Sample &sample = stack.table.at(row).row;
            QString text;
            for (int c = Member; c <= Amount; ++c)
                text += stack.list.index(row, c).data().toString() + u'\n';
            if ((statuses.isEmpty() || statuses.contains(sample.status)) && text.contains(search, Qt::CaseInsensitive))
                expected.append(&sample);
        }
        std::stable_sort(expected.begin(), expected.end(), [&](const Sample *left, const Sample *right) {
            const int compared = column < 0 ? 0
                : column == Minutes         ? *left->minutes - *right->minutes
                                            : left->status.compare(right->status);
            if (compared != 0)
                return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
            return column >= 0 && keyOf(*left) < keyOf(*right);
        });
        QStringList names;
        for (const Sample *sample : expected)
            names.append(sample->member);
        QCOMPARE(stack.shown(), names);

        before.removeIf([&](const QString &name) { return !names.contains(name); });
        QCOMPARE(selectedNames(selection), before.join(u' '));
        if (!names.isEmpty() && random.bounded(3) == 0)
            selection.select(stack.rows.index(random.bounded(int(names.size())), 0),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

QTEST_GUILESS_MAIN(TestSortFilter)
#include "tst_sort_filter.moc"
