// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/command_palette.h"

#include "core/support/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/palette_delegate.h"
#include "ui/shell/setting_line.h"
#include "ui/view/icons.h"
#include "ui/view/text.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace signoff {

namespace {

constexpr int panelWidth = 640;
constexpr int mostRows = 13; // in sight
constexpr int pageRows = 8;
// Of a turn of the loop, which may take 16 ms.
constexpr std::chrono::microseconds slice = 4ms;

const char *const headings[] = { // by kind
    QT_TRANSLATE_NOOP("signoff::CommandPalette", "Pages"),
    QT_TRANSLATE_NOOP("signoff::CommandPalette", "Commands"),
    QT_TRANSLATE_NOOP("signoff::CommandPalette", "Views"),
    QT_TRANSLATE_NOOP("signoff::CommandPalette", "Members"),
    QT_TRANSLATE_NOOP("signoff::CommandPalette", "Projects"),
};

QStandardItem *quietRow(const QString &text, PaletteRow row)
{
    auto *item = new QStandardItem(text);
    item->setData(int(row), paletteRowRole);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window)
    , m_panel(new QWidget(this))
    , m_edit(new QLineEdit(m_panel))
    , m_list(new QListView(m_panel))
    , m_model(new QStandardItemModel(this))
    , m_count(themedLabel({}, FontRole::Small, ColorRole::Muted, m_panel))
    , m_spoken(new QLabel(m_panel))
{
    hide();
    setObjectName("palette"_L1);
    setAccessibleName(tr("Search and commands"));
    m_panel->setObjectName("palettePanel"_L1);
    m_panel->installEventFilter(this);
    m_edit->setObjectName("paletteSearch"_L1);
    m_edit->setPlaceholderText(tr("Search members, projects, pages and commands"));
    m_edit->setAccessibleName(tr("Search members, projects, pages and commands"));
    m_edit->setFrame(false);
    m_edit->setStyleSheet(u"QLineEdit { border: none; background: transparent; padding: 0; }"_s);
    m_edit->setFont(Theme::font(FontRole::Body));
    m_edit->setMinimumHeight(metrics::grid * 5);
    m_edit->installEventFilter(this);
    m_list->setObjectName("paletteList"_L1);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_spoken->setFixedSize(0, 0);

    auto *keys = themedLabel(tr("↑ ↓ to choose · Return to open · Esc to close"), FontRole::Small, ColorRole::Muted, m_panel);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 6, 14, 8);
    foot->addWidget(m_count);
    foot->addStretch();
    foot->addWidget(keys);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 6, 14, 6);
    head->setSpacing(10);
    auto *glass = new QLabel(m_panel);
    glass->setPixmap(icon(u"search"_s, ColorRole::Muted).pixmap(metrics::iconSize));
    connect(&Theme::current(), &Theme::changed, glass,
        [glass] { glass->setPixmap(icon(u"search"_s, ColorRole::Muted).pixmap(metrics::iconSize)); });
    head->addWidget(glass);
    head->addWidget(m_edit, 1);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline(m_panel));
    auto *frame = new QVBoxLayout;
    frame->setContentsMargins(6, 4, 6, 4);
    frame->addWidget(m_list);
    column->addLayout(frame, 1);
    column->addWidget(new Hairline(m_panel));
    column->addLayout(foot);

    m_work.setInterval(0);
    connect(&m_work, &QTimer::timeout, this, &CommandPalette::work);
    m_refeed.setSingleShot(true);
    m_refeed.setInterval(120);
    connect(&m_refeed, &QTimer::timeout, this, &CommandPalette::reload);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_isMoved = false;
        restart();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        activate();
    });
    window->installEventFilter(this);
}

void CommandPalette::open(
    const QList<PaletteItem> &items, const QList<PaletteTable> &tables, const QStringList &recent)
{
    if (!isOpen())
        m_before = window()->focusWidget();
    for (const PaletteTable &table : std::as_const(m_tables))
        table.table->disconnect(&m_refeed);
    m_items = items;
    m_tables = tables;
    m_search.setRecent(recent);
    for (const PaletteTable &table : std::as_const(m_tables)) {
        if (table.table->state() == TableBase::State::Empty)
            table.ask();
        connect(table.table, &TableBase::statusChanged, &m_refeed, qOverload<>(&QTimer::start));
    }
    m_edit->clear();
    m_isMoved = false;
    reload();
    place();
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isOpen())
        return;
    m_work.stop();
    m_refeed.stop();
    for (const PaletteTable &table : std::as_const(m_tables))
        table.table->disconnect(&m_refeed);
    m_tables.clear();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    emit closed();
}

// What can be found is read anew; what is shown stays until then.
void CommandPalette::reload()
{
    m_search.clear();
    for (const PaletteItem &item : std::as_const(m_items))
        m_search.add(item);
    m_fedTable = 0;
    m_fedRow = 0;
    restart();
}

void CommandPalette::restart()
{
    m_search.start(m_edit->text());
    m_work.start();
    work(); // what is few is there at once
}

bool CommandPalette::isSettled() const
{
    return !m_work.isActive() && !m_refeed.isActive();
}

void CommandPalette::work()
{
    const bool isDone = feed(slice) && m_search.step(slice);
    if (isDone)
        m_work.stop();
    if (isDone || m_shown.isEmpty())
        showFound(isDone);
}

bool CommandPalette::feed(std::chrono::microseconds time)
{
    QElapsedTimer clock;
    clock.start();
    for (; m_fedTable < m_tables.size(); ++m_fedTable, m_fedRow = 0) {
        const PaletteTable &table = m_tables.at(m_fedTable);
        for (; m_fedRow < table.table->count(); ++m_fedRow) {
            if (m_fedRow % 16 == 15 && std::chrono::nanoseconds(clock.nsecsElapsed()) > time)
                return false;
            m_search.add(table.item(m_fedRow));
        }
    }
    return true;
}

// What of the members and projects is not searched, and why.
QStringList CommandPalette::notes() const
{
    QStringList notes;
    for (const PaletteTable &table : m_tables) {
        const bool areMembers = table.kind == PaletteItem::Kind::Member;
        const TableBase &rows = *table.table;
        if (rows.state() == TableBase::State::Loading && rows.count() == 0)
            notes << (areMembers ? tr("Members are loading …") : tr("Projects are loading …"));
        else if (rows.state() == TableBase::State::Failed && rows.count() == 0)
            notes << (areMembers ? tr("Members could not be loaded. %1") : tr("Projects could not be loaded. %1"))
                         .arg(rows.error().caption());
        else if (rows.state() == TableBase::State::Ready && !rows.isComplete() && rows.total())
            notes << (areMembers ? tr("Searches the first %1 of %2 members.") : tr("Searches the first %1 of %2 projects."))
                         .arg(format::count(rows.count()), format::count(*rows.total()));
        else if (rows.state() == TableBase::State::Ready && !rows.isComplete())
            notes << (areMembers ? tr("Searches the first %1 members.") : tr("Searches the first %1 projects."))
                         .arg(format::count(rows.count()));
    }
    return notes;
}

void CommandPalette::showFound(bool isDone)
{
    const QString before = m_isMoved ? currentId() : QString();
    m_model->clear();
    m_shown.clear();
    const auto addQuiet = [this](const QString &text, PaletteRow row) {
        m_model->appendRow(quietRow(text, row));
        m_shown.append(PaletteItem {});
    };
    int found = 0;
    const bool isAsked = !m_edit->text().trimmed().isEmpty();
    const QList<PaletteSearch::Group> groups = m_search.groups();
    for (const PaletteSearch::Group &group : groups) {
        const QString title = group.isRecent ? tr("Used last") : tr(headings[int(group.kind)]);
        const int shown = int(group.items.size());
        addQuiet(shown < group.found
                ? tr("%1 · %2 of %3", "heading, shown, found").arg(title, format::count(shown), format::count(group.found))
                : title,
            PaletteRow::Heading);
        found += group.found;
        for (const int index : group.items) {
            const PaletteItem &item = m_search.item(index);
            m_model->appendRow(paletteRow(item, m_search.places(index)));
            m_shown.append(item);
        }
    }
    if (isDone && groups.isEmpty())
        addQuiet(tr("Nothing is called \"%1\"").arg(oneLine(m_edit->text())), PaletteRow::Note);
    const QStringList left = notes();
    for (const QString &note : left)
        addQuiet(note, PaletteRow::Note);
    m_count->setText(isAsked && isDone ? tr("%n found", nullptr, found) : QString());
    place();
    int current = 0;
    for (int row = 0; row < m_shown.size() && !before.isEmpty(); ++row)
        current = m_shown.at(row).id == before ? row : current;
    setCurrent(current);
}

QStringList CommandPalette::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isHeading = m_model->item(row)->data(paletteRowRole).toInt() == int(PaletteRow::Heading);
        lines << (isHeading ? u"# "_s : QString()) + m_model->item(row)->text();
    }
    return lines;
}

QString CommandPalette::currentId() const
{
    return m_shown.value(m_list->currentIndex().row()).id;
}

// To 'row', or the nearest below it, and then above, that can be chosen.
void CommandPalette::setCurrent(int row)
{
    int at = -1;
    for (int next = row; next < m_shown.size() && at < 0; ++next)
        at = m_shown.at(next).id.isEmpty() ? -1 : next;
    for (int next = qMin(row, int(m_shown.size())) - 1; next >= 0 && at < 0; --next)
        at = m_shown.at(next).id.isEmpty() ? -1 : next;
    m_list->setCurrentIndex(at >= 0 ? m_model->index(at, 0) : QModelIndex());
    if (at >= 0) {
        // The heading of the first row comes into sight with it.
        if (at > 0 && m_shown.at(at - 1).id.isEmpty())
            m_list->scrollTo(m_model->index(at - 1, 0));
        m_list->scrollTo(m_model->index(at, 0));
    }
    speak();
}

void CommandPalette::step(int rows)
{
    m_isMoved = true;
    int at = m_list->currentIndex().row();
    for (int left = qAbs(rows); left > 0; --left) {
        int next = at + (rows > 0 ? 1 : -1);
        while (next >= 0 && next < m_shown.size() && m_shown.at(next).id.isEmpty())
            next += rows > 0 ? 1 : -1;
        if (next < 0 || next >= m_shown.size())
            break;
        at = next;
    }
    if (at >= 0)
        setCurrent(at);
}

void CommandPalette::jump(bool toEnd)
{
    m_isMoved = true;
    setCurrent(toEnd ? int(m_shown.size()) : 0);
}

void CommandPalette::speak()
{
    const PaletteItem item = m_shown.value(m_list->currentIndex().row());
    QStringList words;
    if (item.id.isEmpty()) {
        words = lines();
    } else {
        words << item.title << item.detail << tr(headings[int(item.kind)]) << m_count->text();
        if (!item.isEnabled)
            words << tr("not possible now");
    }
    words.removeAll(QString());
    announce(m_spoken, words.join(u", "_s));
}

void CommandPalette::activate()
{
    const PaletteItem item = m_shown.value(m_list->currentIndex().row());
    if (item.id.isEmpty() || !item.isEnabled)
        return;
    dismiss();
    emit chosen(item);
}

void CommandPalette::place()
{
    setGeometry(QRect(QPoint(), parentWidget()->size()));
    int height = 0;
    int rows = 0;
    for (; rows < m_model->rowCount() && rows < mostRows; ++rows)
        height += m_list->sizeHintForRow(rows);
    if (rows < m_model->rowCount())
        height += m_list->sizeHintForRow(rows) / 2; // half a row says that there is more
    const int others = m_panel->layout()->minimumSize().height() - m_list->minimumSizeHint().height();
    const int top = qMax(metrics::grid, this->height() / 9);
    const int most = this->height() - top - metrics::grid * 2;
    const int width = qMin(panelWidth, this->width() - metrics::grid * 4);
    m_panel->setGeometry((this->width() - width) / 2, top, width, qMin(most, others + qMax(height, metrics::rowHeight)));
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // What lies below steps back.
    QColor veil = Theme::current().color(ColorRole::Surface);
    veil.setAlphaF(0.72F);
    painter.fillRect(rect(), veil);
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    dismiss();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen())
        place();
    if (watched == m_panel) {
        if (event->type() == QEvent::Paint) {
            QPainter painter(m_panel);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Theme::current().color(ColorRole::Outline));
            painter.setBrush(Theme::current().color(ColorRole::SurfaceRaised));
            painter.drawRoundedRect(QRectF(m_panel->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
        } else if (event->type() == QEvent::MouseButtonPress) {
            return true; // beside a row is not beside the palette
        }
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & ~Qt::KeypadModifier)
            return QWidget::eventFilter(watched, event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            step(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            step(key->key() == Qt::Key_PageDown ? pageRows : -pageRows);
            return true;
        case Qt::Key_Home:
        case Qt::Key_End:
            jump(key->key() == Qt::Key_End);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!key->isAutoRepeat())
                activate();
            return true;
        case Qt::Key_Escape:
            dismiss();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true; // there is nowhere else to go
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace signoff
