// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/view_menu.h"

#include "core/support/settings.h"
#include "ui/view/filter_bar.h"
#include "ui/view/prompts.h"
#include "ui/view/saved_views.h"
#include "ui/view/table_view.h"
#include "ui/view/text.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int mostViews = 40;
constexpr int longestName = 60;

QString titleOf(const BuiltInView &view)
{
    return QCoreApplication::translate("views", view.title);
}

} // namespace

ViewMenu::ViewMenu(FilterBar *filters, TableView *table, std::span<const BuiltInView> builtIn, Settings &settings,
    const QString &page, QWidget *parent)
    : Chip(parent)
    , m_filters(filters)
    , m_table(table)
    , m_builtIn(builtIn)
    , m_settings(settings)
    , m_page(page)
{
    setTitle(tr("Views"));
    setIconName(u"columns"_s);
    setClearable(false);
    connect(this, &Chip::opened, this, &ViewMenu::openMenu);
}

void ViewMenu::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

QStringList ViewMenu::savedNames() const
{
    QStringList names;
    const QList<SavedView> views = savedViews(m_settings, m_page);
    for (const SavedView &view : views)
        names << view.name;
    return names;
}

void ViewMenu::save(const QString &name)
{
    const QString wanted = oneLine(name).trimmed().left(longestName);
    if (wanted.isEmpty())
        return;
    remove(wanted);
    QList<SavedView> views = savedViews(m_settings, m_page);
    while (views.size() >= mostViews)
        views.removeFirst();
    views.append({ wanted, m_filters->saveState(), m_table->sortedBy(), m_table->sortedIn() });
    keepViews(m_settings, m_page, views);
}

void ViewMenu::remove(const QString &name)
{
    QList<SavedView> views = savedViews(m_settings, m_page);
    if (views.removeIf([&name](const SavedView &view) { return view.name == name; }) > 0)
        keepViews(m_settings, m_page, views);
}

bool ViewMenu::apply(const QString &name)
{
    const QList<SavedView> views = savedViews(m_settings, m_page);
    for (const SavedView &view : views) {
        if (view.name != name)
            continue;
        applyState(view.filters, view.sort, view.order);
        return true;
    }
    for (const BuiltInView &view : m_builtIn) {
        if (titleOf(view) != name)
            continue;
        applyState(view.filters, QLatin1String(view.sort), view.order);
        return true;
    }
    return false;
}

void ViewMenu::applyState(const QByteArray &filters, const QString &sort, Qt::SortOrder order)
{
    m_filters->restoreState(filters);
    m_table->sortBy(sort, order);
}

void ViewMenu::fill(QMenu *menu)
{
    for (const BuiltInView &view : m_builtIn) {
        const QString name = titleOf(view);
        connect(menu->addAction(plainAction(name)), &QAction::triggered, this, [this, name] { apply(name); });
    }
    menu->addSeparator();
    const QStringList names = savedNames();
    for (const QString &name : names)
        connect(menu->addAction(plainAction(name)), &QAction::triggered, this, [this, name] { apply(name); });
    if (!names.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Save this view …")), &QAction::triggered, this, &ViewMenu::askForName);
    if (names.isEmpty())
        return;
    QMenu *removing = menu->addMenu(tr("Remove"));
    for (const QString &name : names)
        connect(removing->addAction(plainAction(name)), &QAction::triggered, this, [this, name] { remove(name); });
}

void ViewMenu::askForName()
{
    prompts::TextQuestion question;
    question.title = tr("Save this view");
    question.text = tr("Search, filters, period and sorting are kept under a name. A view of that name is replaced.");
    question.label = tr("Name");
    question.recent = savedNames();
    question.accept = tr("Save");
    question.maximumLength = longestName;
    prompts::askText(this, question, [this](const std::optional<QString> &name) {
        if (name)
            save(*name);
    });
}

} // namespace signoff
