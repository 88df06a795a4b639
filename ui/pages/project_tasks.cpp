// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/project_tasks.h"

#include "core/support/format.h"
#include "ui/view/icons.h"
#include "ui/view/segments.h"
#include "ui/view/table_view.h"
#include "ui/view/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr const char *shownColumns[] = { "title", "assignees", "priority", "end", "status" };

constexpr ProjectPanelPlan plan {
    .resource = "tasks",
    .columns = shownColumns,
    .elastic = "title",
    .sort = "end",
    .icon = "tasks",
    .loading = QT_TRANSLATE_NOOP("pages", "Loading tasks …"),
    .failed = QT_TRANSLATE_NOOP("pages", "The tasks could not be loaded"),
    .empty = QT_TRANSLATE_NOOP("pages", "No tasks"),
    .emptyHint = QT_TRANSLATE_NOOP("pages", "What is to be done in this project goes here."),
    .belongs =
        [](const WorkspaceData &data, const QString &key, const QString &project) {
            const auto stored = data.shelf<Task>().table.find(key);
            return stored && stored->row.projectId == project && !stored->row.deletedAt.isValid();
        },
    .isPerProject = true,
};

struct PriorityShape {
    const char *code;
    const char *icon;
    ColorRole ink;
};
// Normal is what most are: nothing to see.
constexpr PriorityShape shapes[] = {
    { "10", "warning", ColorRole::Attention },
    { "20", "arrow-up", ColorRole::Text },
    { "40", "arrow-down", ColorRole::Muted },
};

constexpr const char *baseStates[] = { "0", "10", "20", "30" };

bool isOver(const QString &status)
{
    return status.toInt() >= 20;
}

QPushButton *choice(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    makeSegment(button);
    button->setAutoExclusive(true);
    return button;
}

} // namespace

ProjectTasks::ProjectTasks(WorkspaceData &workspace, QWidget *parent)
    : ProjectPanel(workspace, plan, parent)
    , m_table(workspace.shelf<Task>().table)
    , m_people(workspace.client(), m_table, workspace.scope().workspace)
    , m_board(new Board(this))
    , m_listButton(choice(tr("List"), this))
    , m_boardButton(choice(tr("Board"), this))
    , m_wide(new QToolButton(this))
{
    m_board->setObjectName(u"board"_s);
    m_board->setAccessibleName(tr("Tasks by state"));
    m_board->setEmptyWords(tr("No tasks"));
    m_listButton->setChecked(true);
    m_listButton->setObjectName(u"list-view"_s);
    m_boardButton->setObjectName(u"board-view"_s);
    m_wide->setObjectName(u"wide"_s);
    m_wide->setCheckable(true);
    m_wide->setIcon(icon(u"columns"_s, ColorRole::Muted));
    m_wide->setToolTip(plainToolTip(tr("Give the board the whole width")));
    m_wide->setAccessibleName(tr("Give the board the whole width"));
    m_wide->hide();
    stack()->addWidget(m_board);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *> { m_listButton, m_boardButton, m_wide })
        head()->addWidget(button, 0, Qt::AlignTop);
    connect(m_boardButton, &QPushButton::toggled, this, [this](bool on) {
        stack()->setCurrentWidget(on ? static_cast<QWidget *>(m_board) : static_cast<QWidget *>(this->view()));
        m_wide->setVisible(on);
        if (!on)
            m_wide->setChecked(false);
        updateButtons();
        emit boardShown(on);
    });
    connect(m_wide, &QToolButton::toggled, this, &ProjectTasks::widthWanted);
    constexpr int restMilliseconds = 350;
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_people.askFor(chosenKey()); });
    connect(view()->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_board, &Board::currentChanged, this, [this] {
        updateButtons();
        m_rest.start();
    });
    connect(m_board, &Board::moveRequested, this, &ProjectTasks::move);
    connect(m_board, &Board::activated, this, [this](const QString &key) { emit formWanted(u"update"_s, key); });
    connect(m_board, &Board::menuRequested, this, [this](const QString &key, const QPoint &global) {
        m_board->setCurrent(key);
        updateButtons();
        QMenu *rowMenu = menu();
        if (QMenu *moves = m_board->moveMenu()) {
            moves->setParent(rowMenu, moves->windowFlags());
            rowMenu->addMenu(moves);
        }
        rowMenu->popup(global);
    });
}

bool ProjectTasks::isBoardShown() const
{
    return m_boardButton->isChecked();
}

void ProjectTasks::showBoard(bool board)
{
    (board ? m_boardButton : m_listButton)->setChecked(true);
}

QString ProjectTasks::chosenKey() const
{
    return isBoardShown() ? m_board->currentKey() : currentKey();
}

void ProjectTasks::move(const QString &key, const QString &status)
{
    if (m_moving.contains(key) || !records().allowsForm(u"update"_s, key))
        return;
    const FormSubject subject { key, {} };
    const FormValues before = records().begin(u"update"_s, subject);
    FormValues values = before;
    values.insert(u"status"_s, status);
    m_moving.insert(key, status);
    m_notes.remove(key);
    rowsMoved();
    records().send(u"update"_s, subject, values, before, [self = QPointer(this), key](const EditOutcome &outcome) {
        if (!self)
            return;
        if (outcome.kind != EditOutcome::Kind::Applied)
            return self->moveEnded(key, outcome.words);
        // The row is being read again: until it says so itself, the card stays where it was put.
        constexpr int patience = 5'000;
        QTimer::singleShot(patience, self.data(), [self, key] { self->moveEnded(key, {}); });
    });
}

void ProjectTasks::moveEnded(const QString &key, const QString &note)
{
    const QString wanted = m_moving.take(key);
    if (!note.isEmpty()) {
        m_notes.insert(key, note);
        const auto stored = m_table.find(key);
        emit failed(tr("%1 was not moved. %2").arg(stored ? stored->row.title : QString(), note));
    }
    if (!wanted.isEmpty())
        rowsMoved();
}

QList<BoardColumn> ProjectTasks::columnsOf(const QList<Task> &tasks) const
{
    QMap<int, BoardColumn> known;
    for (const char *code : baseStates) {
        const QString id = QLatin1String(code);
        known.insert(id.toInt(), { id, taskStatus.label(id), taskStatus.tone(id) });
    }
    QList<BoardColumn> odd; // no number: after all others
    for (const Task &task : tasks) {
        bool isNumber = false;
        const int code = task.status.toInt(&isNumber);
        const QColor dot = QColor::fromString(task.statusColor);
        const Tone tone = taskStatus.tone(QString::number(code / 10 * 10));
        const BoardColumn column { task.status, task.statusLabel().isEmpty() ? tr("No state") : task.statusLabel(), tone, dot };
        if (isNumber)
            known.insert(code, column);
        else if (std::none_of(odd.begin(), odd.end(), [&](const BoardColumn &one) { return one.id == column.id; }))
            odd.append(column);
    }
    return known.values() + odd;
}

BoardCard ProjectTasks::cardOf(const Task &task) const
{
    BoardCard card { task.id, m_moving.value(task.id, task.status), task.title };
    card.isPending = m_moving.contains(task.id);
    if (!task.parentId.isEmpty()) {
        const auto parent = m_table.find(task.parentId);
        card.lines << (parent ? tr("Part of %1").arg(parent->row.title) : tr("A subtask"));
    }
    for (const PriorityShape &shape : shapes) {
        if (task.priority == QLatin1String(shape.code))
            card.badges.append({ QLatin1String(shape.icon), shape.ink, task.priorityLabel() });
    }
    if (task.endDate.isValid()) {
        const bool isLate = task.endDate < data().today() && !isOver(task.status);
        const QString day = format::day(task.endDate);
        card.badges.append({ isLate ? u"clock"_s : u"calendar"_s, isLate ? ColorRole::Attention : ColorRole::Muted,
            isLate ? tr("%1, overdue").arg(day) : day });
    }
    for (const TaskAssignee &assignee : task.assignees.value_or(QList<TaskAssignee>())) {
        const QString name = assignee.name();
        card.faces.append({ name.isEmpty() ? data().surroundings().memberName(assignee.id) : name });
    }
    card.note = m_notes.value(task.id);
    if (const auto shown = data().decisions().forRow(records().id(), task.id)) {
        card.note = data().decisions().actionTitle(shown->decision);
        card.isPending = shown->decision.state != DecisionState::Refused;
        if (!card.isPending)
            card.note = shown->decision.note;
    }
    return card;
}

void ProjectTasks::rowsMoved()
{
    QList<Task> tasks;
    for (const QString &key : keys()) {
        if (const auto stored = m_table.find(key)) {
            tasks.append(stored->row);
            if (m_moving.value(key) == stored->row.status)
                m_moving.remove(key); // it has arrived
        }
    }
    QList<BoardCard> cards;
    for (const Task &task : std::as_const(tasks))
        cards.append(cardOf(task));
    m_board->setColumns(columnsOf(tasks));
    m_board->setCards(cards);
    m_rest.start();
}

} // namespace signoff
