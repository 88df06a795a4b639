// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/row_bulk.h"

#include "core/resources/status.h"
#include "core/support/apart.h"
#include "ui/pages/bulk_bar.h"
#include "ui/pages/bulk_results.h"
#include "ui/pages/bulk_words.h"
#include "ui/pages/decision_words.h"
#include "ui/view/prompts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// The strip and the results follow at this pace; a fast bulk moves more often.
constexpr int showMilliseconds = 80;

} // namespace

RowBulk::RowBulk(WorkspaceData &workspace, Records &records, Settings &settings, const Hooks &hooks, BulkBar *bar,
    QWidget *page)
    : QObject(page)
    , m_data(workspace)
    , m_records(records)
    , m_settings(settings)
    , m_hooks(hooks)
    , m_bar(bar)
    , m_page(page)
{
    m_show.setSingleShot(true);
    connect(&m_show, &QTimer::timeout, this, &RowBulk::show);
    connect(&m_data.decisions(), &Decisions::resumed, this, &RowBulk::resume);
    connect(m_bar, &BulkBar::undo, this, [this] { m_bulk->undo(); });
    connect(m_bar, &BulkBar::pauseRequested, this, [this](bool pause) { m_bulk->setPaused(pause); });
    connect(m_bar, &BulkBar::cancelRest, this, [this] { m_bulk->cancel(); });
    connect(m_bar, &BulkBar::showResults, this, &RowBulk::showResults);
    connect(m_bar, &BulkBar::tryAgain, this, [this] { tryAgain(m_bulk->failedKeys()); });
    connect(m_bar, &BulkBar::closed, this, &RowBulk::close);
}

RowBulk::~RowBulk() = default;

QString RowBulk::text() const
{
    return m_bar->text();
}

QString RowBulk::whyNot(const QString &key, const QString &action) const
{
    if (const QString why = m_hooks.whyNot(key, action); !why.isEmpty())
        return why;
    if (m_data.decisions().allows(m_records.id(), key, action))
        return {};
    const auto shown = m_data.decisions().forRow(m_records.id(), key);
    if (shown && shown->decision.state != DecisionState::Refused)
        return tr("a decision is under way");
    const QString word = m_records.statusOf(key);
    return m_records.status() && !word.isEmpty() ? tr("it is \"%1\"").arg(m_records.status()->label(word))
                                                 : tr("it does not allow this");
}

void RowBulk::ask(const QString &action, const QStringList &keys, const QHash<QString, QString> &reasons,
    const QString &note)
{
    const std::optional<Records::ActionInfo> found = m_records.action(action);
    if (!found)
        return;
    if (m_bulk && !m_bulk->isOver()) {
        prompts::inform(m_page, tr("One bulk at a time"),
            tr("The decisions on the way are sent first. Wait for them, or cancel what has not been sent."));
        return;
    }
    BulkQuestion question;
    QStringList decided;
    for (const QString &key : keys) {
        if (m_records.rows().indexOf(key) < 0)
            continue;
        const BulkRow row = m_hooks.row(key);
        const QString why = whyNot(key, action);
        if (why.isEmpty()) {
            question.rows << row;
            decided << key;
        } else {
            question.leftOut.append({ row.period.isEmpty() ? row.title : QString(apart(row.title) + ", "_L1 + row.period), why });
        }
    }
    const int count = int(decided.size());
    if (count == 0) {
        QStringList whys;
        for (const BulkLeftOut &one : std::as_const(question.leftOut))
            whys << one.title + ": "_L1 + one.why;
        prompts::inform(m_page, tr("Nothing to decide"),
            whys.isEmpty() ? tr("No row here can be decided now.") : whys.mid(0, 10).join(u'\n'));
        return;
    }
    //: "Approve 40 timesheets?"
    question.title = tr("%1 %2?").arg(found->title, m_records.counted(count));
    question.accept = tr("%1 %n", nullptr, count).arg(found->title);
    const int hold = m_settings.whole(Setting::HoldSeconds);
    question.text = hold > 0
        ? tr("They are held for %n second(s), in which you can undo them all. After that each is final.", nullptr, hold)
        : tr("They are sent at once, and each is final then.");
    if (!note.isEmpty())
        question.text = note + u'\n' + question.text;
    Gate *gate = m_data.client().gate();
    question.duration = tr("%1, at %n request(s) a minute", nullptr, gate->limit())
                            .arg(aboutText(int(m_data.decisions().timeFor(count).count())));
    question.isDanger = found->removes;
    question.needsReason = found->needsReason;
    question.reasons = reasons;
    question.recentReasons = m_settings.list(Setting::RecentReasons);
    prompts::askBulk(m_page, question, [this, action, decided](const std::optional<BulkAnswer> &answer) {
        if (answer)
            decide(action, decided, *answer);
    });
}

void RowBulk::decide(const QString &action, const QStringList &keys, const BulkAnswer &answer)
{
    rememberReason(m_settings, answer.reason);
    QList<Decisions::Wish> wishes;
    for (const QString &key : keys)
        wishes.append({ key, answer.reasons.value(key) });
    Decisions &decisions = m_data.decisions();
    decisions.setHold(std::chrono::seconds(m_settings.whole(Setting::HoldSeconds)));
    const QString batch = decisions.decideAll(m_records.id(), wishes, action);
    if (batch.isEmpty())
        return;
    QList<Decision> taken;
    for (const Decisions::Shown &shown : decisions.all()) {
        if (shown.decision.batch == batch)
            taken << shown.decision;
    }
    follow(taken);
    emit decided(keys);
}

// A bulk that did not come to its end when the program ended last: what is left of it waits for a word.
void RowBulk::resume(const QStringList &batches)
{
    for (const QString &id : batches) {
        m_data.decisions().readBatch(id, [self = QPointer(this)](const QList<Decision> &batch) {
            if (self && !self->m_bulk && !batch.isEmpty() && batch.first().resource == self->m_records.id())
                self->follow(batch);
        });
    }
}

void RowBulk::follow(const QList<Decision> &batch)
{
    if (m_results)
        m_results->close();
    m_bulk = std::make_unique<Bulk>(m_data.decisions(), batch);
    connect(m_bulk.get(), &Bulk::changed, &m_show, [this] {
        // That a hold is over is said at once: its Undo does nothing any more.
        if (!m_show.isActive())
            m_show.start(m_isHoldShown ? 0 : showMilliseconds);
    });
    connect(m_bulk.get(), &Bulk::over, this, [this] {
        const bool isAnyFailed = !m_bulk->failedKeys().isEmpty();
        show();
        if (isAnyFailed)
            emit failed();
    });
    show();
}

QString RowBulk::title() const
{
    return tr("%1 %2").arg(m_bulk->actionTitle(), m_records.counted(int(m_bulk->items().size())));
}

void RowBulk::show()
{
    if (!m_bulk)
        return;
    const BulkProgress progress = progressOf(*m_bulk, title());
    m_isHoldShown = progress.holdWhole > 0;
    // Taken back as a whole, there is nothing to report.
    if (m_bulk->count(Bulk::Item::State::Cancelled) == m_bulk->items().size())
        return close();
    m_bar->setProgress(progress);
    if (m_results)
        m_results->setResults(progress, resultsOf(*m_bulk));
}

void RowBulk::showResults()
{
    if (m_results) {
        m_results->raise();
        m_results->activateWindow();
        return;
    }
    m_results = new BulkResults([this] { return m_bulk ? bulkAsCsv(*m_bulk) : QByteArray(); }, m_page);
    m_results->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_results, &BulkResults::tryAgain, this, &RowBulk::tryAgain);
    show();
    m_results->show();
}

void RowBulk::tryAgain(const QStringList &keys)
{
    if (!m_bulk)
        return;
    // What is still in the journal needs only a word; what ended is decided anew, on the row as it is now.
    QStringList kept;
    QStringList ended;
    for (const Bulk::Item &item : m_bulk->items()) {
        if (!keys.contains(item.decision.rowKey))
            continue;
        if (item.state == Bulk::Item::State::NotSent && item.decision.verdict == Verdict::None)
            kept << item.decision.rowKey;
        else
            ended << item.decision.rowKey;
    }
    // Those that ended wait until these are over: one bulk at a time.
    if (!kept.isEmpty())
        return m_bulk->sendNow(kept);
    QHash<QString, QString> reasons;
    for (const QString &key : std::as_const(ended))
        reasons.insert(key, m_bulk->reasonOf(key));
    ask(m_bulk->action(), ended, reasons);
}

void RowBulk::close()
{
    m_show.stop();
    m_bar->clear();
    if (m_results)
        m_results->close();
    if (m_bulk)
        m_bulk->setPaused(false); // nobody could let it go on any more
    m_bulk.reset();
}

} // namespace signoff
