// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/theme.h"

#include "ui/view/control_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QPixmapCache>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleHints>
#include <QWidget>
#include <array>
#include <cmath>
#include <optional>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

struct Token {
    ColorRole role;
    QRgb light;
    QRgb dark;
};

// The one table of colours. Greys lean to blue so that the ink-blue accent sits among relatives; attention is the only
// warm one. Text, Muted, Accent, Attention, Positive and Waiting keep 4.5:1 on both surfaces, hover and selection
// (tests/gui/view measures them).
constexpr std::array tokens {
    Token { ColorRole::Surface, 0xfff6f7f9, 0xff16171b },
    Token { ColorRole::SurfaceRaised, 0xffffffff, 0xff1d1e23 },
    Token { ColorRole::SurfaceSunken, 0xffeceef2, 0xff282a31 },
    Token { ColorRole::Text, 0xff1b1d23, 0xffe7e8ec },
    Token { ColorRole::Muted, 0xff5c616d, 0xffa0a5b2 },
    Token { ColorRole::Faint, 0xff9a9fab, 0xff666b77 },
    Token { ColorRole::Accent, 0xff3355d1, 0xff8aa4ff },
    Token { ColorRole::AccentText, 0xffffffff, 0xff10131f },
    Token { ColorRole::AccentSoft, 0xffe9eefd, 0xff272f4c },
    Token { ColorRole::Attention, 0xffa34a05, 0xfff0a24a },
    Token { ColorRole::AttentionSoft, 0xfffcf0e0, 0xff38291a },
    Token { ColorRole::Positive, 0xff22703f, 0xff6cc592 },
    Token { ColorRole::PositiveSoft, 0xffe6f3ea, 0xff1d3125 },
    Token { ColorRole::Waiting, 0xff3355d1, 0xff8aa4ff },
    Token { ColorRole::Grid, 0xffe8eaee, 0xff2a2c33 },
    Token { ColorRole::Outline, 0xffd2d5dc, 0xff41444e },
    Token { ColorRole::Hover, 0xfff3f4f7, 0xff24262c },
    Token { ColorRole::Selection, 0xffe4eafc, 0xff2a3350 },
    Token { ColorRole::Bar, 0xff8b9ad0, 0xff6d7fbe },
    Token { ColorRole::BarLight, 0xffc6ccdf, 0xff474e6c },
};

// Series colours: the smallest distance of any two in OKLab is 0.07 or more for full colour vision and for simulated
// protanopia, deuteranopia and tritanopia, and each keeps 3:1 to what it stands on. They differ in lightness as much as in
// hue.
constexpr std::array<QRgb, 12> seriesLight { 0xff148de1, 0xffa95900, 0xff2a8a6c, 0xff7056c0, 0xffad8100, 0xff7b85ac,
    0xff9f2a00, 0xff1d668b, 0xff6a1d67, 0xff774c58, 0xff2d389b, 0xff820027 };
constexpr std::array<QRgb, 12> seriesDark { 0xff77c8ff, 0xffdba94f, 0xff4db297, 0xff7968b8, 0xffecd472, 0xff9c95e9,
    0xffa4660f, 0xff5eeded, 0xffa59229, 0xffa8ccaa, 0xff6b90ad, 0xff03836f };
constexpr QRgb restLight = 0xffbcc0ca;
constexpr QRgb restDark = 0xff5a5e69;

std::optional<bool> motionOverride;

QString css(const QColor &color)
{
    return color.name(QColor::HexRgb);
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
// What a GTK desktop tells programs that do not speak to its settings daemon.
QVariant gtkSetting(const QString &key)
{
    for (const QString &version : { u"gtk-4.0"_s, u"gtk-3.0"_s }) {
        const QString file =
            QStandardPaths::locate(QStandardPaths::GenericConfigLocation, version + "/settings.ini"_L1);
        if (file.isEmpty())
            continue;
        QVariant value = QSettings(file, QSettings::IniFormat).value("Settings/"_L1 + key);
        if (value.isValid())
            return value;
    }
    return {};
}
#endif

// Whether the system's scheme is dark; 'paletteDark' is what its palette looked like before ours.
bool systemIsDark(bool paletteDark)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return true;
    case Qt::ColorScheme::Light:
        return false;
    case Qt::ColorScheme::Unknown:
        break;
    }
#elif defined(Q_OS_WIN)
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#endif
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString gtkTheme = qEnvironmentVariable("GTK_THEME", gtkSetting(u"gtk-theme-name"_s).toString());
    if (gtkTheme.endsWith("dark"_L1, Qt::CaseInsensitive)
        || gtkSetting(u"gtk-application-prefer-dark-theme"_s).toBool())
        return true;
#endif
    return paletteDark;
}

// Whether the system leaves animations on.
bool systemMotion()
{
    if (qEnvironmentVariableIsSet("SIGNOFF_MOTION"))
        return qEnvironmentVariable("SIGNOFF_MOTION") != "0"_L1;
#if defined(Q_OS_WIN)
    BOOL on = TRUE;
    return !SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &on, 0) || on;
#elif defined(Q_OS_DARWIN)
    const QSettings access(QSettings::NativeFormat, QSettings::UserScope, u"apple.com"_s, u"universalaccess"_s);
    return !access.value(u"reduceMotion"_s, false).toBool();
#else
    const QVariant gtk = gtkSetting(u"gtk-enable-animations"_s);
    if (gtk.isValid() && !gtk.toBool())
        return false;
    const QString kde = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"kdeglobals"_s);
    if (!kde.isEmpty()) {
        const QSettings settings(kde, QSettings::IniFormat);
        return settings.value(u"KDE/AnimationDurationFactor"_s, 1.0).toDouble() > 0;
    }
    return true;
#endif
}

QPalette paletteOf(const Theme &theme)
{
    const auto c = [&](ColorRole role) { return theme.color(role); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(ColorRole::Surface));
    palette.setColor(QPalette::WindowText, c(ColorRole::Text));
    palette.setColor(QPalette::Base, c(ColorRole::SurfaceRaised));
    palette.setColor(QPalette::AlternateBase, c(ColorRole::Surface));
    palette.setColor(QPalette::Text, c(ColorRole::Text));
    palette.setColor(QPalette::Button, c(ColorRole::SurfaceRaised));
    palette.setColor(QPalette::ButtonText, c(ColorRole::Text));
    palette.setColor(QPalette::BrightText, c(ColorRole::Attention));
    palette.setColor(QPalette::PlaceholderText, c(ColorRole::Muted));
    palette.setColor(QPalette::Highlight, c(ColorRole::Accent));
    palette.setColor(QPalette::HighlightedText, c(ColorRole::AccentText));
    palette.setColor(QPalette::Link, c(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, c(ColorRole::Accent));
    palette.setColor(QPalette::ToolTipBase, c(ColorRole::SurfaceRaised));
    palette.setColor(QPalette::ToolTipText, c(ColorRole::Text));
    // Fusion derives frames and bevels from these.
    palette.setColor(QPalette::Light, c(ColorRole::SurfaceRaised));
    palette.setColor(QPalette::Midlight, c(ColorRole::Hover));
    palette.setColor(QPalette::Mid, c(ColorRole::Outline));
    palette.setColor(QPalette::Dark, c(ColorRole::Outline));
    palette.setColor(QPalette::Shadow, c(ColorRole::Outline));
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, c(ColorRole::Accent));
#endif
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, c(ColorRole::Faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c(ColorRole::SurfaceSunken));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c(ColorRole::Faint));
    return palette;
}

// What Fusion cannot be told by a palette: flat controls with one radius, thin scroll bars, quiet menus.
QString styleSheetOf(const Theme &theme)
{
    QString sheet = uR"(
QToolTip { background: @raised; color: @text; border: 1px solid @outline; padding: 4px 6px; }
QPushButton { background: @raised; color: @text; border: 1px solid @outline; border-radius: @radius; padding: 4px 12px;
    min-height: 20px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @sunken; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faint; background: @surface; border-color: @grid; }
QPushButton[kind="primary"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @accentStrong; }
QPushButton[kind="primary"]:focus { border-color: @text; }
QPushButton[kind="primary"]:disabled { background: @sunken; color: @faint; border-color: @sunken; }
QPushButton[kind="danger"] { color: @attention; border-color: @attention; font-weight: 600; }
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:focus { background: @attentionSoft; }
QPushButton[kind="danger"]:disabled { color: @faint; background: @surface; border-color: @grid; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @accent; padding: 4px 8px; }
QPushButton[kind="quiet"][flush="true"] { padding: 4px 0; border-left-width: 0; border-right-width: 0; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 2px; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:disabled { color: @faint; background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:focus { border-color: @accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: @radius; padding: 3px; }
QToolButton:hover, QToolButton:checked { background: @hover; }
QToolButton[kind="choice"] { background: @raised; border-color: @outline; }
QToolButton[kind="choice"]:hover { background: @hover; }
QToolButton[kind="choice"]:checked { background: @accentSoft; border-color: @accent; color: @accent; font-weight: 600; }
QToolButton[kind="choice"]:disabled { background: @surface; border-color: @grid; color: @faint; }
QToolButton:pressed { background: @sunken; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QPlainTextEdit { background: @raised; border: 1px solid @outline; border-radius: @radius; padding: 3px 8px;
    selection-background-color: @accent; selection-color: @accentText; }
QLineEdit { min-height: 22px; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @surface; color: @faint; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QAbstractItemView { background: @raised; border: none; selection-background-color: @selection; selection-color: @text;
    outline: 0; }
QFrame#popup { background: @raised; border: 1px solid @outline; }
QListWidget { border: 1px solid @outline; border-radius: @radius; padding: 3px; }
QListWidget::item { padding: 4px 6px; border-radius: 4px; color: @text; }
QListWidget::item:hover { background: @hover; }
QListWidget::item:selected { background: @selection; color: @text; }
QMenu { background: @raised; border: 1px solid @outline; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; color: @text; background: transparent; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @grid; margin: 4px 6px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @outline; border: 3px solid @raised; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QSplitter::handle { background: @grid; }
QStatusBar { background: @surface; }
QStatusBar::item { border: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @raised; }
QCalendarWidget QToolButton { color: @text; font-weight: 600; padding: 4px 6px; }
QCalendarWidget QSpinBox { min-width: 64px; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @accentText; }
)"_s;
    // Longest names first, so that no name is the beginning of one still to come.
    const QList<std::pair<QString, QString>> values {
        { u"@attentionSoft"_s, css(theme.color(ColorRole::AttentionSoft)) },
        { u"@accentStrong"_s,
            css(theme.isDark() ? theme.color(ColorRole::Accent).lighter(108)
                               : theme.color(ColorRole::Accent).darker(112)) },
        { u"@accentSoft"_s, css(theme.color(ColorRole::AccentSoft)) },
        { u"@accentText"_s, css(theme.color(ColorRole::AccentText)) },
        { u"@attention"_s, css(theme.color(ColorRole::Attention)) },
        { u"@selection"_s, css(theme.color(ColorRole::Selection)) },
        { u"@outline"_s, css(theme.color(ColorRole::Outline)) },
        { u"@surface"_s, css(theme.color(ColorRole::Surface)) },
        { u"@accent"_s, css(theme.color(ColorRole::Accent)) },
        { u"@raised"_s, css(theme.color(ColorRole::SurfaceRaised)) },
        { u"@sunken"_s, css(theme.color(ColorRole::SurfaceSunken)) },
        { u"@radius"_s, QString(QString::number(metrics::radius) + "px"_L1) },
        { u"@hover"_s, css(theme.color(ColorRole::Hover)) },
        { u"@faint"_s, css(theme.color(ColorRole::Faint)) },
        { u"@grid"_s, css(theme.color(ColorRole::Grid)) },
        { u"@text"_s, css(theme.color(ColorRole::Text)) },
    };
    for (const auto &[name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::round(font.pointSizeF() * factor * 4) / 4);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    return font;
}

// The system's font; but where fontconfig found no choice of the user and fell back to DejaVu Sans (wide, drawn for
// screens of another age), the Noto Sans that the packages ask for is taken.
QFont baseFont(const QFont &system)
{
    QFont font = system;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (QFontInfo(system).family() == "DejaVu Sans"_L1 && QFontDatabase::hasFamily(u"Noto Sans"_s))
        font.setFamilies({ u"Noto Sans"_s });
#endif
    return font;
}

} // namespace

Theme::Theme() = default;

Theme &Theme::current()
{
    static Theme theme;
    return theme;
}

void Theme::apply(QApplication &app, Mode mode)
{
    Theme &theme = current();
    if (!theme.m_applied) {
        theme.m_applied = true;
        theme.m_systemPaletteDark = app.palette().color(QPalette::Window).lightness() < 128;
        theme.m_base = baseFont(QApplication::font());
        theme.m_style = new ControlStyle;
        app.setStyle(theme.m_style);
        app.setFont(theme.m_base);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &theme, [] { current().refresh(); });
#endif
        // Settings files tell no one when they change; a look on return to the program is enough.
        connect(&app, &QGuiApplication::applicationStateChanged, &theme, [](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                current().refresh();
        });
    }
    theme.m_mode = mode;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Frames and native dialogs follow.
    QGuiApplication::styleHints()->setColorScheme(mode == Mode::Light ? Qt::ColorScheme::Light
            : mode == Mode::Dark                                      ? Qt::ColorScheme::Dark
                                                                      : Qt::ColorScheme::Unknown);
#endif
    theme.refresh();
}

void Theme::refresh()
{
    m_systemMotion = systemMotion();
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark(m_systemPaletteDark));
    if (dark == m_dark && m_dressed)
        return;
    m_dark = dark;
    m_dressed = true;
    if (auto *app = qobject_cast<QApplication *>(QCoreApplication::instance()))
        dress(*app);
    emit changed();
}

void Theme::dress(QApplication &app)
{
    QPixmapCache::clear();
    app.setPalette(paletteOf(*this));
    app.setStyleSheet(styleSheetOf(*this));
}

QColor Theme::color(ColorRole role, bool dark)
{
    for (const Token &token : tokens) {
        if (token.role == role)
            return QColor::fromRgb(dark ? token.dark : token.light);
    }
    Q_UNREACHABLE();
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Waiting:
        return color(ColorRole::Waiting);
    case Tone::Positive:
        return color(ColorRole::Positive);
    case Tone::Attention:
        return color(ColorRole::Attention);
    case Tone::Neutral:
    case Tone::Progress:
        break;
    }
    return color(ColorRole::Muted);
}

QColor Theme::series(int index, bool dark)
{
    const auto &colors = dark ? seriesDark : seriesLight;
    const int size = int(colors.size());
    return QColor::fromRgb(colors.at(size_t(((index % size) + size) % size)));
}

int Theme::seriesCount()
{
    return int(seriesLight.size());
}

QColor Theme::seriesRest() const
{
    return QColor::fromRgb(m_dark ? restDark : restLight);
}

QFont Theme::font(FontRole role)
{
    QFont font = current().m_applied ? current().m_base : QFont();
    switch (role) {
    case FontRole::Body:
        break;
    case FontRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Small:
        font = scaled(font, 0.9);
        break;
    case FontRole::SmallStrong:
        font = scaled(font, 0.9);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Title:
        font = scaled(font, 1.3);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Display:
        font = scaled(font, 2.2);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Figures:
        break;
    }
    // Most interface fonts (Segoe UI, Noto Sans, DejaVu, Cantarell) have figures of equal width anyway; San Francisco
    // and Inter need to be asked. Before Qt 6.7 they cannot be, and there figures only stand at the trailing edge.
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    if (role == FontRole::Figures || role == FontRole::Display || role == FontRole::Small)
        font.setFeature(QFont::Tag("tnum"), 1);
#endif
    return font;
}

void Theme::setButtonKind(QWidget *button, ButtonKind kind)
{
    const QString name = kind == ButtonKind::Primary ? u"primary"_s
        : kind == ButtonKind::Danger                 ? u"danger"_s
        : kind == ButtonKind::Quiet                  ? u"quiet"_s
                                                     : QString();
    button->setProperty("kind", name);
    // A style sheet looks at properties when it polishes and not after.
    button->style()->unpolish(button);
    button->style()->polish(button);
}

bool Theme::motion()
{
    if (motionOverride)
        return *motionOverride;
    return current().m_applied ? current().m_systemMotion : systemMotion();
}

void Theme::setMotion(bool on)
{
    motionOverride = on;
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double one = luminance(a);
    const double two = luminance(b);
    return (qMax(one, two) + 0.05) / (qMin(one, two) + 0.05);
}

} // namespace signoff
