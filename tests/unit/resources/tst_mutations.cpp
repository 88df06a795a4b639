// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/registry.h"
#include "tests/support/golden.h"
#include "tests/unit/resources/evaluate.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

// Every recorded answer of every operation, wrong in one place at a time. Reading it ends with rows, with counted skips
// or with words: nothing crashes, and no row is lost without being counted.

namespace {

QJsonValue nested(int levels)
{
    QJsonValue value = 1;
    for (int i = 0; i < levels; ++i)
        value = i % 2 ? QJsonValue(QJsonObject { { u"a"_s, value } }) : QJsonValue(QJsonArray { value });
    return value;
}

// What stands in the place of a value. Missing is a case of its own.
const QList<QPair<const char *, QJsonValue>> &others()
{
    static const QList<QPair<const char *, QJsonValue>> all = [] {
        QJsonArray many;
        for (int i = 0; i < 2000; ++i)
            many.append(i % 3 ? QJsonValue(i) : QJsonValue(QJsonObject { { u"id"_s, i } }));
        QJsonObject days;
        for (int i = 0; i < 400; ++i)
            days.insert(QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate), i % 2 ? QJsonValue(i) : QJsonValue());
        return QList<QPair<const char *, QJsonValue>> {
            { "null", QJsonValue::Null },
            { "true", true },
            { "a number", -7.25 },
            { "a huge number", 1e300 },
            { "the largest whole number", QJsonValue(std::numeric_limits<qint64>::max()) },
            { "no text", QString() },
            { "a text", u"=SUM(A1) <b>\u202e"_s },
            { "a long text", QString(20'000, u'x') },
            { "a numeric text that overflows", u"1e999"_s },
            { "an impossible date", u"2026-02-30"_s },
            { "an instant out of range", u"99999-12-31T23:59:60.999999999+99:99"_s },
            { "an empty list", QJsonArray() },
            { "a list with null", QJsonArray { QJsonValue::Null, 1, u"x"_s, QJsonArray(), QJsonObject() } },
            { "a big list", many },
            { "an empty object", QJsonObject() },
            { "an object", QJsonObject { { u"id"_s, QJsonValue::Null }, { u"total_minutes"_s, 1e300 } } },
            { "days", days },
            { "something deep", nested(400) },
        };
    }();
    return all;
}

int nodesOf(const QJsonValue &value)
{
    int count = 1;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            count += nodesOf(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &item : object)
            count += nodesOf(item);
    }
    return count;
}

// Calls 'use' with every variant of 'value' in which one node is another. 'place' is for messages.
using Use = std::function<void(const QJsonValue &, const QString &)>;

void mutate(const QJsonValue &value, const QString &place, const Use &use)
{
    for (const auto &[what, other] : others())
        use(other, place + u": "_s + QLatin1String(what));
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString at = u"%1[%2]"_s.arg(place).arg(i);
            QJsonArray less = array;
            less.removeAt(i);
            use(less, at + u": missing"_s);
            mutate(array.at(i), at, [&](const QJsonValue &item, const QString &how) {
                QJsonArray changed = array;
                changed[i] = item;
                use(changed, how);
            });
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            const QString at = place + u'.' + key;
            QJsonObject less = object;
            less.remove(key);
            use(less, at + u": missing"_s);
            mutate(object.value(key), at, [&](const QJsonValue &item, const QString &how) {
                QJsonObject changed = object;
                changed.insert(key, item);
                use(changed, how);
            });
        }
    }
}

QJsonDocument documentOf(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
}

// How many rows an answer must account for; nothing where it is not a list that was read.
template <class Row> std::optional<qsizetype> elementsOf(const Envelope &envelope, const Rows<Row> &)
{
    if (envelope.data.isArray())
        return envelope.data.toArray().size();
    return StandsAlone<Row> && !envelope.data.toObject().isEmpty() ? 1 : 0;
}

template <class Row> std::optional<qsizetype> elementsOf(const Envelope &envelope, const report::Members<Row> &)
{
    const std::optional<QJsonArray> rows = report::rowsOf(envelope.data);
    return rows ? std::optional(rows->size()) : std::nullopt;
}

// What is wrong with an answer that was read; empty: nothing.
template <class Row> QString faultOf(const Rows<Row> &answer, std::optional<qsizetype> elements)
{
    if (elements != answer.rows.size() + answer.skipped)
        return u"%1 rows and %2 skipped of %3"_s.arg(answer.rows.size()).arg(answer.skipped).arg(elements.value_or(-1));
    if (answer.skipped > 0 && answer.problems.isEmpty())
        return u"skipped without a word"_s;
    for (const Received<Row> &received : answer.rows) {
        if (received.row.id.isEmpty())
            return u"a row without an id"_s;
    }
    return {};
}

template <class Row> QString faultOf(const Envelope &envelope, const Rows<Row> &answer)
{
    return faultOf(answer, elementsOf(envelope, answer));
}

template <class Row> QString faultOf(const Envelope &envelope, const report::Members<Row> &answer)
{
    return faultOf(answer, elementsOf(envelope, answer));
}

QString faultOf(const Envelope &envelope, const ActivityLevel &answer)
{
    return faultOf<ActivityMember>(envelope, static_cast<const report::Members<ActivityMember> &>(answer));
}

template <class Row> QString faultOf(const Envelope &, const One<Row> &answer)
{
    return answer.received.row.id.isEmpty() ? u"a record without an id"_s : QString();
}

QString faultOf(const Envelope &, const Confirmation &)
{
    return {};
}

QString faultOf(const Envelope &envelope, const TrackedHours &answer)
{
    const std::optional<QJsonObject> days = report::dayMap(envelope.data.toObject());
    qsizetype elements = 0;
    for (const QJsonValue &day : days.value_or(QJsonObject()))
        elements += report::rowsOf(day).value_or(QJsonArray()).size();
    qsizetype entries = 0;
    for (const Days &member : answer.members) {
        for (const QList<DayEntry> &day : member)
            entries += day.size();
    }
    if (elements != entries + answer.skipped)
        return u"%1 entries and %2 skipped of %3"_s.arg(entries).arg(answer.skipped).arg(elements);
    return answer.skipped > 0 && answer.problems.isEmpty() ? u"skipped without a word"_s : QString();
}

struct Result {
    int count = 0;
    int readable = 0;
    QStringList faults;
};

template <class Answer> void look(const QJsonValue &json, const QString &how, Result &result)
{
    const Envelope envelope = Envelope::read(documentOf(json));
    Answer answer;
    QString why;
    ++result.count;
    if (!Answer::read(envelope, answer, why)) {
        if (why.isEmpty())
            result.faults << how + u": refused without a word"_s;
        return;
    }
    ++result.readable;
    evaluate(answer);
    const QString fault = faultOf(envelope, answer);
    if (!fault.isEmpty() && result.faults.size() < 20)
        result.faults << how + u": "_s + fault;
}

} // namespace

class TestMutations : public QObject {
    Q_OBJECT

private slots:
    void everyAnswerWrongInOnePlace()
    {
        QElapsedTimer timer;
        timer.start();
        Result result;
        qsizetype expected = 0;
        const auto ofEndpoint = [&](const auto &endpoint) {
            using Answer = typename std::decay_t<decltype(endpoint)>::Answer;
            const QString id = QLatin1String(endpoint.operationId);
            const QStringList files = QDir(fixturePath(id)).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
            for (const QString &file : files) {
                const QJsonDocument document = QJsonDocument::fromJson(fixture(id + u'/' + file));
                const QJsonValue json
                    = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
                const int nodes = nodesOf(json);
                // Each node as something else, and each but the outermost missing.
                expected += nodes * others().size() + nodes - 1;
                mutate(json, id + u'/' + file,
                    [&](const QJsonValue &changed, const QString &how) { look<Answer>(changed, how, result); });
            }
        };
        std::apply([&](const auto &...endpoint) { (ofEndpoint(endpoint), ...); }, allEndpoints);
        QVERIFY2(result.faults.isEmpty(), qPrintable(result.faults.join(u'\n')));
        QCOMPARE(qsizetype(result.count), expected);
        qInfo("%d answers, %d of them readable, %lld ms", result.count, result.readable, timer.elapsed());
        QVERIFY(result.count > 20'000);
        QVERIFY(result.readable > result.count / 2);
    }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
