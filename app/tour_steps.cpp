// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour_steps.h"

#include "ui/view/choice_box.h"
#include "ui/view/filter_chip.h"
#include "ui/view/form_dialog.h"
#include "ui/view/form_field.h"
#include "ui/view/table_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr auto queue = "queue"_L1;
constexpr auto forDialog = "dialog"_L1;
constexpr auto forMenu = "menu"_L1;

// A date that is meant from the one that is there.
QVariant entered(const FormFieldView &view, const QString &text)
{
    bool isNumber = false;
    const int days = text.startsWith(u'+') ? text.mid(1).toInt(&isNumber) : 0;
    if (!isNumber || view.field().entry != Entry::Date)
        return text;
    const QDate from = view.value().toDate();
    return (from.isValid() ? from : QDate::currentDate()).addDays(days);
}

} // namespace

QList<TourStep> TourHand::steps(const TourStop &stop)
{
    QList<TourStep> steps;
    const QStringList parts = QString::fromUtf8(stop.steps).split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QStringList words = part.simplified().split(u' ');
        const QString verb = words.takeFirst();
        if (verb == "open"_L1) {
            steps << TourStep { u"press"_s, words } << TourStep { u"until"_s, { forDialog } };
        } else if (verb == "menu"_L1 && words.first() != queue) {
            steps << TourStep { u"press"_s, words } << TourStep { u"until"_s, { forMenu } };
        } else {
            steps << TourStep { verb, words };
        }
    }
    return steps;
}

bool TourHand::take(const TourStep &step)
{
    const QString first = step.words.value(0);
    struct Act {
        QLatin1StringView name;
        std::function<bool()> act;
    };
    const Act acts[] = {
        { "press"_L1, [&] { return press(first); } },
        { "menu"_L1, [&] { return menu(step.words); } },
        { "row"_L1, [&] { return row(step.words); } },
        { "mark"_L1, [&] { return mark(first.toInt()); } },
        { "tab"_L1, [&] { return tab(first, step.words.value(1).toInt()); } },
        { "type"_L1, [&] { return type(first, step.words.mid(1).join(u' ')); } },
        { "choose"_L1, [&] { return choose(first, step.words.value(1).toInt()); } },
        { "show"_L1, [&] { return show(first); } },
        { "page"_L1, [&] { return goTo(first); } },
        { "until"_L1, [&] { return isInSight(first); } },
        { "catch"_L1, [&] { return isInSight(first); } },
    };
    for (const Act &each : acts) {
        if (step.verb == each.name)
            return each.act();
    }
    return false;
}

QDialog *TourHand::dialog() const
{
    const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>();
    const auto shown =
        std::find_if(dialogs.rbegin(), dialogs.rend(), [](const QDialog *dialog) { return dialog->isVisible(); });
    return shown != dialogs.rend() ? *shown : nullptr;
}

QWidget *TourHand::popup()
{
    return QApplication::activePopupWidget();
}

bool TourHand::isBusy() const
{
    const auto *form = qobject_cast<FormDialog *>(dialog());
    return form && form->isBusy();
}

void TourHand::close() const
{
    while (QWidget *open = popup())
        open->close();
    // done(), not reject(): a form would ask whether to throw away what was typed.
    while (QDialog *open = dialog())
        open->done(QDialog::Rejected);
    if (auto *table = m_page->findChild<TableView *>(queue))
        table->clearMarks();
}

// In the dialog on top, else in the page.
template <class Part> Part *TourHand::find(const QString &path) const
{
    const QString name = path.section(u'/', -1);
    const QString within = path.section(u'/', 0, -2);
    for (QWidget *scope : { static_cast<QWidget *>(dialog()), static_cast<QWidget *>(m_page) }) {
        if (scope && !within.isEmpty())
            scope = scope->findChild<QWidget *>(within);
        if (Part *found = scope ? scope->findChild<Part *>(name) : nullptr)
            return found;
    }
    return nullptr;
}

bool TourHand::press(const QString &path) const
{
    if (auto *action = find<QAction>(path)) {
        // What it can not be used for now it says in a sentence, which is not what is to be seen.
        const bool isRefused = action->data().typeId() == QMetaType::Bool && !action->data().toBool();
        if (!action->isEnabled() || isRefused)
            return false;
        action->trigger();
        return true;
    }
    auto *button = find<QAbstractButton>(path);
    if (!button || !button->isEnabled() || !button->isVisible())
        return false;
    if (auto *box = qobject_cast<ChoiceBox *>(button))
        emit box->opened({});
    else if (auto *chip = qobject_cast<Chip *>(button))
        emit chip->opened();
    else
        button->click();
    return true;
}

bool TourHand::menu(const QStringList &words) const
{
    auto *table = find<TableView>(words.first());
    if (!table)
        return false;
    if (words.contains("columns"_L1)) {
        QHeaderView *header = table->horizontalHeader();
        emit header->customContextMenuRequested(QPoint(header->width() / 3, header->height()));
    } else {
        const QRect place = table->visualRect(table->currentIndex());
        emit table->customContextMenuRequested(QPoint(table->width() / 3, place.center().y()));
    }
    return popup() != nullptr;
}

bool TourHand::row(const QStringList &words) const
{
    auto *part = words.size() > 1 ? find<QWidget>(words.first()) : nullptr;
    auto *table = words.size() < 2 ? find<TableView>(queue) : qobject_cast<TableView *>(part);
    if (!table && part)
        table = part->findChild<TableView *>();
    const int row = words.last().toInt();
    if (!table || row >= table->model()->rowCount())
        return false;
    return table->setCurrentKey(table->model()->index(row, 0).data(KeyRole).toString());
}

bool TourHand::mark(int count) const
{
    auto *table = find<TableView>(queue);
    const int rows = table ? table->model()->rowCount() : 0;
    if (rows == 0)
        return false;
    QStringList keys;
    for (int row = 0; row < std::min(count, rows); ++row)
        keys << table->model()->index(row, 0).data(KeyRole).toString();
    table->mark(keys);
    return true;
}

bool TourHand::tab(const QString &name, int index) const
{
    auto *bar = find<QTabBar>(name);
    if (!bar || index >= bar->count())
        return false;
    bar->setCurrentIndex(index);
    return true;
}

bool TourHand::type(const QString &name, const QString &text) const
{
    if (auto *field = find<FormFieldView>("field-"_L1 + name)) {
        field->control()->setValue(entered(*field, text));
        emit field->control()->edited();
        return true;
    }
    if (auto *edit = find<QPlainTextEdit>(name))
        edit->setPlainText(text);
    else if (auto *line = find<QLineEdit>(name))
        line->setText(text);
    else
        return false;
    return true;
}

bool TourHand::choose(const QString &name, int nth) const
{
    QWidget *open = popup();
    if (!open) {
        press("field-"_L1 + name + "/choice"_L1);
        return false; // what can be chosen may be on its way
    }
    const auto *list = open->findChild<QListView *>();
    if (!list || nth >= list->model()->rowCount())
        return false;
    emit const_cast<QListView *>(list)->clicked(list->model()->index(nth, 0));
    if (QWidget *still = popup())
        still->close();
    return true;
}

bool TourHand::show(const QString &name) const
{
    auto *part = find<QWidget>(name);
    for (QWidget *around = part; around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around)) {
            scroll->verticalScrollBar()->setValue(part->mapTo(scroll->widget(), QPoint()).y());
            return true;
        }
    }
    return part != nullptr;
}

bool TourHand::goTo(const QString &id)
{
    if (!m_window.openPage(id))
        return false;
    m_page = m_window.page(id);
    return true;
}

bool TourHand::isInSight(const QString &name) const
{
    if (name == forDialog)
        return dialog() != nullptr;
    if (name == forMenu)
        return popup() != nullptr;
    const QDialog *top = dialog();
    if (top && top->objectName() == name)
        return true;
    const auto *part = find<QWidget>(name);
    const auto *table = qobject_cast<const QAbstractItemView *>(part);
    return part && part->isVisible() && (!table || table->model()->rowCount() > 0);
}

} // namespace signoff
