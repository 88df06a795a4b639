// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/golden.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace signoff::testing {

QString fixturePath(const QString &name)
{
    return QStringLiteral(SIGNOFF_FIXTURES "/") + name;
}

bool hasFixture(const QString &name)
{
    return QFileInfo::exists(fixturePath(name));
}

QByteArray fixture(const QString &name)
{
    QFile file(fixturePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(file.fileName()));
    return file.readAll();
}

QString differenceFromFixture(const QString &actual, const QString &name)
{
    if (qEnvironmentVariableIntValue("SIGNOFF_UPDATE_FIXTURES") == 1) {
        QFile file(fixturePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(actual.toUtf8()) < 0)
            return u"cannot write "_s + file.fileName();
        return {};
    }
    const QString expected = hasFixture(name) ? QString::fromUtf8(fixture(name)) : QString();
    QString plain = expected;
    plain.remove(u'\r'); // a checkout on Windows
    if (plain == actual)
        return {};
    return name + (expected.isEmpty() ? u" is missing\n"_s : u" differs\n"_s)
        + lineDifference(plain.split(u'\n'), actual.split(u'\n'));
}

QString lineDifference(const QStringList &before, const QStringList &after)
{
    // Longest common subsequence; fixtures are small.
    const auto n = std::size_t(before.size());
    const auto m = std::size_t(after.size());
    std::vector<std::vector<int>> common(n + 1, std::vector<int>(m + 1, 0));
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t j = m; j-- > 0;) {
            common[i][j] = before.at(qsizetype(i)) == after.at(qsizetype(j))
                ? common[i + 1][j + 1] + 1
                : std::max(common[i + 1][j], common[i][j + 1]);
        }
    }
    struct Line {
        QChar sign;
        QString text;
    };
    std::vector<Line> lines;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && before.at(qsizetype(i)) == after.at(qsizetype(j))) {
            lines.push_back({ u' ', before.at(qsizetype(i)) });
            ++i, ++j;
        } else if (i < n && (j == m || common[i + 1][j] >= common[i][j + 1])) {
            lines.push_back({ u'-', before.at(qsizetype(i++)) });
        } else {
            lines.push_back({ u'+', after.at(qsizetype(j++)) });
        }
    }
    QString text;
    bool skipped = false;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const std::size_t from = at < 2 ? 0 : at - 2;
        const std::size_t to = std::min(lines.size(), at + 3);
        const bool near = std::any_of(lines.begin() + std::ptrdiff_t(from), lines.begin() + std::ptrdiff_t(to),
            [](const Line &line) { return line.sign != u' '; });
        if (near)
            text += QString(skipped ? u"  ...\n"_s : QString()) + lines[at].sign + u' ' + lines[at].text + u'\n';
        skipped = !near;
    }
    return text;
}

} // namespace signoff::testing
