// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/icons.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Outside the namespace, as the macro demands. Without it the linker drops the pictures of a static library.
static void initializeResources()
{
    Q_INIT_RESOURCE(app);
}

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// The drawing of an icon as it is in its file; empty for an unknown name.
QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> cache;
    const auto known = cache.constFind(name);
    if (known != cache.constEnd())
        return *known;
    static const bool once = (initializeResources(), true);
    Q_UNUSED(once);
    QFile file(":/icons/"_L1 + name + ".svg"_L1);
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    cache.insert(name, svg);
    return svg;
}

QPixmap rendered(const QString &name, const QColor &color, const QSize &pixels)
{
    const QString key = u"signoff-icon/%1/%2/%3x%4"_s.arg(
        name, color.name(QColor::HexArgb), QString::number(pixels.width()), QString::number(pixels.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QByteArray svg = source(name);
    if (!svg.isEmpty()) {
        svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Asks the theme for its colour each time it paints, so that a change of theme needs no new icons.
class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(const QString &name, ColorRole role)
        : m_name(name)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, color(mode), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return pixmap((QSizeF(size) * scale).toSize(), mode, state);
#else
        Q_UNUSED(scale); // was given the size in pixels already
        return pixmap(size, mode, state);
#endif
    }

    QIconEngine *clone() const override
    {
        return new LineIconEngine(m_name, m_role);
    }
    QString key() const override
    {
        return u"signoff-line"_s;
    }
    bool isNull() override
    {
        return source(m_name).isEmpty();
    }

private:
    // Selected rows keep their text colour, and so do their icons.
    QColor color(QIcon::Mode mode) const
    {
        return Theme::current().color(mode == QIcon::Disabled ? ColorRole::Faint : m_role);
    }

    QString m_name;
    ColorRole m_role;
};

} // namespace

QIcon icon(const QString &name, ColorRole role)
{
    return QIcon(new LineIconEngine(name, role));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = rendered(name, color, (rect.size() * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

QStringList iconNames()
{
    initializeResources();
    QStringList names;
    const QStringList files = QDir(u":/icons"_s).entryList({ u"*.svg"_s }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        if (name != "signoff"_L1)
            names.append(name);
    }
    return names;
}

QIcon applicationIcon()
{
    QIcon icon;
    // Made at each size from the drawing; a platform that wants another takes the nearest larger one.
    for (const int size : { 16, 20, 24, 32, 48, 64, 128, 256 })
        icon.addPixmap(rendered(u"signoff"_s, Theme::current().color(ColorRole::Text), QSize(size, size)));
    return icon;
}

} // namespace signoff
