// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/column_texts.h"

#include "core/model/cell.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>

#include <algorithm>

namespace signoff {

namespace {

// Of the 16 ms that a turn of the UI thread has.
constexpr int millisecondsATurn = 4;

} // namespace

ColumnTexts::ColumnTexts(const QAbstractItemModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ColumnTexts::lookAtSome);
    connect(&model, &QAbstractItemModel::rowsInserted, &m_turn, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ColumnTexts::lookAgain);
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
            const bool isSeen = std::any_of(m_texts.begin(), m_texts.end(), [&](const Texts &texts) {
                return texts.column >= first.column() && texts.column <= last.column();
            });
            if (isSeen && first.row() < m_next && (roles.isEmpty() || roles.contains(ValueRole)))
                lookAgain();
        });
}

void ColumnTexts::follow(int column)
{
    if (column < 0)
        return;
    m_texts.push_back({ column, {}, {}, {} });
    lookAgain();
}

QStringList ColumnTexts::of(int column) const
{
    for (const Texts &texts : m_texts) {
        if (texts.column == column)
            return texts.shown;
    }
    return {};
}

void ColumnTexts::lookAgain()
{
    m_next = 0;
    m_collator = QCollator();
    for (Texts &texts : m_texts) {
        texts.folded.clear();
        texts.sorted.clear();
    }
    m_turn.start();
}

void ColumnTexts::look(Texts &texts, int row) const
{
    const QVariant value = m_model.index(row, texts.column).data(ValueRole);
    const QStringList all = value.typeId() == QMetaType::QStringList ? value.toStringList() : QStringList { value.toString() };
    for (const QString &text : all) {
        const QString folded = text.toCaseFolded();
        if (text.isEmpty() || texts.folded.contains(folded))
            continue;
        texts.folded.insert(folded);
        texts.sorted[m_collator.sortKey(text)].append(text);
    }
}

void ColumnTexts::lookAtSome()
{
    QElapsedTimer time;
    time.start();
    const int count = m_texts.empty() ? 0 : m_model.rowCount();
    for (; m_next < count && time.elapsed() < millisecondsATurn; ++m_next, ++m_looks) {
        for (Texts &texts : m_texts)
            look(texts, m_next);
    }
    if (m_next < count)
        return;
    m_turn.stop();
    for (Texts &texts : m_texts) {
        QStringList now;
        for (const auto &[key, same] : texts.sorted)
            now += same;
        if (now == texts.shown)
            continue;
        texts.shown = now;
        emit changed(texts.column);
    }
    emit settled();
}

} // namespace signoff
