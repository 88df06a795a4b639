// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/matching_rows.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace signoff {

class WorkspaceData;

// What waits for a decision in a workspace, over all its resources: how much, and what of it is new since it was last
// looked at. What was there at first, what lists left out, and what was made here are no news.
class WaitingRows : public QObject {
    Q_OBJECT

public:
    explicit WaitingRows(WorkspaceData &data, QObject *parent = nullptr);
    ~WaitingRows() override;

    QStringList resources() const;
    // Nothing: not known, since no list of what waits has come whole.
    std::optional<int> count(const QString &resource) const;

    // Asks again for what was not asked for so long, one resource at a time and the oldest first; not for 'except',
    // whose page sees to that itself, and not where the role may not. False: nothing was due.
    bool refresh(std::chrono::seconds age, const QString &except);

signals:
    // So many more wait than before.
    void came(const QString &resource, int count);
    void changed();

private:
    struct Source {
        QString resource;
        TableBase *table = nullptr;
        std::unique_ptr<MatchingRows> waiting;
        std::function<bool()> isWhole; // the last list holds all that waits
        std::function<void()> ask;
        std::optional<QSet<QString>> known;
    };
    template <class Shelf>
    void watch(Shelf &shelf, const QString &status);
    void look(Source &source);
    void taken(Source &source);

    std::vector<std::unique_ptr<Source>> m_sources;
    QDateTime m_since; // nothing was older than this when the workspace was opened
};

} // namespace signoff
