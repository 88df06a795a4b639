// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/main_window.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace signoff {

// --tour DIR: opens pages one after another, waits until each has settled, and keeps a picture and a record of it; then
// each again, for what a second visit costs, the stops that a page brings (Page::tourStops), and the window's dialogs:
// DIR/<page>.png, DIR/<page>-<stop>.png, DIR/dialog-<id>.png and DIR/tour.json.
class Tour : public QObject {
    Q_OBJECT

public:
    // Milliseconds a page has to settle; a minute of the request limit may pass in between.
    static constexpr int patience = 90'000;

    // 'requests' counts what the program has sent so far. 'only': the one page to visit; empty: all of them and the
    // dialogs.
    Tour(MainWindow &window, std::function<int()> requests, const QString &dir, const QString &only,
        QObject *parent = nullptr);

    // The pages are there: goes through them. finished() follows.
    void start();
    // There is nothing to go through; every page counts as failed for this reason.
    void giveUp(const QString &why);

signals:
    // 'problem': the folder or a file could not be written; else empty.
    void finished(int failedPages, const QString &problem);

private:
    enum class Visit : quint8 { Cold, Warm, Stop, Dialog };
    struct Step {
        Visit visit;
        QString id; // of the page; of a dialog its own
        QString stop; // of Visit::Stop
    };

    void next();
    void go(const Step &step);
    void look();
    void leave(bool inTime);
    void leavePage(const Page *page, bool inTime);
    void leaveStop(const QString &state);
    void recordFailure(const QString &id, const QString &why);
    void save(const QString &name, QWidget *shown);
    QJsonObject &recordOf(const QString &id);
    void finish();

    MainWindow &m_window;
    std::function<int()> m_requests;
    QString m_dir;
    QList<Step> m_waiting;
    Step m_step {};
    QPointer<QWidget> m_shown; // of a stop or dialog
    bool m_isShown = false;
    int m_requestsBefore = 0;
    int m_failed = 0;
    QString m_problem;
    QElapsedTimer m_since;
    QTimer m_patience;
    QTimer m_look;
    QMetaObject::Connection m_settled;
    QStringList m_order; // pages as they are recorded
    QHash<QString, QJsonObject> m_pages;
    QJsonArray m_dialogs;
};

} // namespace signoff
