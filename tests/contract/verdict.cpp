// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRegularExpression>

namespace signoff::contract {

using namespace Qt::StringLiterals;

namespace {

// The proxy's own answers: https://stoplight.io/prism/errors#NAME, and how each is told.
struct Own {
    QLatin1StringView name;
    QLatin1StringView place;
};
constexpr Own owns[] = {
    { "NO_PATH_MATCHED_ERROR"_L1, "no path"_L1 },
    { "NO_METHOD_MATCHED_ERROR"_L1, "no method"_L1 },
    { "UNAUTHORIZED"_L1, "request.headers.authorization missing"_L1 },
};

// Places in the list of a request have no first word, those of a response do. Rows and days of a list are one place.
void add(QList<Violation> &out, const QJsonArray &list, QLatin1StringView before)
{
    static const QRegularExpression number(u"^\\d+(-\\d+-\\d+)?$"_s);
    for (const QJsonValue &value : list) {
        QStringList location;
        const QJsonArray parts = value["location"_L1].toArray();
        for (const QJsonValue &part : parts) {
            const QString word = part.toVariant().toString();
            location << (number.match(word).hasMatch() ? u"*"_s : word);
        }
        if (!before.isEmpty())
            location.prepend(before);
        const QString code = value["code"_L1].toVariant().toString();
        Violation violation { location.join(u'.') + (code.isEmpty() ? QString() : u' ' + code), value["message"_L1].toString() };
        const bool known = std::any_of(out.begin(), out.end(),
            [&](const Violation &other) { return other.place == violation.place; });
        if (!known)
            out << violation;
    }
}

} // namespace

Verdict Verdict::of(QNetworkReply &reply)
{
    Verdict verdict;
    verdict.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (verdict.status == 0)
        return verdict;
    verdict.answered = true;
    // Warnings are told in this header alone, e.g. a status that the contract does not name.
    const QByteArray header = reply.rawHeader("sl-violations");
    add(verdict.violations, QJsonDocument::fromJson(header).array(), {});
    if (!reply.header(QNetworkRequest::ContentTypeHeader).toString().startsWith("application/problem+json"_L1)) {
        if (verdict.violations.isEmpty() && !header.isEmpty()) // too many of them for a header
            verdict.violations << Violation { u"response"_s, QString::fromUtf8(header.left(500)) };
        return verdict;
    }
    const QJsonObject body = QJsonDocument::fromJson(reply.peek(reply.bytesAvailable())).object();
    const QString name = body["type"_L1].toString().section(u'#', 1);
    verdict.answered = name == "VIOLATIONS"_L1; // it saw an answer, and found it wrong
    add(verdict.violations, body["validation"_L1].toArray(), verdict.answered ? ""_L1 : "request"_L1);
    if (verdict.violations.isEmpty()) {
        const auto own = std::find_if(std::begin(owns), std::end(owns), [&](const Own &one) { return one.name == name; });
        const QString place = own == std::end(owns) ? u"proxy "_s + name : QString(own->place);
        verdict.violations << Violation { place, body["detail"_L1].toString() + u' ' + body["title"_L1].toString() };
    }
    return verdict;
}

} // namespace signoff::contract
