// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/oauth_listener.h"

#include "core/auth/oauth.h"

#include <QUrlQuery>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// In a query as in a form a plus is a blank.
QString field(const QUrlQuery &query, const QString &name)
{
    QString raw = query.queryItemValue(name, QUrl::FullyEncoded);
    return QUrl::fromPercentEncoding(raw.replace(u'+', u' ').toLatin1());
}

void send(QTcpSocket *socket, int status, const QString &title, const QString &sentence)
{
    const QByteArray body = u"<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title>"
                            "<style>body{font:16px system-ui,sans-serif;margin:4em auto;max-width:32em;padding:0 1em;"
                            "color-scheme:light dark}</style></head><body><h1>%1</h1><p>%2</p></body></html>"_s
                                .arg(title.toHtmlEscaped(), sentence.toHtmlEscaped())
                                .toUtf8();
    const QByteArray headers = "Content-Type: text/html; charset=utf-8\r\nReferrer-Policy: no-referrer"
                               "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n";
    HttpListener::send(socket, { status, headers, body });
}

} // namespace

OAuthListener::OAuthListener(QObject *parent)
    : QAbstractOAuthReplyHandler(parent)
    , m_http({}, [this](QTcpSocket *socket, const HttpRequest &request) { answer(socket, request); })
{
}

bool OAuthListener::listen(quint16 port, const QString &state)
{
    close();
    m_port = port;
    m_state = state;
    return m_http.listen(port);
}

// What is being written to the browser still arrives.
void OAuthListener::close()
{
    m_http.close();
    m_state.clear();
}

QString OAuthListener::callback() const
{
    return redirectUri(m_port);
}

void OAuthListener::answer(QTcpSocket *socket, const HttpRequest &request)
{
    const QUrl target = QUrl::fromEncoded(QByteArray("http://127.0.0.1" + request.target));
    if (request.verb != "GET")
        return send(socket, 405, tr("Signoff"), tr("There is nothing here."));
    if (target.path() != "/callback"_L1)
        return send(socket, 404, tr("Signoff"), tr("There is nothing here."));
    const QUrlQuery query(target);
    const QString state = field(query, u"state"_s);
    const QString code = field(query, u"code"_s);
    const QString error = field(query, u"error"_s);
    if (m_state.isEmpty() || state != m_state || (code.isEmpty() && error.isEmpty())) {
        return send(socket, 400, tr("Not the sign-in that waits"),
            tr("This page does not belong to the sign-in that Signoff waits for, so nothing was done. Go back to "
               "Signoff; if it does not wait any more, begin there again."));
    }
    close();
    if (!error.isEmpty()) {
        send(socket, 200, tr("Signoff was not let in"),
            tr("Nothing was changed. You can close this page and go back to Signoff."));
        emit denied(error, field(query, u"error_description"_s));
        return;
    }
    send(socket, 200, tr("Done here"), tr("You can close this page and go back to Signoff, which goes on by itself."));
    emit granted(code);
}

} // namespace signoff
