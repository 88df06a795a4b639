// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/bulk_edit.h"

#include "ui/view/prompts.h"

namespace signoff {

BulkEdit::BulkEdit(Records &records, const QString &form, const QStringList &keys, QWidget *page)
    : QObject(page)
    , m_records(records)
    , m_page(page)
{
    m_form = records.form(form).value_or(Records::FormInfo());
    for (const QString &key : keys) {
        if (records.allowsForm(form, key))
            m_items.append({ key, records.describe(key), {}, false });
    }
}

void BulkEdit::ask(FormPlan plan, ChoiceSource *source)
{
    plan.title = m_form.title;
    plan.context = m_records.counted(int(m_items.size()));
    plan.fields = m_form.fields;
    plan.isUpdate = plan.onlyTouched = true;
    m_dialog = new FormDialog(plan, source, m_page);
    connect(m_dialog, &FormDialog::submitted, this, &BulkEdit::start);
    connect(m_dialog, &QDialog::rejected, this, &QObject::deleteLater);
    m_dialog->open();
}

void BulkEdit::start(const FormValues &values)
{
    m_values = values;
    m_at = 0;
    next();
}

void BulkEdit::next()
{
    while (m_at < m_items.size() && m_items.at(m_at).outcome)
        ++m_at; // of an earlier try
    if (m_at >= m_items.size())
        return finish();
    if (m_dialog)
        m_dialog->setProgress(tr("%1 of %2 …").arg(m_at + 1).arg(m_items.size()));
    Item &item = m_items[m_at];
    const FormSubject subject { item.key, {} };
    // The others keep what they have.
    if (changedOnly(m_values, m_records.begin(m_form.id, subject)).isEmpty()) {
        item.isSame = true;
        item.outcome = EditOutcome {};
        item.outcome->kind = EditOutcome::Kind::Applied;
        QMetaObject::invokeMethod(this, &BulkEdit::next, Qt::QueuedConnection);
        return;
    }
    m_records.send(m_form.id, subject, m_values, std::nullopt, [self = QPointer(this)](const EditOutcome &outcome) {
        if (!self)
            return;
        self->m_items[self->m_at].outcome = outcome;
        self->next();
    });
}

void BulkEdit::finish()
{
    const auto failed = std::count_if(m_items.cbegin(), m_items.cend(),
        [](const Item &item) { return item.outcome->kind != EditOutcome::Kind::Applied; });
    emit over(int(m_items.size() - failed), int(failed));
    if (m_dialog) {
        m_dialog->disconnect(this);
        EditOutcome applied;
        applied.kind = EditOutcome::Kind::Applied;
        m_dialog->answer(applied);
    }
    if (failed > 0)
        showResults();
    else
        deleteLater();
}

void BulkEdit::showResults()
{
    prompts::Question question;
    int failed = 0;
    for (const Item &item : std::as_const(m_items)) {
        const bool isApplied = item.outcome->kind == EditOutcome::Kind::Applied;
        failed += isApplied ? 0 : 1;
        const QString words = item.isSame ? tr("had it already")
            : isApplied                   ? tr("changed")
                                          : item.outcome->words;
        question.details << tr("%1: %2", "record: result").arg(item.title, words);
    }
    question.title = tr("%n could not be changed", nullptr, failed);
    question.text = tr("The others were changed. What became of each:");
    question.buttons = { tr("Close"), tr("Try again") };
    prompts::ask(m_page, question, [self = QPointer(this)](int choice) {
        if (!self)
            return;
        if (choice == 0)
            return self->deleteLater();
        for (Item &item : self->m_items) {
            if (item.outcome->kind != EditOutcome::Kind::Applied)
                item.outcome.reset();
        }
        self->m_at = 0;
        self->next();
    });
}

} // namespace signoff
