// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/form_control.h"

class QLabel;
class QToolButton;

namespace signoff {

// A field of a form: its title, what it is entered with, and below it a hint, or what is wrong, in words.
class FormFieldView : public QWidget {
    Q_OBJECT

public:
    // 'keeps': the field is not asked about before it was touched, and says so (a form for many records).
    FormFieldView(const ControlPlan &plan, bool keeps, QWidget *parent);

    const FormField &field() const { return m_field; }
    QString id() const { return QLatin1String(m_field.id); }
    FormControl *control() const { return m_control; }

    // What was given comes back as it was given while nobody touched it, however it is shown.
    QVariant value() const;
    void setGiven(const QVariant &value);
    // As if it was typed.
    void enter(const QVariant &value);
    bool isTouched() const;

    QString problem() const { return m_problem; }
    void setProblem(const QString &words);

signals:
    void edited();

private:
    void showWords();
    void controlEdited();

    const FormField &m_field;
    bool m_keeps;
    QVariant m_given;
    QVariant m_shown; // as the control gave it back at once
    bool m_isTouched = false;
    bool m_isFilling = false;
    QString m_problem;
    FormControl *m_control;
    QLabel *m_words;
    QToolButton *m_keep;
};

} // namespace signoff
