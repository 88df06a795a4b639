// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/faults.h"

#include <QtCore/qstringlist.h>

#include <algorithm>
#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    QString name;
    Effect effect;
    bool inMixed;
    QString help;
};

const std::array<Kind, 12> &kinds()
{
    static const std::array<Kind, 12> all { {
        { u"delay"_s, Effect::Delay, true, u"carried out, answered 2.5 s late"_s },
        { u"drop-before"_s, Effect::DropBefore, true, u"connection closed, nothing carried out"_s },
        { u"drop-after"_s, Effect::DropAfter, true, u"carried out, connection closed without an answer"_s },
        { u"truncate"_s, Effect::Truncate, true, u"carried out, answer cut in the middle of its body"_s },
        { u"429"_s, Effect::TooManyRequests, true, u"429 with Retry-After: 1, nothing carried out"_s },
        { u"500"_s, Effect::ServerError, true, u"500, nothing carried out"_s },
        { u"500-after"_s, Effect::ServerErrorAfter, false, u"carried out, answered 500 all the same"_s },
        { u"malformed"_s, Effect::Malformed, true, u"carried out, answered 200 with broken JSON"_s },
        { u"html"_s, Effect::LoginPage, false, u"200 with a login page, nothing carried out"_s },
        { u"redirect"_s, Effect::Redirect, false, u"302 to a login page that answers 200, nothing carried out"_s },
        { u"401"_s, Effect::Unauthorized, false, u"401 from the Nth request on: the token expired"_s },
        { u"mixed"_s, Effect::Mixed, false, u"N percent of the writes, each hit by one of the others, by seed"_s },
    } };
    return all;
}

std::optional<Scope> scopeNamed(const QString &name)
{
    if (name == "all"_L1)
        return Scope::All;
    if (name == "reads"_L1)
        return Scope::Reads;
    if (name == "writes"_L1)
        return Scope::Writes;
    return std::nullopt;
}

bool matches(const Fault &fault, const Request &request)
{
    const bool isRead = request.method == "GET";
    if ((fault.scope == Scope::Reads && !isRead) || (fault.scope == Scope::Writes && isRead))
        return false;
    // What counts the requests of the API does not count those to the token endpoint, unless it names them.
    const QString oauth = u"/oauth/"_s;
    if (request.path.startsWith(oauth) && !fault.path.startsWith(oauth))
        return false;
    return fault.path.isEmpty() || request.path.contains(fault.path);
}

} // namespace

QString effectName(Effect effect)
{
    const auto found =
        std::find_if(kinds().cbegin(), kinds().cend(), [effect](const Kind &k) { return k.effect == effect; });
    return found == kinds().cend() ? QString() : found->name;
}

std::optional<Fault> makeFault(const QString &kind, int n, const QString &scopeName)
{
    const auto known =
        std::find_if(kinds().cbegin(), kinds().cend(), [&kind](const Kind &k) { return k.name == kind; });
    const auto scope = scopeNamed(scopeName);
    if (known == kinds().cend() || !scope || n < 1 || (known->effect == Effect::Mixed && n > 100))
        return std::nullopt;
    Fault fault;
    fault.effect = known->effect;
    fault.n = n;
    fault.scope = fault.effect == Effect::Mixed ? Scope::Writes : *scope;
    return fault;
}

std::optional<Fault> parseFault(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    return makeFault(parts.at(0), parts.at(1).toInt(), parts.value(2, u"all"_s)); // what is no number becomes 0
}

QString faultSyntax()
{
    QStringList names;
    for (const Kind &kind : kinds())
        names.append(kind.name);
    return u"KIND:N or KIND:N:all|reads|writes, KIND one of %1"_s.arg(names.join(", "_L1));
}

QString faultHelp()
{
    QString text = u"Faults: KIND:N strikes the Nth API request from the start, once; KIND:N:writes or KIND:N:reads\n"
                   "counts only those.\n"_s;
    for (const Kind &kind : kinds())
        text += u"  %1  %2\n"_s.arg(kind.name.leftJustified(12), kind.help);
    return text;
}

Faults::Faults(quint64 seed)
    : m_random({ seed, 0xFA17 })
{
}

Fault Faults::strike(const Request &request)
{
    qsizetype struck = -1;
    for (qsizetype i = 0; i < m_armed.size(); ++i) {
        Fault &fault = m_armed[i];
        if (!matches(fault, request))
            continue;
        ++fault.seen;
        const bool due = fault.effect == Effect::Mixed ? m_random.chance(fault.n * 10) : fault.seen >= fault.n;
        if (due && struck < 0)
            struck = i;
    }
    if (struck < 0)
        return {};
    Fault hit = m_armed.at(struck);
    if (hit.effect == Effect::Mixed) {
        QList<Effect> choices;
        for (const Kind &kind : kinds()) {
            if (kind.inMixed)
                choices.append(kind.effect);
        }
        hit.effect = choices.at(m_random.below(int(choices.size())));
    } else if (hit.effect != Effect::Unauthorized) {
        m_armed.removeAt(struck);
    }
    return hit;
}

} // namespace sandbox
