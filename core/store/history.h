// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/evidence.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace signoff {

// Every version of a timesheet that Signoff saw, in a SQLite file readable by its owner alone, on a thread of its own.
// Unlike the cache it is migrated, not dropped: what was seen cannot be asked for again. A failure is logged, and the
// program goes on without it: then nothing was seen.
class History : public QObject {
    Q_OBJECT

public:
    explicit History(const QString &file, QObject *parent = nullptr);
    ~History() override; // waits until everything asked for is written

    // A version that equals the last one of its row is no new one, but may bring the days that were not known before.
    struct Seen {
        QString key;
        SeenVersion version;
    };
    void saw(const QList<Seen> &versions);

    // Both answer on the thread of the owner, in the order of the calls, and not once the history is gone.
    // The last rejected version of each row that has one.
    void lastRejections(std::function<void(const QHash<QString, SeenVersion> &)> done);
    // The versions of a row, newest first.
    void listFor(const QString &key, std::function<void(const QList<SeenVersion> &)> done);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace signoff
