// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/table_page.h"

namespace signoff {

class LeaveBalancesView;
class Segments;
class TeamCalendar;

// Requests for leave, as a list, as a calendar of the teams, and what members have left; beside them the request with
// who else is away on its days.
class LeavesPage : public TablePage {
    Q_OBJECT

public:
    LeavesPage(const PageContext &context, QWidget *parent);
    static std::span<const BuiltInView> views();

    enum class View { List, Calendar, Balances };
    View shownView() const { return m_shown; }
    void setView(View view);

protected:
    ListQuery wantedQuery() const override;
    void showRecord(const QString &key) override;
    RecordHead headOf(const QString &key) const override;
    QList<FactSection> factsOf(const QString &key) const override;
    void rowsMoved() override;
    std::optional<Condition> condition() override;
    void loadMore() override;
    bool isLoadingMore() const override;
    QString consequence(const Records::ActionInfo &action, int count) const override;
    QString whyNot(const QString &key, const QString &action) const override;
    BulkRow bulkRow(const QString &key) const override;
    bool offersForm(const Records::FormInfo &) const override { return false; } // in its own way
    FormPlan formPlan(const Records::FormInfo &form, const FormSubject &subject) const override;

private:
    void addCommands();
    void addViews();
    void askForNew();
    bool isOwn(const QString &key) const;
    void nameChoices();
    void fillCalendar();
    void fillBeside(const QString &key);
    void dressCalendar(TeamCalendar *calendar);

    View m_shown = View::List;
    TeamCalendar *m_beside; // above the facts of a request
    TeamCalendar *m_calendar; // of all teams, instead of the list
    QLabel *m_calendarNote;
    LeaveBalancesView *m_balances;
    Segments *m_views;
    QString m_besideKey;
    bool m_isRestored = false; // the balances on disk are here
};

} // namespace signoff
