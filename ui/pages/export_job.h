// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/report_paper.h"
#include "core/export/export_file.h"

#include <QObject>

#include <optional>

namespace signoff {

// Makes one file of a report. Tables are made on another thread, pages painted one a turn; what is cancelled or destroyed
// leaves no file.
class ExportJob : public QObject {
    Q_OBJECT

public:
    ExportJob(ReportDocument document, ExportFormat format, const QString &path, QObject *parent = nullptr);
    ~ExportJob() override;

    void start();
    void cancel(); // finished() tells whether it came in time
    const QString &path() const { return m_path; }

signals:
    void progressed(int percent);
    // Once, from the event loop.
    void finished(const signoff::Written &written);

private:
    void step();
    void save(const QByteArray &bytes);
    template <class Work>
    void finishWith(Work work);

    ReportDocument m_document;
    ExportFormat m_format;
    QString m_path;
    std::shared_ptr<CommitTurn> m_turn = std::make_shared<CommitTurn>();
    std::unique_ptr<ReportPaper> m_paper;
};

// A report that is still to be loaded: it hands itself to the callback, now or later, or nothing where it could not be
// loaded. A callback that is called after the end does nothing.
using ReportSource = std::function<void(std::function<void(std::optional<ReportDocument>)>)>;

// Many reports into one folder, one after the other. A name that is taken gets a number; no file is replaced. Those that
// are written when it is cancelled stay: each is whole.
class ExportQueue : public QObject {
    Q_OBJECT

public:
    struct Result {
        QString path; // empty: the report could not be loaded
        Written written;
    };

    ExportQueue(QList<ReportSource> sources, ExportFormat format, const QString &folder, QObject *parent = nullptr);

    void start();
    void cancel();
    const QList<Result> &results() const { return m_results; }
    int count() const { return int(m_sources.size()); }

signals:
    void progressed(int done, int percentOfNext);
    void finished();

private:
    void next();
    void add(const Result &result);
    void end();

    QList<ReportSource> m_sources;
    ExportFormat m_format;
    QString m_folder;
    QList<Result> m_results;
    ExportJob *m_job = nullptr;
    bool m_isOver = false;
};

} // namespace signoff
