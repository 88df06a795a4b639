// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/sort_filter.h"
#include "ui/pages/bulk_words.h"
#include "ui/view/local_model.h" // forward declared, lupdate would lose the namespace

#include <QDialog>

#include <functional>

class QCheckBox;
class QPushButton;

namespace signoff {

class ElidedLabel;
class FlowLayout;
class MessageBar;
class TableView;
class ThinBar;

// What became of each decision of a bulk, while it runs and afterwards. Not modal: work goes on beside it.
class BulkResults : public QDialog {
    Q_OBJECT

public:
    // 'csv' makes the file for a spreadsheet, of what stands at that moment.
    explicit BulkResults(std::function<QByteArray()> csv, QWidget *parent = nullptr);

    void setResults(const BulkProgress &progress, const QList<BulkResult> &results);

signals:
    // The rows that failed.
    void tryAgain(const QStringList &keys);

private:
    void showCounts(const QList<BulkProgress::Count> &counts);
    void filter();
    void exportAsCsv();
    void copy();

    std::function<QByteArray()> m_csv;
    LocalModel<BulkResult> *m_model;
    SortFilter m_rows;
    ElidedLabel *m_title;
    QWidget *m_counts;
    QList<BulkProgress::Count> m_shownCounts;
    ThinBar *m_bar;
    QCheckBox *m_onlyFailed;
    TableView *m_table;
    MessageBar *m_message;
    QPushButton *m_again;
};

} // namespace signoff
