// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart_samples.h"
#include "ui/charts/chart_paint.h"

#include <QPainter>
#include <QTest>

using namespace sample;

namespace {

QStringList keys(int count)
{
    QStringList made;
    for (int at = 0; at < count; ++at)
        made << u"project-%1"_s.arg(at * 37);
    return made;
}

QImage swatch(int place, bool dark)
{
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(Theme::color(ColorRole::SurfaceRaised, dark));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    ChartInk(dark).swatch(painter, QRectF(2, 2, 20, 20), place);
    return image;
}

} // namespace

class TestSeriesColours : public QObject {
    Q_OBJECT

private slots:
    void isOfEachKeyAlone()
    {
        SeriesColours one;
        one.learn(keys(12));
        SeriesColours other;
        QStringList backwards = keys(12);
        std::reverse(backwards.begin(), backwards.end());
        other.learn(backwards);
        QSet<int> places;
        for (const QString &key : keys(12)) {
            QCOMPARE(one.placeOf(key), other.placeOf(key));
            places.insert(one.placeOf(key));
        }
        QCOMPARE(places.size(), 12);
    }

    void isKeptWhenMoreAreLearnt()
    {
        SeriesColours colours;
        colours.learn(keys(9));
        QHash<QString, int> before;
        for (const QString &key : keys(9))
            before.insert(key, colours.placeOf(key));
        colours.learn(keys(40));
        for (const QString &key : keys(9))
            QCOMPARE(colours.placeOf(key), before.value(key));
    }

    // Two charts of some of the same projects.
    void isTheSameInEachChart()
    {
        SeriesColours colours;
        colours.learn(keys(12));
        const QStringList shown { keys(12).at(3), keys(12).at(8) };
        QCOMPARE(colours.placesOf(shown).at(1), colours.placesOf(keys(12)).at(8));
    }

    void noTwoAreAlikeInOneChart()
    {
        SeriesColours colours;
        colours.learn(keys(60));
        for (int first = 0; first < 48; ++first) {
            const QStringList shown = keys(60).mid(first, 12);
            const QList<int> places = colours.placesOf(shown);
            QCOMPARE(QSet<int>(places.begin(), places.end()).size(), 12);
            QCOMPARE(places.first(), colours.placeOf(shown.first())); // the first gives way to none
        }
    }

    void restAndNoneAreApart()
    {
        SeriesColours colours;
        colours.learn({ QString(), chartKey::rest(), u"a"_s });
        QCOMPARE(colours.placesOf({ u"a"_s, chartKey::rest(), QString() }).mid(1), (QList<int> { SeriesColours::rest, SeriesColours::none }));
        for (const bool dark : { false, true }) {
            const QColor ground = Theme::color(ColorRole::SurfaceRaised, dark);
            QVERIFY(Theme::contrast(SeriesColours::color(SeriesColours::rest, dark), ground) >= 3);
            QVERIFY(swatch(SeriesColours::rest, dark) != swatch(SeriesColours::none, dark));
        }
    }

    // Everything that a legend shows looks like nothing else in it.
    void everySwatchIsItsOwn()
    {
        QList<int> places { SeriesColours::rest, SeriesColours::none };
        for (int place = 0; place < SeriesColours::count; ++place)
            places << place;
        for (int mark = MarkExpected; mark <= MarkOverlap; ++mark)
            places << mark;
        for (const bool dark : { false, true }) {
            for (qsizetype one = 0; one < places.size(); ++one) {
                for (qsizetype other = 0; other < one; ++other)
                    QVERIFY2(swatch(places.at(one), dark) != swatch(places.at(other), dark),
                        qPrintable(u"%1 and %2"_s.arg(places.at(one)).arg(places.at(other))));
            }
        }
    }
};

QTEST_MAIN(TestSeriesColours)
#include "tst_series_colours.moc"
