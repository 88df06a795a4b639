// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/board_card.h"

#include "ui/view/icons.h"
#include "ui/view/text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int gap = metrics::grid; // between two cards
constexpr int edge = 2; // beside a card, for the ring of the current one
constexpr int lineGap = 3;
constexpr int footGap = 8;
constexpr int faceSize = 22;
constexpr int faceStep = 16; // they overlap
constexpr int mostFaces = 3;
constexpr int badgeIcon = 14;
constexpr int mostTitleLines = 2;

int footHeight()
{
    return std::max(faceSize, QFontMetrics(Theme::font(FontRole::Small)).height());
}

bool hasFoot(const BoardCard &card)
{
    return card.note.isEmpty() && !(card.badges.isEmpty() && card.faces.isEmpty());
}

// Up to two lines of a text; what is more is elided.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(oneLine(text), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() == mostTitleLines - 1;
        const QString rest = layout.text().mid(line.textStart());
        lines << (isLast ? QFontMetrics(font).elidedText(rest.trimmed(), Qt::ElideRight, width)
                         : layout.text().mid(line.textStart(), line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

void drawLine(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    const auto align = QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignVCenter;
    painter.drawText(rect, int(align) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(oneLine(text), Qt::ElideRight, rect.width()));
}

// From the trailing edge; what they leave of 'foot' is for the badges.
QRect paintFaces(QPainter &painter, const QRect &foot, const BoardCard &card, Qt::LayoutDirection direction)
{
    const Theme &theme = Theme::current();
    const int shown = int(std::min<qsizetype>(card.faces.size(), mostFaces));
    if (shown == 0)
        return foot;
    const bool hasMore = card.faces.size() > mostFaces;
    const int places = shown + (hasMore ? 1 : 0);
    const int width = faceSize + (places - 1) * faceStep;
    painter.setFont(Theme::font(FontRole::Small));
    for (int i = 0; i < places; ++i) {
        const bool isMore = i == shown;
        const QRect logical(foot.right() + 1 - width + i * faceStep, foot.center().y() - faceSize / 2 + 1, faceSize, faceSize);
        const QRectF face(QStyle::visualRect(direction, foot, logical));
        painter.setPen(QPen(theme.color(ColorRole::SurfaceRaised), 1.5));
        painter.setBrush(theme.color(ColorRole::AccentSoft));
        painter.drawEllipse(face);
        painter.setPen(theme.color(isMore ? ColorRole::Muted : ColorRole::Text));
        painter.drawText(face, Qt::AlignCenter,
            isMore ? u'+' + QString::number(card.faces.size() - mostFaces) : card.faces.at(i).initials());
    }
    return foot.adjusted(0, 0, -width - gap, 0);
}

void paintBadges(QPainter &painter, const QRect &foot, const QRect &free, const BoardCard &card,
    Qt::LayoutDirection direction)
{
    const Theme &theme = Theme::current();
    painter.setFont(Theme::font(FontRole::Small));
    const QFontMetrics letters = painter.fontMetrics();
    int x = free.left();
    for (const BoardBadge &badge : card.badges) {
        const int iconRoom = badge.icon.isEmpty() ? 0 : badgeIcon + 4;
        const int room = free.right() + 1 - x;
        if (room < iconRoom + 12)
            break;
        if (iconRoom > 0) {
            const QRect place(x, foot.center().y() - badgeIcon / 2 + 1, badgeIcon, badgeIcon);
            paintIcon(painter, QStyle::visualRect(direction, foot, place), badge.icon, theme.color(badge.ink));
        }
        const int width = std::min(room - iconRoom, letters.horizontalAdvance(oneLine(badge.text)) + 1);
        painter.setPen(theme.color(badge.ink));
        drawLine(painter, QStyle::visualRect(direction, foot, QRect(x + iconRoom, foot.top(), width, foot.height())),
            badge.text, direction);
        x += iconRoom + width + 12;
    }
}

} // namespace

QString BoardFace::initials() const
{
    const QStringList words = oneLine(name).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    QString letters;
    for (const QString &word : words.size() == 1 ? words : QStringList { words.first(), words.last() }) {
        // A letter beyond the first plane is two units.
        letters += word.left(word.front().isHighSurrogate() ? 2 : 1).toUpper();
    }
    return letters;
}

QString BoardCard::words() const
{
    QStringList all { title };
    all += lines;
    for (const BoardBadge &badge : badges)
        all << badge.text;
    for (const BoardFace &face : faces)
        all << face.name;
    if (!note.isEmpty())
        all << note;
    all.removeAll(QString());
    return all.join(u'\n');
}

QRect CardDelegate::cardRect(const QRect &item)
{
    return item.adjusted(edge, 0, -edge, -gap);
}

void CardDelegate::paintCard(QPainter &painter, const QRect &rect, const BoardCard &card, bool isCurrent, bool hasFocus,
    bool isHovered, Qt::LayoutDirection direction)
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ring = theme.color(isCurrent ? (hasFocus ? ColorRole::Accent : ColorRole::Outline) : ColorRole::Grid);
    painter.setPen(QPen(ring, isCurrent ? 1.5 : 1));
    painter.setBrush(theme.color(isCurrent ? ColorRole::Selection : isHovered ? ColorRole::Hover : ColorRole::SurfaceRaised));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), metrics::radius, metrics::radius);
    if (card.isPending)
        painter.setOpacity(0.55);

    const QRect inner = rect.adjusted(padding, padding, -padding, -padding);
    QRect line(inner.left(), inner.top(), inner.width(), 0);
    const auto next = [&](const QFont &font, ColorRole ink, const QString &text) {
        painter.setFont(font);
        painter.setPen(theme.color(ink));
        line.setHeight(painter.fontMetrics().height());
        drawLine(painter, line, text, direction);
        line.moveTop(line.bottom() + 1 + lineGap);
    };
    const QFont body = Theme::font(FontRole::Body);
    for (const QString &text : wrapped(card.title, body, inner.width()))
        next(body, ColorRole::Text, text);
    for (const QString &text : card.lines)
        next(Theme::font(FontRole::Small), ColorRole::Muted, text);
    for (const QString &text : card.note.isEmpty() ? QStringList() : wrapped(card.note, Theme::font(FontRole::Small), inner.width()))
        next(Theme::font(FontRole::Small), card.isPending ? ColorRole::Muted : ColorRole::Attention, text);
    if (hasFoot(card)) {
        const QRect foot(inner.left(), inner.bottom() + 1 - footHeight(), inner.width(), footHeight());
        const QRect free = paintFaces(painter, foot, card, direction);
        paintBadges(painter, foot, free, card, direction);
    }
    painter.restore();
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasFocus = option.widget && option.widget->hasFocus();
    const bool isCurrent = option.state & QStyle::State_Selected;
    paintCard(*painter, cardRect(option.rect), index.data(CardRole).value<BoardCard>(), isCurrent, hasFocus,
        option.state & QStyle::State_MouseOver, option.direction);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const BoardCard card = index.data(CardRole).value<BoardCard>();
    const int inner = std::max(width - 2 * (padding + edge), 40);
    const QFont body = Theme::font(FontRole::Body);
    const QFont small = Theme::font(FontRole::Small);
    const auto linesOf = [](qsizetype count, const QFont &font) {
        return int(count) * (QFontMetrics(font).height() + lineGap);
    };
    int height = 2 * padding - lineGap + linesOf(wrapped(card.title, body, inner).size(), body)
        + linesOf(card.lines.size(), small);
    if (!card.note.isEmpty())
        height += linesOf(wrapped(card.note, small, inner).size(), small);
    if (hasFoot(card))
        height += footGap + footHeight();
    return { width, height + gap };
}

bool CardDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(CardRole).value<BoardCard>().words()),
        view->viewport(), view->visualRect(index));
    return true;
}

} // namespace signoff
