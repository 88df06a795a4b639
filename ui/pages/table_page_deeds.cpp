// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a table page does: decisions on one row or many, forms, links.
#include "ui/pages/table_page.h"

#include "core/support/settings.h"
#include "ui/pages/decision_words.h"
#include "ui/pages/left_forms.h"
#include "ui/pages/row_bulk.h"
#include "ui/view/form_words.h"
#include "ui/view/prompts.h"
#include "ui/view/table_view.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace signoff {

BulkRow TablePage::bulkRow(const QString &key) const
{
    BulkRow row;
    row.key = key;
    row.title = m_records.describe(key);
    return row;
}

// On the marked rows where there are any, else on the current one.
void TablePage::act(const QString &id)
{
    const std::optional<Records::ActionInfo> action = m_records.action(id);
    const QStringList marked = m_view->markedKeys();
    if (!action)
        return;
    if (marked.isEmpty())
        actOnCurrent(*action);
    else
        m_bulk->ask(id, marked, {}, consequence(*action, int(marked.size())));
}

void TablePage::actOnCurrent(const Records::ActionInfo &action)
{
    const QString key = currentKey();
    if (key.isEmpty())
        return;
    const QString why = whyNot(key, action.id);
    if (!why.isEmpty() || !m_records.allows(action.id, key)) {
        const QString word = m_records.statusOf(key);
        const QString state = m_records.status() && !word.isEmpty()
            ? tr("it is \"%1\"").arg(m_records.status()->label(word))
            : tr("it does not allow this");
        return tell(MessageBar::Kind::Info, tr("%1: %2.").arg(action.title, why.isEmpty() ? state : why));
    }
    if (action.needsReason) {
        // What was typed for a decision that failed is still there.
        const auto shown = m_data.decisions().forRow(m_records.id(), key);
        prompts::TextQuestion question;
        //: "Reject?"
        question.title = tr("%1?").arg(action.title);
        question.text = m_records.describe(key);
        question.label = tr("Reason, shown to the member");
        question.initial = shown ? shown->decision.reason : QString();
        question.recent = m_settings.list(Setting::RecentReasons);
        question.accept = action.title;
        prompts::askText(this, question, [this, key, id = action.id](const std::optional<QString> &reason) {
            if (!reason)
                return;
            rememberReason(m_settings, *reason);
            decide(key, id, *reason);
        });
        return;
    }
    const QString meaning = consequence(action, 1);
    if (meaning.isEmpty())
        return decide(key, action.id, {});
    prompts::confirm(
        this, tr("%1?").arg(action.title), m_records.describe(key) + u"\n\n"_s + meaning, action.title,
        [this, key, id = action.id](bool yes) {
            if (yes)
                decide(key, id, {});
        },
        action.removes);
}

void TablePage::decide(const QString &key, const QString &action, const QString &reason)
{
    m_data.decisions().setHold(std::chrono::seconds(m_settings.whole(Setting::HoldSeconds)));
    if (m_data.decisions().decide(m_records.id(), key, action, reason).isEmpty())
        return;
    m_notice->clear();
    moveOn({ key });
}

// On to the next row that waits; the one just decided stays in sight until it is sent.
void TablePage::moveOn(const QStringList &from)
{
    if (!*m_plan.waiting || !from.contains(currentKey()))
        return;
    // Downwards, and then from the top: what came in above is not left behind.
    const int count = m_rows->rowCount();
    const int current = m_view->currentIndex().row();
    for (int step = 1; step < count; ++step) {
        const QString key = m_rows->index((current + step) % count, 0).data(KeyRole).toString();
        if (!from.contains(key) && m_records.statusOf(key) == QLatin1String(m_plan.waiting)
            && !m_data.decisions().forRow(m_records.id(), key)) {
            m_view->setCurrentKey(key);
            return;
        }
    }
}

void TablePage::settledDecision(const Decision &decision, const QString &sentence)
{
    if (decision.resource != m_records.id() || !decision.batch.isEmpty())
        return; // the strip of the bulk tells
    tell(decision.state == DecisionState::Done ? MessageBar::Kind::Success : MessageBar::Kind::Error, sentence);
}

void TablePage::decisionTriggered()
{
    const auto shown = m_data.decisions().forRow(m_records.id(), currentKey());
    if (!shown)
        return;
    if (shown->decision.state == DecisionState::Refused) {
        // On this row, whatever else is marked.
        if (const auto action = m_records.action(shown->decision.action))
            actOnCurrent(*action);
    } else if (shown->decision.state == DecisionState::Unknown) {
        m_data.decisions().checkUnknown();
    } else if (shown->isKept) {
        m_data.decisions().sendNow(QStringList { shown->decision.id });
    } else {
        m_data.decisions().undo(shown->decision.id);
    }
}

void TablePage::decisionDismissed()
{
    const auto shown = m_data.decisions().forRow(m_records.id(), currentKey());
    if (!shown)
        return;
    if (shown->isKept)
        m_data.decisions().undo(shown->decision.id);
    else
        m_data.decisions().dismiss(shown->decision.id);
}

FormPlan TablePage::formPlan(const Records::FormInfo &form, const FormSubject &subject) const
{
    FormPlan plan;
    plan.title = form.title;
    plan.context = subject.key.isEmpty() ? QString() : m_records.describe(subject.key);
    plan.fields = form.fields;
    plan.begin = m_records.begin(form.id, subject);
    plan.isUpdate = form.isUpdate;
    return plan;
}

void TablePage::openForm(const QString &id, const FormSubject &subject, const FormValues &values)
{
    const std::optional<Records::FormInfo> form = m_records.form(id);
    if (!form || !m_records.allowsForm(id, subject.key))
        return;
    FormPlan plan = formPlan(*form, subject);
    for (auto it = values.begin(); it != values.end(); ++it)
        plan.begin.insert(it.key(), it.value());
    openForm(m_records, *form, plan, subject);
}

void TablePage::openForm(
    Records &of, const Records::FormInfo &form, const FormPlan &plan, const FormSubject &subject)
{
    showForm(of, form, plan, subject);
}

FormDialog *TablePage::showForm(
    Records &of, const Records::FormInfo &form, const FormPlan &plan, const FormSubject &subject)
{
    // What the record said when the form was opened; what a page filled in besides is entered, not given.
    const auto before = std::make_shared<FormValues>(of.begin(form.id, subject));
    auto *dialog = new FormDialog(plan, &m_data.lookups(), this);
    const auto unknown = std::make_shared<QStringList>(); // tries whose answer was lost
    const auto send = [this, &of, form, subject, before, unknown, guard = QPointer(dialog)](const FormValues &values) {
        of.send(form.id, subject, values, form.isUpdate ? std::optional(*before) : std::nullopt,
            [this, form, subject, before, unknown, guard](const EditOutcome &outcome) {
                if (outcome.kind == EditOutcome::Kind::Unknown)
                    unknown->append(outcome.id);
                if (outcome.kind == EditOutcome::Kind::Applied) {
                    m_left->forget(*unknown);
                    tell(MessageBar::Kind::Success, outcome.words.isEmpty() ? tr("Saved.") : outcome.words);
                    applied(form, subject, outcome);
                }
                if (!guard)
                    return;
                if (outcome.kind != EditOutcome::Kind::Changed)
                    return guard->answer(outcome);
                guard->setConflict(changedWords(form.fields, outcome.conflicts, *before, outcome.now, m_data.lookups()),
                    outcome.now);
                *before = outcome.now;
            });
    };
    // What the page found out about the record and chose in its form is not entered either, while it stays chosen.
    const auto found = std::make_shared<FormValues>(plan.isUpdate ? plan.begin : FormValues());
    for (auto it = before->begin(); it != before->end(); ++it)
        found->remove(it.key());
    // Upon what the record says now: what was not touched stays as somebody else made it, however often that happens.
    const auto given = std::make_shared<FormValues>(*before);
    const auto sendRebased = [send, before, given, found](FormValues values) {
        for (auto it = found->begin(); it != found->end(); ++it) {
            if (isSame(values.value(it.key()), it.value()))
                values.remove(it.key());
        }
        send(rebased(values, *given, *before));
    };
    connect(dialog, &FormDialog::submitted, this, sendRebased);
    connect(dialog, &FormDialog::submittedAnyway, this, sendRebased);
    connect(dialog, &FormDialog::theirsTaken, this, [before, given, found] {
        *given = *before;
        found->clear();
    });
    dialog->open();
    return dialog;
}

// Upon the record as it is now; what was typed then is typed again.
void TablePage::openLeft(const Decision &left)
{
    Records *of = m_data.records(left.resource);
    const auto form = of ? of->form(left.action) : std::nullopt;
    const FormSubject subject { form && form->isUpdate ? left.rowKey : QString(), left.seen };
    if (!form || !of->allowsForm(form->id, subject.key))
        return;
    FormPlan plan;
    if (of == &m_records) {
        plan = formPlan(*form, subject);
    } else {
        plan.title = form->title;
        plan.fields = form->fields;
        plan.begin = of->begin(form->id, subject);
        plan.isUpdate = form->isUpdate;
    }
    if (plan.context.isEmpty())
        plan.context = left.title;
    FormDialog *dialog = showForm(*of, *form, plan, subject);
    dialog->enter(Edits::restoredValues(form->fields, left.entered));
    connect(dialog, &QDialog::accepted, this, [this, id = left.id] { m_left->forget({ id }); });
}

void TablePage::goTo(const QString &page, const QString &key, const QByteArray &filters)
{
    emit placeWanted({ page, key, filters });
}

void TablePage::tell(MessageBar::Kind kind, const QString &text)
{
    m_notice->showMessage(kind, text);
}

} // namespace signoff
