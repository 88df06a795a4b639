// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/column_texts.h"
#include "core/model/list_model.h"
#include "core/model/search_text.h"
#include "core/store/matching_rows.h"
#include "core/support/format.h"
#include "sample.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::test;

namespace {

const Column<Sample> columns[] = {
    { "member", "Member", Cell::Text,
        [](const Sample &row, const Surroundings &around) { return QVariant(around.memberName(row.member)); } },
    { "minutes", "Tracked", Cell::Duration,
        [](const Sample &row, const Surroundings &) { return row.minutes ? QVariant(*row.minutes) : QVariant(); } },
    { "status", "Status", Cell::Status, [](const Sample &row, const Surroundings &) { return QVariant(row.status); },
        [](const Sample &row, const Surroundings &) { return row.status.toUpper(); },
        [](const Sample &row, const Surroundings &) {
            return row.status == u"submitted"_s ? Tone::Waiting : Tone::Neutral;
        },
        [](const Sample &row, const Surroundings &) { return row.reason; } },
};

enum At { Member, Minutes, Status };

QList<Received<Sample>> three()
{
    return { received(raw(u"1"_s, u"A"_s, 0, u"submitted"_s, 425)),
        received(raw(u"2"_s, u"B"_s, 0, u"submitted"_s, 60)),
        received(with(raw(u"3"_s, u"C"_s, 0, u"rejected"_s, 0), u"reason"_s, u"no tasks"_s)) };
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT

private slots:
    void init();
    void answersRoles();
    void titlesAndIdsStandInTheHeader();
    void unknownIsEmpty();
    void followsTheTable();
    void overlaySpeaksForARow();
    void surroundingsChangeSomeColumns();
    void cellsAreWrittenByKind();
    void searchTextIsPlain_data();
    void searchTextIsPlain();
    void columnTexts();
    void matchingRows();

private:
    std::unique_ptr<Table> m_table;
    std::unique_ptr<Surroundings> m_around;
    std::unique_ptr<ListModel<Sample>> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }
};

void TestModels::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_tester.reset();
    m_model.reset();
    m_table = std::make_unique<Table>(keyOf);
    m_around = std::make_unique<Surroundings>();
    m_around->setMemberName(u"A"_s, u"Anna"_s);
    m_model = std::make_unique<ListModel<Sample>>(*m_table, columns, *m_around);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestModels::answersRoles()
{
    refresh(*m_table, three());
    QCOMPARE(cell(0, Member).toString(), u"Anna"_s);
    QCOMPARE(cell(0, Minutes).toString(), u"7:05"_s);
    QCOMPARE(cell(0, Minutes, ValueRole), QVariant(425));
    QCOMPARE(cell(0, Minutes, CellRole).toInt(), int(Cell::Duration));
    QCOMPARE(cell(0, Minutes, KeyRole).toString(), u"A|2026-01-05"_s);
    QCOMPARE(cell(0, Status).toString(), u"SUBMITTED"_s);
    QCOMPARE(cell(0, Status, ValueRole).toString(), u"submitted"_s);
    QCOMPARE(cell(0, Status, ToneRole).toInt(), int(Tone::Waiting));
    QVERIFY(!cell(0, Member, ToneRole).isValid());
    QVERIFY(!cell(0, Status, DetailRole).isValid());
    QCOMPARE(cell(2, Status, DetailRole).toString(), u"no tasks"_s);
    QCOMPARE(cell(2, Status, Qt::AccessibleTextRole).toString(), u"REJECTED, no tasks"_s);
    QCOMPARE(cell(0, Member, Qt::AccessibleTextRole).toString(), u"Anna"_s);
    QVERIFY(!cell(0, Status, HoldRole).isValid());
    QVERIFY(!cell(0, Status, Qt::ToolTipRole).isValid());
    QCOMPARE(Qt::Alignment(cell(0, Minutes, Qt::TextAlignmentRole).toInt()), Qt::AlignTrailing | Qt::AlignVCenter);
    QCOMPARE(Qt::Alignment(cell(0, Member, Qt::TextAlignmentRole).toInt()), Qt::AlignLeading | Qt::AlignVCenter);
    QCOMPARE(m_model->rowOf(u"B|2026-01-05"_s), 1);
    QCOMPARE(m_model->rowOf(u"X"_s), -1);
}

void TestModels::titlesAndIdsStandInTheHeader()
{
    QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), u"Tracked"_s);
    QCOMPARE(m_model->headerData(1, Qt::Horizontal, KeyRole).toString(), u"minutes"_s);
    QCOMPARE(m_model->headerData(1, Qt::Horizontal, CellRole).toInt(), int(Cell::Duration));
    QVERIFY(!m_model->headerData(3, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
    QCOMPARE(m_model->columnOf("status"_L1), int(Status));
    QCOMPARE(m_model->columnOf("nothing"_L1), -1);
}

void TestModels::unknownIsEmpty()
{
    QJsonObject object = raw(u"1"_s, u"A"_s, 0, u"submitted"_s, 0);
    object.remove(u"minutes"_s);
    refresh(*m_table, { received(object) });
    QVERIFY(!cell(0, Minutes, ValueRole).isValid());
    QCOMPARE(cell(0, Minutes).toString(), QString());
    refresh(*m_table, { received(with(object, u"minutes"_s, 0)) });
    QCOMPARE(cell(0, Minutes).toString(), u"0:00"_s);
}

void TestModels::followsTheTable()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    refresh(*m_table, three());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_model->rowCount(), 3);

    refresh(*m_table, three());
    QCOMPARE(inserted.size() + removed.size() + changed.size(), 1);

    QList<Received<Sample>> rows = three();
    rows[1] = received(raw(u"2"_s, u"B"_s, 0, u"approved"_s, 60));
    rows.removeFirst();
    refresh(*m_table, rows);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1); // before row 0 went
    QCOMPARE(cell(0, Status).toString(), u"APPROVED"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestModels::overlaySpeaksForARow()
{
    refresh(*m_table, three());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    double left = 0.5;
    m_model->setOverlay([&](const QString &key, QLatin1StringView column, int role) -> QVariant {
        if (key != u"B|2026-01-05"_s)
            return {};
        if (role == HoldRole)
            return left;
        if (column != "status"_L1)
            return {};
        return role == Qt::DisplayRole ? QVariant(u"Approving"_s)
            : role == ToneRole         ? QVariant(int(Tone::Progress))
                                       : QVariant(u"held"_s);
    });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(1, Status).toString(), u"Approving"_s);
    QCOMPARE(cell(1, Status, ToneRole).toInt(), int(Tone::Progress));
    QCOMPARE(cell(1, Status, Qt::AccessibleTextRole).toString(), u"Approving, held"_s);
    QCOMPARE(cell(1, Member, HoldRole).toDouble(), 0.5);
    QCOMPARE(cell(1, Member).toString(), m_around->memberName(u"B"_s));
    QCOMPARE(cell(1, Status, ValueRole).toString(), u"submitted"_s);
    QCOMPARE(cell(0, Status).toString(), u"SUBMITTED"_s);

    changed.clear();
    m_model->overlayChanged({ u"B|2026-01-05"_s, u"gone"_s }, { HoldRole });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(2).value<QList<int>>(), QList<int> { HoldRole });
}

void TestModels::surroundingsChangeSomeColumns()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->surroundingsChanged();
    QCOMPARE(changed.size(), 0);
    refresh(*m_table, three());
    m_model->surroundingsChanged({ u"minutes"_s, u"nothing"_s });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), m_model->index(0, 1));
    QCOMPARE(changed.first().at(1).toModelIndex(), m_model->index(2, 1));
    m_model->surroundingsChanged();
    QCOMPARE(changed.last().at(1).toModelIndex(), m_model->index(2, 2));
}

void TestModels::cellsAreWrittenByKind()
{
    for (const Cell kind : { Cell::Text, Cell::Number, Cell::Duration, Cell::Money, Cell::Date, Cell::DateTime,
             Cell::Status, Cell::DayBars })
        QCOMPARE(cellText(kind, {}), QString());
    QCOMPARE(cellText(Cell::Text, QStringList { u"a"_s, u"b"_s }), u"a, b"_s);
    QCOMPARE(cellText(Cell::Number, 1234), u"1,234"_s);
    QCOMPARE(cellText(Cell::Number, 0.5), u"0.5"_s);
    QCOMPARE(cellText(Cell::Date, QDate(2026, 11, 9)), format::date(QDate(2026, 11, 9)));
    const MoneyList amounts { { 5, u"EUR"_s } };
    QCOMPARE(cellText(Cell::Money, QVariant::fromValue(amounts)), format::money(amounts));
    DayBars bars { DayBars::State::NotLoaded, QDate(2026, 11, 9), {}, 480 };
    QCOMPARE(cellText(Cell::DayBars, QVariant::fromValue(bars)), u"not loaded"_s);
    bars.state = DayBars::State::Partial;
    bars.minutes = { 480, -1 };
    QCOMPARE(cellText(Cell::DayBars, QVariant::fromValue(bars)), u"Mon 8:00, Tue not known"_s);
}

void TestModels::searchTextIsPlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("ascii") << u"Anna-Maria 7:05"_s << u"anna-maria 7:05"_s;
    QTest::newRow("marks") << u"Kováč Žofia Müller"_s << u"kovac zofia muller"_s;
    QTest::newRow("strokes") << u"Łukasz Søren Đorđe"_s << u"lukasz soren dorde"_s;
    QTest::newRow("ligatures") << u"Weiß ﬁnn Æsa"_s << u"weiss finn aesa"_s;
    QTest::newRow("decomposed already") << u"Zoe\u0308"_s << u"zoe"_s;
    QTest::newRow("greek") << u"ΝΊΚΟΣ"_s << u"νικοσ"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestModels::searchTextIsPlain()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(searchText(text), plain);
}

// Each row is looked at once, however often more come; what goes is looked for anew.
void TestModels::columnTexts()
{
    constexpr int many = 200;
    ColumnTexts texts(*m_model);
    texts.follow(Status);
    QTRY_VERIFY(texts.isSettled());
    const int begun = m_model->rowCount();
    const qint64 before = texts.looks();
    for (int i = 0; i < many; ++i)
        m_table->merge({ received(raw(u"r%1"_s.arg(i), u"M%1"_s.arg(i), 0, i % 2 ? u"open"_s : u"Open"_s, 1)) }, Source::List,
            m_table->ask(), QDateTime::currentDateTimeUtc());
    QTRY_VERIFY(texts.isSettled());
    QCOMPARE(texts.looks(), before + many);
    QVERIFY(texts.of(Status).contains(u"Open"_s) && !texts.of(Status).contains(u"open"_s)); // one of both
    QCOMPARE(texts.of(Minutes), QStringList());

    QSignalSpy changed(&texts, &ColumnTexts::changed);
    while (m_model->rowCount() > begun)
        m_table->remove(m_table->keyAt(m_model->rowCount() - 1));
    QTRY_VERIFY(texts.isSettled());
    QVERIFY(!texts.of(Status).contains(u"Open"_s));
    QCOMPARE(changed.count(), 1);
}

void TestModels::matchingRows()
{
    int asked = 0;
    const auto waits = [&](int row) {
        ++asked;
        return m_table->at(row).row.status == "submitted"_L1;
    };
    const MatchingRows rows(*m_table, waits);
    const int before = rows.count();
    asked = 0;
    const auto merge = [&](const QString &status) {
        m_table->merge({ received(raw(u"9"_s, u"Z"_s, 0, status, 1)) }, Source::List, m_table->ask(), QDateTime::currentDateTimeUtc());
    };
    merge(u"submitted"_s);
    QCOMPARE(rows.count(), before + 1);
    merge(u"approved"_s);
    QCOMPARE(rows.count(), before);
    merge(u"submitted"_s);
    QCOMPARE(asked, 3); // the one row, and no other
    m_table->remove(m_table->keyAt(m_table->count() - 1));
    QCOMPARE(rows.count(), before);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
