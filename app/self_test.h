// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/secret_store.h"

#include <QCoreApplication>
#include <QObject>
#include <QString>

#include <functional>

namespace signoff {

// --self-test: whether what the program needs is there, one line each on standard output. For a stranger's first look
// at an installed package, and for CI.
class SelfTest : public QObject {
    Q_OBJECT

public:
    enum class Level { Ok, Warning, Failed };
    struct Finding {
        Level level = Level::Ok;
        QString what; // "TLS"
        QString words; // "OpenSSL 3.0.15"
    };

    // The store is asked for an entry that is not there: reachable is all that counts.
    explicit SelfTest(SecretStore *secrets, QObject *parent = nullptr);

    // Checks everything; 'done' is called once from the event loop.
    void run(std::function<void(const QList<Finding> &findings)> done);

    static QString line(const Finding &finding);
    static bool passed(const QList<Finding> &findings); // warnings pass

private:
    SecretStore *m_secrets;
};

} // namespace signoff
