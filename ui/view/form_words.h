// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/choice_source.h"

#include <span>

namespace signoff {

// The value of a field as people read it; a dash for none. Plain text.
QString valueWords(const FormField &field, const QVariant &value, const ChoiceSource &source);

// What became of these fields since a form was opened, a line each: "Role: was Team manager, is now Regular user".
QStringList changedWords(std::span<const FormField> fields, const QStringList &ids, const FormValues &before,
    const FormValues &now, const ChoiceSource &source);

} // namespace signoff
