// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/table_page.h"

#include "core/support/settings.h"
#include "ui/pages/bulk_bar.h"
#include "ui/pages/decision_words.h"
#include "ui/pages/left_forms.h"
#include "ui/pages/row_bulk.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/filter_bar.h"
#include "ui/view/hold_bar.h"
#include "ui/view/icons.h"
#include "ui/view/state_overlay.h"
#include "ui/view/table_view.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// Rows older than this are asked for again when the page opens.
constexpr qint64 freshSeconds = 60;

// Whose forms are opened here.
QStringList formResources(const TablePlan &plan)
{
    QStringList ids { QLatin1String(plan.resource) };
    for (const char *id : plan.beside)
        ids << QLatin1String(id);
    return ids;
}

} // namespace

TablePage::TablePage(const PageContext &context, const TablePlan &plan, QWidget *parent, QWidget *detail)
    : Page(parent)
    , m_data(context.data)
    , m_settings(context.settings)
    , m_plan(plan)
    , m_records(*context.data.records(QString::fromLatin1(plan.resource)))
    , m_model(m_records.makeModel(this))
    , m_rows(new SortFilter(this))
    , m_filters(new FilterBar(this))
    , m_notice(new MessageBar(this))
    , m_condition(new MessageBar(this))
    , m_view(new TableView(this))
    , m_overlay(new StateOverlay(m_view->viewport()))
    , m_hold(new HoldBar(this))
    , m_bulkBar(new BulkBar(this))
    , m_bulk(new RowBulk(context.data, m_records, context.settings,
          { [this](const QString &key) { return bulkRow(key); },
              [this](const QString &key, const QString &action) { return whyNotInBulk(key, action); } },
          m_bulkBar, this))
    , m_left(new LeftForms(context.data, formResources(plan), this))
    , m_views(new ViewMenu(m_filters, m_view, plan.views, context.settings, QLatin1String(plan.resource), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_column(new QVBoxLayout(this))
    , m_texts(new ColumnTexts(*m_model, this))
{
    if (!detail)
        detail = m_detail = new RecordDetail(this);
    auto *list = new QWidget;
    auto *left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_condition);
    left->addWidget(m_view, 1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({ metrics::grid * 90, metrics::grid * 60 });
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    detail->setMinimumWidth(metrics::grid * 42);

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_filters->setContentsMargins(metrics::grid * 3 / 2, metrics::grid, metrics::grid * 3 / 2, metrics::grid);
    m_column->addWidget(m_filters);
    m_column->addWidget(m_notice);
    m_column->addWidget(m_splitter, 1);
    m_column->addWidget(m_hold);
    m_column->addWidget(m_bulkBar);
    m_filters->addTrailingWidget(m_views);
    setFocusProxy(m_view);
}

TablePage::~TablePage()
{
    // Children go after the members; as they go they still tell of rows that leave.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

void TablePage::begin()
{
    buildView();
    buildFilters();
    buildCommands();
    connectRows();
    connectDecisions();
    m_splitter->restoreState(m_settings.bytes(Setting::PageSplitter, m_records.id()));
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_settings.set(Setting::PageSplitter, m_splitter->saveState(), m_records.id()); });
    filtersChanged();
    updateHold();
}

void TablePage::buildView()
{
    m_model->setOverlay([this](const QString &key, QLatin1StringView column, int role) {
        return decisionOverlay(m_data.decisions(), m_records.id(), key, column, role);
    });
    m_rows->setSourceModel(m_model);
    QList<TableColumn> columns;
    for (const Records::ColumnInfo &column : m_records.columns())
        columns.append({ column.id, column.cell, column.shown, column.id == QLatin1String(m_plan.elastic), 0, column.yields });
    m_view->setColumns(columns);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setModel(m_rows);
    m_view->setDefaultSort(QLatin1String(m_plan.sort), m_plan.order);
    m_view->setObjectName(u"queue"_s);
    m_hold->setObjectName(u"hold"_s);
    m_view->setAccessibleName(m_records.title());
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    if (!m_view->restoreHeader(m_settings.bytes(Setting::TableHeader, m_records.id())))
        m_view->resetColumns();
    connect(m_view, &TableView::headerChanged, this,
        [this] { m_settings.set(Setting::TableHeader, m_view->saveHeader(), m_records.id()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &TablePage::contextMenu);
    connect(m_view, &TableView::marksChanged, this, [this] { m_update.start(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateCommands();
        showRecord(currentKey());
    });
    connect(m_overlay, &StateOverlay::retry, this, &TablePage::refresh);
    connect(m_overlay, &StateOverlay::actionTriggered, m_filters, &FilterBar::clear);
    connect(m_condition, &MessageBar::actionTriggered, this, [this] {
        if (m_conditionAction)
            m_conditionAction();
    });
    connect(m_notice, &MessageBar::dismissed, m_notice, &MessageBar::clear);
    connect(m_left, &LeftForms::changed, this, [this] { m_update.start(); });
    connect(m_left, &LeftForms::openWanted, this, &TablePage::openLeft);
    connect(m_hold, &HoldBar::undo, this, [this] { m_data.decisions().undoLast(); });
    if (m_detail) {
        connect(m_detail, &RecordDetail::decisionTriggered, this, &TablePage::decisionTriggered);
        connect(m_detail, &RecordDetail::decisionDismissed, this, &TablePage::decisionDismissed);
    }
}

void TablePage::buildFilters()
{
    QList<FilterSpec> specs;
    for (const TableFilter &filter : m_plan.filters) {
        FilterSpec spec { QLatin1String(filter.column), planText(filter.title), {}, true };
        for (const char *word : filter.words) {
            const QString value = QLatin1String(word);
            spec.choices.append({ value, m_records.status()->label(value), m_records.status()->tone(value) });
        }
        specs.append(spec);
    }
    m_filters->setFilters(specs);
    if (!m_plan.periods.empty())
        m_filters->setPeriods({ m_plan.periods.begin(), m_plan.periods.end() });
    m_filters->setSearchPlaceholder(planText(m_plan.search));
    if (*m_plan.initial)
        m_filters->restoreState(m_plan.initial);
    if (const QByteArray saved = m_settings.bytes(Setting::PageFilters, m_records.id()); !saved.isEmpty())
        m_filters->restoreState(saved);
    connect(m_filters, &FilterBar::filtersChanged, this, [this] {
        m_settings.set(Setting::PageFilters, m_filters->saveState(), m_records.id());
        filtersChanged();
        if (m_opened && m_restored && !isCovered(wantedQuery()))
            load();
    });
}

void TablePage::buildCommands()
{
    // What can be done with a row comes first, and what takes it away last: the first button is the one that the eye
    // should find.
    addActions(false);
    addForms();
    addActions(true);
    addCommand({ u"copy"_s, tr("Copy as a table"), {}, u"copy"_s, true }, [this] { m_view->copySelection(); });
    addCommand({ u"mark"_s, tr("Mark, to decide several at once"), u"X"_s, {}, true }, [this] { m_view->toggleMark(); });
    addCommand({ u"views"_s, tr("Views"), u"V"_s }, [this] { m_views->openMenu(); });
    addCommand({ u"undo"_s, tr("Undo while it is held"), u"Z"_s, u"undo"_s }, [this] { m_data.decisions().undoLast(); });
    addCommand({ u"search"_s, tr("Search"), u"/"_s, u"search"_s }, [this] { m_filters->focusSearch(); });
    addCommand({ u"next"_s, tr("Next row"), u"J"_s, {}, false, false, true }, [this] { m_view->moveCurrent(1); });
    addCommand({ u"previous"_s, tr("Previous row"), u"K"_s, {}, false, false, true }, [this] { m_view->moveCurrent(-1); });
    if (!m_detail)
        return;
    QList<QAction *> buttons;
    for (const Registered &one : std::as_const(m_commands)) {
        if (one.command.isButton)
            buttons << one.action;
    }
    m_detail->setActions(buttons);
}

void TablePage::addActions(bool removing)
{
    for (const Records::ActionInfo &action : m_records.actions()) {
        if (!offersAction(action) || action.removes != removing)
            continue;
        Command command { action.id, action.title, action.key, action.removes ? u"trash"_s : QString(), true, true };
        if (command.keys.isEmpty() && action.removes)
            command.keys = u"Del"_s;
        command.allowed = [this, action] {
            const QStringList keys = chosenKeys();
            return std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
                const auto shown = m_data.decisions().forRow(m_records.id(), key);
                const bool isFree = !shown || shown->decision.state == DecisionState::Refused;
                return isFree && m_records.allows(action.id, key) && whyNot(key, action.id).isEmpty();
            });
        };
        // A held key must not decide one row after the other.
        addCommand(command, [this, id = action.id] { act(id); });
    }
}

void TablePage::addForms()
{
    bool isFirstNew = true;
    for (const Records::FormInfo &form : m_records.forms()) {
        if (!offersForm(form))
            continue;
        Command command { u"form-"_s + form.id, tr("%1 …").arg(form.title) };
        if (!form.isUpdate) {
            command.icon = u"add"_s;
            command.keys = isFirstNew ? u"Ctrl+N"_s : QString();
            QAction *action = addCommand(command, [this, id = form.id] { openForm(id, {}); });
            if (std::exchange(isFirstNew, false))
                addPageButton(action, true);
            continue;
        }
        command.ofRow = command.isButton = true;
        command.keys = form.id == "update"_L1 ? u"E"_s : QString();
        command.icon = u"edit"_s;
        command.allowed = [this, id = form.id] { return m_records.allowsForm(id, currentKey()); };
        addCommand(command, [this, id = form.id] { openForm(id, { currentKey(), {} }); });
    }
}

QAction *TablePage::addCommand(const Command &command, std::function<void()> run)
{
    auto *action = new QAction(command.text, this);
    action->setObjectName(command.id);
    if (!command.icon.isEmpty())
        action->setIcon(icon(command.icon, ColorRole::Muted));
    if (!command.keys.isEmpty())
        action->setShortcut(QKeySequence(command.keys, QKeySequence::PortableText));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(command.repeats);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    m_commands.append({ action, command });
    return action;
}

QAction *TablePage::command(const QString &id) const
{
    for (const Registered &one : m_commands) {
        if (one.command.id == id)
            return one.action;
    }
    return nullptr;
}

void TablePage::addPageButton(QAction *action, bool isPrimary)
{
    auto *button = new QPushButton(action->text(), this);
    button->setObjectName(action->objectName());
    Theme::setButtonKind(button, isPrimary ? Theme::ButtonKind::Primary : Theme::ButtonKind::Plain);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    if (!keys.isEmpty())
        button->setToolTip(plainToolTip(keys));
    connect(action, &QAction::changed, button, [action, button] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    });
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_filters->addTrailingWidget(button);
}

void TablePage::contextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Registered &one : std::as_const(m_commands)) {
        if (one.command.ofRow && (!one.command.allowed || one.command.allowed()))
            menu->addAction(one.action);
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void TablePage::connectRows()
{
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &TablePage::updateAll);
    const auto later = [this] { m_update.start(); };
    connect(&rows(), &TableBase::statusChanged, this, later);
    connect(&rows(), &TableBase::inserted, this, later);
    connect(&rows(), &TableBase::changed, this, later);
    connect(&rows(), &TableBase::removed, this, later);
    connect(m_rows, &SortFilter::countsChanged, this, later);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
        [later](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            // A hold that moves on, twenty times a second, changes nothing but its bar.
            if (roles != QList<int> { HoldRole })
                later();
        });
    connect(&m_data, &WorkspaceData::busyChanged, this, later);
    connect(&m_data, &WorkspaceData::surroundingsChanged, this, [this, later] {
        // What nobody sees may wait: all pages in one turn would take too long.
        m_areNamesOld = !isVisible();
        if (m_areNamesOld)
            return;
        m_model->surroundingsChanged(namedColumns());
        later();
    });
    connect(m_texts, &ColumnTexts::changed, this, &TablePage::updateChoices);
    connect(m_texts, &ColumnTexts::settled, this, later);
    for (const TableFilter &filter : m_plan.filters) {
        if (filter.words.empty() && !filter.isOwn)
            m_texts->follow(m_model->columnOf(QLatin1String(filter.column)));
    }
    if (*m_plan.waiting) {
        m_waits = std::make_unique<MatchingRows>(rows(),
            [this](int row) { return m_records.statusOf(rows().keyAt(row)) == QLatin1String(m_plan.waiting); });
    }
}

void TablePage::connectDecisions()
{
    connect(m_bulk, &RowBulk::decided, this, [this](const QStringList &keys) {
        m_notice->clear();
        m_view->clearMarks();
        moveOn(keys);
    });
    // Why something failed is seen in the rows as they are now.
    connect(m_bulk, &RowBulk::failed, this, &TablePage::load);
    Decisions &decisions = m_data.decisions();
    connect(&decisions, &Decisions::changed, this, [this](const QString &resource, const QString &key) {
        if (resource != m_records.id())
            return;
        m_model->overlayChanged({ key });
        m_update.start(); // which looks at the holds, too: a bulk tells of each of its rows
    });
    connect(&decisions, &Decisions::settled, this, &TablePage::settledDecision);
    connect(&m_tick, &QTimer::timeout, this, &TablePage::updateHold);
}

ListQuery TablePage::wantedQuery() const
{
    ListQuery query;
    const DateSpan span = resolve(m_filters->period(), m_data.today());
    query.from = span.from;
    query.to = span.to;
    return query;
}

// Is everything that 'query' lists here already?
bool TablePage::isCovered(const ListQuery &query) const
{
    const ListQuery &loaded = m_records.query();
    if (!m_records.hasAsked() || rows().state() != TableBase::State::Ready)
        return false;
    // Of a list that was cut, the same.
    if (!rows().isComplete())
        return loaded.of == query.of && loaded.status == query.status && loaded.from == query.from && loaded.to == query.to;
    return loaded.of == query.of && (loaded.status.isEmpty() || loaded.status == query.status)
        && (!loaded.from.isValid() || (query.from.isValid() && loaded.from <= query.from))
        && (!loaded.to.isValid() || (query.to.isValid() && query.to <= loaded.to));
}

void TablePage::opened()
{
    m_opened = true;
    if (!m_restored) {
        // The rows on disk come first, the load after them.
        m_records.restore([self = QPointer(this)] {
            if (!self)
                return;
            self->m_restored = true;
            self->opened();
        });
        return;
    }
    const bool isFresh = rows().state() == TableBase::State::Ready
        && rows().confirmedAt().secsTo(QDateTime::currentDateTimeUtc()) < freshSeconds;
    if (!m_records.isLoading() && !(isFresh && isCovered(wantedQuery())))
        load();
    else
        loadMore();
    m_update.start();
}

void TablePage::refresh()
{
    m_notice->clear();
    load();
}

void TablePage::load()
{
    m_records.load(wantedQuery());
    loadMore();
    m_update.start();
}

Place TablePage::place() const
{
    return { {}, currentKey(), m_filters->saveState(), m_view->sortedBy(), m_view->sortedIn() };
}

void TablePage::go(const Place &place)
{
    if (!place.filters.isEmpty())
        m_filters->restoreState(place.filters);
    if (!place.sort.isEmpty())
        m_view->sortBy(place.sort, place.order);
    m_wanted = place;
    followPlace();
    m_update.start();
}

// Chooses the row that a link named, once it is there.
void TablePage::followPlace()
{
    if (m_wanted.key.isEmpty())
        return;
    const QString key = m_wanted.key;
    if (rows().indexOf(key) >= 0) {
        if (!m_view->setCurrentKey(key)) {
            // It is here, and hidden by what is filtered now.
            m_filters->clear();
            if (!m_view->setCurrentKey(key)) {
                // Being sorted in; or what the page begins with hides it, and clearing again would only take away what
                // is typed.
                if (m_rows->isSettled())
                    m_wanted = {};
                return;
            }
        }
        m_wanted = {};
        showRecord(key);
    } else if (m_restored && !m_records.isLoading() && rows().state() == TableBase::State::Ready) {
        m_wanted = {};
        tell(MessageBar::Kind::Info, tr("This record is not in the list: it may be archived, or hidden from your role."));
    }
}

void TablePage::filtersChanged()
{
    RowFilter filter;
    filter.search = m_filters->searchText();
    for (const TableFilter &each : m_plan.filters) {
        const QString id = QLatin1String(each.column);
        if (const QStringList chosen = m_filters->selected(id); !chosen.isEmpty())
            filter.accepted.insert(id, chosen);
    }
    if (*m_plan.from) {
        filter.fromColumn = QLatin1String(m_plan.from);
        filter.toColumn = QLatin1String(m_plan.to);
        const DateSpan span = resolve(m_filters->period(), m_data.today());
        filter.from = span.from;
        filter.to = span.to;
    }
    m_rows->setFilter(filter);
    m_update.start();
}

QString TablePage::currentKey() const
{
    return m_view->currentKey();
}

QStringList TablePage::chosenKeys() const
{
    QStringList keys = m_view->markedKeys();
    if (keys.isEmpty() && !currentKey().isEmpty())
        keys << currentKey();
    return keys;
}

QStringList TablePage::shownKeys() const
{
    QStringList keys;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        keys << m_rows->index(row, 0).data(KeyRole).toString();
    return keys;
}

void TablePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_areNamesOld, false))
        m_model->surroundingsChanged(namedColumns());
    m_update.start();
}

} // namespace signoff
