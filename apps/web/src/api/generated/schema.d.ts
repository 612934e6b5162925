// Generated from the server’s OpenAPI document: npm run api:types

export interface paths {
    "/api/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agreement_all"];
        put?: never;
        post: operations["Agreement_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agreement_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreement_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/areas/{areaId}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The first answer is written with `If-Match: "0"`. */
        put: operations["Response_toArea"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/goals/{goalId}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The first answer is written with `If-Match: "0"`. */
        put: operations["Response_toGoal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measure_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agreement_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignIn_demoPeople"];
        put?: never;
        post: operations["SignIn_demo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignIn_methods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignIn_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goal-areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GoalArea_list"];
        put?: never;
        post: operations["GoalArea_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goal-areas/{areaId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["GoalArea_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Goal_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{goalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goal_read"];
        put: operations["Goal_change"];
        post?: never;
        delete: operations["Goal_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{goalId}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom it reaches, or would reach when shared: shown before sharing. */
        get: operations["Goal_reach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{goalId}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Goal_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{goalId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Goal_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/scope-units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units that a goal of the unit may be for. */
        get: operations["Goal_scopeUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignIn_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["SignIn_change"];
        trace?: never;
    };
    "/api/measures/{measureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Measure_read"];
        put: operations["Measure_save"];
        post?: never;
        delete: operations["Measure_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{measureId}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measure_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Period_list"];
        put?: never;
        post: operations["Period_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{periodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Period_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/change-of-leader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `If-Match` is the unit's version. */
        post: operations["ChangeOfLeader_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers too; 503 while it does not, ok by itself when it is back. */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AgreementAreaDto: {
            counts: components["schemas"]["AnswerCountsDto"];
            goals: components["schemas"]["AgreementGoalDto"][];
            id: number;
            measures: components["schemas"]["MeasureDto"][];
            name: string;
            position: number;
            response: components["schemas"]["ResponseDto"];
            unGoals: number[];
        };
        AgreementDocumentDto: {
            activatedBy: string | null;
            activeOn: string | null;
            /** @description edit, activate, addGoal. */
            allowedActions: string[];
            areas: components["schemas"]["AgreementAreaDto"][];
            /** @description The permanent leader who is away and reads. */
            away: components["schemas"]["PersonInPostDto"] | null;
            /** @description First day it no longer holds. */
            closedOn: string | null;
            counts: components["schemas"]["AnswerCountsDto"];
            createdOn: string;
            /** @description Who edits today, the acting leader where there is one; null when the unit is vacant. */
            editor: components["schemas"]["PersonInPostDto"] | null;
            employerBody: string | null;
            id: number;
            leader: components["schemas"]["PersonInPostDto"];
            /** @description Goals that this agreement has answered and that no longer reach it: kept, outside every sum. */
            outOfReach: components["schemas"]["AgreementGoalDto"][];
            period: components["schemas"]["PeriodRefDto"];
            /** @enum {string} */
            state: "draft" | "active";
            /** @description Null for the top unit: there the employer body is the other party. */
            superior: components["schemas"]["SuperiorDto"] | null;
            today: string;
            unit: components["schemas"]["UnitRefDto"];
            version: number;
        };
        AgreementGoalDto: {
            /** @description answer, addMeasure, breakDown; for own goals edit, share, withdraw, delete. */
            allowedActions: string[];
            /**
             * @description How this agreement has answered it; null for an own goal, which nobody expects an answer to from its owner.
             * @enum {string|null}
             */
            answer: "answered" | "notRelevant" | "unanswered" | null;
            /**
             * @description What the answer is given through.
             * @enum {string|null}
             */
            answeredThrough: "goal" | "subGoal" | "area" | null;
            areaId: number;
            id: number;
            isOwn: boolean;
            measures: components["schemas"]["MeasureDto"][];
            /** @description Level by level from the top. */
            measuresAbove: components["schemas"]["MeasuresAboveDto"][];
            owner: components["schemas"]["GoalOwnerDto"];
            position: number;
            principles: string;
            response: components["schemas"]["ResponseDto"];
            /** @enum {string} */
            scope: "all" | "direct" | "units" | "none";
            scopeUnits: components["schemas"]["UnitRefDto"][];
            /** @description Since when it reaches others; null for a draft. */
            sharedOn: string | null;
            source: string;
            /** @enum {string} */
            state: "draft" | "shared" | "withdrawn";
            supports: components["schemas"]["SupportedGoalDto"] | null;
            text: string;
            title: string;
            version: number;
            withdrawnOn: string | null;
        };
        AgreementListDto: {
            page: number;
            pageSize: number;
            period: components["schemas"]["PeriodRefDto"] | null;
            rows: components["schemas"]["AgreementListRowDto"][];
            total: number;
        };
        AgreementListRowDto: {
            activeOn: string | null;
            agreementId: number | null;
            leader: components["schemas"]["PersonInPostDto"] | null;
            /** @enum {string} */
            standing: "draft" | "active" | "missing" | "late" | "vacant";
            unit: components["schemas"]["UnitRefDto"];
        };
        AnswerCountsDto: {
            answered: number;
            expected: number;
            notRelevant: number;
        };
        ChangedLeaderDto: {
            /** @description The new leader's agreements, one for each period that the change touches. */
            agreementIds: number[];
            carriedMeasures: number;
            /** @description The unit's version after the change. */
            unitVersion: number;
        };
        ChangeMeDto: {
            /** @enum {string} */
            locale: "nb" | "nn" | "en";
        };
        ChangeOfLeaderDto: {
            /** @description Whether measures planned or started go along to the new leader's agreement. */
            carryOverMeasures: boolean;
            /** @description The new permanent leader. */
            personId: number;
            /**
             * Format: date
             * @description The new leader's first day.
             */
            validFrom: string;
        };
        CreatedDto: {
            id: number;
        };
        DemoPersonDto: {
            id: number;
            /** @description The level's title for a leader, such as "Seksjonsleder". */
            level: string | null;
            name: string;
            title: string | null;
            /** @description The unit that they lead, if any. */
            unit: string | null;
        };
        DemoSignInDto: {
            personId: number;
        };
        FieldProblemDto: {
            /** @description Stable code of the fault. */
            code: string;
            field: string;
            /** @description What is wrong and what to do, in the reader's language. */
            message: string;
        };
        GoalAreaDto: {
            /** @description edit */
            allowedActions: string[];
            id: number;
            name: string;
            /** @description Order among the areas, 1 first. */
            position: number;
            /** @description Numbers of the UN's sustainable development goals, 1–17. */
            unGoals: number[];
            version: number;
        };
        GoalAreaInputDto: {
            name: string;
            /** @description Order among the areas, 1 first. */
            position: number;
            /** @description Numbers of the UN's sustainable development goals, 1–17. */
            unGoals: number[];
        };
        GoalDto: {
            /** @description edit, delete, share, withdraw, breakDown … */
            allowedActions: string[];
            areaId: number;
            id: number;
            owner: components["schemas"]["GoalOwnerDto"];
            periodId: number;
            position: number;
            principles: string;
            /** @enum {string} */
            scope: "all" | "direct" | "units" | "none";
            scopeUnits: components["schemas"]["UnitRefDto"][];
            sharedOn: string | null;
            source: string;
            /** @enum {string} */
            state: "draft" | "shared" | "withdrawn";
            supports: components["schemas"]["SupportedGoalDto"] | null;
            text: string;
            title: string;
            version: number;
            withdrawnOn: string | null;
        };
        GoalInputDto: {
            areaId: number;
            /** @description Order among the owner's goals in the area; left out: last. */
            position?: number;
            principles: string;
            /** @enum {string} */
            scope: "all" | "direct" | "units" | "none";
            /** @description The chosen units when scope is `units`; else empty. */
            scopeUnitIds: number[];
            /** @description Decision, action programme or annual plan that it comes from. */
            source: string;
            /** @description The goal that it breaks down; null when none. */
            supportsGoalId: number | null;
            text: string;
            title: string;
        };
        GoalOwnerDto: {
            leader: components["schemas"]["PersonInPostDto"] | null;
            unitId: number;
            unitName: string;
        };
        GoalReachDto: {
            agreements: number;
            leaders: number;
            /** @description Measures below that already stand under the goal. */
            measures: number;
            /** @description The nearest units reached, at most 12, by name. */
            nearest: components["schemas"]["UnitRefDto"][];
            units: number;
            /** @description Units without a leader among them. */
            vacant: number;
        };
        HealthDto: {
            status: string;
        };
        MeasureDetailDto: {
            agreementId: number;
            /** @description edit, report, delete. */
            allowedActions: string[];
            areaId: number | null;
            /** Format: date-time */
            changedAt: string | null;
            /** @description Whoever wrote to the measure last, and when; null when nobody has since it was carried into the system. */
            changedBy: string | null;
            countedWord: string;
            createdOn: string;
            description: string;
            dueOn: string | null;
            goalId: number | null;
            id: number;
            /** @description Carried over from a former leader's agreement. */
            isCarriedOver: boolean;
            isOverdue: boolean;
            lastComment: string;
            lastUpdatedBy: string | null;
            lastUpdatedOn: string | null;
            /** @enum {string|null} */
            light: "green" | "yellow" | "red" | null;
            milestones: components["schemas"]["MilestoneDto"][];
            position: number;
            /** @description 0–10000, capped; 10000 when done; null until reported. */
            progressBasisPoints: number | null;
            /** @description Per cent, count or milestones reached; null until reported. */
            progressDone: number | null;
            /** @enum {string} */
            progressKind: "percent" | "counted" | "milestones";
            progressWanted: number | null;
            responsible: string;
            startOn: string | null;
            /** @enum {string} */
            status: "planned" | "started" | "done" | "cancelled";
            title: string;
            /** @description Newest first. */
            updates: components["schemas"]["MeasureUpdateDto"][];
            version: number;
            wantedCount: number | null;
            weight: number;
        };
        MeasureDto: {
            agreementId: number;
            /** @description edit, report, delete. */
            allowedActions: string[];
            areaId: number | null;
            countedWord: string;
            createdOn: string;
            description: string;
            dueOn: string | null;
            goalId: number | null;
            id: number;
            /** @description Carried over from a former leader's agreement. */
            isCarriedOver: boolean;
            isOverdue: boolean;
            lastComment: string;
            lastUpdatedBy: string | null;
            lastUpdatedOn: string | null;
            /** @enum {string|null} */
            light: "green" | "yellow" | "red" | null;
            milestones: components["schemas"]["MilestoneDto"][];
            position: number;
            /** @description 0–10000, capped; 10000 when done; null until reported. */
            progressBasisPoints: number | null;
            /** @description Per cent, count or milestones reached; null until reported. */
            progressDone: number | null;
            /** @enum {string} */
            progressKind: "percent" | "counted" | "milestones";
            progressWanted: number | null;
            responsible: string;
            startOn: string | null;
            /** @enum {string} */
            status: "planned" | "started" | "done" | "cancelled";
            title: string;
            version: number;
            wantedCount: number | null;
            weight: number;
        };
        MeasurePlanDto: {
            /** @description What is counted, such as "besøk". */
            countedWord: string;
            description: string;
            /** Format: date */
            dueOn: string | null;
            /** @description In order, when by milestones; else empty. */
            milestones: components["schemas"]["MilestoneInputDto"][];
            /** @enum {string} */
            progressKind: "percent" | "counted" | "milestones";
            /** @description Who does it, by name. */
            responsible: string;
            /** Format: date */
            startOn: string | null;
            title: string;
            /** @description How many are wanted, when counted; else null. */
            wantedCount: number | null;
            /** @description 1–5. */
            weight: number;
        };
        MeasureReportDto: {
            /** @description The reason, when the measure is cancelled. */
            comment?: string;
            /** @description How many are done, when counted; more than wanted counts as all. */
            doneCount?: number;
            /** @enum {string} */
            light?: "green" | "yellow" | "red";
            /** @description 0–100, when progress is a per cent. */
            percent?: number;
            /** @description All milestones reached so far, when by milestones. */
            reachedMilestoneIds?: number[];
            /** @enum {string} */
            status?: "planned" | "started" | "done" | "cancelled";
        };
        MeasuresAboveDto: {
            leader: components["schemas"]["PersonInPostDto"] | null;
            measures: components["schemas"]["MeasureDto"][];
            unitId: number;
            unitName: string;
        };
        MeasureUpdateDto: {
            /** Format: date-time */
            at: string;
            comment: string;
            /** @description The day in Europe/Oslo. */
            day: string;
            id: number;
            /** @enum {string|null} */
            light: "green" | "yellow" | "red" | null;
            personName: string;
            progressDone: number | null;
            progressWanted: number | null;
            /** @enum {string} */
            status: "planned" | "started" | "done" | "cancelled";
        };
        MeDto: {
            /** @enum {string} */
            employerBody: "representative" | "none" | "member";
            /** @description What I may: general actions, and unit actions that I may do on at least one unit. */
            may: string[];
            municipalityName: string;
            person: components["schemas"]["MePersonDto"];
            /** @description The unit at the top of what I may see reports for; null when none. */
            reportUnitId: number | null;
            roles: string[];
            /** @description The day today in Europe/Oslo, YYYY-MM-DD. */
            today: string;
            /** @description The units that I lead today, the top one first. */
            units: components["schemas"]["MyUnitDto"][];
        };
        MePersonDto: {
            id: number;
            locale: string;
            name: string;
            title: string | null;
        };
        MilestoneDto: {
            dueOn: string | null;
            id: number;
            reached: boolean;
            title: string;
        };
        MilestoneInputDto: {
            /** Format: date */
            dueOn: string | null;
            /** @description The milestone's id when it was there before; left out for a new one. */
            id?: number;
            title: string;
        };
        MyAgreementDto: {
            /** @description Null: none yet. */
            agreementId: number | null;
            /** @description create */
            allowedActions: string[];
            period: components["schemas"]["PeriodRefDto"];
            /** @enum {string|null} */
            state: "draft" | "active" | null;
            unit: components["schemas"]["UnitRefDto"];
        };
        MyUnitDto: {
            id: number;
            /**
             * @description away: permanent leader while somebody else acts; reads only.
             * @enum {string}
             */
            kind: "permanent" | "acting" | "away";
            levelTitle: string;
            name: string;
        };
        NewAgreementDto: {
            periodId: number;
            unitId: number;
        };
        NewGoalDto: {
            areaId: number;
            periodId: number;
            /** @description Order among the owner's goals in the area; left out: last. */
            position?: number;
            principles: string;
            /** @enum {string} */
            scope: "all" | "direct" | "units" | "none";
            /** @description The chosen units when scope is `units`; else empty. */
            scopeUnitIds: number[];
            /** @description Decision, action programme or annual plan that it comes from. */
            source: string;
            /** @description The goal that it breaks down; null when none. */
            supportsGoalId: number | null;
            text: string;
            title: string;
            unitId: number;
        };
        NewMeasureDto: {
            areaId?: number;
            goalId?: number;
            title: string;
        };
        PeriodDto: {
            /** @description edit */
            allowedActions: string[];
            id: number;
            /** @description Whether it holds today. */
            isCurrent: boolean;
            name: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Exclusive: the day after the last.
             */
            validTo: string;
            version: number;
        };
        PeriodInputDto: {
            name: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Exclusive: the day after the last.
             */
            validTo: string;
        };
        PeriodRefDto: {
            id: number;
            name: string;
            validFrom: string;
            /** @description Exclusive. */
            validTo: string;
        };
        PersonInPostDto: {
            name: string;
            personId: number;
            title: string;
        };
        ProblemDto: {
            /** @description At 412: the resource as it now is. */
            current?: {
                [key: string]: unknown;
            };
            errors?: components["schemas"]["FieldProblemDto"][];
            status: number;
            title: string;
            /** @description urn:kaskade:problem:<code> */
            type: string;
        };
        ResponseDto: {
            localTarget: string;
            narrative: string;
            notRelevantReason: string;
            version: number;
        };
        ResponseInputDto: {
            /** @description The unit's own target, in words. */
            localTarget: string;
            narrative: string;
            /** @description The reason why it is "ikke aktuelt her"; empty unless it is. */
            notRelevantReason: string;
        };
        ScopeUnitDto: {
            id: number;
            /** @description 1: directly below the owner. */
            level: number;
            name: string;
        };
        SearchHitDto: {
            /** @description The agreement in which a measure stands. */
            agreementId: number | null;
            id: number;
            /** @enum {string} */
            kind: "goal" | "unit" | "person" | "measure";
            title: string;
            /** @description The unit that it belongs to; for a person the unit that they lead, if any. */
            unitId: number | null;
            unitName: string | null;
        };
        SearchResultDto: {
            /** @description At most ten of each kind. */
            hits: components["schemas"]["SearchHitDto"][];
        };
        SignInMethodsDto: {
            /** @description Whether one may sign in as anyone: only in demo mode. */
            demo: boolean;
            entraId: boolean;
            municipalityName: string;
        };
        SuperiorDto: {
            name: string;
            personId: number;
            title: string;
            unitId: number;
            unitName: string;
        };
        SupportedGoalDto: {
            id: number;
            title: string;
        };
        UnitRefDto: {
            id: number;
            name: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Agreement_all: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Default: the period of today. */
                periodId?: number;
                /** @description Part of the unit's or the leader's name. */
                q?: string;
                standing?: "missing" | "draft" | "late" | "active" | "vacant";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementListDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agreement_create: {
        parameters: {
            query?: never;
            header: {
                "X-Kaskade": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgreementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agreement_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDocumentDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agreement_activate: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                agreementId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDocumentDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Changed by another since; `current` is the resource as it now is */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Response_toArea: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                agreementId: number;
                areaId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Changed by another since; `current` is the resource as it now is */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Response_toGoal: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                agreementId: number;
                goalId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Changed by another since; `current` is the resource as it now is */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Measure_add: {
        parameters: {
            query?: never;
            header: {
                "X-Kaskade": string;
            };
            path: {
                agreementId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeasureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agreement_mine: {
        parameters: {
            query?: {
                /** @description Default: the period of today. */
                periodId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAgreementDto"][];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SignIn_demoPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPersonDto"][];
                };
            };
        };
    };
    SignIn_demo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SignIn_methods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInMethodsDto"];
                };
            };
        };
    };
    SignIn_signOut: {
        parameters: {
            query?: never;
            header: {
                "X-Kaskade": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GoalArea_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalAreaDto"][];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GoalArea_create: {
        parameters: {
            query?: never;
            header: {
                "X-Kaskade": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalAreaInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalAreaDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GoalArea_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                areaId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalAreaInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalAreaDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Changed by another since; `current` is the resource as it now is */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Goal_create: {
        parameters: {
            query?: never;
            header: {
                "X-Kaskade": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGoalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Goal_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Goal_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                goalId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Changed by another since; `current` is the resource as it now is */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Goal_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                goalId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Changed by another since; `current` is the resource as it now is */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Goal_reach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalReachDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Goal_share: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                goalId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Changed by another since; `current` is the resource as it now is */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Goal_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                goalId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Changed by another since; `current` is the resource as it now is */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Goal_scopeUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeUnitDto"][];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SignIn_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SignIn_change: {
        parameters: {
            query?: never;
            header: {
                "X-Kaskade": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Measure_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measureId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Measure_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                measureId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurePlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Changed by another since; `current` is the resource as it now is */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Measure_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                measureId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Changed by another since; `current` is the resource as it now is */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Measure_report: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                measureId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Changed by another since; `current` is the resource as it now is */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Period_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodDto"][];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Period_create: {
        parameters: {
            query?: never;
            header: {
                "X-Kaskade": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Period_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                periodId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Changed by another since; `current` is the resource as it now is */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Search_find: {
        parameters: {
            query: {
                /** @description At least two letters. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResultDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ChangeOfLeader_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOfLeaderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLeaderDto"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Changed by another since; `current` is the resource as it now is */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
