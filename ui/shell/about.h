// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace signoff {

// Version, licence, and what Signoff is built on.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

    // What a report of a fault should carry: versions and platform, nothing about anybody.
    static QString versions();
};

} // namespace signoff
