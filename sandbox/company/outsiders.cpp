// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/company/outsiders.h"

#include "sandbox/company/table.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Guest {
    int id;
    QString first;
    QString last;
    QString email;
    QList<int> projects;
    bool archived;
};

const QList<Guest> &guests()
{
    static const QList<Guest> all {
        { 9004, u"Imogen"_s, u"Hartley"_s, u"imogen.hartley@northwind.example"_s, { 310 }, false },
        { 9011, u"Tobias"_s, u"Krämer"_s, u"tobias.kraemer@northwind.example"_s, { 310, 366 }, false },
        { 9018, u"Leonor"_s, u"Vaz"_s, u"leonor.vaz@harbor.example"_s, { 317 }, false },
        { 9025, u"Ngozi"_s, u"Eze"_s, u"ngozi.eze@lumen.example"_s, { 331 }, false },
        { 9032, u"Pieter"_s, u"de Wit"_s, u"pieter.dewit@greenline.example"_s, {}, false },
        { 9039, u"Saskia"_s, u"Blom"_s, u"saskia.blom@kestrel.example"_s, { 338 }, true },
    };
    return all;
}

struct Subscription {
    QString url;
    QString events; // a JSON array
};

// At addresses that are never contacted.
const QList<Subscription> &subscriptions()
{
    static const QList<Subscription> all {
        { u"https://hooks.meridian.example/webwork"_s,
            u"[\"tracker.started\",\"tracker.stopped\",\"member.invited\",\"member.updated\",\"member.deleted\"]"_s },
        { u"https://ops.meridian.example/in/time?source=webwork"_s,
            u"[\"tracker.stopped\",\"project.created\",\"project.updated\",\"project.deleted\",\"task.updated\"]"_s },
    };
    return all;
}

} // namespace

void writeOutsiders(Database &database, const Company &company)
{
    Table rows(u"guests"_s, 8);
    Table reading(u"viewer_projects"_s, 2);
    for (const Guest &guest : guests()) {
        Random r = company.random(Salt::Viewer, quint64(guest.id));
        const QString since = stamp(company.firstMonday().addDays(-r.between(10, 200)));
        rows.add({ guest.id, guest.email, guest.first, guest.last, u"active"_s, since, since,
            guest.archived ? QVariant(stamp(company.today().addDays(-r.between(20, 60)))) : none });
        for (const int project : guest.projects)
            reading.add({ guest.id, project });
    }
    const auto members = database.rows(u"SELECT id FROM members WHERE role = 'Project viewer'"_s);
    for (const Row &member : members) {
        for (const int project : { 352, 359 })
            reading.add({ member.value(u"id"_s), project });
    }
    rows.write(database);
    reading.write(database);

    Table webhooks(u"webhooks"_s, 7);
    const QString begun = stamp(company.firstMonday());
    for (const Subscription &subscription : subscriptions()) {
        const int id = int(webhooks.size()) + 1;
        webhooks.add({ id, subscription.url, subscription.events, company.webhookToken(id), begun, begun, none });
    }
    webhooks.write(database);
}

} // namespace sandbox
