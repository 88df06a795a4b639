// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_table.h"

#include <QWidget>

class QLabel;

namespace signoff {

class ReportModel;
class TableView;

// The rows behind a bar, cell or row of a report. Return or a double click opens the member of a row, T the timesheet.
class ReportRows : public QWidget {
    Q_OBJECT

public:
    explicit ReportRows(QWidget *parent = nullptr);

    // 'title': what was opened: "Website relaunch, Mon 2 Nov".
    void setRows(const QString &title, const ReportTable &table);
    QString text() const;
    TableView *view() const { return m_view; }

signals:
    void memberWanted(const QString &member); // user id
    void timesheetWanted(const QString &member, const QDate &day); // invalid: of no day in particular
    void closed();

private:
    QString memberAt(const QModelIndex &index) const;
    void open(const QModelIndex &index);
    void openTimesheet();

    QLabel *m_title;
    QLabel *m_count;
    TableView *m_view;
    ReportModel *m_model;
};

} // namespace signoff
