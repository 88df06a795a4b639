// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/secret_store.h"

#include <QPointer>

#include <deque>
#include <memory>

namespace signoff {

// Secrets of any length over a store of short entries: Windows takes 2,560 bytes at most.
//
// The first entry says how many there are and carries the first piece, so that the usual secret is one entry. Further
// pieces lie in one of two slots by turns: the first entry, written last, switches from the old secret to the new one
// whole. What then is left of an older or longer one is removed.
class ChunkedStore : public SecretStore {
    Q_OBJECT

public:
    static constexpr int mostBytes = 2'000; // of an entry, in UTF-8
    static constexpr int mostPieces = 32;

    explicit ChunkedStore(std::unique_ptr<SecretStore> entries, QObject *parent = nullptr);

    void read(const QString &key, QObject *context, Read done) override;
    void write(const QString &key, const QString &secret, QObject *context, Done done) override;
    void remove(const QString &key, QObject *context, Done done) override;

private:
    struct Reading;
    struct Writing;
    void enqueue(std::function<void()> operation);
    void next();
    void readPiece(const std::shared_ptr<Reading> &reading);
    void writePiece(const std::shared_ptr<Writing> &writing);
    void sweep(const QString &key, int slot, int piece, const std::function<void()> &done);

    std::unique_ptr<SecretStore> m_entries;
    // One at a time: a removal must not fall between the steps of a write.
    std::deque<std::function<void()>> m_waiting;
    bool m_isBusy = false;
};

// Pieces of at most so many UTF-8 bytes, never cut inside a character; the first is shorter by 'reserved' bytes.
QStringList splitSecret(const QString &secret, int mostBytes, int reserved);

} // namespace signoff
