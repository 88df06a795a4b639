// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/memory_store.h"

namespace signoff {

void MemoryStore::answer(QObject *context, std::function<void()> done)
{
    if (!m_isSilent)
        QMetaObject::invokeMethod(context, std::move(done), Qt::QueuedConnection);
}

void MemoryStore::read(const QString &key, QObject *context, Read done)
{
    const auto found = m_entries.constFind(key);
    const bool isThere = found != m_entries.constEnd();
    const Result result = m_answer == Result::Ok && !isThere ? Result::NotFound : m_answer;
    const QString secret = result == Result::Ok ? *found : QString();
    answer(context, [=, done = std::move(done)] { done(result, secret, {}); });
}

void MemoryStore::write(const QString &key, const QString &secret, QObject *context, Done done)
{
    const Result result = m_answer == Result::Ok && secret.toUtf8().size() > m_mostBytes ? Result::Failed : m_answer;
    if (result == Result::Ok)
        m_entries.insert(key, secret);
    answer(context, [=, done = std::move(done)] { done(result, {}); });
}

void MemoryStore::remove(const QString &key, QObject *context, Done done)
{
    const Result result = m_answer == Result::Ok && !m_entries.contains(key) ? Result::NotFound : m_answer;
    if (result == Result::Ok)
        m_entries.remove(key);
    answer(context, [=, done = std::move(done)] { done(result, {}); });
}

} // namespace signoff
