// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/prompt_parts.h"

#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace signoff::prompts {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 440;
constexpr int shownDetails = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("signoff::prompts", text);
}

} // namespace

void setUpDialog(QDialog *dialog, const QString &title, const QString &text)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(oneLine(title));
    dialog->setWindowModality(Qt::WindowModal);
    // Screen readers read the description when the dialog opens.
    dialog->setAccessibleDescription(text);
    dialog->setMinimumWidth(dialogWidth);
}

void addWords(QVBoxLayout *column, const QString &title, const QString &text, QWidget *parent)
{
    QLabel *head = plainLabel(title, parent);
    head->setFont(Theme::font(FontRole::Title));
    head->setWordWrap(true);
    head->setMinimumWidth(dialogWidth - 6 * metrics::grid);
    column->addWidget(head);
    if (text.isEmpty())
        return;
    QLabel *body = plainLabel(text, parent);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(body);
}

QLabel *makeCaption(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setFont(Theme::font(FontRole::SmallStrong));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *makeHint(QWidget *parent)
{
    QLabel *hint = plainLabel({}, parent);
    hint->setFont(Theme::font(FontRole::Small));
    hint->setForegroundRole(QPalette::BrightText);
    hint->hide();
    return hint;
}

QPlainTextEdit *makeTextField(const QString &text, int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(u"prompt-text"_s);
    edit->setPlainText(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().height() * lines + 16);
    edit->moveCursor(QTextCursor::End);
    return edit;
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

QWidget *makeGround(QWidget *table, QWidget *parent)
{
    auto *ground = new QWidget(parent);
    ground->setAutoFillBackground(true);
    ground->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(3 * metrics::grid - metrics::cellPadding, 0, 4, 0);
    row->addWidget(table);
    return ground;
}

QListWidget *makeRecent(const QStringList &recent, QPlainTextEdit *edit, QWidget *parent)
{
    QListWidget *list = makeList(recent, parent);
    list->setObjectName(u"prompt-recent"_s);
    list->setAccessibleName(tr("Used before"));
    const auto take = [edit, recent](const QListWidgetItem *item) {
        edit->setPlainText(recent.value(item->listWidget()->row(item)));
        edit->moveCursor(QTextCursor::End);
        edit->setFocus();
    };
    QObject::connect(list, &QListWidget::itemClicked, edit, take);
    QObject::connect(list, &QListWidget::itemActivated, edit, take);
    return list;
}

QString tooLong(const QString &text, int maximum)
{
    return text.size() > maximum ? tr("%1 characters too many").arg(text.size() - maximum) : QString();
}

Buttons makeButtons(QDialog *dialog, const QString &acceptText, const std::function<void()> &beforeKey)
{
    auto *cancel = new QPushButton(tr("Cancel"), dialog);
    auto *accept = new QPushButton(acceptText.isEmpty() ? tr("OK") : plainAction(acceptText), dialog);
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
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), dialog);
        shortcut->setAutoRepeat(false);
        QObject::connect(shortcut, &QShortcut::activated, accept, [accept, beforeKey] {
            if (beforeKey)
                beforeKey();
            accept->click();
        });
    }
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    return { row, cancel, accept };
}

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

} // namespace signoff::prompts
