// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/secret_store.h"

#include <QHash>

namespace signoff {

// Secrets that last as long as this object: for the demo, a token from the environment, and tests.
class MemoryStore : public SecretStore {
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void read(const QString &key, QObject *context, Read done) override;
    void write(const QString &key, const QString &secret, QObject *context, Done done) override;
    void remove(const QString &key, QObject *context, Done done) override;

    // Everything answers so from now on; Ok: as it should.
    void answerWith(Result result) { m_answer = result; }
    // Nothing answers from now on, as a keychain that waits for someone to unlock it.
    void setSilent(bool silent) { m_isSilent = silent; }
    // Refuses secrets of more UTF-8 bytes than this, as the keychain of Windows does.
    void setMostBytes(qsizetype bytes) { m_mostBytes = bytes; }
    QHash<QString, QString> &entries() { return m_entries; }

private:
    void answer(QObject *context, std::function<void()> done);

    QHash<QString, QString> m_entries;
    Result m_answer = Result::Ok;
    bool m_isSilent = false;
    qsizetype m_mostBytes = 1'000'000;
};

} // namespace signoff
