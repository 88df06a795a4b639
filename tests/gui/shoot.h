// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTest>
#include <QWidget>

#include <cstdio>

// Pictures of widgets for eyes.
namespace signoff {

struct Camera {
    QString folder;
    qreal ratio = 1;

    // Into the folder that the command line names; English, and nothing moves.
    void setUp(const QApplication &app)
    {
        folder = app.arguments().value(1, QStringLiteral("gallery"));
        QDir().mkpath(folder);
        Theme::setMotion(false);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void shoot(QWidget *widget, const QString &name) const
    {
        widget->ensurePolished();
        QCoreApplication::processEvents();
        QTest::qWait(20);
        QPixmap pixmap(widget->size() * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Theme::current().color(ColorRole::Surface));
        widget->render(&pixmap);
        const QString file = folder + u'/' + name + QLatin1String(".png");
        if (!pixmap.save(file))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
    }

    // The open dialogs, each closed afterwards.
    void shootDialogs(const QString &name) const
    {
        QCoreApplication::processEvents();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QDialog") && widget->isVisible()) {
                shoot(widget, name);
                widget->close();
            }
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace signoff
