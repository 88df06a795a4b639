// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/form_field.h"

#include "ui/view/icons.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

QString words(const char *text)
{
    return *text ? QCoreApplication::translate("forms", text) : QString();
}

} // namespace

FormFieldView::FormFieldView(const ControlPlan &plan, bool keeps, QWidget *parent)
    : QWidget(parent)
    , m_field(plan.field)
    , m_keeps(keeps)
    , m_control(makeControl(plan, this))
    , m_words(plainLabel({}, this))
    , m_keep(new QToolButton(this))
{
    setObjectName("field-"_L1 + id());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    const QString title = words(m_field.title);
    if (!m_control->hasTitle()) {
        QLabel *caption = plainLabel(title, this);
        caption->setFont(Theme::font(FontRole::SmallStrong));
        caption->setBuddy(m_control);
        head->addWidget(caption);
        if (!m_field.needed && plan.mayBeEmpty && !m_keeps) {
            QLabel *optional = plainLabel(tr("optional"), this);
            optional->setFont(Theme::font(FontRole::Small));
            optional->setForegroundRole(QPalette::PlaceholderText);
            head->addWidget(optional);
        }
        head->addStretch(1);
        column->addLayout(head);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_control, 1);
    row->addWidget(m_keep);
    column->addLayout(row);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setIcon(icon(u"undo"_s, ColorRole::Muted));
    m_keep->setToolTip(tr("Leave as it is"));
    m_keep->setAccessibleName(tr("%1: leave as it is").arg(title));
    m_keep->hide();
    m_words->setFont(Theme::font(FontRole::Small));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    if (m_keeps)
        m_control->setPlaceholder(tr("Stays as it is"));
    setFocusProxy(m_control);
    connect(m_control, &FormControl::edited, this, &FormFieldView::controlEdited);
    connect(m_control, &FormControl::noteChanged, this, &FormFieldView::showWords);
    connect(m_keep, &QToolButton::clicked, this, [this] {
        setGiven({});
        setProblem({});
        m_control->setFocus();
        emit edited();
    });
    showWords();
}

void FormFieldView::setGiven(const QVariant &value)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_given = value;
    m_control->setValue(value);
    m_shown = m_control->value();
    m_isTouched = false;
    m_keep->hide();
}

void FormFieldView::enter(const QVariant &value)
{
    m_control->setValue(value);
    controlEdited();
}

void FormFieldView::controlEdited()
{
    if (m_isFilling)
        return;
    m_isTouched = true;
    m_keep->setVisible(m_keeps);
    emit edited();
}

QVariant FormFieldView::value() const
{
    const QVariant now = m_control->value();
    return now == m_shown ? m_given : now;
}

bool FormFieldView::isTouched() const
{
    return m_keeps ? m_isTouched : m_isTouched && m_control->value() != m_shown;
}

void FormFieldView::setProblem(const QString &text)
{
    if (m_problem == text)
        return;
    m_problem = text;
    showWords();
    if (!text.isEmpty() && QAccessible::isActive()) {
        QAccessibleEvent event(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FormFieldView::showWords()
{
    const QString note = m_control->note();
    const QString all = !m_problem.isEmpty() ? m_problem : !note.isEmpty() ? note : words(m_field.hint);
    m_words->setText(all);
    m_words->setVisible(!all.isEmpty());
    m_words->setForegroundRole(m_problem.isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText);
    m_control->describe(words(m_field.title), all);
}

} // namespace signoff
