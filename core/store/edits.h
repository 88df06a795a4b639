// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "core/resources/resource.h"
#include "core/store/journal.h"

#include <QObject>

#include <functional>
#include <map>

namespace signoff {

// How a form ended.
struct EditOutcome {
    enum class Kind {
        Invalid, // 'problems' of the fields; nothing was sent
        NotSent, // it never left this machine
        Applied,
        Refused, // the server said no, or the record shows that it was not applied
        Unknown, // nobody knows: what was typed stays in the journal until dismiss()
        Changed, // not sent: the record is no longer what the form began with ('conflicts', 'now')
    };
    Kind kind = Kind::NotSent;
    QList<FormProblem> problems;
    QString words; // a sentence for people; translated, plain text
    QJsonValue data; // what the server sent along, e.g. the id or an invitation link
    QString id; // of the entry in the journal
    QStringList conflicts; // ids of the fields that somebody else changed
    FormValues now; // what the form would begin with now
};

// Records that are created or changed from forms, in one workspace under one account. What was typed is on disk before
// it is sent, sent once, and never lost: where the answer is, the record is read again; a new record cannot be found
// that way, so the manager is told to look before trying again.
class Edits : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const EditOutcome &)>;

    // None is owned; both outlive this.
    Edits(Client &client, Journal &journal, const JournalScope &scope, QObject *parent = nullptr);

    // Checks, keeps and sends. 'values' are all that the form shows; of an update only what changed goes out. 'done' is
    // called once, later, and not after this is gone. 'seed' is what is known of a new record beside that: kept for
    // opening the form again.
    template <class Row>
    void send(const Form<Row> &form, const Row &row, const QString &title, const FormValues &values, Done done,
        const QJsonObject &seed = {})
    {
        const Filled filled = fillIn(form, row, values);
        Sending sending;
        sending.problems = filled.problems;
        sending.decision.resource = QLatin1String(resourceOf<Row>().id);
        sending.decision.rowId = sending.decision.rowKey = row.id;
        sending.decision.action = QLatin1String(form.id);
        sending.decision.title = title;
        sending.decision.seen = seed;
        sending.decision.entered = keptValues(values);
        sending.done = std::move(done);
        if (sending.problems.isEmpty())
            sending.request = form.request(m_scope.workspace, row, filled.changed);
        if (form.enabledFor && form.begin && resourceOf<Row>().one)
            sending.look = [this, &form, row, filled](const QString &id) { lookAgain(id, form, row, filled); };
        start(std::move(sending));
    }

    // What was sent without learning what came of it, in this run or an earlier one, with all that was typed.
    void leftOver(std::function<void(const QList<Decision> &)> done);
    // The manager has seen what became of it.
    void dismiss(const Decision &decision);

    // The values of a form as the journal keeps them, and back.
    static QJsonObject keptValues(const FormValues &values);
    static FormValues restoredValues(std::span<const FormField> fields, const QJsonObject &kept);

signals:
    // leftOver() would say something else.
    void leftOverChanged();

private:
    struct Sending {
        Decision decision;
        QList<FormProblem> problems;
        Request request;
        std::function<void(const QString &id)> look; // reads the record again; empty: there is none to read
        Done done;
    };

    // The form is of the registry, which lasts.
    template <class Row>
    void lookAgain(const QString &id, const Form<Row> &form, const Row &row, const Filled &filled)
    {
        m_looks[id] = m_client.read<One<Row>>(
            resourceOf<Row>().one(m_scope.workspace, row), [this, id, &form, filled](Outcome<One<Row>> outcome) {
                const Error *error = std::get_if<Error>(&outcome);
                if (error)
                    return looked(id, error->kind == ErrorKind::NotFound ? Seen::Gone : Seen::Nothing);
                looked(id, compare(filled, form.begin(std::get<One<Row>>(outcome).received.row)));
            });
    }

    enum class Seen {
        Nothing, // it cannot be told
        AsWanted,
        AsBefore,
        Gone,
    };
    static Seen compare(const Filled &filled, const FormValues &now);
    void start(Sending sending);
    void write(const QString &id);
    void answered(const QString &id, const WriteOutcome &outcome);
    void looked(const QString &id, Seen seen);
    void end(const QString &id, DecisionState state, const EditOutcome &outcome);

    Client &m_client;
    Journal &m_journal;
    JournalScope m_scope;
    std::map<QString, Sending> m_sendings; // by id
    std::map<QString, ReadHandle> m_looks; // the same
};

} // namespace signoff
