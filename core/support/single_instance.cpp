// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/single_instance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QThread>
#include <QTimer>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcInstance, "signoff.instance")

constexpr qsizetype longestLine = 2'048;
constexpr int patience = 2'000; // ms
const QByteArray raiseWord = "raise";
const QByteArray openWord = "open ";
const QByteArray understood = "ok\n";

QString serverName(const QString &dataDir)
{
    // The same folder under another spelling is the same folder.
    const QString canonical = QFileInfo(dataDir).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return "signoff-"_L1 + QLatin1String(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_dir(dataDir)
    , m_name(serverName(dataDir))
    , m_lock(dataDir + "/lock"_L1)
{
    // Never stale by age: a window may stay open for weeks. Stale is the lock of a process that is gone.
    m_lock.setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

SingleInstance::Result SingleInstance::start(const QUrl &link)
{
    if (m_lock.tryLock(0)) {
        listen();
        return Result::First;
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
        m_problem = tr("The folder %1 cannot be locked: check that it can be written to.").arg(m_dir);
        return Result::Failed;
    }
    if (handOver(link))
        return Result::Handed;
    m_problem = tr("Signoff already runs with the folder %1, but does not answer.").arg(m_dir);
    return Result::Busy;
}

void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    // We hold the lock: a socket of this name is left over from a process that was killed.
    QLocalServer::removeServer(m_name);
    // Without it the lock still keeps others out; they only cannot raise this window.
    if (!m_server.listen(m_name))
        qCWarning(lcInstance) << "cannot listen for other starts:" << m_server.errorString();
}

void SingleInstance::serve(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    // Whoever says nothing, or more than fits, is shown out.
    QTimer::singleShot(patience, socket, &QLocalSocket::abort);
    socket->setReadBufferSize(longestLine);
    const auto listenTo = [this, socket] {
        if (!socket->canReadLine())
            return;
        disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
        if (obey(socket->readLine().trimmed()))
            socket->write(understood);
        socket->disconnectFromServer();
    };
    connect(socket, &QLocalSocket::readyRead, this, listenTo);
    listenTo();
}

bool SingleInstance::obey(const QByteArray &line)
{
    if (line == raiseWord) {
        emit raised();
        return true;
    }
    if (!line.startsWith(openWord))
        return false;
    const QUrl link = QUrl::fromEncoded(line.mid(openWord.size()), QUrl::StrictMode);
    if (!link.isValid() || link.scheme() != "signoff"_L1)
        return false;
    emit openRequested(link);
    return true;
}

bool SingleInstance::handOver(const QUrl &link) const
{
    // Waits without an event loop: this process has no window yet, and will not get one.
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(m_name);
    // The other one may have started a moment ago, and not listen yet.
    while (!socket.waitForConnected(int(deadline.remainingTime()))) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
        socket.connectToServer(m_name);
    }
    socket.write((link.isEmpty() ? raiseWord : openWord + link.toEncoded()) + '\n');
    QByteArray answer;
    while (!answer.contains('\n') && socket.waitForReadyRead(int(deadline.remainingTime())))
        answer += socket.readAll();
    return answer == understood;
}

} // namespace signoff
