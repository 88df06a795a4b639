// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/export_file.h"

#include "core/export/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 120;

struct TroubleRow {
    Trouble trouble;
    const char *words; // %1: the file, %2: its folder, %3: what the system says
};

constexpr TroubleRow troubles[] = {
    { Trouble::NoFolder, QT_TRANSLATE_NOOP("export", "The folder %2 is not there any more. Choose another one.") },
    { Trouble::IsFolder, QT_TRANSLATE_NOOP("export", "%1 is a folder. Choose another name.") },
    { Trouble::NoPermission,
        QT_TRANSLATE_NOOP("export", "You may not write %1. Choose a folder of your own, or ask for the permission.") },
    { Trouble::DiskFull,
        QT_TRANSLATE_NOOP("export", "There is no room left in %2. Make room, or choose another disk.") },
    { Trouble::CutShort,
        QT_TRANSLATE_NOOP("export",
            "%1 could not be written to its end: the disk or your share of it may be full. Make room, or choose "
            "another disk.") },
    { Trouble::InUse,
        QT_TRANSLATE_NOOP("export", "%1 could not be replaced: it may be open in another program. Close it there, or "
                                    "choose another name.") },
    { Trouble::Other, QT_TRANSLATE_NOOP("export", "%1 could not be written: %3. Try another folder.") },
};

// What no file system takes, or one of them does not.
QString fileWords(QString text)
{
    for (QChar &c : text) {
        if (uR"(<>:"/\|?*)"_s.contains(c) || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return text.simplified();
}

bool isDeviceName(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    static const QStringList fixed { u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s };
    const bool isNumbered = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1))
        && stem.at(3).isDigit();
    return fixed.contains(stem) || isNumbered;
}

Trouble troubleBefore(const QFileInfo &file)
{
    if (file.isDir())
        return Trouble::IsFolder;
    if (!file.dir().exists())
        return Trouble::NoFolder;
    if (!QFileInfo(file.path()).isWritable() || (file.exists() && !file.isWritable()))
        return Trouble::NoPermission;
    return Trouble::None;
}

Written failed(const QSaveFile &file, Trouble otherwise)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return { Trouble::DiskFull, {} };
    case QFileDevice::PermissionsError:
        return { Trouble::NoPermission, {} };
    case QFileDevice::RenameError:
        return { Trouble::InUse, {} };
    default:
        return { otherwise, file.errorString() };
    }
}

} // namespace

std::span<const ExportKind> exportKinds()
{
    static constexpr ExportKind kinds[] = {
        { ExportFormat::Csv, "csv", QT_TRANSLATE_NOOP("export", "CSV table"),
            QT_TRANSLATE_NOOP("export", "The table as text that every spreadsheet opens."), "text/csv" },
        { ExportFormat::Xlsx, "xlsx", QT_TRANSLATE_NOOP("export", "Excel workbook"),
            QT_TRANSLATE_NOOP("export", "The table with real dates and durations, and a chart of its own."),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        { ExportFormat::Pdf, "pdf", QT_TRANSLATE_NOOP("export", "PDF document"),
            QT_TRANSLATE_NOOP("export", "Chart and table on pages, to print or to send."), "application/pdf" },
        { ExportFormat::Png, "png", QT_TRANSLATE_NOOP("export", "PNG picture"),
            QT_TRANSLATE_NOOP("export", "The chart in twice the size, for a slide or a message."), "image/png" },
    };
    return kinds;
}

const ExportKind &exportKind(ExportFormat id)
{
    return exportKinds()[std::size_t(id)];
}

ExportFormat exportFormatOf(const QString &suffix)
{
    const auto kinds = exportKinds();
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const ExportKind &kind) { return suffix == QLatin1String(kind.suffix); });
    return found == kinds.end() ? kinds.front().id : found->id;
}

QString exportText(const char *text)
{
    return QCoreApplication::translate("export", text);
}

QString proposedName(const QString &report, const QString &range, const QString &workspace, const QString &suffix)
{
    QStringList parts;
    for (const QString &part : { report, range, workspace }) {
        const QString words = fileWords(part);
        if (!words.isEmpty())
            parts << words;
    }
    QString name = parts.join(", "_L1).left(mostLetters - suffix.size() - 1);
    // Half of a letter that takes two, and what Windows drops from the end of a name.
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (!name.isEmpty() && (name.back() == u'.' || name.back() == u' ' || name.back() == u','))
        name.chop(1);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty() || isDeviceName(name))
        name.prepend(exportText(QT_TRANSLATE_NOOP("export", "Report")) + (name.isEmpty() ? u""_s : u" "_s));
    return name + u'.' + suffix;
}

bool CommitTurn::cancel()
{
    State open = Open;
    return m_state.compare_exchange_strong(open, Cancelled) || open == Cancelled;
}

bool CommitTurn::commit()
{
    State open = Open;
    return m_state.compare_exchange_strong(open, Committed);
}

QString troubleWords(const Written &written, const QString &path)
{
    for (const TroubleRow &row : troubles) {
        if (row.trouble == written.trouble) {
            return QCoreApplication::translate("export", row.words)
                .replace("%1"_L1, QDir::toNativeSeparators(path))
                .replace("%2"_L1, QDir::toNativeSeparators(QFileInfo(path).path()))
                .replace("%3"_L1, written.detail);
        }
    }
    return {};
}

Written writeExport(const QString &path, const QByteArray &bytes, CommitTurn &turn)
{
    if (const Trouble trouble = troubleBefore(QFileInfo(path)); trouble != Trouble::None)
        return { trouble, {} };
    const qint64 room = QStorageInfo(QFileInfo(path).path()).bytesAvailable();
    if (room >= 0 && room < bytes.size())
        return { Trouble::DiskFull, {} };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file, Trouble::Other);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failed(file, Trouble::CutShort);
    if (!turn.commit()) {
        file.cancelWriting();
        return { Trouble::Cancelled, {} };
    }
    return file.commit() ? Written {} : failed(file, Trouble::CutShort);
}

Written writeSheet(const QString &path, const SheetDocument &document, ExportFormat format, CommitTurn &turn)
{
    if (turn.isCancelled())
        return { Trouble::Cancelled, {} };
    QString why;
    const QByteArray bytes = format == ExportFormat::Xlsx ? xlsx(document, why) : csv(document);
    if (!why.isEmpty())
        return { Trouble::Other, why };
    return writeExport(path, bytes, turn);
}

} // namespace signoff
