// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/form_layout.h"

#include <QEvent>
#include <QScreen>

namespace signoff {

namespace {

enum class Width { Wide, Short, Text };

Width widthOf(const FormField &field)
{
    switch (field.entry) {
    case Entry::Whole:
    case Entry::Number:
    case Entry::Date:
    case Entry::Time:
    case Entry::Choice:
    case Entry::TimeZone:
        return Width::Short;
    case Entry::Text:
        return Width::Text; // beside another one: first and last name
    default:
        return Width::Wide;
    }
}

bool belongs(const FormField &field, const FormField &next)
{
    return QLatin1String(next.notBefore) == QLatin1String(field.id);
}

} // namespace

QList<FieldPlace> placesOf(const QList<const FormField *> &fields)
{
    QList<FieldPlace> places;
    const auto fits = [&](qsizetype i) {
        return i + 1 < fields.size() && widthOf(*fields[i]) != Width::Wide
            && widthOf(*fields[i]) == widthOf(*fields[i + 1]);
    };
    int row = 0;
    for (qsizetype i = 0; i < fields.size(); ++i, ++row) {
        const bool nextIsTaken = fits(i + 1) && belongs(*fields[i + 1], *fields[i + 2]);
        if (fits(i) && (!nextIsTaken || belongs(*fields[i], *fields[i + 1]))) {
            places << FieldPlace { row, 0, 1 } << FieldPlace { row, 1, 1 };
            ++i;
            continue;
        }
        places << FieldPlace { row, 0, widthOf(*fields[i]) == Width::Short ? 1 : 2 };
    }
    return places;
}

FormScroll::FormScroll(QWidget *form, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(form);
    form->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    form->installEventFilter(this);
}

QSize FormScroll::sizeHint() const
{
    const int wide = qMax(width(), formWidth);
    const int form = widget()->hasHeightForWidth() ? widget()->heightForWidth(wide) : widget()->sizeHint().height();
    // A window is no higher than its screen, except where there is none to see.
    const int around = parentWidget() && parentWidget()->parentWidget() ? parentWidget()->parentWidget()->window()->height() : 0;
    const int room = screen() ? qMax(screen()->availableGeometry().height(), around) - 260 : form;
    return { formWidth, qMin(form, qMax(room, 160)) };
}

QSize FormScroll::minimumSizeHint() const
{
    return { widget()->minimumSizeHint().width(), qMin(sizeHint().height(), 160) };
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    // Words below a field make the form higher.
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        QWidget *dialog = window();
        const int missing = sizeHint().height() - height();
        if (dialog->isVisible() && missing > 0)
            dialog->resize(dialog->width(), dialog->height() + missing);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace signoff
