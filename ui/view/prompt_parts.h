// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QDialog;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
class QWidget;

// What the dialogs of prompts.h are made of, for one that asks more than those can.
namespace signoff::prompts {

// Makes a dialog window-modal and one that deletes itself; 'text' is what a screen reader says beside the title.
void setUpDialog(QDialog *dialog, const QString &title, const QString &text);
// The title, and the text below it if there is one.
void addWords(QVBoxLayout *column, const QString &title, const QString &text, QWidget *parent);
// A small heading over a field.
QLabel *makeCaption(const QString &text, QWidget *parent);
// For what must be put right before the dialog can be accepted; hidden at first.
QLabel *makeHint(QWidget *parent);
// A field of several lines; Tab leaves it.
QPlainTextEdit *makeTextField(const QString &text, int lines, QWidget *parent);
// Lines to look over, up to eight in sight.
QListWidget *makeList(const QStringList &lines, QWidget *parent);
// A table from edge to edge of a dialog: its ground reaches the edges, its words stand in line with those above.
QWidget *makeGround(QWidget *table, QWidget *parent);
// Texts used before; a click or Return puts one into 'edit'.
QListWidget *makeRecent(const QStringList &recent, QPlainTextEdit *edit, QWidget *parent);
// "3 characters too many", or nothing.
QString tooLong(const QString &text, int maximum);

// Cancel and the act itself, which Ctrl+Return triggers from anywhere in the dialog; before that 'beforeKey' is called.
struct Buttons {
    QHBoxLayout *row;
    QPushButton *cancel;
    QPushButton *accept;
};
Buttons makeButtons(QDialog *dialog, const QString &accept, const std::function<void()> &beforeKey = {});

// Runs 'what' from the event loop, unless 'parent' dies before.
void later(QWidget *parent, const std::function<void()> &what);

} // namespace signoff::prompts
