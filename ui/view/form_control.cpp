// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/form_control.h"

#include "ui/view/choice_control.h"
#include "ui/view/moment_control.h"
#include "ui/view/prompt_parts.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace signoff {

void FormControl::setPart(QWidget *part)
{
    m_part = part;
    setFocusProxy(part);
}

void FormControl::describe(const QString &title, const QString &words)
{
    QWidget *part = m_part ? m_part : this;
    // What shows a choice names it beside its title by itself.
    if (part->accessibleName().isEmpty())
        part->setAccessibleName(title);
    part->setAccessibleDescription(words);
}

namespace {

class LineControl : public FormControl {
public:
    LineControl(const ControlPlan &plan, QWidget *parent)
        : FormControl(parent)
        , m_isNumber(plan.field.entry == Entry::Whole || plan.field.entry == Entry::Number)
        , m_line(new QLineEdit(this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_line);
        setPart(m_line);
        if (plan.field.entry == Entry::Email)
            m_line->setInputMethodHints(Qt::ImhEmailCharactersOnly);
        else if (plan.field.entry == Entry::Url)
            m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly);
        else if (m_isNumber)
            m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
        connect(m_line, &QLineEdit::textEdited, this, &FormControl::edited);
    }

    QVariant value() const override
    {
        const QString text = m_line->text();
        if (m_isNumber) {
            if (const std::optional<double> number = enteredNumber(text))
                return *number;
        }
        return text;
    }

    void setValue(const QVariant &value) override
    {
        QString text = value.toString();
        if (m_isNumber && value.typeId() != QMetaType::QString && !isBlank(value)) {
            QLocale locale;
            locale.setNumberOptions(QLocale::OmitGroupSeparator);
            text = locale.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
        }
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }

    void setPlaceholder(const QString &text) override { m_line->setPlaceholderText(text); }

private:
    bool m_isNumber;
    QLineEdit *m_line;
};

class LongTextControl : public FormControl {
public:
    LongTextControl(const ControlPlan &, QWidget *parent)
        : FormControl(parent)
        , m_edit(prompts::makeTextField({}, 3, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_edit);
        setPart(m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &FormControl::edited);
    }

    QVariant value() const override { return m_edit->toPlainText(); }
    void setValue(const QVariant &value) override { m_edit->setPlainText(value.toString()); }
    void setPlaceholder(const QString &text) override { m_edit->setPlaceholderText(text); }

private:
    QPlainTextEdit *m_edit;
};

class FlagControl : public FormControl {
public:
    FlagControl(const ControlPlan &plan, QWidget *parent)
        : FormControl(parent)
        , m_check(new QCheckBox(plainAction(QCoreApplication::translate("forms", plan.field.title)), this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 4, 0, 4);
        row->addWidget(m_check);
        row->addStretch(1);
        setPart(m_check);
        m_check->setTristate(plan.isUnset);
        connect(m_check, &QCheckBox::stateChanged, this, &FormControl::edited);
    }

    QVariant value() const override
    {
        return m_check->checkState() == Qt::PartiallyChecked ? QVariant() : QVariant(m_check->isChecked());
    }
    void setValue(const QVariant &value) override
    {
        m_check->setCheckState(m_check->isTristate() && isBlank(value) ? Qt::PartiallyChecked
                : value.toBool()                                       ? Qt::Checked
                                                                       : Qt::Unchecked);
    }
    void setPlaceholder(const QString &) override {}
    bool hasTitle() const override { return true; }

private:
    QCheckBox *m_check;
};

template <class Control> FormControl *make(const ControlPlan &plan, QWidget *parent)
{
    return new Control(plan, parent);
}

// Without a source a record is entered by its id.
FormControl *makeRecord(const ControlPlan &plan, QWidget *parent)
{
    return plan.source ? make<ChoiceControl>(plan, parent) : make<LineControl>(plan, parent);
}

FormControl *makeChoices(const ControlPlan &plan, QWidget *parent)
{
    constexpr size_t mostInSight = 16;
    return plan.field.choices.size() <= mostInSight ? make<ChecksControl>(plan, parent)
                                                    : make<ChoiceControl>(plan, parent);
}

struct Maker {
    Entry entry;
    FormControl *(*make)(const ControlPlan &, QWidget *);
};

constexpr Maker makers[] = {
    { Entry::Text, make<LineControl> },
    { Entry::LongText, make<LongTextControl> },
    { Entry::Email, make<LineControl> },
    { Entry::Url, make<LineControl> },
    { Entry::TimeZone, makeRecord },
    { Entry::Whole, make<LineControl> },
    { Entry::Number, make<LineControl> },
    { Entry::Date, make<DateControl> },
    { Entry::Time, make<TimeControl> },
    { Entry::Instant, make<InstantControl> },
    { Entry::Flag, make<FlagControl> },
    { Entry::Choice, make<ChoiceControl> },
    { Entry::Choices, makeChoices },
    { Entry::Member, makeRecord },
    { Entry::Members, makeRecord },
    { Entry::Project, makeRecord },
    { Entry::Contract, makeRecord },
    { Entry::Task, makeRecord },
    { Entry::Policy, makeRecord },
    { Entry::Category, makeRecord },
};

} // namespace

FormControl *makeControl(const ControlPlan &plan, QWidget *parent)
{
    for (const Maker &maker : makers) {
        if (maker.entry == plan.field.entry)
            return maker.make(plan, parent);
    }
    return make<LineControl>(plan, parent);
}

} // namespace signoff
