// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the team calendar to PNG files, for eyes: calendar_gallery FOLDER
#include "calendar_sample.h"
#include "tests/gui/shoot.h"

#include <QVBoxLayout>

using namespace sample;

namespace {

void picture(const Camera &camera, const QString &name, QSize size, TeamCalendar::Scale scale,
    const QList<CalendarLine> &lines, const QString &chosen = u"b1"_s)
{
    QWidget window;
    window.resize(size);
    auto *column = new QVBoxLayout(&window);
    auto *calendar = scale == TeamCalendar::Scale::Weeks
        ? new TeamCalendar({ TeamCalendar::Scale::Weeks }, &window)
        : new TeamCalendar({ TeamCalendar::Scale::Month, TeamCalendar::Scale::Quarter }, &window);
    column->addWidget(calendar);
    prepare(*calendar, lines);
    calendar->setScale(scale);
    calendar->grid()->setChosen(chosen);
    window.show();
    window.activateWindow();
    calendar->grid()->setFocus();
    calendar->grid()->setCurrent(u"2"_s, today.addDays(2));
    camera.shoot(&window, name);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Camera camera;
    camera.setUp(app);
    using Scale = TeamCalendar::Scale;
    const QStringList arabic { u"آنا"_s, u"محمد العلي"_s, u"سارة"_s, u"ليلى"_s, u"يوسف"_s, u"مريم"_s, u"نور"_s, u"علي"_s };
    for (const auto &[mode, suffix] : std::initializer_list<std::pair<Theme::Mode, QString>> {
             { Theme::Mode::Light, u"light"_s }, { Theme::Mode::Dark, u"dark"_s } }) {
        Theme::apply(app, mode);
        picture(camera, u"month-"_s + suffix, { 1100, 480 }, Scale::Month, team());
        picture(camera, u"quarter-"_s + suffix, { 1100, 480 }, Scale::Quarter, team());
        picture(camera, u"weeks-"_s + suffix, { 460, 330 }, Scale::Weeks, team());
    }
    Theme::apply(app, Theme::Mode::Light);
    picture(camera, u"many"_s, { 1400, 760 }, Scale::Month, crowd(10'000), {});
    picture(camera, u"narrow"_s, { 560, 360 }, Scale::Quarter, team());
    picture(camera, u"empty"_s, { 700, 300 }, Scale::Month, {});
    camera.ratio = 2;
    picture(camera, u"double"_s, { 900, 400 }, Scale::Month, team());
    camera.ratio = 1;
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    picture(camera, u"rtl"_s, { 1100, 420 }, Scale::Month, team(arabic));
    return 0;
}
