// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace signoff {

// One line above a view that says what the rows below are worth ("Showing rows from 12 min ago: ...") or what just
// happened. Hidden without a message. Announced to screen readers when its words change.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        Info, // a notice
        Success,
        Offline, // rows are old because the server cannot be reached
        Partial, // not everything has arrived
        Error,
    };

    explicit MessageBar(QWidget *parent = nullptr);

    // Shows 'text' (plain, wraps). 'action' adds a button that emits actionTriggered(). A message that states a lasting
    // condition is not dismissable.
    void showMessage(Kind kind, const QString &text, const QString &action = {}, bool dismissable = true);
    void clear();

    bool isShown() const { return !m_words.isEmpty(); }
    Kind kind() const { return m_kind; }
    QString text() const { return m_words; }

signals:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    QString m_words;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace signoff
