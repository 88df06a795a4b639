// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notifier.h"

#include "ui/view/icons.h"
#include "ui/view/text.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace signoff {

DesktopNotifier::DesktopNotifier(QWidget *window)
    : Notifier(window)
    , m_window(window)
{
}

void DesktopNotifier::tell(const QString &title, const QString &text)
{
    QApplication::alert(m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(applicationIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Notifier::chosen);
        connect(m_tray, &QSystemTrayIcon::activated, this, &Notifier::chosen);
    }
    m_tray->setToolTip(plainToolTip(text));
    m_tray->show();
    m_tray->showMessage(title, text, applicationIcon());
}

void DesktopNotifier::done()
{
    if (m_tray)
        m_tray->hide();
}

} // namespace signoff
