// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/timelines.h"
#include "ui/view/local_model.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QToolButton;

namespace signoff {

class MessageBar;
class StateOverlay;

// Somebody's day in a line.
struct TrackedRow {
    QString key; // user id
    QString name;
    QString first; // as written
    QString last;
    std::optional<int> minutes; // nothing: not known
    std::optional<bool> runs; // nothing: not known
    bool operator==(const TrackedRow &) const = default;
};

// Who tracked time on a day, and the choice of the day.
class TrackedList : public QWidget {
    Q_OBJECT

public:
    explicit TrackedList(WorkspaceData &workspace, QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    void setDay(QDate day);
    QString member() const;
    void setMember(const QString &member);
    // What is known of a clock, of those who were asked for.
    void setClock(const QString &member, std::optional<bool> runs);
    // From the timeline of the day, and from who is a member.
    void fill();
    bool isSorting() const { return m_isSorting; } // filled() follows
    const QList<TrackedRow> &people() const { return m_model->rows(); }
    // Everything it says besides its rows.
    QString text() const;

signals:
    void dayChanged(const QDate &day);
    void memberChanged(const QString &member);
    void retry();
    void filled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(QDate day);
    void showRows(const QList<TrackedRow> &rows);
    QString caption(const Timelines::Report &report) const;

    WorkspaceData &m_data;
    Timelines &m_timelines;
    QDate m_day;
    QString m_member; // chosen
    QHash<QString, bool> m_clocks;
    QDateEdit *m_date;
    QToolButton *m_next;
    QCheckBox *m_everybody;
    LocalModel<TrackedRow> *m_model;
    TableView *m_view;
    StateOverlay *m_overlay;
    QLabel *m_caption;
    bool m_isFilling = false;
    bool m_isSorting = false;
    int m_sorting = 0; // the latest; others come too late
};

} // namespace signoff
