// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QString>

// Showing text that came from a server: always plain, whatever it looks like.
namespace signoff {

// A tooltip that shows 'plain' verbatim: Qt guesses rich text from the content, so it is escaped and line breaks kept.
QString plainToolTip(const QString &plain);

// Text for an action, button or menu, where a single '&' would become a mnemonic.
QString plainAction(const QString &plain);

// One line for a cell or label: line breaks, tabs and other control characters become spaces, and characters that
// reorder their neighbours (bidirectional overrides) are dropped; pairs of isolates stay.
QString oneLine(const QString &plain);

// A label that never interprets its text.
QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);

// Tells screen readers 'words' that appeared in 'widget' without the focus going there, and names the widget so.
void announce(QWidget *widget, const QString &words);

// A one-line label that elides at the end instead of widening its window; the full text is its tooltip then.
class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace signoff
