// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/project_panel.h"

#include "core/support/format.h"
#include "ui/pages/decision_words.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/flow_layout.h"
#include "ui/view/icons.h"
#include "ui/view/message_bar.h"
#include "ui/view/state_overlay.h"
#include "ui/view/table_view.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int restMilliseconds = 350; // on a project, before anything is asked for it
constexpr qint64 freshSeconds = 4 * 60;

QString words(const char *text)
{
    return QCoreApplication::translate("pages", text);
}

} // namespace

// The rows of one project.
class ProjectPanel::RowsOf : public QSortFilterProxyModel {
public:
    explicit RowsOf(const ProjectPanel &panel)
        : m_panel(panel)
    {
        setSortRole(OrderRole);
        setSortCaseSensitivity(Qt::CaseInsensitive);
        setSortLocaleAware(true);
    }
    void again() { invalidateFilter(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const QString key = sourceModel()->index(row, 0).data(KeyRole).toString();
        return !m_panel.m_project.isEmpty() && m_panel.m_plan.belongs(m_panel.m_data, key, m_panel.m_project);
    }

private:
    const ProjectPanel &m_panel;
};

ProjectPanel::ProjectPanel(WorkspaceData &data, const ProjectPanelPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_data(data)
    , m_plan(plan)
    , m_records(*data.records(QString::fromLatin1(plan.resource)))
    , m_model(m_records.makeModel(this))
    , m_rows(new RowsOf(*this))
    , m_view(new TableView(this))
    , m_overlay(new StateOverlay(m_view->viewport()))
    , m_more(new MessageBar(this))
    , m_head(new QHBoxLayout)
    , m_stack(new QStackedLayout)
    , m_buttons(new QWidget(this))
{
    setObjectName(QLatin1String(plan.resource));
    m_rows->setParent(this);
    m_rows->setSourceModel(m_model);
    m_model->setOverlay([this](const QString &key, QLatin1StringView column, int role) {
        return decisionOverlay(m_data.decisions(), m_records.id(), key, column, role);
    });
    QList<TableColumn> columns;
    for (const Records::ColumnInfo &column : m_records.columns()) {
        const bool isShown = std::any_of(plan.columns.begin(), plan.columns.end(),
            [&](const char *id) { return column.id == QLatin1String(id); });
        columns.append({ column.id, column.cell, isShown, column.id == QLatin1String(plan.elastic), 0, column.yields });
    }
    m_view->setColumns(columns);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setModel(m_rows);
    m_view->setDefaultSort(QLatin1String(plan.sort), Qt::AscendingOrder);
    m_view->resetColumns();
    m_view->setAccessibleName(m_records.title());
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);

    buildButtons();
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    m_head->setSpacing(metrics::grid);
    m_head->addWidget(m_buttons, 1);
    column->addLayout(m_head);
    column->addWidget(m_more);
    column->addLayout(m_stack, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(restMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ProjectPanel::load);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ProjectPanel::update);
    const auto later = [this] { m_later.start(); };
    TableBase &table = m_records.rows();
    connect(&table, &TableBase::statusChanged, this, later);
    connect(&table, &TableBase::inserted, this, later);
    connect(&table, &TableBase::changed, this, later);
    connect(&table, &TableBase::removed, this, later);
    connect(&m_data, &WorkspaceData::surroundingsChanged, this, [this] { m_model->surroundingsChanged(); });
    connect(&m_data.decisions(), &Decisions::changed, this, [this, later](const QString &resource, const QString &key) {
        if (resource != m_records.id())
            return;
        m_model->overlayChanged({ key });
        later();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProjectPanel::updateButtons);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (!currentKey().isEmpty())
            menu()->popup(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_view, &QAbstractItemView::activated, this, [this] {
        if (m_records.allowsForm(u"update"_s, currentKey()))
            emit formWanted(u"update"_s, currentKey());
    });
    connect(m_more, &MessageBar::actionTriggered, this, [this] { m_records.more(); });
    connect(m_overlay, &StateOverlay::retry, this, &ProjectPanel::load);
}

void ProjectPanel::buildButtons()
{
    auto *flow = new FlowLayout(m_buttons);
    const auto offer = [&](const QString &id, const QString &text, const char *shape, const std::function<void()> &run,
                           const std::function<bool()> &allowed) {
        auto *action = new QAction(text, this);
        action->setObjectName(id);
        if (*shape)
            action->setIcon(icon(QLatin1String(shape), ColorRole::Muted));
        connect(action, &QAction::triggered, this, run);
        m_offers.append({ action, allowed });
        auto *button = new QPushButton(text, m_buttons);
        button->setObjectName(id);
        Theme::setButtonKind(button, allowed ? Theme::ButtonKind::Quiet : Theme::ButtonKind::Plain);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isEnabled()); });
        button->setVisible(!allowed);
        flow->addWidget(button);
    };
    for (const Records::FormInfo &form : m_records.forms()) {
        const QString id = form.id;
        if (form.isUpdate) {
            offer(u"form-"_s + id, tr("%1 …").arg(form.title), id == "update"_L1 ? "edit" : "",
                [this, id] { emit formWanted(id, chosenKey()); },
                [this, id] { return m_records.allowsForm(id, chosenKey()); });
        } else {
            offer(u"form-"_s + id, tr("%1 …").arg(form.title), "add", [this, id] { emit formWanted(id, {}); }, {});
        }
    }
    for (const Records::ActionInfo &action : m_records.actions()) {
        const QString id = action.id;
        offer(id, action.title, action.removes ? "trash" : "", [this, id] { emit actionWanted(id, chosenKey()); },
            [this, id] {
                const auto shown = m_data.decisions().forRow(m_records.id(), chosenKey());
                return (!shown || shown->decision.state == DecisionState::Refused) && m_records.allows(id, chosenKey());
            });
    }
}

void ProjectPanel::addLink(const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"link"_s);
    connect(action, &QAction::triggered, this, [this] { emit linkWanted(chosenKey()); });
    m_offers.append({ action, [this] { return !chosenKey().isEmpty(); } });
}

void ProjectPanel::addButton(QWidget *button)
{
    m_buttons->layout()->addWidget(button);
}

QMenu *ProjectPanel::menu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Offer &offer : std::as_const(m_offers)) {
        if (offer.allowed)
            menu->addAction(offer.action);
    }
    addLinks(menu);
    return menu;
}

QString ProjectPanel::currentKey() const
{
    return m_view->currentKey();
}

QString ProjectPanel::chosenKey() const
{
    return currentKey();
}

QStringList ProjectPanel::keys() const
{
    QStringList all;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        all << m_rows->index(row, 0).data(KeyRole).toString();
    return all;
}

void ProjectPanel::updateButtons()
{
    for (const Offer &offer : std::as_const(m_offers))
        offer.action->setEnabled(!offer.allowed || offer.allowed());
}

bool ProjectPanel::isFresh() const
{
    if (!m_plan.isPerProject) {
        return m_records.rows().confirmedAt().isValid()
            && m_records.rows().confirmedAt().secsTo(QDateTime::currentDateTimeUtc()) < freshSeconds;
    }
    const QDateTime asked = m_asked.value(m_project);
    return asked.isValid() && asked.secsTo(QDateTime::currentDateTimeUtc()) < freshSeconds;
}

void ProjectPanel::setProject(const QString &project)
{
    if (m_project == project)
        return;
    m_project = project;
    m_rows->again();
    m_later.start();
    if (isVisible() && m_isRestored && !project.isEmpty() && !isFresh())
        m_soon.start();
    else
        m_soon.stop();
}

void ProjectPanel::refresh()
{
    m_asked.clear();
    if (isVisible() && !m_project.isEmpty())
        load();
}

void ProjectPanel::load()
{
    if (m_project.isEmpty() || (!m_plan.isPerProject && m_records.isLoading()))
        return;
    ListQuery query;
    if (m_plan.isPerProject) {
        query.of = m_project;
        m_asked.insert(m_project, QDateTime::currentDateTimeUtc());
    }
    m_records.load(query);
    m_later.start();
}

void ProjectPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_later.start();
    // The rows on disk come first; where they are fresh, nothing is asked.
    m_records.restore([self = QPointer(this)] {
        if (!self)
            return;
        self->m_isRestored = true;
        if (!self->m_project.isEmpty() && !self->isFresh() && !self->m_records.isLoading())
            self->m_soon.start();
    });
}

void ProjectPanel::update()
{
    m_rows->again();
    const TableBase &table = m_records.rows();
    const bool isOfThis = !m_plan.isPerProject || m_records.query().of == m_project;
    if (table.state() == TableBase::State::Failed && m_plan.isPerProject)
        m_asked.remove(m_records.query().of);
    if (m_rows->rowCount() > 0) {
        m_overlay->showReady();
        if (m_view->currentKey().isEmpty())
            m_view->setCurrentKey(m_rows->index(0, 0).data(KeyRole).toString());
    } else if (table.state() == TableBase::State::Failed && isOfThis) {
        m_overlay->showFailed(words(m_plan.failed), table.error().caption());
    } else if (table.state() == TableBase::State::Ready && isOfThis && (m_records.hasAsked() || !m_plan.isPerProject)) {
        m_overlay->showEmpty(QLatin1String(m_plan.icon), words(m_plan.empty), words(m_plan.emptyHint));
    } else {
        m_overlay->showLoading(words(m_plan.loading));
    }
    if (table.state() == TableBase::State::Failed && m_rows->rowCount() > 0 && isOfThis) {
        m_more->showMessage(MessageBar::Kind::Error, table.error().caption(), {}, false);
    } else if (table.state() == TableBase::State::Ready && !table.isComplete() && isOfThis && m_records.hasAsked()) {
        const QString here = format::count(m_rows->rowCount());
        m_more->showMessage(MessageBar::Kind::Info,
            table.total() ? tr("The first %1 of %2 are here.").arg(here, format::count(*table.total()))
                          : tr("The first %1 are here.").arg(here),
            tr("Load more"), false);
    } else {
        m_more->clear();
    }
    updateButtons();
    rowsMoved();
    emit moved();
}

} // namespace signoff
