// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/bulk_results.h"

#include "core/support/format.h"
#include "core/support/save_file.h"
#include "ui/view/flow_layout.h"
#include "ui/view/icons.h"
#include "ui/view/message_bar.h"
#include "ui/view/prompt_parts.h"
#include "ui/view/prompts.h"
#include "ui/view/table_view.h"
#include "ui/view/text.h"
#include "ui/view/thin_bar.h"
#include "ui/view/tone_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 3 * metrics::grid;

QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

constexpr LocalColumn<BulkResult> columns[] = {
    { "what", QT_TRANSLATE_NOOP("columns", "Decision on"), Cell::Text,
        [](const BulkResult &result) { return QVariant(result.title); } },
    { "result", QT_TRANSLATE_NOOP("columns", "Result"), Cell::Text,
        [](const BulkResult &result) { return QVariant(result.label); }, nullptr,
        [](const BulkResult &result, int role) {
            const BulkStateLook look = lookOf(result.state);
            if (role == Qt::DecorationRole)
                return QVariant(icon(QString::fromLatin1(look.icon), look.ink));
            return role == Qt::ForegroundRole && isFailed(result.state)
                ? QVariant(Theme::current().color(ColorRole::Attention))
                : QVariant();
        } },
    { "words", QT_TRANSLATE_NOOP("columns", "Details"), Cell::Text,
        [](const BulkResult &result) { return orNothing(result.words); }, nullptr, nullptr, true },
    { "reason", QT_TRANSLATE_NOOP("columns", "Reason"), Cell::Text,
        [](const BulkResult &result) { return orNothing(result.reason); } },
};

} // namespace

BulkResults::BulkResults(std::function<QByteArray()> csv, QWidget *parent)
    : QDialog(parent)
    , m_csv(std::move(csv))
    , m_model(new LocalModel<BulkResult>(columns, this))
    , m_title(new ElidedLabel({}, this))
    , m_counts(new QWidget(this))
    , m_bar(new ThinBar(this))
    , m_onlyFailed(new QCheckBox(this))
    , m_table(new TableView(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"bulk-results"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 20, 0, 20);
    outer->setSpacing(2 * metrics::grid);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 0, margin, 0);
    head->setSpacing(metrics::grid);
    m_title->setFont(Theme::font(FontRole::Title));
    head->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * metrics::grid);
    new FlowLayout(m_counts, 3 * metrics::grid, 4);
    line->addWidget(m_counts, 1);
    line->addWidget(m_onlyFailed, 0, Qt::AlignTop);
    head->addLayout(line);
    head->addWidget(m_bar);
    outer->addLayout(head);

    outer->addWidget(prompts::makeGround(m_table, this), 1);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margin, 0, margin, 0);
    foot->setSpacing(2 * metrics::grid);
    foot->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    const auto add = [&](QPushButton *button, const char *name, const QString &text, auto clicked) {
        button->setObjectName(QString::fromLatin1(name));
        button->setText(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, clicked);
        buttons->addWidget(button);
        return button;
    };
    add(new QPushButton(this), "results-export", tr("Export as CSV …"), &BulkResults::exportAsCsv);
    add(new QPushButton(this), "results-copy", tr("Copy"), &BulkResults::copy);
    buttons->addStretch(1);
    m_again = add(new QPushButton(this), "results-again", {}, [this] {
        QStringList keys;
        for (const BulkResult &result : m_model->rows()) {
            if (isFailed(result.state))
                keys << result.key;
        }
        emit tryAgain(keys);
    });
    add(new QPushButton(this), "results-close", tr("Close"), [this] { close(); })->setDefault(true);
    foot->addLayout(buttons);
    outer->addLayout(foot);

    m_rows.setSourceModel(m_model);
    connect(m_onlyFailed, &QCheckBox::toggled, this, &BulkResults::filter);
    resize(840, 560);
    m_table->setFocus();
}

void BulkResults::setResults(const BulkProgress &progress, const QList<BulkResult> &results)
{
    setWindowTitle(oneLine(tr("%1: results").arg(progress.title)));
    m_title->setText(progress.title);
    m_model->setRows(results);
    const QList<TableColumn> shown = m_model->tableColumns();
    if (!m_table->model()) {
        m_table->setAccessibleName(tr("Results"));
        m_table->setColumns(shown);
        m_table->setModel(&m_rows);
    }
    // What the server said comes later; a column that was hidden for want of words appears then.
    for (const TableColumn &column : shown) {
        if (column.shown)
            m_table->setColumnShown(column.id, true);
    }
    showCounts(progress.counts);
    m_bar->setRange(0, qMax(1, progress.total));
    m_bar->setValue(progress.processed);
    m_bar->setVisible(!progress.isOver);
    m_onlyFailed->setText(tr("Only what failed (%1)").arg(format::count(progress.failed)));
    m_onlyFailed->setVisible(progress.failed > 0);
    if (progress.failed == 0)
        m_onlyFailed->setChecked(false);
    filter();
    m_again->setText(tr("Try again (%1)").arg(format::count(progress.failed)));
    m_again->setVisible(progress.failed > 0);
    m_again->setEnabled(progress.isOver); // not while the rest is under way
}

void BulkResults::showCounts(const QList<BulkProgress::Count> &counts)
{
    const auto text = [](const BulkProgress::Count &count) { return countsText({ count }); };
    const bool same = std::equal(counts.begin(), counts.end(), m_shownCounts.begin(), m_shownCounts.end(),
        [&](const BulkProgress::Count &one, const BulkProgress::Count &other) { return text(one) == text(other); });
    if (same)
        return;
    m_shownCounts = counts;
    QList<ToneLabel *> labels = m_counts->findChildren<ToneLabel *>();
    while (labels.size() > counts.size())
        delete labels.takeLast();
    while (labels.size() < counts.size()) {
        labels << new ToneLabel(m_counts);
        m_counts->layout()->addWidget(labels.last());
        labels.last()->show();
    }
    for (int i = 0; i < counts.size(); ++i) {
        const BulkStateLook look = lookOf(counts.at(i).state);
        labels.at(i)->set(QString::fromLatin1(look.icon), look.ink, text(counts.at(i)));
    }
    m_counts->layout()->invalidate();
    m_counts->updateGeometry();
}

void BulkResults::filter()
{
    QStringList labels;
    for (const BulkProgress::Count &count : m_shownCounts) {
        if (isFailed(count.state))
            labels << count.label;
    }
    RowFilter wanted;
    if (m_onlyFailed->isChecked())
        wanted.accepted = { { u"result"_s, labels } };
    m_rows.setFilter(wanted);
}

void BulkResults::exportAsCsv()
{
    prompts::FileQuestion question;
    question.title = tr("Export the results");
    question.kind = tr("Tables (*.csv)");
    question.suffix = u"csv"_s;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    question.name =
        folder.filePath(u"signoff-%1.csv"_s.arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s)));
    prompts::askSaveFile(this, question, [this](const QString &file) {
        if (file.isEmpty())
            return;
        const QString problem = saveFile(file, m_csv());
        if (problem.isEmpty())
            m_message->showMessage(MessageBar::Kind::Success, tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
        else
            m_message->showMessage(MessageBar::Kind::Error, problem, {});
    });
}

// What is selected, or all that is shown.
void BulkResults::copy()
{
    if (m_table->selectedKeys().isEmpty())
        m_table->selectAll();
    QApplication::clipboard()->setText(m_table->selectionAsText());
    m_message->showMessage(
        MessageBar::Kind::Info, tr("%n row(s) copied.", nullptr, int(m_table->selectedKeys().size())));
}

} // namespace signoff
