// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/table_page.h"

namespace signoff {

class TimesheetDetail;

// The main job: left the queue of timesheets, right the evidence for the chosen one. A, R, U decide the current one, or
// those marked with X; Shift+A approves all that are checked and without a flag; Z takes back.
class TimesheetsPage final : public TablePage {
    Q_OBJECT

public:
    explicit TimesheetsPage(const PageContext &context, QWidget *parent = nullptr);

    static std::span<const BuiltInView> views();

protected:
    ListQuery wantedQuery() const override;
    void showRecord(const QString &key) override;
    void rowsMoved() override;
    void loadMore() override { data().reviewSheets(); }
    QString summary(const QStringList &keys) const override;
    std::optional<Condition> condition() override;
    QStringList namedColumns() const override;
    bool isFirstStill() const override { return !m_hasSettled; }
    QString whyNotInBulk(const QString &key, const QString &action) const override;
    BulkRow bulkRow(const QString &key) const override;

private:
    void approveClear();
    void showAmounts();

    RowTable<Timesheet> &m_table;
    TimesheetDetail *m_sheet;
    bool m_hasSettled = false;
    bool m_hasAmounts = true;
};

} // namespace signoff
