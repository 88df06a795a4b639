// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/fuzzy.h"

#include "core/model/search_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// What a way of answering is worth; between them there is room for how near to the beginning it is.
enum Worth { Scattered = 200, Within = 400, Initials = 500, BeginsWord = 700, BeginsName = 800, IsName = 1000 };
constexpr int mostNearness = 60;

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

int nearness(qsizetype at)
{
    return mostNearness - int(std::min<qsizetype>(at, mostNearness));
}

int asText(QStringView text, QStringView word, QList<int> *places)
{
    qsizetype within = -1;
    qsizetype begins = -1;
    for (qsizetype at = text.indexOf(word); at >= 0 && begins < 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at))
            begins = at;
        else if (within < 0)
            within = at;
    }
    const qsizetype at = begins >= 0 ? begins : within;
    if (at < 0)
        return 0;
    if (places) {
        for (qsizetype letter = 0; letter < word.size(); ++letter)
            places->append(int(at + letter));
    }
    if (begins == 0)
        return text.size() == word.size() ? IsName : BeginsName + nearness(text.size() - word.size());
    return (begins > 0 ? BeginsWord : Within) + nearness(at);
}

// The first letter begins a word; each other follows somewhere, at the beginning of a word where it can.
int asLetters(QStringView text, QStringView word, QList<int> *places)
{
    if (word.size() < 2)
        return 0;
    QList<int> found;
    bool areInitials = true;
    qsizetype from = 0;
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        qsizetype at = -1;
        for (qsizetype next = text.indexOf(word.at(letter), from); next >= 0;
             next = text.indexOf(word.at(letter), next + 1)) {
            if (beginsWord(text, next)) {
                at = next;
                break;
            }
            if (at < 0)
                at = next;
        }
        if (at < 0 || (letter == 0 && !beginsWord(text, at)))
            return 0;
        areInitials = areInitials && beginsWord(text, at);
        found.append(int(at));
        from = at + 1;
    }
    // Letters far from each other are found in nearly every text.
    const int gaps = found.last() - found.first() + 1 - int(word.size());
    if (!areInitials && gaps > 3 * word.size())
        return 0;
    if (places)
        places->append(found);
    return areInitials ? Initials + nearness(found.first()) : std::max(1, Scattered - 10 * gaps);
}

int answer(QStringView text, QStringView word, QList<int> *places = nullptr)
{
    const int direct = asText(text, word, places);
    return direct > 0 ? direct : asLetters(text, word, places);
}

} // namespace

FuzzyQuery::FuzzyQuery(const QString &typed)
    : m_words(searchText(typed).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

int FuzzyQuery::score(QStringView name, QStringView more) const
{
    int sum = 0;
    for (const QString &word : m_words) {
        int best = answer(name, word);
        if (best < BeginsWord && !more.isEmpty()) {
            const int other = asText(more, word, nullptr);
            if (other >= BeginsWord)
                best = std::max(best, other / 2);
        }
        if (best == 0)
            return 0;
        sum += best;
    }
    return m_words.isEmpty() ? 0 : sum / int(m_words.size());
}

QList<int> FuzzyQuery::places(QStringView name) const
{
    QList<int> all;
    for (const QString &word : m_words)
        answer(name, word, &all);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace signoff
