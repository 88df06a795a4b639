// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/about.h"

#include "ui/shell/labels.h"
#include "ui/view/icons.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSslSocket>
#include <QSysInfo>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

struct Library {
    const char *name;
    const char *licence;
    const char *what; // QT_TRANSLATE_NOOP("signoff::AboutDialog", ...)
};

constexpr Library libraries[] = {
    { "Qt", "LGPL-3.0, GPL-3.0", QT_TRANSLATE_NOOP("signoff::AboutDialog", "windows, network, storage, charts") },
    { "QtKeychain", "BSD-3-Clause", QT_TRANSLATE_NOOP("signoff::AboutDialog", "the keychain of this system") },
    { "SQLite", "Public domain", QT_TRANSLATE_NOOP("signoff::AboutDialog", "rows and decisions on disk") },
};

} // namespace

QString AboutDialog::versions()
{
    return u"Signoff %1, Qt %2, %3, %4, %5"_s.arg(QStringLiteral(SIGNOFF_VERSION), QString::fromLatin1(qVersion()),
        QSslSocket::sslLibraryVersionString(), QSysInfo::prettyProductName(), QGuiApplication::platformName());
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Signoff"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(4);

    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *mark = new QLabel(this);
    mark->setPixmap(applicationIcon().pixmap(QSize(48, 48), 2));
    mark->setScaledContents(true);
    mark->setFixedSize(48, 48);
    head->addWidget(mark, 0, Qt::AlignTop);
    auto *name = new QVBoxLayout;
    name->setSpacing(0);
    name->addWidget(
        themedLabel(u"Signoff %1"_s.arg(QStringLiteral(SIGNOFF_VERSION)), FontRole::Title, ColorRole::Text, this));
    name->addWidget(
        themedLabel(tr("Timesheets of WebWork Tracker, decided in a minute."), FontRole::Body, ColorRole::Muted, this));
    head->addLayout(name, 1);
    column->addLayout(head);
    column->addSpacing(16);

    QLabel *licence = themedLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                                     "with no warranty. Signoff is not made by WebWork."),
        FontRole::Body, ColorRole::Text, this);
    licence->setWordWrap(true);
    column->addWidget(licence);
    column->addSpacing(16);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(4);
    grid->addWidget(themedLabel(tr("Built on"), FontRole::SmallStrong, ColorRole::Muted, this), 0, 0, 1, 3);
    int row = 1;
    for (const Library &library : libraries) {
        const QString title = QLatin1StringView(library.name);
        grid->addWidget(themedLabel(row == 1 ? u"%1 %2"_s.arg(title, QString::fromLatin1(qVersion())) : title,
                            FontRole::Body, ColorRole::Text, this),
            row, 0);
        grid->addWidget(themedLabel(tr(library.what), FontRole::Body, ColorRole::Muted, this), row, 1);
        grid->addWidget(
            themedLabel(QLatin1StringView(library.licence), FontRole::Body, ColorRole::Muted, this), row, 2);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addSpacing(20);

    auto *buttons = new QHBoxLayout;
    auto *copy = new QPushButton(icon(u"copy"_s, ColorRole::Accent), tr("Copy the versions"), this);
    copy->setProperty("kind", u"quiet"_s);
    setFlush(copy, Qt::LeftEdge);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versions()); });
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    setFixedWidth(520);
}

} // namespace signoff
