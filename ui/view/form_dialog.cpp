// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/form_dialog.h"

#include "ui/view/form_field.h"
#include "ui/view/form_layout.h"
#include "ui/view/message_bar.h"
#include "ui/view/prompt_parts.h"
#include "ui/view/prompts.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int side = 3 * metrics::grid;

// A value that the API has no way to take away is not offered to be taken back.
bool mayBeEmpty(const FormField &field, const FormValues &begin)
{
    return !field.needed && !(field.stays && !isBlank(begin.value(QLatin1String(field.id))));
}

// What is said above the fields takes no room from them.
void grow(QDialog *dialog)
{
    const auto *scroll = dialog->findChild<FormScroll *>();
    dialog->layout()->activate();
    const int missing = scroll ? scroll->sizeHint().height() - scroll->height() : 0;
    if (dialog->isVisible() && missing > 0)
        dialog->resize(dialog->width(), dialog->height() + missing);
}

} // namespace

FormDialog::FormDialog(const FormPlan &plan, ChoiceSource *source, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_source(source)
    , m_message(new MessageBar(this))
    , m_fields(new QWidget(this))
    , m_progress(plainLabel({}, this))
    , m_takeTheirs(new QPushButton(tr("Take theirs"), this))
    , m_anyway(new QPushButton(tr("Save anyway"), this))
{
    prompts::setUpDialog(this, plan.title, QString(plan.context + u'\n' + plan.text).trimmed());
    setMinimumWidth(FormScroll::formWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 20, 0, 20);
    column->setSpacing(metrics::grid);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(side, 0, side, 0);
    head->setSpacing(4);
    prompts::addWords(head, plan.title, plan.context, this);
    if (!plan.text.isEmpty()) {
        QLabel *text = plainLabel(plan.text, this);
        text->setWordWrap(true);
        text->setForegroundRole(QPalette::PlaceholderText);
        head->addWidget(text);
    }
    head->addSpacing(4);
    head->addWidget(m_message);
    column->addLayout(head);

    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(side, metrics::grid, side, metrics::grid);
    grid->setHorizontalSpacing(2 * metrics::grid);
    grid->setVerticalSpacing(14);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addFields(grid);
    auto *scroll = new FormScroll(m_fields, this);
    column->addWidget(scroll, 1);

    const prompts::Buttons buttons = prompts::makeButtons(this, plan.accept.isEmpty() ? tr("Save") : plan.accept);
    m_cancel = buttons.cancel;
    m_accept = buttons.accept;
    m_takeTheirs->setObjectName(u"form-theirs"_s);
    m_anyway->setObjectName(u"form-anyway"_s);
    for (QPushButton *button : { m_takeTheirs, m_anyway })
        button->setAutoDefault(false);
    Theme::setButtonKind(m_anyway, Theme::ButtonKind::Danger);
    m_progress->setFont(Theme::font(FontRole::Small));
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setObjectName(u"form-progress"_s);
    buttons.row->setContentsMargins(side, metrics::grid, side, 0);
    buttons.row->insertWidget(0, m_progress);
    buttons.row->addWidget(m_takeTheirs);
    buttons.row->addWidget(m_anyway);
    column->addLayout(buttons.row);
    endConflict();

    connect(m_takeTheirs, &QPushButton::clicked, this, [this] {
        m_plan.begin = m_theirs;
        emit theirsTaken();
        for (FormFieldView *view : std::as_const(m_views))
            view->setGiven(m_theirs.value(view->id()));
        m_left.clear();
        m_told.clear();
        show({}, false);
        endConflict();
        m_message->clear();
        follow();
    });
    connect(m_anyway, &QPushButton::clicked, this, [this] { submit(true); });
    connect(qApp, &QApplication::focusChanged, this, &FormDialog::focusMoved);
    follow();
    if (!m_views.isEmpty())
        m_views.first()->setFocus();
}

FormDialog::~FormDialog()
{
    // Hiding moves the focus once more.
    disconnect(qApp, nullptr, this, nullptr);
}

void FormDialog::addFields(QGridLayout *grid)
{
    for (const FormField &field : m_plan.fields) {
        const QString id = QLatin1String(field.id);
        // A yes or no of an update that the record says nothing of is not asked about.
        const bool isUnknown = m_plan.isUpdate && !m_plan.onlyTouched && field.entry == Entry::Flag
            && !m_plan.begin.contains(id);
        if (m_plan.hidden.contains(id) || isUnknown)
            continue;
        const ControlPlan control { field, m_source, m_plan.zone,
            m_plan.isUpdate ? mayBeEmpty(field, m_plan.begin) : !field.needed, m_plan.onlyTouched };
        auto *view = new FormFieldView(control, m_plan.onlyTouched, m_fields);
        if (!m_plan.onlyTouched)
            view->setGiven(m_plan.begin.value(id));
        else
            view->setGiven({});
        connect(view, &FormFieldView::edited, this, [this, view] { fieldEdited(view); });
        m_views << view;
    }
    QList<const FormField *> shown;
    for (const FormFieldView *view : std::as_const(m_views))
        shown << &view->field();
    const QList<FieldPlace> places = placesOf(shown);
    for (int i = 0; i < m_views.size(); ++i)
        grid->addWidget(m_views.at(i), places.at(i).row, places.at(i).column, 1, places.at(i).span, Qt::AlignTop);
}

FormFieldView *FormDialog::viewOf(const QString &id) const
{
    for (FormFieldView *view : m_views) {
        if (view->id() == id)
            return view;
    }
    return nullptr;
}

FormValues FormDialog::values() const
{
    FormValues values;
    for (const FormField &field : m_plan.fields) {
        const QString id = QLatin1String(field.id);
        const FormFieldView *view = viewOf(id);
        if (!view) {
            if (m_plan.hidden.contains(id) && m_plan.begin.contains(id))
                values.insert(id, m_plan.begin.value(id));
            continue;
        }
        const QVariant value = view->value();
        if (m_plan.onlyTouched ? view->isTouched() : !isBlank(value) || m_plan.begin.contains(id))
            values.insert(id, value);
    }
    return values;
}

bool FormDialog::isChanged() const
{
    for (const FormFieldView *view : m_views) {
        if (view->isTouched() && (m_plan.onlyTouched || !isSame(view->value(), m_plan.begin.value(view->id()))))
            return true;
    }
    return false;
}

QString FormDialog::name() const
{
    return m_plan.context.isEmpty() ? m_plan.title : tr("%1: %2").arg(m_plan.title, m_plan.context);
}

void FormDialog::enter(const FormValues &values)
{
    for (FormFieldView *view : std::as_const(m_views)) {
        const auto value = values.constFind(view->id());
        if (value != values.constEnd() && !isSame(*value, view->value()))
            view->enter(*value);
    }
}

QList<FormProblem> FormDialog::problems() const
{
    QList<FormProblem> all =
        problemsOf(m_plan.fields, values(), m_plan.isUpdate ? m_plan.begin : FormValues());
    if (m_plan.onlyTouched)
        all.removeIf([this](const FormProblem &problem) {
            const FormFieldView *view = viewOf(problem.field);
            return !view || !view->isTouched();
        });
    for (auto told = m_told.begin(); told != m_told.end(); ++told)
        all.append({ told.key(), told.value() });
    return all;
}

void FormDialog::show(const QList<FormProblem> &all, bool onlyLeft)
{
    for (FormFieldView *view : std::as_const(m_views)) {
        QString words;
        for (const FormProblem &problem : all) {
            if (problem.field == view->id() && words.isEmpty() && (!onlyLeft || m_left.contains(problem.field)))
                words = problem.words;
        }
        view->setProblem(words);
    }
}

void FormDialog::follow()
{
    FormValues known = m_plan.begin;
    const FormValues entered = values();
    for (auto it = entered.begin(); it != entered.end(); ++it)
        known.insert(it.key(), it.value());
    for (const FormFieldView *view : std::as_const(m_views))
        view->control()->follow(known);
    emit valuesChanged(known);
}

void FormDialog::setFooter(QWidget *footer)
{
    auto *grid = static_cast<QGridLayout *>(m_fields->layout());
    grid->addWidget(footer, grid->rowCount(), 0, 1, grid->columnCount());
    follow();
}

void FormDialog::fieldEdited(FormFieldView *view)
{
    m_told.remove(view->id());
    // What was complained about is looked at again at once; what is only being typed is not.
    show(problems(), true);
    follow();
}

FormFieldView *FormDialog::viewAround(QWidget *widget) const
{
    // Across windows: a pop-up of a field is a part of it.
    for (; widget; widget = widget->parentWidget()) {
        if (auto *view = qobject_cast<FormFieldView *>(widget))
            return m_views.contains(view) ? view : nullptr;
    }
    return nullptr;
}

void FormDialog::focusMoved(QWidget *old, QWidget *now)
{
    FormFieldView *left = viewAround(old);
    // A field that was only passed through is not complained about, nor one that another window covers.
    if (!left || left == viewAround(now) || !now || !left->isTouched())
        return;
    m_left.insert(left->id());
    show(problems(), true);
}

void FormDialog::accept()
{
    submit(false);
}

void FormDialog::submit(bool anyway)
{
    if (m_isBusy || (!anyway && !m_accept->isVisible()))
        return;
    if (m_plan.onlyTouched && values().isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Info, tr("Nothing is changed yet."));
        return;
    }
    if (m_plan.isUpdate && !m_plan.onlyTouched && !isChanged()) {
        QDialog::reject(); // there is nothing to send
        return;
    }
    m_told.clear();
    const QList<FormProblem> all = problems();
    for (const FormFieldView *view : std::as_const(m_views))
        m_left.insert(view->id());
    show(all, false);
    for (const FormProblem &problem : all) {
        if (FormFieldView *view = viewOf(problem.field)) {
            view->setFocus();
            return;
        }
    }
    if (!all.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Error, all.first().words);
        return;
    }
    m_message->clear();
    setBusy(true);
    if (anyway)
        emit submittedAnyway(values());
    else
        emit submitted(values());
}

void FormDialog::setBusy(bool busy)
{
    if (m_isBusy == busy)
        return;
    QWidget *focus = focusWidget();
    m_isBusy = busy;
    m_fields->setEnabled(!busy);
    for (QPushButton *button : { m_cancel, m_accept, m_takeTheirs, m_anyway })
        button->setEnabled(!busy);
    setProgress(busy ? tr("Sending …") : QString());
    if (!busy && focus && viewAround(focus))
        focus->setFocus();
}

void FormDialog::setProgress(const QString &words)
{
    m_progress->setText(words);
    if (!words.isEmpty())
        announce(m_progress, words);
}

void FormDialog::answer(const EditOutcome &outcome)
{
    setBusy(false);
    endConflict();
    if (outcome.kind == EditOutcome::Kind::Applied) {
        QDialog::accept();
        return;
    }
    FormFieldView *first = nullptr;
    for (const FormProblem &problem : outcome.problems) {
        FormFieldView *view = viewOf(problem.field);
        if (!view)
            continue;
        m_told.insert(problem.field, problem.words);
        first = first ? first : view;
    }
    show(problems(), true);
    for (const FormProblem &problem : outcome.problems) {
        if (FormFieldView *view = viewOf(problem.field))
            view->setProblem(problem.words);
    }
    m_message->showMessage(MessageBar::Kind::Error,
        outcome.words.isEmpty() ? tr("It was not applied.") : outcome.words, {}, true);
    grow(this);
    if (first)
        first->setFocus();
}

void FormDialog::setConflict(const QStringList &changes, const FormValues &theirs)
{
    setBusy(false);
    m_theirs = theirs;
    m_message->showMessage(MessageBar::Kind::Error,
        QString(tr("Changed on the server meanwhile:") + u'\n' + changes.join(u'\n')), {}, false);
    m_accept->hide();
    m_takeTheirs->show();
    m_anyway->show();
    grow(this);
    m_takeTheirs->setFocus();
}

void FormDialog::endConflict()
{
    m_takeTheirs->hide();
    m_anyway->hide();
    m_accept->show();
}

void FormDialog::reject()
{
    if (m_isBusy || m_isAsking)
        return; // the answer is on its way
    if (!isChanged()) {
        QDialog::reject();
        return;
    }
    m_isAsking = true;
    prompts::confirm(
        this, tr("Throw away what you entered?"), m_plan.title, tr("Throw away"),
        [this](bool isSure) {
            m_isAsking = false;
            if (isSure)
                QDialog::reject();
        },
        true);
}

} // namespace signoff
