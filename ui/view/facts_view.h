// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QPushButton;

namespace signoff {

// One line of facts. All of it is plain text.
struct Fact {
    std::optional<Tone> tone; // its shape stands before the text
    QString lead; // strong, before the text
    QString text; // wraps
    QString figure; // at the trailing edge
    QString detail; // second in rank, below the text
    bool isQuiet = false; // the text is second in rank, too
    bool operator==(const Fact &) const = default;
};

struct FactSection {
    QString id; // stable; names the button
    QString title;
    QString note; // second in rank, at the end of the title's line: "none"
    QList<Fact> facts;
    QString action; // a button beside the title; empty: none
    bool operator==(const FactSection &) const = default;
};

// Titled sections of short lines, one below the other, as high as the width makes them. Painted, because it follows a
// held key from row to row. Ctrl+C and the context menu copy the words.
class FactsView : public QWidget {
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);
    ~FactsView() override;

    void setSections(const QList<FactSection> &sections);
    const QList<FactSection> &sections() const { return m_sections; }
    // Everything as plain text, a line each.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    // The button of this section was pressed.
    void actionTriggered(const QString &section);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Line;
    struct Block;

    void shape();
    void measure(int width) const;
    void placeButtons();
    void copy() const;

    QList<FactSection> m_sections;
    QHash<QString, QPushButton *> m_buttons; // by id of the section
    std::vector<Block> m_blocks; // the sections shaped, and placed for m_width
    mutable int m_width = -1;
    mutable int m_height = 0;
};

} // namespace signoff
