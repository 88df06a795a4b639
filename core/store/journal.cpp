// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journal.h"

#include "core/store/sqlite.h"

#include <QDir>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// What leads from each version of the file (PRAGMA user_version) to the next. Only ever add to it.
const std::array<QStringList, 3> &migrations()
{
    static const std::array<QStringList, 3> all { QStringList {
        u"CREATE TABLE decisions (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "
        "account TEXT NOT NULL, base_url TEXT NOT NULL, user_id TEXT NOT NULL, workspace TEXT NOT NULL, "
        "resource TEXT NOT NULL, row_key TEXT NOT NULL, row_id TEXT NOT NULL, action TEXT NOT NULL, "
        "reason TEXT NOT NULL, title TEXT NOT NULL, seen BLOB NOT NULL, state TEXT NOT NULL, note TEXT NOT NULL, "
        "decided_at TEXT, changed_at TEXT)"_s,
        u"CREATE INDEX decisions_by_row ON decisions (resource, row_key)"_s,
        u"CREATE INDEX decisions_open ON decisions (state) WHERE state IN ('held', 'queued', 'sent', 'unknown')"_s,
    }, QStringList {
        u"ALTER TABLE decisions ADD COLUMN batch TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE decisions ADD COLUMN verdict TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE INDEX decisions_by_batch ON decisions (batch) WHERE batch <> ''"_s,
    }, QStringList {
        u"ALTER TABLE decisions ADD COLUMN entered TEXT NOT NULL DEFAULT ''"_s,
    } };
    return all;
}

// On disk as words: a number would change its meaning with the order of the enum.
template <class Enum> struct Word {
    Enum value;
    const char *name;
};

constexpr Word<DecisionState> stateNames[] = {
    { DecisionState::Held, "held" },
    { DecisionState::Queued, "queued" },
    { DecisionState::Sent, "sent" },
    { DecisionState::Done, "done" },
    { DecisionState::Refused, "refused" },
    { DecisionState::Unknown, "unknown" },
    { DecisionState::Undone, "undone" },
};

constexpr Word<Verdict> verdictNames[] = {
    { Verdict::None, "" },
    { Verdict::Server, "server" },
    { Verdict::NotApplied, "not-applied" },
    { Verdict::Changed, "changed" },
    { Verdict::Gone, "gone" },
    { Verdict::PerhapsByOthers, "perhaps-by-others" },
    { Verdict::NotWritten, "not-written" },
};

template <class Enum, std::size_t count> QString nameOf(Enum value, const Word<Enum> (&words)[count])
{
    for (const Word<Enum> &word : words) {
        if (word.value == value)
            return QLatin1String(word.name);
    }
    Q_UNREACHABLE();
}

template <class Enum, std::size_t count>
Enum valueOf(const QString &name, const Word<Enum> (&words)[count], Enum otherwise)
{
    for (const Word<Enum> &word : words) {
        if (name == QLatin1String(word.name))
            return word.value;
    }
    return otherwise;
}

constexpr QLatin1StringView columns = "id, account, base_url, user_id, workspace, resource, row_key, row_id, action, "
                                      "reason, title, seen, state, note, decided_at, changed_at, batch, verdict, entered"_L1;
constexpr QLatin1StringView open = " AND state IN ('held', 'queued', 'sent', 'unknown')"_L1;
constexpr QLatin1StringView inScope = "account=? AND base_url=? AND user_id=? AND workspace=?"_L1;

// A null string would be bound as NULL, which equals nothing.
QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant instant(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QVariant();
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariantList valuesOf(const JournalScope &scope)
{
    return { text(scope.account), text(scope.baseUrl), text(scope.userId), text(scope.workspace) };
}

QVariantList valuesOf(const Decision &decision)
{
    return QVariantList { text(decision.id) } + valuesOf(decision.scope)
        + QVariantList { text(decision.resource), text(decision.rowKey), text(decision.rowId), text(decision.action),
              text(decision.reason), text(decision.title), compact(decision.seen).toUtf8(),
              nameOf(decision.state, stateNames), text(decision.note), instant(decision.decidedAt),
              instant(decision.changedAt), text(decision.batch), nameOf(decision.verdict, verdictNames),
              decision.entered.isEmpty() ? u""_s : compact(decision.entered) };
}

Decision read(const QSqlQuery &query)
{
    int at = 0;
    const auto next = [&] { return query.value(at++).toString(); };
    Decision decision;
    for (QString *field : { &decision.id, &decision.scope.account, &decision.scope.baseUrl, &decision.scope.userId,
             &decision.scope.workspace, &decision.resource, &decision.rowKey, &decision.rowId, &decision.action,
             &decision.reason, &decision.title })
        *field = next();
    decision.seen = QJsonDocument::fromJson(query.value(at++).toByteArray()).object();
    // A word that is not known reads as 'unknown': then the row is read, and its state decides.
    decision.state = valueOf(next(), stateNames, DecisionState::Unknown);
    decision.note = next();
    decision.decidedAt = QDateTime::fromString(next(), Qt::ISODateWithMs);
    decision.changedAt = QDateTime::fromString(next(), Qt::ISODateWithMs);
    decision.batch = next();
    decision.verdict = valueOf(next(), verdictNames, Verdict::None);
    decision.entered = QJsonDocument::fromJson(next().toUtf8()).object();
    return decision;
}

} // namespace

// Runs on the thread of SQLite. Each call answers with a sentence for people, empty when it worked.
class Journal::Worker {
public:
    explicit Worker(const QString &file)
        : sql(file, u"journal"_s)
    {
    }

    QString put(const QList<Decision> &decisions);
    QString list(const QString &condition, const QVariantList &values, QList<Decision> &out);

    Sqlite sql;

private:
    QString perform(const std::function<SqlProblem()> &task);
    QString open();
    SqlProblem migrate(int from);
    QString sentence(const SqlProblem &problem) const;
};

QString Journal::Worker::sentence(const SqlProblem &problem) const
{
    if (!problem)
        return {};
    qCWarning(lcStore) << "journal:" << problem.detail;
    const QString file = QDir::toNativeSeparators(sql.file());
    switch (problem.kind) {
    case SqlProblem::Kind::Damaged:
        return tr("The file that keeps your decisions is damaged, so no decision is sent. Move it away (%1), start "
                  "Signoff again and look which of your last decisions have arrived.")
            .arg(file);
    case SqlProblem::Kind::Full:
        return tr("The disk is full, so the decision could not be kept and is not sent. Make room and try again.");
    case SqlProblem::Kind::None:
    case SqlProblem::Kind::Other:
        break;
    }
    return tr("The file that keeps your decisions cannot be read or written, so no decision is sent. See that its "
              "folder can be written and the disk is not full (%1).")
        .arg(file);
}

SqlProblem Journal::Worker::migrate(int from)
{
    return sql.transact([&]() -> SqlProblem {
        for (std::size_t version = from; version < migrations().size(); ++version) {
            for (const QString &step : migrations()[version]) {
                if (SqlProblem problem = sql.run(step))
                    return problem;
            }
        }
        return sql.run(u"PRAGMA user_version=%1"_s.arg(migrations().size()));
    });
}

QString Journal::Worker::open()
{
    // fullfsync: on macOS a plain fsync leaves the data in the drive. Other systems ignore it.
    if (SqlProblem problem = sql.open({ u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
            u"PRAGMA fullfsync=1"_s, u"PRAGMA checkpoint_fullfsync=1"_s }))
        return sentence(problem);
    int version = 0;
    {
        QSqlQuery query;
        if (SqlProblem problem = sql.run(u"PRAGMA quick_check(1)"_s, {}, &query))
            return sentence(problem);
        if (!query.next() || query.value(0).toString() != "ok"_L1)
            return sentence({ SqlProblem::Kind::Damaged, query.value(0).toString() });
        query.finish();
        if (SqlProblem problem = sql.run(u"PRAGMA user_version"_s, {}, &query))
            return sentence(problem);
        version = query.next() ? query.value(0).toInt() : 0;
    }
    if (version > int(migrations().size())) {
        return tr("The file that keeps your decisions was written by a newer version of Signoff, so this one sends no "
                  "decision. Update Signoff.");
    }
    return version < int(migrations().size()) ? sentence(migrate(version)) : QString();
}

QString Journal::Worker::perform(const std::function<SqlProblem()> &task)
{
    QString problem = sql.isOpen() ? QString() : open();
    if (problem.isEmpty())
        problem = sentence(task());
    // Whatever it was may be mended by the next call; that one opens the file again.
    if (!problem.isEmpty())
        sql.close();
    return problem;
}

QString Journal::Worker::put(const QList<Decision> &decisions)
{
    // The condition keeps an entry with the scope it was made in.
    static const QString upsert = u"INSERT INTO decisions (%1) VALUES (?%2) ON CONFLICT(id) DO UPDATE SET "
                                  "resource=excluded.resource, row_key=excluded.row_key, row_id=excluded.row_id, "
                                  "action=excluded.action, reason=excluded.reason, title=excluded.title, "
                                  "seen=excluded.seen, state=excluded.state, note=excluded.note, "
                                  "decided_at=excluded.decided_at, changed_at=excluded.changed_at, "
                                  "batch=excluded.batch, verdict=excluded.verdict, entered=excluded.entered "
                                  "WHERE account=excluded.account AND base_url=excluded.base_url AND "
                                  "user_id=excluded.user_id AND workspace=excluded.workspace"_s.arg(
                                      columns, u", ?"_s.repeated(columns.count(','_L1)));
    return perform([&] {
        return sql.transact([&]() -> SqlProblem {
            for (const Decision &decision : decisions) {
                QSqlQuery query;
                if (SqlProblem problem = sql.run(upsert, valuesOf(decision), &query))
                    return problem;
                if (query.numRowsAffected() != 1)
                    return { SqlProblem::Kind::Other, u"%1 belongs to another account"_s.arg(decision.id) };
            }
            return {};
        });
    });
}

QString Journal::Worker::list(const QString &condition, const QVariantList &values, QList<Decision> &out)
{
    return perform([&]() -> SqlProblem {
        QSqlQuery query;
        if (SqlProblem problem =
                sql.run(u"SELECT %1 FROM decisions WHERE %2"_s.arg(columns, condition), values, &query))
            return problem;
        while (query.next())
            out.append(read(query));
        return problemOf(query.lastError());
    });
}

Journal::Journal(const QString &file, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(file))
{
}

Journal::~Journal() = default;

void Journal::put(const Decision &decision, Written done)
{
    putAll({ decision }, std::move(done));
}

void Journal::putAll(const QList<Decision> &decisions, Written done)
{
    m_worker->sql.post([this, worker = m_worker.get(), decisions, done = std::move(done)] {
        const QString problem = worker->put(decisions);
        QMetaObject::invokeMethod(
            this,
            [done, problem] {
                if (done)
                    done(problem);
            },
            Qt::QueuedConnection);
    });
}

void Journal::listOpen(const JournalScope &scope, Listed done)
{
    list(inScope + open + u" AND entered='' ORDER BY seq"_s, valuesOf(scope), std::move(done));
}

void Journal::listOpenForms(const JournalScope &scope, Listed done)
{
    list(inScope + open + u" AND entered<>'' ORDER BY seq"_s, valuesOf(scope), std::move(done));
}

void Journal::listBatch(const JournalScope &scope, const QString &batch, Listed done)
{
    list(inScope + u" AND batch=? ORDER BY seq"_s, valuesOf(scope) + QVariantList { text(batch) }, std::move(done));
}

void Journal::listFor(const JournalScope &scope, const QString &resource, const QString &rowKey, Listed done)
{
    list(inScope + u" AND resource=? AND row_key=? ORDER BY seq DESC"_s,
        valuesOf(scope) + QVariantList { text(resource), text(rowKey) }, std::move(done));
}

void Journal::list(const QString &condition, const QVariantList &values, Listed done)
{
    m_worker->sql.post([this, worker = m_worker.get(), condition, values, done = std::move(done)] {
        QList<Decision> decisions;
        const QString problem = worker->list(condition, values, decisions);
        QMetaObject::invokeMethod(
            this, [done, decisions, problem] { done(decisions, problem); }, Qt::QueuedConnection);
    });
}

} // namespace signoff
