// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace signoff {

// Other records that belong to the one that is shown, each a link. All text is plain.
class RecordLinks : public QWidget {
    Q_OBJECT

public:
    struct Link {
        QString page; // where it leads
        QString key; // empty: the line is no link
        QString text;
        QString detail; // second in rank
        bool operator==(const Link &) const = default;
    };

    explicit RecordLinks(const QString &title, QWidget *parent = nullptr);

    // 'note' stands at the end of the title: "none", "loading ...".
    void setLinks(const QList<Link> &links, const QString &note);
    const QList<Link> &links() const { return m_links; }
    QString note() const;

signals:
    void followed(const QString &page, const QString &key);

private:
    QList<Link> m_links;
    QLabel *m_note;
    QVBoxLayout *m_lines;
};

} // namespace signoff
