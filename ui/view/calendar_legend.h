// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace signoff {

// What the marks of a calendar mean; wraps where it is narrow.
class CalendarLegend : public QWidget {
    Q_OBJECT

public:
    explicit CalendarLegend(QWidget *parent = nullptr);

    void setWords(const QString &firm, const QString &waiting);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QString m_firm;
    QString m_waiting;
};

} // namespace signoff
