// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the charts of the reports to PNG files, for eyes: chart_gallery FOLDER
#include "chart_samples.h"
#include "tests/gui/shoot.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/share_bars.h"
#include "ui/charts/stacked_bars.h"
#include "ui/charts/trend_line.h"

#include <QPainter>
#include <QPdfWriter>
#include <QVBoxLayout>

using namespace sample;

namespace {

// A chart on the paper it has on a page.
class Paper : public QWidget {
public:
    explicit Paper(QSize size)
    {
        resize(size);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(16, 16, 16, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().color(ColorRole::SurfaceRaised));
    }
};

template <class Chart> void picture(const Camera &camera, const QString &name, QSize size, const std::function<void(Chart *)> &prepare)
{
    Paper window(size);
    auto *chart = new Chart(&window);
    window.layout()->addWidget(chart);
    if constexpr (std::is_same_v<Chart, ShareBars>)
        static_cast<QVBoxLayout *>(window.layout())->addStretch(1);
    prepare(chart);
    window.show();
    window.activateWindow();
    camera.shoot(&window, name);
}

ChartData hours()
{
    ChartData data = grid({ 8, 14 });
    data.grid.rows[1].values[2] = notKnown;
    for (Grid::Row &row : data.grid.rows)
        row.values[9] = notKnown;
    addUp(data.grid);
    data.expected = expectedOf(data, 8 * 60);
    return data;
}

template <class Chart> std::function<void(Chart *)> filled(const ChartData &data)
{
    return [data](Chart *chart) {
        if constexpr (!std::is_same_v<Chart, HeatMap>)
            chart->setColours(coloursOf(data));
        chart->setData(data);
    };
}

ChartData people(int count, Grid::Unit unit = Grid::Unit::Minutes, int days = 31)
{
    Shape shape { count, days, Step::Day, unit, unit == Grid::Unit::Percent ? 100.0 : 560.0 };
    shape.hasNone = false;
    shape.names = memberNames();
    shape.unknown = { 11 };
    ChartData data = grid(shape);
    data.words.by = u"Member"_s;
    return data;
}

void all(const Camera &camera, const QString &mode)
{
    const auto name = [&](const char *what) { return QString(QLatin1String(what) + u'-' + mode); };
    picture<StackedBars>(camera, name("bars"), { 900, 420 }, filled<StackedBars>(hours()));
    ChartData compared = hours();
    compared.before = grid({ 8, 14, Step::Day, Grid::Unit::Minutes, 200, true, projectNames(), {}, 99 }).grid;
    picture<StackedBars>(camera, name("bars-before"), { 900, 420 }, [&](StackedBars *chart) {
        filled<StackedBars>(compared)(chart);
        chart->setShown(u"1001"_s, false);
        chart->setFocus();
        chart->setCurrent(u"1002"_s, 3);
    });
    ChartData month = grid({ 20, 31 });
    month.expected = expectedOf(month, 40 * 60);
    picture<StackedBars>(camera, name("bars-month"), { 1300, 460 }, filled<StackedBars>(month));
    picture<StackedBars>(camera, name("bars-narrow"), { 480, 420 }, filled<StackedBars>(month));
    picture<StackedBars>(camera, name("bars-weeks"), { 700, 380 }, filled<StackedBars>(grid({ 5, 9, Step::Week, Grid::Unit::Minutes, 2400 })));
    picture<StackedBars>(camera, name("bars-year"), { 700, 380 }, filled<StackedBars>(grid({ 4, 12, Step::Month, Grid::Unit::Minutes, 9600 })));
    picture<StackedBars>(camera, name("bars-one"), { 700, 320 }, filled<StackedBars>(grid({ 1, 7 })));
    picture<StackedBars>(camera, name("bars-empty"), { 700, 260 }, [](StackedBars *chart) {
        ChartData none;
        none.empty = u"No time was tracked in these days"_s;
        chart->setData(none);
    });
    picture<TrendLine>(camera, name("trend"), { 900, 340 }, [](TrendLine *chart) {
        filled<TrendLine>(people(10, Grid::Unit::Percent))(chart);
        chart->setChosen({ u"1002"_s, u"1005"_s });
    });
    picture<ShareBars>(camera, name("share"), { 900, 420 }, filled<ShareBars>(hours()));
    picture<ShareBars>(camera, name("share-narrow"), { 440, 680 }, [](ShareBars *chart) {
        filled<ShareBars>(grid({ 16, 14 }))(chart);
        chart->setShown(u"1002"_s, false);
        chart->setFocus();
        chart->setCurrent(u"1001"_s);
    });
    picture<HeatMap>(camera, name("heat"), { 1440, 420 }, [](HeatMap *chart) {
        filled<HeatMap>(people(12))(chart);
        chart->setFocus();
        chart->setCurrent(u"1003"_s, 7);
    });
    picture<HeatMap>(camera, name("heat-activity"), { 900, 380 }, filled<HeatMap>(people(10, Grid::Unit::Percent)));
    picture<HeatMap>(camera, name("heat-many"), { 1024, 620 }, filled<HeatMap>(people(2000)));
    picture<HeatMap>(camera, name("heat-narrow"), { 480, 400 }, filled<HeatMap>(people(30)));
    picture<DayLanes>(camera, name("lanes"), { 1200, 480 }, [](DayLanes *chart) {
        SeriesColours colours;
        colours.learn({ u"1000"_s, u"1001"_s, u"1002"_s, u"1003"_s, u"1004"_s, u"1005"_s, u"1006"_s, u"1007"_s });
        chart->setColours(colours);
        chart->setData(lanes(12));
        chart->setFocus();
        chart->setCurrent(u"1"_s, 1);
    });
    picture<DayLanes>(camera, name("lanes-zoomed"), { 800, 480 }, [](DayLanes *chart) {
        chart->setData(lanes(2000));
        chart->resize(768, 448);
        chart->setZoom(3);
    });
}

// As an export draws them: vectors on paper, light whatever the theme.
void paper(const Camera &camera)
{
    QPdfWriter writer(camera.folder + "/charts.pdf"_L1);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setResolution(1200);
    QPainter painter(&writer);
    const double scale = 1200 / 96.0;
    painter.scale(scale, scale);
    const QRectF page(0, 0, writer.width() / scale, writer.height() / scale);
    const auto draw = [&](auto chart, const auto &data) {
        chart->setData(data);
        chart->paintTo(painter, page);
    };
    ChartData month = grid({ 20, 31 });
    month.expected = expectedOf(month, 24 * 60);
    draw(std::make_unique<StackedBars>(), month);
    writer.newPage();
    draw(std::make_unique<TrendLine>(), people(10, Grid::Unit::Percent));
    writer.newPage();
    draw(std::make_unique<ShareBars>(), month);
    writer.newPage();
    HeatMap map;
    map.setData(people(60));
    for (int next = 0; next >= 0;) {
        next = map.paintFrom(next, painter, page);
        writer.newPage();
    }
    draw(std::make_unique<DayLanes>(), lanes(12));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Camera camera;
    camera.setUp(app);
    for (const auto &[mode, suffix] : std::initializer_list<std::pair<Theme::Mode, QString>> {
             { Theme::Mode::Light, u"light"_s }, { Theme::Mode::Dark, u"dark"_s } }) {
        Theme::apply(app, mode);
        all(camera, suffix);
    }
    paper(camera);
    Theme::apply(app, Theme::Mode::Light);
    camera.ratio = 2;
    all(camera, u"double"_s);
    camera.ratio = 1;
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    all(camera, u"rtl"_s);
    return 0;
}
