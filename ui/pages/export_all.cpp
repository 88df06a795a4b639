// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/export_all.h"

#include "ui/pages/export_dialog.h"
#include "ui/view/prompts.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"
#include "ui/view/thin_bar.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;
constexpr int partsOfReport = 100;

class ExportAllDialog : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(ExportAllDialog)

public:
    ExportAllDialog(QWidget *parent, const QList<NamedReport> &reports, const QString &folder)
        : QDialog(parent)
        , m_reports(reports)
        , m_folder(folder)
        , m_now(plainLabel(QString()))
        , m_bar(new ThinBar)
        , m_results(plainLabel(QString()))
        , m_show(new QPushButton(tr("Show in &folder")))
        , m_close(new QPushButton(tr("Cancel")))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(u"export-all"_s);
        setWindowTitle(tr("All saved reports as PDF"));
        m_now->setObjectName(u"state"_s);
        m_now->setFont(Theme::font(FontRole::Strong));
        m_now->setWordWrap(true);
        m_results->setObjectName(u"results"_s);
        m_results->setWordWrap(true);
        m_bar->setRange(0, int(reports.size()) * partsOfReport);
        m_bar->setAccessibleName(tr("Reports that are written"));
        m_show->setObjectName(u"showInFolder"_s);
        m_close->setObjectName(u"close"_s);
        m_show->hide();
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(m_show);
        buttons->addStretch();
        buttons->addWidget(m_close);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(3 * metrics::grid, 3 * metrics::grid, 3 * metrics::grid, 3 * metrics::grid);
        column->setSpacing(2 * metrics::grid);
        column->addWidget(m_now);
        column->addWidget(m_bar);
        column->addWidget(m_results);
        column->addStretch();
        column->addLayout(buttons);
        setMinimumWidth(dialogWidth);
        connect(m_close, &QPushButton::clicked, this, [this] { reject(); });
        connect(m_show, &QPushButton::clicked, this, [this] { showInFolder(m_path); });
        begin();
    }

    // While it writes, Escape stops the writing; the dialog stays and says what is there.
    void reject() override
    {
        if (m_queue)
            m_queue->cancel();
        else
            QDialog::reject();
    }

private:
    void begin()
    {
        QList<ReportSource> sources;
        for (const NamedReport &report : std::as_const(m_reports))
            sources.append(report.source);
        m_queue = new ExportQueue(sources, ExportFormat::Pdf, m_folder, this);
        connect(m_queue, &ExportQueue::progressed, this, [this](int done, int percent) { tell(done, percent); });
        connect(m_queue, &ExportQueue::finished, this, [this] { end(); });
        tell(0, 0);
        m_queue->start();
    }

    void tell(int done, int percent)
    {
        m_bar->setValue(done * partsOfReport + percent);
        if (done < m_reports.size())
            m_now->setText(tr("Report %1 of %2: %3").arg(done + 1).arg(m_reports.size()).arg(oneLine(m_reports.at(done).name)));
    }

    void end()
    {
        const QList<ExportQueue::Result> results = m_queue->results();
        m_queue->deleteLater();
        m_queue = nullptr;
        QStringList lines;
        int saved = 0;
        for (qsizetype at = 0; at < m_reports.size(); ++at) {
            const QString name = oneLine(m_reports.at(at).name);
            const ExportQueue::Result result = results.value(at);
            if (at < results.size() && result.path.isEmpty())
                lines << tr("%1: could not be loaded").arg(name);
            else if (at < results.size() && result.written.isSaved()) {
                ++saved;
                m_path = result.path;
            } else if (at >= results.size() || result.written.trouble == Trouble::Cancelled)
                lines << tr("%1: not written").arg(name);
            else
                lines << troubleWords(result.written, result.path);
        }
        const int all = int(m_reports.size());
        m_now->setText(saved == all ? tr("%n report(s) saved in %1", nullptr, saved).arg(QDir::toNativeSeparators(m_folder))
                                    : tr("%1 of %2 reports saved in %3").arg(saved).arg(all).arg(QDir::toNativeSeparators(m_folder)));
        m_results->setText(lines.join(u'\n'));
        m_bar->hide();
        m_show->setVisible(saved > 0);
        m_close->setText(tr("Close"));
        m_close->setFocus();
    }

    QList<NamedReport> m_reports;
    QString m_folder;
    QString m_path; // the last one that was saved
    QLabel *m_now;
    ThinBar *m_bar;
    QLabel *m_results;
    QPushButton *m_show;
    QPushButton *m_close;
    ExportQueue *m_queue = nullptr;
};

} // namespace

void exportAllDialog(QWidget *parent, const QList<NamedReport> &reports)
{
    const QString title = QCoreApplication::translate("ExportAllDialog", "A folder for the reports");
    prompts::askFolder(parent, title, [parent, reports](const QString &folder) {
        if (!folder.isEmpty())
            (new ExportAllDialog(parent, reports, folder))->open();
    });
}

} // namespace signoff
