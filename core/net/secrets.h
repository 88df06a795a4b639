// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace signoff {

// One filter before everything that is logged or shown for a report. Safe from every thread.
class Secrets {
public:
    // From now on this text shows in no log line, neither as it is nor percent-encoded nor inside base64. Texts of
    // fewer than 8 characters are no secrets.
    static void add(const QString &secret);
    // Replaces the known secrets, and what stands where secrets use to stand (Authorization, Bearer, access_token).
    static QString redact(const QString &text);
};

// Puts the filter before Qt's message handler; once is enough.
void installLogFilter();

} // namespace signoff
