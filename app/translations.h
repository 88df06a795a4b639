// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace signoff {

// Codes of the languages Signoff can speak: "en" and each :/i18n/signoff_CODE.qm.
QStringList availableLanguages();

// Installs Signoff's translation and Qt's own for 'code' and makes it the default locale; replaces an earlier choice.
// An empty code takes the first of the system's languages there is a translation for. Dates and numbers follow the
// system's habits as long as its language is the one spoken. Windows that are there receive LanguageChange.
void installLanguage(const QString &code);

} // namespace signoff
