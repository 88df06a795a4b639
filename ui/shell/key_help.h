// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <QDialog>
#include <QList>

namespace signoff {

// Every key there is, by group, on one sheet (F1). Made from the tables of shell and pages; F1 or Escape closes it.
class KeyHelpDialog : public QDialog {
    Q_OBJECT

public:
    // The words of 'window' are translated in the context "shell", those of 'pages' in "keys".
    KeyHelpDialog(const QList<KeyHelp> &window, std::span<const KeyHelp> pages, QWidget *parent);

    // "Ctrl+1 … Ctrl+9  Go to a page", a line a key, for tests and screen readers.
    QStringList lines() const { return m_lines; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList m_lines;
};

} // namespace signoff
