// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/key_help.h"

#include "ui/shell/actions.h"
#include "ui/shell/labels.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int capHeight = 22;

// Keys as they look: a cap for each, the words between them without.
class KeyCaps : public QWidget {
public:
    KeyCaps(const QString &keys, QWidget *parent)
        : QWidget(parent)
    {
        setFont(Theme::font(FontRole::SmallStrong));
        const QStringList parts = keys.split(' '_L1, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            // Between keys "/" is a word; alone it is one.
            const bool isCap = parts.size() == 1 || (part != "/"_L1 && part != u"…"_s);
            m_parts.append({ isCap ? nativeKeys(part) : part, isCap });
        }
        setFixedHeight(capHeight);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    QSize sizeHint() const override
    {
        int width = 0;
        for (const Part &part : m_parts)
            width += widthOf(part) + 4;
        return { qMax(0, width - 4), capHeight };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::current();
        int left = 0;
        for (const Part &part : m_parts) {
            const int width = widthOf(part);
            const QRectF box(left + 0.5, 0.5, width - 1, capHeight - 2);
            if (part.isCap) {
                painter.setPen(QPen(theme.color(ColorRole::Outline), 1));
                painter.setBrush(theme.color(ColorRole::Surface));
                painter.drawRoundedRect(box, 4, 4);
            }
            painter.setPen(theme.color(part.isCap ? ColorRole::Text : ColorRole::Muted));
            painter.drawText(box, Qt::AlignCenter, part.text);
            left += width + 4;
        }
    }

private:
    struct Part {
        QString text;
        bool isCap;
    };
    int widthOf(const Part &part) const
    {
        const int text = fontMetrics().horizontalAdvance(part.text);
        return part.isCap ? qMax(capHeight, text + 12) : text + 2;
    }
    QList<Part> m_parts;
};

QWidget *groupWidget(const KeyGroup &group, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 14);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(7);
    grid->addWidget(themedLabel(group.title, FontRole::SmallStrong, ColorRole::Muted, widget), 0, 0, 1, 2);
    int row = 1;
    for (const KeyGroup::Line &line : group.lines) {
        QLabel *does = themedLabel(line.does, FontRole::Body, ColorRole::Text, widget);
        does->setWordWrap(true);
        grid->addWidget(does, row, 0);
        auto *caps = new KeyCaps(line.keys, widget);
        caps->setAccessibleName(line.keys);
        grid->addWidget(caps, row, 1, Qt::AlignRight | Qt::AlignTop);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    return widget;
}

} // namespace

KeyGroup keysOf(const QWidget &widget, const QString &title)
{
    KeyGroup group { title, {} };
    const QList<QAction *> actions = widget.actions();
    for (const QAction *action : actions) {
        QStringList keys;
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &shortcut : shortcuts)
            keys << shortcut.toString(QKeySequence::PortableText);
        if (!keys.isEmpty() && !action->text().isEmpty())
            group.lines.append({ keys.join(" / "_L1), wordsOf(*action) });
    }
    return group;
}

KeyHelpDialog::KeyHelpDialog(const QList<KeyGroup> &groups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 16);
    outer->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *sheet = new QWidget;
    scroll->setWidget(sheet);
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(24, 20, 24, 4);
    columns->setSpacing(40);
    QVBoxLayout *column[2] = { new QVBoxLayout, new QVBoxLayout };
    qsizetype height[2] = { 0, 0 };
    for (const KeyGroup &group : groups) {
        if (group.lines.isEmpty())
            continue;
        // Into the shorter column, in their order.
        const int at = height[0] <= height[1] ? 0 : 1;
        column[at]->addWidget(groupWidget(group, sheet));
        height[at] += group.lines.size() + 2;
        for (const KeyGroup::Line &line : group.lines)
            m_lines.append(u"%1  %2"_s.arg(line.keys, line.does));
    }
    for (QVBoxLayout *side : column) {
        side->addStretch(1);
        columns->addLayout(side, 1);
    }
    outer->addWidget(scroll, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 8, 24, 0);
    buttons->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    outer->addLayout(buttons);

    const QSize wanted = sheet->sizeHint() + QSize(24, 64);
    const QSize most = parent ? parent->window()->size() - QSize(48, 48) : QSize(900, 700);
    resize(qBound(480, qMax(640, wanted.width()), qMax(480, most.width())),
        qBound(320, wanted.height(), qMax(320, most.height())));
    setAccessibleDescription(m_lines.join('\n'_L1));
}

void KeyHelpDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1)
        accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace signoff
