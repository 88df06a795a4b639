// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/bulk_words.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace signoff {

class ElidedLabel;
class KeyButton;

// The strip at the bottom of a page while a bulk is held, runs, rests or has just ended. It counts seconds down by
// itself and decides nothing: whoever owns the bulk hands in how it stands. The key Z belongs to the page's actions.
class BulkBar : public QWidget {
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    // How it stands now; shows the strip.
    void setProgress(const BulkProgress &progress);
    void clear();

    bool isShown() const { return m_progress.total > 0; }
    // Everything it says, for tests and the tour.
    QString text() const;

signals:
    void undo();
    void pauseRequested(bool pause);
    void cancelRest();
    void showResults();
    void tryAgain(); // what failed
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString words() const;
    int holdLeft() const;
    void tick();
    void say();
    void retranslate();
    QRect glyphRect() const;

    BulkProgress m_progress;
    QElapsedTimer m_since; // since setProgress()
    QTimer m_timer;
    QElapsedTimer m_said; // since a screen reader was last told
    QTimer m_sayLater;
    ElidedLabel *m_title;
    ElidedLabel *m_words;
    QProgressBar *m_bar;
    KeyButton *m_undo;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_results;
    QPushButton *m_again;
    QPushButton *m_close;
};

} // namespace signoff
