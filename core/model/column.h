// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"

#include <QString>
#include <QVariant>

namespace signoff {

// What a row cannot know by itself: names behind ids, days from a report, who is looking.
class Surroundings;

// A column of a resource, declared once: title, value for sorting, filtering and export, text for display.
template <class Row>
struct Column {
    const char *id; // stable: settings, cache and export use it
    const char *title; // QT_TRANSLATE_NOOP("columns", "...")
    Cell cell = Cell::Text;
    QVariant (*value)(const Row &, const Surroundings &) = nullptr;
    // Null: the usual writing of the value for this kind of cell (core/model/cell_text.h).
    QString (*text)(const Row &, const Surroundings &) = nullptr;
    Tone (*tone)(const Row &, const Surroundings &) = nullptr; // Cell::Status
    QString (*detail)(const Row &, const Surroundings &) = nullptr; // more words, for a tooltip
    // What it is sorted by, where that is not its value; a number, text or date.
    QVariant (*order)(const Row &, const Surroundings &) = nullptr;
    bool shown = true;
    int yields = 0; // where room lacks, the column with the highest number leaves first; 0: it stays
};

} // namespace signoff
