// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_model.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/table_view.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

const QString hostile = u"<img src=x onerror=alert(1)>\n\t<b>&amp;</b>"_s;

QList<SampleRow> someRows(int count = 5)
{
    QList<SampleRow> rows;
    for (int i = 0; i < count; ++i) {
        SampleRow row;
        row.member = u"Member %1"_s.arg(i);
        row.from = QDate(2026, 11, 2);
        row.tracked = 2400 + i;
        row.bars = { DayBars::State::Loaded, row.from, { 480, 600, -1, 0, 480, 60, 0 }, 480 };
        row.amount = { { 1000.0 + i, u"EUR"_s } };
        row.submitted = QDateTime(QDate(2026, 11, 9), QTime(9, i % 60));
        row.status = u"Waiting"_s;
        row.tone = Tone::Waiting;
        rows.append(row);
    }
    return rows;
}

// JSON as one can read it in C++.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestTableView : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleModel> model;
    std::unique_ptr<TableView> table;

    QStringList visualIds() const
    {
        QStringList ids;
        const QHeaderView *header = table->horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual)
            ids.append(table->columns().at(header->logicalIndex(visual)).id);
        return ids;
    }

private slots:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }

    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        model = std::make_unique<SampleModel>();
        model->titles = { u"Member"_s, u"Period"_s, u"Tracked"_s, u"Days"_s, u"Flags"_s, u"Amount"_s, u"Submitted"_s,
            u"Status"_s };
        model->reset(someRows());
        table = std::make_unique<TableView>();
        table->setColumns(SampleModel::columns());
        table->setModel(model.get());
        table->resize(1000, 400);
        table->show();
        QVERIFY(QTest::qWaitForWindowExposed(table.get()));
    }
    void cleanup()
    {
        table.reset();
        model.reset();
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    void headerStateByIds()
    {
        table->setColumnShown(u"flags"_s, false);
        table->horizontalHeader()->moveSection(0, 2);
        table->sortByColumn(SampleModel::Tracked, Qt::DescendingOrder);
        const QByteArray saved = table->saveHeader();
        const QStringList order = visualIds();

        TableView other;
        other.setColumns(SampleModel::columns());
        other.setModel(model.get());
        QVERIFY(other.restoreHeader(saved));
        QCOMPARE(other.saveHeader(), saved);
        QVERIFY(!other.isColumnShown(u"flags"_s));
        QCOMPARE(other.horizontalHeader()->sortIndicatorSection(), int(SampleModel::Tracked));
        QCOMPARE(model->sortedColumn, int(SampleModel::Tracked));
        QCOMPARE(model->sortedOrder, Qt::DescendingOrder);
        QCOMPARE(visualIds(), order);

        other.resetColumns();
        QVERIFY(other.isColumnShown(u"flags"_s));
        QCOMPARE(other.horizontalHeader()->visualIndex(0), 0);
    }

    // Another version of the program knew other columns.
    void headerStateOfAnotherVersion()
    {
        const QByteArray saved =
            json("{'version':1,'columns':[{'id':'gone','shown':true,'width':90},"
                 "{'id':'status','shown':true,'width':120},{'id':'member','shown':false,'width':-5},"
                 "{'id':'status','shown':false}],'sort':'gone'}");
        QVERIFY(table->restoreHeader(saved));
        QVERIFY(table->isColumnShown(u"status"_s));
        QVERIFY(!table->isColumnShown(u"member"_s));
        // 'status' leads; columns it did not know follow their left neighbours.
        QCOMPARE(visualIds().first(), u"status"_s);
        QCOMPARE(visualIds().indexOf(u"period"_s), visualIds().indexOf(u"member"_s) + 1);
        QCOMPARE(table->columnWidth(SampleModel::Status), 120);
    }

    void headerStateThatIsNone()
    {
        const QByteArray before = table->saveHeader();
        for (const QByteArray &bytes : { QByteArray(), QByteArray("nonsense"), QByteArray("[1,2]"),
                 json("{'version':99,'columns':[]}"), QByteArray("\x00\xff\x01", 3) }) {
            QVERIFY(!table->restoreHeader(bytes));
            QCOMPARE(table->saveHeader(), before);
        }
        // A state that hides everything would leave an empty page: the defaults stay.
        QByteArray all;
        for (const TableColumn &column : SampleModel::columns())
            all += "{'id':'" + column.id.toUtf8() + "','shown':false},";
        all.chop(1);
        QVERIFY(table->restoreHeader(json("{'version':1,'columns':[" + all + "]}")));
        QVERIFY(table->isColumnShown(u"member"_s));
    }

    void lastColumnCannotBeHidden()
    {
        for (const TableColumn &column : SampleModel::columns())
            table->setColumnShown(column.id, false);
        QCOMPARE(table->horizontalHeader()->hiddenSectionCount(), int(SampleModel::ColumnCount) - 1);
    }

    void headerMenuHidesAndResets()
    {
        QSignalSpy changed(table.get(), &TableView::headerChanged);
        emit table->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
        auto *menu = table->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), int(SampleModel::ColumnCount) + 2);
        menu->actions().at(SampleModel::Flags)->trigger();
        QVERIFY(!table->isColumnShown(u"flags"_s));
        QVERIFY(changed.count() > 0);
        menu->actions().last()->trigger();
        QVERIFY(table->isColumnShown(u"flags"_s));
        menu->close();
    }

    void noHorizontalScrollWhereItFits()
    {
        for (const int width : { 1280, 1000, 760 }) {
            table->resize(width, 400);
            QTest::qWait(1);
            QVERIFY2(!table->horizontalScrollBar()->isVisible(), qPrintable(QString::number(width)));
            QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        }
    }

    void elasticColumnTakesTheRest()
    {
        const int before = table->columnWidth(SampleModel::Member);
        const int tracked = table->columnWidth(SampleModel::Tracked);
        table->resize(1200, 400);
        QTest::qWait(1);
        QCOMPARE(table->columnWidth(SampleModel::Member), before + 200);
        QCOMPARE(table->columnWidth(SampleModel::Tracked), tracked);
    }

    // What may leave leaves before the others are cut, and what says nothing is not seen at all.
    void columnsLeave()
    {
        QList<TableColumn> columns = SampleModel::columns();
        columns[SampleModel::Submitted].yields = 2;
        columns[SampleModel::Amount].yields = 1;
        table->setColumns(columns);
        table->resize(1000, 400);
        QTest::qWait(1);
        QVERIFY(!table->isColumnHidden(SampleModel::Submitted));
        const int period = table->columnWidth(SampleModel::PeriodColumn);
        int leaving = 1000;
        for (; leaving > 300 && !table->isColumnHidden(SampleModel::Submitted); leaving -= 10)
            table->resize(leaving, 400);
        QVERIFY(table->isColumnHidden(SampleModel::Submitted));
        QCOMPARE(table->columnWidth(SampleModel::PeriodColumn), period);
        QVERIFY(table->isColumnShown(u"submitted"_s)); // as the user wants it
        table->resize(1000, 400);
        QTest::qWait(1);
        QVERIFY(!table->isColumnHidden(SampleModel::Submitted));

        QList<SampleRow> poor = someRows();
        for (SampleRow &row : poor)
            row.submitted = {};
        model->reset(poor);
        table->resetColumns();
        QVERIFY(table->isColumnHidden(SampleModel::Submitted));
        poor.last().submitted = QDateTime(QDate(2026, 11, 9), QTime(9, 0));
        model->reset(poor);
        QTRY_VERIFY(!table->isColumnHidden(SampleModel::Submitted));
    }

    void keysAndSelection()
    {
        table->setCurrentIndex({});
        table->moveCurrent(1);
        QCOMPARE(table->currentKey(), u"row-0"_s);
        table->moveCurrent(1);
        table->moveCurrent(1);
        QCOMPARE(table->currentKey(), u"row-2"_s);
        QCOMPARE(table->selectedKeys(), QStringList { u"row-2"_s });
        table->moveCurrent(-10);
        QCOMPARE(table->currentKey(), u"row-0"_s);
        QVERIFY(table->setCurrentKey(u"row-4"_s));
        QVERIFY(!table->setCurrentKey(u"row-9"_s));
        QCOMPARE(table->currentKey(), u"row-4"_s);
        QTest::keyClick(table.get(), Qt::Key_Home);
        QCOMPARE(table->currentKey(), u"row-0"_s);
        QTest::keyClick(table.get(), Qt::Key_End);
        QCOMPARE(table->currentKey(), u"row-4"_s);
        // A letter is a key of the page and never a search in the table.
        QTest::keyClick(table.get(), Qt::Key_M);
        QCOMPARE(table->currentKey(), u"row-4"_s);
    }

    void marks()
    {
        QVERIFY(table->setCurrentKey(u"row-1"_s));
        QVERIFY(table->markedKeys().isEmpty()); // chosen is not marked
        QSignalSpy changed(table.get(), &TableView::marksChanged);
        table->toggleMark();
        QCOMPARE(table->markedKeys(), QStringList { u"row-1"_s });
        QVERIFY(!changed.isEmpty());
        table->moveCurrent(2);
        QCOMPARE(table->currentKey(), u"row-3"_s);
        QCOMPARE(table->markedKeys(), QStringList { u"row-1"_s });
        table->toggleMark();
        QCOMPARE(table->markedKeys(), QStringList({ u"row-1"_s, u"row-3"_s }));
        table->toggleMark();
        table->moveCurrent(-2);
        table->toggleMark(); // the last one goes
        QVERIFY(table->markedKeys().isEmpty());
        table->moveCurrent(1);
        QCOMPARE(table->selectedKeys(), QStringList { u"row-2"_s });
        table->mark({ u"row-4"_s, u"row-0"_s, u"row-9"_s });
        QCOMPARE(table->markedKeys(), QStringList({ u"row-0"_s, u"row-4"_s }));
        QTest::keyClick(table.get(), Qt::Key_Escape);
        QVERIFY(table->markedKeys().isEmpty());
        QCOMPARE(table->selectedKeys(), QStringList { u"row-2"_s });
        table->mark({ u"row-0"_s, u"row-1"_s });
        const QRect second = table->visualRect(table->model()->index(1, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, second.center());
        QVERIFY(table->markedKeys().isEmpty());
        QCOMPARE(table->selectedKeys(), QStringList { u"row-1"_s });
    }

    void copiesAsTable()
    {
        QList<SampleRow> rows = someRows(3);
        rows[0].member = u"=HYPERLINK(\"http://x\")"_s;
        rows[1].member = hostile;
        model->reset(rows);
        table->selectAll();
        QTest::keySequence(table.get(), QKeySequence::Copy);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0).split(u'\t').size(), int(SampleModel::ColumnCount));
        QVERIFY(lines.at(1).startsWith("'=HYPERLINK"_L1));
        QVERIFY(lines.at(2).startsWith("<img src=x"_L1));
        QCOMPARE(lines.at(2).split(u'\t').size(), int(SampleModel::ColumnCount)); // a tab inside does not shift cells
        table->setColumnShown(u"member"_s, false);
        QVERIFY(table->selectionAsText().startsWith("Period\t"_L1));
        table->clearSelection();
        table->setCurrentIndex({});
        QVERIFY(table->selectionAsText().isEmpty());
    }

    void everyKindPaints_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("dark");
        QTest::newRow("left to right, light") << false << false;
        QTest::newRow("right to left, light") << true << false;
        QTest::newRow("left to right, dark") << false << true;
    }
    void everyKindPaints()
    {
        QFETCH(bool, mirrored);
        QFETCH(bool, dark);
        Theme::apply(*qApp, dark ? Theme::Mode::Dark : Theme::Mode::Light);
        qApp->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QList<SampleRow> rows = someRows(8);
        const QList<Tone> tones { Tone::Neutral, Tone::Waiting, Tone::Positive, Tone::Attention, Tone::Progress };
        for (int i = 0; i < rows.size(); ++i)
            rows[i].tone = tones.at(i % tones.size());
        rows[0].member = hostile;
        rows[0].status = hostile;
        rows[1].bars = {};
        rows[2].bars = { DayBars::State::Partial, {}, { -1, -1 }, 0 };
        rows[3].bars = { DayBars::State::Loaded, rows[3].from, QList<int>(31, 2'000'000'000), 480 };
        rows[4].bars = { DayBars::State::Loaded, rows[4].from, QList<int>(400, 60), -5 };
        rows[5].member = QString(20'000, u'W');
        rows[6].amount = QList<Money>(50, { 1e300, u"EUR"_s });
        rows[7].hold = 7.5; // more than there is
        model->reset(rows);
        QTest::qWait(5);
        const QImage image = table->grab().toImage();
        QVERIFY(!image.isNull());
        table->resize(60, 80); // hardly room for anything
        QVERIFY(!table->grab().isNull());
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    // Bars are seen where they are loaded, and not where nothing is known.
    void dayBarsSayWhatIsKnown()
    {
        const QDate monday(2026, 11, 2);
        const auto painted = [&](const DayBars &bars, Qt::LayoutDirection direction) {
            QImage image(80, 32, QImage::Format_ARGB32);
            image.fill(Theme::current().color(ColorRole::SurfaceRaised));
            QPainter painter(&image);
            paintDayBars(painter, image.rect(), bars, direction);
            return image;
        };
        const auto has = [](const QImage &image, const QRect &rect, const QColor &color) {
            for (int y = rect.top(); y <= rect.bottom(); ++y) {
                for (int x = rect.left(); x <= rect.right(); ++x) {
                    if (image.pixelColor(x, y) == color)
                        return true;
                }
            }
            return false;
        };
        const QColor bar = Theme::current().color(ColorRole::Bar);
        const QColor light = Theme::current().color(ColorRole::BarLight);
        const QColor alarm = Theme::current().color(ColorRole::Attention);
        const QImage none = painted({}, Qt::LeftToRight);
        QVERIFY(!has(none, none.rect(), bar));
        const DayBars week { DayBars::State::Loaded, monday, { 480, 700, -1, 0, 0, 240, 0 }, 480 };
        const QImage image = painted(week, Qt::LeftToRight);
        QVERIFY(has(image, QRect(0, 0, 8, 32), bar));
        QVERIFY(!has(image, QRect(0, 0, 8, 32), alarm));
        QVERIFY(has(image, QRect(10, 0, 8, 32), alarm));
        QVERIFY(!has(image, QRect(20, 0, 8, 32), bar)); // no data
        QVERIFY(has(image, QRect(50, 0, 8, 32), light)); // Saturday
        const QImage mirrored = painted(week, Qt::RightToLeft);
        QVERIFY(has(mirrored, QRect(72, 0, 8, 32), bar));
        QVERIFY(!has(mirrored, QRect(0, 0, 8, 32), bar));
    }

    void tonesDifferInShape()
    {
        QList<QImage> images;
        for (const Tone tone : { Tone::Neutral, Tone::Waiting, Tone::Positive, Tone::Attention, Tone::Progress }) {
            QImage image(22, 22, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintTone(painter, QRectF(0, 0, 22, 22), tone);
            painter.end();
            // Shape alone: whatever the colour.
            for (int y = 0; y < 22; ++y) {
                for (int x = 0; x < 22; ++x)
                    image.setPixel(x, y, qAlpha(image.pixel(x, y)) > 127 ? 0xff000000 : 0);
            }
            for (const QImage &other : std::as_const(images))
                QVERIFY(image != other);
            images.append(image);
        }
    }

    void toolTipsArePlain()
    {
        QList<SampleRow> rows = someRows(1);
        rows[0].member = hostile;
        rows[0].detail = u"<a href='x'>click</a>"_s;
        model->reset(rows);
        const auto *delegate = qobject_cast<CellDelegate *>(table->itemDelegate());
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 20, 32);
        const QString plain = delegate->toolTip(option, model->index(0, SampleModel::Member));
        QVERIFY(plain.contains(hostile));
        const QString shown = plainToolTip(plain);
        QVERIFY(!shown.contains("<img"_L1) && !shown.contains("<a "_L1));
        QVERIFY(shown.contains("&lt;img"_L1));
        // A figure that fits needs none; days name each day.
        option.rect = QRect(0, 0, 200, 32);
        QVERIFY(delegate->toolTip(option, model->index(0, SampleModel::Tracked)).isEmpty());
        const QString days = delegate->toolTip(option, model->index(0, SampleModel::Days));
        QCOMPARE(days.split(u'\n').size(), 7);
        QVERIFY(days.startsWith("Mon 2 Nov: 8:00"_L1));
        QVERIFY(days.contains("no data"_L1));
    }

    void holdBarIsDrawnAlongTheRow()
    {
        const auto accents = [this] {
            const QImage image = table->viewport()->grab().toImage();
            const int y = table->rowViewportPosition(2) + table->rowHeight(2) - 1;
            int count = 0;
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == Theme::current().color(ColorRole::Accent);
            return count;
        };
        QCOMPARE(accents(), 0);
        model->setHold(2, 0.5);
        QVERIFY(qAbs(accents() - table->viewport()->width() / 2) <= 2);
        model->setHold(2, QVariant());
        QCOMPARE(accents(), 0);
    }

    void refreshKeepsSelection()
    {
        table->setCurrentKey(u"row-3"_s);
        QSignalSpy selection(table->selectionModel(), &QItemSelectionModel::selectionChanged);
        emit model->dataChanged(model->index(0, 0), model->index(4, SampleModel::ColumnCount - 1));
        QTest::qWait(5);
        QCOMPARE(selection.count(), 0);
        QCOMPARE(table->selectedKeys(), QStringList { u"row-3"_s });
    }

    void tenThousandRows()
    {
        model->reset(someRows(10'000));
        QElapsedTimer timer;
        timer.start();
        table->grab();
        qInfo("paint of 10,000 rows: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 500);
    }
};

QTEST_MAIN(TestTableView)
#include "tst_table_view.moc"
