// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo.h"

namespace signoff {

namespace {

constexpr int manyRequests = 6'000; // a minute: more than anybody can spend

sandbox::Options sandboxOptions(const CommandLine &options)
{
    sandbox::Options sandbox;
    sandbox.dialect = options.dialect == QLatin1StringView("classic") ? sandbox::Dialect::Classic
        : options.dialect == QLatin1StringView("mixed")               ? sandbox::Dialect::Mixed
                                                                      : sandbox::Dialect::Current;
    sandbox.members = options.members;
    sandbox.seed = options.seed;
    // A server that names no limit is taken to have the documented one.
    sandbox.rateLimit = options.rateLimit > 0 ? options.rateLimit : manyRequests;
    sandbox.now = options.now;
    return sandbox;
}

} // namespace

DemoCompany::DemoCompany(const CommandLine &options, QObject *parent)
    : QObject(parent)
    , m_host(sandboxOptions(options))
{
}

DemoCompany::~DemoCompany()
{
    if (m_starter)
        m_starter->wait();
}

void DemoCompany::start()
{
    // The host's start() blocks until it listens; that wait is not the window's.
    m_starter.reset(QThread::create([this] {
        QString error;
        const bool started = m_host.start(&error);
        QMetaObject::invokeMethod(
            this,
            [this, started, error] {
                if (started)
                    emit ready(m_host.baseUrl(), m_host.token());
                else
                    emit failed(error);
            },
            Qt::QueuedConnection);
    }));
    m_starter->start();
}

} // namespace signoff
