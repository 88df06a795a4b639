// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/icons.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

// Machado, Oliveira, Fernandes (2009): how a dichromat sees, in linear RGB.
constexpr Matrix fullVision { Vector { 1, 0, 0 }, Vector { 0, 1, 0 }, Vector { 0, 0, 1 } };
constexpr Matrix protanopia { Vector { 0.152286, 1.052583, -0.204868 }, Vector { 0.114503, 0.786281, 0.099216 },
    Vector { -0.003882, -0.048116, 1.051998 } };
constexpr Matrix deuteranopia { Vector { 0.367322, 0.860646, -0.227968 }, Vector { 0.280085, 0.672501, 0.047413 },
    Vector { -0.011820, 0.042940, 0.968881 } };
constexpr Matrix tritanopia { Vector { 1.255528, -0.076749, -0.178779 }, Vector { -0.078411, 0.930809, 0.147602 },
    Vector { 0.004733, 0.691367, 0.303900 } };

Vector times(const Matrix &matrix, const Vector &v)
{
    Vector out {};
    for (size_t i = 0; i < 3; ++i)
        out.at(i) = matrix.at(i).at(0) * v.at(0) + matrix.at(i).at(1) * v.at(1) + matrix.at(i).at(2) * v.at(2);
    return out;
}

Vector oklab(const QColor &color, const Matrix &sight)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    Vector rgb = times(sight, { linear(color.redF()), linear(color.greenF()), linear(color.blueF()) });
    for (double &v : rgb)
        v = std::clamp(v, 0.0, 1.0);
    constexpr Matrix toCones { Vector { 0.4122214708, 0.5363325363, 0.0514459929 },
        Vector { 0.2119034982, 0.6806995451, 0.1073969566 }, Vector { 0.0883024619, 0.2817188376, 0.6299787005 } };
    constexpr Matrix toLab { Vector { 0.2104542553, 0.7936177850, -0.0040720468 },
        Vector { 1.9779984951, -2.4285922050, 0.4505937099 }, Vector { 0.0259040371, 0.7827717662, -0.8086757660 } };
    Vector cones = times(toCones, rgb);
    for (double &v : cones)
        v = std::cbrt(v);
    return times(toLab, cones);
}

double distance(const Vector &a, const Vector &b)
{
    return std::hypot(a.at(0) - b.at(0), a.at(1) - b.at(1), a.at(2) - b.at(2));
}

qint64 inkOf(const QImage &image)
{
    qint64 ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y));
    }
    return ink;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void contrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void contrast()
    {
        QFETCH(bool, dark);
        const QList<ColorRole> inks { ColorRole::Text, ColorRole::Muted, ColorRole::Accent, ColorRole::Attention,
            ColorRole::Positive, ColorRole::Waiting };
        const QList<ColorRole> grounds { ColorRole::Surface, ColorRole::SurfaceRaised, ColorRole::Hover,
            ColorRole::Selection, ColorRole::SurfaceSunken };
        for (const ColorRole ink : inks) {
            for (const ColorRole ground : grounds) {
                const double ratio = Theme::contrast(Theme::color(ink, dark), Theme::color(ground, dark));
                QVERIFY2(
                    ratio >= 4.5, qPrintable(u"ink %1 on ground %2: %3"_s.arg(int(ink)).arg(int(ground)).arg(ratio)));
            }
        }
        const auto readable = [dark](ColorRole ink, ColorRole ground) {
            return Theme::contrast(Theme::color(ink, dark), Theme::color(ground, dark)) >= 4.5;
        };
        QVERIFY(readable(ColorRole::AccentText, ColorRole::Accent));
        QVERIFY(readable(ColorRole::Text, ColorRole::AccentSoft));
        QVERIFY(readable(ColorRole::Accent, ColorRole::AccentSoft));
        QVERIFY(readable(ColorRole::Text, ColorRole::AttentionSoft));
        QVERIFY(readable(ColorRole::Accent, ColorRole::AttentionSoft));
        QVERIFY(readable(ColorRole::Attention, ColorRole::AttentionSoft));
        QVERIFY(readable(ColorRole::Text, ColorRole::PositiveSoft));
        QVERIFY(readable(ColorRole::Accent, ColorRole::PositiveSoft));
        QVERIFY(readable(ColorRole::Positive, ColorRole::PositiveSoft));
    }

    void knownContrast()
    {
        QVERIFY(std::abs(Theme::contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(std::abs(Theme::contrast(Qt::white, Qt::white) - 1) < 0.01);
    }

    void seriesAreToldApart_data() { contrast_data(); }
    void seriesAreToldApart()
    {
        QFETCH(bool, dark);
        QVERIFY(Theme::seriesCount() >= 12);
        for (int i = 0; i < Theme::seriesCount(); ++i) {
            for (int j = 0; j < i; ++j) {
                for (const Matrix &sight : { fullVision, protanopia, deuteranopia, tritanopia }) {
                    const double apart =
                        distance(oklab(Theme::series(i, dark), sight), oklab(Theme::series(j, dark), sight));
                    QVERIFY2(apart >= 0.07, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(apart)));
                }
            }
            for (const ColorRole ground : { ColorRole::Surface, ColorRole::SurfaceRaised, ColorRole::Hover })
                QVERIFY(Theme::contrast(Theme::series(i, dark), Theme::color(ground, dark)) >= 3);
        }
        QCOMPARE(Theme::series(Theme::seriesCount(), dark), Theme::series(0, dark));
        QCOMPARE(Theme::series(-1, dark), Theme::series(Theme::seriesCount() - 1, dark));
    }

    void appliesAndFollows()
    {
        QSignalSpy changed(&Theme::current(), &Theme::changed);
        Theme::apply(*qApp, Theme::Mode::Dark);
        QVERIFY(Theme::current().isDark());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(qApp->palette().color(QPalette::Base), Theme::color(ColorRole::SurfaceRaised, true));
        Theme::apply(*qApp, Theme::Mode::Dark);
        QCOMPARE(changed.count(), 1);
        Theme::apply(*qApp, Theme::Mode::Light);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::color(ColorRole::Surface, false));
        QVERIFY(!qApp->styleSheet().contains(u'@')); // every name of the sheet found its value
        Theme::apply(*qApp, Theme::Mode::System);
        QVERIFY(!Theme::current().isDark() || Theme::current().mode() == Theme::Mode::System);
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void motionCanBeOff()
    {
        Theme::setMotion(false);
        QVERIFY(!Theme::motion());
        Theme::setMotion(true);
        QVERIFY(Theme::motion());
    }

    void figuresHaveEqualWidth()
    {
        const QFontMetricsF metrics(Theme::font(FontRole::Figures));
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
    }

    void everyIconPaints()
    {
        const QStringList needed { u"overview"_s, u"timesheets"_s, u"time-requests"_s, u"leaves"_s, u"members"_s,
            u"projects"_s, u"tracking"_s, u"expenses"_s, u"reports"_s, u"webhooks"_s, u"search"_s, u"refresh"_s,
            u"settings"_s, u"keyboard"_s, u"approve"_s, u"reject"_s, u"return"_s, u"undo"_s, u"filter"_s, u"calendar"_s,
            u"clock"_s, u"warning"_s, u"offline"_s, u"info"_s, u"lock"_s, u"key"_s, u"sign-out"_s, u"chevron-down"_s,
            u"chevron-left"_s, u"chevron-right"_s, u"workspace"_s, u"moon"_s, u"sun"_s, u"external-link"_s, u"copy"_s,
            u"empty-done"_s, u"empty-search"_s };
        const QStringList names = iconNames();
        for (const QString &name : needed)
            QVERIFY2(names.contains(name), qPrintable(name));
        for (const QString &name : names) {
            const QImage image = icon(name).pixmap(QSize(24, 24), 2.0).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            QVERIFY2(inkOf(image) > 2000, qPrintable(name));
        }
        QVERIFY(icon(u"no-such-icon"_s).isNull());
        QVERIFY(inkOf(applicationIcon().pixmap(16, 16).toImage()) > 16 * 16 * 150);
    }

    void iconsFollowTheTheme()
    {
        const QIcon made = icon(u"reports"_s, ColorRole::Accent);
        const auto colorOf = [&](QIcon::Mode mode) {
            const QImage image = made.pixmap(QSize(48, 48), 1.0, mode).toImage();
            for (int y = 0; y < 48; ++y) {
                for (int x = 0; x < 48; ++x) {
                    if (qAlpha(image.pixel(x, y)) == 255)
                        return image.pixelColor(x, y);
                }
            }
            return QColor();
        };
        Theme::apply(*qApp, Theme::Mode::Light);
        QCOMPARE(colorOf(QIcon::Normal), Theme::color(ColorRole::Accent, false));
        QCOMPARE(colorOf(QIcon::Disabled), Theme::color(ColorRole::Faint, false));
        Theme::apply(*qApp, Theme::Mode::Dark);
        QCOMPARE(colorOf(QIcon::Normal), Theme::color(ColorRole::Accent, true));
        Theme::apply(*qApp, Theme::Mode::Light);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
