// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/options.h"

#include <QtCore/qurl.h>

#include <memory>

namespace sandbox {

// Runs the server in a thread of its own, so that the window's thread never pays for it.
class Host {
public:
    explicit Host(Options options);
    ~Host(); // stops and joins
    Host(const Host &) = delete;
    Host &operator=(const Host &) = delete;

    bool start(QString *error); // blocks until listening
    QUrl baseUrl() const { return m_baseUrl; } // http://127.0.0.1:PORT/api/v2
    QString token() const { return m_token; } // of an executive manager who sees rates

private:
    class Thread;

    std::unique_ptr<Thread> m_thread;
    QUrl m_baseUrl;
    QString m_token;
};

} // namespace sandbox
