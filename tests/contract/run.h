// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "core/resources/resource.h"
#include "tests/contract/expected.h"
#include "tests/contract/verdict.h"
#include "tests/support/witness.h"

#include <QMap>

// One dialect, driven through the validating proxy: each call of the scenario is one line, says what it expects, and is
// counted under its operationId. A call that went wrong is told and the scenario goes on.
namespace signoff::contract {

// What became of the calls of one operation.
struct Tally {
    int sent = 0;
    int answered = 0; // by the sandbox
    int validated = 0; // answered, and the proxy found nothing in request and answer
    int done = 0; // answered with success, and the core read it without a complaint
    QMap<int, int> statuses; // of what was answered
};

// How a call is to end: with success, or refused with this status.
struct Expect {
    int status = 0;
};
inline constexpr Expect done {};
constexpr Expect refusedWith(int status)
{
    return { status };
}

class Run : public QObject {
    Q_OBJECT

public:
    struct Place {
        QString dialect;
        QUrl proxy;
        QUrl sandbox;
        QString token;
    };
    Run(Place place, ExpectedViolations &expected);

    bool isClassic() const { return m_place.dialect == QLatin1String("classic"); }
    const QString &dialect() const { return m_place.dialect; }
    const QString &workspace() const { return m_workspace; }
    // The caller's own user id.
    const QString &me() const { return m_me; }
    // Who the calls until the end of 'calls' are made by: the first of a role, or a token of one's own.
    void asRole(const QString &role, const std::function<void()> &calls);
    void asToken(const QString &token, const std::function<void()> &calls);
    // The sandbox's own door, past the proxy: to put a record into a state that no call leads to.
    testing::Witness &sandbox() { return m_sandbox; }

    // A read; nothing where it did not end in an answer.
    template <class Answer>
    std::optional<Answer> read(const TypedRequest<Answer> &request, Expect expect = done)
    {
        std::optional<Outcome<Answer>> outcome;
        begin();
        const ReadHandle handle = m_client.read<Answer>(request, [&](Outcome<Answer> end) { outcome = std::move(end); });
        finish(request, [&] { return outcome.has_value(); });
        const auto *error = std::get_if<Error>(&*outcome);
        if (!conclude(request, expect, !error, error ? *error : Error {}))
            return {};
        Answer answer = std::get<Answer>(std::move(*outcome));
        complaints(request, complaintsOf(answer));
        return answer;
    }
    // A write; its 'data', null where it was not applied.
    QJsonValue write(const Request &request, Expect expect = done);

    // The rows of a resource's list, of one page.
    template <class Row>
    QList<Row> list(const ListQuery &query = {}, Expect expect = done)
    {
        QList<Row> rows;
        if (const auto answer = read(resourceOf<Row>().list(m_workspace, query), expect)) {
            for (const Received<Row> &received : answer->rows)
                rows << received.row;
        }
        return rows;
    }
    // One record by its own operation.
    template <class Row>
    std::optional<Row> one(const Row &row, Expect expect = done)
    {
        const Resource<Row> &resource = resourceOf<Row>();
        if (!resource.one)
            return missing(resource.id, "operation for one record", ""), std::nullopt;
        const auto answer = read(resource.one(m_workspace, row), expect);
        return answer ? std::optional(answer->received.row) : std::nullopt;
    }
    // What a key or a button does to a row.
    template <class Row>
    QJsonValue act(const char *id, const Row &row, Expect expect = done, const QString &reason = {})
    {
        const Action<Row> *action = actionOf<Row>(QLatin1String(id));
        if (!action)
            return missing(resourceOf<Row>().id, "action", id), QJsonValue();
        m_driven << QString(QLatin1String(resourceOf<Row>().id) + QLatin1Char('/') + QLatin1String(id));
        return write(action->request(m_workspace, row, reason), expect);
    }
    // What a form sends: its values have passed its own checks, as in the window.
    template <class Row>
    QJsonValue fill(const char *id, const FormValues &values, const Row &row = {}, Expect expect = done)
    {
        const Form<Row> *form = formOf<Row>(QLatin1String(id));
        if (!form)
            return missing(resourceOf<Row>().id, "form", id), QJsonValue();
        m_driven << QString(QLatin1String(resourceOf<Row>().id) + QLatin1Char('/') + QLatin1String(id));
        FormValues all = form->begin ? form->begin(row) : FormValues {};
        all.insert(values);
        const Filled filled = fillIn(*form, row, all);
        const Request request = form->request(m_workspace, row, filled.changed);
        for (const FormProblem &problem : filled.problems)
            fail(request, QStringLiteral("the form does not take %1: %2").arg(problem.field, problem.words));
        return write(request, expect);
    }

    // Says so and fails when a scenario has nothing to go on with.
    bool need(bool there, const char *what);

    const QMap<QString, Tally> &tallies() const { return m_tallies; }
    // "members/create": the forms and actions that were used.
    const QSet<QString> &driven() const { return m_driven; }
    int failures() const { return m_failures; }
    void fail(const QString &words);

private:
    void begin() { m_verdicts.clear(); }
    // Until the call is over.
    void finish(const Request &request, const std::function<bool()> &over);
    // Compares what happened with what was expected; true: a success that may be used.
    bool conclude(const Request &request, Expect expect, bool ok, const Error &error);
    void complaints(const Request &request, const QStringList &problems);
    void missing(const char *resource, const char *kind, const char *id);
    void fail(const Request &request, const QString &words);

    template <class Answer>
    static QStringList complaintsOf(const Answer &answer)
    {
        if constexpr (requires { answer.problems; })
            return answer.problems;
        else
            return {};
    }

    Place m_place;
    ExpectedViolations &m_expected;
    testing::Witness m_sandbox;
    Gate m_gate;
    Client m_client;
    QString m_workspace;
    QString m_me;
    QMap<QString, Tally> m_tallies;
    QSet<QString> m_driven;
    QList<Verdict> m_verdicts; // of the call under way
    int m_failures = 0;
};

} // namespace signoff::contract
