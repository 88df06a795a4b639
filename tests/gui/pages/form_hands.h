// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/pages/page_rig.h"
#include "ui/view/form_dialog.h"
#include "ui/view/form_field.h"

#include <QAction>

// Hands for forms that a page opens, and for what happens behind its back.
namespace signoff::testing {

inline FormDialog *openForm(QWidget *page)
{
    const QList<FormDialog *> dialogs = page->findChildren<FormDialog *>();
    for (FormDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

inline FormDialog *openForm(QWidget *page, const QString &action)
{
    page->findChild<QAction *>(action)->trigger();
    return openForm(page);
}

// As if it was typed.
inline void enter(FormDialog *dialog, const QString &field, const QVariant &value)
{
    auto *view = dialog->findChild<FormFieldView *>("field-"_L1 + field);
    view->control()->setValue(value);
    emit view->control()->edited();
}

// A call of the API past the page, with the token of the rig.
inline QJsonObject direct(PageRig &rig, const QByteArray &verb, const QString &path, const QJsonObject &body = {})
{
    QNetworkRequest request(QUrl(rig.host->baseUrl().toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + rig.host->token().toUtf8());
    QJsonObject sent = body;
    sent.insert(u"workspace_id"_s, 7301);
    std::unique_ptr<QNetworkReply> reply(rig.direct.sendCustomRequest(
        request, verb, verb == "GET" ? QByteArray() : QJsonDocument(sent).toJson(QJsonDocument::Compact)));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace signoff::testing
