// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <functional>

// What takes how long, as a ratio of two figures of one run, so that it can be compared between machines. Not a test:
// nothing passes or fails.
namespace signoff::bench {

struct Line {
    QString what;
    QString ours;
    QString baseline;
    QString ratio;
};
using Lines = QList<Line>;

// A child process of the bench: arguments in, one line of words out.
using Child = int (*)(int argc, char **argv);

struct Measurement {
    const char *name;
    Lines (*run)();
    bool isLong = false; // minutes: only with --long
};

Lines warmStart();
Lines manyRows();
Lines callDuringBulk();
Lines requestsOfAStart();
Lines longBulk();
Lines pagesOfMany();
Lines chartsOfMany();

int bareWindow(int argc, char **argv);
int program(int argc, char **argv);
int company(int argc, char **argv);

double median(QList<double> values);
QString milliseconds(double value);
QString ratioOf(double ours, double baseline);
// "a: 1.2 ms, b: 2.0 ms, ratio" for medians of values taken in turn.
Line compared(const QString &what, const QList<double> &ours, const QList<double> &baseline);

// Of this process; nothing where the system does not say.
std::optional<qint64> residentKilobytes();

// Knows the work of each turn of the event loop: from the moment an event is handed out until it is dealt with, whatever
// it hands out in between.
class Application : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    // Counts turns from now on that are longer than 'most' milliseconds; 0: none.
    void watchTurns(double most = 0);
    double longestTurn() const { return m_longest; } // milliseconds since watchTurns()
    int longTurns() const { return m_long; }
    QString longestWhat() const { return m_what; }
    // Called after each paint event.
    std::function<void(QObject *)> painted;

private:
    int m_depth = 0;
    double m_longest = 0;
    double m_most = 0;
    int m_long = 0;
    QString m_what;
};

} // namespace signoff::bench
