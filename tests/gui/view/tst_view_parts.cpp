// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/filter_bar.h"
#include "ui/view/flow_layout.h"
#include "ui/view/hold_bar.h"
#include "ui/view/key_button.h"
#include "ui/view/message_bar.h"
#include "ui/view/state_overlay.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

const QString hostile = u"<img src=x> <b>&amp; bold</b>"_s;

ChoicePopup *openPopup()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *popup = qobject_cast<ChoicePopup *>(widget);
        if (popup && popup->isVisible())
            return popup;
    }
    return nullptr;
}

QList<FilterSpec> specs()
{
    QList<FilterChoice> many;
    for (int i = 0; i < 30; ++i)
        many.append({ u"m%1"_s.arg(i), u"Member %1"_s.arg(i), {} });
    many[3].label = hostile;
    return { { u"status"_s, u"Status"_s,
                 { { u"submitted"_s, u"Waiting"_s, Tone::Waiting }, { u"approved"_s, u"Approved"_s, Tone::Positive } },
                 false },
        { u"member"_s, u"Member"_s, many, true } };
}

} // namespace

class TestViewParts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    // ---- text

    void plainText()
    {
        QVERIFY(!plainToolTip(hostile).contains("<img"_L1));
        QVERIFY(plainToolTip({}).isEmpty());
        QCOMPARE(plainAction(u"R&D"_s), u"R&&D"_s);
        QCOMPARE(oneLine(u"a\nb\tc\u2028d"_s), u"a b c d"_s);
        QCOMPARE(oneLine(u"abc\u202Etxt.exe"_s), u"abctxt.exe"_s);
        // Isolates stay in pairs alone.
        QCOMPARE(oneLine(u"\u2068a\u2069, 9:00"_s), u"\u2068a\u2069, 9:00"_s);
        QCOMPARE(oneLine(u"a\u2069\u2068, \u2067 9:00"_s), u"a,  9:00"_s);
        const std::unique_ptr<QLabel> label(plainLabel(hostile));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        ElidedLabel elided(hostile);
        elided.resize(40, 20);
        QVERIFY(elided.isElided());
        QVERIFY(!elided.grab().isNull());
        elided.resize(elided.sizeHint());
        QVERIFY(!elided.isElided());
    }

    void flowWraps()
    {
        QWidget window;
        auto *flow = new FlowLayout(&window, 10, 10);
        for (int i = 0; i < 4; ++i) {
            auto *box = new QWidget(&window);
            box->setFixedSize(100, 20);
            flow->addWidget(box);
        }
        QCOMPARE(flow->heightForWidth(430), 20);
        QCOMPARE(flow->heightForWidth(429), 50);
        QCOMPARE(flow->heightForWidth(50), 110);
        window.setLayoutDirection(Qt::RightToLeft);
        window.resize(430, 20);
        window.show();
        QTest::qWait(1);
        QCOMPARE(flow->itemAt(0)->geometry().right(), 429);
    }

    // ---- periods

    void periods_data()
    {
        QTest::addColumn<Period>("period");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const auto relative = [](Period::Kind kind) { return Period { kind, {}, {} }; };
        QTest::newRow("all") << relative(Period::Kind::All) << QDate() << QDate();
        QTest::newRow("this week") << relative(Period::Kind::ThisWeek) << QDate(2026, 10, 26) << QDate(2026, 11, 1);
        QTest::newRow("last week") << relative(Period::Kind::LastWeek) << QDate(2026, 10, 19) << QDate(2026, 10, 25);
        QTest::newRow("last two weeks") << relative(Period::Kind::LastTwoWeeks) << QDate(2026, 10, 12)
                                        << QDate(2026, 10, 25);
        QTest::newRow("this month") << relative(Period::Kind::ThisMonth) << QDate(2026, 11, 1) << QDate(2026, 11, 30);
        QTest::newRow("last month") << relative(Period::Kind::LastMonth) << QDate(2026, 10, 1) << QDate(2026, 10, 31);
        QTest::newRow("30 days") << relative(Period::Kind::Last30Days) << QDate(2026, 10, 3) << QDate(2026, 11, 1);
        QTest::newRow("custom, swapped") << Period { Period::Kind::Custom, { 2026, 5, 9 }, { 2026, 5, 1 } }
                                         << QDate(2026, 5, 1) << QDate(2026, 5, 9);
        QTest::newRow("custom, open") << Period { Period::Kind::Custom, { 2026, 5, 9 }, {} } << QDate(2026, 5, 9)
                                      << QDate();
    }
    void periods()
    {
        QFETCH(Period, period);
        const QDate sunday(2026, 11, 1);
        const DateSpan span = resolve(period, sunday);
        QTEST(span.from, "from");
        QTEST(span.to, "to");
        QCOMPARE(periodFromString(periodToString(period)), period);
        QVERIFY(!periodTitle(period).isEmpty());
    }
    void weeksBeginWhereTheyDo()
    {
        const DateSpan span = resolve({ Period::Kind::ThisWeek, {}, {} }, QDate(2026, 11, 1), Qt::Sunday);
        QCOMPARE(span.from, QDate(2026, 11, 1));
        QCOMPARE(periodFromString(u"nonsense"_s), Period {});
        QCOMPARE(periodFromString(u".."_s), Period {});
    }

    // ---- filter bar

    void searchIsDebounced()
    {
        FilterBar bar;
        bar.show();
        QSignalSpy changed(&bar, &FilterBar::filtersChanged);
        auto *edit = bar.findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"anna"_s);
        QCOMPARE(bar.searchText(), u"anna"_s);
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 1000);
        QTest::qWait(250);
        QCOMPARE(changed.count(), 1);
        // Typed and taken back within the wait: nothing happened.
        QTest::keyClicks(edit, u"x"_s);
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::qWait(260);
        QCOMPARE(changed.count(), 1);
        // Return does not wait, nor does emptying.
        QTest::keyClicks(edit, u"b"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(changed.count(), 2);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(changed.count(), 3);
        QVERIFY(bar.searchText().isEmpty());
        QTest::qWait(260);
        QCOMPARE(changed.count(), 3);
    }

    void findFocusesTheSearch()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new FilterBar(&window);
        auto *other = new QLineEdit(&window);
        column->addWidget(bar);
        column->addWidget(other);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        QTest::keySequence(&window, QKeySequence::Find);
        QVERIFY(bar->findChild<QLineEdit *>()->hasFocus());
    }

    void chipsChooseByKeyboard()
    {
        FilterBar bar;
        bar.setFilters(specs());
        bar.resize(900, 40);
        bar.show();
        QSignalSpy changed(&bar, &FilterBar::filtersChanged);
        auto *status = bar.findChild<FilterChip *>(u"filter-status"_s);
        QVERIFY(status);
        QCOMPARE(status->accessibleName(), u"Status"_s);

        // One of several: Return takes the marked one and closes.
        QTest::keyClick(status, Qt::Key_Space);
        ChoicePopup *popup = openPopup();
        QVERIFY(popup);
        auto *list = popup->findChild<QListView *>();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!openPopup());
        QCOMPARE(bar.selected(u"status"_s), QStringList { u"approved"_s });
        QCOMPARE(changed.count(), 1);
        QCOMPARE(status->accessibleName(), u"Status: Approved"_s);

        // Several: search, take two, the pop-up stays.
        auto *member = bar.findChild<FilterChip *>(u"filter-member"_s);
        QTest::mouseClick(member, Qt::LeftButton, {}, QPoint(8, 8));
        popup = openPopup();
        QVERIFY(popup);
        auto *search = popup->findChild<QLineEdit *>();
        QVERIFY(search->isVisible());
        QTest::keyClicks(search, u"member 1"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(popup->isVisible());
        QCOMPARE(bar.selected(u"member"_s), QStringList({ u"m1"_s, u"m10"_s }));
        QCOMPARE(changed.count(), 3);
        QVERIFY(!popup->grab().isNull());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!openPopup());
        QCOMPARE(member->accessibleName(), u"Member: Member 1 +1"_s);

        // Hostile text is a name like any other.
        bar.setSelected(u"member"_s, { u"m3"_s });
        QCOMPARE(member->accessibleName(), QString(u"Member: "_s + hostile));
        QVERIFY(!bar.grab().isNull());

        QTest::keyClick(member, Qt::Key_Delete);
        QVERIFY(bar.selected(u"member"_s).isEmpty());
        QCOMPARE(changed.count(), 4);
        QTest::mouseClick(status, Qt::LeftButton, {}, QPoint(status->width() - 12, status->height() / 2));
        QVERIFY(bar.selected(u"status"_s).isEmpty());
        QVERIFY(!openPopup());
        QVERIFY(!bar.isFiltering());
    }

    void choicesThatAreGoneStayChosen()
    {
        FilterBar bar;
        bar.setFilters(specs());
        bar.setSelected(u"status"_s, { u"approved"_s });
        bar.setChoices(u"status"_s, { { u"submitted"_s, u"Waiting"_s, {} } });
        QCOMPARE(bar.selected(u"status"_s), QStringList { u"approved"_s });
        bar.show();
        bar.openFilter(u"status"_s);
        ChoicePopup *popup = openPopup();
        QVERIFY(popup);
        QCOMPARE(popup->selected(), QStringList { u"approved"_s });
        popup->close();
        bar.setFilters(specs());
        QCOMPARE(bar.selected(u"status"_s), QStringList { u"approved"_s });
    }

    void periodChip()
    {
        FilterBar bar;
        const Period lastWeek { Period::Kind::LastWeek, {}, {} };
        bar.setPeriods(
            { Period::Kind::All, Period::Kind::ThisWeek, Period::Kind::LastWeek, Period::Kind::Custom }, lastWeek);
        bar.show();
        QCOMPARE(bar.period(), lastWeek);
        QVERIFY(!bar.isFiltering());
        QSignalSpy changed(&bar, &FilterBar::filtersChanged);
        bar.openFilter(u"period"_s);
        ChoicePopup *popup = openPopup();
        QVERIFY(popup);
        const QList<QDateEdit *> dates = popup->findChildren<QDateEdit *>();
        QCOMPARE(dates.size(), 2);
        dates.at(0)->setDate({ 2026, 3, 9 });
        dates.at(1)->setDate({ 2026, 3, 2 });
        popup->findChild<QPushButton *>()->click();
        QCOMPARE(bar.period(), (Period { Period::Kind::Custom, { 2026, 3, 2 }, { 2026, 3, 9 } }));
        QCOMPARE(changed.count(), 1);
        QVERIFY(bar.isFiltering());
        bar.clear();
        QCOMPARE(bar.period(), lastWeek);
        QCOMPARE(changed.count(), 2);
    }

    void stateIsSavedAndRestored()
    {
        FilterBar bar;
        bar.setFilters(specs());
        bar.setPeriods({ Period::Kind::All, Period::Kind::LastWeek });
        QSignalSpy changed(&bar, &FilterBar::filtersChanged);
        bar.setSearchText(u"anna"_s);
        bar.setSelected(u"member"_s, { u"m1"_s, u"m2"_s });
        bar.setPeriod({ Period::Kind::LastWeek, {}, {} });
        const QByteArray saved = bar.saveState();
        QTest::qWait(250);
        QCOMPARE(changed.count(), 0);
        bar.clear();
        QCOMPARE(changed.count(), 1);
        QVERIFY(bar.restoreState(saved));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(bar.saveState(), saved);
        QVERIFY(bar.restoreState(saved));
        QCOMPARE(changed.count(), 2);
        QVERIFY(!bar.restoreState("nonsense"));
        QCOMPARE(bar.saveState(), saved);
    }

    void countIsSaid()
    {
        FilterBar bar;
        const auto said = [&] {
            for (const QLabel *label : bar.findChildren<QLabel *>()) {
                if (!label->isHidden())
                    return label->text();
            }
            return QString();
        };
        bar.setCount(12, 1340);
        QCOMPARE(said(), u"12 of 1,340"_s);
        bar.setCount(12, 300, true);
        QCOMPARE(said(), u"12 of the first 300"_s);
        bar.setCount(0, -1);
        QVERIFY(said().isEmpty());
    }

    void barWrapsWhenNarrow()
    {
        FilterBar bar;
        bar.setFilters(specs());
        QVERIFY(bar.heightForWidth(300) > bar.heightForWidth(1200));
    }

    // ---- states

    void quickAnswerDoesNotFlicker()
    {
        QTableView table;
        table.resize(400, 300);
        table.show();
        StateOverlay overlay(&table);
        overlay.showLoading(u"Loading"_s);
        QCOMPARE(overlay.state(), StateOverlay::State::Loading);
        QVERIFY(!overlay.isVisible());
        QTest::qWait(60);
        overlay.showReady();
        QTest::qWait(200);
        QVERIFY(!overlay.isVisible());
        overlay.showLoading(u"Loading"_s);
        QTRY_VERIFY_WITH_TIMEOUT(overlay.isVisible(), 1000);
        overlay.showLoading(u"Waiting 12 s for the request limit"_s); // new words, still there
        QVERIFY(overlay.isVisible());
        QCOMPARE(overlay.text(), u"Waiting 12 s for the request limit"_s);
        QVERIFY(!overlay.grab().isNull());
        overlay.showReady();
        QVERIFY(!overlay.isVisible());
        QVERIFY(overlay.text().isEmpty());
    }

    void emptyAndFailedSayWhatToDo()
    {
        QTableView table;
        table.resize(400, 300);
        table.show();
        StateOverlay overlay(&table);
        QSignalSpy retry(&overlay, &StateOverlay::retry);
        QSignalSpy action(&overlay, &StateOverlay::actionTriggered);
        overlay.showFailed(u"Timesheets could not be loaded"_s, hostile);
        QVERIFY(overlay.isVisible());
        QVERIFY(overlay.text().contains(hostile));
        auto *button = overlay.findChild<QPushButton *>();
        QVERIFY(button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(retry.count(), 1);
        overlay.showEmpty(u"empty-search"_s, u"Nothing matches"_s, u"Clear a filter."_s, u"Clear filters"_s);
        button->click();
        QCOMPARE(action.count(), 1);
        QCOMPARE(retry.count(), 1);
        overlay.showEmpty(u"empty-done"_s, u"Nothing waits"_s);
        QVERIFY(!button->isVisible());
        for (const QLabel *label : overlay.findChildren<QLabel *>()) {
            if (label->pixmap().isNull())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        table.resize(600, 500);
        QTest::qWait(1);
        QCOMPARE(overlay.geometry(), table.viewport()->geometry());
    }

    void messages()
    {
        MessageBar bar;
        QVERIFY(!bar.isShown());
        QSignalSpy action(&bar, &MessageBar::actionTriggered);
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        bar.showMessage(MessageBar::Kind::Offline, hostile, u"Retry & go"_s, false);
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(), hostile);
        QCOMPARE(bar.accessibleName(), hostile);
        auto *close = bar.findChild<QToolButton *>();
        QVERIFY(!close->isVisible());
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(action.count(), 1);
        for (const auto kind :
            { MessageBar::Kind::Info, MessageBar::Kind::Success, MessageBar::Kind::Partial, MessageBar::Kind::Error }) {
            bar.showMessage(kind, QString(500, u'x'));
            bar.resize(300, 200);
            QVERIFY(!bar.grab().isNull());
        }
        QVERIFY(close->isVisible());
        close->click();
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(!bar.isShown());
        QVERIFY(!bar.isVisible());
    }

    // ---- hold

    void holdCountsDownAndUndoes()
    {
        HoldBar bar;
        QSignalSpy undo(&bar, &HoldBar::undo);
        bar.setHold(hostile, 1200, 6000);
        QVERIFY(bar.isVisible());
        QVERIFY(bar.text().contains(hostile));
        QVERIFY(bar.text().contains("Sent in 2 s"_L1));
        auto *button = bar.findChild<KeyButton *>();
        QCOMPARE(button->key(), u"Z"_s);
        button->click();
        QCOMPARE(undo.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(bar.text().contains("Sent in 1 s"_L1), 1500);
        QTRY_COMPARE_WITH_TIMEOUT(bar.remainingMs(), 0, 3000);
        QTRY_VERIFY_WITH_TIMEOUT(!button->isEnabled(), 1000);
        bar.setHolds(3, u"Approved: Anna"_s, 4000, 6000);
        QVERIFY(button->isEnabled());
        QVERIFY(bar.text().startsWith("3 decisions held"_L1));
        QVERIFY(!bar.grab().isNull());
        bar.clear();
        QVERIFY(!bar.isVisible());
        QCOMPARE(bar.count(), 0);
        bar.setHold(u"x"_s, 9'000'000, -5);
        QVERIFY(bar.remainingMs() <= 1);
    }
};

QTEST_MAIN(TestViewParts)
#include "tst_view_parts.moc"
