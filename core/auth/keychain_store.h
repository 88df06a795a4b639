// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/chunked_store.h"

#include <chrono>

namespace signoff {

// The system's keychain. Never falls back to a file. A backend that does not answer in time reads as Locked: it may
// be waiting for someone to unlock it.
class KeychainStore : public ChunkedStore {
    Q_OBJECT

public:
    // 'service' groups the entries in the keychain. 'timeout' is that of each entry.
    explicit KeychainStore(const QString &service = QStringLiteral("Signoff"),
        std::chrono::milliseconds timeout = std::chrono::seconds(10), QObject *parent = nullptr);
};

// What an error of the keychain library means here.
SecretStore::Result keychainResult(int error);

} // namespace signoff
