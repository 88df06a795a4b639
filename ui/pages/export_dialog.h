// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/export_job.h"

class QWidget;

namespace signoff {

class Settings;

// Asks for the format (the last one is remembered) and the place, writes the file with progress, and ends with "Saved as"
// or with what went wrong. Nothing blocks. Hours are written as the settings say. The dialog dies with 'parent'.
void exportDialog(QWidget *parent, Settings &settings, const ReportDocument &document);

// The file manager on the folder, with the file selected where the system can.
void showInFolder(const QString &path);

} // namespace signoff
