// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/host.h"

#include "sandbox/company/seeding.h"
#include "sandbox/faults.h"
#include "sandbox/http/server.h"
#include "sandbox/service.h"

#include <QtCore/qsemaphore.h>
#include <QtCore/qthread.h>
#include <QtNetwork/qsslconfiguration.h>

#include <stdexcept>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// All that belongs to one running server.
class Instance {
public:
    bool start(const Options &options, QString *error)
    {
        for (const QString &fault : options.faults) {
            if (!parseFault(fault)) {
                *error = u"a fault is %1, not \"%2\""_s.arg(faultSyntax(), fault);
                return false;
            }
        }
        if (!m_database.open(options.database, error))
            return false;
        m_company = std::make_unique<Company>(openCompany(m_database, options));
        m_service = std::make_unique<Service>(options, m_database, *m_company);
        m_server = std::make_unique<HttpServer>([this](const Request &request) { return m_service->handle(request); });
        return m_server->listenOn(options.port, error);
    }

    quint16 port() const { return m_server->port(); }

    QString token() const
    {
        return m_database
            .value(u"SELECT token FROM tokens WHERE user_id = ?"_s, { Company::memberId(Company::ExecutiveNumber) })
            .toString();
    }

private:
    Database m_database;
    std::unique_ptr<Company> m_company;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace

// Everything of the server is made, used and destroyed in run().
class Host::Thread : public QThread {
public:
    explicit Thread(Options options)
        : m_options(std::move(options))
    {
    }

    // Returns once the server listens, or does not.
    bool startServer()
    {
        start();
        m_decided.acquire();
        return m_listens;
    }

    QString error() const { return m_error; }
    quint16 port() const { return m_port; }
    QString token() const { return m_token; }

protected:
    void run() override
    {
        Instance instance;
        try {
            m_listens = instance.start(m_options, &m_error);
            if (m_listens) {
                m_port = instance.port();
                m_token = instance.token();
            }
        } catch (const std::runtime_error &mistake) {
            m_error = QString::fromUtf8(mistake.what());
        }
        const bool listens = m_listens;
        m_decided.release();
        if (listens)
            exec();
    }

private:
    Options m_options;
    QSemaphore m_decided; // what stands below is read by the other thread after it only
    bool m_listens = false;
    QString m_error;
    quint16 m_port = 0;
    QString m_token;
};

Host::Host(Options options)
    : m_thread(std::make_unique<Thread>(std::move(options)))
{
}

Host::~Host()
{
    m_thread->quit();
    m_thread->wait();
}

bool Host::start(QString *error)
{
    // Qt's HTTP server reads the TLS defaults. OpenSSL has to be woken in a thread that stays: what it makes for
    // itself in one that ends is lost.
    QSslConfiguration::defaultConfiguration();
    if (!m_thread->startServer()) {
        *error = m_thread->error();
        return false;
    }
    m_baseUrl = QUrl(u"http://127.0.0.1:%1/api/v2"_s.arg(m_thread->port()));
    m_token = m_thread->token();
    return true;
}

} // namespace sandbox
