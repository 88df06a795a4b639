// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/records.h"
#include "ui/view/form_dialog.h"

#include <QObject>
#include <QPointer>

namespace signoff {

// One form for many records: what was touched is sent to one after the other, within the request budget, and each has
// a result of its own. Those that failed can be tried again. Deletes itself when it is over.
class BulkEdit : public QObject {
    Q_OBJECT

public:
    // 'records' outlives this; 'page' is the parent of dialogs.
    BulkEdit(Records &records, const QString &form, const QStringList &keys, QWidget *page);

    // 'plan' names the fields that are asked about; title and context are set here.
    void ask(FormPlan plan, ChoiceSource *source);

signals:
    // It is over: how many took it, and how many did not.
    void over(int applied, int failed);

private:
    struct Item {
        QString key;
        QString title; // while it was there
        std::optional<EditOutcome> outcome;
        bool isSame = false; // had these values already
    };
    void start(const FormValues &values);
    void next();
    void finish();
    void showResults();

    Records &m_records;
    Records::FormInfo m_form;
    QWidget *m_page;
    QList<Item> m_items;
    FormValues m_values;
    int m_at = 0;
    QPointer<FormDialog> m_dialog;
};

} // namespace signoff
