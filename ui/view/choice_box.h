// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QString>

namespace signoff {

// A field that shows what is chosen and opens what can be chosen: a click, Space, Down, F4, or typing a letter. The
// cross, Delete or Backspace takes the choice back where that may be.
class ChoiceBox : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    // What is chosen, empty for nothing; plain text.
    QString words() const { return m_words; }
    void setWords(const QString &words);
    void setPlaceholder(const QString &text);
    void setClearable(bool on);
    void setTitle(const QString &title);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(const QString &typed);
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isClearable() const { return m_clearable && !m_words.isEmpty() && isEnabled(); }
    QRect crossRect() const;
    QRect textRect() const;
    void name();

    QString m_title;
    QString m_words;
    QString m_placeholder;
    bool m_clearable = false;
};

} // namespace signoff
