// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/secret_store.h"
#include "core/auth/token_call.h"
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
// The refresh token of an app is over. 'isLost': the answer to an earlier renewal never arrived, or was not stored.
QString accessEnded(bool isLost);
// New tokens were refused for another reason; signed in all the same.
QString notRenewed(const TokenAnswer &answer);
// The browser's part of signing in with an app.
QString portNotFree(int port, bool isTaken);
QString nobodyInTheBrowser();
QString denied(const QString &error, const QString &description);
// The code of the browser gave no tokens.
QString noTokens(const TokenAnswer &answer, const QUrl &endpoint);
// The stored token cannot be read.
QString locked(SecretStore::Result result);
// The token was accepted, and no keychain took it.
QString notStored(SecretStore::Result result);
// Signing out could not remove the token.
QString notRemoved();

} // namespace signoff::words
