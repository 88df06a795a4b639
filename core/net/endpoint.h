// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/json.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <memory>

// An operation of the API as a value: verb, path, input and answer in one declaration, so that a call site cannot
// get them wrong. A forgotten path parameter does not compile.
namespace signoff {

enum class Verb { Get, Post, Put, Delete };

// Interactive calls go first. Bulk is a decision on many rows: it may use all of a minute's budget but a reserve for what
// the user does meanwhile. Background calls may use two thirds at most.
enum class Priority { Interactive, Bulk, Background };

// When a request is to be tried in its other way.
enum class OtherWhen {
    NotFound, // 404 or 405: the verb is another one there
    Invalid, // 400 or 422: the word is another one there
};

// One call, ready to send. Knows neither host nor token.
struct Request {
    Verb verb = Verb::Get;
    QString path; // below the base URL, percent-encoded, e.g. "/timesheets/abc%2Fd/approve"
    QUrlQuery query;
    QJsonObject body; // writes only
    const char *operationId = ""; // of the contract
    Priority priority = Priority::Interactive;
    bool optional = false; // only one generation has this operation: 404 and 405 read as "not offered"
    bool hasId = false; // its path names a record
    // The same in the way of the other generation; null: there is but one. 'manner' is the name under which is kept
    // which of the two a server takes.
    std::shared_ptr<const Request> other {};
    const char *manner = "";
    OtherWhen otherWhen = OtherWhen::NotFound;
};

// Which generation of the contract has an operation.
enum class OfferedBy { Both, Classic, Current };

template <class Answer>
struct TypedRequest : Request {};

// 'first' with another way of asking; both answer alike. The second is tried when the first is refused so.
template <class AnyRequest>
AnyRequest orElse(AnyRequest first, const AnyRequest &second, const char *manner, OtherWhen when)
{
    first.manner = manner;
    first.otherWhen = when;
    first.other = std::make_shared<const Request>(second);
    return first;
}

template <std::size_t N>
struct PathText {
    char text[N] {};
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is the whole point
    consteval PathText(const char (&from)[N]) { std::copy_n(from, N, text); }
    consteval std::size_t parameters() const { return std::count(text, text + N, '{'); }
};

struct NoInput {
    static constexpr auto fields() { return std::tuple {}; }
};

// Puts percent-encoded ids into the places of a path in their order.
QString fillPath(const char *path, const QStringList &ids);
// Writes the fields of a query struct; empty values are left out.
void addQuery(QUrlQuery &query, const QJsonObject &values);

template <Verb verb, PathText path, class Answered, class Given = NoInput>
struct Endpoint {
    using Answer = Answered;
    using Input = Given; // query of a read, body of a write
    static constexpr Verb method = verb;
    static constexpr const char *pattern = path.text; // as in the contract: "/members/{memberId}"
    static constexpr std::size_t parameters = path.parameters();

    const char *operationId;
    OfferedBy offeredBy = OfferedBy::Both;

    // 'workspace' may be empty for operations above workspaces. 'ids' fill the path in its order. Reads carry the
    // workspace in the query; writes in query and body, so that both generations find it.
    template <class... Ids>
        requires(sizeof...(Ids) == path.parameters() && (std::is_convertible_v<Ids, QString> && ...))
    TypedRequest<Answer> operator()(const QString &workspace, const Ids &...ids) const
    {
        return with(Input {}, workspace, ids...);
    }

    template <class... Ids>
        requires(sizeof...(Ids) == path.parameters() && (std::is_convertible_v<Ids, QString> && ...))
    TypedRequest<Answer> with(const Input &input, const QString &workspace, const Ids &...ids) const
    {
        TypedRequest<Answer> request;
        request.verb = verb;
        request.path = fillPath(path.text, { QString(ids)... });
        request.operationId = operationId;
        request.optional = offeredBy != OfferedBy::Both;
        request.hasId = parameters > 0;
        addQuery(request.query, { { QStringLiteral("workspace_id"), workspace } });
        const QJsonObject values = json::writeObject(input);
        if constexpr (verb == Verb::Get) {
            addQuery(request.query, values);
        } else {
            request.body = values;
            if (!workspace.isEmpty())
                request.body.insert(QStringLiteral("workspace_id"), json::idValue(workspace));
        }
        return request;
    }
};

} // namespace signoff
