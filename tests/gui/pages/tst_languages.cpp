// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/pages/page_rig.h"
#include "tests/support/long_words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSplitter>

using namespace signoff;
using namespace signoff::testing;

// Every page in words 40 % longer, and from right to left.
class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void longWordsHaveRoom_data() { pages(); }
    void longWordsHaveRoom()
    {
        QFETCH(QString, page);
        LongWords words;
        QCoreApplication::installTranslator(&words);
        PageRig rig(sandbox::Dialect::Current);
        rig.pageId = page;
        QVERIFY(rig.open());
        // As wide as a page is in a window of 1024.
        rig.page->resize(1024 - 58, 700);
        QTest::qWait(0);
        QVERIFY2(rig.page->minimumSizeHint().width() <= 1024 - 58,
            qPrintable(QString::number(rig.page->minimumSizeHint().width())));
        for (const QAbstractButton *button : rig.page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
        for (const QLabel *label : rig.page->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty())
                QVERIFY2(label->width() + 1 >= label->minimumSizeHint().width(), qPrintable(label->text()));
        }
        // Not a word without a translation: headers tell for all.
        if (const TableView *table = rig.table()) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
                // A day is written by the locale.
                const QString id = table->model()->headerData(column, Qt::Horizontal, KeyRole).toString();
                if (QDate::fromString(id, Qt::ISODate).isValid())
                    continue;
                QVERIFY2(title.isEmpty() || title.endsWith(u'æ'), qPrintable(title));
            }
        }
        rig.close();
        QCoreApplication::removeTranslator(&words);
    }

    void rightToLeftIsMirrored_data() { pages(); }
    void rightToLeftIsMirrored()
    {
        QFETCH(QString, page);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        PageRig rig(sandbox::Dialect::Current);
        rig.pageId = page;
        QVERIFY(rig.open());
        QCOMPARE(rig.page->layoutDirection(), Qt::RightToLeft);
        for (const QSplitter *splitter : rig.page->findChildren<QSplitter *>()) {
            if (!splitter->isVisible() || splitter->orientation() != Qt::Horizontal || splitter->count() < 2)
                continue;
            const QWidget *first = splitter->widget(0);
            const QWidget *second = splitter->widget(1);
            if (first->isVisible() && second->isVisible())
                QVERIFY(first->x() > second->x());
        }
        QVERIFY(!rig.page->grab().isNull());
    }

private:
    static void pages()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry &entry : allPages())
            QTest::newRow(entry.id) << QString::fromLatin1(entry.id);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
