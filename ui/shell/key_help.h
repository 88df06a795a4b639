// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

namespace signoff {

// Keys and what they do, under a title; the words are translated, the keys portable ("Ctrl+1 … Ctrl+9", "Shift+A").
struct KeyGroup {
    struct Line {
        QString keys;
        QString does;
    };
    QString title;
    QList<Line> lines;
};

// The actions of a widget that have a text and a shortcut: its commands.
KeyGroup keysOf(const QWidget &widget, const QString &title);

// Every key there is, by group, on one sheet (F1); F1 or Escape closes it.
class KeyHelpDialog : public QDialog {
    Q_OBJECT

public:
    KeyHelpDialog(const QList<KeyGroup> &groups, QWidget *parent);

    // "Ctrl+1 … Ctrl+9  Go to a page", a line a key, for tests and screen readers.
    QStringList lines() const { return m_lines; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList m_lines;
};

} // namespace signoff
