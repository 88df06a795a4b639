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
class HoldBar;
class MessageBar;
class StateOverlay;
class TableView;
class TimesheetDetail;

// The main job: left the queue of timesheets, right the evidence for the chosen one; A, R, U decide, Z takes back.
class TimesheetsPage : public Page {
    Q_OBJECT

public:
    explicit TimesheetsPage(const PageContext &context, QWidget *parent = nullptr);
    ~TimesheetsPage() override;

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
    void act(const QString &action);
    void decide(const QString &key, const QString &action, const QString &reason);
    void moveOn(const QString &from);
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
    QSplitter *m_splitter;
    QTimer m_tick; // while holds run
    QTimer m_ageing; // a page that stays open reloads now and then
    QTimer m_update; // folds many signals into one look
    bool m_opened = false;
    bool m_hasAmounts = true;
    bool m_isShowingAmounts = false;
    std::function<void()> m_conditionAction;
};

} // namespace signoff
