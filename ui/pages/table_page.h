// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/column_texts.h"
#include "core/model/sort_filter.h"
#include "core/store/matching_rows.h"
#include "core/store/workspace_data.h"
#include "ui/pages/bulk_prompt.h"
#include "ui/pages/record_detail.h"
#include "ui/pages/table_plan.h"
#include "ui/shell/page.h"
#include "ui/view/form_dialog.h"
#include "ui/view/message_bar.h"

#include <QAction>
#include <QSet>
#include <QTimer>

#include <functional>

class QSplitter;
class QVBoxLayout;

namespace signoff {

class BulkBar;
class FilterBar;
class HoldBar;
class LeftForms;
class RowBulk;
class StateOverlay;
class TableView;
class ViewMenu;

// A list of the rows of a resource with the record beside it: search, filters, saved views, columns, several rows at
// once, decisions with hold and undo, forms, links, and the states of a page. What a page needs beyond that it adds by
// overriding; everything is protected for that.
//
// Keys: J/K move, X marks, those of the resource's actions decide the current or the marked rows, E edits, Ctrl+N makes
// a new record, V opens the views, Z takes back, Ctrl+C copies the selected rows as a table.
class TablePage : public Page {
    Q_OBJECT

public:
    ~TablePage() override;

    State state() const override;
    int rowCount() const override;
    QStringList messages() const override;
    bool isSettled() const override;
    int waiting() const override;
    QDateTime confirmedAt() const override { return rows().confirmedAt(); }
    void opened() override;
    void refresh() override;
    Place place() const override;
    void go(const Place &place) override;
    std::span<const TourStop> tourStops() const override { return m_plan.stops; }

protected:
    // The plan lasts. 'detail' stands beside the list; null: a RecordDetail, which detail() gives.
    TablePage(const PageContext &context, const TablePlan &plan, QWidget *parent, QWidget *detail = nullptr);
    // To be called at the end of the constructor of the page: builds what depends on what it overrides.
    void begin();

    // ---- What a page may say otherwise.
    // What the filters ask of the server; the rest is filtered here. As it is: the period.
    virtual ListQuery wantedQuery() const;
    // Fills the detail; 'key' is empty where no row is chosen. As it is: headOf() and factsOf().
    virtual void showRecord(const QString &key);
    virtual RecordHead headOf(const QString &key) const;
    virtual QList<FactSection> factsOf(const QString &) const { return {}; }
    // Rows came, changed or went, or were filtered otherwise; at most once a turn, before the detail is shown again.
    virtual void rowsMoved() { }
    // What the marked rows, or those shown, add up to, after their count; empty: nothing to say.
    virtual QString summary(const QStringList &) const { return {}; }
    // Something that the rows are worth, told above them when nothing else has to be.
    struct Condition {
        MessageBar::Kind kind = MessageBar::Kind::Partial;
        QString text;
        QString button;
        std::function<void()> action;
    };
    virtual std::optional<Condition> condition() { return {}; }
    // Loads what belongs to the rows, beside the list itself.
    virtual void loadMore() { }
    // The columns whose words come from names and the like beside the rows; empty: any of them.
    virtual QStringList namedColumns() const { return {}; }
    // May the row that was made current for the user still be another?
    virtual bool isFirstStill() const { return false; }
    // What belongs to the rows is still under way.
    virtual bool isLoadingMore() const { return false; }
    // What an action means, asked before it is taken; empty: it is taken at once. 'count' rows.
    virtual QString consequence(const Records::ActionInfo &, int) const { return {}; }
    // Why this row is not decided here: "your own request"; empty: it is.
    virtual QString whyNot(const QString &, const QString &) const { return {}; }
    // The same where many are decided at once.
    virtual QString whyNotInBulk(const QString &key, const QString &action) const { return whyNot(key, action); }
    virtual BulkRow bulkRow(const QString &key) const;
    // Actions and forms that the page does not offer, or offers in its own way.
    virtual bool offersAction(const Records::ActionInfo &action) const { return !action.byOwner; }
    virtual bool offersForm(const Records::FormInfo &) const { return true; }
    // What the dialog of a form says, and begins with. As it is: title, fields and what the record says.
    virtual FormPlan formPlan(const Records::FormInfo &form, const FormSubject &subject) const;
    // A form was applied; the dialog is about to close.
    virtual void applied(const Records::FormInfo &, const FormSubject &, const EditOutcome &) { }

    // ---- What a page may use.
    WorkspaceData &data() const { return m_data; }
    Settings &settings() const { return m_settings; }
    Records &records() const { return m_records; }
    TableBase &rows() const { return m_records.rows(); }
    const SortFilter &shownRows() const { return *m_rows; }
    ListModelBase *model() const { return m_model; }
    TableView *view() const { return m_view; }
    FilterBar *filters() const { return m_filters; }
    RecordDetail *detail() const { return m_detail; } // null where the page brought its own
    RowBulk *bulk() const { return m_bulk; }
    // Between the filters and the list: a switch of views, a calendar instead of the list ...
    QSplitter *splitter() const { return m_splitter; }
    QVBoxLayout *column() const { return m_column; }
    QString currentKey() const;
    // The marked rows from top to bottom, else the current one.
    QStringList chosenKeys() const;
    QStringList shownKeys() const;

    // A command of the page: with a key, in the context menu, the command palette and F1, and as a button of the detail
    // where it is about a row.
    struct Command {
        QString id;
        QString text;
        QString keys = {};
        QString icon = {};
        bool ofRow = false; // about the chosen rows: disabled without one
        bool isButton = false; // of the detail
        bool repeats = false; // with a held key
        std::function<bool()> allowed = {}; // asked when the chosen row moves
    };
    QAction *addCommand(const Command &command, std::function<void()> run);
    QAction *command(const QString &id) const;
    // A button at the end of the filters.
    void addPageButton(QAction *action, bool isPrimary = false);

    void act(const QString &action);
    // What the button and the cross of the decision beside the current row are for.
    void decisionTriggered();
    void decisionDismissed();
    void decide(const QString &key, const QString &action, const QString &reason);
    void openForm(const QString &form, const FormSubject &subject, const FormValues &values = {});
    // Of any resource of the workspace, e.g. a contract from the page of its project.
    void openForm(Records &records, const Records::FormInfo &form, const FormPlan &plan, const FormSubject &subject);
    void goTo(const QString &page, const QString &key, const QByteArray &filters = {});
    void tell(MessageBar::Kind kind, const QString &text);
    void load();
    // Looks at everything again, soon.
    void updateLater() { m_update.start(); }

    void showEvent(QShowEvent *event) override;

private:
    void buildView();
    void buildFilters();
    void buildCommands();
    void addActions(bool removing);
    void addForms();
    void connectRows();
    void connectDecisions();
    void contextMenu(const QPoint &position);
    bool isCovered(const ListQuery &query) const;
    bool isOnlyWaiting() const;
    void filtersChanged();
    void updateAll();
    // What there is to filter by in a column is what the rows say that are here.
    void updateChoices(int column);
    void updateState();
    void updateCount();
    void updateMessages();
    void updateHold();
    void updateCommands();
    void showCurrent();
    void followPlace();
    void actOnCurrent(const Records::ActionInfo &action);
    FormDialog *showForm(Records &records, const Records::FormInfo &form, const FormPlan &plan, const FormSubject &subject);
    void openLeft(const Decision &left);
    void moveOn(const QStringList &from);
    void settledDecision(const Decision &decision, const QString &sentence);

    WorkspaceData &m_data;
    Settings &m_settings;
    const TablePlan &m_plan;
    Records &m_records;
    ListModelBase *m_model;
    SortFilter *m_rows;
    FilterBar *m_filters;
    MessageBar *m_notice; // what just happened
    MessageBar *m_condition; // what the rows are worth
    TableView *m_view;
    StateOverlay *m_overlay;
    RecordDetail *m_detail = nullptr;
    HoldBar *m_hold;
    BulkBar *m_bulkBar;
    RowBulk *m_bulk;
    LeftForms *m_left;
    ViewMenu *m_views;
    QSplitter *m_splitter;
    QVBoxLayout *m_column;
    struct Registered {
        QAction *action;
        Command command;
    };
    QList<Registered> m_commands;
    QTimer m_tick; // while holds run
    ColumnTexts *m_texts; // for filters that have no words of their own
    std::unique_ptr<MatchingRows> m_waits; // null: nothing waits for a decision here
    QTimer m_update; // folds many signals into one look
    QString m_chosenKey; // the row that was made current for the user
    Place m_wanted; // a row that is not here yet
    bool m_opened = false;
    bool m_areNamesOld = false; // names came while nobody saw the rows
    bool m_restored = false; // the rows on disk are here
    std::function<void()> m_conditionAction;
};

} // namespace signoff
