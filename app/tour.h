// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/main_window.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>
#include <QTimer>

#include <functional>

namespace signoff {

// --tour DIR: opens pages one after another, waits until each has settled, and keeps a picture and a record of it:
// DIR/<id>.png and DIR/tour.json.
class Tour : public QObject {
    Q_OBJECT

public:
    static constexpr int patience = 30'000; // milliseconds a page has to settle

    // 'requests' counts what the program has sent so far. 'only': the one page to visit; empty: all of them.
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
    void next();
    void look();
    void leave(bool inTime);
    void record(
        const QString &id, const QString &state, int rows, int requests, qint64 settleMs, const QStringList &messages);
    void finish();

    MainWindow &m_window;
    std::function<int()> m_requests;
    QString m_dir;
    QStringList m_waiting; // ids
    QString m_id;
    int m_requestsBefore = 0;
    int m_failed = 0;
    QString m_problem;
    QElapsedTimer m_since;
    QTimer m_patience;
    QTimer m_look;
    QMetaObject::Connection m_settled;
    QJsonArray m_pages;
};

} // namespace signoff
