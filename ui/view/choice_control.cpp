// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/choice_control.h"

#include "core/support/format.h"
#include "ui/view/choice_box.h"
#include "ui/view/filter_chip.h"
#include "ui/view/text.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int shownNames = 3;

QString words(const char *text)
{
    return QCoreApplication::translate("forms", text);
}

bool isMulti(Entry entry)
{
    return entry == Entry::Members || entry == Entry::Choices;
}

} // namespace

ChoiceControl::ChoiceControl(const ControlPlan &plan, QWidget *parent)
    : FormControl(parent)
    , m_field(plan.field)
    , m_source(plan.field.entry == Entry::Choice ? nullptr : plan.source)
    , m_isMulti(isMulti(plan.field.entry))
    , m_box(new ChoiceBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    m_box->setObjectName(u"choice"_s);
    setPart(m_box);
    m_box->setTitle(words(m_field.title));
    m_box->setClearable(plan.mayBeEmpty);
    connect(m_box, &ChoiceBox::opened, this, &ChoiceControl::open);
    connect(m_box, &ChoiceBox::cleared, this, [this] { choose({}); });
    if (m_source) {
        connect(m_source, &ChoiceSource::changed, this, [this](Entry entry) {
            // Tasks depend on contracts.
            const bool isMine = entry == m_field.entry || (entry == Entry::Member && m_isMulti)
                || m_field.entry == Entry::Task;
            if (isMine)
                refresh();
        });
    }
}

ChoiceSource::Answer ChoiceControl::answer() const
{
    if (m_source)
        return m_source->choices(m_field.entry, m_values);
    ChoiceSource::Answer own;
    own.isKnown = own.isComplete = true;
    for (const FormChoice &choice : m_field.choices)
        own.choices << ChoiceSource::Choice { QLatin1String(choice.value), words(choice.title), {} };
    return own;
}

QString ChoiceControl::titleOf(const QString &id, const ChoiceSource::Answer &known) const
{
    const auto found = std::find_if(known.choices.begin(), known.choices.end(),
        [&](const ChoiceSource::Choice &choice) { return choice.id == id; });
    if (found != known.choices.end())
        return found->title;
    const QString title = m_source ? m_source->titleOf(m_field.entry, id) : QString();
    if (!title.isEmpty())
        return title;
    // What a workspace made up itself only the record has a name for; without one it is shown as it is.
    const QString name = m_values.value(QLatin1String(m_field.id) + "_name"_L1).toString();
    return name.isEmpty() ? id : name;
}

QVariant ChoiceControl::value() const
{
    if (m_isMulti)
        return m_chosen;
    return m_chosen.value(0);
}

void ChoiceControl::setValue(const QVariant &value)
{
    m_chosen = m_isMulti ? value.toStringList() : QStringList(value.toString());
    m_chosen.removeAll(QString());
    refresh();
}

void ChoiceControl::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_box->setPlaceholder(text);
}

void ChoiceControl::follow(const FormValues &values)
{
    m_values = values;
    if (m_source || m_field.open)
        refresh();
}

void ChoiceControl::refresh()
{
    show(answer());
}

void ChoiceControl::show(const ChoiceSource::Answer &known)
{
    QStringList names;
    for (const QString &id : std::as_const(m_chosen).mid(0, shownNames))
        names << titleOf(id, known);
    QString shown = names.join(u", "_s);
    if (m_chosen.size() > shownNames)
        shown = tr("%1 +%2", "the first names, number of others")
                    .arg(shown, format::count(m_chosen.size() - shownNames));
    m_box->setWords(shown);
    const bool isWaiting = !known.isKnown && known.problem.isEmpty();
    m_box->setPlaceholder(isWaiting && m_isWanted ? tr("Loading …") : m_placeholder);
    if (m_note != known.problem) {
        m_note = known.problem;
        emit noteChanged();
    }
    if (m_popup) {
        QList<FilterChoice> choices;
        for (const ChoiceSource::Choice &choice : known.choices)
            choices << FilterChoice { choice.id, choice.title, {}, choice.detail };
        m_popup->setChoices(choices);
    } else if (known.isKnown && std::exchange(m_isWanted, false) && m_box->hasFocus()) {
        open({});
    }
}

void ChoiceControl::choose(const QStringList &ids)
{
    if (ids == m_chosen)
        return;
    m_chosen = ids;
    refresh();
    emit edited();
}

void ChoiceControl::open(const QString &typed)
{
    if (m_popup || !isEnabled())
        return;
    ChoiceSource::Answer known = answer();
    if (!known.isKnown) {
        m_isWanted = true;
        if (!known.problem.isEmpty() && m_source)
            m_source->reload(m_field.entry, m_values);
        return refresh();
    }
    m_isWanted = false;
    if (known.choices.isEmpty() && !m_field.open)
        return; // the note says why
    QList<FilterChoice> choices;
    for (const ChoiceSource::Choice &choice : std::as_const(known.choices))
        choices << FilterChoice { choice.id, choice.title, {}, choice.detail };
    // What is chosen and not offered stays, under its name.
    for (const QString &id : std::as_const(m_chosen)) {
        const bool isOffered = std::any_of(
            choices.cbegin(), choices.cend(), [&](const FilterChoice &choice) { return choice.id == id; });
        if (!isOffered)
            choices.append({ id, titleOf(id, known), {}, {} });
    }
    m_popup = new ChoicePopup(choices, m_chosen, m_isMulti, m_box);
    if (m_field.open)
        m_popup->offerOther();
    if (!known.isComplete)
        m_popup->addFooter(plainLabel(tr("More are loading …"), m_popup));
    m_popup->setMinimumWidth(m_box->width());
    connect(m_popup, &ChoicePopup::changed, this, [this] { choose(m_popup->selected()); });
    m_popup->openUnder(m_box);
    if (!typed.isEmpty())
        m_popup->search(typed);
}

ChecksControl::ChecksControl(const ControlPlan &plan, QWidget *parent)
    : FormControl(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 2, 0, 2);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    for (const FormChoice &choice : plan.field.choices)
        add(QLatin1String(choice.value), words(choice.title));
    if (!m_checks.isEmpty())
        setFocusProxy(m_checks.first());
}

void ChecksControl::add(const QString &id, const QString &title)
{
    auto *check = new QCheckBox(plainAction(oneLine(title)), this);
    check->setProperty("choice", id);
    const int place = int(m_checks.size());
    m_grid->addWidget(check, place / 2, place % 2);
    m_checks << check;
    connect(check, &QCheckBox::toggled, this, &FormControl::edited);
}

QVariant ChecksControl::value() const
{
    QStringList ids;
    for (const QCheckBox *check : m_checks) {
        if (check->isChecked())
            ids << check->property("choice").toString();
    }
    return ids;
}

void ChecksControl::setValue(const QVariant &value)
{
    QStringList ids = value.toStringList();
    for (QCheckBox *check : std::as_const(m_checks))
        check->setChecked(ids.removeAll(check->property("choice").toString()) > 0);
    // Words of a newer server stay.
    for (const QString &id : std::as_const(ids)) {
        add(id, id);
        m_checks.last()->setChecked(true);
    }
}

} // namespace signoff
