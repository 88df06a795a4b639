// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/fuzzy.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace signoff {

// Something that the command palette finds.
struct PaletteItem {
    enum class Kind : quint8 { Page, Command, View, Member, Project };
    Kind kind {};
    QString id; // stable: "page/members", "command/refresh", "view/timesheets/Mine", "member/12"
    QString title;
    QString detail; // quiet words behind the title: where it belongs
    QString icon; // name for icon()
    QString keys; // its shortcut, portable
    bool isEnabled = true;
};

// Finds items by what is typed: a little at a time, so that ten thousand of them never hold the window up.
class PaletteSearch {
public:
    // Of a kind, the best first.
    struct Group {
        PaletteItem::Kind kind {};
        bool isRecent = false; // what was used last, of any kind
        QList<int> items; // indexes
        int found = 0; // all that match
    };

    void clear();
    void add(const PaletteItem &item);
    const PaletteItem &item(int index) const { return m_items.at(index).item; }
    int count() const { return int(m_items.size()); }
    // Ids, the last used first: they go before their equals, and stand first while nothing is typed.
    void setRecent(const QStringList &ids);

    void start(const QString &typed);
    // Looks on for this long; true once all were looked at.
    bool step(std::chrono::microseconds time);
    // What was found so far. Groups by their best; while nothing is typed, what was used last, then pages, commands and
    // views.
    QList<Group> groups() const;
    // The places in an item's title that answer what was typed; empty where they cannot be told.
    QList<int> places(int index) const;

private:
    struct Indexed {
        PaletteItem item;
        QString name; // folded
        QString more;
    };
    struct Hit {
        int score;
        int index;
    };
    QList<Group> unasked() const;

    QList<Indexed> m_items;
    QHash<QString, int> m_recent; // id, and how long ago
    FuzzyQuery m_query;
    QList<QList<Hit>> m_hits; // by kind
    int m_at = 0;
};

} // namespace signoff
