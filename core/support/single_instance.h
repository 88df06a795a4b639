// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QUrl>

class QLocalSocket;

namespace signoff {

// One process a data folder: the journal must have one writer. A second start asks the first to show itself.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Result {
        First, // go on
        Handed, // another one runs and has taken over: exit with success
        Busy, // another one runs and did not answer: say 'problem' and exit
        Failed, // the lock cannot be made: say 'problem' and exit
    };

    // The folder is there: see Paths::prepare().
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    // 'link' (signoff://...) is handed to the one that runs; without it that one raises its window. Waits two seconds
    // at most. The lock lasts as long as this object; that of a killed process is taken over.
    Result start(const QUrl &link = {});
    const QString &problem() const { return m_problem; } // translated

signals:
    void raised();
    // Another start was asked to open this link. It comes from outside: it may name a page or a record, no more.
    void openRequested(const QUrl &link);

private:
    void listen();
    void serve(QLocalSocket *socket);
    bool obey(const QByteArray &line);
    bool handOver(const QUrl &link) const;

    QString m_dir;
    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
    QString m_problem;
};

} // namespace signoff
