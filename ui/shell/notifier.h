// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QSystemTrayIcon;

namespace signoff {

// Tells the user something while the program is not looked at. A seam: tests listen, the desktop shows.
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void tell(const QString &title, const QString &text) = 0;
    // What was told is seen.
    virtual void done() = 0;

signals:
    // The user wants to see it.
    void chosen();
};

// By the tray where there is one; else the entry of the window in the task bar asks for attention.
class DesktopNotifier final : public Notifier {
    Q_OBJECT

public:
    explicit DesktopNotifier(QWidget *window);

    void tell(const QString &title, const QString &text) override;
    void done() override;

private:
    QWidget *m_window;
    QSystemTrayIcon *m_tray = nullptr;
};

} // namespace signoff
