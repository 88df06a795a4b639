// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/list_model.h"
#include "core/resources/form.h"
#include "core/resources/status.h"
#include "core/store/edits.h"
#include "core/store/table.h"

#include <functional>
#include <optional>

namespace signoff {

// What a form is about: a row, or a new record of which some is known (its project), as members of a JSON object.
struct FormSubject {
    QString key;
    QJsonObject seed;
};

// The rows of a resource in a workspace, for whoever shows any of them: what a generic page needs, without the type of
// the row. Everything about a row goes by its key; a row that is gone answers with nothing.
class Records {
public:
    virtual ~Records();

    // What the resource says of itself (core/resources/resource.h), with titles translated.
    struct ColumnInfo {
        QString id;
        Cell cell;
        bool shown;
        int yields;
    };
    struct ActionInfo {
        QString id;
        QString title;
        QString key; // shortcut; may be empty
        bool needsReason;
        bool removes;
        bool byOwner;
    };
    struct FormInfo {
        QString id;
        QString title;
        std::span<const FormField> fields;
        bool isUpdate; // of a row; else it makes a new record
    };
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    virtual QString counted(int count) const = 0; // "40 timesheets"
    virtual const StatusWords *status() const = 0; // null: it has none
    virtual QList<ColumnInfo> columns() const = 0;
    virtual QList<ActionInfo> actions() const = 0;
    virtual QList<FormInfo> forms() const = 0;
    // Nothing: it has none with this id.
    std::optional<ActionInfo> action(const QString &id) const;
    std::optional<FormInfo> form(const QString &id) const;

    virtual TableBase &rows() = 0;
    virtual ListModelBase *makeModel(QObject *parent) = 0;

    // Rows from the disk, once; 'done' is called later, at once where none are kept or they are there.
    virtual void restore(std::function<void()> done) = 0;
    virtual const ListQuery &query() const = 0; // of the last load
    virtual bool hasAsked() const = 0;
    virtual bool isLoading() const = 0;
    virtual void load(const ListQuery &query) = 0;
    virtual void more() = 0; // the next rows of a list that was cut
    // Asks for one record and puts it into the table; a record that is gone leaves it. 'done' is called once, and not
    // after this is gone.
    virtual void read(const QString &key, std::function<void(const std::optional<Error> &)> done) = 0;

    // "Anna Kováč, 2 – 8 Nov 2026, 38:40"
    virtual QString describe(const QString &key) const = 0;
    virtual QString statusOf(const QString &key) const = 0; // the word of the server
    virtual bool allows(const QString &action, const QString &key) const = 0;

    virtual bool allowsForm(const QString &form, const QString &key) const = 0;
    // What the form begins with.
    virtual FormValues begin(const QString &form, const FormSubject &subject) const = 0;
    // Sends a form (Edits::send). An update is first compared with the record as the server has it: where that differs
    // from 'before', what the form began with, in a field that would be sent, it is not sent (EditOutcome::Changed). With
    // no 'before' it is sent without a look. Once it is applied the rows are read again.
    virtual void send(const QString &form, const FormSubject &subject, const FormValues &values,
        const std::optional<FormValues> &before, Edits::Done done) = 0;
};

} // namespace signoff
