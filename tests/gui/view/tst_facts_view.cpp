// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/facts_view.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

const QString longWords = u"Tue 17 Nov: 11:20, 1:20 over 10:00; Wed 18 Nov: 10:45, 0:45 over 10:00; and 3 more"_s;

QList<FactSection> sample()
{
    Fact found { Tone::Attention, u"Long day"_s, longWords, {}, {} };
    Fact limit { {}, {}, u"Website"_s, u"38:30 of 40:00"_s, u"as of today"_s };
    return { { u"checks"_s, u"Checks"_s, {}, { found }, u"Rules …"_s }, { u"leave"_s, u"Leave"_s, u"none"_s, {}, {} },
        { u"limits"_s, u"Limits"_s, {}, { limit }, {} } };
}

bool hasInk(const QImage &image, const QRect &place)
{
    const QColor ground = image.pixelColor(place.topLeft());
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (image.pixelColor(x, y) != ground)
                return true;
        }
    }
    return false;
}

} // namespace

class TestFactsView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }

    void tellsAllOfItAsText()
    {
        FactsView view;
        view.setSections(sample());
        const QString all =
            u"Checks\nLong day: "_s + longWords + u"\nLeave: none\nLimits\nWebsite, 38:30 of 40:00, as of today"_s;
        QCOMPARE(view.text(), all);
        QCOMPARE(view.accessibleDescription(), all);
        view.setSections({});
        QVERIFY(view.text().isEmpty() && view.accessibleDescription().isEmpty());
        QCOMPARE(view.heightForWidth(300), 0);
    }

    void wrapsAsNarrowAsItIs()
    {
        FactsView view;
        view.setSections(sample());
        const int wide = view.heightForWidth(1000);
        QVERIFY(view.heightForWidth(250) > wide);
        QCOMPARE(view.heightForWidth(1000), wide); // again
        // Neither a word without end nor a narrow view hangs or is lost.
        Fact endless;
        endless.text = QString(500, u'x');
        endless.figure = QString(300, u'8');
        view.setSections({ { u"a"_s, u"A"_s, {}, { endless }, {} } });
        QVERIFY(view.heightForWidth(200) > view.heightForWidth(1000));
        QVERIFY(view.heightForWidth(1) > 0);
    }

    void aLongTextCostsLittle()
    {
        FactsView view;
        Fact hostile;
        hostile.text = u"<b>a</b>\n"_s.repeated(200'000);
        view.setSections({ { u"a"_s, u"A"_s, {}, { hostile }, {} } });
        QVERIFY(view.heightForWidth(300) < 10'000);
    }

    void isAsHighAsItNeedsInAScrollArea()
    {
        QScrollArea area;
        auto *inner = new QWidget;
        auto *column = new QVBoxLayout(inner);
        column->setContentsMargins(0, 0, 0, 0);
        auto *view = new FactsView(inner);
        column->addWidget(view);
        column->addStretch();
        area.setWidget(inner);
        area.setWidgetResizable(true);
        area.resize(400, 200);
        area.show();
        for (const int lines : { 1, 40, 2, 12 }) {
            Fact fact;
            fact.text = longWords;
            view->setSections({ { u"a"_s, u"A"_s, {}, QList<Fact>(lines, fact), {} } });
            QTRY_COMPARE(view->height(), view->heightForWidth(view->width()));
            QTRY_COMPARE(inner->height(), qMax(area.viewport()->height(), view->height()));
            QCOMPARE(view->width(), area.viewport()->width());
        }
        area.resize(250, 200);
        QTRY_COMPARE(view->height(), view->heightForWidth(view->width()));
    }

    void buttonsOfSections()
    {
        FactsView view;
        view.setSections(sample());
        view.resize(400, view.heightForWidth(400));
        view.show();
        auto *button = view.findChild<QPushButton *>(u"checks"_s);
        QVERIFY(button && button->isVisibleTo(&view));
        QCOMPARE(button->accessibleDescription(), u"Checks"_s);
        QCOMPARE(button->geometry().right(), view.rect().right());
        QSignalSpy triggered(&view, &FactsView::actionTriggered);
        button->click();
        QCOMPARE(triggered.value(0).value(0).toString(), u"checks"_s);
        // It goes with its section, and comes back as the same.
        view.setSections(sample().mid(1));
        QVERIFY(!button->isVisibleTo(&view));
        view.setSections(sample());
        QVERIFY(button->isVisibleTo(&view));
        QCOMPARE(view.findChildren<QPushButton *>().size(), 1);
        view.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(button->geometry().left(), 0);
    }

    // Shapes lead and figures end a line, in either direction.
    void paintsInBothDirections()
    {
        FactsView view;
        Fact fact { Tone::Attention, {}, u"a"_s, u"1:00"_s, {} };
        view.setSections({ { u"a"_s, {}, {}, { fact }, {} } });
        view.resize(400, view.heightForWidth(400));
        QImage image = view.grab().toImage();
        const QRect left(0, 0, 9, view.height());
        const QRect right(391, 0, 9, view.height());
        QVERIFY(hasInk(image, left) && !hasInk(image, right));
        view.setLayoutDirection(Qt::RightToLeft);
        image = view.grab().toImage();
        QVERIFY(!hasInk(image, left) && hasInk(image, right));
    }

    void followsTheTheme()
    {
        FactsView view;
        view.setSections(sample());
        view.resize(400, view.heightForWidth(400));
        const QImage light = view.grab().toImage();
        Theme::apply(*qApp, Theme::Mode::Dark);
        QVERIFY(view.grab().toImage() != light);
        Theme::apply(*qApp, Theme::Mode::Light);
        QCOMPARE(view.grab().toImage(), light);
    }

    void copies()
    {
        FactsView view;
        view.setSections(sample());
        view.resize(400, view.heightForWidth(400));
        view.show();
        view.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(view.hasFocus());
        QTest::keySequence(&view, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), view.text());
        // A click leaves the focus, and so the keys, where they are.
        view.clearFocus();
        QTest::mouseClick(&view, Qt::LeftButton);
        QVERIFY(!view.hasFocus());
        QGuiApplication::clipboard()->clear();
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, { 5, 5 }, view.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&view, &wanted);
        auto *menu = view.findChild<QMenu *>();
        QVERIFY(menu && menu->actions().size() == 1);
        menu->actions().first()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), view.text());
        menu->close();
    }
};

QTEST_MAIN(TestFactsView)
#include "tst_facts_view.moc"
