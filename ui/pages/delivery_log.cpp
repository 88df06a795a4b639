// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/delivery_log.h"

#include "core/support/format.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/message_bar.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

struct StateLook {
    Delivery::State state;
    const char *word; // QT_TRANSLATE_NOOP("signoff::DeliveryLog", ...)
    Tone tone;
};

constexpr StateLook looks[] = {
    { Delivery::State::Verified, QT_TRANSLATE_NOOP("signoff::DeliveryLog", "Verified"), Tone::Positive },
    { Delivery::State::Unreadable, QT_TRANSLATE_NOOP("signoff::DeliveryLog", "Unreadable"), Tone::Progress },
    { Delivery::State::Refused, QT_TRANSLATE_NOOP("signoff::DeliveryLog", "Refused"), Tone::Attention },
};

const StateLook &lookOf(const Delivery &delivery)
{
    return looks[size_t(delivery.state)];
}

QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

constexpr LocalColumn<DeliveryRow> columns[] = {
    { "time", QT_TRANSLATE_NOOP("columns", "Time"), Cell::Text,
        [](const DeliveryRow &row) { return QVariant(row.delivery.at); },
        [](const DeliveryRow &row) { return QLocale().toString(row.delivery.at.toLocalTime().time(), u"HH:mm:ss"_s); } },
    { "state", QT_TRANSLATE_NOOP("columns", "State"), Cell::Status,
        [](const DeliveryRow &row) { return QVariant(int(row.delivery.state)); },
        [](const DeliveryRow &row) { return DeliveryLog::tr(lookOf(row.delivery).word); },
        [](const DeliveryRow &row, int role) {
            if (role == ToneRole)
                return QVariant(int(lookOf(row.delivery).tone));
            return role == DetailRole ? orNothing(row.delivery.problem) : QVariant();
        } },
    { "event", QT_TRANSLATE_NOOP("columns", "Event"), Cell::Text,
        [](const DeliveryRow &row) { return QVariant(oneLine(row.delivery.event)); }, nullptr, nullptr, true },
    { "webhook", QT_TRANSLATE_NOOP("columns", "Webhook"), Cell::Text,
        [](const DeliveryRow &row) { return orNothing(oneLine(row.webhook)); } },
    { "size", QT_TRANSLATE_NOOP("columns", "Bytes"), Cell::Number,
        [](const DeliveryRow &row) { return row.delivery.size < 0 ? QVariant() : QVariant(row.delivery.size); } },
};

// Before anything came, too: the titles say what will stand there.
QList<TableColumn> allColumns(const LocalModel<DeliveryRow> &model)
{
    QList<TableColumn> list = model.tableColumns();
    for (TableColumn &column : list)
        column.shown = true;
    return list;
}

} // namespace

DeliveryLog::DeliveryLog(QWidget *parent)
    : QWidget(parent)
    , m_model(new LocalModel<DeliveryRow>(columns, this))
    , m_table(new TableView)
    , m_problem(new MessageBar)
    , m_body(new QPlainTextEdit)
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setObjectName(u"deliveries"_s);
    m_table->setAccessibleName(tr("Deliveries"));
    m_table->setSortingEnabled(false);
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setObjectName(u"delivery-body"_s);
    m_body->setAccessibleName(tr("What the delivery carried"));
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_body->setFrameShape(QFrame::NoFrame);

    auto *beside = new QWidget;
    auto *words = new QVBoxLayout(beside);
    words->setContentsMargins(metrics::grid, 0, 0, 0);
    words->setSpacing(metrics::grid);
    words->addWidget(m_problem);
    words->addWidget(m_body, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(beside);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeliveryLog::showCurrent);
    showCurrent();
}

void DeliveryLog::show(const std::deque<Delivery> &deliveries, const QHash<QString, QString> &addresses)
{
    QList<DeliveryRow> rows;
    for (auto it = deliveries.rbegin(); it != deliveries.rend(); ++it)
        rows.append({ QString::number(it->number), *it, addresses.value(it->webhook) });
    const QString current = m_table->currentKey();
    const bool followed = current.isEmpty() || current == m_model->index(0, 0).data(KeyRole).toString();
    m_model->setRows(rows);
    m_table->setColumns(allColumns(*m_model));
    // Who reads one keeps it; who watches the newest gets the next.
    if (rows.isEmpty())
        return showCurrent();
    if (followed || !m_table->setCurrentKey(current))
        m_table->setCurrentKey(rows.first().key);
    showCurrent();
}

void DeliveryLog::showCurrent()
{
    const QString key = m_table->currentKey();
    for (const DeliveryRow &row : m_model->rows()) {
        if (row.key != key)
            continue;
        if (row.delivery.problem.isEmpty())
            m_problem->clear();
        else
            m_problem->showMessage(row.delivery.state == Delivery::State::Refused ? MessageBar::Kind::Error
                                                                                  : MessageBar::Kind::Partial,
                tr("%1: %2").arg(tr(lookOf(row.delivery).word), row.delivery.problem), {}, false);
        if (m_body->toPlainText() != row.delivery.text)
            m_body->setPlainText(row.delivery.text);
        m_body->setPlaceholderText(tr("It carried nothing."));
        return;
    }
    m_problem->clear();
    m_body->clear();
    m_body->setPlaceholderText(tr("Nothing has come yet."));
}

QString DeliveryLog::text() const
{
    QStringList lines;
    for (const DeliveryRow &row : m_model->rows())
        lines.append(tr(lookOf(row.delivery).word) + u' ' + row.delivery.event);
    lines.append(m_problem->text());
    return lines.join(u'\n');
}

} // namespace signoff
