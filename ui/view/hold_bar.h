// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPainter;

namespace signoff {

class ElidedLabel;
class KeyButton;

// The strip at the bottom of a page while a decision is held: what was decided, when it is sent, and Undo. It counts
// down on screen by itself but decides nothing: the journal ends a hold, the page then calls clear() or the next
// setHold(). The key Z belongs to the page's actions; the button names it.
class HoldBar : public QWidget {
    Q_OBJECT

public:
    explicit HoldBar(QWidget *parent = nullptr);

    // Shows one held decision. 'text' is what was decided ("Approved: Anna Kováč, 2 – 8 Nov, 38:40"), shown verbatim.
    void setHold(const QString &text, int remainingMs, int totalMs);
    // Several at once: "3 decisions held"; 'text' names the latest. Undo takes back the latest.
    void setHolds(int count, const QString &text, int remainingMs, int totalMs);
    void clear();

    int count() const { return m_count; }
    int remainingMs() const;
    // Everything it says, for tests and the tour.
    QString text() const;

    // The key shown on the button; "Z" unless told otherwise, empty for none.
    void setUndoKey(const QString &key);

signals:
    void undo();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tick();
    void restyle();
    QRectF ringRect() const;

    int m_count = 0;
    int m_remaining = 0;
    int m_total = 0;
    QString m_words;
    QElapsedTimer m_since;
    QTimer m_timer;
    ElidedLabel *m_text;
    QLabel *m_when;
    KeyButton *m_undo;
};

// The ground of such a strip, and the ring that empties as time runs out ('share' of it is left).
void paintStrip(QPainter &painter, const QRect &rect);
void paintRing(QPainter &painter, const QRectF &rect, double share);

} // namespace signoff
