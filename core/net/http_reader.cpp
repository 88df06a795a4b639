// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/http_reader.h"

#include <algorithm>

namespace signoff {

namespace {

constexpr int badRequest = 400;
constexpr int tooLarge = 413;
constexpr int headTooLarge = 431;
constexpr int notImplemented = 501;
constexpr int otherVersion = 505;

const QByteArray endOfLine = QByteArrayLiteral("\r\n");
const QByteArray endOfHead = QByteArrayLiteral("\r\n\r\n");

// Letters, digits and what else a verb or the name of a header may hold.
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isPlain(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return (quint8(c) >= 0x20 && c != 0x7f) || c == '\t'; });
}

// Digits alone, as HTTP has it: no sign, no blank, no overflow. -1: not a number.
qsizetype whole(const QByteArray &text, int base)
{
    const bool isDigits = !text.isEmpty() && text.size() <= 8 && std::all_of(text.cbegin(), text.cend(), [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
    return isDigits ? qsizetype(text.toLongLong(nullptr, base)) : -1;
}

} // namespace

QByteArray HttpRequest::header(const QByteArray &name) const
{
    for (const auto &[each, value] : headers) {
        if (each == name)
            return value;
    }
    return {};
}

qsizetype HttpRequest::count(const QByteArray &name) const
{
    return std::count_if(headers.cbegin(), headers.cend(), [&name](const auto &each) { return each.first == name; });
}

HttpReader::HttpReader(const Limits &limits)
    : m_limits(limits)
{
}

HttpReader::State HttpReader::take(const QByteArray &bytes)
{
    if (m_state != State::Reading)
        return m_state; // one request a connection: what follows is nobody's
    m_waiting += bytes;
    if (m_part == Part::Head) {
        const qsizetype end = m_waiting.indexOf(endOfHead);
        if (end > m_limits.head || (end < 0 && m_waiting.size() > m_limits.head))
            return refuse(headTooLarge);
        // What is no request need not be waited for to its end.
        if (end < 0)
            return m_waiting.contains('\0') ? refuse(badRequest) : m_state;
        const QByteArray head = m_waiting.left(end);
        m_waiting.remove(0, end + endOfHead.size());
        if (!readHead(head) || !decideLength())
            return m_state;
        m_isExpecting = m_waiting.isEmpty() && m_request.header("expect").toLower() == "100-continue";
    }
    return m_part == Part::Body ? readBody() : readChunks();
}

HttpReader::State HttpReader::refuse(int status)
{
    m_status = status;
    m_waiting.clear();
    return m_state = State::Refused;
}

bool HttpReader::readHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    const bool isRequest = words.size() == 3 && isToken(words.at(0)) && words.at(1).startsWith('/')
        && isPlain(words.at(1)) && words.at(2).startsWith("HTTP/");
    if (!isRequest)
        return refuse(badRequest) == State::Reading;
    m_request.verb = words.at(0);
    m_request.target = words.at(1);
    if (words.at(2) != "HTTP/1.1" && words.at(2) != "HTTP/1.0")
        return refuse(otherVersion) == State::Reading;
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(qMax<qsizetype>(0, colon));
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (!isToken(name) || !isPlain(value))
            return refuse(badRequest) == State::Reading;
        m_request.headers.append({ name.toLower(), value });
    }
    return true;
}

// Two lengths, or a length and chunks, are how one request is smuggled in another.
bool HttpReader::decideLength()
{
    const qsizetype lengths = m_request.count("content-length");
    const qsizetype encodings = m_request.count("transfer-encoding");
    if (lengths + encodings > 1)
        return refuse(badRequest) == State::Reading;
    if (encodings == 1) {
        if (m_request.header("transfer-encoding").toLower() != "chunked")
            return refuse(notImplemented) == State::Reading;
        m_part = Part::Chunks;
        return true;
    }
    m_part = Part::Body;
    if (lengths == 0)
        return true;
    const QByteArray told = m_request.header("content-length");
    m_length = whole(told, 10);
    if (m_length < 0) {
        const bool isNumber = std::all_of(told.cbegin(), told.cend(), [](char c) { return c >= '0' && c <= '9'; });
        return refuse(isNumber && !told.isEmpty() ? tooLarge : badRequest) == State::Reading;
    }
    return m_length <= m_limits.body || refuse(tooLarge) == State::Reading;
}

HttpReader::State HttpReader::readBody()
{
    if (m_waiting.size() < m_length)
        return m_state;
    m_request.body = m_waiting.left(m_length);
    m_waiting.clear();
    return m_state = State::Ready;
}

// A length in hexadecimal on a line, as many bytes, an empty line; a length of 0 ends it, after headers that nobody needs.
HttpReader::State HttpReader::readChunks()
{
    for (;;) {
        const qsizetype end = m_waiting.indexOf(endOfLine);
        if ((end < 0 ? m_waiting.size() : end) > m_limits.head)
            return refuse(badRequest);
        if (end < 0)
            return m_state;
        if (m_part == Part::Trailer) {
            m_waiting.remove(0, end + endOfLine.size());
            if (end == 0)
                return m_state = State::Ready;
        } else {
            const QByteArray line = m_waiting.left(end);
            const qsizetype length = whole(line.split(';').first().trimmed(), 16);
            if (length < 0)
                return refuse(badRequest);
            if (m_request.body.size() + length > m_limits.body)
                return refuse(tooLarge);
            if (length > 0) {
                const qsizetype whole = end + endOfLine.size() + length + endOfLine.size();
                if (m_waiting.size() < whole)
                    return m_state;
                if (m_waiting.mid(whole - endOfLine.size(), endOfLine.size()) != endOfLine)
                    return refuse(badRequest);
                m_request.body += m_waiting.mid(end + endOfLine.size(), length);
                m_waiting.remove(0, whole);
            } else {
                m_waiting.remove(0, end + endOfLine.size());
                m_part = Part::Trailer;
            }
        }
        // Many small chunks cost more than what they carry.
        m_overhead += end + 2 * endOfLine.size();
        if (m_overhead > m_limits.head + m_limits.body)
            return refuse(tooLarge);
    }
}

} // namespace signoff
