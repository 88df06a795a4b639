// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/list_editor.h"

#include "ui/view/prompt_parts.h"
#include "ui/view/state_overlay.h"
#include "ui/view/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

ListEditor::ListEditor(QAbstractItemModel *model, const QList<TableColumn> &columns, QWidget *parent)
    : QWidget(parent)
    , m_table(new TableView(this))
    , m_overlay(new StateOverlay(m_table))
    , m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_rows.setSourceModel(model);
    m_table->setColumns(columns);
    m_table->setModel(&m_rows);
    column->addWidget(prompts::makeGround(m_table, this), 1);

    const auto add = [this](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        m_buttons->addWidget(button);
        return button;
    };
    m_buttons->setContentsMargins(3 * metrics::grid, 0, 3 * metrics::grid, 0);
    m_buttons->setSpacing(metrics::grid);
    connect(add(tr("Add …"), u"list-add"_s), &QPushButton::clicked, this, &ListEditor::addRequested);
    m_edit = add(tr("Edit …"), u"list-edit"_s);
    m_remove = add(tr("Remove"), u"list-remove"_s);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);

    connect(m_edit, &QPushButton::clicked, this, &ListEditor::edit);
    connect(m_table, &QAbstractItemView::activated, this, &ListEditor::edit);
    const auto remove = [this] {
        if (const QStringList keys = m_table->selectedKeys(); !keys.isEmpty())
            emit removeRequested(keys);
    };
    connect(m_remove, &QPushButton::clicked, this, remove);
    auto *shortcut = new QShortcut(QKeySequence::Delete, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListEditor::refresh);
    connect(&m_rows, &SortFilter::countsChanged, this, &ListEditor::refresh);
    refresh();
}

void ListEditor::setEmpty(const QString &icon, const QString &title, const QString &hint)
{
    m_emptyIcon = icon;
    m_emptyTitle = title;
    m_emptyHint = hint;
    refresh();
}

void ListEditor::edit()
{
    if (const QString key = m_table->currentKey(); !key.isEmpty())
        emit editRequested(key);
}

void ListEditor::refresh()
{
    const qsizetype selected = m_table->selectedKeys().size();
    m_edit->setEnabled(selected == 1);
    m_remove->setEnabled(selected > 0);
    if (m_rows.total() == 0 && !m_emptyTitle.isEmpty())
        m_overlay->showEmpty(m_emptyIcon, m_emptyTitle, m_emptyHint);
    else
        m_overlay->showReady();
}

} // namespace signoff
