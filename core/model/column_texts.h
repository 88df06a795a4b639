// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <map>
#include <vector>

class QAbstractItemModel;

namespace signoff {

// The texts that the rows of a model have in some of its columns, each once whatever its case, in the order of the
// locale: what there is to filter by. It looks at so many rows a turn of the event loop, and after that only at those
// that come; until everything was seen, what was known before stays.
class ColumnTexts : public QObject {
    Q_OBJECT

public:
    // 'model' outlives this, and only appends rows.
    explicit ColumnTexts(const QAbstractItemModel &model, QObject *parent = nullptr);

    void follow(int column);
    QStringList of(int column) const;
    bool isSettled() const { return !m_turn.isActive(); }
    // So many rows were looked at so far.
    qint64 looks() const { return m_looks; }

signals:
    void changed(int column);
    void settled();

private:
    struct Texts {
        int column;
        QSet<QString> folded;
        std::map<QCollatorSortKey, QStringList> sorted;
        QStringList shown;
    };

    void lookAgain();
    void lookAtSome();
    void look(Texts &texts, int row) const;

    const QAbstractItemModel &m_model;
    std::vector<Texts> m_texts;
    QCollator m_collator;
    QTimer m_turn;
    int m_next = 0; // row
    qint64 m_looks = 0;
};

} // namespace signoff
