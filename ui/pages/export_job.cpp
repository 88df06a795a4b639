// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/export_job.h"

#include "core/support/elsewhere.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// "Hours.pdf", "Hours (2).pdf".
QString freePath(const QString &folder, const QString &name)
{
    const QFileInfo info(name);
    QString path = QDir(folder).filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = QDir(folder).filePath(
            info.completeBaseName() + u" ("_s + QString::number(number) + u")."_s + info.suffix());
    }
    return path;
}

} // namespace

ExportJob::ExportJob(ReportDocument document, ExportFormat format, const QString &path, QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
    , m_format(format)
    , m_path(path)
{
}

ExportJob::~ExportJob()
{
    m_turn->cancel();
}

void ExportJob::cancel()
{
    m_turn->cancel();
}

template <class Work>
void ExportJob::finishWith(Work work)
{
    elsewhere(this, std::move(work), [this](const Written &written) { emit finished(written); });
}

void ExportJob::start()
{
    const auto turn = m_turn;
    const QString path = m_path;
    if (m_format == ExportFormat::Csv || m_format == ExportFormat::Xlsx) {
        finishWith([turn, path, format = m_format, sheet = m_document.sheet] {
            return writeSheet(path, sheet, format, *turn);
        });
        return;
    }
    if (m_format == ExportFormat::Pdf)
        m_paper = std::make_unique<ReportPaper>(m_document);
    QTimer::singleShot(0, this, &ExportJob::step);
}

void ExportJob::step()
{
    if (m_turn->isCancelled()) {
        emit finished({ Trouble::Cancelled, {} });
        return;
    }
    const auto turn = m_turn;
    const QString path = m_path;
    if (!m_paper) {
        finishWith([turn, path, image = reportPicture(m_document)] {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            if (!image.save(&buffer, "PNG"))
                return Written { Trouble::Other, {} };
            return writeExport(path, buffer.data(), *turn);
        });
        return;
    }
    const bool goesOn = m_paper->step();
    emit progressed(m_paper->percent());
    if (goesOn)
        QTimer::singleShot(0, this, &ExportJob::step);
    else
        finishWith([turn, path, bytes = m_paper->bytes()] { return writeExport(path, bytes, *turn); });
}

ExportQueue::ExportQueue(QList<ReportSource> sources, ExportFormat format, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_format(format)
    , m_folder(folder)
{
}

void ExportQueue::start()
{
    QTimer::singleShot(0, this, &ExportQueue::next);
}

void ExportQueue::cancel()
{
    if (m_isOver)
        return;
    if (m_job)
        m_job->cancel(); // it says whether that came in time
    else
        end();
}

void ExportQueue::end()
{
    m_isOver = true;
    emit finished();
}

void ExportQueue::add(const Result &result)
{
    m_results.append(result);
    emit progressed(int(m_results.size()), 0);
    if (result.written.trouble == Trouble::Cancelled)
        end();
    else
        QTimer::singleShot(0, this, &ExportQueue::next);
}

void ExportQueue::next()
{
    if (m_isOver)
        return;
    const qsizetype at = m_results.size();
    if (at >= m_sources.size()) {
        end();
        return;
    }
    const QPointer<ExportQueue> guard(this);
    m_sources.at(at)([guard, at](std::optional<ReportDocument> document) {
        if (!guard || guard->m_isOver || guard->m_job || guard->m_results.size() != at)
            return;
        if (!document) {
            guard->add({ {}, { Trouble::Other, {} } });
            return;
        }
        const QString name = proposedName(document->sheet.title, document->range, document->workspace,
            QLatin1String(exportKind(guard->m_format).suffix));
        auto *job = new ExportJob(std::move(*document), guard->m_format, freePath(guard->m_folder, name), guard);
        guard->m_job = job;
        connect(job, &ExportJob::progressed, guard,
            [guard, at](int percent) { emit guard->progressed(int(at), percent); });
        connect(job, &ExportJob::finished, guard, [guard, job](const Written &written) {
            guard->m_job = nullptr;
            job->deleteLater();
            guard->add({ job->path(), written });
        });
        job->start();
    });
}

} // namespace signoff
