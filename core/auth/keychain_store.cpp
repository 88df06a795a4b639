// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/keychain_store.h"

#include <QLoggingCategory>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcKeychain, "signoff.keychain")

// One entry of the keychain a key.
class KeychainEntries : public SecretStore {
public:
    KeychainEntries(const QString &service, std::chrono::milliseconds timeout)
        : m_service(service)
        , m_timeout(timeout)
    {
    }

    void read(const QString &key, QObject *context, Read done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        run(job, key, context, [job, done = std::move(done)](Result result, const QString &detail) {
            done(result, result == Result::Ok ? job->textData() : QString(), detail);
        });
    }

    void write(const QString &key, const QString &secret, QObject *context, Done done) override
    {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setTextData(secret);
        run(job, key, context, done);
    }

    void remove(const QString &key, QObject *context, Done done) override
    {
        run(new QKeychain::DeletePasswordJob(m_service), key, context, done);
    }

private:
    void run(QKeychain::Job *job, const QString &key, QObject *context, const Done &done)
    {
        job->setKey(key);
        job->setInsecureFallback(false);
        // Answer or timer, whoever is first takes the other one away. A job under way is never deleted: the backend
        // still writes into it. It ends by itself.
        auto *timer = new QTimer(context);
        timer->setSingleShot(true);
        connect(job, &QKeychain::Job::finished, timer, [timer, done](QKeychain::Job *finished) {
            delete timer;
            const Result result = keychainResult(finished->error());
            if (result != Result::Ok && result != Result::NotFound)
                qCWarning(lcKeychain) << finished->error() << finished->errorString();
            done(result, finished->errorString());
        });
        connect(timer, &QTimer::timeout, timer, [timer, job, done] {
            disconnect(job, nullptr, timer, nullptr);
            timer->deleteLater();
            qCWarning(lcKeychain) << "no answer in time";
            done(Result::Locked, u"the keychain does not answer"_s);
        });
        timer->start(m_timeout);
        job->start();
    }

    QString m_service;
    std::chrono::milliseconds m_timeout;
};

} // namespace

SecretStore::Result keychainResult(int error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretStore::Result::Ok;
    case QKeychain::EntryNotFound:
        return SecretStore::Result::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretStore::Result::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what Linux says without a secret service
        return SecretStore::Result::Unavailable;
    default:
        return SecretStore::Result::Failed;
    }
}

KeychainStore::KeychainStore(const QString &service, std::chrono::milliseconds timeout, QObject *parent)
    : ChunkedStore(std::make_unique<KeychainEntries>(service, timeout), parent)
{
}

} // namespace signoff
