// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/form_words.h"

#include "core/support/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

QString oneValue(const FormField &field, const QVariant &value, const ChoiceSource &source)
{
    for (const FormChoice &choice : field.choices) {
        if (value.toString() == QLatin1String(choice.value))
            return QCoreApplication::translate("forms", choice.title);
    }
    const QString record = source.titleOf(field.entry, value.toString());
    if (!record.isEmpty())
        return record;
    switch (value.typeId()) {
    case QMetaType::QDate:
        return format::date(value.toDate());
    case QMetaType::QDateTime:
        return format::dateTime(value.toDateTime());
    case QMetaType::QTime:
        return QLocale().toString(value.toTime(), QLocale::ShortFormat);
    case QMetaType::Bool:
        return value.toBool() ? QCoreApplication::translate("forms", "Yes") : QCoreApplication::translate("forms", "No");
    case QMetaType::Double:
    case QMetaType::Int:
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return value.toString();
    }
}

} // namespace

QString valueWords(const FormField &field, const QVariant &value, const ChoiceSource &source)
{
    if (isBlank(value))
        return u"–"_s;
    if (value.typeId() != QMetaType::QStringList)
        return oneValue(field, value, source);
    QStringList words;
    for (const QString &each : value.toStringList())
        words << oneValue(field, each, source);
    return words.join(u", "_s);
}

// What somebody typed could read as a part of the sentence.
static QString quoted(const FormField &field, const QVariant &value, const ChoiceSource &source)
{
    const QString words = valueWords(field, value, source);
    const bool isTyped = field.entry == Entry::Text || field.entry == Entry::LongText;
    return isTyped && !isBlank(value) ? QCoreApplication::translate("forms", "“%1”").arg(words) : words;
}

QStringList changedWords(std::span<const FormField> fields, const QStringList &ids, const FormValues &before,
    const FormValues &now, const ChoiceSource &source)
{
    QStringList lines;
    for (const FormField &field : fields) {
        const QString id = QLatin1String(field.id);
        if (!ids.contains(id))
            continue;
        lines << QCoreApplication::translate("forms", "%1: was %2, is now %3")
                     .arg(QCoreApplication::translate("forms", field.title), quoted(field, before.value(id), source),
                         quoted(field, now.value(id), source));
    }
    return lines;
}

} // namespace signoff
