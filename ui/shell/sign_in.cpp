// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sign_in.h"

#include "ui/shell/app_form.h"
#include "ui/shell/labels.h"
#include "ui/shell/secret_field.h"
#include "ui/shell/workspace_switcher.h"
#include "ui/view/icons.h"
#include "ui/view/message_bar.h"
#include "ui/view/text.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 448;
constexpr int cardPadding = 26;
constexpr int cardRadius = 12;
constexpr int markSize = 48;
constexpr int accountHeight = 44;

// Where WebWork's web app makes tokens, and registers apps.
QUrl tokenPage()
{
    return QUrl(u"https://webwork-tracker.com/app/settings/rest-api"_s);
}

// A token as people paste it: with blanks around it, or with the word that goes before it in a header.
QString cleanToken(const QString &typed)
{
    QString token = typed.trimmed();
    if (token.startsWith("Bearer "_L1, Qt::CaseInsensitive))
        token = token.mid(7).trimmed();
    return token;
}

// Style sheets look at properties only when they are put on.
void setKind(QPushButton *button, const char *kind)
{
    const QString wanted = QString::fromLatin1(kind);
    if (button->property("kind") == wanted)
        return;
    button->setProperty("kind", wanted);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

// The one raised surface of the page.
class Card : public QWidget {
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override
    {
        // Wrapped words and a message that comes and goes: as high as its width asks for, whatever stands around it.
        if (event->type() == QEvent::LayoutRequest && layout())
            setFixedHeight(layout()->totalHeightForWidth(width()));
        return QWidget::event(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::current().color(ColorRole::Grid), 1));
        painter.setBrush(Theme::current().color(ColorRole::SurfaceRaised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    }
};

// A hairline with a word in its middle.
class Divider : public QWidget {
public:
    Divider(const QString &word, QWidget *parent)
        : QWidget(parent)
        , m_word(word)
    {
        setFont(Theme::font(FontRole::Small));
        setFixedHeight(fontMetrics().height() + 4);
    }
    void setWord(const QString &word)
    {
        m_word = word;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int text = fontMetrics().horizontalAdvance(m_word) + 20;
        const int side = (width() - text) / 2;
        const QColor line = Theme::current().color(ColorRole::Grid);
        painter.fillRect(QRect(0, height() / 2, side, 1), line);
        painter.fillRect(QRect(width() - side, height() / 2, side, 1), line);
        painter.setPen(Theme::current().color(ColorRole::Muted));
        painter.drawText(rect(), Qt::AlignCenter, m_word);
    }

private:
    QString m_word;
};

// A known account: letters, name, server.
class AccountButton : public QAbstractButton {
public:
    AccountButton(const Account &account, QWidget *parent)
        : QAbstractButton(parent)
        , m_account(account)
    {
        setAttribute(Qt::WA_Hover);
        setFixedHeight(accountHeight);
        setFocusPolicy(Qt::StrongFocus);
        setObjectName(account.uuid);
        setAccessibleName(SignIn::tr("Continue as %1").arg(oneLine(account.label)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::current();
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(theme.color(hasFocus() ? ColorRole::Accent : ColorRole::Outline), 1));
        painter.setBrush(
            underMouse() || isDown() ? theme.color(ColorRole::Hover) : theme.color(ColorRole::SurfaceRaised));
        painter.drawRoundedRect(box, metrics::radius, metrics::radius);
        const auto placed = [this](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        const QRect mark = placed({ 10, (height() - 28) / 2, 28, 28 });
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::AccentSoft));
        painter.drawRoundedRect(mark, metrics::radius, metrics::radius);
        painter.setFont(Theme::font(FontRole::SmallStrong));
        painter.setPen(theme.color(ColorRole::Accent));
        painter.drawText(mark, Qt::AlignCenter, initials(m_account.label));
        const int left = 48;
        const int right = width() - 36;
        const QFont strong = Theme::font(FontRole::Strong);
        const QFont small = Theme::font(FontRole::Small);
        const int upper = QFontMetrics(strong).height();
        const int lower = QFontMetrics(small).height();
        const int top = (height() - upper - lower) / 2;
        const int align =
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
        // The server stands below by itself.
        QString name = oneLine(m_account.label);
        if (const QString tail = u" · "_s + m_account.baseUrl.host(); name.endsWith(tail))
            name.chop(tail.size());
        painter.setFont(strong);
        painter.setPen(theme.color(ColorRole::Text));
        painter.drawText(placed({ left, top, right - left, upper }), align,
            QFontMetrics(strong).elidedText(name, Qt::ElideRight, right - left));
        painter.setFont(small);
        painter.setPen(theme.color(ColorRole::Muted));
        painter.drawText(placed({ left, top + upper, right - left, lower }), align,
            QFontMetrics(small).elidedText(m_account.baseUrl.host(), Qt::ElideRight, right - left));
        paintIcon(painter, placed({ width() - 28, (height() - 16) / 2, 16, 16 }),
            layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s,
            theme.color(ColorRole::Muted));
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    Account m_account;
};

} // namespace

// A short line that runs while the server is asked; stands still where no motion is wanted.
class BusyLine : public QWidget {
public:
    explicit BusyLine(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(3);
        m_timer.setInterval(16);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_place = (m_place + 1) % 120;
            update();
        });
    }
    void setRunning(bool running)
    {
        m_running = running;
        if (running && Theme::motion())
            m_timer.start();
        else
            m_timer.stop();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_running)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::current().color(ColorRole::SurfaceSunken));
        painter.drawRoundedRect(rect(), 1.5, 1.5);
        painter.setBrush(Theme::current().color(ColorRole::Accent));
        const double part = width() * 0.3;
        const double left = Theme::motion() ? (width() + part) * m_place / 120.0 - part : (width() - part) / 2;
        painter.setClipRect(rect());
        painter.drawRoundedRect(QRectF(left, 0, part, height()), 1.5, 1.5);
    }

private:
    QTimer m_timer;
    int m_place = 0;
    bool m_running = false;
};

SignIn::SignIn(Session &session, Accounts &accounts, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_accounts(accounts)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    page->addWidget(scroll);

    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(24, 20, 24, 20);
    outer->addStretch(2);

    auto *mark = new QLabel(content);
    mark->setPixmap(applicationIcon().pixmap(QSize(markSize, markSize), 2));
    mark->setFixedSize(markSize, markSize);
    mark->setScaledContents(true);
    mark->setAccessibleName("Signoff"_L1);
    outer->addWidget(mark, 0, Qt::AlignHCenter);
    outer->addSpacing(10);
    outer->addWidget(themedLabel(u"Signoff"_s, FontRole::Title, ColorRole::Text, content), 0, Qt::AlignHCenter);
    m_claim = themedLabel({}, FontRole::Body, ColorRole::Muted, content);
    m_claim->setAlignment(Qt::AlignHCenter);
    m_claim->setWordWrap(true);
    m_claim->setFixedWidth(cardWidth);
    outer->addWidget(m_claim, 0, Qt::AlignHCenter);
    outer->addSpacing(14);

    auto *card = new Card(content);
    card->setFixedWidth(cardWidth);
    outer->addWidget(card, 0, Qt::AlignHCenter);
    outer->addStretch(3);

    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(cardPadding, cardPadding - 4, cardPadding, cardPadding);
    column->setSpacing(0);

    m_heading = themedLabel({}, FontRole::Strong, ColorRole::Text, card);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    m_intro = themedLabel({}, FontRole::Body, ColorRole::Muted, card);
    m_intro->setWordWrap(true);
    column->addSpacing(4);
    column->addWidget(m_intro);
    m_retry = new QPushButton(card);
    m_retry->setProperty("kind", u"primary"_s);
    m_retryGap = new QSpacerItem(0, 12);
    column->addItem(m_retryGap);
    column->addWidget(m_retry);
    column->addSpacing(12);

    m_busyLine = new BusyLine(card);
    column->addWidget(m_busyLine);

    m_form = new QWidget(card);
    column->addWidget(m_form);
    column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_accountList = new QWidget(card);
    auto *accountColumn = new QVBoxLayout(m_accountList);
    accountColumn->setContentsMargins(0, 0, 0, 14);
    accountColumn->setSpacing(6);
    m_accountsTitle = themedLabel({}, FontRole::SmallStrong, ColorRole::Muted, m_accountList);
    accountColumn->addWidget(m_accountsTitle);
    m_accountRows = new QVBoxLayout;
    m_accountRows->setSpacing(6);
    accountColumn->addLayout(m_accountRows);
    column->addWidget(m_accountList);

    // Where the token comes from.
    m_where = themedLabel({}, FontRole::Body, ColorRole::Muted, card);
    m_where->setWordWrap(true);
    column->addWidget(m_where);
    m_web = new QPushButton(card);
    m_web->setObjectName("web"_L1);
    m_web->setProperty("kind", u"quiet"_s);
    m_web->setIcon(icon(u"external-link"_s, ColorRole::Accent));
    m_web->setCursor(Qt::PointingHandCursor);
    column->addSpacing(2);
    setFlush(m_web, Qt::LeftEdge);
    auto *webRow = new QHBoxLayout;
    webRow->setContentsMargins(0, 0, 0, 0);
    webRow->addWidget(m_web);
    webRow->addStretch();
    column->addLayout(webRow);
    column->addSpacing(8);

    m_tokenTitle = themedLabel({}, FontRole::SmallStrong, ColorRole::Text, card);
    m_otherServer = new QPushButton(card);
    m_otherServer->setObjectName("otherServer"_L1);
    m_otherServer->setProperty("kind", u"quiet"_s);
    setFlush(m_otherServer, Qt::RightEdge);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_tokenTitle, 1, Qt::AlignVCenter);
    titleRow->addWidget(m_otherServer, 0, Qt::AlignVCenter);
    column->addLayout(titleRow);
    column->addSpacing(3);
    m_token = new QLineEdit(card);
    m_token->setObjectName("token"_L1);
    m_reveal = makeSecretField(m_token);
    auto *tokenRow = new QHBoxLayout;
    tokenRow->setSpacing(6);
    tokenRow->addWidget(m_token, 1);
    tokenRow->addWidget(m_reveal);
    column->addLayout(tokenRow);
    m_app = new AppForm(settings, card);
    column->addWidget(m_app);
    column->addSpacing(10);

    m_serverTitle = themedLabel({}, FontRole::SmallStrong, ColorRole::Text, card);
    column->addWidget(m_serverTitle);
    m_serverUrl = new QLineEdit(card);
    m_serverUrl->setObjectName("server"_L1);
    m_serverTitle->setBuddy(m_serverUrl);
    column->addSpacing(5);
    column->addWidget(m_serverUrl);

    m_remember = new QCheckBox(card);
    m_remember->setObjectName("remember"_L1);
    m_remember->setChecked(true);
    column->addSpacing(4);
    column->addWidget(m_remember);

    column->addSpacing(10);
    m_error = new MessageBar(card);
    m_error->setObjectName("error"_L1);
    column->addWidget(m_error);
    column->addSpacing(12);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_back = new QPushButton(card);
    m_back->setObjectName("back"_L1);
    m_signIn = new QPushButton(card);
    m_signIn->setObjectName("signIn"_L1);
    m_signIn->setProperty("kind", u"primary"_s);
    buttons->addWidget(m_back);
    buttons->addWidget(m_signIn, 1);
    column->addLayout(buttons);
    m_otherWay = new QPushButton(card);
    m_otherWay->setObjectName("otherWay"_L1);
    m_otherWay->setProperty("kind", u"quiet"_s);
    column->addSpacing(6);
    column->addWidget(m_otherWay, 0, Qt::AlignHCenter);

    m_demoPart = new QWidget(card);
    column->addWidget(m_demoPart);
    column = new QVBoxLayout(m_demoPart);
    column->setContentsMargins(0, 18, 0, 0);
    column->setSpacing(0);
    auto *divider = new Divider(tr("or"), card);
    divider->setObjectName("divider"_L1);
    column->addWidget(divider);
    column->addSpacing(14);
    m_demo = new QPushButton(card);
    m_demo->setObjectName("demo"_L1);
    column->addWidget(m_demo);
    column->addSpacing(6);
    m_demoHint = themedLabel({}, FontRole::Small, ColorRole::Muted, card);
    m_demoHint->setWordWrap(true);
    m_demoHint->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_demoHint);

    for (QPushButton *button : { m_signIn, m_retry, m_demo, m_back })
        button->setMinimumHeight(metrics::controlHeight + 4);
    m_token->setMinimumHeight(metrics::controlHeight + 2);
    m_serverUrl->setMinimumHeight(metrics::controlHeight + 2);

    connect(m_token, &QLineEdit::textChanged, this, &SignIn::tokenTyped);
    connect(m_token, &QLineEdit::returnPressed, this, &SignIn::submit);
    connect(m_serverUrl, &QLineEdit::returnPressed, this, &SignIn::submit);
    connect(m_serverUrl, &QLineEdit::textEdited, m_error, &MessageBar::clear);
    connect(m_signIn, &QPushButton::clicked, this, &SignIn::submit);
    connect(m_app, &AppForm::submitted, this, &SignIn::submit);
    connect(m_app, &AppForm::edited, m_error, &MessageBar::clear);
    connect(m_otherWay, &QPushButton::clicked, this, [this] {
        setWay(m_way == Way::Token ? Way::App : Way::Token);
        focusFirst();
    });
    connect(&m_session, &Session::browserWanted, this, &SignIn::openBrowser);
    connect(m_otherServer, &QPushButton::clicked, this, [this] {
        setServerShown(!m_serverShown);
        if (m_serverShown)
            m_serverUrl->setFocus();
        else
            focusFirst();
    });
    connect(m_retry, &QPushButton::clicked, &m_session, &Session::retry);
    connect(m_demo, &QPushButton::clicked, this, &SignIn::demoRequested);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_busy) {
            m_session.cancelSignIn();
            setBusy(false);
            focusFirst();
        } else {
            emit cancelled();
        }
    });
    connect(m_web, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(tokenPage()); });
    connect(&m_session, &Session::signInFailed, this, &SignIn::fail);
    const auto followSession = [this] {
        // Signing in ends with news of the session: another state, or another account's workspaces.
        if (m_busy && m_session.state() == Session::State::Active) {
            setBusy(false);
            emit signedIn();
        }
        follow();
    };
    connect(&m_session, &Session::stateChanged, this, [this, followSession] {
        // While another account is added, news of this one changes nothing here.
        if (!isForAnotherAccount())
            followSession();
    });
    connect(&m_session, &Session::workspacesChanged, this, followSession);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        for (QWidget *child : findChildren<QWidget *>())
            child->update();
    });
    start(For::ThisAccount, false);
}

void SignIn::setServer(const QUrl &url)
{
    m_server = url;
    start(m_purpose, m_canGoBack);
}

Account SignIn::known() const
{
    return isForAnotherAccount() ? Account {} : m_session.account();
}

Session::State SignIn::state() const
{
    return isForAnotherAccount() ? Session::State::SignedOut : m_session.state();
}

void SignIn::start(For purpose, bool canGoBack)
{
    m_purpose = purpose;
    m_canGoBack = canGoBack;
    m_token->clear();
    m_reveal->setChecked(false);
    m_error->clear();
    m_waiting.clear();
    fillServer();
    setBusy(false);
}

void SignIn::setWay(Way way)
{
    m_way = way;
    m_error->clear();
    follow();
}

void SignIn::openBrowser(const QUrl &url)
{
    // The desktop's own way; a test takes its place with QDesktopServices::setUrlHandler().
    m_app->setWaiting(url, QDesktopServices::openUrl(url));
}

void SignIn::fillServer()
{
    const Account account = known();
    m_about = account.uuid;
    m_way = account.clientId.isEmpty() ? Way::Token : Way::App;
    m_app->fill(account.clientId);
    const QUrl server = !account.baseUrl.isEmpty() ? account.baseUrl : m_server.isEmpty() ? defaultBaseUrl() : m_server;
    m_serverUrl->setText(server.toString());
    setServerShown(server != defaultBaseUrl());
}

void SignIn::setCanGoBack(bool canGoBack)
{
    m_canGoBack = canGoBack;
    follow();
}

void SignIn::setWaiting(const QString &words)
{
    m_waiting = words;
    follow();
}

void SignIn::focusFirst()
{
    if (m_retry->isVisibleTo(this) && state() == Session::State::Locked)
        m_retry->setFocus();
    else if (m_way == Way::App)
        m_app->focusFirst();
    else
        m_token->setFocus();
}

QString SignIn::heading() const
{
    return m_heading->text();
}

QString SignIn::errorText() const
{
    return m_error->isShown() ? m_error->text() : QString();
}

void SignIn::fillAccounts()
{
    QList<Account> offered = m_accounts.all();
    // The one that is open, or that this page asks a token for, is not offered.
    offered.removeIf([this](const Account &account) { return account.uuid == m_session.account().uuid; });
    QStringList uuids;
    for (const Account &account : std::as_const(offered))
        uuids.append(account.uuid);
    m_accountList->setVisible(!offered.isEmpty());
    if (uuids == m_offered)
        return;
    m_offered = uuids;
    while (QLayoutItem *item = m_accountRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Account &account : std::as_const(offered)) {
        auto *button = new AccountButton(account, m_accountList);
        connect(button, &QAbstractButton::clicked, this, [this, uuid = account.uuid] { emit accountChosen(uuid); });
        m_accountRows->addWidget(button);
    }
}

// What is shown and every word about it come from the session's state here, in one place.
void SignIn::follow()
{
    using State = Session::State;
    const State now = state();
    if (!m_busy && known().uuid != m_about)
        fillServer();
    fillAccounts();
    // Signed in, but there is nothing to open yet: the server did not tell the workspaces.
    const bool isStuck = now == State::Active && !m_canGoBack && !m_busy;
    const QString who = oneLine(known().label);
    const bool isApp = m_way == Way::App;
    // The access of an app ended or cannot be had: the browser gives a new one.
    const bool hasApp = !known().clientId.isEmpty();
    QString heading = isForAnotherAccount() ? tr("Add an account")
        : isApp                             ? tr("Sign in with your own OAuth2 app")
                                            : tr("Sign in with your token");
    QString intro = isForAnotherAccount() ? QString() : m_session.message();
    switch (now) {
    case State::Locked:
        heading = hasApp ? tr("Your access cannot be read now") : tr("Your token cannot be read now");
        break;
    case State::Refused:
        heading = hasApp    ? tr("Sign in to %1 again").arg(who)
            : who.isEmpty() ? tr("A new token is needed")
                            : tr("A new token is needed for %1").arg(who);
        break;
    case State::Checking:
        if (!m_busy)
            heading = who.isEmpty() ? tr("Signing in …") : tr("Signing in to %1 …").arg(who);
        break;
    case State::Active:
        heading = isStuck ? tr("Signed in, but there is nothing to show yet")
            : hasApp      ? tr("Sign in to %1 again").arg(who)
                          : tr("Enter a new token for %1").arg(who);
        break;
    case State::SignedOut:
        break;
    }
    if (!m_waiting.isEmpty()) {
        heading = m_waiting;
        intro.clear();
    }
    m_form->setVisible(m_waiting.isEmpty());
    m_heading->setText(heading);
    m_intro->setText(intro);
    m_intro->setVisible(!intro.isEmpty());
    const bool canRetry =
        m_waiting.isEmpty() && (now == State::Locked || (now == State::Refused && !hasApp) || isStuck);
    m_retry->setVisible(canRetry);
    m_retryGap->changeSize(0, canRetry ? 12 : 0);
    // Who comes back needs no introduction.
    const bool isWaitingForBrowser = m_busy && isApp;
    const bool isIntroduced = now == State::Locked || isWaitingForBrowser || (isApp && hasApp);
    m_where->setVisible(!isIntroduced);
    m_web->setVisible(!isIntroduced);
    m_token->setVisible(!isApp);
    m_reveal->setVisible(!isApp);
    m_app->setVisible(isApp);
    m_app->setKnowsSecret(hasApp && m_session.knowsSecretOf(known().clientId));
    m_tokenTitle->setBuddy(isApp ? m_app->redirectField() : m_token);
    m_otherWay->setVisible(!m_busy);
    if (!m_busy) // nothing jumps while a token is checked
        m_demoPart->setVisible(now == State::SignedOut && !isForAnotherAccount());
    m_remember->setVisible(now != State::Locked);
    m_back->setVisible(m_busy || m_canGoBack);
    // A known account keeps its server: its token goes nowhere else.
    const bool keepsServer = (now == State::Locked || now == State::Refused) && !known().baseUrl.isEmpty();
    m_otherServer->setVisible(!keepsServer);
    if (keepsServer)
        setServerShown(false);
    setKind(m_retry, now == State::Refused ? "plain" : "primary");
    setKind(m_signIn, now == State::Locked || isStuck ? "plain" : "primary");
    m_busyLine->setRunning(m_busy || now == State::Checking || !m_waiting.isEmpty());
    retranslate();
}

void SignIn::submit()
{
    if (m_busy)
        return;
    m_error->clear();
    // From the Locked state both are for this run: the keychain would not take them.
    const bool remember = !m_remember->isHidden() && m_remember->isChecked();
    if (m_way == Way::App) {
        if (const auto account = wanted()) {
            setBusy(true);
            m_session.signInWithApp(*account, m_app->app(), m_app->port(), remember);
        }
        return;
    }
    const QString token = cleanToken(m_token->text());
    if (token.isEmpty())
        return fail(tr("Paste the token first. It comes from WebWork's settings; see above."));
    if (!isVisibleAscii(token))
        return fail(tr("This is not a token: it has blanks or letters that no token has. Copy it again, whole."));
    if (const auto account = wanted()) {
        setBusy(true);
        m_session.signIn(*account, token, remember);
    }
}

std::optional<Account> SignIn::wanted()
{
    const Account account = known();
    if (m_otherServer->isHidden() && !account.baseUrl.isEmpty())
        return account;
    const CheckedUrl checked = checkBaseUrl(m_serverShown ? m_serverUrl->text() : defaultBaseUrl().toString());
    if (!checked.problem.isEmpty()) {
        fail(checked.problem);
        m_serverUrl->setFocus();
        m_serverUrl->selectAll();
        return {};
    }
    // Another server is another account.
    if (checked.url == account.baseUrl)
        return account;
    Account other;
    other.baseUrl = checked.url;
    return other;
}

void SignIn::setBusy(bool busy)
{
    m_busy = busy;
    m_app->setWaiting({}, true);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_token, m_reveal, m_serverUrl, m_remember, m_otherServer, m_signIn, m_demo, m_accountList, m_retry })
        widget->setEnabled(!busy);
    follow();
    // The cursor must be somewhere: Escape and Tab go on working while everything else waits.
    if (busy && isVisible())
        m_back->setFocus(Qt::OtherFocusReason);
}

void SignIn::fail(const QString &sentence)
{
    m_waiting.clear();
    setBusy(false);
    m_error->showMessage(MessageBar::Kind::Error, sentence, {}, false);
    if (isVisible()) {
        focusFirst();
        m_token->selectAll();
    }
}

void SignIn::tokenTyped()
{
    m_error->clear();
    // What is pasted often carries a line end or a blank along.
    const QString clean = cleanToken(m_token->text());
    if (clean != m_token->text() && !m_token->text().trimmed().isEmpty() && m_token->text().trimmed() != "Bearer"_L1)
        m_token->setText(clean);
}

void SignIn::setServerShown(bool shown)
{
    m_serverShown = shown;
    m_serverTitle->setVisible(shown);
    m_serverUrl->setVisible(shown);
    retranslate();
}

void SignIn::retranslate()
{
    m_claim->setText(tr("Decide a week's timesheets in a minute, with the evidence on screen."));
    m_claim->setFixedHeight(m_claim->heightForWidth(cardWidth));
    m_accountsTitle->setText(state() == Session::State::Locked || state() == Session::State::Refused
            ? tr("Or continue as")
            : tr("Continue as"));
    m_retry->setText(state() == Session::State::Locked ? tr("Unlock and try again")
            : state() == Session::State::Refused       ? tr("Try the old token again")
                                                       : tr("Try again"));
    const bool isApp = m_way == Way::App;
    m_app->retranslate();
    m_where->setText(isApp
            ? tr("In WebWork open Settings › REST API › OAuth2 Apps and choose Create App, with the grant type "
                 "Authorization Code and the redirect URI below. Then enter what WebWork shows of it.")
            : tr("In WebWork open Settings › REST API › Personal Access Tokens and choose Create Token. The token "
           "is shown once and is valid for six months."));
    m_web->setText(tr("Open that page in the browser"));
    m_tokenTitle->setText(isApp                 ? tr("Redirect URI of the app")
            : state() == Session::State::Locked ? tr("Or enter the token for this run")
                                                : tr("Personal access token"));
    m_token->setPlaceholderText(tr("Paste it here"));
    m_remember->setText(tr("Keep me signed in (system keychain)"));
    m_remember->setToolTip(plainToolTip(tr("The token is kept in the keychain of this system, and nowhere else.")));
    m_otherServer->setText(m_serverShown ? tr("WebWork's own server") : tr("Other server"));
    m_serverTitle->setText(tr("Server"));
    m_serverUrl->setPlaceholderText(defaultBaseUrl().toString());
    m_signIn->setText(m_busy ? (isApp ? tr("Waiting for the browser …") : tr("Checking the token …"))
            : isApp          ? tr("Open browser and sign in")
                             : tr("Sign in"));
    m_otherWay->setText(isApp ? tr("Sign in with a token instead") : tr("Sign in with your own OAuth2 app"));
    const bool isOut = state() == Session::State::Locked || state() == Session::State::Refused;
    m_back->setText(m_busy ? tr("Cancel") : isOut ? tr("Show the stored rows") : tr("Back"));
    m_demo->setText(tr("Try the demo company"));
    m_demoHint->setText(tr("Invented people on this machine. Nothing is sent anywhere, nothing is kept."));
    if (auto *divider = findChild<QWidget *>(u"divider"_s))
        static_cast<Divider *>(divider)->setWord(tr("or"));
}

void SignIn::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

void SignIn::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_busy || m_canGoBack))
        m_back->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace signoff
