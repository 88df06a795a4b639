// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/form.h"

#include <QObject>

namespace signoff {

// Where a form gets the records from that a field may name. A form knows no resource, and no store.
class ChoiceSource : public QObject {
    Q_OBJECT

public:
    struct Choice {
        QString id;
        QString title; // plain text
        QString detail; // tells namesakes apart
    };
    struct Answer {
        QList<Choice> choices;
        bool isKnown = false; // no: they are being asked for, or could not be loaded
        bool isComplete = false; // no: there are more
        // A sentence: why they could not be loaded, or where they are known, why there is nothing to choose from.
        QString problem;
    };

    using QObject::QObject;

    // As they are known now; asks for them where nothing is known (changed() follows). 'values' are those of the form:
    // they narrow what is offered.
    virtual Answer choices(Entry entry, const FormValues &values) = 0;
    // Asks again for what could not be loaded.
    virtual void reload(Entry entry, const FormValues &values) = 0;
    // The name of a record, also of one that is not offered; empty: not known.
    virtual QString titleOf(Entry entry, const QString &id) const = 0;

signals:
    void changed(signoff::Entry entry);
};

} // namespace signoff
