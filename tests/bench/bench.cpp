// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"

#include <QEvent>
#include <QFile>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

using namespace Qt::StringLiterals;

namespace signoff::bench {

namespace {

// What this thread has worked so far, so that other programs on the machine do not count; else the time that passed.
double workedMilliseconds()
{
#ifdef Q_OS_UNIX
    timespec time {};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#endif
    static QElapsedTimer passed;
    if (!passed.isValid())
        passed.start();
    return double(passed.nsecsElapsed()) / 1e6;
}

} // namespace

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QString milliseconds(double value)
{
    return u"%1 ms"_s.arg(value, 0, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString ratioOf(double ours, double baseline)
{
    return baseline > 0 ? QString::number(ours / baseline, 'f', 2) : u"-"_s;
}

Line compared(const QString &what, const QList<double> &ours, const QList<double> &baseline)
{
    const double mine = median(ours);
    const double other = median(baseline);
    return { what, milliseconds(mine), milliseconds(other), ratioOf(mine, other) };
}

std::optional<qint64> residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return {};
}

bool Application::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event); // no turn of the window
    const QEvent::Type type = event->type();
    if (m_depth > 0) {
        const bool done = QApplication::notify(receiver, event);
        if (type == QEvent::Paint && painted)
            painted(receiver);
        return done;
    }
    const QString name = QString::fromLatin1(receiver->metaObject()->className());
    ++m_depth;
    const double before = workedMilliseconds();
    const bool done = QApplication::notify(receiver, event);
    const double took = workedMilliseconds() - before;
    --m_depth;
    m_long += m_most > 0 && took > m_most ? 1 : 0;
    if (took > m_longest) {
        m_longest = took;
        m_what = u"%1, %2"_s.arg(name, QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)));
    }
    if (type == QEvent::Paint && painted)
        painted(receiver);
    return done;
}

void Application::watchTurns(double most)
{
    m_most = most;
    m_long = 0;
    m_longest = 0;
    m_what.clear();
}

} // namespace signoff::bench
