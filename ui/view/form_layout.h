// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/form.h"

#include <QScrollArea>

namespace signoff {

// Where a field stands in the two columns of a form.
struct FieldPlace {
    int row = 0;
    int column = 0;
    int span = 2;
};

// Short ones stand side by side, first those that belong together (from and to).
QList<FieldPlace> placesOf(const QList<const FormField *> &fields);

// As high as the form needs, and as the screen allows.
class FormScroll : public QScrollArea {
    Q_OBJECT

public:
    static constexpr int formWidth = 520;

    FormScroll(QWidget *form, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace signoff
