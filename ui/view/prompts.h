// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

class QWidget;

// The seam before every modal dialog. Nothing blocks: a dialog is opened and the answer arrives in a callback, from the
// event loop and never before the call returned. If 'parent' dies first, the callback is not called. All text is shown
// as it is, never as markup.
namespace signoff::prompts {

struct Question {
    QString title; // one line, what is asked
    QString text; // what happens then
    QStringList details; // a list to look over, scrolls
    QStringList buttons; // from the safest to the boldest; the last is the default unless 'destructive'
    bool destructive = false; // the last button is drawn as a warning and the first is the default
    int escape = 0; // the button that Escape and the close button stand for
};

// Asks; the callback receives the index into 'buttons'.
void ask(QWidget *parent, const Question &question, const std::function<void(int)> &answered);

// Yes or no: 'accept' names the act ("Archive"), the other button is Cancel.
void confirm(QWidget *parent, const QString &title, const QString &text, const QString &accept,
    const std::function<void(bool)> &answered, bool destructive = false);

// Says something that must be read; one button.
void inform(QWidget *parent, const QString &title, const QString &text, const std::function<void()> &closed = {});

struct TextQuestion {
    QString title;
    QString text;
    QString label; // of the field: "Reason"
    QString initial;
    QStringList recent; // texts used before, offered under the field
    QString accept; // "Reject"
    bool required = true; // the accept button waits for something that is not blank
    int maximumLength = 2000;
};

// Asks for a text of several lines (Ctrl+Return accepts); the callback receives it trimmed, or nothing when cancelled.
void askText(
    QWidget *parent, const TextQuestion &question, const std::function<void(std::optional<QString>)> &answered);

struct FileQuestion {
    QString title;
    QString kind; // "Calendars (*.ics)"
    QString name; // of a file to save: what is proposed
    QString suffix; // of a file to save, where none is typed: "csv"
};

// Asks for a file to open or to save; the callback receives its path, or an empty one when cancelled.
void askOpenFile(QWidget *parent, const FileQuestion &question, const std::function<void(const QString &)> &answered);
void askSaveFile(QWidget *parent, const FileQuestion &question, const std::function<void(const QString &)> &answered);

// Asks for a folder; empty: thought better of it.
void askFolder(QWidget *parent, const QString &title, const std::function<void(const QString &)> &answered);

// For tests: the next prompts are answered so, in order, without a dialog. 'choice' for ask (confirm: 1 is yes),
// 'text' for askText and the path for files (none cancels).
struct Answer {
    int choice = 0;
    std::optional<QString> text;
};
void setNextAnswer(const Answer &answer);
// How many answers wait, and the title and text of the last prompt that was asked, dialog or not.
int pendingAnswers();
QString lastPrompt();
void resetAnswers();

} // namespace signoff::prompts
