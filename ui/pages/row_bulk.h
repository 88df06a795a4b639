// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/bulk.h"
#include "core/store/workspace_data.h"
#include "core/support/settings.h"
#include "ui/pages/bulk_prompt.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace signoff {

class BulkBar;
class BulkResults;

// Deciding many rows: the question before, the strip while it runs, the results, and trying again.
class RowBulk : public QObject {
    Q_OBJECT

public:
    // What only the page of the rows knows.
    struct Hooks {
        std::function<BulkRow(const QString &key)> row;
        // Why the row is not part of it, though it could be decided: "your own timesheet"; empty: it is.
        std::function<QString(const QString &key, const QString &action)> whyNot;
    };
    // 'page' is the parent of dialogs.
    RowBulk(WorkspaceData &workspace, Records &records, Settings &settings, const Hooks &hooks, BulkBar *bar,
        QWidget *page);
    ~RowBulk() override;

    // Shows what would be decided, in the order of 'keys', and decides it when the manager agrees. Those that cannot be
    // decided are left out, and named. 'reasons' are those rows begin with; 'note' is said
    // beside what happens then.
    void ask(const QString &action, const QStringList &keys, const QHash<QString, QString> &reasons = {},
        const QString &note = {});
    // Null: none is held, runs or shows its results.
    const Bulk *current() const { return m_bulk.get(); }
    QString text() const; // of the strip

signals:
    // The question was answered with yes: these are decided.
    void decided(const QStringList &keys);
    // It is over, and not all of it was decided.
    void failed();

private:
    QString whyNot(const QString &key, const QString &action) const;
    void decide(const QString &action, const QStringList &keys, const BulkAnswer &answer);
    void resume(const QStringList &batches);
    void follow(const QList<Decision> &batch);
    void show();
    void showResults();
    void tryAgain(const QStringList &keys);
    void close();
    QString title() const;

    WorkspaceData &m_data;
    Records &m_records;
    Settings &m_settings;
    Hooks m_hooks;
    BulkBar *m_bar;
    QWidget *m_page;
    std::unique_ptr<Bulk> m_bulk;
    QPointer<BulkResults> m_results;
    QTimer m_show; // folds many changes into one look
    bool m_isHoldShown = false;
};

} // namespace signoff
