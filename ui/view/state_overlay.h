// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace signoff {

// Says over a view why it shows no rows: loading, empty or failed. It covers its parent, follows its size and hides
// itself when there are rows. It never takes the place of rows that are there: for those see MessageBar.
class StateOverlay : public QWidget {
    Q_OBJECT

public:
    enum class State { Ready, Loading, Empty, Failed };

    // 'over' is the widget to cover, usually a table's viewport or a page's content.
    explicit StateOverlay(QWidget *over);

    State state() const { return m_state; }
    // Everything it says, for tests, the tour and screen readers.
    QString text() const;

    // Hidden.
    void showReady();
    // Skeleton rows with words, after 150 ms so that a quick answer does not flicker. 'words' may say what is waited
    // for and how long ("Waiting 12 s for the request limit").
    void showLoading(const QString &words);
    // An icon, what is (not) there and what to do; 'button' adds a button that emits actionTriggered().
    void showEmpty(const QString &iconName, const QString &title, const QString &hint = {}, const QString &button = {});
    // What failed and why, with a button that emits retry().
    void showFailed(const QString &what, const QString &why);

signals:
    void actionTriggered();
    void retry();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void enter(State state, const QString &iconName, const QString &title, const QString &hint, const QString &button);
    void restyle();
    void placeColumn();
    QList<QRect> skeletonColumns() const;

    State m_state = State::Ready;
    QWidget *m_over;
    QWidget *m_column;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_button;
    QTimer m_delay;
    QTimer m_pulse;
    QString m_iconName;
    int m_phase = 0;
};

} // namespace signoff
