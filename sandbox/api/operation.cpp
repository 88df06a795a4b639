// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/operation.h"

namespace sandbox {

const Operations &allOperations()
{
    static const Operations all = workspaceOperations() + memberOperations() + projectOperations()
        + contractOperations() + timesheetOperations() + timeRequestOperations() + leaveOperations()
        + reportOperations() + timeEntryOperations() + timeTrackingOperations() + taskOperations() + viewerOperations()
        + expenseOperations() + webhookOperations();
    return all;
}

} // namespace sandbox
