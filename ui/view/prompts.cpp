// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/prompts.h"

#include "ui/view/prompt_parts.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QQueue>
#include <QVBoxLayout>

namespace signoff::prompts {

using namespace Qt::StringLiterals;

namespace {

QQueue<Answer> answers;
QString lastWords;

QString tr(const char *text)
{
    return QCoreApplication::translate("signoff::prompts", text);
}

bool takeAnswer(Answer &answer, const QString &title, const QString &text)
{
    lastWords = text.isEmpty() ? title : QString(title + u'\n' + text);
    if (answers.isEmpty())
        return false;
    answer = answers.dequeue();
    return true;
}

// The column of a new dialog, with its words in it.
QVBoxLayout *makeColumn(QWidget *parent, const QString &title, const QString &text)
{
    auto *dialog = new QDialog(parent);
    setUpDialog(dialog, title, text);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(3 * metrics::grid, 20, 3 * metrics::grid, 20);
    column->setSpacing(metrics::grid);
    addWords(column, title, text, dialog);
    return column;
}

} // namespace

void ask(QWidget *parent, const Question &question, const std::function<void(int)> &answered)
{
    Answer answer;
    const int last = int(question.buttons.size()) - 1;
    if (takeAnswer(answer, question.title, question.text)) {
        const int choice = qBound(0, answer.choice, qMax(0, last));
        later(parent, [choice, answered] { answered(choice); });
        return;
    }
    QVBoxLayout *column = makeColumn(parent, question.title, question.text);
    auto *dialog = static_cast<QDialog *>(column->parentWidget());
    if (!question.details.isEmpty()) {
        QListWidget *list = makeList(question.details, dialog);
        list->setSelectionMode(QAbstractItemView::NoSelection);
        column->addWidget(list);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, metrics::grid, 0, 0);
    row->setSpacing(metrics::grid);
    row->addStretch(1);
    // Results are counted from one, so that Escape and the close button, which give 0, stand apart.
    for (int i = 0; i <= last; ++i) {
        auto *button = new QPushButton(plainAction(question.buttons.at(i)), dialog);
        button->setObjectName("prompt-button-"_L1 + QString::number(i));
        button->setAutoDefault(true);
        if (i == last)
            Theme::setButtonKind(button, question.destructive ? Theme::ButtonKind::Danger : Theme::ButtonKind::Primary);
        if (i == (question.destructive ? 0 : last)) {
            button->setDefault(true);
            button->setFocus();
        }
        QObject::connect(button, &QPushButton::clicked, dialog, [dialog, i] { dialog->done(i + 1); });
        row->addWidget(button);
    }
    column->addLayout(row);
    const int escape = question.escape;
    QObject::connect(dialog, &QDialog::finished, parent ? static_cast<QObject *>(parent) : dialog,
        [answered, escape](int result) { answered(result > 0 ? result - 1 : escape); });
    dialog->open();
}

void confirm(QWidget *parent, const QString &title, const QString &text, const QString &accept,
    const std::function<void(bool)> &answered, bool destructive)
{
    Question question;
    question.title = title;
    question.text = text;
    question.buttons = { tr("Cancel"), accept };
    question.destructive = destructive;
    ask(parent, question, [answered](int choice) { answered(choice == 1); });
}

void inform(QWidget *parent, const QString &title, const QString &text, const std::function<void()> &closed)
{
    Question question;
    question.title = title;
    question.text = text;
    question.buttons = { tr("OK") };
    ask(parent, question, [closed](int) {
        if (closed)
            closed();
    });
}

void askText(QWidget *parent, const TextQuestion &question, const std::function<void(std::optional<QString>)> &answered)
{
    Answer answer;
    if (takeAnswer(answer, question.title, question.text)) {
        later(parent, [answer, answered] { answered(answer.text); });
        return;
    }
    QVBoxLayout *column = makeColumn(parent, question.title, question.text);
    auto *dialog = static_cast<QDialog *>(column->parentWidget());
    if (!question.label.isEmpty()) {
        column->addSpacing(4);
        column->addWidget(makeCaption(question.label, dialog));
    }
    QPlainTextEdit *edit = makeTextField(question.initial, 5, dialog);
    edit->setAccessibleName(question.label.isEmpty() ? question.title : question.label);
    column->addWidget(edit);
    QLabel *hint = makeHint(dialog);
    column->addWidget(hint);
    if (!question.recent.isEmpty()) {
        column->addSpacing(4);
        column->addWidget(makeCaption(tr("Used before"), dialog));
        column->addWidget(makeRecent(question.recent, edit, dialog));
    }
    const Buttons buttons = makeButtons(dialog, question.accept);
    column->addLayout(buttons.row);

    QPushButton *accept = buttons.accept;
    const bool required = question.required;
    const int maximum = question.maximumLength;
    const auto check = [edit, accept, hint, required, maximum] {
        const QString text = edit->toPlainText().trimmed();
        hint->setText(tooLong(text, maximum));
        hint->setVisible(!hint->text().isEmpty());
        accept->setEnabled(hint->text().isEmpty() && (!required || !text.isEmpty()));
    };
    QObject::connect(edit, &QPlainTextEdit::textChanged, dialog, check);
    check();
    QObject::connect(
        dialog, &QDialog::finished, parent ? static_cast<QObject *>(parent) : dialog, [answered, edit](int result) {
            if (result == QDialog::Accepted)
                answered(edit->toPlainText().trimmed());
            else
                answered(std::nullopt);
        });
    edit->setFocus();
    dialog->open();
}

static void askFile(QWidget *parent, const FileQuestion &question, QFileDialog::AcceptMode mode,
    const std::function<void(const QString &)> &answered)
{
    Answer answer;
    if (takeAnswer(answer, question.title, {})) {
        later(parent, [answer, answered] { answered(answer.text.value_or(QString())); });
        return;
    }
    auto *dialog = new QFileDialog(parent, oneLine(question.title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters({ question.kind, tr("All files (*)") });
    if (mode == QFileDialog::AcceptSave) {
        dialog->setDefaultSuffix(question.suffix);
        dialog->selectFile(question.name);
    }
    QObject::connect(
        dialog, &QDialog::finished, parent ? static_cast<QObject *>(parent) : dialog, [dialog, answered](int result) {
            answered(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
        });
    dialog->open();
}

void askOpenFile(QWidget *parent, const FileQuestion &question, const std::function<void(const QString &)> &answered)
{
    askFile(parent, question, QFileDialog::AcceptOpen, answered);
}

void askSaveFile(QWidget *parent, const FileQuestion &question, const std::function<void(const QString &)> &answered)
{
    askFile(parent, question, QFileDialog::AcceptSave, answered);
}

void askFolder(QWidget *parent, const QString &title, const std::function<void(const QString &)> &answered)
{
    Answer answer;
    if (takeAnswer(answer, title, {})) {
        later(parent, [answer, answered] { answered(answer.text.value_or(QString())); });
        return;
    }
    auto *dialog = new QFileDialog(parent, oneLine(title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QDialog::finished, parent ? static_cast<QObject *>(parent) : dialog,
        [dialog, answered](int result) {
            answered(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
        });
    dialog->open();
}

void setNextAnswer(const Answer &answer)
{
    answers.enqueue(answer);
}

int pendingAnswers()
{
    return int(answers.size());
}

QString lastPrompt()
{
    return lastWords;
}

void resetAnswers()
{
    answers.clear();
    lastWords.clear();
}

} // namespace signoff::prompts
