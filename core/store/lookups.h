// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/choice_source.h"
#include "core/store/loader.h"

#include <QSet>
#include <QTimer>

#include <map>
#include <memory>
#include <set>

namespace signoff {

class WorkspaceData;
struct Contract;

// What the fields of forms may name, from the rows of a workspace: one list is asked for when it is first needed, and
// read on for as long as somebody asks for its choices. What is archived or paused is not offered.
class Lookups final : public ChoiceSource {
    Q_OBJECT

public:
    // The data owns this, or outlives it.
    explicit Lookups(WorkspaceData &data, QObject *parent = nullptr);
    ~Lookups() override;

    // Contracts are narrowed by "user_id" and "project_id", tasks by "project_id" or that of "contract_id".
    Answer choices(Entry entry, const FormValues &values) override;
    void reload(Entry entry, const FormValues &values) override;
    QString titleOf(Entry entry, const QString &id) const override;

private:
    // Rows that are read for forms alone, because no page keeps this list, or keeps another part of it.
    template <class Row> struct List;
    struct Lists;
    template <class Row> struct Source {
        RowTable<Row> &table;
        Loader<Row> &loader;
    };

    template <class Row> Source<Row> sourceOf(const QString &of = {});
    template <class Row> Source<Row> ownSource(const QString &of);
    template <class Row> void ask(Entry entry, const Source<Row> &source, const QString &of);
    template <class Row> void again(Entry entry, const QString &of = {});
    template <class Row, class ChoiceOf>
    Answer answerOf(Entry entry, const QString &failed, const ChoiceOf &choiceOf, const QString &of = {},
        const QString &narrowed = {});
    template <class Row, class TitleOf> QString titleIn(const QString &id, const TitleOf &titleOf) const;
    template <class Row> void follow(Entry entry, const Source<Row> &source);
    // The rest of the lists that were asked for here.
    void goOn();
    void sort(const TableBase *table, Entry entry, const QString &narrowed, const QList<Choice> &choices);

    Answer members();
    Answer projects();
    Answer contracts(const FormValues &values);
    Answer tasks(const FormValues &values);
    Answer timeZones();
    Choice choiceOf(const Contract &row, bool ofMember, bool ofProject) const;
    QString projectFor(const FormValues &values) const;

    WorkspaceData &m_data;
    std::unique_ptr<Lists> m_lists;
    QSet<const TableBase *> m_followed;
    std::map<const TableBase *, std::function<void()>> m_wanted; // reads a list on; until then asked for again
    // The choices of a list as they were last asked for: a form asks at each key, and rows come seldom.
    struct Sorted {
        QString narrowed; // what they are of
        QList<Choice> choices;
        bool isStale = false; // rows or names moved since
        bool isHere = false; // no: they are being sorted for the first time
        int number = 0; // of the sorting; others come too late
    };
    std::map<const TableBase *, Sorted> m_sorted;
    int m_sorting = 0;
    std::set<Entry> m_moved;
    QTimer m_later; // a call's handle is still active within its own callback
    QList<Choice> m_timeZones;
};

} // namespace signoff
