// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/workspace_data.h"
#include "sandbox/host.h"
#include "tests/support/spin.h"

namespace signoff::testing {

// The program without its window: one line, one journal on disk, the data of a workspace.
class CoreRig {
public:
    CoreRig(const QString &folder, const sandbox::Host &host, Settings *settings = nullptr)
        : client(&gate)
        , journal(folder + QStringLiteral("/journal.sqlite"))
        , cache(folder + QStringLiteral("/cache.sqlite"))
    {
        client.setAccess(host.baseUrl(), host.token());
        data = std::make_unique<WorkspaceData>(WorkspaceData::Parts { &client, &journal, &cache, nullptr, settings }, scope());
        data->decisions().setHold(std::chrono::milliseconds(0));
    }
    ~CoreRig() { data.reset(); }

    static JournalScope scope()
    {
        return { QStringLiteral("0b5e7e1c-6f0a-4b57-9d0e-3f6f0a6f8f11"), QStringLiteral("http://sandbox"), QStringLiteral("1"),
            QStringLiteral("7301") };
    }
    bool start()
    {
        data->start();
        return spinUntil([this] { return data->isRestored() && data->decisions().isKnown(); });
    }
    // The whole list of what waits, and what belongs to it.
    bool load()
    {
        ListQuery query;
        query.status = QStringLiteral("submitted");
        timesheets().load(query);
        return spinUntil([this] { return table().state() == TableBase::State::Ready; })
            && spinUntil([this] { return !data->isBusy(); });
    }
    Decisions &decisions() { return data->decisions(); }
    RowTable<Timesheet> &table() { return data->timesheets().table; }
    Loader<Timesheet> &timesheets() { return data->timesheets().loader; }

    Gate gate;
    Client client;
    Journal journal;
    Cache cache;
    std::unique_ptr<WorkspaceData> data;
};

// A sandbox in a thread of this process, listening; ends the program where it cannot.
inline std::unique_ptr<sandbox::Host> startHost(const sandbox::Options &options)
{
    auto host = std::make_unique<sandbox::Host>(options);
    QString problem;
    if (!host->start(&problem))
        qFatal("%s", qPrintable(problem));
    return host;
}

} // namespace signoff::testing
