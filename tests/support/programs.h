// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/spin.h"

#include <QProcess>
#include <QUrl>

namespace signoff::testing {

// A program of ours that says what it does, a line at a time. Ends with this object.
class Told : public QProcess {
public:
    ~Told() override
    {
        kill();
        waitForFinished();
    }
    // Until it said a line that begins so; false when it ended, or took too long.
    bool says(const QByteArray &word, int patience = 30'000)
    {
        const auto look = [&] {
            m_said += readAllStandardOutput();
            return m_said.startsWith(word) || m_said.contains(QByteArray('\n' + word));
        };
        return spinUntil([&] { return look() || state() == NotRunning; }, patience) && look();
    }
    const QByteArray &said() const { return m_said; }
    bool ends(int patience) { return spinUntil([this] { return state() == NotRunning; }, patience); }

private:
    QByteArray m_said;
};

// signoff-sandbox as a process of its own.
class SandboxProgram : public Told {
public:
    bool open(const QString &program, const QStringList &arguments)
    {
        setProcessChannelMode(ForwardedErrorChannel);
        start(program, arguments);
        if (!says("listening ") || !spinUntil([this] { return says("listening ") && said().contains('\n'); }))
            return false;
        // listening URL token TOKEN
        const QList<QByteArray> words = said().trimmed().split(' ');
        url = QUrl(QString::fromUtf8(words.value(1)));
        token = QString::fromUtf8(words.value(3));
        return true;
    }
    QUrl url;
    QString token;
};

} // namespace signoff::testing
