// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/webhook_listener.h"
#include "ui/view/local_model.h"

class QPlainTextEdit;

namespace signoff {

class MessageBar;

// A delivery as a line; 'webhook' is the address of the one whose token it carried.
struct DeliveryRow {
    QString key;
    Delivery delivery;
    QString webhook;
    bool operator==(const DeliveryRow &other) const { return key == other.key && webhook == other.webhook; }
};

// What came to the listener, the newest first, and what the chosen one carried.
class DeliveryLog : public QWidget {
    Q_OBJECT

public:
    explicit DeliveryLog(QWidget *parent = nullptr);

    // 'addresses' of webhooks by their ids. The chosen delivery stays chosen; without one the newest is.
    void show(const std::deque<Delivery> &deliveries, const QHash<QString, QString> &addresses);
    // Everything it says of the deliveries, for tests and the tour.
    QString text() const;

private:
    void showCurrent();

    LocalModel<DeliveryRow> *m_model;
    TableView *m_table;
    MessageBar *m_problem;
    QPlainTextEdit *m_body;
};

} // namespace signoff
