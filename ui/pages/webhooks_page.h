// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/table_page.h"

namespace signoff {

class ListenerPanel;

// Addresses that are told of events, and below them a listener on this computer that shows what they are told. The
// token of a webhook is never shown: it can be copied.
class WebhooksPage : public TablePage {
    Q_OBJECT

public:
    explicit WebhooksPage(const PageContext &context, QWidget *parent = nullptr);

    QStringList messages() const override;

protected:
    RecordHead headOf(const QString &key) const override;
    QList<FactSection> factsOf(const QString &key) const override;
    void rowsMoved() override;
    QString consequence(const Records::ActionInfo &action, int count) const override;
    FormPlan formPlan(const Records::FormInfo &form, const FormSubject &subject) const override;

private:
    void addOwnCommands();
    void copyToken();
    void addForListener(const QUrl &address);
    bool isServerHere() const;

    ListenerPanel *m_listener;
    QAction *m_listens = nullptr;
};

} // namespace signoff
