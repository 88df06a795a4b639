// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/day_line.h"

class QPainter;
class QRectF;

// The bodies of a day line. Each look has a pattern or shape of its own beside its colour.
namespace signoff::dayline {

struct Body {
    SpanLook look = SpanLook::Tracked;
    bool isOpenBefore = false; // goes on before what is shown
    bool isOpenAfter = false;
    bool isHovered = false;
};

void paintBody(QPainter &painter, const QRectF &rect, const Body &body, Qt::LayoutDirection direction);
// What is shared by lanes, as a band across them.
void paintMark(QPainter &painter, const QRectF &rect);
// Words on a body, whatever lies over it.
void paintWords(QPainter &painter, const QRectF &rect, const QString &words, SpanLook look, int align);

} // namespace signoff::dayline
