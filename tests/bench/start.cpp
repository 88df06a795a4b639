// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a start takes, and how much memory: the program on a data folder that knows its rows, against a window with
// a table and nothing else. Each in a process of its own.

#include "app/office.h"
#include "tests/bench/bench.h"
#include "tests/bench/sheets.h"
#include "tests/support/core_rig.h"
#include "tests/support/programs.h"
#include "tests/support/witness.h"
#include "ui/view/table_view.h"

#include <QDir>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace signoff::testing;

namespace signoff::bench {

namespace {

constexpr int starts = 9;
constexpr int manyTimesheets = 10'000;

void sayMemory(const char *word)
{
    std::printf("%s %lld\n", word, static_cast<long long>(residentKilobytes().value_or(-1)));
    std::fflush(stdout);
}

} // namespace

// --child bare
int bareWindow(int argc, char **argv)
{
    Application application(argc, argv);
    QStandardItemModel model(60, 9);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(u"Cell %1 %2"_s.arg(row).arg(column)));
    }
    QMainWindow window;
    auto *view = new QTableView;
    view->setModel(&model);
    window.setCentralWidget(view);
    window.resize(1200, 800);
    bool isShown = false;
    application.painted = [&](QObject *painted) {
        if (painted == view->viewport() && !std::exchange(isShown, true)) {
            sayMemory("shown");
            // Memory once everything is quiet.
            QTimer::singleShot(300, &window, [] {
                sayMemory("quiet");
                QCoreApplication::quit();
            });
        }
    };
    window.show();
    return Application::exec();
}

// --child program FOLDER ADDRESS ROWS
int program(int argc, char **argv)
{
    Application application(argc, argv);
    QCoreApplication::setApplicationName(u"signoff"_s);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.value(5).toInt();
    Office::Plan plan;
    plan.dataDir = arguments.value(3);
    plan.options.apiUrl = QUrl(arguments.value(4));
    plan.options.page = u"timesheets"_s;
    plan.options.size = { 1200, 800 };
    plan.token = qEnvironmentVariable("SIGNOFF_TOKEN");
    Office office(plan);
    bool isShown = false;
    application.painted = [&](QObject *painted) {
        Page *page = office.window().page(u"timesheets"_s);
        auto *queue = page ? page->findChild<TableView *>(u"queue"_s) : nullptr;
        if (queue && painted == queue->viewport() && queue->model()->rowCount() > 0 && !std::exchange(isShown, true))
            sayMemory("shown");
    };
    QTimer quiet;
    QObject::connect(&quiet, &QTimer::timeout, &application, [&] {
        Page *page = office.window().page(u"timesheets"_s);
        if (!isShown || !page->isSettled() || office.data()->timesheets().table.count() < rows)
            return;
        quiet.stop();
        QTimer::singleShot(300, &office, [&] {
            sayMemory("quiet");
            office.window().closeNow();
        });
    });
    QObject::connect(&office, &Office::closed, &application, &QCoreApplication::quit);
    quiet.start(20);
    office.start();
    return Application::exec();
}

namespace {

struct Seen {
    double shown = 0; // milliseconds from the start of the process
    double megabytes = 0; // when everything is quiet; less than 0: not known
};

Seen started(const QStringList &arguments, const QString &token = {})
{
    Told child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SIGNOFF_TOKEN"_s, token);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::SeparateChannels);
    QElapsedTimer time;
    time.start();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.says("shown", 60'000))
        qFatal("%s shows nothing: %s", qUtf8Printable(arguments.join(u' ')), child.readAllStandardError().constData());
    Seen seen;
    seen.shown = double(time.nsecsElapsed()) / 1e6;
    if (!child.says("quiet", 120'000) || !child.ends(60'000))
        qFatal("%s does not end", qUtf8Printable(arguments.join(u' ')));
    seen.megabytes = child.said().mid(child.said().indexOf("quiet ")).trimmed().split(' ').value(1).toDouble() / 1024;
    return seen;
}

// So many rows more in the cache of a data folder, as an earlier run would have left them.
void keepOnDisk(const QString &folder, int count)
{
    const QStringList files = QDir(folder).entryList({ u"cache-*.sqlite"_s }, QDir::Files).filter(u"7301.sqlite"_s);
    if (files.size() != 1)
        qFatal("no cache in %s", qUtf8Printable(folder));
    Cache cache(QDir(folder).filePath(files.first()));
    RowTable<Timesheet> table;
    const Surroundings around;
    TableCache<Timesheet> kept(cache, table, around);
    bool isRead = false;
    kept.restore({}, {}, [&] { isRead = true; });
    spinUntil([&] { return isRead; });
    Rows<Timesheet> rows;
    QString why;
    Rows<Timesheet>::read(Envelope::read(QJsonDocument::fromJson(answerWith(0, count))), rows, why);
    table.merge(rows.rows, Source::List, table.ask(), QDateTime::currentDateTimeUtc());
}

QString megabytes(double value)
{
    return value < 0 ? u"not measured"_s : u"%1 MB"_s.arg(value, 0, 'f', 1);
}

Line memory(const QString &what, double ours, double bare)
{
    return { what, megabytes(ours), megabytes(bare), ours < 0 || bare < 0 ? u"-"_s : ratioOf(ours, bare) };
}

} // namespace

Lines warmStart()
{
    sandbox::Options options;
    options.rateLimit = 0;
    const auto host = startHost(options);
    Witness witness;
    witness.hear(host->baseUrl());
    QTemporaryDir folder;
    const QStringList bare { u"--child"_s, u"bare"_s };
    const QStringList ours { u"--child"_s, u"program"_s, folder.path(), host->baseUrl().toString() };
    started(ours, host->token()); // fills the folder

    QList<double> shown;
    QList<double> window;
    QList<double> used;
    QList<double> usedBare;
    for (int i = 0; i < starts; ++i) {
        // The list comes late: what is shown first was on the disk.
        witness.arm({ QJsonObject { { u"kind"_s, u"delay"_s }, { u"path"_s, u"/timesheets"_s }, { u"ms"_s, 1'500 } } });
        const Seen program = started(ours, host->token());
        const Seen other = started(bare);
        shown << program.shown;
        window << other.shown;
        used << program.megabytes;
        usedBare << other.megabytes;
    }
    Lines lines { compared(u"warm start until rows are painted / until a bare window with a table is, the whole process"_s, shown, window),
        memory(u"memory with the demo's rows / bare window"_s, median(used), median(usedBare)) };

    keepOnDisk(folder.path(), manyTimesheets);
    used.clear();
    for (int i = 0; i < 3; ++i) {
        // The server does not say which of them are gone.
        QJsonArray faults;
        for (int n = 1; n <= 3; ++n)
            faults << QJsonObject { { u"kind"_s, u"drop-before"_s }, { u"path"_s, u"/timesheets"_s } };
        witness.arm(faults);
        used << started(ours + QStringList { QString::number(manyTimesheets) }, host->token()).megabytes;
    }
    lines << memory(u"memory with 10,000 timesheets / bare window"_s, median(used), median(usedBare));
    return lines;
}

} // namespace signoff::bench
