// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace signoff {

// Where tokens live. A seam: the keychain in the program, memory for a session without one and in tests.
class SecretStore : public QObject {
    Q_OBJECT

public:
    enum class Result { Ok, NotFound, Locked, Unavailable, Failed };
    // 'detail' is the backend's words, for the log.
    using Read = std::function<void(Result result, const QString &secret, const QString &detail)>;
    using Done = std::function<void(Result result, const QString &detail)>;

    using QObject::QObject;
    // Each answers once, later, on the caller's thread; not at all once 'context' is gone.
    virtual void read(const QString &key, QObject *context, Read done) = 0;
    virtual void write(const QString &key, const QString &secret, QObject *context, Done done) = 0;
    virtual void remove(const QString &key, QObject *context, Done done) = 0;
};

} // namespace signoff
