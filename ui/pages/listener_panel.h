// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/webhook_listener.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace signoff {

class DeliveryLog;
class MessageBar;
class Settings;

// The listener on this computer: a switch, its address, and what comes live. Off until it is switched on, and off again
// in the next run.
class ListenerPanel : public QWidget {
    Q_OBJECT

public:
    explicit ListenerPanel(Settings &settings, QWidget *parent = nullptr);

    struct Known {
        QString address;
        QString token;
        bool operator==(const Known &) const = default;
    };
    // The webhooks whose deliveries are genuine, by their ids.
    void setWebhooks(const QHash<QString, Known> &webhooks);
    void setOn(bool on);
    bool isOn() const { return m_listener.isRunning(); }
    bool hasLog() const { return isOn() || !m_listener.deliveries().empty(); }
    QUrl address() const { return m_listener.address(); }
    void copyAddress() const;
    const WebhookListener &listener() const { return m_listener; }
    // Everything it says, for tests and the tour.
    QString text() const;

signals:
    void webhookWanted(const QUrl &address); // "Add a webhook for this address"
    void changed();

private:
    void showState();

    Settings &m_settings;
    QHash<QString, Known> m_known; // webhooks by their ids
    QHash<QString, QString> m_addresses;
    QCheckBox *m_switch;
    QLabel *m_portTitle;
    QSpinBox *m_port;
    QLabel *m_address;
    QPushButton *m_copy;
    QPushButton *m_add;
    QPushButton *m_clear;
    QLabel *m_hint;
    MessageBar *m_problem;
    DeliveryLog *m_log;
    QTimer m_later; // folds many deliveries into one look
    WebhookListener m_listener;
};

} // namespace signoff
