// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/invitation.h"

#include "ui/view/prompt_parts.h"
#include "ui/view/theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(signoff::Invitation)
};

} // namespace

QString invitationLink(const QJsonValue &answer)
{
    for (const auto name : { "invitation_link"_L1, "link"_L1, "invitation_url"_L1 }) {
        const QString link = answer.toObject().value(name).toString();
        if (!link.isEmpty())
            return link;
    }
    return {};
}

void showInvitation(QWidget *parent, const QString &link)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"invitation"_s);
    const QString title = Words::tr("The invitation was sent");
    const QString text = Words::tr("Should the mail not arrive, this link leads there, too. It is shown only now.");
    prompts::setUpDialog(dialog, title, text);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(3 * metrics::grid, 20, 3 * metrics::grid, 20);
    column->setSpacing(metrics::grid);
    prompts::addWords(column, title, text, dialog);
    auto *line = new QLineEdit(link, dialog);
    line->setReadOnly(true);
    line->setCursorPosition(0);
    line->setAccessibleName(Words::tr("Link of the invitation"));
    auto *copy = new QPushButton(Words::tr("Copy"), dialog);
    copy->setObjectName(u"copy-link"_s);
    Theme::setButtonKind(copy, Theme::ButtonKind::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(line, 1);
    row->addWidget(copy);
    column->addLayout(row);
    auto *close = new QPushButton(Words::tr("Close"), dialog);
    auto *end = new QHBoxLayout;
    end->setContentsMargins(0, metrics::grid, 0, 0);
    end->addStretch(1);
    end->addWidget(close);
    column->addLayout(end);
    QObject::connect(copy, &QPushButton::clicked, dialog, [copy, link] {
        QGuiApplication::clipboard()->setText(link);
        copy->setText(Words::tr("Copied"));
    });
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    copy->setFocus();
    dialog->open();
}

} // namespace signoff
