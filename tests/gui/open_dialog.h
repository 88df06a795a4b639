// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

// The dialog that is open; null when there is none.
inline QDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

// Lets an answer that a test gave to a prompt arrive: it comes from the event loop, before this.
inline void letAnswersArrive()
{
    bool arrived = false;
    QTimer::singleShot(0, qApp, [&] { arrived = true; });
    QTRY_VERIFY(arrived);
}
