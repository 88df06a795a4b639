// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace signoff::contract {

class Run;

// What is driven, a group of the API each. Calls that one generation has not are made all the same: what the proxy says
// to them is listed in expected.txt.
struct Group {
    const char *name;
    void (*drive)(Run &);
};

// In their order: later groups find what earlier ones made.
std::span<const Group> scenario();

void driveTimesheets(Run &run);
void driveTimeRequests(Run &run);
void driveLeaves(Run &run);

} // namespace signoff::contract
