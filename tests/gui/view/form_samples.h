// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/registry.h"
#include "ui/view/form_dialog.h"

namespace signoff::samples {

using namespace Qt::StringLiterals;

// Records as a workspace would have them, without one.
class People final : public ChoiceSource {
public:
    Answer choices(Entry entry, const FormValues &values) override
    {
        asked << entry;
        Answer answer;
        answer.problem = problem;
        if (!isKnown || !problem.isEmpty())
            return answer;
        answer.isKnown = answer.isComplete = true;
        if (entry == Entry::Task && values.value(u"project_id"_s).toString().isEmpty()
            && values.value(u"contract_id"_s).toString().isEmpty()) {
            answer.problem = u"Choose a project first."_s;
            return answer;
        }
        for (int i = 1; i <= count; ++i)
            answer.choices << Choice { QString::number(i), nameOf(entry, i), i % 2 ? QString() : u"Berlin"_s };
        return answer;
    }
    void reload(Entry entry, const FormValues &) override { reloaded << entry; }
    QString titleOf(Entry, const QString &id) const override { return id == "99"_L1 ? u"Archived One"_s : QString(); }

    QString nameOf(Entry entry, int i) const
    {
        static const QStringList names { u"Anna Kováč"_s, u"Łukasz Nowak"_s, u"王小明"_s, u"Zoë <b>Bold</b>"_s };
        if (entry == Entry::TimeZone)
            return i == 1 ? u"Europe/Berlin"_s : u"Asia/Tokyo"_s;
        return i <= names.size() ? names.at(i - 1) : u"No. %1"_s.arg(i);
    }
    void arrive()
    {
        isKnown = true;
        problem.clear();
        emit changed(Entry::Member);
    }

    int count = 4;
    bool isKnown = true;
    QString problem;
    QList<Entry> asked;
    QList<Entry> reloaded;
};

template <class Row> FormPlan planOf(const char *form, const Row &row = {})
{
    const Form<Row> *found = formOf<Row>(QLatin1String(form));
    FormPlan plan;
    plan.title = QCoreApplication::translate("forms", found->title);
    plan.fields = found->fields;
    plan.isUpdate = found->enabledFor != nullptr;
    if (found->begin)
        plan.begin = found->begin(row);
    return plan;
}

inline Member anna()
{
    Member row;
    row.id = u"1"_s;
    row.email = u"anna@example.com"_s;
    row.firstName = u"Anna"_s;
    row.lastName = u"Kováč"_s;
    row.role = u"Team manager"_s;
    row.timeZone = u"Europe/Berlin"_s;
    row.weeklyHoursLimit = 37.5;
    row.seesRates = false;
    return row;
}

} // namespace signoff::samples
