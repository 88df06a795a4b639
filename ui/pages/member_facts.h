// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/record_links.h"
#include "ui/view/facts_view.h"

namespace signoff {

class MemberHours;
class WorkspaceData;
struct Member;

// What stands beside the list of members, in words. What is not known is said to be not known.
namespace memberfacts {

// How far the leave balance of the member is known, where the list of all balances does not have it.
struct Balance {
    bool isAnswered = false;
    QString problem; // why it could not be loaded
};
// "Hours", "Leave", "Details".
QList<FactSection> sections(
    const WorkspaceData &data, const MemberHours &hours, const Member &member, const Balance &balance);

struct Links {
    QList<RecordLinks::Link> links;
    QString note;
};
Links contracts(const WorkspaceData &data, const Member &member);
Links timesheets(const WorkspaceData &data, const Member &member);

} // namespace memberfacts

} // namespace signoff
