// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/accounts.h"
#include "core/auth/memory_store.h"
#include "core/auth/session.h"
#include "core/net/client.h"
#include "core/net/gate.h"
#include "core/store/journal.h"
#include "core/store/workspace_data.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

// A page that does what a test tells it.
class StubPage : public signoff::Page {
    Q_OBJECT

public:
    using Page::Page;
    State state() const override { return m_state; }
    int rowCount() const override { return 3; }
    QStringList messages() const override { return {}; }
    bool isSettled() const override { return true; }
    int waiting() const override { return m_waiting; }
    QDateTime confirmedAt() const override { return m_confirmedAt; }
    void opened() override { ++m_openings; }
    void refresh() override { ++m_refreshes; }
    signoff::Place place() const override { return m_place; }
    void go(const signoff::Place &place) override
    {
        m_place = place;
        m_place.page.clear();
        ++m_goings;
    }
    std::span<const signoff::TourStop> tourStops() const override { return m_stops; }

    void setWaiting(int waiting)
    {
        m_waiting = waiting;
        emit waitingChanged();
    }
    void setStatus(State state, const QDateTime &confirmedAt)
    {
        m_state = state;
        m_confirmedAt = confirmedAt;
        emit statusChanged();
    }

    State m_state = State::Ready;
    int m_waiting = -1;
    int m_openings = 0;
    int m_refreshes = 0;
    int m_goings = 0;
    signoff::Place m_place;
    std::span<const signoff::TourStop> m_stops;
    QDateTime m_confirmedAt;
};

inline signoff::Page *makeStub(const signoff::PageContext &, QWidget *parent)
{
    return new StubPage(parent);
}

inline constexpr signoff::PageEntry stubPages[] = {
    { "first", "First page", "overview", makeStub },
    { "second", "Second page", "timesheets", makeStub },
    { "third", "Third page", "members", makeStub },
};

// All that a window needs, on a folder of its own.
struct ShellRig {
    explicit ShellRig(const QString &folder = {})
        : settings((folder.isEmpty() ? dir.path() : folder) + QStringLiteral("/settings.ini"))
    {
    }
    signoff::MainWindow::Parts parts()
    {
        return { settings, session, accounts, gate, stubPages, { QStringLiteral("en") } };
    }

    QTemporaryDir dir;
    signoff::Settings settings;
    signoff::Gate gate;
    signoff::Client client { &gate };
    signoff::MemoryStore secrets;
    signoff::Accounts accounts { settings };
    signoff::Session session { &secrets, &client, &accounts };
    signoff::Journal journal { dir.filePath(QStringLiteral("journal.sqlite")) };
    signoff::WorkspaceData data { { &client, &journal, nullptr },
        { QStringLiteral("a"), QStringLiteral("http://127.0.0.1"), QStringLiteral("1"), QStringLiteral("2") } };
};
