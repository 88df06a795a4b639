// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/oauth.h"
#include "core/support/settings.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace signoff {

// What signing in with an OAuth2 app of one's own asks for: the redirect URI to register, the port in it, id and secret.
class AppForm : public QWidget {
    Q_OBJECT

public:
    explicit AppForm(Settings &settings, QWidget *parent = nullptr);

    OAuthApp app() const;
    int port() const;
    void fill(const QString &clientId);
    // Of this client id: the keychain has it, and the field may stay empty.
    void setKnowsSecret(bool knows);
    // While the browser is waited for nothing can be changed, and its address can be copied; empty: it is not.
    void setWaiting(const QUrl &address, bool hasBrowser);
    void focusFirst();
    QLineEdit *redirectField() const { return m_redirect; }
    void retranslate();

signals:
    void edited();
    void submitted();

private:
    void updateRedirect();

    Settings &m_settings;
    QUrl m_address;
    bool m_hasBrowser = true;
    bool m_knowsSecret = false;
    QLineEdit *m_redirect;
    QPushButton *m_copy;
    QLabel *m_portTitle;
    QSpinBox *m_port;
    QLabel *m_portHint;
    QLabel *m_idTitle;
    QLineEdit *m_id;
    QLabel *m_secretTitle;
    QLineEdit *m_secret;
    QToolButton *m_reveal;
    QWidget *m_fields;
    QWidget *m_waiting;
    QLabel *m_hint;
    QPushButton *m_copyAddress;
};

} // namespace signoff
