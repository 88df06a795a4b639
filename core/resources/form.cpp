// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/form.h"

#include "core/support/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("forms", text);
}

QString title(const FormField &field)
{
    return words(field.title);
}

bool isEmail(const QString &text)
{
    // Only what is certainly none is refused: the server knows the rest.
    static const QRegularExpression form(u"^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$"_s);
    return form.match(text).hasMatch();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

QString numberProblem(const FormField &field, const QVariant &value)
{
    const std::optional<double> number = enteredNumber(value);
    if (!number)
        return words(QT_TRANSLATE_NOOP("forms", "“%1” must be a number.")).arg(title(field));
    if (field.entry == Entry::Whole && std::trunc(*number) != *number)
        return words(QT_TRANSLATE_NOOP("forms", "“%1” must be a whole number.")).arg(title(field));
    const QLocale locale;
    if (field.least && *number < *field.least) {
        return words(QT_TRANSLATE_NOOP("forms", "“%1” must be at least %2."))
            .arg(title(field), locale.toString(*field.least, 'g', 10));
    }
    if (field.most && *number > *field.most) {
        return words(QT_TRANSLATE_NOOP("forms", "“%1” must be at most %2."))
            .arg(title(field), locale.toString(*field.most, 'g', 10));
    }
    return {};
}

QString choiceProblem(const FormField &field, const QStringList &chosen)
{
    for (const QString &one : chosen) {
        const bool known = std::any_of(field.choices.begin(), field.choices.end(),
            [&](const FormChoice &choice) { return one == QLatin1String(choice.value); });
        if (!known && !field.open)
            return words(QT_TRANSLATE_NOOP("forms", "“%1” has no choice “%2”.")).arg(title(field), one);
    }
    return {};
}

QString momentProblem(const FormField &field, const QVariant &value)
{
    const bool isThere = field.entry == Entry::Date ? value.toDate().isValid()
        : field.entry == Entry::Time                ? value.toTime().isValid()
                                                    : value.toDateTime().isValid();
    if (isThere)
        return {};
    return (field.entry == Entry::Time ? words(QT_TRANSLATE_NOOP("forms", "“%1” must be a time of day."))
                                       : words(QT_TRANSLATE_NOOP("forms", "“%1” must be a date.")))
        .arg(title(field));
}

// What is wrong with a value that is there, by itself.
QString problemOf(const FormField &field, const QVariant &value)
{
    switch (field.entry) {
    case Entry::Email:
        return isEmail(value.toString().trimmed())
            ? QString()
            : words(QT_TRANSLATE_NOOP("forms", "“%1” must be an e-mail address.")).arg(title(field));
    case Entry::Url:
        return isWebAddress(value.toString().trimmed())
            ? QString()
            : words(QT_TRANSLATE_NOOP("forms", "“%1” must be an address that begins with https:// or http://."))
                  .arg(title(field));
    case Entry::TimeZone:
        return QTimeZone::isTimeZoneIdAvailable(value.toString().toUtf8())
            ? QString()
            : words(QT_TRANSLATE_NOOP("forms", "“%1” must be a time zone such as Europe/Berlin.")).arg(title(field));
    case Entry::Whole:
    case Entry::Number:
        return numberProblem(field, value);
    case Entry::Choice:
        return choiceProblem(field, { value.toString() });
    case Entry::Choices:
        return choiceProblem(field, value.toStringList());
    case Entry::Date:
    case Entry::Time:
    case Entry::Instant:
        return momentProblem(field, value);
    default:
        break;
    }
    if (field.longest > 0 && value.toString().size() > field.longest) {
        return words(QT_TRANSLATE_NOOP("forms", "“%1” must not be longer than %2 characters."))
            .arg(title(field), format::count(field.longest));
    }
    return {};
}

// Dates, times and instants; the two of a pair are of one kind.
bool comesBefore(const QVariant &value, const QVariant &other)
{
    return QVariant::compare(value, other) == QPartialOrdering::Less;
}

// A day may begin and end something; of a time of day or an instant that would be nothing.
QString orderProblem(const FormField &field, const QVariant &value, const FormField &earlier, const QVariant &other)
{
    if (comesBefore(value, other) && field.entry == Entry::Date)
        return words(QT_TRANSLATE_NOOP("forms", "“%1” must not be before “%2”.")).arg(title(field), title(earlier));
    if (!comesBefore(other, value) && field.entry != Entry::Date)
        return words(QT_TRANSLATE_NOOP("forms", "“%1” must be after “%2”.")).arg(title(field), title(earlier));
    return {};
}

const FormField *fieldOf(std::span<const FormField> fields, const char *id)
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [&](const FormField &field) { return QLatin1String(field.id) == QLatin1String(id); });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

bool isBlank(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().trimmed().isEmpty();
    case QMetaType::QStringList:
        return value.toStringList().isEmpty();
    case QMetaType::QDate:
        return !value.toDate().isValid();
    case QMetaType::QTime:
        return !value.toTime().isValid();
    case QMetaType::QDateTime:
        return !value.toDateTime().isValid();
    default:
        return !value.isValid() || value.isNull();
    }
}

std::optional<double> enteredNumber(const QVariant &value)
{
    bool ok = false;
    double number = 0;
    if (value.typeId() == QMetaType::QString) {
        const QString text = value.toString().trimmed();
        number = QLocale().toDouble(text, &ok);
        if (!ok)
            number = QLocale::c().toDouble(text, &ok);
    } else if (value.typeId() != QMetaType::Bool) {
        number = value.toDouble(&ok);
    }
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QList<FormProblem> problemsOf(std::span<const FormField> fields, const FormValues &values, const FormValues &before)
{
    QList<FormProblem> problems;
    // What an update does not mention stays as it is.
    const auto valueOf = [&](const QString &id) { return values.contains(id) ? values.value(id) : before.value(id); };
    const auto isChanged = [&](const QString &id) { return !isSame(valueOf(id), before.value(id)); };
    for (const FormField &field : fields) {
        const QString id = QLatin1String(field.id);
        const QVariant value = valueOf(id);
        QString problem;
        if (isBlank(value)) {
            if (field.needed)
                problem = words(QT_TRANSLATE_NOOP("forms", "“%1” is needed.")).arg(title(field));
            else if (field.stays && !isBlank(before.value(id)))
                problem = words(QT_TRANSLATE_NOOP("forms", "“%1” can be changed, but not emptied.")).arg(title(field));
        } else {
            if (isChanged(id))
                problem = problemOf(field, value);
            const FormField *company = fieldOf(fields, field.with);
            if (problem.isEmpty() && company && isBlank(valueOf(QLatin1String(field.with))))
                problem = words(QT_TRANSLATE_NOOP("forms", "“%1” needs “%2”, too.")).arg(title(field), title(*company));
            const FormField *earlier = fieldOf(fields, field.notBefore);
            const QString earlierId = QLatin1String(field.notBefore);
            const QVariant other = valueOf(earlierId);
            if (problem.isEmpty() && earlier && (isChanged(id) || isChanged(earlierId)) && !isBlank(other))
                problem = orderProblem(field, value, *earlier, other);
        }
        if (!problem.isEmpty())
            problems.append({ id, problem });
    }
    return problems;
}

bool isSame(const QVariant &value, const QVariant &other)
{
    if (isBlank(value) || isBlank(other))
        return isBlank(value) && isBlank(other);
    const bool isText = value.typeId() == QMetaType::QString;
    const bool isOtherText = other.typeId() == QMetaType::QString;
    if (isText && isOtherText)
        return value.toString().trimmed() == other.toString().trimmed();
    if (isText != isOtherText) {
        const std::optional<double> number = enteredNumber(value);
        return number && number == enteredNumber(other);
    }
    return value == other;
}

FormValues changedOnly(const FormValues &values, const FormValues &before)
{
    FormValues changed;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!isSame(it.value(), before.value(it.key())))
            changed.insert(it.key(), it.value());
    }
    return changed;
}

FormValues rebased(const FormValues &values, const FormValues &before, const FormValues &now)
{
    FormValues result = values;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (isSame(values.value(it.key()), before.value(it.key())))
            result.insert(it.key(), it.value());
    }
    return result;
}

namespace form {

void put(const QVariant &value, QString &out) { out = value.toString().trimmed(); }
void put(const QVariant &value, bool &out) { out = value.toBool(); }
void put(const QVariant &value, int &out)
{
    // Some of the API's yes and no are 1 and 0.
    out = value.typeId() == QMetaType::Bool ? int(value.toBool()) : int(enteredNumber(value).value_or(0));
}

void put(const QVariant &value, double &out) { out = enteredNumber(value).value_or(0); }
void put(const QVariant &value, QDate &out) { out = value.toDate(); }
void put(const QVariant &value, QTime &out) { out = value.toTime(); }
void put(const QVariant &value, QDateTime &out) { out = value.toDateTime(); }
void put(const QVariant &value, json::Id &out) { out.text = value.toString(); }
void put(const QVariant &value, QStringList &out) { out = value.toStringList(); }

void put(const QVariant &value, QList<json::Id> &out)
{
    out.clear();
    const QStringList ids = value.toStringList();
    for (const QString &id : ids)
        out.append({ id });
}

} // namespace form

} // namespace signoff
