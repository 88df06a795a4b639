// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/error.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

namespace signoff {

// The rows of one resource in one workspace, by key, with their state and age. Rows come from the cache first and
// then from the server; a refresh merges by key and never resets, so that selection and scroll stay.
// The rows themselves are in RowTable (core/store/row_table.h).
class TableBase : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };

    explicit TableBase(QObject *parent = nullptr);

    State state() const { return m_state; }
    // Why the last load failed; meaningful in Failed. Old rows stay.
    const Error &error() const { return m_error; }
    // When the rows were last confirmed by the server; invalid: never.
    QDateTime confirmedAt() const { return m_confirmedAt; }
    // Are these all rows that match? If not, 'total' (where the server told) makes "first N of M".
    bool isComplete() const { return m_complete; }
    std::optional<int> total() const { return m_total; }
    // Rows of the last load that could not be read, and why, each with its place.
    int skipped() const { return m_skipped; }
    const QStringList &problems() const { return m_problems; }

    virtual int count() const = 0;
    virtual QString keyAt(int row) const = 0;
    // -1: no such row.
    virtual int indexOf(const QString &key) const = 0;

    // Every read is numbered when it is asked, so that a late answer never replaces what was asked after it. (The
    // clock of the machine cannot tell: it may be set back.) ask() is for single records, and for the answer to a
    // write, which is numbered when it arrives; begin() starts a list load and makes pages of older loads stale.
    int ask() { return ++m_asked; }
    int begin();
    bool isCurrent(int load) const { return load == m_load; }

    void setLoading();
    void setFailed(const Error &error);
    void setReady(
        const QDateTime &when, bool complete, std::optional<int> total, int skipped, const QStringList &problems);

signals:
    // In the manner of QAbstractItemModel; rows are appended or removed, never moved. Slots may read the table, not
    // write it.
    void aboutToInsert(int first, int last);
    void inserted();
    void aboutToRemove(int first, int last);
    void removed();
    void changed(int first, int last);
    void statusChanged();

protected:
    // Rows came from the cache: they are as old as it says, and a load that is under way goes on.
    void setRestored(const QDateTime &confirmedAt, bool complete);

private:
    State m_state = State::Empty;
    Error m_error;
    QDateTime m_confirmedAt;
    bool m_complete = false;
    std::optional<int> m_total;
    int m_skipped = 0;
    QStringList m_problems;
    int m_asked = 0;
    int m_load = 0;
};

} // namespace signoff
