// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/bulk_prompt.h"

#include "core/model/sort_filter.h"
#include "core/support/apart.h"
#include "core/support/format.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/flow_layout.h"
#include "ui/view/local_model.h"
#include "ui/view/prompt_parts.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QQueue>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 3 * metrics::grid;
constexpr int dialogWidth = 776;
constexpr int mostRowsInSight = 12;
constexpr int leastRowsInSight = 3;
constexpr int namesInSight = 3;

QQueue<std::optional<BulkAnswer>> nextAnswers;
BulkQuestion lastQuestion;

// A row with the reason that is its own.
struct PromptRow : BulkRow {
    QString own;
    bool operator==(const PromptRow &) const = default;
};

const QString notKnown = u"—"_s;

QString flagsText(const PromptRow &row)
{
    switch (row.checks) {
    case BulkRow::Checks::None:
        break;
    case BulkRow::Checks::Clear:
        return QCoreApplication::translate("bulk", "None");
    case BulkRow::Checks::Flagged:
        return QString(row.flags).replace(u'\n', u" · "_s);
    case BulkRow::Checks::NotChecked:
        return QCoreApplication::translate("bulk", "Not checked");
    }
    return {};
}

QVariant flagsLook(const PromptRow &row, int role)
{
    const bool isFlagged = row.checks == BulkRow::Checks::Flagged;
    if (role == ToneRole)
        return int(isFlagged ? Tone::Attention : row.checks == BulkRow::Checks::Clear ? Tone::Positive : Tone::Neutral);
    return role == DetailRole && !isFlagged ? QVariant(row.flags) : QVariant();
}

constexpr LocalColumn<PromptRow> columns[] = {
    { "what", QT_TRANSLATE_NOOP("columns", "Decision on"), Cell::Text,
        [](const PromptRow &row) { return QVariant(row.title); }, nullptr, nullptr, true },
    { "period", QT_TRANSLATE_NOOP("columns", "Period"), Cell::Text,
        [](const PromptRow &row) { return row.period.isEmpty() ? QVariant() : QVariant(row.period); } },
    { "tracked", QT_TRANSLATE_NOOP("columns", "Tracked"), Cell::Duration,
        [](const PromptRow &row) { return row.minutes ? QVariant(*row.minutes) : QVariant(); },
        [](const PromptRow &row) { return row.minutes ? format::duration(*row.minutes) : notKnown; } },
    { "amount", QT_TRANSLATE_NOOP("columns", "Amount"), Cell::Money,
        [](const PromptRow &row) { return row.amount.isEmpty() ? QVariant() : QVariant::fromValue(row.amount); },
        [](const PromptRow &row) { return format::money(row.amount); } },
    { "flags", QT_TRANSLATE_NOOP("columns", "Flags"), Cell::Status,
        [](const PromptRow &row) {
            return row.checks == BulkRow::Checks::None ? QVariant() : QVariant(flagsText(row));
        },
        flagsText, flagsLook },
    // Without a value to sort by: a row must not move away while its reason is typed.
    { "reason", QT_TRANSLATE_NOOP("columns", "Reason"), Cell::Text, [](const PromptRow &) { return QVariant(); } },
};
constexpr int reasonColumn = int(std::size(columns)) - 1;

// The rows, with reasons that can be edited; one without takes the reason for all.
class PromptModel final : public LocalModel<PromptRow> {
public:
    explicit PromptModel(QObject *parent)
        : LocalModel(columns, parent)
    {
    }

    void setCommon(const QString &reason)
    {
        m_common = reason;
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, reasonColumn), index(rowCount() - 1, reasonColumn), { Qt::DisplayRole });
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (index.column() != reasonColumn)
            return LocalModel::data(index, role);
        const QString &own = m_rows.at(index.row()).own;
        switch (role) {
        case Qt::DisplayRole:
            return own.isEmpty() ? m_common : own;
        case Qt::EditRole:
            return own;
        case Qt::ForegroundRole:
            return own.isEmpty() ? QVariant(Theme::current().color(ColorRole::Muted)) : QVariant();
        default:
            return LocalModel::data(index, role);
        }
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (index.column() != reasonColumn || role != Qt::EditRole)
            return false;
        m_rows[index.row()].own = value.toString();
        emit dataChanged(index, index);
        return true;
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags flags = LocalModel::flags(index);
        return index.column() == reasonColumn ? flags | Qt::ItemIsEditable : flags;
    }

private:
    QString m_common;
};

// What is typed into a cell counts at once, so that the dialog knows whether every row has its reason.
class ReasonDelegate final : public CellDelegate {
public:
    ReasonDelegate(int maximum, const QPlainTextEdit *common, TableView *table)
        : CellDelegate(table)
        , m_maximum(maximum)
        , m_common(common)
        , m_table(table)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setMaxLength(m_maximum);
        edit->setPlaceholderText(oneLine(m_common->toPlainText().trimmed()));
        edit->setAccessibleName(QCoreApplication::translate("bulk", "Reason for %1")
                                    .arg(index.siblingAtColumn(0).data(Qt::DisplayRole).toString()));
        auto *self = const_cast<ReasonDelegate *>(this);
        connect(edit, &QLineEdit::textEdited, self, [self, edit] { emit self->commitData(edit); });
        return edit;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *edit = static_cast<QLineEdit *>(editor);
        if (edit->isModified())
            return; // it is where the news comes from
        m_before = index.data(Qt::EditRole).toString();
        edit->setText(oneLine(m_before));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        // Looking at a reason of several lines does not join them.
        const auto *edit = static_cast<QLineEdit *>(editor);
        if (edit->isModified())
            model->setData(index, edit->text().trimmed(), Qt::EditRole);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *edit = qobject_cast<QLineEdit *>(object);
        if (!edit || event->type() != QEvent::KeyPress)
            return CellDelegate::eventFilter(object, event);
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // On to the next row; it would reach the dialog and commit everything.
            emit commitData(edit);
            emit closeEditor(edit);
            m_table->moveCurrent(1);
            return true;
        case Qt::Key_Escape:
            if (edit->isModified()) {
                edit->setText(m_before);
                edit->setModified(true);
                emit commitData(edit);
            }
            emit closeEditor(edit, RevertModelCache);
            return true;
        default:
            return CellDelegate::eventFilter(object, event);
        }
    }

private:
    int m_maximum;
    const QPlainTextEdit *m_common;
    TableView *m_table;
    mutable QString m_before;
};

class ReasonTable final : public TableView {
public:
    using TableView::TableView;

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override
    {
        // Rows are what one moves among: keys mean the reason of the row wherever the current cell is.
        const bool byKey = trigger == EditKeyPressed || trigger == AnyKeyPressed;
        return TableView::edit(byKey ? index.siblingAtColumn(reasonColumn) : index, trigger, event);
    }
};

// A figure over all rows, and what it leaves out.
struct Total {
    QString words; // empty: nothing is known
    QString note;
};

Total total(const QString &words, int unknown)
{
    return { words,
        unknown > 0 ? QCoreApplication::translate("bulk", "not known for %n row(s)", nullptr, unknown) : QString() };
}

Total minutesTotal(const QList<BulkRow> &rows)
{
    int sum = 0;
    int unknown = 0;
    for (const BulkRow &row : rows) {
        sum += row.minutes.value_or(0);
        unknown += row.minutes ? 0 : 1;
    }
    return unknown == rows.size() ? Total {} : total(format::duration(sum), unknown);
}

// Per currency; an amount without one cannot be added to any other.
Total amountTotal(const QList<BulkRow> &rows)
{
    MoneyList sums;
    int unknown = 0;
    for (const BulkRow &row : rows) {
        bool isSummed = !row.amount.isEmpty();
        for (const Money &money : row.amount) {
            if (money.currency.isEmpty()) {
                isSummed = false;
                continue;
            }
            const auto known = std::find_if(
                sums.begin(), sums.end(), [&](const Money &sum) { return sum.currency == money.currency; });
            if (known == sums.end())
                sums.append(money);
            else
                known->amount += money.amount;
        }
        unknown += isSummed ? 0 : 1;
    }
    return sums.isEmpty() ? Total {} : total(format::money(sums), unknown);
}

Total flagsTotal(const QList<BulkRow> &rows)
{
    const auto count = [&](BulkRow::Checks checks) {
        return int(
            std::count_if(rows.begin(), rows.end(), [checks](const BulkRow &row) { return row.checks == checks; }));
    };
    const int flagged = count(BulkRow::Checks::Flagged);
    const int notChecked = count(BulkRow::Checks::NotChecked);
    if (flagged + notChecked + count(BulkRow::Checks::Clear) == 0)
        return {};
    return { flagged > 0 ? QCoreApplication::translate("bulk", "%n row(s) with a flag", nullptr, flagged)
                         : QCoreApplication::translate("bulk", "None"),
        notChecked > 0 ? QCoreApplication::translate("bulk", "%n row(s) not checked", nullptr, notChecked)
                       : QString() };
}

// "Anna, Björn, Chiara and 12 more".
QString someNames(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.mid(0, namesInSight))
        shown << apart(name);
    const QString first = shown.join(u", "_s);
    const int more = int(names.size()) - namesInSight;
    return more <= 0 ? first : QCoreApplication::translate("bulk", "%1 and %n more", nullptr, more).arg(first);
}

class BulkDialog final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(signoff::BulkPrompt)

public:
    BulkDialog(const BulkQuestion &question, QWidget *parent)
        : QDialog(parent)
        , m_question(question)
        , m_model(this)
    {
        prompts::setUpDialog(this, question.title, question.text);
        setObjectName(u"bulk-prompt"_s);
        auto *outer = new QVBoxLayout(this);
        outer->setContentsMargins(0, 20, 0, 20);
        outer->setSpacing(2 * metrics::grid);
        // Words stand on the margin; the table runs from edge to edge.
        const auto addBlock = [outer](int spacing) {
            auto *block = new QVBoxLayout;
            block->setContentsMargins(margin, 0, margin, 0);
            block->setSpacing(spacing);
            outer->addLayout(block);
            return block;
        };
        prompts::addWords(addBlock(metrics::grid), question.title, question.text, this);
        addFacts(addBlock(0));
        if (question.needsReason)
            addReason(addBlock(4));
        addTable(outer);
        if (!question.leftOut.isEmpty())
            addLeftOut(addBlock(2));
        addButtons(addBlock(0));
        check();
        fit();
        (m_reason ? static_cast<QWidget *>(m_reason) : m_table)->setFocus();
    }

    BulkAnswer answer() const
    {
        BulkAnswer answer;
        answer.reason = common();
        for (const PromptRow &row : m_model.rows())
            answer.reasons.insert(row.key, row.own.isEmpty() ? answer.reason : row.own);
        return answer;
    }

private:
    void addFacts(QVBoxLayout *block)
    {
        auto *facts = new QWidget(this);
        auto *flow = new FlowLayout(facts, 4 * metrics::grid, metrics::grid);
        const auto add = [&](const QString &caption, const Total &total) {
            if (total.words.isEmpty())
                return;
            auto *fact = new QWidget(facts);
            auto *column = new QVBoxLayout(fact);
            column->setContentsMargins(0, 0, 0, 0);
            column->setSpacing(1);
            column->addWidget(prompts::makeCaption(caption, fact));
            QLabel *value = plainLabel(total.words, fact);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(value);
            if (!total.note.isEmpty()) {
                QLabel *note = plainLabel(total.note, fact);
                note->setFont(Theme::font(FontRole::Small));
                note->setForegroundRole(QPalette::PlaceholderText);
                column->addWidget(note);
            }
            column->addStretch(1);
            flow->addWidget(fact);
        };
        const QList<BulkRow> &rows = m_question.rows;
        add(tr("Tracked"), minutesTotal(rows));
        add(tr("Amount"), amountTotal(rows));
        add(tr("Flags"), flagsTotal(rows));
        add(tr("Sending takes"), { m_question.duration, {} });
        // With a note or without, all begin on one line.
        const QList<QWidget *> all = facts->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        int high = 0;
        for (const QWidget *fact : all)
            high = qMax(high, fact->sizeHint().height());
        for (QWidget *fact : all)
            fact->setMinimumHeight(high);
        block->addWidget(facts);
    }

    void addReason(QVBoxLayout *block)
    {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(2 * metrics::grid);
        grid->setVerticalSpacing(4);
        grid->setColumnStretch(0, 3);
        m_reason = prompts::makeTextField(m_question.reason, 3, this);
        m_reason->setAccessibleName(tr("Reason for all, shown to the members"));
        grid->addWidget(prompts::makeCaption(tr("Reason for all, shown to the members"), this), 0, 0);
        grid->addWidget(m_reason, 1, 0);
        if (!m_question.recentReasons.isEmpty()) {
            QListWidget *recent = prompts::makeRecent(m_question.recentReasons, m_reason, this);
            // Three of them in sight, and both fields of one height.
            const int high = qMax(m_reason->height(), 3 * recent->sizeHintForRow(0) + 10);
            m_reason->setFixedHeight(high);
            recent->setFixedHeight(high);
            recent->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
            grid->addWidget(prompts::makeCaption(tr("Used before"), this), 0, 1);
            grid->addWidget(recent, 1, 1);
            grid->setColumnStretch(1, 2);
        }
        block->addLayout(grid);
        connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
            m_model.setCommon(common());
            check();
        });
    }

    void addTable(QVBoxLayout *outer)
    {
        m_table = new ReasonTable(this);
        QList<PromptRow> rows;
        for (const BulkRow &row : m_question.rows)
            rows.append({ row, m_question.reasons.value(row.key).trimmed() });
        m_model.setRows(rows);
        m_model.setCommon(common());
        m_sorted.setSourceModel(&m_model);
        QList<TableColumn> shown = m_model.tableColumns();
        shown[reasonColumn].shown = m_question.needsReason;
        shown[reasonColumn].elastic = m_question.needsReason;
        shown[0].elastic = !m_question.needsReason;
        m_table->setColumns(shown);
        m_table->setModel(&m_sorted);
        m_table->setAccessibleName(m_question.title);
        if (m_question.needsReason) {
            m_table->setItemDelegateForColumn(
                reasonColumn, new ReasonDelegate(m_question.maximumLength, m_reason, m_table));
            m_table->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked
                | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
            connect(&m_model, &QAbstractItemModel::dataChanged, this, &BulkDialog::check);
        }
        outer->addWidget(prompts::makeGround(m_table, this), 1);
    }

    void addLeftOut(QVBoxLayout *block)
    {
        block->addWidget(prompts::makeCaption(tr("Left out"), this));
        QStringList reasons; // in the order in which they come
        QHash<QString, QStringList> names;
        for (const BulkLeftOut &row : m_question.leftOut) {
            if (!names.contains(row.why))
                reasons << row.why;
            names[row.why] << row.title;
        }
        for (const QString &why : std::as_const(reasons)) {
            const QStringList all = names.value(why);
            QString begin = why;
            if (!begin.isEmpty())
                begin[0] = begin.at(0).toUpper();
            QLabel *line = plainLabel(tr("%1: %2", "why: names").arg(begin, someNames(all)), this);
            line->setWordWrap(true);
            line->setToolTip(all.size() > namesInSight ? plainToolTip(all.join(u'\n')) : QString());
            block->addWidget(line);
        }
    }

    void addButtons(QVBoxLayout *block)
    {
        const prompts::Buttons buttons = prompts::makeButtons(this, m_question.accept, [this] {
            // A cell that is being edited is left, and so is its text taken over.
            const QWidget *focus = focusWidget();
            if (focus && focus->parentWidget() == m_table->viewport())
                m_table->setFocus();
        });
        m_accept = buttons.accept;
        if (m_question.isDanger)
            Theme::setButtonKind(m_accept, Theme::ButtonKind::Danger);
        m_hint = plainLabel({}, this);
        m_hint->setObjectName(u"bulk-hint"_s);
        m_hint->setFont(Theme::font(FontRole::Small));
        m_hint->setWordWrap(true);
        buttons.row->setContentsMargins(0, 0, 0, 0);
        delete buttons.row->takeAt(0); // the hint takes the room
        buttons.row->insertWidget(0, m_hint, 1);
        block->addLayout(buttons.row);
    }

    QString common() const { return m_reason ? m_reason->toPlainText().trimmed() : QString(); }

    // Says what is still needed before it can go out.
    void check()
    {
        if (!m_question.needsReason)
            return;
        QStringList missing;
        for (const PromptRow &row : m_model.rows()) {
            if (row.own.isEmpty() && common().isEmpty())
                missing << row.title;
        }
        const QString tooLong = prompts::tooLong(common(), m_question.maximumLength);
        const bool isNew = missing.size() == m_model.rows().size();
        m_hint->setForegroundRole(isNew ? QPalette::PlaceholderText : QPalette::BrightText);
        m_hint->setText(!tooLong.isEmpty() ? tooLong
                : missing.isEmpty()        ? QString()
                : isNew                    ? tr("Type a reason for all, or one for each row in the table.")
                                           : tr("No reason yet: %1").arg(someNames(missing)));
        m_accept->setEnabled(tooLong.isEmpty() && missing.isEmpty());
    }

    // As high as its rows need, within its window.
    void fit()
    {
        const int line = m_table->verticalHeader()->defaultSectionSize();
        const auto high = [&](int rows) { return metrics::headerHeight + 2 + rows * line; };
        const int rows = qBound(1, int(m_question.rows.size()), mostRowsInSight);
        m_table->setMinimumHeight(high(qMin(rows, leastRowsInSight)));
        ensurePolished();
        const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
        const int width = window ? qBound(minimumWidth(), window->width() - 48, dialogWidth) : dialogWidth;
        m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        const int least = layout()->totalHeightForWidth(width);
        const int wanted = least - m_table->minimumHeight() + high(rows);
        resize(width, window ? qBound(least, wanted, qMax(least, window->height() - 32)) : wanted);
    }

    const BulkQuestion m_question;
    PromptModel m_model;
    SortFilter m_sorted;
    ReasonTable *m_table = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace

void prompts::askBulk(
    QWidget *parent, const BulkQuestion &question, const std::function<void(std::optional<BulkAnswer>)> &answered)
{
    lastQuestion = question;
    if (!nextAnswers.isEmpty()) {
        std::optional<BulkAnswer> answer = nextAnswers.dequeue();
        for (const BulkRow &row : question.rows) {
            if (!answer)
                break;
            QString &reason = answer->reasons[row.key];
            if (reason.isEmpty())
                reason = answer->reason;
            if (question.needsReason && reason.isEmpty())
                answer.reset();
        }
        later(parent, [answer, answered] { answered(answer); });
        return;
    }
    auto *dialog = new BulkDialog(question, parent);
    QObject::connect(
        dialog, &QDialog::finished, parent ? static_cast<QObject *>(parent) : dialog, [answered, dialog](int result) {
            if (result == QDialog::Accepted)
                answered(dialog->answer());
            else
                answered(std::nullopt);
        });
    dialog->open();
}

void prompts::setNextBulkAnswer(const std::optional<BulkAnswer> &answer)
{
    nextAnswers.enqueue(answer);
}

const BulkQuestion &prompts::lastBulkQuestion()
{
    return lastQuestion;
}

} // namespace signoff
