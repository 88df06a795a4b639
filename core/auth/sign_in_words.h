// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/secret_store.h"
#include "core/net/error.h"
#include "core/resources/workspaces.h"

#include <QUrl>

// What signing in says to people: what is wrong and what to do about it. Translated, plain text.
namespace signoff::words {

// Why the one call that checks a token failed.
QString checkFailed(const Error &error, const QUrl &baseUrl);
// Why the caller cannot work with these workspaces; empty when there is one in which they may decide.
QString notForYou(const Rows<Workspace> &answer);
// The token is not accepted any more.
QString refused();
// The stored token cannot be read.
QString locked(SecretStore::Result result);
// The token was accepted, and no keychain took it.
QString notStored(SecretStore::Result result);
// Signing out could not remove the token.
QString notRemoved();

} // namespace signoff::words
