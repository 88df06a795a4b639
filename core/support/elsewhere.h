// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace signoff {

// Runs 'work' on another thread and hands what it returns to 'done' on that of 'context'; not at all when 'context' is
// gone by then. What 'work' holds alone is freed over there, too: to free the days of thousands takes its time.
template <class Work, class Done>
void elsewhere(QObject *context, Work work, Done done)
{
    using Result = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(promise->future());
    auto held = std::make_shared<Work>(std::move(work));
    QThreadPool::globalInstance()->start([promise = std::move(promise), held = std::move(held)]() mutable {
        promise->addResult((*held)());
        held.reset();
        promise->finish();
    });
}

// Frees a value on another thread, if nobody else holds what it shares.
template <class Value>
void freeElsewhere(Value value)
{
    auto held = std::make_shared<Value>(std::move(value));
    QThreadPool::globalInstance()->start([held = std::move(held)]() mutable { held.reset(); });
}

} // namespace signoff
