// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_table.h"

#include <QWidget>

class QLabel;

namespace signoff {

class ReportModel;
class TableView;

// The rows behind a bar, cell or row of a report. Return or a double click opens the member of a row.
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
    void closed();

private:
    void open(const QModelIndex &index);

    QLabel *m_title;
    QLabel *m_count;
    TableView *m_view;
    ReportModel *m_model;
};

} // namespace signoff
