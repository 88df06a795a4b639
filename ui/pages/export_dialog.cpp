// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/export_dialog.h"

#include "core/support/settings.h"
#include "ui/view/prompts.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 3 * metrics::grid;
constexpr int dialogWidth = 480;

class ExportDialog : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)

public:
    ExportDialog(QWidget *parent, Settings &settings, const ReportDocument &document)
        : QDialog(parent)
        , m_settings(settings)
        , m_document(document)
        , m_state(plainLabel(QString()))
        , m_bar(new QProgressBar)
        , m_show(new QPushButton(tr("Show in &folder")))
        , m_close(new QPushButton(tr("Cancel")))
        , m_save(new QPushButton(tr("&Save as…")))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(tr("Export"));
        setObjectName(u"export"_s);
        m_document.sheet.decimalHours = settings.flag(Setting::DecimalHours);

        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(margin, margin, margin, margin);
        all->setSpacing(metrics::grid / 2);
        QLabel *title = plainLabel(document.sheet.title);
        title->setFont(Theme::font(FontRole::Title));
        title->setWordWrap(true);
        all->addWidget(title);
        QStringList facts = document.sheet.facts;
        facts << tr("%n row(s), as on the screen", nullptr, int(document.sheet.table.rows.size()));
        QLabel *what = plainLabel(facts.join(u'\n'));
        what->setWordWrap(true);
        all->addWidget(what);
        all->addSpacing(metrics::grid);
        const ExportFormat last = exportFormatOf(settings.text(Setting::ExportFormat));
        for (const ExportKind &kind : exportKinds()) {
            auto *choice = new QRadioButton(exportText(kind.title));
            choice->setObjectName(QLatin1String(kind.suffix));
            choice->setChecked(kind.id == last);
            choice->setAccessibleDescription(exportText(kind.holds));
            QLabel *holds = plainLabel(exportText(kind.holds));
            holds->setWordWrap(true);
            holds->setIndent(margin);
            holds->setFont(Theme::font(FontRole::Small));
            all->addWidget(choice);
            all->addWidget(holds);
            m_choices.append(choice);
        }
        all->addSpacing(metrics::grid);
        m_bar->setTextVisible(false);
        m_bar->hide();
        all->addWidget(m_bar);
        m_state->setObjectName(u"state"_s);
        m_state->setWordWrap(true);
        m_state->hide();
        all->addWidget(m_state);
        all->addStretch();
        auto *buttons = new QHBoxLayout;
        m_show->setObjectName(u"showInFolder"_s);
        m_save->setObjectName(u"save"_s);
        m_close->setObjectName(u"close"_s);
        m_show->hide();
        m_show->setAutoDefault(false);
        m_close->setAutoDefault(false);
        m_save->setDefault(true);
        Theme::setButtonKind(m_save, Theme::ButtonKind::Primary);
        buttons->addWidget(m_show);
        buttons->addStretch();
        buttons->addWidget(m_close);
        buttons->addWidget(m_save);
        all->addLayout(buttons);
        setMinimumWidth(dialogWidth);
        m_choices.at(int(last))->setFocus();

        connect(m_save, &QPushButton::clicked, this, [this] { askWhere(); });
        connect(m_close, &QPushButton::clicked, this, [this] { reject(); });
        connect(m_show, &QPushButton::clicked, this, [this] { showInFolder(m_path); });
    }

    // While it writes, Escape stops the writing; the dialog stays and says so.
    void reject() override
    {
        if (m_job)
            m_job->cancel();
        else
            QDialog::reject();
    }

private:
    ExportFormat format() const
    {
        for (const ExportKind &kind : exportKinds()) {
            if (m_choices.at(int(kind.id))->isChecked())
                return kind.id;
        }
        return ExportFormat::Csv;
    }

    void askWhere()
    {
        const ExportKind &kind = exportKind(format());
        const QString suffix = QLatin1String(kind.suffix);
        m_settings.set(Setting::ExportFormat, suffix);
        const prompts::FileQuestion question { tr("Export"), exportText(kind.title) + u" (*."_s + suffix + u')',
            proposedName(m_document.sheet.title, m_document.range, m_document.workspace, suffix), suffix };
        m_save->setEnabled(false);
        prompts::askSaveFile(this, question, [this, id = kind.id](const QString &path) {
            m_save->setEnabled(true);
            if (!path.isEmpty())
                write(id, path);
        });
    }

    void write(ExportFormat id, const QString &path)
    {
        m_path = path;
        setBusy(true);
        say(tr("Writing…"), FontRole::Body);
        m_bar->setRange(0, id == ExportFormat::Pdf ? 100 : 0);
        m_job = new ExportJob(m_document, id, path, this);
        connect(m_job, &ExportJob::progressed, m_bar, &QProgressBar::setValue);
        connect(m_job, &ExportJob::finished, this, [this](const Written &written) { end(written); });
        m_job->start();
    }

    void end(const Written &written)
    {
        m_job->deleteLater();
        m_job = nullptr;
        setBusy(false);
        m_show->setVisible(written.isSaved());
        if (written.isSaved())
            say(tr("Saved as %1").arg(QDir::toNativeSeparators(m_path)), FontRole::Strong);
        else if (written.trouble == Trouble::Cancelled)
            say(tr("Cancelled; no file was written."), FontRole::Body);
        else
            say(troubleWords(written, m_path), FontRole::Strong);
        m_close->setText(written.isSaved() ? tr("Close") : tr("Cancel"));
        QPushButton *next = written.isSaved() ? m_close : m_save;
        next->setDefault(true);
        next->setFocus();
    }

    void setBusy(bool isBusy)
    {
        m_bar->setVisible(isBusy);
        m_save->setEnabled(!isBusy);
        m_show->hide();
        for (QRadioButton *choice : m_choices)
            choice->setEnabled(!isBusy);
        if (isBusy) {
            m_close->setText(tr("Cancel"));
            m_close->setFocus();
        }
    }

    void say(const QString &words, FontRole role)
    {
        m_state->setFont(Theme::font(role));
        m_state->setText(words);
        m_state->setVisible(true);
        adjustSize();
    }

    Settings &m_settings;
    ReportDocument m_document;
    QList<QRadioButton *> m_choices;
    QLabel *m_state;
    QProgressBar *m_bar;
    QPushButton *m_show;
    QPushButton *m_close;
    QPushButton *m_save;
    ExportJob *m_job = nullptr;
    QString m_path;
};

} // namespace

void exportDialog(QWidget *parent, Settings &settings, const ReportDocument &document)
{
    (new ExportDialog(parent, settings, document))->open();
}

void showInFolder(const QString &path)
{
#if defined(Q_OS_WIN)
    QProcess process;
    process.setProgram(u"explorer.exe"_s);
    process.setNativeArguments(u"/select,\""_s + QDir::toNativeSeparators(path) + u'"');
    if (process.startDetached())
        return;
#elif defined(Q_OS_MACOS)
    if (QProcess::startDetached(u"open"_s, { u"-R"_s, path }))
        return;
#endif
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path()));
}

} // namespace signoff
