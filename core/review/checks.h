// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/flags.h"

// The checks behind the table of flags. Each is pure. What is found in the known part of the evidence is found,
// whatever else is not known.
namespace signoff::checks {

Finding longDay(const Evidence &evidence, double hours);
Finding leaveWork(const Evidence &evidence, double tolerated); // minutes, as below
Finding weekend(const Evidence &evidence, double tolerated);
Finding holiday(const Evidence &evidence, double tolerated);
Finding emptyDay(const Evidence &evidence, double);
Finding weeklyLimits(const Evidence &evidence, double tolerated);
Finding timeRequests(const Evidence &evidence, double);
Finding resubmitted(const Evidence &evidence, double);
Finding incomplete(const Evidence &evidence, double);

} // namespace signoff::checks
