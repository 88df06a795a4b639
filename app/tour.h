// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tour_steps.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace signoff {

// --tour DIR: opens pages one after another, waits until each has settled, and keeps a picture and a record of it; then
// each again, for what a second visit costs, the stops that a page brings (Page::tourStops), and the window's dialogs:
// DIR/<page>.png, DIR/<page>-<stop>.png, DIR/dialog-<id>.png and DIR/tour.json. What the stops ask of the server is
// counted apart from the pages.
class Tour : public QObject {
    Q_OBJECT

public:
    // Milliseconds a page has to settle; a minute of the request limit may pass in between.
    static constexpr int patience = 90'000;
    // The same for a step of a stop, on a page that has settled: a hold ends meanwhile, an answer comes.
    static constexpr int stepPatience = 9'000;

    // 'requests' counts what the program has sent so far. 'only': the one page to visit; empty: all of them and the
    // dialogs.
    Tour(MainWindow &window, std::function<int()> requests, const QString &dir, const QString &only,
        QObject *parent = nullptr);

    // Stops decide, delete and invite: they are left out, unless nobody works with this server.
    void allowStops() { m_mayStop = true; }
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
        TourStop stop {}; // of Visit::Stop
    };

    void next();
    void go(const Step &step);
    void look();
    // True: all steps are taken, and what they set in motion has come to rest.
    bool takeSteps();
    void leave(bool inTime);
    void leaveOut();
    void leavePage(const Page *page, bool inTime);
    void leaveStop(bool isShown);
    void recordStop(const TourStop &stop, QJsonObject record);
    void recordFailure(const QString &id, const QString &why);
    void save(const QString &name);
    QJsonObject &recordOf(const QString &id);
    void finish();

    MainWindow &m_window;
    std::function<int()> m_requests;
    QString m_dir;
    QList<Step> m_waiting;
    Step m_step {};
    std::optional<TourHand> m_hand; // of a stop
    QList<TourStep> m_steps; // of it, still to be taken
    bool m_mayStop = false;
    QHash<QString, Place> m_places; // of pages, as they were first seen
    int m_requestsBefore = 0;
    int m_failed = 0;
    QString m_problem;
    QElapsedTimer m_since;
    QElapsedTimer m_atRest; // since the page came to rest, or a step was taken
    QTimer m_patience;
    QTimer m_look;
    QMetaObject::Connection m_settled;
    QStringList m_order; // pages as they are recorded
    QHash<QString, QJsonObject> m_pages;
    QJsonArray m_dialogs;
};

} // namespace signoff
