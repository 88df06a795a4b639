// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/form_control.h"

#include <QPointer>
#include <QStringList>

class QCheckBox;
class QGridLayout;

namespace signoff {

class ChoiceBox;
class ChoicePopup;

// One or several of the choices of a field, or of the records that a source knows.
class ChoiceControl : public FormControl {
    Q_OBJECT

public:
    ChoiceControl(const ControlPlan &plan, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setPlaceholder(const QString &text) override;
    void follow(const FormValues &values) override;
    QString note() const override { return m_note; }

private:
    ChoiceSource::Answer answer() const;
    QString titleOf(const QString &id, const ChoiceSource::Answer &answer) const;
    void refresh();
    void show(const ChoiceSource::Answer &answer);
    void choose(const QStringList &ids);
    void open(const QString &typed);

    const FormField &m_field;
    ChoiceSource *m_source; // null: the field's own choices
    bool m_isMulti;
    bool m_isWanted = false; // opened before anything was known
    QStringList m_chosen;
    FormValues m_values;
    QString m_note;
    QString m_placeholder;
    ChoiceBox *m_box;
    QPointer<ChoicePopup> m_popup;
};

// Several of a few choices, all in sight.
class ChecksControl : public FormControl {
    Q_OBJECT

public:
    ChecksControl(const ControlPlan &plan, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setPlaceholder(const QString &) override {}

private:
    void add(const QString &id, const QString &title);

    QGridLayout *m_grid;
    QList<QCheckBox *> m_checks;
};

} // namespace signoff
