// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// The first language the system's user reads that there is a translation for.
QString systemLanguage(const QStringList &available)
{
    for (QString language : QLocale::system().uiLanguages()) {
        language.replace('-'_L1, '_'_L1);
        if (available.contains(language))
            return language;
        if (language = language.section('_'_L1, 0, 0); available.contains(language))
            return language;
    }
    return u"en"_s;
}

} // namespace

QStringList availableLanguages()
{
    QStringList codes { u"en"_s };
    const QStringList files = QDir(u":/i18n"_s).entryList({ u"signoff_*.qm"_s }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(8).chopped(3);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

void installLanguage(const QString &code)
{
    static std::unique_ptr<QTranslator> ours;
    static std::unique_ptr<QTranslator> qts;
    if (!ours) {
        // Translators are gone before the application is: it would reach for them otherwise.
        qAddPostRoutine([] {
            ours.reset();
            qts.reset();
        });
    }
    // Destroying a translator removes it from the application.
    qts = std::make_unique<QTranslator>();
    ours = std::make_unique<QTranslator>();
    const QLocale language(code.isEmpty() ? systemLanguage(availableLanguages()) : code);
    // Someone in Britain who reads English keeps the dates of Britain.
    const QLocale system = QLocale::system();
    QLocale::setDefault(language.language() == system.language() ? system : language);
    // For English there may be nothing to load: the words in the source are English.
    if (qts->load(language, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
        || qts->load(language, u"qtbase"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(qts.get());
    if (ours->load(language, u"signoff"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(ours.get());
}

} // namespace signoff
