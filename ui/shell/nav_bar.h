// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QList>
#include <QString>
#include <QWidget>

namespace signoff {

// A tab as data.
struct NavEntry {
    QString id;
    QString title;
    QString icon; // name for icon()
    QString shortcut; // for the tooltip, native text; may be empty
};

class NavItem;

// The vertical tab bar: icon, name and the count of what waits. To a screen reader a list of page tabs. Tab reaches the
// current tab, arrow keys, Home and End go to another and open it.
class NavBar : public QWidget {
    Q_OBJECT

public:
    explicit NavBar(QWidget *parent = nullptr);

    void setEntries(const QList<NavEntry> &entries);
    QList<NavEntry> entries() const;

    // Marks a tab without emitting chosen(); an unknown id marks none.
    void setCurrent(const QString &id);
    QString current() const;

    // What waits behind a tab: 0 shows nothing, less than 0 is not known.
    void setCount(const QString &id, int count);
    int count(const QString &id) const;

    // Icons alone; the names become tooltips.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    // The tab of an entry, for tests and tools that point at it.
    QAbstractButton *item(const QString &id) const;

signals:
    // The user wants this page. 'byArrow': went there with the arrow keys, so the focus should stay in the bar.
    void chosen(const QString &id, bool byArrow);

private:
    friend class NavItem;
    void step(const NavItem *from, int key);

    QList<NavItem *> m_items;
    bool m_compact = false;
};

} // namespace signoff
