// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A hundred thousand timesheets: decoded, shown, searched; and how long the window does not answer meanwhile.

#include "core/model/list_model.h"
#include "core/model/search_text.h"
#include "core/model/sort_filter.h"
#include "core/resources/surroundings.h"
#include "core/store/row_cache.h"
#include "tests/bench/bench.h"
#include "tests/bench/sheets.h"
#include "tests/support/spin.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/table_view.h"
#include "ui/view/theme.h"

#include <QJsonDocument>
#include <QMainWindow>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace signoff::testing;

namespace signoff::bench {

namespace {

constexpr int rowCount = 100'000;
constexpr int rowsAnAnswer = 100; // as much as the server gives at a time
constexpr int repetitions = 3;
constexpr double frame = 16; // milliseconds that a turn may take

Application &application()
{
    return *static_cast<Application *>(QCoreApplication::instance());
}

// The table of the queue without its page.
struct Screen {
    Screen()
    {
        model = new ListModel<Timesheet>(table, resourceOf<Timesheet>().columns, around, &window);
        rows = new SortFilter(&window);
        rows->setSourceModel(model);
        QList<TableColumn> columns;
        for (const Column<Timesheet> &column : resourceOf<Timesheet>().columns) {
            const QLatin1StringView id(column.id);
            columns.append({ id, column.cell, column.shown, id == "member"_L1, 0 });
        }
        view = new TableView(&window);
        view->setColumns(columns);
        view->setItemDelegate(new CellDelegate(view));
        view->setModel(rows);
        view->setDefaultSort(u"submitted"_s, Qt::AscendingOrder);
        view->resetColumns();
        window.setCentralWidget(view);
        window.resize(1200, 800);
        window.show();
        spinUntil([this] { return view->viewport()->isVisible(); });
        application().painted = [this](QObject *painted) { isPainted = isPainted || painted == view->viewport(); };
    }
    ~Screen() { application().painted = {}; }

    // All that was asked for is on the screen.
    void wait()
    {
        spinUntil([this] { return rows->isSettled(); }, 600'000);
        isPainted = false;
        view->viewport()->update();
        spinUntil([this] { return isPainted; });
    }

    QMainWindow window;
    RowTable<Timesheet> table;
    Surroundings around;
    ListModel<Timesheet> *model;
    SortFilter *rows;
    TableView *view;
    bool isPainted = false;
};

double sinceStart(const QElapsedTimer &time)
{
    return double(time.nsecsElapsed()) / 1e6;
}

// As rows come from the disk: decoded on another thread, so many a turn into the table, and followed by the view.
double decodedAndShown(Screen &screen, const QList<QByteArray> &answers)
{
    QElapsedTimer time;
    time.start();
    bool isThere = false;
    QThreadPool pool;
    pool.start([&] {
        auto from = std::make_shared<Restoring<Timesheet>>();
        for (const QByteArray &answer : answers)
            from->rows += decoded(answer);
        from->complete = true;
        from->done = [&isThere] { isThere = true; };
        QMetaObject::invokeMethod(
            &screen.window, [&screen, from] { restoreFrom<Timesheet>(screen.table, from, 0); }, Qt::QueuedConnection);
    });
    spinUntil([&] { return isThere && screen.table.count() == rowCount; }, 600'000);
    screen.wait();
    return sinceStart(time);
}

double parsed(const QList<QByteArray> &answers)
{
    QElapsedTimer time;
    time.start();
    qsizetype rows = 0;
    for (const QByteArray &answer : answers)
        rows += QJsonDocument::fromJson(answer).object().value("data"_L1).toArray().size();
    if (rows != rowCount)
        qFatal("the bytes hold other rows");
    return sinceStart(time);
}

// What a search looks at, prepared; a row a text.
QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        QString text;
        for (int column = 0; column < model.columnCount(); ++column)
            text += model.index(row, column).data().toString() + u'\n';
        texts << searchText(text);
    }
    return texts;
}

double scanned(const QStringList &texts, const QString &word, int *found)
{
    QElapsedTimer time;
    time.start();
    *found = int(std::count_if(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(word); }));
    return sinceStart(time);
}

double typed(Screen &screen, const QString &search)
{
    QElapsedTimer time;
    time.start();
    RowFilter filter;
    filter.search = search;
    // From the event loop, as the search field does, so that it counts as a turn.
    bool isAsked = false;
    QTimer::singleShot(0, &screen.window, [&] {
        screen.rows->setFilter(filter);
        isAsked = true;
    });
    spinUntil([&] { return isAsked; });
    screen.wait();
    return sinceStart(time);
}

Line turns(const QString &what)
{
    const double longest = application().longestTurn();
    return { u"%1 (%2)"_s.arg(what, application().longestWhat()), milliseconds(longest), milliseconds(frame),
        ratioOf(longest, frame) };
}

} // namespace

Lines manyRows()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    QList<QByteArray> answers;
    qsizetype bytes = 0;
    for (int first = 0; first < rowCount; first += rowsAnAnswer) {
        answers << answerWith(first, rowsAnAnswer);
        bytes += answers.last().size();
    }

    Lines lines;
    QList<double> shown;
    QList<double> parses;
    std::unique_ptr<Screen> screen;
    double longest = 0;
    Line longestTurn;
    for (int i = 0; i < repetitions; ++i) {
        parses << parsed(answers);
        screen.reset();
        screen = std::make_unique<Screen>();
        application().watchTurns();
        shown << decodedAndShown(*screen, answers);
        if (application().longestTurn() > longest) {
            longest = application().longestTurn();
            longestTurn = turns(u"the most work in one turn of the window meanwhile"_s);
        }
    }
    lines << compared(u"100,000 timesheets (%1 MB) decoded and shown / QJsonDocument::fromJson of the same bytes"_s.arg(bytes / 1'000'000),
        shown, parses);
    lines << longestTurn;
    answers.clear();

    QElapsedTimer time;
    time.start();
    const QStringList texts = textsOf(*screen->model);
    int found = 0;
    scanned(texts, u"e"_s, &found);
    const double firstScan = sinceStart(time);
    static const QStringList words { u"n"_s, u"no"_s, u"now"_s, u"nowa"_s, u"nowak"_s, u"nowa"_s, u"no"_s, u"mü"_s,
        u"müller"_s, u"data"_s, u"reject"_s, u"99"_s, u"qqq"_s, u"zoë"_s, u"a"_s };
    application().watchTurns();
    const double first = typed(*screen, u"e"_s);
    lines << Line { u"the first key of a search in 100,000 rows, which makes the strings / making and scanning them in one go"_s,
        milliseconds(first), milliseconds(firstScan), ratioOf(first, firstScan) };
    lines << turns(u"the most work in one turn of the window meanwhile"_s);
    application().watchTurns();
    QList<double> keys;
    QList<double> scans;
    for (const QString &word : words) {
        keys << typed(*screen, word);
        scans << scanned(texts, searchText(word), &found);
        if (found != screen->rows->shown())
            qWarning("\"%s\": %d rows found, %d by the scan", qUtf8Printable(word), screen->rows->shown(), found);
    }
    lines << compared(u"a search key in 100,000 rows, until shown / a linear scan of the same strings"_s, keys, scans);
    lines << turns(u"the most work in one turn of the window meanwhile"_s);
    return lines;
}

} // namespace signoff::bench
