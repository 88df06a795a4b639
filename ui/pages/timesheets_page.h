// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/list_model.h"
#include "core/model/sort_filter.h"
#include "core/store/workspace_data.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <functional>

class QSplitter;

namespace signoff {

class FilterBar;
class BulkBar;
class HoldBar;
class MessageBar;
class SheetBulk;
class StateOverlay;
class TableView;
class TimesheetDetail;
class ViewMenu;

// The main job: left the queue of timesheets, right the evidence for the chosen one. A, R, U decide the current one, or
// those marked with X; Shift+A approves all that are checked and without a flag; Z takes back.
class TimesheetsPage : public Page {
    Q_OBJECT

public:
    explicit TimesheetsPage(const PageContext &context, QWidget *parent = nullptr);
    ~TimesheetsPage() override;

    static std::span<const BuiltInView> views();

    State state() const override;
    int rowCount() const override;
    QStringList messages() const override;
    bool isSettled() const override;
    int waiting() const override;
    QDateTime confirmedAt() const override { return m_table.confirmedAt(); }
    void opened() override;
    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildFilters();
    void buildActions();
    void load();
    ListQuery wantedQuery() const;
    bool isCovered(const ListQuery &query) const;
    void filtersChanged();
    void updateChoices();
    void updateState();
    void updateMessages();
    void updateHold();
    void showCurrent();
    void updateCounts();
    // On the marked rows where there are any, else on the current one.
    void act(const QString &action);
    void actOnCurrent(const QString &action);
    void approveClear();
    void decide(const QString &key, const QString &action, const QString &reason);
    void moveOn(const QStringList &from);
    void settledDecision(const Decision &decision, const QString &sentence);

    WorkspaceData &m_data;
    Settings &m_settings;
    RowTable<Timesheet> &m_table;
    ListModel<Timesheet> *m_model;
    SortFilter *m_rows;
    FilterBar *m_filters;
    MessageBar *m_notice; // what just happened
    MessageBar *m_condition; // what the rows are worth
    TableView *m_view;
    StateOverlay *m_overlay;
    TimesheetDetail *m_detail;
    HoldBar *m_hold;
    BulkBar *m_bulkBar;
    SheetBulk *m_bulk;
    ViewMenu *m_views;
    QSplitter *m_splitter;
    QTimer m_tick; // while holds run
    QTimer m_ageing; // a page that stays open reloads now and then
    QTimer m_update; // folds many signals into one look
    bool m_opened = false;
    bool m_hasSettled = false;
    QString m_chosenKey; // the row that was made current for the user
    bool m_areChoicesOld = true; // rows came, changed or went
    bool m_hasAmounts = true;
    bool m_isShowingAmounts = false;
    std::function<void()> m_conditionAction;
};

} // namespace signoff
