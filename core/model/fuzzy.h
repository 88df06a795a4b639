// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace signoff {

// What somebody typed to find something by its name: words in any order, each of which must be in the name: as the
// beginning of it or of one of its words, within a word, as the initials of its words, or at the least as letters that
// follow each other, of which the first begins a word. Texts are given as searchText() folds them.
class FuzzyQuery {
public:
    FuzzyQuery() = default;
    explicit FuzzyQuery(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    // How well 'name' answers; 'more' (an address, the place it belongs to) counts half, and only as a beginning. 0: not
    // at all.
    int score(QStringView name, QStringView more = {}) const;
    // The places in 'name' that answer, ascending.
    QList<int> places(QStringView name) const;

private:
    QList<QString> m_words;
};

} // namespace signoff
