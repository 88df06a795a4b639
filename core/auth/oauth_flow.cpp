// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/oauth_flow.h"

#include "core/auth/sign_in_words.h"

#include <QOAuth2AuthorizationCodeFlow>
#include <QRandomGenerator>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// Qt's own has eight characters.
QString newState()
{
    quint32 words[6];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(QByteArray::fromRawData(reinterpret_cast<const char *>(words), sizeof words).toHex());
}

} // namespace

OAuthFlow::OAuthFlow(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    setPatience(std::chrono::minutes(10));
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(words::nobodyInTheBrowser()); });
    connect(&m_listener, &OAuthListener::granted, this, &OAuthFlow::exchange);
    connect(&m_listener, &OAuthListener::denied, this,
        [this](const QString &error, const QString &description) { fail(words::denied(error, description)); });
}

void OAuthFlow::start(const QUrl &baseUrl, const OAuthApp &app, quint16 port)
{
    cancel();
    m_baseUrl = baseUrl;
    m_app = app;
    const QString state = newState();
    if (!m_listener.listen(port, state))
        return fail(words::portNotFree(port, m_listener.error() == QAbstractSocket::AddressInUseError));
    m_patience.start();

    // Qt Network Auth words the question to the server; what it would do with the answer is in OAuthListener and
    // TokenCall, which say why.
    QOAuth2AuthorizationCodeFlow flow;
    flow.setReplyHandler(&m_listener);
    flow.setAuthorizationUrl(authorizeUrl(baseUrl));
    flow.setAccessTokenUrl(tokenUrl(baseUrl));
    flow.setClientIdentifier(app.clientId);
    flow.setScope(u"read write"_s);
    flow.setState(state);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Not documented by WebWork, and not known to Qt 6.4: the same question whatever Qt there is.
    flow.setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::None);
#endif
    connect(&flow, &QAbstractOAuth::authorizeWithBrowser, this, &OAuthFlow::browserWanted);
    flow.grant();
}

void OAuthFlow::cancel()
{
    m_patience.stop();
    m_listener.close();
    m_call.abort();
}

void OAuthFlow::exchange(const QString &code)
{
    m_patience.stop();
    const QString redirect = m_listener.callback();
    m_call.exchange(tokenUrl(m_baseUrl), m_app, code, redirect, [this](const TokenAnswer &answer) {
        if (answer.kind != TokenAnswer::Kind::Granted)
            return fail(words::noTokens(answer, tokenUrl(m_baseUrl)));
        cancel();
        OAuthAccess access = answer.access;
        access.app = m_app;
        access.hide();
        emit granted(access);
    });
}

void OAuthFlow::fail(const QString &sentence)
{
    cancel();
    emit failed(sentence);
}

} // namespace signoff
