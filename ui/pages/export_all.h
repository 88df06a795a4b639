// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/export_job.h"

class QWidget;

namespace signoff {

struct NamedReport {
    QString name;
    ReportSource source;
};

// Asks for a folder and writes each report as a PDF into it, one after the other, with progress. What is cancelled midway
// leaves whole files. Says at the end which are there, and which are not and why. The dialog dies with 'parent'.
void exportAllDialog(QWidget *parent, const QList<NamedReport> &reports);

} // namespace signoff
