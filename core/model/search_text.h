// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace signoff {

// A text as it is searched: without case and without the marks on letters, so that "lukasz" finds "Łukasz".
QString searchText(const QString &text);

} // namespace signoff
