// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qurlquery.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString redirectUri = u"http://127.0.0.1:21743/callback"_s;

using Form = QList<QPair<QString, QString>>;

struct Answer {
    int status = 0;
    QJsonObject json;
    QUrl location;
    QByteArray body;
    QByteArray challenge; // WWW-Authenticate

    QString error() const { return json.value(u"error"_s).toString(); }
    QString text(const QString &key) const { return json.value(key).toString(); }
    QString parameter(const QString &key) const
    {
        return QUrlQuery(location).queryItemValue(key, QUrl::FullyDecoded);
    }
};

} // namespace

// The token endpoint by hand: RFC 6749 says what has to come.
class SandboxOAuth : public QObject {
    Q_OBJECT

private slots:
    void init();

    void codeForTokens();
    void clientByBasicOrInTheBody();
    void consentIsAskedFor();
    void denied();
    void whoIsNotKnownIsSentNowhere_data();
    void whoIsNotKnownIsSentNowhere();
    void errorsOfTheTokenEndpoint_data();
    void errorsOfTheTokenEndpoint();
    void aCodeWorksOnce();
    void refreshTokensRotate();
    void scopes();
    void clientCredentials();
    void tokensEnd();
    void faultsStrikeOnlyWhatTheyName();

private:
    Answer run(const QByteArray &verb, const QString &path, const QUrlQuery &query, const Form &form, bool basic);
    Answer authorize(const QString &more = {}, const QString &scope = u"read write"_s);
    Answer token(const Form &form, bool basic = false);
    QString code(const QString &scope = u"read write"_s);
    Answer tokens(const QString &scope = u"read write"_s);
    int statusOf(const QString &token, bool isWrite = false);
    void wish(const QJsonObject &wishes) { m_client->control("POST", u"/apps"_s, wishes); }

    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<Client> m_client;
    QNetworkAccessManager m_network;
    QString m_id;
    QString m_secret;
};

void SandboxOAuth::init()
{
    sandbox::Options options = testOptions(sandbox::Dialect::Current);
    options.members = 4;
    options.weeks = 2;
    m_host = std::make_unique<sandbox::Host>(options);
    QString error;
    QVERIFY2(m_host->start(&error), qPrintable(error));
    m_client = std::make_unique<Client>(*m_host);
    wish({ { u"consent"_s, u"grant"_s } });
    const QJsonObject app = m_client->control("GET", u"/apps"_s).json[u"apps"_s][0].toObject();
    m_id = app.value(u"client_id"_s).toString();
    m_secret = app.value(u"client_secret"_s).toString();
    QCOMPARE(app.value(u"redirect_uri"_s).toString(), redirectUri);
}

Answer SandboxOAuth::run(
    const QByteArray &verb, const QString &path, const QUrlQuery &query, const Form &form, bool basic)
{
    QUrl url = m_host->baseUrl();
    url.setPath(path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    if (basic)
        request.setRawHeader("Authorization", "Basic " + (m_id + u':' + m_secret).toUtf8().toBase64());
    QByteArray body;
    for (const auto &[name, value] : form)
        body += (body.isEmpty() ? "" : "&") + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10'000);
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.json = QJsonDocument::fromJson(answer.body).object();
    answer.location = QUrl::fromEncoded(reply->rawHeader("Location"));
    answer.challenge = reply->rawHeader("WWW-Authenticate");
    return answer;
}

Answer SandboxOAuth::authorize(const QString &more, const QString &scope)
{
    QUrlQuery query(u"response_type=code&state=a%2Bb&redirect_uri="_s + redirectUri + u"&client_id="_s + m_id
        + u"&scope="_s + scope + more);
    return run("GET", u"/oauth/authorize"_s, query, {}, false);
}

Answer SandboxOAuth::token(const Form &form, bool basic)
{
    Form whole = form;
    if (!basic)
        whole.append({ { u"client_id"_s, m_id }, { u"client_secret"_s, m_secret } });
    return run("POST", u"/oauth/token"_s, {}, whole, basic);
}

QString SandboxOAuth::code(const QString &scope)
{
    return authorize({}, scope).parameter(u"code"_s);
}

Answer SandboxOAuth::tokens(const QString &scope)
{
    return token({ { u"grant_type"_s, u"authorization_code"_s }, { u"code"_s, code(scope) },
        { u"redirect_uri"_s, redirectUri } });
}

int SandboxOAuth::statusOf(const QString &token, bool isWrite)
{
    m_client->useToken(token);
    return isWrite ? m_client->decide("PUT", u"/timesheets/x/approve"_s).status
                   : m_client->get(u"/members"_s).status;
}

void SandboxOAuth::codeForTokens()
{
    const Answer sent = authorize();
    QCOMPARE(sent.status, 302);
    QVERIFY(sent.location.toString().startsWith(redirectUri + u'?'));
    QCOMPARE(sent.parameter(u"state"_s), u"a+b"_s);
    const Answer answer = tokens();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text(u"token_type"_s), u"Bearer"_s);
    QCOMPARE(answer.json.value(u"expires_in"_s).toInt(), 1'296'000);
    QVERIFY(!answer.text(u"refresh_token"_s).isEmpty());
    QCOMPARE(statusOf(answer.text(u"access_token"_s)), 200);
    QCOMPARE(statusOf(answer.text(u"refresh_token"_s)), 401); // is no access token
}

void SandboxOAuth::clientByBasicOrInTheBody()
{
    const Form form { { u"grant_type"_s, u"client_credentials"_s } };
    QCOMPARE(token(form, true).status, 200);
    QCOMPARE(token(form, false).status, 200);
    m_secret += u'x';
    QCOMPARE(token(form, true).error(), u"invalid_client"_s);
    QVERIFY(token(form, true).challenge.startsWith("Basic"));
    QCOMPARE(token(form, false).status, 401);
    QVERIFY(token(form, false).challenge.isEmpty());
}

void SandboxOAuth::consentIsAskedFor()
{
    wish({ { u"consent"_s, u"ask"_s } });
    const Answer asked = authorize(u"&more=<b>"_s);
    QCOMPARE(asked.status, 200);
    QVERIFY(asked.body.contains("Allow"));
    QVERIFY(!asked.body.contains("<b>")); // what came along is text
    QCOMPARE(authorize(u"&decision=grant"_s).status, 302);
    QCOMPARE(authorize(u"&decision=deny"_s).parameter(u"error"_s), u"access_denied"_s);
}

void SandboxOAuth::denied()
{
    wish({ { u"consent"_s, u"deny"_s } });
    const Answer sent = authorize();
    QCOMPARE(sent.parameter(u"error"_s), u"access_denied"_s);
    QCOMPARE(sent.parameter(u"state"_s), u"a+b"_s);
    QVERIFY(sent.parameter(u"code"_s).isEmpty());
    wish({ { u"consent"_s, u"grant"_s } });
    QCOMPARE(authorize({}, u"read everything"_s).parameter(u"error"_s), u"invalid_scope"_s);
}

void SandboxOAuth::whoIsNotKnownIsSentNowhere_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("client") << u"response_type=code&client_id=nobody&redirect_uri="_s + redirectUri;
    for (const char *uri : { "http://127.0.0.1:21743/callback/", "http://127.0.0.1:21744/callback",
             "http://localhost:21743/callback", "https://evil.example/callback", "" })
        QTest::newRow(uri) << u"response_type=code&client_id=ID&redirect_uri="_s + QString::fromLatin1(uri);
}

void SandboxOAuth::whoIsNotKnownIsSentNowhere()
{
    QFETCH(QString, query);
    const Answer answer =
        run("GET", u"/oauth/authorize"_s, QUrlQuery(query.replace(u"ID"_s, m_id)), {}, false);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.location.isEmpty());
}

void SandboxOAuth::errorsOfTheTokenEndpoint_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("error");
    QTest::newRow("nothing") << Form {} << u"invalid_request"_s;
    QTest::newRow("grant") << Form { { u"grant_type"_s, u"password"_s } } << u"unsupported_grant_type"_s;
    QTest::newRow("no code") << Form { { u"grant_type"_s, u"authorization_code"_s } } << u"invalid_request"_s;
    QTest::newRow("wrong code") << Form { { u"grant_type"_s, u"authorization_code"_s }, { u"code"_s, u"x"_s } }
                                << u"invalid_grant"_s;
    QTest::newRow("other redirect URI") << Form { { u"grant_type"_s, u"authorization_code"_s },
        { u"code"_s, u"CODE"_s }, { u"redirect_uri"_s, redirectUri + u'/' } } << u"invalid_grant"_s;
    QTest::newRow("no refresh token") << Form { { u"grant_type"_s, u"refresh_token"_s } } << u"invalid_request"_s;
    QTest::newRow("wrong refresh token") << Form { { u"grant_type"_s, u"refresh_token"_s },
        { u"refresh_token"_s, u"x"_s } } << u"invalid_grant"_s;
}

void SandboxOAuth::errorsOfTheTokenEndpoint()
{
    QFETCH(Form, form);
    QFETCH(QString, error);
    for (auto &[name, value] : form) {
        if (value == "CODE"_L1)
            value = code();
    }
    const Answer answer = token(form);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.error(), error);
}

void SandboxOAuth::aCodeWorksOnce()
{
    const Form form { { u"grant_type"_s, u"authorization_code"_s }, { u"code"_s, code() },
        { u"redirect_uri"_s, redirectUri } };
    const QString access = token(form).text(u"access_token"_s);
    QCOMPARE(statusOf(access), 200);
    QCOMPARE(token(form).error(), u"invalid_grant"_s);
    QCOMPARE(statusOf(access), 401); // two had the code: nobody keeps what came from it
}

void SandboxOAuth::refreshTokensRotate()
{
    const Answer first = tokens();
    const Form form { { u"grant_type"_s, u"refresh_token"_s },
        { u"refresh_token"_s, first.text(u"refresh_token"_s) } };
    const Answer second = token(form);
    QCOMPARE(second.status, 200);
    QVERIFY(second.text(u"refresh_token"_s) != first.text(u"refresh_token"_s));
    QCOMPARE(second.text(u"scope"_s), u"read write"_s);
    QCOMPARE(statusOf(first.text(u"access_token"_s)), 401);
    QCOMPARE(statusOf(second.text(u"access_token"_s)), 200);
    QCOMPARE(token(form).error(), u"invalid_grant"_s);
}

void SandboxOAuth::scopes()
{
    const QString reader = tokens(u"read"_s).text(u"access_token"_s);
    QCOMPARE(statusOf(reader), 200);
    QCOMPARE(statusOf(reader, true), 403);
    const QString writer = tokens(u"write"_s).text(u"access_token"_s);
    QCOMPARE(statusOf(writer), 403);
    QCOMPARE(statusOf(writer, true), 404); // let in, and there is no such sheet
    QCOMPARE(statusOf(m_host->token(), true), 404); // a personal token may do both
}

void SandboxOAuth::clientCredentials()
{
    const Answer answer = token({ { u"grant_type"_s, u"client_credentials"_s }, { u"scope"_s, u"read write"_s } });
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json.contains(u"refresh_token"_s));
    QCOMPARE(statusOf(answer.text(u"access_token"_s)), 200);
}

void SandboxOAuth::tokensEnd()
{
    const Answer answer = tokens();
    wish({ { u"expire"_s, u"access"_s } });
    QCOMPARE(statusOf(answer.text(u"access_token"_s)), 401);
    const Form form { { u"grant_type"_s, u"refresh_token"_s },
        { u"refresh_token"_s, answer.text(u"refresh_token"_s) } };
    wish({ { u"expire"_s, u"refresh"_s } });
    QCOMPARE(token(form).error(), u"invalid_grant"_s);
    wish({ { u"expires_in"_s, 0 } });
    QCOMPARE(statusOf(tokens().text(u"access_token"_s)), 401);
}

void SandboxOAuth::faultsStrikeOnlyWhatTheyName()
{
    m_client->arm({ { u"kind"_s, u"500"_s } });
    QCOMPARE(tokens().status, 200); // counts nothing here
    QCOMPARE(m_client->get(u"/members"_s).status, 500);
    for (const auto &[kind, status] : { std::pair { u"500"_s, 500 }, { u"429"_s, 429 }, { u"redirect"_s, 302 } }) {
        m_client->arm({ { u"kind"_s, kind }, { u"path"_s, u"/oauth/token"_s } });
        QCOMPARE(token({ { u"grant_type"_s, u"client_credentials"_s } }).status, status);
    }
    m_client->arm({ { u"kind"_s, u"malformed"_s }, { u"path"_s, u"/oauth/token"_s } });
    const Answer spoilt = token({ { u"grant_type"_s, u"client_credentials"_s } });
    QCOMPARE(spoilt.status, 200);
    QVERIFY(spoilt.json.isEmpty());
}

QTEST_GUILESS_MAIN(SandboxOAuth)
#include "tst_sandbox_oauth.moc"
