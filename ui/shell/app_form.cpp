// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/app_form.h"

#include "ui/shell/labels.h"
#include "ui/shell/secret_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

AppForm::AppForm(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_redirect = new QLineEdit(this);
    m_redirect->setObjectName("redirect"_L1);
    m_redirect->setReadOnly(true);
    m_copy = new QPushButton(this);
    m_copy->setObjectName("copyRedirect"_L1);
    auto *redirectRow = new QHBoxLayout;
    redirectRow->setSpacing(6);
    redirectRow->addWidget(m_redirect, 1);
    redirectRow->addWidget(m_copy);
    column->addLayout(redirectRow);

    m_fields = new QWidget(this);
    column->addWidget(m_fields);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 8, 0, 0);
    fields->setSpacing(0);
    m_portTitle = themedLabel({}, FontRole::SmallStrong, ColorRole::Text, m_fields);
    m_port = new QSpinBox(m_fields);
    m_port->setObjectName("port"_L1);
    m_port->setGroupSeparatorShown(false);
    const SettingRow &row = settingRow(Setting::SignInPort);
    m_port->setRange(int(row.min), int(row.max));
    m_port->setValue(settings.whole(Setting::SignInPort));
    m_portTitle->setBuddy(m_port);
    m_portHint = themedLabel({}, FontRole::Small, ColorRole::Muted, m_fields);
    m_portHint->setWordWrap(true);
    auto *portRow = new QHBoxLayout;
    portRow->setSpacing(10);
    portRow->addWidget(m_portTitle);
    portRow->addWidget(m_port);
    portRow->addWidget(m_portHint, 1);
    fields->addLayout(portRow);

    m_idTitle = themedLabel({}, FontRole::SmallStrong, ColorRole::Text, m_fields);
    m_id = new QLineEdit(m_fields);
    m_id->setObjectName("clientId"_L1);
    m_idTitle->setBuddy(m_id);
    fields->addSpacing(12);
    fields->addWidget(m_idTitle);
    fields->addSpacing(5);
    fields->addWidget(m_id);

    m_secretTitle = themedLabel({}, FontRole::SmallStrong, ColorRole::Text, m_fields);
    m_secret = new QLineEdit(m_fields);
    m_secret->setObjectName("clientSecret"_L1);
    m_reveal = makeSecretField(m_secret);
    m_secretTitle->setBuddy(m_secret);
    fields->addSpacing(10);
    fields->addWidget(m_secretTitle);
    fields->addSpacing(5);
    auto *secretRow = new QHBoxLayout;
    secretRow->setSpacing(6);
    secretRow->addWidget(m_secret, 1);
    secretRow->addWidget(m_reveal);
    fields->addLayout(secretRow);

    m_waiting = new QWidget(this);
    column->addWidget(m_waiting);
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 12, 0, 0);
    waiting->setSpacing(4);
    m_hint = themedLabel({}, FontRole::Body, ColorRole::Muted, m_waiting);
    m_hint->setWordWrap(true);
    waiting->addWidget(m_hint);
    m_copyAddress = new QPushButton(m_waiting);
    m_copyAddress->setObjectName("copyAddress"_L1);
    m_copyAddress->setProperty("kind", u"quiet"_s);
    setFlush(m_copyAddress, Qt::LeftEdge);
    waiting->addWidget(m_copyAddress, 0, Qt::AlignLeft);

    for (QLineEdit *line : { m_redirect, m_id, m_secret })
        line->setMinimumHeight(metrics::controlHeight + 2);
    for (QLineEdit *line : { m_id, m_secret }) {
        connect(line, &QLineEdit::textEdited, this, &AppForm::edited);
        connect(line, &QLineEdit::returnPressed, this, &AppForm::submitted);
    }
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) {
        m_settings.set(Setting::SignInPort, port);
        updateRedirect();
        emit edited();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_redirect->text()); });
    connect(m_copyAddress, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_address.toString(QUrl::FullyEncoded)); });
    updateRedirect();
    setWaiting({}, true);
}

OAuthApp AppForm::app() const
{
    return { m_id->text().trimmed(), m_secret->text().trimmed() };
}

int AppForm::port() const
{
    return m_port->value();
}

void AppForm::fill(const QString &clientId)
{
    m_id->setText(clientId);
    m_secret->clear();
    m_reveal->setChecked(false);
}

void AppForm::setKnowsSecret(bool knows)
{
    m_knowsSecret = knows;
    retranslate();
}

void AppForm::setWaiting(const QUrl &address, bool hasBrowser)
{
    m_address = address;
    m_hasBrowser = hasBrowser;
    m_fields->setVisible(address.isEmpty());
    m_waiting->setVisible(!address.isEmpty());
    retranslate();
}

void AppForm::focusFirst()
{
    QLineEdit *next = m_id->text().isEmpty() || !m_secret->text().isEmpty() || m_knowsSecret ? m_id : m_secret;
    next->setFocus();
    next->selectAll();
}

void AppForm::updateRedirect()
{
    m_redirect->setText(redirectUri(port()));
    m_redirect->setCursorPosition(0);
}

void AppForm::retranslate()
{
    m_redirect->setAccessibleName(tr("Redirect URI"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the redirect URI"));
    m_portTitle->setText(tr("Port"));
    m_portHint->setText(tr("Another one only if a program of this computer uses it; then in WebWork, too."));
    m_idTitle->setText(tr("Client ID"));
    m_secretTitle->setText(tr("Client secret"));
    m_secret->setPlaceholderText(m_knowsSecret ? tr("Leave it empty to use the one in the keychain") : QString());
    m_hint->setText(m_hasBrowser
            ? tr("Allow the access in the browser; Signoff then goes on by itself. If the browser shows an error "
                 "instead, compare the client ID and the redirect URI with those of your app.")
            : tr("No browser could be opened. Copy the address and open it in a browser on this computer."));
    m_copyAddress->setText(tr("Copy the address for the browser"));
}

} // namespace signoff
