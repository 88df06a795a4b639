// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/facts_view.h"

#include "ui/view/cell_delegate.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int shapeSize = 12;
constexpr int shapeGap = 7;
constexpr int figureGap = metrics::grid * 3 / 2;
constexpr int endMargin = metrics::cellPadding; // figures stand below those of a table of the same width
constexpr int lineGap = 5; // between facts
constexpr int titleGap = 5;
constexpr int sectionGap = metrics::grid * 2;
// What a hostile text may cost; people stop reading earlier.
constexpr qsizetype longestText = 2'000;

// Line breaks stay, everything else that is no text goes.
QString shown(const QString &plain)
{
    const bool isCut = plain.size() > longestText;
    QStringList lines = plain.left(longestText).split(u'\n');
    for (QString &line : lines)
        line = oneLine(line).trimmed();
    return lines.join(QChar::LineSeparator) + (isCut ? QString(QChar(0x2026)) : QString());
}

QString words(const Fact &fact)
{
    QStringList parts;
    for (const QString &part : { fact.text, fact.figure, fact.detail }) {
        if (!part.isEmpty())
            parts << part;
    }
    const QString rest = parts.join(", "_L1);
    return fact.lead.isEmpty() || rest.isEmpty() ? QString(fact.lead + rest) : QString(fact.lead + ": "_L1 + rest);
}

} // namespace

// A fact as it is shaped; its places are those of the leading edge at the left.
struct FactsView::Line {
    std::unique_ptr<QTextLayout> text;
    std::unique_ptr<QTextLayout> detail; // null: none
    QString figure;
    int figureWidth = 0;
    std::optional<Tone> tone;
    bool isQuiet = false;
    mutable int top = 0;
    mutable int bottom = 0;
    mutable int first = 0; // height of the first line of text
};

struct FactsView::Block {
    QString title;
    QString note;
    QString id;
    std::vector<Line> lines;
    int indent = 0; // of the text, where a line of the block has a shape
    mutable int top = 0;
    mutable int titleHeight = 0;
};

namespace {

std::unique_ptr<QTextLayout> layoutOf(
    const QString &text, const QFont &font, Qt::LayoutDirection direction, qsizetype strong = 0)
{
    auto made = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // A text reads as its own script does, wherever it stands.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeading));
    made->setTextOption(option);
    made->setCacheEnabled(true);
    if (strong > 0) {
        QTextLayout::FormatRange range;
        range.start = 0;
        range.length = int(strong);
        range.format.setFont(Theme::font(FontRole::Strong));
        made->setFormats({ range });
    }
    return made;
}

int placeLines(QTextLayout &layout, int width)
{
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y });
        y += line.height();
    }
    layout.endLayout();
    return qCeil(y);
}

} // namespace

FactsView::FactsView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // For those who listen or copy; a click leaves the keys where they are.
    setFocusPolicy(Qt::TabFocus);
    auto *copying = new QAction(this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, &FactsView::copy);
    addAction(copying);
}

FactsView::~FactsView() = default;

void FactsView::setSections(const QList<FactSection> &sections)
{
    if (sections == m_sections)
        return;
    m_sections = sections;
    setAccessibleDescription(text());
    for (QPushButton *button : std::as_const(m_buttons))
        button->hide();
    for (const FactSection &section : sections) {
        if (section.action.isEmpty())
            continue;
        QPushButton *&button = m_buttons[section.id];
        if (!button) {
            button = new QPushButton(this);
            button->setObjectName(section.id);
            Theme::setButtonKind(button, Theme::ButtonKind::Quiet);
            connect(button, &QPushButton::clicked, this, [this, id = section.id] { emit actionTriggered(id); });
        }
        button->setText(plainAction(section.action));
        button->setAccessibleDescription(section.title);
        button->show();
    }
    shape();
}

void FactsView::shape()
{
    m_blocks.clear();
    const QFont body = Theme::font(FontRole::Body);
    const QFont small = Theme::font(FontRole::Small);
    const QFontMetrics figures(Theme::font(FontRole::Figures));
    for (const FactSection &section : std::as_const(m_sections)) {
        Block block;
        block.title = oneLine(section.title);
        block.note = oneLine(section.note);
        block.id = section.id;
        for (const Fact &fact : section.facts) {
            Line line;
            const QString lead = shown(fact.lead);
            const QString between = lead.isEmpty() || fact.text.isEmpty() ? QString() : u"  "_s;
            line.text = layoutOf(lead + between + shown(fact.text), body, layoutDirection(), lead.size());
            if (!fact.detail.isEmpty())
                line.detail = layoutOf(shown(fact.detail), small, layoutDirection());
            line.figure = oneLine(fact.figure.left(longestText));
            line.figureWidth = line.figure.isEmpty() ? 0 : figures.horizontalAdvance(line.figure) + 1;
            line.tone = fact.tone;
            line.isQuiet = fact.isQuiet;
            if (fact.tone)
                block.indent = shapeSize + shapeGap;
            block.lines.push_back(std::move(line));
        }
        m_blocks.push_back(std::move(block));
    }
    m_width = -1;
    measure(width());
    placeButtons();
    updateGeometry();
    update();
}

// Breaks all lines for this width, once.
void FactsView::measure(int width) const
{
    if (width == m_width)
        return;
    m_width = width;
    const int titleHeight = QFontMetrics(Theme::font(FontRole::Strong)).height();
    int y = 0;
    for (const Block &block : m_blocks) {
        y += y > 0 ? sectionGap : 0;
        block.top = y;
        const QPushButton *button = m_buttons.value(block.id);
        const bool hasButton = button && !button->isHidden();
        block.titleHeight = hasButton ? qMax(titleHeight, button->sizeHint().height()) : titleHeight;
        y += block.titleHeight + (block.lines.empty() ? 0 : titleGap);
        for (const Line &line : block.lines) {
            line.top = y;
            const int whole = width - block.indent - endMargin;
            const int room = whole - (line.figureWidth > 0 ? line.figureWidth + figureGap : 0);
            // A figure takes at most half of the room.
            y += placeLines(*line.text, qMax(room, whole / 2));
            line.first = line.text->lineCount() > 0 ? qCeil(line.text->lineAt(0).height()) : titleHeight;
            if (line.detail)
                y += placeLines(*line.detail, whole);
            line.bottom = y;
            y += lineGap;
        }
        if (!block.lines.empty())
            y -= lineGap;
    }
    m_height = y;
}

void FactsView::placeButtons()
{
    for (const Block &block : m_blocks) {
        QPushButton *button = m_buttons.value(block.id);
        if (!button || button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        // Its frame is not seen: its words end where figures do.
        const QRect place(
            width() - size.width(), block.top + (block.titleHeight - size.height()) / 2, size.width(), size.height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

QString FactsView::text() const
{
    QStringList lines;
    for (const FactSection &section : m_sections) {
        lines << (section.note.isEmpty() ? section.title : QString(section.title + ": "_L1 + section.note));
        for (const Fact &fact : section.facts)
            lines << words(fact);
    }
    return lines.join(u'\n');
}

void FactsView::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

QSize FactsView::sizeHint() const
{
    const int wide = qMax(width(), metrics::grid * 20);
    return { metrics::grid * 40, heightForWidth(wide) };
}

QSize FactsView::minimumSizeHint() const
{
    return { metrics::grid * 20, 0 };
}

int FactsView::heightForWidth(int width) const
{
    measure(width);
    return m_height;
}

void FactsView::paintEvent(QPaintEvent *event)
{
    measure(width());
    const Theme &theme = Theme::current();
    const QColor text = theme.color(ColorRole::Text);
    const QColor muted = theme.color(ColorRole::Muted);
    QPainter painter(this);
    const auto at = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const auto leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter;
    const auto trailing = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing)) | Qt::AlignVCenter;
    for (const Block &block : m_blocks) {
        painter.setFont(Theme::font(FontRole::Strong));
        painter.setPen(text);
        painter.drawText(at({ 0, block.top, width(), block.titleHeight }), leading | Qt::TextSingleLine, block.title);
        painter.setFont(Theme::font(FontRole::Figures));
        const int end = width() - endMargin;
        if (!block.note.isEmpty()) {
            painter.setPen(muted);
            painter.drawText(at({ 0, block.top, end, block.titleHeight }), trailing | Qt::TextSingleLine, block.note);
        }
        for (const Line &line : block.lines) {
            if (line.bottom < event->rect().top() || line.top > event->rect().bottom())
                continue;
            if (line.tone)
                paintTone(
                    painter, at({ 0, line.top + (line.first - shapeSize) / 2, shapeSize, shapeSize }), *line.tone);
            painter.setPen(line.isQuiet ? muted : text);
            if (line.figureWidth > 0) {
                const int most = qMin(line.figureWidth, (end - block.indent) / 2);
                painter.drawText(at({ end - most, line.top, most, line.first }), trailing | Qt::TextSingleLine,
                    painter.fontMetrics().elidedText(line.figure, Qt::ElideRight, most));
            }
            // A layout is as wide as it was broken for; its own alignment does the rest.
            const auto draw = [&](const QTextLayout &layout, int top) {
                const int wide = layout.lineCount() > 0 ? qCeil(layout.lineAt(0).width()) : 0;
                layout.draw(&painter, at({ block.indent, top, wide, 1 }).topLeft());
            };
            draw(*line.text, line.top);
            if (line.detail) {
                painter.setPen(muted);
                draw(*line.detail, line.top + qCeil(line.text->boundingRect().height()));
            }
        }
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(ColorRole::Accent), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void FactsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure(width());
    placeButtons();
}

void FactsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        shape();
        break;
    default:
        break;
    }
}

void FactsView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &FactsView::copy);
    menu->popup(event->globalPos());
}

void FactsView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FactsView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace signoff
