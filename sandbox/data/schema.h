// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qstringlist.h>

namespace sandbox {

// The statements that make the tables where they do not exist yet.
QStringList schema();

} // namespace sandbox
