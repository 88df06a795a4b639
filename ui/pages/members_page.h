// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/member_facts.h"
#include "ui/pages/table_page.h"

#include <QHash>

class QLabel;

namespace signoff {

class DayChart;
class MemberHours;
class RecordLinks;

// The people of the workspace: who they are, where it is what time, what they track and work on. Invite, edit one or
// several, archive.
class MembersPage : public TablePage {
    Q_OBJECT

public:
    MembersPage(const PageContext &context, QWidget *parent);
    static std::span<const BuiltInView> views();

protected:
    void showRecord(const QString &key) override;
    RecordHead headOf(const QString &key) const override;
    QList<FactSection> factsOf(const QString &key) const override;
    void rowsMoved() override;
    std::optional<Condition> condition() override;
    void loadMore() override;
    bool isLoadingMore() const override;
    QStringList namedColumns() const override;
    QString summary(const QStringList &keys) const override;
    QString consequence(const Records::ActionInfo &action, int count) const override;
    QString whyNot(const QString &key, const QString &action) const override;
    bool offersForm(const Records::FormInfo &form) const override;
    FormPlan formPlan(const Records::FormInfo &form, const FormSubject &subject) const override;
    void applied(const Records::FormInfo &form, const FormSubject &subject, const EditOutcome &outcome) override;

private:
    const Member *memberOf(const QString &key) const;
    void edit();
    void editOne(const QString &key);
    void noteMembers();
    void showHours(const Member *member);
    void showLinks(const Member *member);
    int colorOf(const QString &project);
    void askForBalance();

    MemberHours *m_hours;
    QLabel *m_hoursTitle;
    DayChart *m_chart;
    RecordLinks *m_contracts;
    RecordLinks *m_sheets;
    QHash<QString, int> m_colors; // of projects, steady while the page lives
    QTimer m_minute; // clocks elsewhere move on
    QTimer m_rest; // on a row; who walks over rows asks for nothing
    ReadHandle m_balanceCall;
    QString m_balanceOf; // the member who is, or was last, asked for
    memberfacts::Balance m_balance; // of that member
    bool m_areNotesOld = true; // of the members, in the rows
};

} // namespace signoff
