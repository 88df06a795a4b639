// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/table_page.h"

class QLabel;

namespace signoff {

class DayLine;
class Timelines;

// Time that members ask to add, against what was tracked then. One timeline a day serves all requests of that day; it
// is asked for when one of them is chosen, and for all that wait on command.
class TimeRequestsPage : public TablePage {
    Q_OBJECT

public:
    explicit TimeRequestsPage(const PageContext &context, QWidget *parent = nullptr);

    static std::span<const BuiltInView> views();

protected:
    void showRecord(const QString &key) override;
    RecordHead headOf(const QString &key) const override;
    QList<FactSection> factsOf(const QString &key) const override;
    void rowsMoved() override;
    QString summary(const QStringList &keys) const override;
    std::optional<Condition> condition() override;
    void loadMore() override;
    bool isLoadingMore() const override;
    QString consequence(const Records::ActionInfo &action, int count) const override;
    FormPlan formPlan(const Records::FormInfo &form, const FormSubject &subject) const override;
    void applied(const Records::FormInfo &form, const FormSubject &subject, const EditOutcome &outcome) override;

private:
    void askForChosen();
    void compareWaiting();
    void noteOverlaps();
    void noteOverlap(int row);
    std::optional<TimeRequest> rowOf(const QString &key) const;

    Timelines &m_timelines;
    QLabel *m_caption;
    DayLine *m_line;
    QTimer m_ask; // a held key asks for no row that it passes
    QString m_asked; // the row for which the timer runs or ran
    QDateTime m_since; // older timelines are asked for again
    bool m_areNotesOld = true;
    QTimer m_noting; // so many rows a turn
    int m_nextNoted = 0; // row
    int m_firstNoted = -1; // of those whose notes changed in this turn
    int m_lastNoted = -1;
    QList<QDate> m_found; // of m_missing, while it is made anew
    QList<QDate> m_missing; // days of requests that wait, of which no timeline was asked for
    QSet<QString> m_tasks; // whose names are noted
};

} // namespace signoff
