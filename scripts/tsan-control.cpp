// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The control of test-long.sh. "clean" hands work between threads in the ways of the program, all of them correct, and
// must not be reported; "race" (a counter without a lock) and "late" (writing to what was queued already) must be.

#include <QtCore/QCoreApplication>
#include <QtCore/QMutex>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QThread>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

#include <cstdio>
#include <cstring>
#include <memory>

namespace {
int counter = 0;
QMutex mutex;

void count(bool locked)
{
    for (int i = 0; i < 100000; ++i) {
        if (locked)
            mutex.lock();
        ++counter;
        if (locked)
            mutex.unlock();
    }
}

struct Row {
    QString name;
    int minutes = 0;
};
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const char *mode = argc < 2 ? "clean" : argv[1];
    const bool locked = std::strcmp(mode, "race") != 0;
    const bool late = std::strcmp(mode, "late") == 0;

    QThread thread;
    QThreadPool pool;
    auto *worker = new QObject;
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    QObject::connect(&thread, &QThread::started, worker, [locked] { count(locked); });

    int answered = 0;
    QTimer::singleShot(0, &app, [&] {
        thread.start();
        count(locked);
        for (int i = 0; i < 100; ++i) {
            auto row = std::make_shared<Row>();
            row->name = QString::number(i);
            QMetaObject::invokeMethod(worker, [row, i, &app, &answered] {
                row->name += QStringLiteral("h");
                row->minutes = i;
                QMetaObject::invokeMethod(&app, [row, &answered] { answered += int(row->name.size()) + row->minutes; },
                    Qt::QueuedConnection);
            }, Qt::QueuedConnection);
            pool.start([text = QString::number(i), &app, &answered] {
                QMetaObject::invokeMethod(&app, [text, &answered] { answered += int(text.size()); },
                    Qt::QueuedConnection);
            });
        }
        pool.waitForDone();
        if (late) {
            auto row = std::make_shared<Row>();
            QMetaObject::invokeMethod(worker, [row] { row->minutes = 1; }, Qt::QueuedConnection);
            QThread::msleep(100);
            row->minutes = 2;
        }
        QMetaObject::invokeMethod(worker, [&app] {
            QMetaObject::invokeMethod(&app, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
        }, Qt::QueuedConnection);
    });
    const int code = QCoreApplication::exec();
    thread.quit();
    thread.wait();
    std::printf("%d %d\n", counter, answered);
    return code;
}
