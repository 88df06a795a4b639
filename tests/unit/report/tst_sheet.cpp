// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/sheet.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace signoff;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 11, 2);

// A part of a workbook, as another program reads it.
QByteArray part(const QByteArray &book, const QString &name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"book.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(book);
    file.close();
    QProcess unzip;
    unzip.start(u"unzip"_s, { u"-p"_s, file.fileName(), name });
    unzip.waitForFinished();
    return unzip.readAllStandardOutput();
}

QStringList sharedStrings(const QByteArray &book)
{
    QStringList all;
    QXmlStreamReader xml(part(book, u"xl/sharedStrings.xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"t")
            all << xml.readElementText();
    }
    return all;
}

// "B5" to its value: a text, or the number as it is written.
QHash<QString, QString> cellsOf(const QByteArray &book)
{
    const QStringList strings = sharedStrings(book);
    QHash<QString, QString> cells;
    QXmlStreamReader xml(part(book, u"xl/worksheets/sheet1.xml"_s));
    QString place;
    bool isString = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c") {
            place = xml.attributes().value("r"_L1).toString();
            isString = xml.attributes().value("t"_L1) == u"s";
        } else if (xml.name() == u"v") {
            const QString value = xml.readElementText();
            cells.insert(place, isString ? strings.value(value.toInt()) : value);
        } else if (xml.name() == u"f") {
            cells.insert(place, u"formula"_s);
        }
    }
    return cells;
}

SheetDocument document()
{
    SheetDocument document;
    document.title = u"Tracked hours"_s;
    document.facts = { u"2 – 3 Nov 2026"_s, u"=cmd|' /C calc'!A0"_s };
    ReportTable &table = document.table;
    table.columns = { { u"name"_s, u"Project"_s, Cell::Text },
        { u"2026-11-02"_s, u"Mon 2 Nov"_s, Cell::Duration, { first, first } },
        { u"2026-11-03"_s, u"Tue 3 Nov"_s, Cell::Duration, { first.addDays(1), first.addDays(1) } },
        { u"total"_s, u"Total"_s, Cell::Duration }, { u"amount"_s, u"Amount"_s, Cell::Money },
        { u"day"_s, u"Day"_s, Cell::Date } };
    table.rows = { { { u"1"_s },
                       { u"=HYPERLINK(\"x\")"_s, 90, QVariant(), 90,
                           QVariant::fromValue(MoneyList { { 12.5, u"EUR"_s } }), first } },
        { { u"2"_s }, { u"東京, \"Büro\""_s, 30, 1500, 1530, QVariant(), QVariant() } } };
    table.total = ReportTable::Row { {}, { u"Total"_s, 120, 1500, 1620, QVariant(), QVariant() } };
    document.chart = SheetDocument::Chart::OverTime;
    return document;
}

} // namespace

class TestSheet : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY2(!QStandardPaths::findExecutable(u"unzip"_s).isEmpty(), "unzip is needed to read workbooks");
    }

    void commaSeparated()
    {
        const QByteArray bytes = csv(document());
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QStringList lines = QString::fromUtf8(bytes.mid(3)).split("\r\n"_L1);
        QCOMPARE(lines.at(0), u"Tracked hours"_s);
        QCOMPARE(lines.at(2), u"'=cmd|' /C calc'!A0"_s);
        QCOMPARE(lines.at(3), QString());
        QCOMPARE(lines.at(4), u"Project,Mon 2 Nov,Tue 3 Nov,Total,Amount,Day"_s);
        QCOMPARE(lines.at(5), u"\"'=HYPERLINK(\"\"x\"\")\",1:30,,1:30,EUR 12.50,2026-11-02"_s);
        QCOMPARE(lines.at(6), u"\"東京, \"\"Büro\"\"\",0:30,25:00,25:30,,"_s);
        QCOMPARE(lines.at(7), u"Total,2:00,25:00,27:00,,"_s);
    }

    void decimals()
    {
        SheetDocument decimals = document();
        decimals.decimalHours = true;
        QVERIFY(csv(decimals).contains(",1.50,,1.50,"));
        QString why;
        const QHash<QString, QString> cells = cellsOf(xlsx(decimals, why));
        QCOMPARE(cells.value(u"B6"_s).toDouble(), 1.5);
    }

    void workbook()
    {
        QString why;
        const QByteArray book = xlsx(document(), why);
        QVERIFY2(!book.isEmpty(), qPrintable(why));
        const QHash<QString, QString> cells = cellsOf(book);
        QCOMPARE(cells.value(u"A1"_s), u"Tracked hours"_s);
        QCOMPARE(cells.value(u"A3"_s), u"'=cmd|' /C calc'!A0"_s);
        QCOMPARE(cells.value(u"B5"_s), u"Mon 2 Nov"_s);
        QCOMPARE(cells.value(u"A6"_s), u"'=HYPERLINK(\"x\")"_s);
        QVERIFY(!cells.values().contains(u"formula"_s));
        QCOMPARE(qRound(cells.value(u"B6"_s).toDouble() * 24 * 60), 90); // a part of a day, as durations are
        QVERIFY(!cells.contains(u"C6"_s)); // not known is empty
        QCOMPARE(qRound(cells.value(u"C7"_s).toDouble() * 24 * 60), 1500);
        QCOMPARE(cells.value(u"E6"_s).toDouble(), 12.5);
        QCOMPARE(cells.value(u"F6"_s).toDouble(), 46328.0); // 2 November 2026 counted from 1900
        QCOMPARE(cells.value(u"A7"_s), u"東京, \"Büro\""_s);
        QCOMPARE(qRound(cells.value(u"D8"_s).toDouble() * 24 * 60), 1620);
        QVERIFY(part(book, u"xl/styles.xml"_s).contains("[h]:mm"));
        const QByteArray chart = part(book, u"xl/charts/chart1.xml"_s);
        QVERIFY(chart.contains("stacked"));
        QCOMPARE(chart.count("<c:ser>"), 2);
        QVERIFY(chart.contains("$B$6:$C$6"));
    }

    void amountsOfSeveralCurrenciesAreWords()
    {
        SheetDocument mixed = document();
        mixed.table.rows[1].cells[4] = QVariant::fromValue(MoneyList { { 3, u"USD"_s } });
        QString why;
        QCOMPARE(cellsOf(xlsx(mixed, why)).value(u"E6"_s), u"EUR 12.50"_s);
    }

    void noRowsNoChart()
    {
        SheetDocument empty = document();
        empty.table.rows.clear();
        QString why;
        const QByteArray book = xlsx(empty, why);
        QVERIFY(!book.isEmpty());
        QVERIFY(part(book, u"xl/charts/chart1.xml"_s).isEmpty());
    }

    void aFullDiskIsSaid()
    {
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/proc"); // nobody can write there
        QString why;
        QVERIFY(xlsx(document(), why).isEmpty());
        QVERIFY(!why.isEmpty());
        before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    }
};

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
