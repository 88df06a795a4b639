// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/left_forms.h"

#include "core/support/format.h"
#include "ui/view/form_words.h"
#include "ui/view/prompts.h"

#include <QPointer>
#include <QWidget>

namespace signoff {

LeftForms::LeftForms(WorkspaceData &data, const QStringList &resources, QWidget *page)
    : QObject(page)
    , m_data(data)
    , m_resources(resources)
    , m_page(page)
{
    connect(&m_data.edits(), &Edits::leftOverChanged, this, &LeftForms::read);
    read();
}

void LeftForms::read()
{
    m_data.edits().leftOver([self = QPointer(this)](QList<Decision> left) {
        if (!self)
            return;
        left.removeIf([&](const Decision &one) { return !self->m_resources.contains(one.resource); });
        if (left.isEmpty() && self->m_left.isEmpty())
            return;
        self->m_left = left;
        emit self->changed();
    });
}

QString LeftForms::text() const
{
    if (m_left.isEmpty())
        return {};
    const Decision &first = m_left.first();
    const Records *of = m_data.records(first.resource);
    const auto form = of ? of->form(first.action) : std::nullopt;
    const QString title = form ? form->title : first.action;
    return tr("%n form(s) were sent, and no answer came. %1", nullptr, int(m_left.size()))
        .arg(first.title.isEmpty() ? tr("First: %1.").arg(title) : tr("First: %1, %2.").arg(title, first.title));
}

QStringList LeftForms::typed(const Decision &left) const
{
    const Records *of = m_data.records(left.resource);
    const auto form = of ? of->form(left.action) : std::nullopt;
    if (!form)
        return {};
    const FormValues values = Edits::restoredValues(form->fields, left.entered);
    QStringList lines;
    for (const FormField &field : form->fields) {
        const QVariant value = values.value(QLatin1String(field.id));
        if (!isBlank(value))
            lines << tr("%1: %2").arg(QCoreApplication::translate("forms", field.title),
                valueWords(field, value, m_data.lookups()));
    }
    return lines;
}

// A form about a row needs the row.
bool LeftForms::canOpen(const Decision &left) const
{
    const Records *of = m_data.records(left.resource);
    const auto form = of ? of->form(left.action) : std::nullopt;
    return form && of->allowsForm(form->id, left.rowKey);
}

void LeftForms::ask()
{
    if (m_left.isEmpty())
        return;
    const Decision left = m_left.first();
    const Records *of = m_data.records(left.resource);
    const auto form = of ? of->form(left.action) : std::nullopt;
    const bool opens = canOpen(left);
    prompts::Question question;
    question.title = form ? form->title : left.action;
    question.text = left.title.isEmpty() ? QString() : left.title + u'\n';
    question.text += tr("This was sent on %1, and no answer came. Look whether the server has it before you send it again.")
                         .arg(format::dateTime(left.decidedAt));
    if (form && !opens)
        question.text += u' ' + tr("Its record is not in the list; the form opens again once it is.");
    question.details = typed(left);
    question.buttons = { tr("Later"), tr("Forget it") };
    if (opens)
        question.buttons << tr("Open the form again");
    question.destructive = !opens; // forgetting is the last button then
    prompts::ask(m_page, question, [self = QPointer(this), left](int button) {
        if (!self)
            return;
        if (button == 1)
            self->forget({ left.id });
        else if (button == 2)
            emit self->openWanted(left);
    });
}

void LeftForms::forget(const QStringList &ids)
{
    const QList<Decision> all = m_left; // changes on the way
    for (const Decision &left : all) {
        if (ids.contains(left.id))
            m_data.edits().dismiss(left);
    }
}

} // namespace signoff
