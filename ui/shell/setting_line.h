// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

// What sheets of settings are made of.
namespace signoff {

inline constexpr int settingControlWidth = 168;

// A quiet line between two sections.
class Hairline : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A sheet that scrolls, and the column its lines go into.
struct SettingSheet {
    QScrollArea *scroll;
    QWidget *sheet;
    QVBoxLayout *column;
};
SettingSheet makeSettingSheet(QWidget *parent);
// A section but the first is set off from the one before.
void beginSection(const SettingSheet &sheet, QWidget *title);

// Words at the leading side, the control at the trailing one.
QHBoxLayout *settingLine(
    const QString &title, const QString &explanation, QWidget *control, QWidget *parent, QLabel *more = nullptr);

} // namespace signoff
