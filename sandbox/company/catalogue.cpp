// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/company/catalogue.h"

namespace sandbox {

using namespace Qt::StringLiterals;

const QList<Team> &teams()
{
    static const QList<Team> all {
        { 11, u"Platform"_s,
            { { 101, u"Engineering manager"_s, 78 }, { 102, u"Backend engineer"_s, 62 },
                { 103, u"Site reliability engineer"_s, 66 }, { 104, u"Database administrator"_s, 60 } } },
        { 12, u"Mobile"_s,
            { { 105, u"Mobile lead"_s, 74 }, { 106, u"Android developer"_s, 58 }, { 107, u"iOS developer"_s, 60 } } },
        { 13, u"Product design"_s,
            { { 108, u"Design lead"_s, 70 }, { 109, u"Product designer"_s, 54 }, { 110, u"UX researcher"_s, 52 },
                { 111, u"Content designer"_s, 46 } } },
        { 14, u"Quality"_s, { { 112, u"QA lead"_s, 58 }, { 113, u"Test engineer"_s, 44 } } },
        { 15, u"Data"_s,
            { { 114, u"Head of data"_s, 76 }, { 115, u"Data analyst"_s, 52 }, { 116, u"Data engineer"_s, 63 } } },
        { 16, u"Customer success"_s,
            { { 117, u"Customer success lead"_s, 50 }, { 118, u"Onboarding specialist"_s, 38 },
                { 119, u"Support agent"_s, 32 } } },
        { 17, u"Marketing"_s,
            { { 120, u"Marketing lead"_s, 56 }, { 121, u"Campaign manager"_s, 46 }, { 122, u"Copywriter"_s, 40 } } },
        { 18, u"Operations"_s,
            { { 123, u"Head of operations"_s, 68 }, { 124, u"Accountant"_s, 44 }, { 125, u"Recruiter"_s, 42 },
                { 126, u"Office coordinator"_s, 30 } } },
    };
    return all;
}

const QList<Tag> &tags()
{
    static const QList<Tag> all {
        { 5, u"Client work"_s, u"#2F6FED"_s },
        { 6, u"Internal"_s, u"#7A8699"_s },
        { 7, u"Fixed price"_s, u"#B7791F"_s },
        { 8, u"Regulated"_s, u"#B83280"_s },
    };
    return all;
}

const QList<ProjectSeed> &projectSeeds()
{
    static const QList<ProjectSeed> all {
        { 310, u"Northwind storefront relaunch"_s, u"project-icon-1"_s, true, { 0, 2, 3 }, 4200, 260000, 30, 48,
            u"Checkout first, catalogue second. Freeze from 1 December."_s, { 0 } },
        { 317, u"Harbor billing migration"_s, u"project-icon-2"_s, true, { 0, 4 }, 2600, 175000, 22, 40,
            u"Old invoices stay readable until the audit is over."_s, { 0, 2 } },
        { 324, u"Atlas mobile app 3"_s, u"project-icon-3"_s, true, { 1, 2, 3 }, 3800, 230000, 26, 44, QString(),
            { 0 } },
        { 331, u"Lumen patient portal"_s, u"project-icon-4"_s, true, { 0, 1, 3 }, 3100, 210000, 18, 52,
            u"No screenshots: patient data on screen."_s, { 0, 3 } },
        { 338, u"Kestrel analytics"_s, u"project-icon-5"_s, true, { 4 }, 1500, 98000, 20, 36, QString(), { 0 } },
        { 345, u"Greenline fleet dashboard"_s, u"project-icon-6"_s, true, { 4, 2, 1 }, 1900, 120000, 14, 30, QString(),
            { 0 } },
        { 352, u"Customer onboarding"_s, u"project-icon-7"_s, true, { 5, 7 }, 0, 0, 60, 0, QString(), { 0 } },
        { 359, u"Support rotation"_s, u"project-icon-8"_s, true, { 5, 3 }, 0, 0, 80, 0,
            u"Week about, hand over on Monday."_s, {} },
        { 366, u"Solstice campaign"_s, u"project-icon-9"_s, true, { 6, 2 }, 900, 52000, 10, 20, QString(), { 0, 2 } },
        { 373, u"Brand refresh"_s, u"project-icon-10"_s, false, { 6, 2 }, 700, 38000, 12, 26, QString(), { 1 } },
        { 380, u"Security audit readiness"_s, u"project-icon-11"_s, false, { 0, 7 }, 600, 0, 16, 28, QString(),
            { 1, 3 } },
        { 387, u"Finance and payroll"_s, u"project-icon-12"_s, false, { 7 }, 0, 0, 90, 0, QString(), { 1 } },
        { 394, u"Hiring and interviews"_s, u"project-icon-13"_s, false, { 7, 0, 1, 4, 5, 6 }, 0, 0, 90, 0, QString(),
            { 1 } },
        { 401, u"Internal tooling"_s, u"project-icon-14"_s, false, { 0, 1, 3, 4 }, 0, 0, 70, 0, QString(), { 1 } },
    };
    return all;
}

const QList<Policy> &policies()
{
    static const QList<Policy> all {
        { Vacation, u"Vacation"_s, true, false, 24 },
        { SickLeave, u"Sick leave"_s, true, false, 10 },
        { ParentalLeave, u"Parental leave"_s, true, false, 60 },
        { UnpaidLeave, u"Unpaid leave"_s, false, false, 30 },
        { Appointments, u"Appointments"_s, true, true, 24 },
    };
    return all;
}

} // namespace sandbox
