// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace signoff::testing {

// A language that does not exist: every text of the program, with 40 % more letters. What still reads in plain English
// is not translatable; what is cut has no room for German.
class LongWords : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty())
            return {};
        const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        return text + QString((letters * 4 + 9) / 10, u'æ');
    }
};

} // namespace signoff::testing
