// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report_rows.h"

#include "ui/pages/report_model.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/icons.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

ReportRows::ReportRows(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, this))
    , m_count(plainLabel({}, this))
    , m_view(new TableView(this))
    , m_model(new ReportModel(this))
{
    m_title->setFont(Theme::font(FontRole::Title));
    m_title->setWordWrap(true);
    m_count->setFont(Theme::font(FontRole::Small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    m_view->setObjectName(u"rows-behind"_s);
    m_view->setAccessibleName(tr("Rows behind the figure"));
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSortingEnabled(false);
    m_view->setModel(m_model);

    auto *close = new QToolButton(this);
    close->setObjectName(u"close-rows"_s);
    close->setIcon(icon(u"close"_s, ColorRole::Muted));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the rows"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(metrics::grid * 2, metrics::grid * 3 / 2, metrics::grid, 0);
    words->addLayout(head);
    words->addWidget(m_count);
    column->addLayout(words);
    column->addWidget(m_view, 1);

    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &ReportRows::closed);
    auto *timesheet = new QAction(tr("Timesheet of the row"), this);
    timesheet->setObjectName(u"open-timesheet"_s);
    timesheet->setShortcut(Qt::Key_T);
    timesheet->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(timesheet);
    connect(timesheet, &QAction::triggered, this, &ReportRows::openTimesheet);
    auto *member = new QAction(tr("Member of the row"), this);
    connect(member, &QAction::triggered, this, [this] { open(m_view->currentIndex()); });
    m_view->addActions({ member, timesheet });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(close, &QToolButton::clicked, this, &ReportRows::closed);
    connect(m_view, &TableView::activated, this, &ReportRows::open);
}

void ReportRows::setRows(const QString &title, const ReportTable &table)
{
    m_title->setText(oneLine(title));
    m_model->setTable(table);
    m_view->setColumns(m_model->tableColumns());
    const QString count = tr("%n row(s). Return opens the member, T the timesheet.", nullptr, int(table.rows.size()));
    m_count->setText(table.rows.isEmpty() ? tr("Nothing stands behind this figure.") : count);
}

QString ReportRows::text() const
{
    return m_title->text() + u'\n' + m_count->text();
}

QString ReportRows::memberAt(const QModelIndex &index) const
{
    return index.isValid() ? m_model->rowAt(index.row()).keys.value(0) : QString();
}

void ReportRows::open(const QModelIndex &index)
{
    if (const QString member = memberAt(index); !member.isEmpty())
        emit memberWanted(member);
}

void ReportRows::openTimesheet()
{
    const QModelIndex index = m_view->currentIndex();
    const QString member = memberAt(index);
    if (member.isEmpty())
        return;
    QDate day;
    const ReportTable &table = m_model->table();
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (table.columns.at(column).cell == Cell::Date)
            day = m_model->rowAt(index.row()).cells.value(column).toDate();
    }
    emit timesheetWanted(member, day);
}

} // namespace signoff
