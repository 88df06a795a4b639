// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"
#include "ui/view/theme.h"

#include <QString>
#include <QWidget>

namespace signoff {

// A state as shape and word, as the status cells of tables show it, for use outside a table.
class ToneLabel : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Plain text.
    void set(Tone tone, const QString &text);
    // The same with an icon as the shape, where there are more states than tones.
    void set(const QString &icon, ColorRole ink, const QString &text);
    QString text() const { return m_text; }
    // As many lines as it takes, where it stands in a column that is not as wide as its words.
    void setWordWrap(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_icon;
    ColorRole m_ink = ColorRole::Text;
    QString m_text;
    bool m_wraps = false;
};

} // namespace signoff
