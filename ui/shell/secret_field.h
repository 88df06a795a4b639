// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;
class QToolButton;

namespace signoff {

// Makes a field hide what is typed; the button beside it, which the caller places, shows it.
QToolButton *makeSecretField(QLineEdit *field);

} // namespace signoff
