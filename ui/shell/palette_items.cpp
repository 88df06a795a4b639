// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette_items.h"

#include "core/store/workspace_data.h"
#include "ui/shell/actions.h"
#include "ui/view/saved_views.h"
#include "ui/view/text.h"
#include "ui/view/view_menu.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff::palette {

namespace {

using Kind = PaletteItem::Kind;

constexpr auto pageGroup = "page/"_L1;
constexpr auto viewGroup = "view/"_L1;
// The pages of members and projects are called as their resources.
constexpr auto memberGroup = "members/"_L1;
constexpr auto projectGroup = "projects/"_L1;

struct NamedView {
    QString name;
    QByteArray filters;
    QString sort;
    Qt::SortOrder order;
};

QList<NamedView> viewsOf(const PageEntry &entry, const Settings &settings)
{
    QList<NamedView> views;
    if (entry.views) {
        for (const BuiltInView &view : entry.views())
            views.append({ QCoreApplication::translate("views", view.title), view.filters, QLatin1String(view.sort), view.order });
    }
    const QList<SavedView> saved = savedViews(settings, QString::fromLatin1(entry.id));
    for (const SavedView &view : saved)
        views.append({ view.name, view.filters, view.sort, view.order });
    return views;
}

QString titleOf(const PageEntry &entry)
{
    return QCoreApplication::translate("pages", entry.title);
}

bool hasPage(std::span<const PageEntry> pages, QLatin1StringView id)
{
    return std::any_of(pages.begin(), pages.end(), [id](const PageEntry &entry) { return id == QLatin1StringView(entry.id); });
}

QString detailOf(const QStringList &words)
{
    QStringList said = words;
    said.removeAll(QString());
    return said.join(u" · "_s);
}

template <class Row, class Item>
PaletteTable tableOf(Shelf<Row> &shelf, Kind kind, Item item)
{
    return { kind, &shelf.table, [&shelf, item](int row) { return item(shelf.table.at(row)); },
        [&shelf] {
            if (!shelf.loader.isLoading())
                shelf.loader.load({});
        } };
}

} // namespace

PaletteItem pageItem(const PageEntry &entry, const QString &keys)
{
    return { Kind::Page, pageGroup + QString::fromLatin1(entry.id), titleOf(entry), {}, QString::fromLatin1(entry.icon),
        keys, true };
}

QList<PaletteItem> viewItems(const PageEntry &entry, const Settings &settings)
{
    QList<PaletteItem> items;
    const QString id = QString::fromLatin1(entry.id);
    const QList<NamedView> views = viewsOf(entry, settings);
    for (const NamedView &view : views)
        items.append({ Kind::View, viewGroup + id + '/'_L1 + view.name, view.name, titleOf(entry),
            QString::fromLatin1(entry.icon), {}, true });
    return items;
}

PaletteItem actionItem(const QAction &action, const QString &group, const QString &title)
{
    return { Kind::Command, group + '/'_L1 + action.objectName(), wordsOf(action), title, u"palette-command"_s,
        action.shortcut().toString(QKeySequence::PortableText), action.isEnabled() };
}

QList<PaletteTable> tables(WorkspaceData &data, std::span<const PageEntry> pages)
{
    QList<PaletteTable> tables;
    if (hasPage(pages, "members"_L1)) {
        tables.append(tableOf(data.members(), Kind::Member, [](const Stored<Member> &stored) {
            const Member &member = stored.row;
            return PaletteItem { Kind::Member, memberGroup + stored.key, oneLine(member.name()),
                detailOf({ member.team, member.jobTitle, member.email }), u"user"_s, {}, true };
        }));
    }
    if (hasPage(pages, "projects"_L1)) {
        tables.append(tableOf(data.projects(), Kind::Project, [](const Stored<Project> &stored) {
            const Project &project = stored.row;
            return PaletteItem { Kind::Project, projectGroup + stored.key, oneLine(project.name),
                project.deletedAt.isValid() ? QCoreApplication::translate("signoff::CommandPalette", "archived") : QString(),
                u"projects"_s, {}, true };
        }));
    }
    return tables;
}

Place placeOf(const PaletteItem &item, std::span<const PageEntry> pages, const Settings &settings)
{
    switch (item.kind) {
    case Kind::Page:
        return { item.id.mid(pageGroup.size()), {}, {} };
    case Kind::Member:
        return { u"members"_s, item.id.mid(memberGroup.size()), {} };
    case Kind::Project:
        return { u"projects"_s, item.id.mid(projectGroup.size()), {} };
    case Kind::View:
        for (const PageEntry &entry : pages) {
            const QString id = QString::fromLatin1(entry.id);
            if (!item.id.startsWith(viewGroup + id + '/'_L1))
                continue;
            const QList<NamedView> views = viewsOf(entry, settings);
            for (const NamedView &view : views) {
                if (view.name == item.title)
                    return { id, {}, view.filters, view.sort, view.order };
            }
        }
        break;
    case Kind::Command:
        break;
    }
    return {};
}

} // namespace signoff::palette
