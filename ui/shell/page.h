// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <QWidget>

#include <span>

namespace signoff {

class WorkspaceData;
class Settings;
struct BuiltInView;

// What a page needs; outlives the page. A page is built anew when account or workspace change.
struct PageContext {
    WorkspaceData &data;
    Settings &settings;
};

// Where somebody is, or wants to be: a link between records, a step back or forward, a saved view.
struct Place {
    QString page; // id
    QString key; // of a row; empty: none in particular
    QByteArray filters; // as FilterBar::saveState() writes them; empty: as they are
    QString sort = {}; // id of the column that the rows are sorted by; empty: as they are
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const Place &) const = default;
};

// Something that a tour of the demo company brings on screen, told as what somebody would do to get there: "open form-create; type name Travel"
// (app/tour_steps.h).
struct TourStop {
    const char *id; // may be part of a file name: "new-leave"
    const char *steps;
};

// A page of the main window. Its actions() that have a text are its commands: the command palette and F1 list them, with
// their shortcuts.
class Page : public QWidget {
    Q_OBJECT

public:
    // Of what the page shows first: its main table.
    enum class State { Loading, Ready, Empty, Failed, Offline };

    using QWidget::QWidget;
    virtual State state() const = 0;
    virtual int rowCount() const = 0;
    // What the page tells the user besides its rows (bars, notices), for the tour.
    virtual QStringList messages() const = 0;
    // Nothing more will change by itself: loads done, first paint made.
    virtual bool isSettled() const = 0;
    // What waits for a decision here; shown beside the name. 0 shows nothing, less than 0: not known.
    virtual int waiting() const { return -1; }
    // What waits on another page, by what this one has read; less than 0: not known.
    virtual int waitingOn(const QString &) const { return -1; }
    // The page became the current one, or has been it for a while: loads when it has not, or when its rows are old.
    virtual void opened() = 0;
    // When the server last confirmed the rows of the main table; invalid: never, or not known. Shown in the status bar.
    virtual QDateTime confirmedAt() const { return {}; }
    // Ask the server again (F5).
    virtual void refresh() = 0;
    // Where the user is on this page; 'page' is left to the window.
    virtual Place place() const { return {}; }
    // Shows it: sets the filters, and chooses the row, as soon as it is there. The page is or becomes the current one.
    virtual void go(const Place &) { }
    // What a tour shows of this page besides its first look: dialogs, boards, calendars.
    virtual std::span<const TourStop> tourStops() const { return {}; }

signals:
    void settled();
    void waitingChanged();
    void statusChanged(); // state() or confirmedAt()
    // A link to a record, or to rows, of this or another page was followed.
    void placeWanted(const signoff::Place &place);
};

// A page as data: the tab bar, --page, the tour and the shortcuts all come from this table.
struct PageEntry {
    const char *id; // "timesheets": command line, tour, settings
    const char *title; // QT_TRANSLATE_NOOP("pages", "Timesheets")
    const char *icon; // name for icon()
    Page *(*create)(const PageContext &context, QWidget *parent);
    // The views that the page brings, for the command palette; null: none.
    std::span<const BuiltInView> (*views)() = nullptr;
    bool isTab = true; // else it is opened by name: from the command palette, a link, or --page
    // QT_TRANSLATE_NOOP("pages", ...): what one does there; the settings then have a line that opens it. Null: none.
    const char *inSettings = nullptr;
};

// All pages in the order of their tabs (ui/pages/pages.cpp).
std::span<const PageEntry> allPages();

} // namespace signoff
