// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/listener_panel.h"

#include "core/support/settings.h"
#include "ui/pages/delivery_log.h"
#include "ui/view/flow_layout.h"
#include "ui/view/message_bar.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

ListenerPanel::ListenerPanel(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_switch(new QCheckBox(tr("Listen on this computer"), this))
    , m_portTitle(plainLabel(tr("Port (0: any)"), this))
    , m_port(new QSpinBox(this))
    , m_address(plainLabel({}, this))
    , m_copy(new QPushButton(tr("Copy address"), this))
    , m_add(new QPushButton(tr("Add a webhook for it …"), this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_hint(plainLabel({}, this))
    , m_problem(new MessageBar(this))
    , m_log(new DeliveryLog(this))
{
    setAccessibleName(tr("Listener"));
    m_switch->setObjectName(u"listener-switch"_s);
    m_copy->setObjectName(u"listener-copy"_s);
    m_add->setObjectName(u"listener-add"_s);
    m_clear->setObjectName(u"listener-clear"_s);
    m_port->setObjectName(u"listener-port"_s);
    const SettingRow &row = settingRow(Setting::WebhookPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setRange(int(row.min), int(row.max));
    m_port->setValue(m_settings.whole(Setting::WebhookPort));
    m_portTitle->setBuddy(m_port);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hint->setWordWrap(true);
    m_hint->setFont(Theme::font(FontRole::Small));

    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line, metrics::grid * 3 / 2, metrics::grid);
    flow->addWidget(m_switch);
    flow->addWidget(m_portTitle);
    flow->addWidget(m_port);
    flow->addWidget(m_address);
    flow->addWidget(m_copy);
    flow->addWidget(m_add);
    flow->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::grid * 3 / 2, metrics::grid, metrics::grid * 3 / 2, metrics::grid);
    column->setSpacing(metrics::grid);
    column->addWidget(line);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    column->addWidget(m_log, 1);

    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ListenerPanel::showState);
    connect(&m_listener, &WebhookListener::received, this, [this] { m_later.start(); });
    connect(&m_listener, &WebhookListener::changed, this, [this] { m_later.start(); });
    connect(m_switch, &QCheckBox::clicked, this, &ListenerPanel::setOn);
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) { m_settings.set(Setting::WebhookPort, port); });
    connect(m_copy, &QPushButton::clicked, this, &ListenerPanel::copyAddress);
    connect(m_clear, &QPushButton::clicked, &m_listener, &WebhookListener::clear);
    connect(m_add, &QPushButton::clicked, this, [this] { emit webhookWanted(m_listener.address()); });
    showState();
}

void ListenerPanel::setWebhooks(const QHash<QString, Known> &webhooks)
{
    if (webhooks == m_known)
        return;
    m_known = webhooks;
    QHash<QString, QString> tokens;
    m_addresses.clear();
    for (auto it = webhooks.cbegin(); it != webhooks.cend(); ++it) {
        tokens.insert(it.key(), it->token);
        m_addresses.insert(it.key(), it->address);
    }
    m_listener.setTokens(tokens);
    m_later.start();
}

void ListenerPanel::setOn(bool on)
{
    if (on && !isOn())
        m_listener.start(quint16(m_port->value()));
    else if (!on)
        m_listener.stop();
    showState();
}

void ListenerPanel::copyAddress() const
{
    QGuiApplication::clipboard()->setText(m_listener.address().toString());
}

void ListenerPanel::showState()
{
    const bool on = isOn();
    m_switch->setChecked(on);
    m_portTitle->setVisible(!on);
    m_port->setVisible(!on);
    m_address->setText(m_listener.address().toString());
    m_address->setAccessibleName(tr("Address of the listener: %1").arg(m_address->text()));
    for (QWidget *widget : { static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_add) })
        widget->setVisible(on);
    m_clear->setVisible(!m_listener.deliveries().empty());
    m_log->setVisible(hasLog());
    m_hint->setText(on ? tr("Only programs on this computer reach this address. A delivery counts as genuine when it "
                            "carries the token of a webhook in the list above.")
                       : tr("Shows live what is delivered to a webhook that points to this computer, and checks its "
                            "token. It is off until you switch it on, and nothing outside this computer reaches it."));
    if (!m_listener.problem().isEmpty() && !on)
        m_problem->showMessage(MessageBar::Kind::Error, m_listener.problem(), {}, false);
    else if (m_listener.unlisted() > 0)
        m_problem->showMessage(MessageBar::Kind::Partial,
            tr("%n request(s) were turned away and are not listed: too many came within a minute.", nullptr,
                m_listener.unlisted()),
            {}, false);
    else
        m_problem->clear();
    m_log->show(m_listener.deliveries(), m_addresses);
    emit changed();
}

QString ListenerPanel::text() const
{
    QStringList parts { m_address->text(), m_problem->text(), m_log->text() };
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace signoff
