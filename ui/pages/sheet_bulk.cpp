// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sheet_bulk.h"

#include "core/resources/status.h"
#include "core/support/format.h"
#include "ui/pages/bulk_bar.h"
#include "ui/pages/bulk_results.h"
#include "ui/pages/bulk_words.h"
#include "ui/pages/decision_words.h"
#include "ui/view/prompts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr auto resourceId = "timesheets"_L1;
// The strip and the results follow at this pace; a fast bulk moves more often.
constexpr int showMilliseconds = 80;

} // namespace

SheetBulk::SheetBulk(WorkspaceData &workspace, Settings &settings, BulkBar *bar, QWidget *page)
    : QObject(page)
    , m_data(workspace)
    , m_settings(settings)
    , m_bar(bar)
    , m_page(page)
{
    m_show.setSingleShot(true);
    m_show.setInterval(showMilliseconds);
    connect(&m_show, &QTimer::timeout, this, &SheetBulk::show);
    connect(&m_data.decisions(), &Decisions::resumed, this, &SheetBulk::resume);
    connect(m_bar, &BulkBar::undo, this, [this] { m_bulk->undo(); });
    connect(m_bar, &BulkBar::pauseRequested, this, [this](bool pause) { m_bulk->setPaused(pause); });
    connect(m_bar, &BulkBar::cancelRest, this, [this] { m_bulk->cancel(); });
    connect(m_bar, &BulkBar::showResults, this, &SheetBulk::showResults);
    connect(m_bar, &BulkBar::tryAgain, this, [this] { tryAgain(m_bulk->failedKeys()); });
    connect(m_bar, &BulkBar::closed, this, &SheetBulk::close);
}

SheetBulk::~SheetBulk() = default;

QString SheetBulk::text() const
{
    return m_bar->text();
}

BulkRow SheetBulk::rowOf(const Timesheet &row, const QString &key) const
{
    BulkRow shown;
    shown.key = key;
    shown.title = row.nameWith(m_data.surroundings());
    shown.period = format::shortPeriod(row.from, row.to);
    shown.minutes = row.minutes;
    shown.amount = row.amount;
    const SheetNotes *notes = m_data.surroundings().notesOf(key);
    if (!notes || (notes->flags.isEmpty() && notes->notChecked == 0))
        return shown;
    shown.flags = notes->words;
    shown.checks = notes->severity > 0 ? BulkRow::Checks::Flagged
        : notes->notChecked > 0        ? BulkRow::Checks::NotChecked
                                       : BulkRow::Checks::Clear;
    return shown;
}

QString SheetBulk::whyNot(const Timesheet &row, const QString &key, const QString &action) const
{
    if (!row.userId.isEmpty() && row.userId == m_data.surroundings().self)
        return tr("your own timesheet");
    if (m_data.decisions().allows(resourceId, key, action))
        return {};
    const auto shown = m_data.decisions().forRow(resourceId, key);
    if (shown && shown->decision.state != DecisionState::Refused)
        return tr("a decision is under way");
    return tr("it is \"%1\"").arg(timesheetStatus.label(row.status));
}

void SheetBulk::ask(const QString &action, const QStringList &keys, const QHash<QString, QString> &reasons,
    const QString &note)
{
    const Action<Timesheet> *found = actionOf<Timesheet>(action);
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
        const auto stored = m_data.timesheets().table.find(key);
        if (!stored)
            continue;
        const BulkRow row = rowOf(stored->row, key);
        const QString why = whyNot(stored->row, key, action);
        if (why.isEmpty()) {
            question.rows << row;
            decided << key;
        } else {
            question.leftOut.append({ row.title + ", "_L1 + row.period, why });
        }
    }
    const int count = int(decided.size());
    if (count == 0) {
        QStringList whys;
        for (const BulkLeftOut &one : std::as_const(question.leftOut))
            whys << one.title + ": "_L1 + one.why;
        prompts::inform(m_page, tr("Nothing to decide"),
            whys.isEmpty() ? tr("No timesheet here can be decided now.") : whys.mid(0, 10).join(u'\n'));
        return;
    }
    const QString title = QCoreApplication::translate("actions", found->title);
    question.title = tr("%1 %n timesheet(s)?", nullptr, count).arg(title);
    question.accept = tr("%1 %n", nullptr, count).arg(title);
    const int hold = m_settings.whole(Setting::HoldSeconds);
    question.text = hold > 0
        ? tr("They are held for %n second(s), in which you can undo them all. After that each is final.", nullptr, hold)
        : tr("They are sent at once, and each is final then.");
    if (!note.isEmpty())
        question.text = note + u'\n' + question.text;
    Gate *gate = m_data.client().gate();
    question.duration = tr("%1, at %n request(s) a minute", nullptr, gate->limit())
                            .arg(aboutText(int(m_data.decisions().timeFor(count).count())));
    question.needsReason = found->needsReason;
    question.reasons = reasons;
    question.recentReasons = m_settings.list(Setting::RecentReasons);
    prompts::askBulk(m_page, question, [this, action, decided](const std::optional<BulkAnswer> &answer) {
        if (answer)
            decide(action, decided, *answer);
    });
}

void SheetBulk::decide(const QString &action, const QStringList &keys, const BulkAnswer &answer)
{
    rememberReason(m_settings, answer.reason);
    QList<Decisions::Wish> wishes;
    for (const QString &key : keys)
        wishes.append({ key, answer.reasons.value(key) });
    Decisions &decisions = m_data.decisions();
    decisions.setHold(std::chrono::seconds(m_settings.whole(Setting::HoldSeconds)));
    const QString batch = decisions.decideAll(resourceId, wishes, action);
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
void SheetBulk::resume(const QStringList &batches)
{
    if (batches.isEmpty() || m_bulk)
        return;
    m_data.decisions().readBatch(batches.last(), [self = QPointer(this)](const QList<Decision> &batch) {
        if (self && !self->m_bulk && !batch.isEmpty() && batch.first().resource == resourceId)
            self->follow(batch);
    });
}

void SheetBulk::follow(const QList<Decision> &batch)
{
    if (m_results)
        m_results->close();
    m_bulk = std::make_unique<Bulk>(m_data.decisions(), batch);
    connect(m_bulk.get(), &Bulk::changed, &m_show, [this] {
        if (!m_show.isActive())
            m_show.start();
    });
    connect(m_bulk.get(), &Bulk::over, this, [this] {
        const bool isAnyFailed = !m_bulk->failedKeys().isEmpty();
        show();
        if (isAnyFailed)
            emit failed();
    });
    show();
}

QString SheetBulk::title() const
{
    return tr("%1 %n timesheet(s)", nullptr, int(m_bulk->items().size())).arg(m_bulk->actionTitle());
}

void SheetBulk::show()
{
    if (!m_bulk)
        return;
    const BulkProgress progress = progressOf(*m_bulk, title());
    // Taken back as a whole, there is nothing to report.
    if (m_bulk->count(Bulk::Item::State::Cancelled) == m_bulk->items().size())
        return close();
    m_bar->setProgress(progress);
    if (m_results)
        m_results->setResults(progress, resultsOf(*m_bulk));
}

void SheetBulk::showResults()
{
    if (m_results) {
        m_results->raise();
        m_results->activateWindow();
        return;
    }
    m_results = new BulkResults([this] { return m_bulk ? bulkAsCsv(*m_bulk) : QByteArray(); }, m_page);
    m_results->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_results, &BulkResults::tryAgain, this, &SheetBulk::tryAgain);
    show();
    m_results->show();
}

void SheetBulk::tryAgain(const QStringList &keys)
{
    if (!m_bulk)
        return;
    // What is still in the journal needs only a word; what ended is decided anew, on the row as it is now.
    QStringList ended;
    bool isAnyKept = false;
    for (const Bulk::Item &item : m_bulk->items()) {
        if (!keys.contains(item.decision.rowKey))
            continue;
        if (item.state == Bulk::Item::State::NotSent && item.decision.verdict == Verdict::None)
            isAnyKept = true;
        else
            ended << item.decision.rowKey;
    }
    if (isAnyKept)
        return m_bulk->sendNow();
    QHash<QString, QString> reasons;
    for (const QString &key : std::as_const(ended))
        reasons.insert(key, m_bulk->reasonOf(key));
    ask(m_bulk->action(), ended, reasons);
}

void SheetBulk::close()
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
