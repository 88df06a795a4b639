// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/company/random.h"
#include "sandbox/http/message.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

namespace sandbox {

// What may go wrong with one answer. Everything from DropAfter on happens to a request that was carried out.
enum class Effect {
    None,
    DropBefore,
    TooManyRequests,
    ServerError,
    Unauthorized,
    LoginPage,
    Redirect,
    DropAfter,
    Truncate,
    Malformed,
    ServerErrorAfter,
    Delay,
    Mixed, // not an effect of its own: one of the others, by seed
};

enum class Scope { All, Reads, Writes };

struct Fault {
    Effect effect = Effect::None;
    int n = 1;
    Scope scope = Scope::All;
    QString path; // only requests whose path contains this; empty is every path
    int delayMs = 2500;
    int seen = 0;
};

// Nothing if the kind or the scope is unknown or the number out of range.
std::optional<Fault> makeFault(const QString &kind, int n, const QString &scope);
// KIND:N or KIND:N:SCOPE, as on the command line.
std::optional<Fault> parseFault(const QString &text);
QString effectName(Effect effect);
QString faultSyntax();
QString faultHelp();

// The armed faults. Every armed fault counts every API request it matches, and strikes at its Nth.
class Faults {
public:
    explicit Faults(quint64 seed);

    void arm(const Fault &fault) { m_armed.append(fault); }
    void clear() { m_armed.clear(); }

    // The fault that strikes this request; its effect is None if there is none.
    Fault strike(const Request &request);

private:
    QList<Fault> m_armed;
    Random m_random;
};

} // namespace sandbox
