// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/sheet.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <span>

// What the formats of an export have in common: names, files and what goes wrong with them.
namespace signoff {

enum class ExportFormat { Csv, Xlsx, Pdf, Png };

struct ExportKind {
    ExportFormat id {};
    const char *suffix = nullptr; // of the file; also what the setting remembers
    const char *title = nullptr; // QT_TRANSLATE_NOOP("export", ...)
    const char *holds = nullptr; // the same: what will be in the file
    const char *mime = nullptr;
};

// In the order of the enum.
std::span<const ExportKind> exportKinds();
const ExportKind &exportKind(ExportFormat id);
// By suffix; the first where there is none such.
ExportFormat exportFormatOf(const QString &suffix);
// A title or what a file holds, in the language of the user.
QString exportText(const char *text);

// "Tracked hours, 2 – 8 Nov 2026, Kestrel.csv" without what some file system does not take. At most 120 characters with the
// suffix, and never a name that Windows keeps for a device.
QString proposedName(const QString &report, const QString &range, const QString &workspace, const QString &suffix);

// Who comes first: the one who cancels or the file that takes its name. Shared with the thread that writes.
class CommitTurn {
public:
    // False: the file has its name already.
    bool cancel();
    // False: cancelled.
    bool commit();
    bool isCancelled() const { return m_state == Cancelled; }

private:
    enum State { Open, Cancelled, Committed };
    std::atomic<State> m_state { Open };
};

enum class Trouble { None, Cancelled, NoFolder, IsFolder, NoPermission, DiskFull, CutShort, InUse, Other };

struct Written {
    Trouble trouble = Trouble::None;
    QString detail; // what the system says, of Trouble::Other
    bool isSaved() const { return trouble == Trouble::None; }
};

// What went wrong and what can be done about it, for people; empty: it is saved, or was cancelled.
QString troubleWords(const Written &written, const QString &path);

// Writes the file whole or not at all: what stood there stays until the last moment.
Written writeExport(const QString &path, const QByteArray &bytes, CommitTurn &turn);

// Makes and writes a table (CSV or XLSX). Takes its time: not for the thread of the window.
Written writeSheet(const QString &path, const SheetDocument &document, ExportFormat format, CommitTurn &turn);

} // namespace signoff
