// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/table_page.h"

class QLabel;

namespace signoff {

class MemberDay;
class TrackedList;
class Timelines;

// Who tracked time on a day, and the day of one of them: the clock, the entries as a line and as a list. One call tells
// of everybody; clock and entries are asked for of who is chosen.
class TrackingPage : public TablePage {
    Q_OBJECT

public:
    explicit TrackingPage(const PageContext &context, QWidget *parent = nullptr);

    State state() const override;
    int rowCount() const override;
    QStringList messages() const override;
    bool isSettled() const override;
    QDateTime confirmedAt() const override;
    void opened() override;
    void refresh() override;
    Place place() const override;
    void go(const Place &place) override;

protected:
    ListQuery wantedQuery() const override;
    void showRecord(const QString &key) override;
    void rowsMoved() override;
    void loadMore() override;
    bool isLoadingMore() const override;
    FormPlan formPlan(const Records::FormInfo &form, const FormSubject &subject) const override;
    void applied(const Records::FormInfo &form, const FormSubject &subject, const EditOutcome &outcome) override;

private:
    TrackingPage(const PageContext &context, TrackedList *who, QWidget *parent);
    void buildDay();
    void followForms();
    void choose(const QString &member);
    void askForMember();
    void askForClock();
    void dayMoved();
    void showScope();
    void startClock();
    void stopClock();
    void clockMoved();
    bool isToday() const;

    Timelines &m_timelines;
    TrackedList *m_who;
    MemberDay *m_day;
    QLabel *m_none; // nobody is chosen
    QString m_member;
    QTimer m_ask; // a held key asks for nobody whom it passes
    QDateTime m_since; // older timelines are asked for again
    bool m_isOpen = false;
};

} // namespace signoff
