// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "tests/support/scripted_server.h"
#include "tests/support/spin.h"

#include <memory>

namespace signoff::testing {

// A client signed in to a scripted server.
struct ClientRig {
    explicit ClientRig(const Clock &clock = Clock::system())
        : gate(clock)
        , client(std::make_unique<Client>(&gate))
    {
        client->setAccess(server.url(), QStringLiteral("token-of-this-test"));
        QObject::connect(client.get(), &Client::refused, client.get(), [this] { ++refused; });
        QObject::connect(client.get(), &Client::reached, client.get(), [this] { ++reached; });
        QObject::connect(client.get(), &Client::unreachable, client.get(), [this] { ++unreachable; });
    }

    // Waits for the outcome of a write; nothing after ten seconds without one.
    std::optional<WriteOutcome> write(const Request &request)
    {
        const auto out = std::make_shared<std::optional<WriteOutcome>>();
        client->write(request, [out](const WriteOutcome &outcome) { *out = outcome; });
        if (!spinUntil([&] { return out->has_value(); }))
            return {};
        return *out;
    }

    template <class Answer>
    std::optional<Outcome<Answer>> read(const TypedRequest<Answer> &request, int patience = 20'000)
    {
        const auto out = std::make_shared<std::optional<Outcome<Answer>>>();
        const ReadHandle handle = client->read<Answer>(request, [out](Outcome<Answer> outcome) { *out = outcome; });
        if (!spinUntil([&] { return out->has_value(); }, patience))
            return {};
        return *out;
    }

    ScriptedServer server;
    Gate gate;
    std::unique_ptr<Client> client;
    int refused = 0;
    int reached = 0;
    int unreachable = 0;
};

inline const char *name(WriteOutcome::Kind kind)
{
    switch (kind) {
    case WriteOutcome::Kind::Applied:
        return "Applied";
    case WriteOutcome::Kind::Refused:
        return "Refused";
    case WriteOutcome::Kind::Unknown:
        return "Unknown";
    case WriteOutcome::Kind::NotSent:
        return "NotSent";
    }
    return "?";
}

} // namespace signoff::testing
