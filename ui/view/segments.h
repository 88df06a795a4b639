// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace signoff {

// A button that can be checked, with a frame while it holds.
void makeSegment(QPushButton *button);

// A few choices of which one holds, beside each other. The one that holds has a frame.
class Segments : public QWidget {
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);

    void add(int id, const QString &text = {});
    void setText(int id, const QString &text);
    int current() const;
    void setCurrent(int id); // without chosen()
    void setOffered(int id, bool isOffered); // one that is not is not seen

signals:
    void chosen(int id); // by the user

private:
    QButtonGroup *m_buttons;
};

} // namespace signoff
