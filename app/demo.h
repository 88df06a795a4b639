// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command_line.h"
#include "sandbox/host.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

namespace signoff {

// The demo company: the sandbox in a thread of this process, spoken to over real HTTP on loopback.
class DemoCompany : public QObject {
    Q_OBJECT

public:
    explicit DemoCompany(const CommandLine &options, QObject *parent = nullptr);
    ~DemoCompany() override; // waits for the thread

    // Returns at once: seeding a large company takes a while. One of the signals follows.
    void start();

signals:
    void ready(const QUrl &baseUrl, const QString &token);
    void failed(const QString &why);

private:
    sandbox::Host m_host;
    std::unique_ptr<QThread> m_starter;
};

} // namespace signoff
