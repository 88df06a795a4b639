// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/oauth.h"

#include "sandbox/company/random.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qrandom.h>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 codeSeconds = 60;
constexpr qint64 refreshSeconds = 30 * 24 * 3600;
constexpr quint64 saltOfApps = 0x0A07;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Outcome page(int status, const QString &title, const QString &content)
{
    Outcome outcome;
    outcome.response.status = status;
    outcome.response.contentType = "text/html; charset=utf-8";
    outcome.response.body =
        u"<!doctype html><html><head><title>%1</title></head><body><h1>%1</h1>%2</body></html>"_s.arg(title, content)
            .toUtf8();
    return outcome;
}

Outcome json(int status, const QJsonObject &body)
{
    Outcome outcome;
    outcome.response.status = status;
    outcome.response.addHeader("Cache-Control", "no-store");
    outcome.response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return outcome;
}

Outcome wrong(const QString &error, const QString &description, int status = 400)
{
    return json(status, { { u"error"_s, error }, { u"error_description"_s, description } });
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Outcome redirect(const QString &to, const QList<QPair<QString, QString>> &values)
{
    QStringList pairs;
    for (const auto &[name, value] : values) {
        if (!value.isEmpty())
            pairs.append(name + u'=' + encoded(value));
    }
    Outcome outcome;
    outcome.response.status = 302;
    outcome.response.contentType = "text/html; charset=utf-8";
    outcome.response.addHeader("Location", (to + u'?' + pairs.join(u'&')).toLatin1());
    return outcome;
}

// A form's field, where a plus is a blank.
QString field(const QUrlQuery &form, const QString &name)
{
    QString raw = form.queryItemValue(name, QUrl::FullyEncoded);
    return QUrl::fromPercentEncoding(raw.replace(u'+', u' ').toLatin1());
}

struct Credentials {
    QString id;
    QString secret;
    bool isBasic = false;
};

Credentials credentialsOf(const Request &request, const QUrlQuery &form)
{
    static const QByteArray scheme = "Basic ";
    if (!request.authorization.startsWith(scheme))
        return { field(form, u"client_id"_s), field(form, u"client_secret"_s), false };
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(request.authorization.mid(scheme.size())));
    const auto colon = pair.indexOf(u':');
    // Both parts are written as in a form before they are put together.
    const QUrlQuery parts(u"id="_s + pair.left(colon) + u"&secret="_s + pair.mid(colon + 1));
    return { field(parts, u"id"_s), field(parts, u"secret"_s), true };
}

bool areKnownScopes(const QString &scope)
{
    const QStringList known { u"read"_s, u"write"_s, u"admin"_s };
    const QStringList asked = scope.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(asked.begin(), asked.end(), [&](const QString &one) { return known.contains(one); });
}

QString consentForm(const Row &app, const QUrlQuery &query, const QString &scope)
{
    QString hidden;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        hidden += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(
            name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    return u"<p>%1 asks for: %2.</p><form method=\"get\" action=\"/oauth/authorize\">%3"
           "<button name=\"decision\" value=\"grant\">Allow</button> "
           "<button name=\"decision\" value=\"deny\">Deny</button></form>"_s
               .arg(app.value(u"name"_s).toString().toHtmlEscaped(), scope.toHtmlEscaped(), hidden);
}

} // namespace

OAuth::OAuth(Database &database, quint32 seed, int owner)
    : m_database(database)
{
    if (!database.row(u"SELECT 1 FROM oauth_apps"_s).isEmpty())
        return;
    Random random({ seed, saltOfApps });
    const auto word = [&random] { return u"%1"_s.arg(random.next(), 16, 16, QChar(u'0')); };
    const QString id = u"app-"_s + word();
    database.change(u"INSERT INTO oauth_apps VALUES (?, ?, ?, ?, ?, 'ask', 1296000)"_s,
        { id, QString(u"secret-"_s + word() + word()), u"Signoff on this computer"_s, u"http://127.0.0.1:21743/callback"_s,
            owner });
}

Outcome OAuth::handle(const Request &request)
{
    if (request.path == "/oauth/authorize"_L1 && request.method == "GET")
        return authorize(request.query);
    if (request.path == "/oauth/token"_L1 && request.method == "POST")
        return token(request);
    return wrong(u"invalid_request"_s, u"There is GET /oauth/authorize and POST /oauth/token."_s, 404);
}

Outcome OAuth::authorize(const QUrlQuery &query)
{
    const Row app =
        m_database.row(u"SELECT * FROM oauth_apps WHERE client_id = ?"_s, { field(query, u"client_id"_s) });
    const QString to = field(query, u"redirect_uri"_s);
    // Whoever is not known, or wants the code elsewhere, is sent nowhere.
    if (app.isEmpty())
        return page(400, u"Unknown app"_s, u"<p>There is no app with this client id.</p>"_s);
    if (to != app.value(u"redirect_uri"_s).toString()) {
        return page(400, u"Wrong redirect URI"_s,
            u"<p>The app is registered with %1.</p>"_s.arg(app.value(u"redirect_uri"_s).toString().toHtmlEscaped()));
    }
    const QString state = field(query, u"state"_s);
    const QString scope = field(query, u"scope"_s);
    if (field(query, u"response_type"_s) != "code"_L1)
        return redirect(to, { { u"error"_s, u"unsupported_response_type"_s }, { u"state"_s, state } });
    if (!areKnownScopes(scope))
        return redirect(to, { { u"error"_s, u"invalid_scope"_s }, { u"state"_s, state } });

    QString decision = field(query, u"decision"_s);
    if (decision.isEmpty())
        decision = app.value(u"consent"_s).toString();
    if (decision == "deny"_L1)
        return redirect(to, { { u"error"_s, u"access_denied"_s }, { u"state"_s, state } });
    if (decision != "grant"_L1)
        return page(200, u"Allow access?"_s, consentForm(app, query, scope));
    const QString code = newSecret();
    m_database.change(u"INSERT INTO oauth_codes VALUES (?, ?, ?, ?, 0)"_s,
        { code, to, scope.isEmpty() ? u"read"_s : scope, now() + codeSeconds * 1000 });
    return redirect(to, { { u"code"_s, code }, { u"state"_s, state } });
}

Outcome OAuth::token(const Request &request)
{
    const QUrlQuery form(QString::fromUtf8(request.body));
    const QString grant = field(form, u"grant_type"_s);
    if (grant.isEmpty())
        return wrong(u"invalid_request"_s, u"grant_type is missing"_s);
    const Credentials client = credentialsOf(request, form);
    if (m_database
            .row(u"SELECT 1 FROM oauth_apps WHERE client_id = ? AND secret = ?"_s, { client.id, client.secret })
            .isEmpty()) {
        Outcome outcome = wrong(u"invalid_client"_s, u"Client authentication failed"_s, 401);
        if (client.isBasic)
            outcome.response.addHeader("WWW-Authenticate", "Basic realm=\"sandbox\"");
        return outcome;
    }
    if (grant == "authorization_code"_L1)
        return fromCode(form);
    if (grant == "refresh_token"_L1)
        return fromRefreshToken(form);
    if (grant == "client_credentials"_L1) {
        const QString scope = field(form, u"scope"_s);
        if (!areKnownScopes(scope))
            return wrong(u"invalid_scope"_s, u"The scopes are read, write and admin"_s);
        return issue({ scope.isEmpty() ? u"read"_s : scope, {}, false });
    }
    return wrong(u"unsupported_grant_type"_s, u"Known are authorization_code, refresh_token, client_credentials"_s);
}

Outcome OAuth::fromCode(const QUrlQuery &form)
{
    const QString code = field(form, u"code"_s);
    if (code.isEmpty())
        return wrong(u"invalid_request"_s, u"code is missing"_s);
    const Row row = m_database.row(u"SELECT * FROM oauth_codes WHERE code = ?"_s, { code });
    if (row.value(u"used"_s).toBool())
        revoke(u"code"_s, code); // somebody else has it, too
    if (row.isEmpty() || row.value(u"used"_s).toBool() || row.value(u"ends"_s).toLongLong() < now())
        return wrong(u"invalid_grant"_s, u"The code is unknown, used or too old"_s);
    if (row.value(u"redirect_uri"_s).toString() != field(form, u"redirect_uri"_s))
        return wrong(u"invalid_grant"_s, u"The redirect_uri is another one"_s);
    m_database.change(u"UPDATE oauth_codes SET used = 1 WHERE code = ?"_s, { code });
    return issue({ row.value(u"scope"_s).toString(), code });
}

Outcome OAuth::fromRefreshToken(const QUrlQuery &form)
{
    const QString refresh = field(form, u"refresh_token"_s);
    if (refresh.isEmpty())
        return wrong(u"invalid_request"_s, u"refresh_token is missing"_s);
    const Row row = m_database.row(
        u"SELECT * FROM oauth_tokens WHERE refresh = ? AND refresh_ends > ?"_s, { refresh, now() });
    if (row.isEmpty())
        return wrong(u"invalid_grant"_s, u"The refresh token is unknown, used or too old"_s);
    revoke(u"refresh"_s, refresh); // the new pair replaces the old one whole
    return issue({ row.value(u"scope"_s).toString(), row.value(u"code"_s).toString() });
}

Outcome OAuth::issue(const Grant &grant)
{
    const qint64 seconds = m_database.value(u"SELECT expires_in FROM oauth_apps"_s).toLongLong();
    const QString access = newSecret();
    const QString refresh = grant.isRenewable ? newSecret() : QString();
    m_database.change(u"INSERT INTO oauth_tokens SELECT ?, ?, ?, user_id, ?, ?, ? FROM oauth_apps"_s,
        { access, refresh, grant.code, grant.scope, now() + seconds * 1000,
            grant.isRenewable ? now() + refreshSeconds * 1000 : 0 });
    QJsonObject answer { { u"token_type"_s, u"Bearer"_s }, { u"expires_in"_s, seconds }, { u"access_token"_s, access },
        { u"scope"_s, grant.scope } };
    if (grant.isRenewable)
        answer.insert(u"refresh_token"_s, refresh);
    return json(200, answer);
}

void OAuth::revoke(const QString &column, const QString &value)
{
    m_database.change(u"UPDATE oauth_tokens SET ends = 0, refresh_ends = 0 WHERE %1 = ?"_s.arg(column), { value });
}

// Not from the seed: a server that is started again must not give out the same ones.
QString OAuth::newSecret() const
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(words), sizeof words).toBase64(
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Row OAuth::holderOf(const QString &token) const
{
    return m_database.row(u"SELECT user_id, scope FROM oauth_tokens WHERE token = ? AND ends > ?"_s, { token, now() });
}

QJsonObject OAuth::app() const
{
    const Row row = m_database.row(u"SELECT * FROM oauth_apps"_s);
    return { { u"client_id"_s, row.value(u"client_id"_s).toString() },
        { u"client_secret"_s, row.value(u"secret"_s).toString() }, { u"name"_s, row.value(u"name"_s).toString() },
        { u"redirect_uri"_s, row.value(u"redirect_uri"_s).toString() },
        { u"user_id"_s, row.value(u"user_id"_s).toInt() }, { u"consent"_s, row.value(u"consent"_s).toString() },
        { u"expires_in"_s, row.value(u"expires_in"_s).toInt() } };
}

void OAuth::change(const QJsonObject &wishes)
{
    for (const QString &column : { u"redirect_uri"_s, u"consent"_s, u"expires_in"_s, u"secret"_s }) {
        if (wishes.contains(column)) {
            m_database.change(
                u"UPDATE oauth_apps SET %1 = ?"_s.arg(column), { wishes.value(column).toVariant() });
        }
    }
    const QString over = wishes.value(u"expire"_s).toString();
    if (over == "access"_L1 || over == "all"_L1)
        m_database.change(u"UPDATE oauth_tokens SET ends = 0"_s);
    if (over == "refresh"_L1 || over == "all"_L1)
        m_database.change(u"UPDATE oauth_tokens SET refresh_ends = 0"_s);
}

} // namespace sandbox
