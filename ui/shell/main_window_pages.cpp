// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of the window, what is about its pages: opening them, going to and fro between places, the command palette, and what
// is told of news.
#include "core/store/waiting_rows.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/news.h"
#include "ui/shell/palette_items.h"
#include "ui/shell/refresher.h"
#include "ui/shell/sign_in.h"

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QMouseEvent>
#include <QStackedWidget>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr auto shellGroup = "command"_L1;
constexpr auto themeGroup = "theme"_L1;
// This page shows all that waits.
constexpr auto overviewPage = "overview"_L1;

} // namespace

void MainWindow::showPages(WorkspaceData &workspaceData, const QString &first)
{
    clearPages();
    m_data = &workspaceData;
    m_waiting = std::make_unique<WaitingRows>(workspaceData);
    connect(m_waiting.get(), &WaitingRows::changed, this, &MainWindow::updateCounts);
    connect(m_waiting.get(), &WaitingRows::came, this, [this](const QString &resource, int count) {
        if (!isWatched(resource))
            m_news->came(resource, count);
    });
    m_refresher->setWaiting(m_waiting.get());
    QString id = first;
    if (!pageIds().contains(id))
        id = m_parts.settings.text(Setting::LastPage);
    if (!pageIds().contains(id))
        id = pageIds().value(0);
    showPages();
    if (openPage(id))
        page(id)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showPages()
{
    if (!hasPages())
        return;
    m_front->setCurrentWidget(m_workbench);
    updateSwitcher();
    updateActions();
    updateTitle();
    if (Page *current = page(currentPage()))
        current->setFocus(Qt::OtherFocusReason);
}

void MainWindow::clearPages()
{
    m_palette->dismiss();
    m_refresher->setPage(nullptr, {});
    m_refresher->setWaiting(nullptr);
    m_waiting.reset();
    m_news->seen();
    m_history.clear();
    m_current.clear();
    m_data = nullptr;
    const auto pages = std::exchange(m_pages, {});
    for (Page *gone : pages) {
        m_stack->removeWidget(gone);
        delete gone;
    }
    for (const NavEntry &entry : m_nav->entries())
        m_nav->setCount(entry.id, -1);
    m_nav->setCurrent({});
    m_status->setDecisions({});
    m_status->setFreshness({});
    setNotice(MessageBar::Kind::Info, {});
    m_signIn->setCanGoBack(false);
    updateActions();
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const PageEntry &entry : m_parts.pages)
        ids.append(QString::fromLatin1(entry.id));
    return ids;
}

const PageEntry *MainWindow::entryOf(const QString &id) const
{
    for (const PageEntry &entry : m_parts.pages) {
        if (id == QLatin1StringView(entry.id))
            return &entry;
    }
    return nullptr;
}

QString MainWindow::pageTitle(const QString &id) const
{
    const PageEntry *entry = entryOf(id);
    return entry ? QCoreApplication::translate("pages", entry->title) : QString();
}

Page *MainWindow::page(const QString &id) const
{
    return m_pages.value(id);
}

Page *MainWindow::makePage(const PageEntry &entry)
{
    const QString id = QString::fromLatin1(entry.id);
    Page *made = entry.create({ *m_data, m_parts.settings }, m_stack);
    if (made->focusPolicy() == Qt::NoFocus && !made->focusProxy())
        made->setFocusPolicy(Qt::StrongFocus); // the keys of a page need it to have the focus
    m_pages.insert(id, made);
    m_stack->addWidget(made);
    connect(made, &Page::waitingChanged, this, &MainWindow::updateCounts);
    connect(made, &Page::placeWanted, this, &MainWindow::openPlace);
    const auto follow = [this, id] {
        if (currentPage() == id)
            updateFreshness();
    };
    connect(made, &Page::settled, this, follow);
    connect(made, &Page::statusChanged, this, follow);
    return made;
}

void MainWindow::showPage(const PageEntry &entry)
{
    const QString id = QString::fromLatin1(entry.id);
    Page *opened = m_pages.value(id);
    if (!opened)
        opened = makePage(entry);
    const bool hadFocus = m_stack->focusWidget() && m_stack->focusWidget()->hasFocus();
    m_current = id;
    m_stack->setCurrentWidget(opened);
    if (hadFocus)
        opened->setFocus(Qt::OtherFocusReason);
    m_nav->setCurrent(id);
    m_parts.settings.set(Setting::LastPage, id);
    m_refresher->setPage(opened, id);
    if (isActiveWindow())
        m_news->seen(id == overviewPage ? QString() : id);
    opened->opened();
    updateCounts();
    updateFreshness();
    updateTitle();
    updateActions();
    emit pageOpened(id);
}

bool MainWindow::openPage(const QString &id)
{
    const PageEntry *entry = entryOf(id);
    if (!entry || !m_data)
        return false;
    if (id != m_current)
        m_history.leave(here());
    showPage(*entry);
    return true;
}

bool MainWindow::openPlace(const Place &place)
{
    const PageEntry *entry = entryOf(place.page);
    if (!entry || !m_data)
        return false;
    m_history.leave(here());
    showPage(*entry);
    page(place.page)->go(place);
    page(place.page)->setFocus(Qt::OtherFocusReason);
    return true;
}

// Where the user is; of no page where none is open.
Place MainWindow::here() const
{
    const Page *current = page(m_current);
    if (!current)
        return {};
    Place place = current->place();
    place.page = m_current;
    return place;
}

void MainWindow::walk(bool isBack)
{
    if (!m_data || isSigningIn())
        return;
    const std::optional<Place> to = isBack ? m_history.back(here()) : m_history.forward(here());
    if (const PageEntry *entry = to ? entryOf(to->page) : nullptr) {
        showPage(*entry);
        if (!to->key.isEmpty() || !to->filters.isEmpty())
            page(to->page)->go(*to);
        page(to->page)->setFocus(Qt::OtherFocusReason);
    }
    updateActions();
}

void MainWindow::closeDialogs()
{
    m_palette->dismiss();
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            dialog->reject();
    }
    if (isAddingAccount())
        showPages();
}

// Every action there is, with the group that makes its name unique: the window's, those of the theme menu, the page's.
QList<QPair<QString, QAction *>> MainWindow::commands() const
{
    QList<QPair<QString, QAction *>> all;
    if (const Page *current = page(m_current)) {
        const QList<QAction *> actions = current->actions();
        for (QAction *action : actions) {
            if (!action->text().isEmpty())
                all.append({ m_current, action });
        }
    }
    for (const ShellAction &row : shellActions()) {
        if (row.command != ShellCommand::Palette)
            all.append({ shellGroup, action(row.command) });
    }
    const QList<QAction *> themes = m_themes->actions();
    for (QAction *theme : themes)
        all.append({ themeGroup, theme });
    return all;
}

void MainWindow::openPalette()
{
    if (!m_data || isSigningIn())
        return;
    if (m_palette->isOpen())
        return m_palette->dismiss();
    QList<PaletteItem> items;
    int number = 0;
    for (const PageEntry &entry : m_parts.pages) {
        const bool hasKey = entry.isTab && ++number <= 9;
        items.append(palette::pageItem(entry, hasKey ? u"Ctrl+%1"_s.arg(number) : QString()));
    }
    const QList<QPair<QString, QAction *>> all = commands();
    for (const auto &[group, action] : all) {
        const QString title = group == themeGroup ? settingText(settingRow(Setting::Theme).title) : pageTitle(group);
        items.append(palette::actionItem(*action, group, title));
    }
    for (const PageEntry &entry : m_parts.pages)
        items += palette::viewItems(entry, m_parts.settings);
    m_palette->open(items, palette::tables(*m_data, m_parts.pages), m_parts.settings.list(Setting::RecentCommands));
}

void MainWindow::followPalette(const PaletteItem &item)
{
    QStringList recent = m_parts.settings.list(Setting::RecentCommands);
    recent.removeAll(item.id);
    recent.prepend(item.id);
    m_parts.settings.set(Setting::RecentCommands, recent);
    if (item.kind == PaletteItem::Kind::Page) {
        if (const Place place = palette::placeOf(item, m_parts.pages, m_parts.settings); openPage(place.page))
            page(place.page)->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (item.kind != PaletteItem::Kind::Command) {
        openPlace(palette::placeOf(item, m_parts.pages, m_parts.settings));
        return;
    }
    const QList<QPair<QString, QAction *>> all = commands();
    for (const auto &[group, action] : all) {
        if (palette::actionItem(*action, group).id == item.id)
            return action->trigger();
    }
}

void MainWindow::followNews()
{
    connect(m_news, &News::changed, this, &MainWindow::updateTitle);
    connect(m_news, &News::wanted, this, [this](const QString &resource) {
        raiseToUser();
        openPage(resource);
    });
}

// The user has it before the eyes: nothing needs to be told.
bool MainWindow::isWatched(const QString &resource) const
{
    return isActiveWindow() && (m_current == resource || m_current == overviewPage);
}

// Of the page itself, of the rows that are listed without it, or of those that the overview counts.
void MainWindow::updateCounts()
{
    const Page *overview = page(overviewPage);
    for (const NavEntry &entry : m_nav->entries()) {
        const Page *made = page(entry.id);
        int shown = made ? made->waiting() : -1;
        if (shown < 0 && m_waiting)
            shown = m_waiting->count(entry.id).value_or(-1);
        if (shown < 0 && overview)
            shown = overview->waitingOn(entry.id);
        m_nav->setCount(entry.id, shown);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    m_news->seen();
    m_refresher->activated();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // The side buttons of a mouse, whatever lies below it.
    if (event->type() == QEvent::MouseButtonPress) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        const auto *widget = qobject_cast<QWidget *>(watched);
        if ((button == Qt::BackButton || button == Qt::ForwardButton) && widget && widget->window() == this
            && !m_palette->isOpen()) {
            walk(button == Qt::BackButton);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace signoff
