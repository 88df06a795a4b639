// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/theme.h"

#include <QLabel>

class QPushButton;

namespace signoff {

// A label of plain text in a font and colour of the theme; follows the theme when it changes.
QLabel *themedLabel(const QString &text, FontRole font, ColorRole color, QWidget *parent);

// The same for any widget that writes with its palette's WindowText.
void setThemed(QWidget *widget, FontRole font, ColorRole color);

// Takes the padding of a quiet button away on one side, so that its words stand in line with what is above them.
void setFlush(QPushButton *button, Qt::Edge edge);

} // namespace signoff
