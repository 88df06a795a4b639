// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/prompts.h"

#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QQueue>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace signoff::prompts {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 440;
constexpr int shownDetails = 8;

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

// Runs 'what' from the event loop, unless 'parent' dies before.
void later(QWidget *parent, const std::function<void()> &what)
{
    QObject *context = parent ? static_cast<QObject *>(parent) : QCoreApplication::instance();
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, what] {
        timer->deleteLater();
        what();
    });
    timer->start(0);
}

// A window-modal dialog with a title and a text; buttons are the caller's.
struct Frame {
    QDialog *dialog;
    QVBoxLayout *column;
};

Frame makeFrame(QWidget *parent, const QString &title, const QString &text)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(oneLine(title));
    dialog->setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(3 * metrics::grid, 20, 3 * metrics::grid, 20);
    column->setSpacing(metrics::grid);
    QLabel *head = plainLabel(title, dialog);
    head->setFont(Theme::font(FontRole::Title));
    head->setWordWrap(true);
    head->setMinimumWidth(dialogWidth - 6 * metrics::grid);
    column->addWidget(head);
    if (!text.isEmpty()) {
        QLabel *body = plainLabel(text, dialog);
        body->setWordWrap(true);
        body->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(body);
    }
    // Screen readers read the description when the dialog opens.
    dialog->setAccessibleDescription(text);
    dialog->setMinimumWidth(dialogWidth);
    return { dialog, column };
}

QListWidget *makeList(const QStringList &lines, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setUniformItemSizes(true);
    for (const QString &line : lines)
        list->addItem(oneLine(line));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->ensurePolished();
    const int row = qMax(list->sizeHintForRow(0), list->fontMetrics().height() + 8);
    list->setFixedHeight(row * int(qMin<qsizetype>(lines.size(), shownDetails)) + 10);
    if (lines.size() <= shownDetails)
        list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
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
    const Frame frame = makeFrame(parent, question.title, question.text);
    QDialog *dialog = frame.dialog;
    if (!question.details.isEmpty()) {
        QListWidget *list = makeList(question.details, dialog);
        list->setSelectionMode(QAbstractItemView::NoSelection);
        frame.column->addWidget(list);
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
    frame.column->addLayout(row);
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
    const Frame frame = makeFrame(parent, question.title, question.text);
    QDialog *dialog = frame.dialog;
    if (!question.label.isEmpty()) {
        QLabel *label = plainLabel(question.label, dialog);
        label->setFont(Theme::font(FontRole::SmallStrong));
        label->setForegroundRole(QPalette::PlaceholderText);
        frame.column->addSpacing(4);
        frame.column->addWidget(label);
    }
    auto *edit = new QPlainTextEdit(dialog);
    edit->setObjectName(u"prompt-text"_s);
    edit->setPlainText(question.initial);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(question.label.isEmpty() ? question.title : question.label);
    edit->setFixedHeight(edit->fontMetrics().height() * 5 + 16);
    edit->moveCursor(QTextCursor::End);
    frame.column->addWidget(edit);

    QLabel *hint = plainLabel({}, dialog);
    hint->setFont(Theme::font(FontRole::Small));
    hint->setForegroundRole(QPalette::BrightText);
    hint->hide();
    frame.column->addWidget(hint);

    if (!question.recent.isEmpty()) {
        QLabel *label = plainLabel(tr("Used before"), dialog);
        label->setFont(Theme::font(FontRole::SmallStrong));
        label->setForegroundRole(QPalette::PlaceholderText);
        frame.column->addSpacing(4);
        frame.column->addWidget(label);
        QListWidget *list = makeList(question.recent, dialog);
        list->setObjectName(u"prompt-recent"_s);
        list->setAccessibleName(tr("Used before"));
        const QStringList recent = question.recent;
        const auto take = [edit, recent](const QListWidgetItem *item) {
            edit->setPlainText(recent.value(item->listWidget()->row(item)));
            edit->moveCursor(QTextCursor::End);
            edit->setFocus();
        };
        QObject::connect(list, &QListWidget::itemClicked, dialog, take);
        QObject::connect(list, &QListWidget::itemActivated, dialog, take);
        frame.column->addWidget(list);
    }

    auto *cancel = new QPushButton(tr("Cancel"), dialog);
    auto *accept = new QPushButton(question.accept.isEmpty() ? tr("OK") : plainAction(question.accept), dialog);
    cancel->setObjectName(u"prompt-cancel"_s);
    accept->setObjectName(u"prompt-accept"_s);
    cancel->setAutoDefault(false);
    accept->setDefault(true);
    Theme::setButtonKind(accept, Theme::ButtonKind::Primary);
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    accept->setToolTip(plainToolTip(keys));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, metrics::grid, 0, 0);
    row->setSpacing(metrics::grid);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accept);
    frame.column->addLayout(row);

    const bool required = question.required;
    const int maximum = question.maximumLength;
    const auto check = [edit, accept, hint, required, maximum] {
        const QString text = edit->toPlainText().trimmed();
        const bool tooLong = text.size() > maximum;
        hint->setText(tooLong ? tr("%1 characters too many").arg(text.size() - maximum) : QString());
        hint->setVisible(tooLong);
        accept->setEnabled(!tooLong && (!required || !text.isEmpty()));
    };
    QObject::connect(edit, &QPlainTextEdit::textChanged, dialog, check);
    check();
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), dialog);
        shortcut->setAutoRepeat(false);
        QObject::connect(shortcut, &QShortcut::activated, accept, [accept] { accept->click(); });
    }
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
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
