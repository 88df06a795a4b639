// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/theme.h"

#include <QIcon>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

// Line icons, drawn as SVG on a 24 px grid and coloured from the theme at the moment they are painted.
namespace signoff {

// An icon by name ("timesheets", "approve", ...; the files in resources/icons). It is crisp at any size and device
// pixel ratio, follows a change of theme without being made again, and has a disabled state. An unknown name gives an
// icon that paints nothing.
QIcon icon(const QString &name, ColorRole role = ColorRole::Text);

// Paints one icon into 'rect' in 'color'.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);

// All names, sorted.
QStringList iconNames();

// The mark of the program, in its own colours.
QIcon applicationIcon();

} // namespace signoff
