// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a table page says: states, counts, messages, holds, and the record beside the list.
#include "ui/pages/table_page.h"

#include "core/support/format.h"
#include "ui/pages/left_forms.h"
#include "ui/pages/row_bulk.h"
#include "ui/view/filter_bar.h"
#include "ui/view/hold_bar.h"
#include "ui/view/state_overlay.h"
#include "ui/view/table_view.h"
#include "ui/view/theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// The bar of a hold moves at this pace; slower where the system asks for no motion.
constexpr int tickMilliseconds = 50;
constexpr int calmTickMilliseconds = 1'000;
// Beyond so many rows a look at all of them would take longer than a turn of the loop has.
constexpr int mostCounted = 5'000;

bool isOffline(const TableBase &table)
{
    return table.state() == TableBase::State::Failed
        && (table.error().kind == ErrorKind::Unreachable || table.error().kind == ErrorKind::Timeout);
}

} // namespace

void TablePage::updateAll()
{
    followPlace();
    rowsMoved();
    updateHold();
    updateState();
    updateMessages();
    updateCommands();
    showCurrent();
    emit waitingChanged();
    emit statusChanged();
    if (isSettled())
        emit settled();
}

void TablePage::updateChoices(int at)
{
    for (const TableFilter &filter : m_plan.filters) {
        const QString column = QLatin1String(filter.column);
        if (!filter.words.empty() || filter.isOwn || m_model->columnOf(QLatin1String(filter.column)) != at)
            continue;
        QList<FilterChoice> choices;
        const QStringList texts = m_texts->of(at);
        const bool isStatus = m_records.status() && column == "status"_L1;
        for (const QString &text : texts)
            choices.append(isStatus
                    ? FilterChoice { text, m_records.status()->label(text), m_records.status()->tone(text) }
                    : FilterChoice { text, text, {} });
        m_filters->setChoices(column, choices);
    }
}

// Nothing is hidden but what needs no decision.
bool TablePage::isOnlyWaiting() const
{
    RowFilter waiting;
    waiting.accepted.insert(u"status"_s, { QLatin1String(m_plan.waiting) });
    waiting.fromColumn = m_rows->filter().fromColumn;
    waiting.toColumn = m_rows->filter().toColumn;
    return m_rows->filter() == waiting;
}

void TablePage::updateState()
{
    updateCount();
    if (m_rows->shown() > 0)
        return m_overlay->showReady();
    switch (rows().state()) {
    case TableBase::State::Empty:
    case TableBase::State::Loading: {
        const auto wait = std::chrono::duration_cast<std::chrono::seconds>(m_data.client().gate()->wait());
        m_overlay->showLoading(wait.count() > 1
                ? tr("Waiting %n second(s) for the request limit …", nullptr, int(wait.count()))
                : planText(m_plan.loading));
        break;
    }
    case TableBase::State::Failed:
        m_overlay->showFailed(planText(m_plan.failed), rows().error().caption());
        break;
    case TableBase::State::Ready:
        if (*m_plan.waiting && isOnlyWaiting())
            m_overlay->showEmpty(u"approve"_s, tr("Nothing waits for you"), planText(m_plan.done));
        else if (m_rows->total() == 0)
            m_overlay->showEmpty(QLatin1String(m_plan.icon), planText(m_plan.empty), planText(m_plan.emptyHint));
        else
            m_overlay->showEmpty(u"filter"_s, tr("Nothing matches"),
                tr("Other rows may be hidden by the search and the filters."), tr("Show all"));
        break;
    }
}

void TablePage::updateCount()
{
    const int shown = m_rows->shown();
    m_filters->setCount(shown, m_rows->total(), rows().state() == TableBase::State::Ready && !rows().isComplete());
    const QStringList marked = m_view->markedKeys();
    if (!marked.isEmpty()) {
        const QString sum = summary(marked);
        const QString count = tr("%n marked", nullptr, int(marked.size()));
        m_filters->setCountText(sum.isEmpty() ? count : tr("%1, %2").arg(count, sum));
        return;
    }
    if (shown == 0 || shown > mostCounted)
        return;
    const QString sum = summary(shownKeys());
    if (sum.isEmpty())
        return;
    const QString count = shown == m_rows->total()
        ? format::count(shown)
        : tr("%1 of %2").arg(format::count(shown), format::count(m_rows->total()));
    m_filters->setCountText(count + u" · "_s + sum);
}

void TablePage::updateMessages()
{
    const auto show = [this](const Condition &condition) {
        m_conditionAction = condition.action;
        m_condition->showMessage(condition.kind, condition.text, condition.button, false);
    };
    QList<Decisions::Shown> kept;
    QStringList ids; // these, and none whose hold still runs
    for (const Decisions::Shown &shown : m_data.decisions().all()) {
        // Those of the bulk on screen are told there.
        const bool isInBulk = m_bulk->current() && shown.decision.batch == m_bulk->current()->id();
        if (shown.isKept && shown.decision.resource == m_records.id() && !isInBulk) {
            kept << shown;
            ids << shown.decision.id;
        }
    }
    const bool isReady = rows().state() == TableBase::State::Ready;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (rows().state() == TableBase::State::Failed && m_rows->shown() > 0) {
        const QString age = rows().confirmedAt().isValid()
            ? tr("Rows confirmed %1.").arg(format::age(rows().confirmedAt(), now))
            : tr("These rows were kept on this computer.");
        show({ isOffline(rows()) ? MessageBar::Kind::Offline : MessageBar::Kind::Error,
            age + u' ' + rows().error().caption(), tr("Retry"), [this] { refresh(); } });
    } else if (!kept.isEmpty()) {
        show({ MessageBar::Kind::Partial,
            tr("%n decision(s) not sent yet. %1", nullptr, int(kept.size())).arg(kept.first().decision.note),
            tr("Send now"), [this, ids] { m_data.decisions().sendNow(ids); } });
    } else if (!m_left->isEmpty()) {
        show({ MessageBar::Kind::Partial, m_left->text(), tr("Look at it …"), [this] { m_left->ask(); } });
    } else if (isReady && rows().skipped() > 0) {
        show({ MessageBar::Kind::Partial,
            tr("%n row(s) could not be read: %1", nullptr, rows().skipped()).arg(rows().problems().value(0)), tr("Retry"),
            [this] { refresh(); } });
    } else if (const std::optional<Condition> other = condition()) {
        show(*other);
    } else if (isReady && !rows().isComplete()) {
        const QString here = format::count(rows().count());
        const QString text = rows().total()
            ? tr("The first %1 of %2 rows are here; search and counts cover these.").arg(here, format::count(*rows().total()))
            : tr("The first %1 rows are here; search and counts cover these.").arg(here);
        show({ MessageBar::Kind::Info, text, tr("Load more"), [this] { m_records.more(); } });
    } else {
        m_conditionAction = {};
        m_condition->clear();
    }
}

void TablePage::updateHold()
{
    int held = 0;
    Decisions::Shown latest;
    QStringList keys;
    for (const Decisions::Shown &shown : m_data.decisions().all()) {
        if (shown.decision.resource != m_records.id() || shown.holdWhole == 0)
            continue;
        keys << shown.decision.rowKey;
        if (!shown.decision.batch.isEmpty())
            continue; // the strip of the bulk counts down
        ++held;
        latest = shown;
    }
    if (keys.isEmpty()) {
        m_tick.stop();
        m_hold->clear();
        return;
    }
    m_model->overlayChanged(keys, { HoldRole });
    if (!m_tick.isActive())
        m_tick.start(Theme::motion() ? tickMilliseconds : calmTickMilliseconds);
    if (held == 0)
        return m_hold->clear();
    const QString text
        = tr("%1: %2").arg(m_data.decisions().actionTitle(latest.decision), latest.decision.title);
    m_hold->setHolds(held, text, int(latest.holdLeft), int(latest.holdWhole));
}

void TablePage::updateCommands()
{
    const bool hasRow = !currentKey().isEmpty();
    for (const Registered &one : std::as_const(m_commands)) {
        if (one.command.ofRow)
            one.action->setEnabled(hasRow);
        // A key that cannot be used now says why; a button is grey, and a menu leaves it out.
        if (one.command.allowed)
            one.action->setData(hasRow && one.command.allowed());
    }
}

// The detail follows the row; the first row is chosen where none is, so that a key has something to act on.
void TablePage::showCurrent()
{
    const bool isOurs = isFirstStill() && currentKey() == m_chosenKey && m_view->currentIndex().row() > 0;
    if (m_rows->shown() > 0 && m_wanted.key.isEmpty() && (currentKey().isEmpty() || isOurs)) {
        const QString before = currentKey();
        m_view->setCurrentKey(m_rows->index(0, 0).data(KeyRole).toString());
        m_chosenKey = currentKey();
        if (m_chosenKey != before)
            return; // shown as it became the current one
    }
    showRecord(currentKey());
}

void TablePage::showRecord(const QString &key)
{
    if (!m_detail)
        return;
    if (key.isEmpty() || rows().indexOf(key) < 0)
        return m_detail->showNone(planText(m_plan.choose));
    m_detail->showHead(headOf(key));
    m_detail->showFacts(factsOf(key));
    const auto shown = m_data.decisions().forRow(m_records.id(), key);
    m_detail->showDecision(shown, shown ? m_data.decisions().actionTitle(shown->decision) : QString());
}

RecordHead TablePage::headOf(const QString &key) const
{
    RecordHead head;
    head.title = m_records.describe(key);
    const QString word = m_records.statusOf(key);
    if (m_records.status() && !word.isEmpty()) {
        head.tone = m_records.status()->tone(word);
        head.status = m_records.status()->label(word);
    }
    return head;
}

Page::State TablePage::state() const
{
    if (rows().state() == TableBase::State::Failed)
        return isOffline(rows()) ? State::Offline : State::Failed;
    if (m_rows->shown() > 0)
        return State::Ready;
    return rows().state() == TableBase::State::Ready ? State::Empty : State::Loading;
}

int TablePage::rowCount() const
{
    return m_rows->shown();
}

QStringList TablePage::messages() const
{
    QStringList list { m_notice->text(), m_condition->text(), m_overlay->text(), m_hold->text(), m_bulk->text() };
    list.removeAll(QString());
    return list;
}

bool TablePage::isSettled() const
{
    const bool isOver = rows().state() == TableBase::State::Ready || rows().state() == TableBase::State::Failed;
    return m_opened && m_restored && isOver && !m_records.isLoading() && !m_data.isBusy() && !m_update.isActive()
        && m_texts->isSettled() && !isLoadingMore();
}

int TablePage::waiting() const
{
    // Known only where a list has come.
    if (!m_waits || rows().state() == TableBase::State::Empty)
        return -1;
    return m_waits->count();
}

} // namespace signoff
