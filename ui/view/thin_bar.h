// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProgressBar>

namespace signoff {

// A progress bar: for eyes a thin line, for screen readers what it is.
class ThinBar : public QProgressBar {
    Q_OBJECT

public:
    explicit ThinBar(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace signoff
