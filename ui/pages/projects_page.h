// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/table_page.h"

class QStackedWidget;

namespace signoff {

class HoldBar;
class PlanBars;
class ProjectPanel;
class ProjectTasks;
class SectionBar;

// Projects: how they stand against what was planned, with the members, tasks and viewers of the chosen one.
class ProjectsPage : public TablePage {
    Q_OBJECT

public:
    explicit ProjectsPage(const PageContext &context, QWidget *parent = nullptr);

    static std::span<const BuiltInView> views();

    QStringList messages() const override;
    void refresh() override;

protected:
    void showRecord(const QString &key) override;
    RecordHead headOf(const QString &key) const override;
    QList<FactSection> factsOf(const QString &key) const override;
    void rowsMoved() override;
    std::optional<Condition> condition() override;
    bool isLoadingMore() const override;
    QString consequence(const Records::ActionInfo &action, int count) const override;
    FormPlan formPlan(const Records::FormInfo &form, const FormSubject &subject) const override;

private:
    bool arePanelsLoading() const;
    void addPanel(ProjectPanel *panel, const QString &title);
    void openPanelForm(ProjectPanel *panel, const QString &form, const QString &key);
    void actInPanel(ProjectPanel *panel, const QString &action, const QString &key);
    void decideInPanel(ProjectPanel *panel, const QString &action, const QString &key);
    void panelDecided(const Decision &decision, const QString &sentence);
    void updatePanelHold();
    void makeRoom();

    PlanBars *m_bars;
    SectionBar *m_sections;
    QStackedWidget *m_stack;
    QList<ProjectPanel *> m_panels;
    ProjectTasks *m_tasks;
    HoldBar *m_panelHold;
    QTimer m_panelTick;
};

} // namespace signoff
