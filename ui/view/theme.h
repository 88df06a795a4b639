// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;
class QStyle;
class QWidget;

// The look of Signoff in named values. Every colour, size and font decision is in theme.cpp and nowhere else.
namespace signoff {

// What a colour is for. A part of the window asks by purpose and never for a colour of its own.
enum class ColorRole {
    Surface, // behind everything: window, navigation
    SurfaceRaised, // tables, fields, pop-ups, charts
    SurfaceSunken, // skeleton rows, key caps, tracks
    Text,
    Muted, // secondary text, at least 4.5:1 on both surfaces
    Faint, // disabled text and decoration, never the only carrier of a fact
    Accent, // what can be done
    AccentText, // text on Accent
    AccentSoft, // a tint behind Text
    Attention, // what needs a look; readable as text
    AttentionSoft,
    Positive, // settled well; readable as text
    PositiveSoft,
    Waiting, // waits for the manager
    Grid, // hairlines
    Outline, // borders of fields and buttons
    Hover,
    Selection, // behind Text
    Bar, // the body of a small bar
    BarLight, // the same on a weekend
};

// Steps of the type scale, all derived from the system's font.
enum class FontRole {
    Body,
    Strong, // body, semi-bold
    Small, // captions, headers
    SmallStrong,
    Title, // of a page or an empty state
    Figures, // body with figures of equal width
    Display, // one large figure
};

// Distances in device-independent pixels, on an 8 px grid.
namespace metrics {
inline constexpr int grid = 8;
inline constexpr int rowHeight = 32;
inline constexpr int headerHeight = 30;
inline constexpr int controlHeight = 30;
inline constexpr int radius = 6;
inline constexpr int iconSize = 18;
inline constexpr int cellPadding = 10;
} // namespace metrics

class Theme final : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    // The theme in force. Light until apply() was called.
    static Theme &current();

    // Sets style, palette, font and style sheet of the application, now and whenever the system's scheme changes
    // (Mode::System). May be called again with another mode at any time.
    static void apply(QApplication &app, Mode mode);

    Mode mode() const { return m_mode; }
    bool isDark() const { return m_dark; }

    QColor color(ColorRole role) const { return color(role, m_dark); }
    static QColor color(ColorRole role, bool dark);

    // The colour that goes with a tone; a view adds the shape (see paintTone in cell_delegate.h).
    QColor tone(Tone tone) const;

    // Colours of chart series, told apart by colour-blind people too: index 0 to seriesCount() - 1, others wrap.
    QColor series(int index) const { return series(index, m_dark); }
    static QColor series(int index, bool dark);
    static int seriesCount();
    // "The rest" beyond the last series.
    QColor seriesRest() const;

    static QFont font(FontRole role);

    // Marks a push button as the act of its surroundings, as an act that cannot be taken back, or as one without a
    // frame.
    enum class ButtonKind { Plain, Primary, Danger, Quiet };
    static void setButtonKind(QWidget *button, ButtonKind kind);

    // False when the system (or SIGNOFF_MOTION=0) asks for no animation.
    static bool motion();
    // Overrides the system's wish; for the settings and for tests.
    static void setMotion(bool on);

    // WCAG contrast of two opaque colours, 1 to 21.
    static double contrast(const QColor &a, const QColor &b);

signals:
    // Colours changed. Icons of icons.h recolour by themselves; what is cached elsewhere is made anew here.
    void changed();

private:
    Theme();
    void refresh();
    void dress(QApplication &app);

    Mode m_mode = Mode::Light;
    bool m_dark = false;
    bool m_applied = false;
    bool m_dressed = false;
    bool m_systemPaletteDark = false; // before we set ours
    bool m_systemMotion = true;
    QFont m_base;
    QStyle *m_style = nullptr; // owned by the application
};

} // namespace signoff
