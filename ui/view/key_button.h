// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QString>

namespace signoff {

// A push button that shows its key as a small cap beside the text ("Undo [Z]"). It only names the key; the shortcut
// belongs to an action of the page.
class KeyButton : public QPushButton {
    Q_OBJECT

public:
    explicit KeyButton(const QString &text = {}, const QString &key = {}, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int capWidth() const;

    QString m_key;
};

} // namespace signoff
