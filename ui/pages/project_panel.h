// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/workspace_data.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <span>

class QAction;
class QMenu;
class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace signoff {

class FlowLayout;
class MessageBar;
class StateOverlay;
class TableView;

// Records that belong to a project, as data. Texts are QT_TRANSLATE_NOOP("pages", ...).
struct ProjectPanelPlan {
    const char *resource;
    std::span<const char *const> columns; // shown at first
    const char *elastic;
    const char *sort;
    const char *icon;
    const char *loading;
    const char *failed;
    const char *empty;
    const char *emptyHint;
    bool (*belongs)(const WorkspaceData &data, const QString &key, const QString &project);
    bool isPerProject = false; // the server lists them by project
};

// What belongs to the chosen project: a list with what can be done with each row. It asks for nothing before it is seen.
class ProjectPanel : public QWidget {
    Q_OBJECT

public:
    ProjectPanel(WorkspaceData &data, const ProjectPanelPlan &plan, QWidget *parent);

    Records &records() const { return m_records; }
    QString project() const { return m_project; }
    void setProject(const QString &project);
    // Asks the server anew, where it was asked before.
    void refresh();
    // Something is asked for, or about to be.
    bool isLoading() const { return m_soon.isActive() || m_records.isLoading(); }
    QString currentKey() const;
    TableView *view() const { return m_view; }
    QMenu *menu(); // of the current row

signals:
    // A form of the records, on a row or for a new one (no key); an action on a row.
    void formWanted(const QString &form, const QString &key);
    void actionWanted(const QString &action, const QString &key);
    void linkWanted(const QString &key);
    void moved(); // rows, or what is known of them

protected:
    void showEvent(QShowEvent *event) override;
    // Rows came, changed or went.
    virtual void rowsMoved() { }
    WorkspaceData &data() const { return m_data; }
    QStringList keys() const; // those that belong to the project, as they are sorted
    QHBoxLayout *head() const { return m_head; }
    QStackedLayout *stack() const { return m_stack; }
    virtual QString chosenKey() const;
    void updateButtons();
    // A command beside those of the records.
    void addLink(const QString &text);
    // What else the menu of the chosen row leads to.
    virtual void addLinks(QMenu *) { }
    void addButton(QWidget *button);

private:
    class RowsOf;
    void buildButtons();
    void load();
    void update();
    bool isFresh() const;

    WorkspaceData &m_data;
    const ProjectPanelPlan &m_plan;
    Records &m_records;
    QString m_project;
    ListModelBase *m_model;
    RowsOf *m_rows;
    TableView *m_view;
    StateOverlay *m_overlay;
    MessageBar *m_more;
    QHBoxLayout *m_head;
    QStackedLayout *m_stack;
    QWidget *m_buttons;
    struct Offer {
        QAction *action;
        std::function<bool()> allowed; // null: always
    };
    QList<Offer> m_offers;
    QHash<QString, QDateTime> m_asked; // by project: when
    bool m_isRestored = false; // the rows on disk are here
    QTimer m_soon; // nobody rests on this project yet
    QTimer m_later; // folds many signals into one look
};

} // namespace signoff
