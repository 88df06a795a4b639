// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/gate.h"
#include "core/support/settings.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace signoff {

class WaitingRows;

// Keeps young what is in view: the page on screen, and then what waits for a decision elsewhere. After some minutes
// (Setting::RefreshMinutes), and when the window comes to the front again. Never with the last third of the request
// limit, which is the user's.
class Refresher : public QObject {
    Q_OBJECT

public:
    static constexpr int freshSeconds = 60; // younger rows are left alone when the window comes to the front

    // Both outlive it.
    Refresher(const Gate &gate, const Settings &settings, QObject *parent = nullptr);

    // The page that is on screen, or would be; null: none.
    void setPage(Page *page, const QString &id);
    // What waits in the workspace; null: there is none.
    void setWaiting(WaitingRows *waiting);

    // Asks for what is old. Done by itself twice a minute.
    void look();
    // The window came to the front.
    void activated();

private:
    bool mayAsk() const;
    bool isInView() const;
    bool refreshPage(qint64 age);

    const Gate &m_gate;
    const Settings &m_settings;
    QPointer<Page> m_page;
    QString m_id;
    QElapsedTimer m_tried; // when the page was asked for last; invalid: not yet
    QPointer<WaitingRows> m_waiting;
    QTimer m_timer;
};

} // namespace signoff
