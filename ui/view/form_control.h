// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/choice_source.h"

#include <QTimeZone>
#include <QWidget>

namespace signoff {

// What one field is entered with. Takes and gives values as FormValues have them; what was typed and is no date or
// number is given as the text it is, so that nothing is lost before it was put right.
class FormControl : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    // Shown where nothing is entered.
    virtual void setPlaceholder(const QString &text) = 0;
    // What the other fields say now: choices may depend on it.
    virtual void follow(const FormValues &) {}
    // Why there is nothing to choose from; plain text.
    virtual QString note() const { return {}; }
    // Says its title by itself, as a check box does.
    virtual bool hasTitle() const { return false; }
    // For screen readers: the field's title, and its hint or problem.
    void describe(const QString &title, const QString &words);

signals:
    void edited();
    void noteChanged();

protected:
    // The part that takes the focus.
    void setPart(QWidget *part);

private:
    QWidget *m_part = nullptr;
};

struct ControlPlan {
    const FormField &field;
    ChoiceSource *source = nullptr; // null: records are entered by their id
    QTimeZone zone; // in which instants are entered
    bool mayBeEmpty = true; // a choice can be taken back
    bool isUnset = false; // a yes or no may be neither: it stays as it is
};

FormControl *makeControl(const ControlPlan &plan, QWidget *parent);

} // namespace signoff
