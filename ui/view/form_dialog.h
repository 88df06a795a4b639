// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/choice_source.h"
#include "core/store/edits.h"

#include <QDialog>
#include <QTimeZone>

#include <span>

class QGridLayout;
class QLabel;
class QPushButton;

namespace signoff {

class FormFieldView;
class MessageBar;

// What a form asks, and what it says around that. All text is plain.
struct FormPlan {
    QString title; // "Edit member"
    QString text; // what happens then: "A mail goes out."
    QString context; // for whom: "Anna Kováč, Website"
    std::span<const FormField> fields; // of the registry, which lasts
    // What it shows at first. What is no field narrows the choices of records: the project of a task.
    FormValues begin;
    bool isUpdate = false;
    QString accept; // "Save" where it is empty
    QStringList hidden {}; // ids of fields that are not shown: what 'begin' says of them goes along
    // For many records at once: a field stays as it is until somebody touches it, and only those are submitted.
    bool onlyTouched = false;
    QTimeZone zone = QTimeZone::systemTimeZone(); // in which instants are entered
};

// A form of the registry as a dialog. It stays open, with what was typed, until the answer is that it was applied; what
// is wrong is said beside its field. Deletes itself when it is closed.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    // 'source' may be null: records are entered by their id then. It outlives this.
    FormDialog(const FormPlan &plan, ChoiceSource *source, QWidget *parent);
    ~FormDialog() override;

    // All that the form shows, of many records what was touched.
    FormValues values() const;
    bool isChanged() const;
    // What it is called where it is not seen: "Edit member: Anna Kováč".
    QString name() const;
    // As if it was typed: what was entered before.
    void enter(const FormValues &values);
    bool isBusy() const { return m_isBusy; }

    // What became of it: applied closes, anything else is said, and it can be tried again.
    void answer(const EditOutcome &outcome);
    // The record is another one on the server now; 'changes' say what. "Take theirs" begins anew with 'theirs', "Save
    // anyway" emits submittedAnyway().
    void setConflict(const QStringList &changes, const FormValues &theirs);
    // For what is done with several records one by one.
    void setProgress(const QString &words);
    // Below the fields: what the entered would mean. Taken over; it may follow valuesChanged().
    void setFooter(QWidget *footer);

    void accept() override;
    void reject() override;

signals:
    // Checked, and it is busy from now on until answer() or setConflict().
    void submitted(const signoff::FormValues &values);
    void submittedAnyway(const signoff::FormValues &values);
    // The form begins anew with what setConflict() gave it.
    void theirsTaken();
    // With what is not asked about, as the form began with it.
    void valuesChanged(const signoff::FormValues &values);

private:
    void addFields(QGridLayout *grid);
    FormFieldView *viewOf(const QString &id) const;
    FormFieldView *viewAround(QWidget *widget) const;
    QList<FormProblem> problems() const;
    void show(const QList<FormProblem> &problems, bool onlyLeft);
    void fieldEdited(FormFieldView *view);
    void focusMoved(QWidget *old, QWidget *now);
    void submit(bool anyway);
    void setBusy(bool busy);
    void endConflict();
    void follow();

    FormPlan m_plan;
    ChoiceSource *m_source;
    QList<FormFieldView *> m_views;
    QSet<QString> m_left; // fields whose problems are shown
    QHash<QString, QString> m_told; // what the server said of a field, until it is touched
    FormValues m_theirs;
    bool m_isBusy = false;
    bool m_isAsking = false;
    MessageBar *m_message;
    QWidget *m_fields;
    QLabel *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_accept;
    QPushButton *m_takeTheirs;
    QPushButton *m_anyway;
};

} // namespace signoff
