// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/decision.h"

#include <QObject>

#include <functional>
#include <memory>

namespace signoff {

// The decisions on disk, in a file of its own (SQLite, synchronous=FULL, readable by its owner alone). Works on a
// thread of its own; answers arrive on the thread of the caller, in the order of the calls, and not at all once the
// journal is gone. A decision that cannot be written is not sent. The file is never dropped or begun anew: one that is
// damaged, or was written by a newer Signoff, is left as it is and every call answers with the reason.
class Journal : public QObject {
    Q_OBJECT

public:
    // 'problem' is empty when it worked, else a translated sentence for people.
    using Written = std::function<void(const QString &problem)>;
    using Listed = std::function<void(const QList<Decision> &decisions, const QString &problem)>;

    explicit Journal(const QString &file, QObject *parent = nullptr);
    ~Journal() override; // waits until everything asked for is written

    // Adds a decision, or replaces the one with its id, which never changes its scope. 'done' is called once the disk
    // has it.
    void put(const Decision &decision, Written done);
    // All of them, or none.
    void putAll(const QList<Decision> &decisions, Written done);
    // Decisions of this scope that are not settled: held, queued, sent, unknown. Oldest first.
    void listOpen(const JournalScope &scope, Listed done);
    // The same of forms.
    void listOpenForms(const JournalScope &scope, Listed done);
    // All decisions of this scope in one bulk, settled or not, in the order in which they were taken.
    void listBatch(const JournalScope &scope, const QString &batch, Listed done);
    // All decisions of this scope on one row, newest first.
    void listFor(const JournalScope &scope, const QString &resource, const QString &rowKey, Listed done);

private:
    class Worker;
    void list(const QString &condition, const QVariantList &values, Listed done);

    std::unique_ptr<Worker> m_worker;
};

} // namespace signoff
