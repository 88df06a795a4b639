// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtCore/qstring.h>
#include <QtCore/qurlquery.h>

namespace sandbox {

struct Request {
    QByteArray method;
    QString path; // percent-encoded, because an id may hold an encoded slash
    QUrlQuery query;
    QByteArray authorization;
    QByteArray contentType;
    QByteArray body;
};

struct Response {
    int status = 200;
    QByteArray contentType = "application/json";
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.emplace_back(name, value); }
};

enum class Delivery {
    Whole,
    CutInTheMiddle, // half of the body, then the connection is closed
    Dropped, // the connection is closed without a byte
};

// What is to happen with one request.
struct Outcome {
    Response response;
    Delivery delivery = Delivery::Whole;
    int delayMs = 0;
};

} // namespace sandbox
