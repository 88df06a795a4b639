// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/overview_data.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace signoff {

class OverviewCard;

// The first page: what waits, who is at work and who is away, who has not submitted, which projects need a look, and
// the hours of the week. Each figure and each row leads to the page behind it.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);
    ~OverviewPage() override;

    State state() const override;
    int rowCount() const override;
    QStringList messages() const override;
    bool isSettled() const override;
    int waitingOn(const QString &page) const override;
    QDateTime confirmedAt() const override { return m_content.confirmedAt(); }
    void opened() override;
    void refresh() override { m_content.refresh(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showContent();
    void arrange();

    WorkspaceData &m_data;
    OverviewData m_content;
    QList<OverviewCard *> m_cards;
    QScrollArea *m_scroll;
    QVBoxLayout *m_sheet;
    QHBoxLayout *m_across;
    QList<QVBoxLayout *> m_columns;
    bool m_opened = false;
};

} // namespace signoff
