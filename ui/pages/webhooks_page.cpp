// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/webhooks_page.h"

#include "core/net/secrets.h"
#include "ui/pages/listener_panel.h"
#include "ui/view/filter_bar.h"
#include "ui/view/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHostAddress>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr TableFilter tableFilters[] = {
    { .column = "events", .title = QT_TRANSLATE_NOOP("pages", "Event") },
};

constexpr TourStop stops[] = {
    { "new", "open form-create" },
    { "edit", "open form-update" },
    { "delete", "open delete" },
    { "listening", "press listen; until listener-copy" },
    { "listener-webhook", "open listener-add" },
    { "delivery",
        "open listener-add; type events tracker.started; press prompt-accept; page tracking; open start; choose contract_id 0; press prompt-accept; page webhooks; until deliveries" },
};

constexpr TablePlan plan {
    .resource = "webhooks",
    .elastic = "url",
    .sort = "url",
    .filters = tableFilters,
    .search = QT_TRANSLATE_NOOP("pages", "Search webhooks"),
    .loading = QT_TRANSLATE_NOOP("pages", "Loading webhooks …"),
    .failed = QT_TRANSLATE_NOOP("pages", "The webhooks could not be loaded"),
    .icon = "webhooks",
    .empty = QT_TRANSLATE_NOOP("pages", "No webhooks yet"),
    .emptyHint = QT_TRANSLATE_NOOP("pages", "A webhook tells another program at once when something happens here."),
    .choose = QT_TRANSLATE_NOOP("pages", "Choose a webhook to see more."),
    .stops = stops,
};

// As many for every token: not even its length shows.
QString masked()
{
    return QString(16, QChar(0x2022));
}

} // namespace

WebhooksPage::WebhooksPage(const PageContext &context, QWidget *parent)
    : TablePage(context, plan, parent)
    , m_listener(new ListenerPanel(context.settings, this))
{
    column()->insertWidget(column()->indexOf(splitter()) + 1, m_listener);
    begin();
    addOwnCommands();
    connect(m_listener, &ListenerPanel::webhookWanted, this, &WebhooksPage::addForListener);
    connect(m_listener, &ListenerPanel::changed, this, [this] {
        m_listens->setText(m_listener->isOn() ? tr("Stop listening on this computer") : tr("Listen on this computer"));
        column()->setStretchFactor(m_listener, m_listener->hasLog() ? 1 : 0);
        updateLater();
    });
    connect(detail(), &RecordDetail::factTriggered, this, [this](const QString &section) {
        if (section == "token"_L1)
            copyToken();
    });
}

void WebhooksPage::addOwnCommands()
{
    addCommand({ .id = u"copy-token"_s, .text = tr("Copy token"), .icon = u"key"_s, .ofRow = true },
        [this] { copyToken(); });
    detail()->setActions({ command(u"form-update"_s), command(u"copy-token"_s), command(u"delete"_s) });
    m_listens = addCommand({ .id = u"listen"_s, .text = tr("Listen on this computer"), .icon = u"webhooks"_s },
        [this] { m_listener->setOn(!m_listener->isOn()); });
}

// Tokens stay in memory, and out of every log.
void WebhooksPage::rowsMoved()
{
    QHash<QString, ListenerPanel::Known> known;
    const RowTable<Webhook> &table = data().shelf<Webhook>().table;
    for (int row = 0; row < table.count(); ++row) {
        const Webhook &webhook = table.at(row).row;
        Secrets::add(webhook.token);
        known.insert(webhook.id, { webhook.url, webhook.token });
    }
    m_listener->setWebhooks(known);
}

RecordHead WebhooksPage::headOf(const QString &key) const
{
    RecordHead head;
    if (const auto stored = data().shelf<Webhook>().table.find(key)) {
        head.title = stored->row.url;
        head.subtitle = tr("%n event(s)", nullptr, int(stored->row.events.size()));
    }
    return head;
}

QList<FactSection> WebhooksPage::factsOf(const QString &key) const
{
    const auto stored = data().shelf<Webhook>().table.find(key);
    if (!stored)
        return {};
    FactSection events { u"events"_s, tr("Events"), {}, {}, {} };
    for (const QString &event : stored->row.events)
        events.facts.append({ {}, {}, eventWords(event), event, {}, false });
    if (events.facts.isEmpty())
        events.note = tr("nothing that this server names");
    FactSection token { u"token"_s, tr("Token"), {}, {}, {} };
    if (stored->row.token.isEmpty()) {
        token.note = tr("not known");
    } else {
        token.action = tr("Copy");
        const QString why = tr("By this the receiver knows a genuine delivery. It is not shown, and not kept on this "
                               "computer.");
        token.facts.append({ {}, {}, masked(), {}, why, false });
    }
    return { events, token };
}

void WebhooksPage::copyToken()
{
    const auto stored = data().shelf<Webhook>().table.find(currentKey());
    if (!stored || stored->row.token.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(stored->row.token);
    tell(MessageBar::Kind::Success, tr("The token is in the clipboard."));
}

QString WebhooksPage::consequence(const Records::ActionInfo &action, int count) const
{
    return action.removes ? tr("%n address(es) will be told of nothing any more, and the token is lost.", nullptr, count)
                          : QString();
}

FormPlan WebhooksPage::formPlan(const Records::FormInfo &form, const FormSubject &subject) const
{
    FormPlan made = TablePage::formPlan(form, subject);
    if (!form.isUpdate)
        made.text = tr("The server sends what happens to this address. Its token is there to copy once the webhook is made.");
    return made;
}

bool WebhooksPage::isServerHere() const
{
    const QString host = data().client().baseUrl().host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

void WebhooksPage::addForListener(const QUrl &address)
{
    for (const Records::FormInfo &form : records().forms()) {
        if (form.isUpdate)
            continue;
        FormPlan made = formPlan(form, {});
        made.begin.insert(u"url"_s, address.toString());
        made.text = isServerHere()
            ? tr("The server runs on this computer, so it can reach the listener.")
            : tr("%1 cannot reach this address: 127.0.0.1 is always the computer itself. It works with a server on this "
                 "computer, such as the demo. For others enter the address of a tunnel that leads here.")
                  .arg(data().client().baseUrl().host());
        return openForm(records(), form, made, {});
    }
}

QStringList WebhooksPage::messages() const
{
    QStringList all = TablePage::messages();
    const QString heard = m_listener->text();
    if (!heard.isEmpty())
        all.append(heard);
    return all;
}

} // namespace signoff
