// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/view_menu.h"

#include "core/support/settings.h"
#include "ui/view/filter_bar.h"
#include "ui/view/prompts.h"
#include "ui/view/table_view.h"
#include "ui/view/text.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

QJsonArray ViewMenu::saved() const
{
    return QJsonDocument::fromJson(m_settings.text(Setting::SavedViews, m_page).toUtf8()).array();
}

void ViewMenu::keep(const QJsonArray &views)
{
    m_settings.set(
        Setting::SavedViews, QString::fromUtf8(QJsonDocument(views).toJson(QJsonDocument::Compact)), m_page);
}

QStringList ViewMenu::savedNames() const
{
    QStringList names;
    const QJsonArray views = saved();
    for (const auto &view : views)
        names << view["name"_L1].toString();
    return names;
}

void ViewMenu::save(const QString &name)
{
    const QString wanted = oneLine(name).trimmed().left(longestName);
    if (wanted.isEmpty())
        return;
    const QHeaderView *header = m_table->horizontalHeader();
    const QJsonObject view { { u"name"_s, wanted }, { u"filters"_s, QString::fromUtf8(m_filters->saveState()) },
        { u"sort"_s, m_table->columns().value(header->sortIndicatorSection()).id },
        { u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder } };
    remove(wanted);
    QJsonArray views = saved();
    while (views.size() >= mostViews)
        views.removeFirst();
    views.append(view);
    keep(views);
}

void ViewMenu::remove(const QString &name)
{
    QJsonArray left;
    const QJsonArray views = saved();
    for (const auto &view : views) {
        if (view["name"_L1].toString() != name)
            left.append(view);
    }
    if (left.size() != views.size())
        keep(left);
}

bool ViewMenu::apply(const QString &name)
{
    const QJsonArray views = saved();
    for (const auto &view : views) {
        if (view["name"_L1].toString() != name)
            continue;
        applyState(view["filters"_L1].toString().toUtf8(), view["sort"_L1].toString(),
            view["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
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
    const auto &columns = m_table->columns();
    for (int column = 0; column < columns.size(); ++column) {
        if (columns.at(column).id == sort)
            m_table->sortByColumn(column, order);
    }
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
