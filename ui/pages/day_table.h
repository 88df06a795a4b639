// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/day_matrix.h"
#include "ui/view/table_view.h"

namespace signoff {

// The days of a timesheet as a small table: a line per day, a column per project, totals at the end of both.
class DayTable : public TableView {
    Q_OBJECT

public:
    explicit DayTable(QWidget *parent = nullptr);

    void setMatrix(const DayMatrix &matrix);
    QSize sizeHint() const override;

private:
    class Model;
    Model *m_model;
};

} // namespace signoff
