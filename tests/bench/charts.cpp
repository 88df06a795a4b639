// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A month of 2,000 members, from the bytes of the answer to charts on the screen; and what a turn of the window takes.

#include "core/net/answer.h"
#include "core/report/work_grid.h"
#include "tests/bench/bench.h"
#include "tests/support/spin.h"
#include "ui/charts/day_lanes.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/share_bars.h"
#include "ui/charts/stacked_bars.h"
#include "ui/charts/trend_line.h"
#include "ui/view/theme.h"

#include <QMainWindow>
#include <QScrollBar>
#include <QThreadPool>
#include <QTimeZone>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace signoff::testing;

namespace signoff::bench {

namespace {

constexpr int members = 2000;
constexpr int projects = 40;
constexpr int repetitions = 5;
constexpr double frame = 16; // milliseconds that a turn may take
constexpr int patience = 60'000;
const DateSpan month { QDate(2026, 10, 1), QDate(2026, 10, 31) };

Application &application()
{
    return *static_cast<Application *>(QCoreApplication::instance());
}

QByteArray answer()
{
    QByteArray bytes = R"({"success":true,"data":{"report_type":"tracked_hours","start_date":"2026-10-01","end_date":"2026-10-31","days":{)";
    for (QDate day = month.from; day <= month.to; day = day.addDays(1)) {
        bytes += day == month.from ? "\"" : ",\"";
        bytes += day.toString(Qt::ISODate).toLatin1() + "\":[";
        for (int member = 0; member < members; ++member) {
            const int project = (member * 7 + day.day()) % projects;
            bytes += (member > 0 ? ",{\"user_id\":" : "{\"user_id\":") + QByteArray::number(1000 + member) + ",\"project_id\":"
                + QByteArray::number(project) + ",\"project_name\":\"Project " + QByteArray::number(project)
                + "\",\"contract_id\":" + QByteArray::number(member) + ",\"duration_minutes\":"
                + QByteArray::number((member * 31 + day.day() * 17) % 600) + "}";
        }
        bytes += "]";
    }
    return bytes + "}}}";
}

struct Grids {
    Grid byProject;
    Grid byMember;
};

Grids gridsOf(const QByteArray &bytes)
{
    TrackedHours report;
    QString why;
    if (!TrackedHours::read(Envelope::read(QJsonDocument::fromJson(bytes)), report, why))
        qFatal("the report cannot be read: %s", qUtf8Printable(why));
    const WorkDays work = workOf(report, month);
    WorkQuestion question;
    question.span = month;
    const Grid byProject = workGrid(work, question, {});
    question.by = WorkBy::Member;
    return { byProject, workGrid(work, question, {}) };
}

ChartData dataOf(const Grid &grid)
{
    ChartData data;
    data.grid = grid;
    data.words = { u"Project"_s, u"No project"_s, u"The rest"_s };
    return data;
}

DayLanesData dayOf(int lanes)
{
    DayLanesData data;
    data.begin = QDateTime(month.from, QTime(0, 0), QTimeZone::utc());
    data.end = data.begin.addDays(1);
    for (int lane = 0; lane < lanes; ++lane) {
        DayLane made;
        made.key = QString::number(lane);
        made.name = u"Member %1"_s.arg(lane);
        for (int entry = 0; entry < 8; ++entry) {
            LaneEntry each;
            each.span.from = data.begin.addSecs(8 * 3600 + entry * 3600 + lane % 1800);
            each.span.to = each.span.from.addSecs(3000);
            each.span.projectId = QString::number((lane + entry) % projects);
            each.activity = (lane * 7 + entry * 13) % 100;
            made.entries.append(each);
        }
        data.lanes.append(made);
    }
    return data;
}

// A window with one chart, used from the event loop, so that each step is a turn.
template <class Chart> class Screen {
public:
    Screen()
    {
        chart = new Chart(&m_window);
        m_window.setCentralWidget(chart);
        m_window.resize(1200, 800);
        m_window.show();
        spinUntil([this] { return chart->isVisible(); });
        application().painted = [this](QObject *painted) { m_isPainted = m_isPainted || painted == surface(); };
        step([] {});
    }
    ~Screen() { application().painted = {}; }

    void step(const std::function<void()> &done)
    {
        m_isPainted = false;
        bool isDone = false;
        QTimer::singleShot(0, &m_window, [&] {
            done();
            surface()->update();
            isDone = true;
        });
        spinUntil([&] { return isDone && m_isPainted; }, patience);
    }

    Chart *chart;

private:
    QWidget *surface() const
    {
        if constexpr (std::is_base_of_v<QAbstractScrollArea, Chart>)
            return chart->viewport();
        else
            return chart;
    }

    QMainWindow m_window;
    bool m_isPainted = false;
};

double since(const QElapsedTimer &time)
{
    return double(time.nsecsElapsed()) / 1e6;
}

Line turns(const QString &what)
{
    const double longest = application().longestTurn();
    const Line line { u"%1 (%2)"_s.arg(what, application().longestWhat()), milliseconds(longest), milliseconds(frame), ratioOf(longest, frame) };
    application().watchTurns();
    return line;
}

// The bytes are read on another thread, as the program does.
template <class Chart> double shown(const QByteArray &bytes, Screen<Chart> &screen, Grid Grids::*of)
{
    QElapsedTimer time;
    time.start();
    ChartData data;
    bool isThere = false;
    QThreadPool pool;
    pool.start([&] {
        ChartData made = dataOf(gridsOf(bytes).*of);
        QMetaObject::invokeMethod(
            qApp,
            [&data, &isThere, made] {
                data = made;
                isThere = true;
            },
            Qt::QueuedConnection);
    });
    spinUntil([&] { return isThere; }, patience);
    screen.step([&] { screen.chart->setData(data); });
    return since(time);
}

template <class Chart> void use(Lines &lines, const QString &name, const ChartData &data)
{
    Screen<Chart> screen;
    application().watchTurns();
    screen.step([&] { screen.chart->setData(data); });
    lines << turns(u"%1 of a month and 2,000 members: filled, in one turn"_s.arg(name));
    for (const int width : { 1100, 700, 1300 })
        screen.step([&] { screen.chart->resize(width, 700); });
    lines << turns(u"%1: resized"_s.arg(name));
}

void scroll(Lines &lines, const QString &name, QAbstractScrollArea *area, const std::function<void(const std::function<void()> &)> &step)
{
    application().watchTurns();
    for (int at = 0; at <= 40; ++at)
        step([&] { area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() * at / 40); });
    lines << turns(u"%1: scrolled"_s.arg(name));
}

} // namespace

Lines chartsOfMany()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    const QByteArray bytes = answer();
    QList<double> parses;
    QList<double> bars;
    QList<double> heat;
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer time;
        time.start();
        if (QJsonDocument::fromJson(bytes).isNull())
            qFatal("the bytes are no JSON");
        parses << since(time);
        Screen<StackedBars> one;
        bars << shown(bytes, one, &Grids::byProject);
        Screen<HeatMap> other;
        heat << shown(bytes, other, &Grids::byMember);
    }
    const QString of = u"a report of 31 days x 2,000 members (%1 MB) from bytes to %2 / QJsonDocument::fromJson of the same bytes"_s;
    const QString size = QString::number(double(bytes.size()) / 1e6, 'f', 1);
    Lines lines { compared(of.arg(size, u"stacked bars"_s), bars, parses), compared(of.arg(size, u"a heat map"_s), heat, parses) };

    const Grids grids = gridsOf(bytes);
    const ChartData data = dataOf(grids.byMember);
    use<StackedBars>(lines, u"stacked bars"_s, data);
    use<TrendLine>(lines, u"a trend"_s, data);
    use<ShareBars>(lines, u"shares"_s, data);
    use<HeatMap>(lines, u"a heat map"_s, data);
    Screen<HeatMap> map;
    map.step([&] { map.chart->setData(data); });
    scroll(lines, u"a heat map"_s, map.chart, [&](const std::function<void()> &done) { map.step(done); });
    Screen<DayLanes> lanes;
    const DayLanesData day = dayOf(members);
    application().watchTurns();
    lanes.step([&] { lanes.chart->setData(day); });
    lines << turns(u"a day of 2,000 lanes: filled, in one turn"_s);
    scroll(lines, u"a day of 2,000 lanes"_s, lanes.chart, [&](const std::function<void()> &done) { lanes.step(done); });
    return lines;
}

} // namespace signoff::bench
