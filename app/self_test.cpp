// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/self_test.h"

#include "app/translations.h"
#include "ui/view/icons.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QScreen>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSslSocket>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <iterator>
#include <memory>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

using Finding = SelfTest::Finding;
using Level = SelfTest::Level;

// A keychain that asks its owner for a password answers when the owner does; this run does not wait for that.
constexpr int keychainPatience = 5000;

Finding tls()
{
    if (!QSslSocket::supportsSsl())
        return { Level::Failed, u"TLS"_s,
            SelfTest::tr("no backend (Qt was built for %1)").arg(QSslSocket::sslLibraryBuildVersionString()) };
    return { Level::Ok, u"TLS"_s, u"%1, %2"_s.arg(QSslSocket::activeBackend(), QSslSocket::sslLibraryVersionString()) };
}

Finding sqlite()
{
    const QString name = u"signoff-self-test"_s;
    Finding finding { Level::Failed, u"SQLite"_s, {} };
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) {
        finding.words = SelfTest::tr("Qt's driver QSQLITE is missing");
        return finding;
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        if (!database.open()) {
            finding.words = database.lastError().text();
        } else {
            QSqlQuery query(database);
            if (query.exec(u"SELECT sqlite_version()"_s) && query.next()) {
                finding.level = Level::Ok;
                finding.words = query.value(0).toString();
            } else {
                finding.words = query.lastError().text();
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return finding;
}

Finding window()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return { Level::Failed, u"Window"_s,
            SelfTest::tr("platform %1 has no screen").arg(QGuiApplication::platformName()) };
    QWidget probe;
    probe.resize(64, 64);
    const QPixmap picture = probe.grab();
    if (picture.isNull())
        return { Level::Failed, u"Window"_s,
            SelfTest::tr("platform %1 paints nothing").arg(QGuiApplication::platformName()) };
    return { Level::Ok, u"Window"_s,
        SelfTest::tr("platform %1, screen %2 x %3 at %4 %")
            .arg(QGuiApplication::platformName())
            .arg(screen->size().width())
            .arg(screen->size().height())
            .arg(qRound(screen->devicePixelRatio() * 100)) };
}

Finding images()
{
    Finding finding { Level::Failed, u"Images"_s, {} };
    if (!QImageReader::supportedImageFormats().contains("svg"))
        finding.words = SelfTest::tr("Qt's plugin for SVG images is missing");
    else if (!QImageWriter::supportedImageFormats().contains("png"))
        finding.words = SelfTest::tr("PNG images cannot be written");
    else if (applicationIcon().pixmap(QSize(32, 32)).isNull() || iconNames().isEmpty())
        finding.words = SelfTest::tr("the icons of Signoff are missing");
    else
        finding = { Level::Ok, u"Images"_s, SelfTest::tr("SVG, PNG, %1 icons").arg(iconNames().size()) };
    return finding;
}

Finding translations()
{
    return { Level::Ok, SelfTest::tr("Languages"), availableLanguages().join(", "_L1) };
}

Finding fonts()
{
    struct Script {
        QFontDatabase::WritingSystem system;
        const char *name;
    };
    // Names of people and projects come in all of these.
    static const Script scripts[] = {
        { QFontDatabase::Latin, "Latin" },
        { QFontDatabase::Greek, "Greek" },
        { QFontDatabase::Cyrillic, "Cyrillic" },
        { QFontDatabase::Arabic, "Arabic" },
        { QFontDatabase::Hebrew, "Hebrew" },
        { QFontDatabase::Devanagari, "Devanagari" },
        { QFontDatabase::Thai, "Thai" },
        { QFontDatabase::SimplifiedChinese, "Chinese" },
        { QFontDatabase::Japanese, "Japanese" },
        { QFontDatabase::Korean, "Korean" },
    };
    QStringList missing;
    for (const Script &script : scripts) {
        if (QFontDatabase::families(script.system).isEmpty())
            missing.append(QLatin1StringView(script.name));
    }
    if (missing.contains("Latin"_L1))
        return { Level::Failed, SelfTest::tr("Fonts"), SelfTest::tr("none for Latin text") };
    if (!missing.isEmpty())
        return { Level::Warning, SelfTest::tr("Fonts"),
            SelfTest::tr("none for %1: such names are shown as boxes").arg(missing.join(", "_L1)) };
    return { Level::Ok, SelfTest::tr("Fonts"),
        SelfTest::tr("%n families, all of %1 scripts", nullptr, int(QFontDatabase::families().size()))
            .arg(std::size(scripts)) };
}

Finding keychain(SecretStore::Result result, const QString &detail)
{
    switch (result) {
    case SecretStore::Result::Ok:
    case SecretStore::Result::NotFound:
        return { Level::Ok, SelfTest::tr("Keychain"), SelfTest::tr("reachable") };
    case SecretStore::Result::Locked:
        return { Level::Warning, SelfTest::tr("Keychain"), SelfTest::tr("locked; it asks when a token is needed") };
    case SecretStore::Result::Unavailable:
    case SecretStore::Result::Failed:
        break;
    }
    return { Level::Warning, SelfTest::tr("Keychain"),
        SelfTest::tr("not reachable, a token lasts for one run (%1)").arg(detail.simplified()) };
}

} // namespace

SelfTest::SelfTest(SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
}

void SelfTest::run(std::function<void(const QList<Finding> &)> done)
{
    auto findings = std::make_shared<QList<Finding>>();
    *findings << tls() << sqlite() << window() << images() << translations() << fonts();
    // The keychain alone answers later; whichever of answer and patience comes first ends the run.
    auto *once = new QObject(this);
    auto finish = [once, findings, done = std::move(done)](const Finding &last) {
        findings->append(last);
        once->deleteLater();
        done(*findings);
    };
    auto *patience = new QTimer(once);
    patience->setSingleShot(true);
    auto isOver = std::make_shared<bool>(false);
    connect(patience, &QTimer::timeout, once, [finish, isOver] {
        if (!std::exchange(*isOver, true))
            finish({ Level::Warning, tr("Keychain"),
                tr("no answer within %1 s; perhaps it asks for its password").arg(keychainPatience / 1000) });
    });
    patience->start(keychainPatience);
    m_secrets->read(
        u"self-test"_s, once, [finish, isOver](SecretStore::Result result, const QString &, const QString &detail) {
            if (!std::exchange(*isOver, true))
                finish(keychain(result, detail));
        });
}

QString SelfTest::line(const Finding &finding)
{
    const QString level = finding.level == Level::Ok ? tr("ok")
        : finding.level == Level::Warning            ? tr("warning")
                                                     : tr("failed");
    return u"%1 %2 %3"_s.arg(level, -8).arg(QString(finding.what + ':'_L1), -10).arg(finding.words);
}

bool SelfTest::passed(const QList<Finding> &findings)
{
    return std::none_of(
        findings.begin(), findings.end(), [](const Finding &finding) { return finding.level == Level::Failed; });
}

} // namespace signoff
