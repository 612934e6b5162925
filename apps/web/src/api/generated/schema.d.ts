// Generated from the server’s OpenAPI document: npm run api:types

export interface paths {
    "/api/agreement-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AgreementSettings_read"];
        /** `If-Match` "0" while nobody has chosen. */
        put: operations["AgreementSettings_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/agreements/{agreementId}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drops an amendment in which nothing is changed; 409 with the `difference` when something is. */
        delete: operations["Amendment_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Either party opens an amendment of an active agreement, with the reason. */
        post: operations["Amendment_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** HR puts an evaluated one away. */
        post: operations["Life_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/areas/{areaId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The superior accepts an area that is left empty, by name. */
        put: operations["Acceptance_accept"];
        post?: never;
        delete: operations["Acceptance_takeBack"];
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
    "/api/agreements/{agreementId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** PDF, DOCX, XLSX, PNG, JPEG or plain text, at most 10 MB. */
        post: operations["Attachment_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has changed since the agreement was signed, above and of its own goals, old and new. */
        get: operations["AgreementChanges_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/changes/{changeId}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whoever is asked has seen the change and goes on without amending. */
        post: operations["AgreementChanges_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What two versions say differently, value by value; to be compared word by word. */
        get: operations["Version_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conversation_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The first is written with `If-Match: "0"`. */
        put: operations["Decision_save"];
        post?: never;
        /** What was written by mistake is taken back. */
        delete: operations["Decision_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The other party concludes it when its period has ended, or it is closed. */
        post: operations["Life_evaluate"];
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
    "/api/agreements/{agreementId}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader sends the draft, or the open amendment, to the other party. */
        post: operations["Life_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The other party returns it with a comment; a signature that was put on it lapses. */
        post: operations["Life_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a sign-in that is at most ten minutes old. */
        post: operations["Version_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/signing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody who is about to sign has to see. */
        get: operations["Version_readSigning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Version_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Version_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/versions/{number}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The frozen text, byte for byte as it was hashed. */
        get: operations["Version_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** HR lets it be signed before the superior's. */
        post: operations["Acceptance_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{agreementId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader takes it back; a signature that was put on it lapses. */
        post: operations["Life_withdraw"];
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
    "/api/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, to be kept and never shown by the browser. */
        get: operations["Attachment_download"];
        put?: never;
        post?: never;
        delete: operations["Attachment_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been done, newest first. */
        get: operations["AuditLog_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every agreement of a unit, to narrow the log down to one. */
        get: operations["AuditLog_agreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every unit there has been, to narrow the log down to one; also what is closed. */
        get: operations["AuditLog_readUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log as an Excel workbook. */
        get: operations["AuditLog_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the provider sends the browser back to. What it brings is read by the sign-in itself: a provider may add parameters of its own. */
        get: operations["SignIn_callback"];
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
    "/api/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a browser goes to sign in with the municipality's account: straight on to the provider. */
        get: operations["SignIn_signIn"];
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
    "/api/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Conversation_change"];
        post?: never;
        delete: operations["Conversation_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economy/cost-centres/{costCentreId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FigureRows_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economy/cost-centres/{costCentreId}/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** If-Match is the `version` of the forecast that was seen: "0" where there was none. */
        post: operations["Forecast_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economy/forecasts/{forecastId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Forecast_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economy/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FigureImport_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economy/imports/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FigureImport_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economy/imports/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FigureImport_dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economy/imports/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FigureImport_inspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economy/imports/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The uploaded workbook back, with the cells marked that are named. */
        post: operations["FigureImport_marked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economy/imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FigureImport_downloadTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economy/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClosedMonth_list"];
        put?: never;
        post: operations["ClosedMonth_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economy/months/{year}/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ClosedMonth_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economy/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EconomySettings_read"];
        put: operations["EconomySettings_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economy/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitEconomy_read"];
        put?: never;
        post?: never;
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
    "/api/goal-areas/{areaId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers all areas in their new order. */
        post: operations["GoalArea_move"];
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
    "/api/goals/{goalId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft of what a shared goal will say. */
        get: operations["GoalChange_revision"];
        /** Writes the draft; `If-Match: "0"` for the first. Nobody below sees it before it is sent. */
        put: operations["GoalChange_save"];
        post?: never;
        delete: operations["GoalChange_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{goalId}/change/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The draft becomes what the goal says, for everybody at once; `If-Match` is the draft's version. */
        post: operations["GoalChange_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{goalId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been sent of the goal, and how many have answered. */
        get: operations["GoalChange_sent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{goalId}/changes/{changeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has answered a change, by unit. */
        get: operations["GoalChange_rows"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** Whom sharing, revising or withdrawing it touches: shown before it is done. */
        get: operations["GoalChange_reach"];
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
    "/api/organization/cost-centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CostCentre_find"];
        put?: never;
        post: operations["CostCentre_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/cost-centres/{costCentreId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CostCentre_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/cost-centres/{costCentreId}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CostCentre_changeOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/employer-body": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EmployerBody_read"];
        put: operations["EmployerBody_rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/employer-body/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EmployerBody_addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/employer-body/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EmployerBody_editMember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/import/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes all, or nothing when a cell is wrong: `applied` says which. */
        post: operations["OrganizationImport_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/import/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes nothing. */
        post: operations["OrganizationImport_dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/import/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The uploaded workbook back, with the cells marked that are named. */
        post: operations["OrganizationImport_marked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workbook to fill in: empty, or with the organization as it stands. */
        get: operations["OrganizationImport_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Level_list"];
        put?: never;
        post: operations["Level_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/levels/{levelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Level_edit"];
        post?: never;
        delete: operations["Level_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Person_find"];
        put?: never;
        post: operations["Person_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/persons/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Person_read"];
        put: operations["Person_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/persons/{personId}/release-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whoever signs in next under the person's user name becomes this person; who was signed in as them no longer is. */
        post: operations["Person_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/persons/{personId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Person_editRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tree_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Unit_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Unit_read"];
        put: operations["Unit_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/units/{unitId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Unit_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/units/{unitId}/leaderships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An acting leader, or a permanent one for a vacant post. */
        post: operations["Leadership_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/units/{unitId}/leaderships/{leadershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back one that has not begun. */
        delete: operations["Leadership_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/units/{unitId}/leaderships/{leadershipId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets or lifts the end. */
        put: operations["Leadership_changeEnd"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/units/{unitId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Unit_move"];
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
    "/api/reports/front-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FrontPage_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/move-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would happen; nothing is written. */
        post: operations["MovePreview_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/my-leaders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyLeaders_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of a unit on a day. */
        get: operations["UnitReport_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/units/{unitId}/money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The money of a unit alone: what a row of the money table opens to. */
        get: operations["UnitReport_money"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/units/{unitId}/rows/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units by the state of their agreement, or those behind one count of them. */
        get: operations["Rows_agreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/units/{unitId}/rows/cost-centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cost centres behind a figure of money. */
        get: operations["Rows_costCentres"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/units/{unitId}/rows/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units behind a coverage. */
        get: operations["Rows_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/units/{unitId}/rows/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measures behind a count. */
        get: operations["Rows_measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/units/{unitId}/rows/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leaders and measures behind a progress, and who does not count. */
        get: operations["Rows_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/units/{unitId}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of the whole subtree as an Excel workbook. */
        get: operations["Workbook_read"];
        put?: never;
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
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Template_list"];
        put?: never;
        post: operations["Template_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Template_read"];
        put: operations["Template_rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{templateId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** `If-Match` is the draft's version; "0" begins the first, or the next after a published one. */
        put: operations["Template_saveDraft"];
        post?: never;
        /** A template that was never published goes with its draft. */
        delete: operations["Template_discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{templateId}/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Template_chooseLevels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{templateId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `If-Match` is the draft's version. */
        post: operations["Template_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{templateId}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Template_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the content would say in the agreement of a unit; writes nothing. */
        post: operations["Template_preview"];
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
    "/api/units/{unitId}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deputy_read"];
        put?: never;
        post: operations["Deputy_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/deputies/{deputyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Deputy_changeDays"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/deputies/{deputyId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the deputy's access away at their next request. */
        post: operations["Deputy_end"];
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
        /** The database answers too; 503 while it does not, ok by itself when it is back. 503 also from when the instance was told to stop. */
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
            /** @description The superior who accepted that nothing is answered here, and when. */
            acceptedBy: string | null;
            acceptedOn: string | null;
            counts: components["schemas"]["AnswerCountsDto"];
            goals: components["schemas"]["AgreementGoalDto"][];
            id: number;
            measures: components["schemas"]["MeasureDto"][];
            name: string;
            position: number;
            response: components["schemas"]["ResponseDto"];
            unGoals: number[];
        };
        AgreementChangeDto: {
            /** @description Null where the unit does not have it any more. */
            after: components["schemas"]["GoalContentDto"] | null;
            /** @description acknowledge */
            allowedActions: string[];
            /** @enum {string} */
            answer: "unanswered" | "editorial" | "amended" | "acknowledged" | "notAsked";
            answeredBy: string | null;
            answeredOn: string | null;
            /**
             * @description Who answers it: the leader what comes from above, the other party what the leader has sent of the unit's own goals.
             * @enum {string}
             */
            askedParty: "leader" | "superior";
            /** @description Null where the unit did not have the goal before. */
            before: components["schemas"]["GoalContentDto"] | null;
            changedFields: ("title" | "text" | "supportsGoalId" | "scopeUnitIds" | "areaId" | "principles" | "source" | "position" | "scope")[];
            /** @description Whole days. */
            daysSinceSent: number;
            /**
             * @description What it does to the unit's goals.
             * @enum {string}
             */
            effect: "changed" | "added" | "removed";
            goalId: number;
            id: number;
            /** @enum {string} */
            kind: "withdraw" | "share" | "revise";
            owner: components["schemas"]["GoalOwnerDto"];
            sentBy: string;
            sentOn: string;
            /** @enum {string} */
            weight: "binding" | "editorial";
        };
        AgreementChangesDto: {
            agreementId: number;
            changes: components["schemas"]["AgreementChangeDto"][];
            unanswered: number;
        };
        AgreementContentDto: {
            agreementId: number;
            areas: components["schemas"]["ContentAreaDto"][];
            attachments: components["schemas"]["ContentAttachmentDto"][];
            conversations: components["schemas"]["ContentConversationDto"][];
            decision: components["schemas"]["ContentDecisionDto"] | null;
            employerBody: string | null;
            format: string;
            formerHash: string | null;
            leader: components["schemas"]["ContentPartyDto"];
            period: components["schemas"]["ContentPeriodDto"];
            reason: string;
            sections: components["schemas"]["ContentSectionDto"][];
            superior: components["schemas"]["ContentSuperiorDto"] | null;
            template: components["schemas"]["ContentTemplateDto"];
            unit: components["schemas"]["ContentUnitDto"];
        };
        AgreementCountsDto: {
            active: number;
            draft: number;
            /** @description Not active although the period has begun. */
            late: number;
            missing: number;
            /** @description Of the drafts and the late ones: sent for approval. */
            proposed: number;
            /** @description Of the drafts and the late ones: signed by one of the two, and waiting for the other. */
            signed: number;
            units: number;
            vacant: number;
            /** @description Of the active ones: changes from above wait for an answer. */
            withChanges: number;
        };
        AgreementDocumentDto: {
            activatedBy: string | null;
            activeOn: string | null;
            /**
             * @description edit, addGoal, editConversations, editDecision, editAttachments; the steps propose, withdraw, return, sign, amend, dropAmendment,
             *     evaluate, archive; waive, acceptArea.
             */
            allowedActions: string[];
            /** @description The amendment that is open. */
            amendment: components["schemas"]["AmendmentDto"] | null;
            areas: components["schemas"]["AgreementAreaDto"][];
            attachments: components["schemas"]["AttachmentRefDto"][];
            /** @description The permanent leader who is away and reads. */
            away: components["schemas"]["PersonInPostDto"] | null;
            /** @description First day it no longer holds. */
            closedOn: string | null;
            conversations: components["schemas"]["ConversationDto"][];
            counts: components["schemas"]["AnswerCountsDto"];
            createdOn: string;
            decision: components["schemas"]["DecisionDto"] | null;
            /** @description Who edits today, the acting leader where there is one; null when the unit is vacant. */
            editor: components["schemas"]["PersonInPostDto"] | null;
            employerBody: string | null;
            /** @description The last steps in its life, newest first. */
            events: components["schemas"]["AgreementEventDto"][];
            id: number;
            leader: components["schemas"]["PersonInPostDto"];
            /** @description How many conversations have to have a date when it is signed, and the fixed ones. */
            minimumConversations: number;
            /** @description Goals that this agreement has answered and that no longer reach it: kept, outside every sum. */
            outOfReach: components["schemas"]["AgreementGoalDto"][];
            period: components["schemas"]["PeriodRefDto"];
            /** @description The sections of the template, filled in. */
            sections: components["schemas"]["ContentSectionDto"][];
            signing: components["schemas"]["SigningSummaryDto"];
            /**
             * @description Where it stands, an open amendment counted in.
             * @enum {string}
             */
            stage: "active" | "draft" | "proposed" | "signed" | "evaluated" | "archived" | "amending" | "amendmentProposed" | "amendmentSigned";
            /** @enum {string} */
            state: "active" | "draft" | "proposed" | "signed" | "evaluated" | "archived";
            /** @description Null for the top unit: there the employer body is the other party. */
            superior: components["schemas"]["SuperiorDto"] | null;
            talks: components["schemas"]["FixedTalkDto"][];
            template: components["schemas"]["TemplateRefDto"];
            today: string;
            unit: components["schemas"]["UnitRefDto"];
            version: number;
            /** @description Every frozen version, oldest first. */
            versions: components["schemas"]["VersionSummaryDto"][];
            /** @description HR has let it be signed before the superior's. */
            waiver: components["schemas"]["WaiverDto"] | null;
        };
        AgreementEventDto: {
            /** @description propose, withdraw, return, sign, amend, dropAmendment, evaluate, archive; lapse, waive, acceptArea. */
            action: string;
            /** Format: date-time */
            at: string;
            comment: string;
            /** @description The day in Europe/Oslo. */
            day: string;
            id: number;
            personName: string;
            /** @description Where it stood after it. */
            stage: string;
            versionNumber: number | null;
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
            scope: "units" | "all" | "direct" | "none";
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
        AgreementLevelCountsDto: {
            id: number;
            standings: components["schemas"]["AgreementStandingsDto"];
            title: string;
        };
        AgreementLevelDto: {
            id: number;
            title: string;
        };
        AgreementListDto: {
            /** @description The levels that have units today, from the top, each with how its units stand; of the words asked for. */
            levels: components["schemas"]["AgreementLevelCountsDto"][];
            page: number;
            pageSize: number;
            period: components["schemas"]["PeriodRefDto"] | null;
            rows: components["schemas"]["AgreementListRowDto"][];
            /** @description Of the level and the words asked for, whichever standing is asked for. */
            standings: components["schemas"]["AgreementStandingsDto"];
            total: number;
        };
        AgreementListRowDto: {
            activeOn: string | null;
            agreementId: number | null;
            leader: components["schemas"]["PersonInPostDto"] | null;
            /** @description On the version that waits for a second signature, else on the newest that has both. */
            leaderSignature: components["schemas"]["ListedSignatureDto"] | null;
            level: components["schemas"]["AgreementLevelDto"];
            /**
             * @description Null without an agreement.
             * @enum {string|null}
             */
            stage: "active" | "draft" | "proposed" | "signed" | "evaluated" | "archived" | "amending" | "amendmentProposed" | "amendmentSigned" | null;
            /** @enum {string} */
            standing: "active" | "draft" | "missing" | "late" | "vacant";
            superiorSignature: components["schemas"]["ListedSignatureDto"] | null;
            /** @description Changes from above that wait for an answer. */
            unansweredChanges: number;
            unit: components["schemas"]["UnitRefDto"];
        };
        AgreementNumbersDto: {
            active: number;
            draft: number;
            late: number;
            missing: number;
            /** @description Of the drafts and the late ones. */
            proposed: number;
            signed: number;
            vacant: number;
            /** @description Of the active ones. */
            withChanges: number;
        };
        AgreementRowsDto: {
            rows: components["schemas"]["AgreementStandingRowDto"][];
            total: number;
        };
        AgreementSettingsDto: {
            /** @description edit */
            allowedActions: string[];
            /**
             * @description strict: nobody signs before the superior's own agreement is in force. lenient: they may, marked as preliminary.
             * @enum {string}
             */
            signingOrder: "strict" | "lenient";
            version: number;
        };
        AgreementSettingsInputDto: {
            /**
             * @description strict: nobody signs before the superior's own agreement is in force. lenient: they may, marked as preliminary.
             * @enum {string}
             */
            signingOrder: "strict" | "lenient";
        };
        AgreementStandingRowDto: {
            leaderName: string | null;
            /** @enum {string} */
            standing: "active" | "draft" | "missing" | "late" | "vacant";
            /** @description Changes from above that wait for its answer. */
            unansweredChanges: number;
            /** @description The day the oldest of them was sent. */
            unansweredSince: string | null;
            /**
             * @description Of one that is not active: sent for approval, or signed by one of the two.
             * @enum {string|null}
             */
            underWay: "proposed" | "signed" | null;
            unitId: number;
            unitName: string;
        };
        AgreementStandingsDto: {
            active: number;
            draft: number;
            /** @description Drafts that were not active when the period began. */
            late: number;
            missing: number;
            /** @description Of the drafts and the late ones: sent for approval, and signed by one of the two. */
            proposed: number;
            signed: number;
            vacant: number;
            /** @description Of the active ones: changes from above wait for an answer. */
            withChanges: number;
        };
        AmendmentDto: {
            openedBy: string;
            openedOn: string;
            reason: string;
        };
        AnswerCountsDto: {
            answered: number;
            expected: number;
            notRelevant: number;
        };
        AttachmentDto: {
            addedBy: string;
            addedOn: string;
            agreementId: number;
            /** @description remove */
            allowedActions: string[];
            id: number;
            mediaType: string;
            /** @description Made by the server from the sender's. */
            name: string;
            /** @description Null while it belongs to the agreement; a removed one is kept for the versions that were signed with it. */
            removedOn: string | null;
            /** @description Of the bytes, in hex: what a signature covers. */
            sha256: string;
            sizeBytes: number;
            version: number;
        };
        AttachmentRefDto: {
            addedBy: string;
            addedOn: string;
            id: number;
            mediaType: string;
            name: string;
            sizeBytes: number;
            version: number;
        };
        AuditAgreementDto: {
            id: number;
            leaderName: string;
            periodName: string;
        };
        AuditEntryDto: {
            agreement: components["schemas"]["AuditAgreementDto"] | null;
            /** Format: date-time */
            at: string;
            /** @description What the log keeps of it, as JSON; null for nothing more. */
            details: string | null;
            /** @description The fields that were changed, in words. */
            fields: string[];
            id: number;
            /** @enum {string} */
            kind: "roles" | "denied" | "sign-in" | "export" | "import" | "write";
            /** @description Null for the system itself, and for whoever was not signed in. */
            person: components["schemas"]["AuditPersonDto"] | null;
            /** @description The same id as in the server's log. */
            requestId: string | null;
            unit: components["schemas"]["AuditUnitDto"] | null;
            /** @description What was done, in words. */
            what: string;
        };
        AuditPageDto: {
            entries: components["schemas"]["AuditEntryDto"][];
            /** @description `before` of the next page; null when this is the last. */
            next: string | null;
        };
        AuditPersonDto: {
            id: number;
            name: string;
        };
        AuditUnitChoiceDto: {
            /** @description The first day on which it was no more; null while it is there. */
            closedOn: string | null;
            code: string;
            id: number;
            name: string;
        };
        AuditUnitDto: {
            id: number;
            name: string;
        };
        CellNoteDto: {
            /** @description A1 address. */
            cell: string;
            sheet: string;
            text: string;
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
        ChiefAgreementDto: {
            agreementId: number;
            personName: string;
            /** @enum {string} */
            state: "active" | "draft" | "proposed" | "signed" | "evaluated" | "archived";
            unitName: string;
        };
        CloseMonthDto: {
            month: number;
            year: number;
        };
        CloseUnitDto: {
            /**
             * Format: date
             * @description The first day on which the unit no longer exists.
             */
            validFrom: string;
        };
        ColumnMappingDto: {
            /** @description From 0. */
            column: number;
            /** @enum {string} */
            role: "costCentre" | "name" | "parent" | "accountGroup" | "month" | "original" | "revised" | "actual" | "forecast" | "forecastDeviation" | "deviation" | "ignored";
            /**
             * @description For original, revised, actual and deviation; byRow: the month stands in the row.
             * @enum {string}
             */
            span?: "month" | "toDate" | "year" | "byRow";
            toMonth?: number;
            /** @description Default the year of the import. */
            year?: number;
        };
        ColumnSumDto: {
            amountOre: number;
            column: number;
            heading: string;
            /** @enum {string} */
            role: "month" | "name" | "parent" | "costCentre" | "original" | "revised" | "actual" | "accountGroup" | "forecast" | "forecastDeviation" | "deviation" | "ignored";
            /** @enum {string|null} */
            span: "year" | "month" | "toDate" | "byRow" | null;
            toMonth: number | null;
            year: number;
        };
        ComparisonDto: {
            differences: components["schemas"]["DifferenceDto"][];
            fromNumber: number;
            toNumber: number | null;
        };
        ContentAnswerDto: {
            localTarget: string;
            measures: components["schemas"]["ContentMeasureDto"][];
            narrative: string;
            notRelevantReason: string;
        };
        ContentAreaDto: {
            acceptedBy: string | null;
            answer: components["schemas"]["ContentAnswerDto"];
            goals: components["schemas"]["ContentGoalDto"][];
            id: number;
            name: string;
        };
        ContentAttachmentDto: {
            id: number;
            mediaType: string;
            name: string;
            sha256: string;
            sizeBytes: number;
        };
        ContentConversationDto: {
            id: number;
            name: string;
            plannedOn: string;
            talk: string;
            /** @description The fixed talk that it is, by id and name; both empty for one of the parties' own. */
            talkId: string;
        };
        ContentDecisionDto: {
            archiveNumber: string;
            bodyName: string;
            caseNumber: string;
            decidedOn: string | null;
            effectiveOn: string | null;
            /** @enum {string} */
            outcome: "decided" | "noted";
        };
        ContentGoalDto: {
            answer: components["schemas"]["ContentAnswerDto"];
            id: number;
            isOwn: boolean;
            owner: components["schemas"]["ContentOwnerDto"];
            principles: string;
            /** @enum {string} */
            scope: "units" | "all" | "direct" | "none";
            scopeUnits: string[];
            source: string;
            /** @enum {string} */
            state: "draft" | "shared" | "withdrawn";
            supports: string | null;
            text: string;
            title: string;
        };
        ContentItemDto: {
            /** @enum {string} */
            duty: "leader" | "employer" | "both";
            id: string;
            text: string;
        };
        ContentMeasureDto: {
            countedWord: string;
            description: string;
            dueOn: string | null;
            id: number;
            milestones: components["schemas"]["ContentMilestoneDto"][];
            /** @enum {string} */
            progressKind: "percent" | "counted" | "milestones";
            responsible: string;
            startOn: string | null;
            title: string;
            wantedCount: number | null;
            weight: number;
        };
        ContentMilestoneDto: {
            dueOn: string | null;
            id: number;
            title: string;
        };
        ContentOwnerDto: {
            unitId: number;
            unitName: string;
        };
        ContentPartyDto: {
            name: string;
            personId: number;
            title: string;
        };
        ContentPeriodDto: {
            name: string;
            validFrom: string;
            validTo: string;
        };
        ContentSectionDto: {
            /** @enum {string} */
            access: "public" | "internal" | "exempt";
            /** @enum {string} */
            block: "none" | "goals" | "conversations" | "attachments" | "signatures";
            heading: string;
            id: string;
            items: components["schemas"]["ContentItemDto"][];
            legalBasis: string;
            text: string;
        };
        ContentSuperiorDto: {
            name: string;
            personId: number;
            title: string;
            unitId: number;
            unitName: string;
        };
        ContentTemplateDto: {
            name: string;
            number: number;
        };
        ContentUnitDto: {
            id: number;
            name: string;
        };
        ConversationDto: {
            id: number;
            name: string;
            plannedOn: string;
            talkId: string;
            version: number;
        };
        ConversationInputDto: {
            name: string;
            /** Format: date */
            plannedOn: string;
            /** @description The fixed talk of the template that this is; empty for one of the parties' own. */
            talkId: string;
        };
        CostCentreDto: {
            /** @description edit, changeOwner */
            allowedActions: string[];
            code: string;
            id: number;
            name: string;
            /** @description Owner on the day; null: nobody. */
            owner: components["schemas"]["UnitNameDto"] | null;
            /** @description Every owner with dates, earliest first. */
            ownerships: components["schemas"]["OwnershipDto"][];
            version: number;
        };
        CostCentreEconomyDto: {
            actualToDateOre: number | null;
            /** @description writeForecast, commentForecast, readFigures */
            allowedActions: string[];
            budgetToDateOre: number | null;
            code: string;
            costCentreId: number;
            deviationToDate: components["schemas"]["DeviationDto"] | null;
            /** @description Newest first, without the one that counts. */
            earlierForecasts: components["schemas"]["ForecastDto"][];
            forecast: components["schemas"]["ForecastDto"] | null;
            forecastDeviation: components["schemas"]["DeviationDto"] | null;
            /** @description Owned by the unit that was asked for. */
            isOwn: boolean;
            leader: components["schemas"]["CostCentreLeaderDto"] | null;
            light: components["schemas"]["MoneyLightDto"] | null;
            months: components["schemas"]["MonthFigureDto"][];
            name: string;
            originalOre: number | null;
            /**
             * @description open · closed: the unit is gone, its money stays · none: nobody owns it.
             * @enum {string}
             */
            ownership: "none" | "closed" | "open";
            revisedOre: number | null;
            /** @description The unit that owns it on the day; null for one that nobody owns. */
            unitId: number | null;
            unitName: string | null;
            /** @description Of the forecast, for If-Match: 0 while there is none. */
            version: number;
        };
        CostCentreForecastDto: {
            costCentreId: number;
            /** @description Newest first, without the one that counts. */
            earlierForecasts: components["schemas"]["ForecastDto"][];
            /** @description Null while nobody has given one. */
            forecast: components["schemas"]["ForecastDto"] | null;
            forecastDeviation: components["schemas"]["DeviationDto"] | null;
            light: components["schemas"]["MoneyLightDto"] | null;
            revisedOre: number | null;
            /** @description For If-Match: 0 while there is none. */
            version: number;
            year: number;
        };
        CostCentreInputDto: {
            /** @description The code in the accounts; unique. */
            code: string;
            name: string;
        };
        CostCentreLeaderDto: {
            /** @enum {string} */
            kind: "permanent" | "acting";
            name: string;
            personId: number;
        };
        CostCentreRowDto: {
            actualToDateOre: number | null;
            budgetToDateOre: number | null;
            code: string;
            costCentreId: number;
            /** @description Budget − actual to date; null unless there are both. */
            deviationToDateOre: number | null;
            forecastComment: string | null;
            forecastDeviationOre: number | null;
            forecastOn: string | null;
            forecastOre: number | null;
            leaderName: string | null;
            /** @enum {string|null} */
            light: "green" | "yellow" | "red" | null;
            name: string;
            originalOre: number | null;
            revisedOre: number | null;
            unitId: number;
            unitName: string;
        };
        CostCentreRowsDto: {
            rows: components["schemas"]["CostCentreRowDto"][];
            total: number;
        };
        CostCentresDto: {
            /** @description create */
            allowedActions: string[];
            costCentres: components["schemas"]["CostCentreDto"][];
            day: string;
            /** @description How many match, on all pages. */
            total: number;
        };
        CountingRowDto: {
            basisPoints: number;
            leaderName: string | null;
            measures: components["schemas"]["RowMeasureDto"][];
            unitId: number;
            unitName: string;
            weight: number;
        };
        CoverageDto: {
            /** @description Of the expected, "ikke aktuelt" included. */
            answered: number;
            expected: number;
            /** @description Of the answered. */
            notRelevant: number;
            /** @description In the scope without a leader; not expected to answer. */
            vacant: number;
        };
        CoverageRowDto: {
            /** @enum {string} */
            answer: "answered" | "notRelevant" | "unanswered" | "vacant";
            goalId: number;
            goalTitle: string;
            leaderName: string | null;
            /** @description What the leader wrote with "ikke aktuelt", for whoever may read the unit's agreement. */
            reasonText: string | null;
            unitId: number;
            unitName: string;
        };
        CoverageRowsDto: {
            answered: number;
            expected: number;
            notRelevant: number;
            rows: components["schemas"]["CoverageRowDto"][];
            total: number;
            vacant: number;
        };
        CreateCostCentreDto: {
            /** @description The code in the accounts; unique. */
            code: string;
            name: string;
            /** @description The unit that owns it; null: nobody yet. */
            unitId: number | null;
            /**
             * Format: date
             * @description From this day.
             */
            validFrom: string;
        };
        CreatedDto: {
            id: number;
        };
        CreateUnitDto: {
            /** @description Known by this in imports; unique. */
            code: string;
            levelId: number;
            name: string;
            /** @description null makes it the root, of which there is one. */
            parentUnitId: number | null;
            /**
             * Format: date
             * @description The unit's first day.
             */
            validFrom: string;
        };
        DecisionDto: {
            archiveNumber: string;
            bodyName: string;
            caseNumber: string;
            decidedOn: string | null;
            effectiveOn: string | null;
            /** @enum {string} */
            outcome: "decided" | "noted";
            version: number;
        };
        DecisionInputDto: {
            archiveNumber: string;
            bodyName: string;
            /** @description Møtesak, such as 02/22. */
            caseNumber: string;
            /** Format: date */
            decidedOn: string | null;
            /** Format: date */
            effectiveOn: string | null;
            /**
             * @description Decided, or taken note of.
             * @enum {string}
             */
            outcome: "decided" | "noted";
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
        DeputyDaysDto: {
            /**
             * Format: date
             * @description From today on; what has begun keeps its beginning.
             */
            validFrom: string;
            /**
             * Format: date
             * @description Exclusive: the day after the last.
             */
            validTo: string;
        };
        DeputyDto: {
            /** @description change · end */
            allowedActions: string[];
            id: number;
            /** @description The leader who named them. */
            namedById: number;
            namedByName: string;
            personId: number;
            personName: string;
            /**
             * @description resting: of today, but the leader who named them does not lead the unit now, so that it gives nothing.
             * @enum {string}
             */
            standing: "current" | "coming" | "resting" | "past";
            validFrom: string;
            /** @description Exclusive. */
            validTo: string;
            version: number;
        };
        DeputyForDto: {
            /** @description The leader's agreement of today's period; null while there is none. */
            agreementId: number | null;
            leaderName: string;
            unitId: number;
            unitName: string;
            /** @description Exclusive: the day after my last. */
            validTo: string;
        };
        DeputyInputDto: {
            personId: number;
            /**
             * Format: date
             * @description From today on; what has begun keeps its beginning.
             */
            validFrom: string;
            /**
             * Format: date
             * @description Exclusive: the day after the last.
             */
            validTo: string;
        };
        DeviationDto: {
            amountOre: number;
            /** @description Of |revised budget| in hundredths of a per cent, rounded for display; null without a budget. */
            percentHundredths: number | null;
            /** @enum {string} */
            word: "none" | "overspending" | "underspending";
        };
        DifferenceDto: {
            after: string | null;
            /** @description To be compared word by word. */
            before: string | null;
            /** @description Which field; empty for something added or removed that says nothing but its name. */
            field: string;
            /** @description Id of the section, area, goal … */
            id: string | number;
            /** @enum {string} */
            kind: "changed" | "added" | "removed";
            name: string;
            /** @enum {string} */
            place: "goal" | "area" | "agreement" | "section" | "sectionItem" | "measure" | "milestone" | "conversation" | "decision" | "attachment";
            /** @description What it stands under, by name. */
            under: string | null;
        };
        EconomySettingsDto: {
            /** @description edit */
            allowedActions: string[];
            bands: components["schemas"]["LightBandsDto"];
            /** @enum {string} */
            scale: "kroner" | "thousands" | "millions";
            /**
             * @description The sign in which deviations are shown.
             * @enum {string}
             */
            sign: "minus-is-overspending" | "plus-is-overspending";
            version: number;
            /** @description The year of the bands. */
            year: number;
        };
        EconomySettingsInputDto: {
            bands: components["schemas"]["LightBandsDto"];
            /** @enum {string} */
            scale: "kroner" | "thousands" | "millions";
            /**
             * @description The sign in which deviations are shown.
             * @enum {string}
             */
            sign: "minus-is-overspending" | "plus-is-overspending";
        };
        EmployerBodyDto: {
            /** @description edit */
            allowedActions: string[];
            /** @description null until it is named. */
            id: number | null;
            /** @description Representatives first, then by name; former and coming ones too. */
            members: components["schemas"]["MemberDto"][];
            name: string;
            /** @description 0 until it is named. */
            version: number;
        };
        EmployerBodyInputDto: {
            name: string;
        };
        FieldProblemDto: {
            /** @description Stable code of the fault. */
            code: string;
            field: string;
            /** @description What is wrong and what to do, in the reader's language. */
            message: string;
        };
        FigureDryRunDto: {
            /** @description The same file, read the same way, is in already: importing it again changes nothing. */
            alreadyImported: components["schemas"]["FigureImportDto"] | null;
            detailRows: number;
            figures: components["schemas"]["FigureImportCountsDto"];
            fileName: string;
            forecasts: components["schemas"]["FigureImportCountsDto"];
            forecastsBesideOwn: components["schemas"]["ForecastBesideOwnDto"][];
            /** @description Figures that change or are gone, those that are gone first; the first 500. */
            givingWay: components["schemas"]["FigureGivingWayDto"][];
            hiddenSheets: string[];
            /** @description Whether it can't go in as it is: errors, or wrong printed figures or removals that nobody has accepted. */
            isBlocked: boolean;
            /** @description The last month that the file has accounts for on its own, null without: they count when it is closed. */
            lastActualMonth: number | null;
            /** @description Printed totals and deviations that were held against the lowest rows. */
            printedCompared: number;
            problemCount: number;
            /** @description The first 500, by row. */
            problems: components["schemas"]["FigureImportProblemDto"][];
            source: string;
            sums: components["schemas"]["ColumnSumDto"][];
            /** @description Row numbers that were read as totals: compared, not imported. */
            totalRows: number[];
            year: number;
        };
        FigureGivingWayDto: {
            accountGroup: string;
            amountOre: number;
            code: string;
            /** @enum {string} */
            kind: "original" | "revised" | "actual";
            name: string;
            /** @description Null when the figure is gone. */
            newAmountOre: number | null;
            /**
             * @description corrected: its own source's file has it otherwise · same-money: the file has the same money in another span · installation.
             * @enum {string}
             */
            reason: "installation" | "corrected" | "same-money";
            /** @description The source it came from; null with the installation. */
            source: string | null;
            /** @enum {string} */
            span: "year" | "month" | "toDate";
            toMonth: number;
            year: number;
        };
        FigureImportCountsDto: {
            added: number;
            changed: number;
            removed: number;
            unchanged: number;
        };
        FigureImportDto: {
            /** Format: date-time */
            at: string;
            figureCount: number;
            fileName: string;
            id: number;
            personName: string;
            /** @description The corrected file that replaced its figures; null while they stand. */
            replacedById: number | null;
            source: string;
            year: number;
        };
        FigureImportProblemDto: {
            /** @description A1 address; '' for the file as a whole. */
            at: string;
            /** @enum {string} */
            code: "formula-without-result" | "cell-holds-error" | "amount-not-a-number" | "amount-ambiguous" | "amount-finer-than-ore" | "amount-too-large" | "cost-centre-unknown" | "cost-centre-ambiguous" | "formulas-by-stored-result" | "row-without-cost-centre" | "month-not-a-month" | "duplicate-figure" | "parent-cycle" | "parent-ambiguous" | "parent-without-row" | "parent-has-own-figure" | "total-differs-by-rounding" | "total-differs" | "deviation-differs-by-rounding" | "deviation-differs" | "forecast-without-budget" | "no-figures" | "sheet-missing" | "hidden-sheet-left-out" | "figure-from-other-source" | "year-among-months";
            /** @description What the cell shows; '' for an empty one and for the file as a whole. */
            content: string;
            /** @description Numbers and names that the text of the code needs. */
            params: {
                [key: string]: string | number;
            };
            /** @description As the sheet shows it; 0 for the file as a whole. */
            row: number;
            /**
             * @description error: must be mended · confirm: goes in when the row is accepted · note: goes in.
             * @enum {string}
             */
            severity: "error" | "confirm" | "note";
        };
        FigureImportRequestDto: {
            /** @description How many stored figures the user has seen, and accepts, that the import takes away; the dry run's `figures.removed`. */
            acceptedRemovals?: number;
            acceptedRows: number[];
            columns: components["schemas"]["ColumnMappingDto"][];
            detailRows: number[];
            /** @description As the sheet shows it, from 1. */
            headingRow: number;
            /** @description Rows whose forecast takes over from one that a leader gave by hand; others leave it standing. */
            replacedForecastRows?: number[];
            /** @enum {string} */
            scale: "kroner" | "thousands" | "millions";
            sheet: string;
            /**
             * @description Needed when a column prints deviations.
             * @enum {string|null}
             */
            sign: "minus-is-overspending" | "plus-is-overspending" | null;
            /** @description What a file and its corrections have in common: a corrected file replaces its own figures. */
            source: string;
            /** @description Rows that are totals, or are not, whatever they look like. */
            totalRows: number[];
            year: number;
        };
        FigureImportResultDto: {
            import: components["schemas"]["FigureImportDto"];
            /**
             * @description imported, or unchanged: the same file was in already.
             * @enum {string}
             */
            outcome: "unchanged" | "imported";
        };
        FigureRowDto: {
            accountGroup: string;
            amountOre: number;
            /** Format: date-time */
            importedAt: string | null;
            /** @enum {string} */
            kind: "original" | "revised" | "actual";
            /** @description Null for figures that came with the installation. */
            source: string | null;
            /** @enum {string} */
            span: "year" | "month" | "toDate";
            toMonth: number;
        };
        FigureRowsDto: {
            code: string;
            costCentreId: number;
            name: string;
            rows: components["schemas"]["FigureRowDto"][];
            year: number;
        };
        FixedTalkDto: {
            id: string;
            month: number | null;
            name: string;
        };
        ForecastBesideOwnDto: {
            code: string;
            fileOre: number;
            /** @description By the request's `replacedForecastRows`; else the leader's own stands. */
            isReplaced: boolean;
            name: string;
            ownOre: number;
            /** @description Who gave it. */
            personName: string;
            row: number;
        };
        ForecastCommentDto: {
            /** Format: date-time */
            at: string;
            id: number;
            personName: string;
            text: string;
        };
        ForecastDto: {
            amountOre: number;
            /** Format: date-time */
            at: string;
            comment: string;
            /** @description Oldest first. */
            comments: components["schemas"]["ForecastCommentDto"][];
            /** @description The day in Europe/Oslo. */
            day: string;
            id: number;
            isImported: boolean;
            /** @description The leader that a controller entered it for; null when the leader did. */
            onBehalfOf: string | null;
            personName: string;
        };
        FrontPageDto: {
            /** @description Null for everybody but HR, and while there is no period. */
            agreementNumbers: components["schemas"]["AgreementNumbersDto"] | null;
            /** @description Null for whoever is not in the employer body, and while there is no agreement. */
            chiefAgreement: components["schemas"]["ChiefAgreementDto"] | null;
            /** @description In the next 30 days. */
            coming: components["schemas"]["FrontPageItemDto"][];
            /** @description By name of the unit. */
            deputyFor: components["schemas"]["DeputyForDto"][];
            /** @description What is overdue first, then by day. */
            dueSoon: components["schemas"]["FrontPageItemDto"][];
            needsMyDecision: components["schemas"]["FrontPageItemDto"][];
            status: components["schemas"]["MyStatusDto"][];
            today: string;
        };
        FrontPageItemDto: {
            agreementId: number | null;
            /** @description The change that is to be answered. */
            changeId: number | null;
            /** @description How many it concerns: goals without answer, cost centres without forecast, milestones reached. */
            count: number | null;
            /** @description Days from today to dueOn; negative when overdue. */
            days: number | null;
            /** @description The reason of "ikke aktuelt", the milestone's title … */
            detail: string | null;
            /** @description Overdue when before today; null without a day. */
            dueOn: string | null;
            goalId: number | null;
            /** @enum {string} */
            kind: "measureDue" | "milestoneDue" | "createAgreement" | "answerGoal" | "forecastMissing" | "proposeAgreement" | "agreementReturned" | "amendmentOpen" | "signAgreement" | "answerChange" | "signOrReturn" | "acceptAreas" | "acknowledgeChange" | "notRelevant" | "agreementMissing" | "agreementLate" | "conversation";
            measureId: number | null;
            /** @description Of how many. */
            outOf: number | null;
            /** @description Whose goal or agreement it is. */
            personName: string | null;
            /** @description Since when it waits, and for how many whole days; null where that says nothing. */
            sinceOn: string | null;
            /** @description Title of the measure or goal, or name of the unit. */
            title: string;
            unitId: number;
            unitName: string;
            waitedDays: number | null;
        };
        FrozenVersionDto: {
            hash: string;
            number: number;
            signatures: components["schemas"]["SignatureDto"][];
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
        GoalCellDto: {
            answered: number;
            expected: number;
            measures: components["schemas"]["MeasureCountsDto"];
            notRelevant: number;
            /** @description progressSum ÷ progressWeight, halves up; null when nothing is reported: shown as –. */
            progressBasisPoints: number | null;
            /** @description Σ (the leader's progress in basis points × the agreement's weight). */
            progressSum: number;
            /** @description Leaders in the sums. */
            progressUnits: number;
            /** @description Σ weight of the same agreements. */
            progressWeight: number;
            /** @enum {string} */
            reach: "owner" | "expected" | "notReached";
            vacant: number;
        };
        GoalChangeCountsDto: {
            acknowledged: number;
            amended: number;
            asked: number;
            unanswered: number;
        };
        GoalChangeDto: {
            /** @description Null for a goal that was withdrawn with it. */
            after: components["schemas"]["GoalContentDto"] | null;
            /** @description Null for a goal that was shared with it. */
            before: components["schemas"]["GoalContentDto"] | null;
            changedFields: ("title" | "text" | "supportsGoalId" | "scopeUnitIds" | "areaId" | "principles" | "source" | "position" | "scope")[];
            counts: components["schemas"]["GoalChangeCountsDto"];
            id: number;
            /** @enum {string} */
            kind: "withdraw" | "share" | "revise";
            sentBy: string;
            sentOn: string;
            /** @enum {string} */
            weight: "binding" | "editorial";
        };
        GoalChangeRowDto: {
            agreementId: number;
            /** @enum {string} */
            answer: "unanswered" | "amended" | "acknowledged";
            /** @description The day it was acknowledged. */
            answeredOn: string | null;
            /** @enum {string} */
            effect: "changed" | "added" | "removed";
            leader: components["schemas"]["PersonInPostDto"] | null;
            /** @description Links from the owner's unit. */
            level: number;
            unit: components["schemas"]["UnitRefDto"];
        };
        GoalChangeRowsDto: {
            changeId: number;
            counts: components["schemas"]["GoalChangeCountsDto"];
            rows: components["schemas"]["GoalChangeRowDto"][];
            /** @description Of the answer asked for. */
            total: number;
        };
        GoalChangesDto: {
            changes: components["schemas"]["GoalChangeDto"][];
            goalId: number;
            revision: components["schemas"]["GoalRevisionDto"] | null;
        };
        GoalContentDto: {
            areaId: number;
            areaName: string;
            position: number;
            principles: string;
            /** @enum {string} */
            scope: "units" | "all" | "direct" | "none";
            scopeUnits: components["schemas"]["UnitRefDto"][];
            source: string;
            /** @description For whoever reads the owner's agreement; else null. */
            supports: components["schemas"]["SupportedGoalDto"] | null;
            text: string;
            title: string;
        };
        GoalDto: {
            /** @description For a draft edit, share, delete; for a shared one revise, withdraw; and breakDown … */
            allowedActions: string[];
            areaId: number;
            id: number;
            owner: components["schemas"]["GoalOwnerDto"];
            periodId: number;
            position: number;
            principles: string;
            /** @enum {string} */
            scope: "units" | "all" | "direct" | "none";
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
            /** @enum {string} */
            action: "withdraw" | "share" | "revise";
            /** @description Units that get the goal, and that lose it. */
            added: number;
            /** @description Units among them whose leader has an agreement. */
            agreements: number;
            leaders: number;
            /** @description From the top. */
            levels: components["schemas"]["GoalReachLevelDto"][];
            /** @description Not-cancelled measures in them that stand under the goal. */
            measures: number;
            /** @description The nearest units, at most 12, by name. */
            nearest: components["schemas"]["UnitRefDto"][];
            removed: number;
            /** @description A page of the units, level by level. */
            rows: components["schemas"]["GoalReachRowDto"][];
            /** @description Agreements among them that are signed by both and in force. */
            signed: number;
            units: number;
            /** @description Units without a leader among them. */
            vacant: number;
        };
        GoalReachLevelDto: {
            agreements: number;
            levelId: number;
            measures: number;
            signed: number;
            /** @description Title of its leaders. */
            title: string;
            units: number;
        };
        GoalReachRowDto: {
            agreementId: number | null;
            /** @enum {string} */
            effect: "changed" | "added" | "removed";
            /** @description Its agreement is signed, and will be asked if the change is binding. */
            isSigned: boolean;
            /** @description Null: vacant. */
            leader: components["schemas"]["PersonInPostDto"] | null;
            levelId: number;
            /** @description Its not-cancelled measures for the goal. */
            measures: number;
            unit: components["schemas"]["UnitRefDto"];
        };
        GoalRevisionDto: {
            /** @description What it will say; null while there is no draft. */
            after: components["schemas"]["GoalContentDto"] | null;
            /** @description save, send, drop */
            allowedActions: string[];
            /** @description What the goal says now. */
            before: components["schemas"]["GoalContentDto"];
            /** @description The fields that differ, in the order of reading. */
            changedFields: ("title" | "text" | "supportsGoalId" | "scopeUnitIds" | "areaId" | "principles" | "source" | "position" | "scope")[];
            /** @description Who began it. */
            createdBy: string | null;
            goalId: number;
            /** @description 0 while there is none: send `If-Match: "0"` to write the first. */
            version: number;
        };
        GoalRowDto: {
            areaId: number;
            areaName: string;
            /** @description One per column. */
            cells: components["schemas"]["GoalCellDto"][];
            id: number;
            isOwnedHere: boolean;
            /** @description Name of the owner's leader, null when vacant. */
            ownerLeaderName: string | null;
            ownerName: string;
            ownerUnitId: number;
            sharedOn: string;
            sum: components["schemas"]["GoalCellDto"];
            /** @description The goal that it breaks down. */
            supportsGoalId: number | null;
            title: string;
        };
        HealthDto: {
            status: string;
        };
        InspectedFigureFileDto: {
            fileName: string;
            sheets: components["schemas"]["InspectedFigureSheetDto"][];
            /** @description A name that the file and its corrections could share. */
            source: string;
        };
        InspectedFigureSheetDto: {
            columns: components["schemas"]["ProposedColumnDto"][];
            headingRow: number;
            /** @description Hidden sheets are named and left out. */
            hidden: boolean;
            name: string;
            preview: string[][];
            rowCount: number;
            /** @enum {string|null} */
            scale: "kroner" | "thousands" | "millions" | null;
            /** @enum {string|null} */
            sign: "minus-is-overspending" | "plus-is-overspending" | null;
            year: number | null;
        };
        LeaderRowDto: {
            /** @enum {string} */
            agreement: "active" | "draft" | "missing" | "late" | "vacant";
            agreementId: number | null;
            /** @description Since when it is active, else when it was drawn up; null when missing. */
            agreementSince: string | null;
            /**
             * @description Of one that is not active: sent for approval, or signed by one of the two.
             * @enum {string|null}
             */
            agreementUnderWay: "proposed" | "signed" | null;
            /** @description Answers of the leader to the goals that reach the unit. */
            coverage: components["schemas"]["CoverageDto"];
            measures: components["schemas"]["MeasureCountsDto"];
            /** @description With everything below. */
            money: components["schemas"]["MoneyRowDto"];
            /** @description progressSum ÷ progressWeight, halves up; null when nothing is reported: shown as –. */
            progressBasisPoints: number | null;
            /** @description Σ (the leader's progress in basis points × the agreement's weight). */
            progressSum: number;
            /** @description Leaders in the sums. */
            progressUnits: number;
            /** @description Σ weight of the same agreements. */
            progressWeight: number;
            /** @description Changes from above that wait for the leader's answer. */
            unansweredChanges: number;
            unit: components["schemas"]["ReportUnitDto"];
        };
        LeadershipDto: {
            /** @description changeEnd; remove while it has not begun. */
            allowedActions: string[];
            /** @description Full-time equivalents led × 100; null: not stated. */
            fteHundredths: number | null;
            id: number;
            /** @enum {string} */
            kind: "permanent" | "acting";
            personId: number;
            personName: string;
            validFrom: string;
            /** @description Exclusive; null: no end is set. */
            validTo: string | null;
        };
        LeadershipEndDto: {
            /**
             * Format: date
             * @description Exclusive: the day after the last; null: no end is set.
             */
            validTo: string | null;
        };
        LeadershipInputDto: {
            /** @description Full-time equivalents led × 100; null: not stated. */
            fteHundredths?: number | null;
            /**
             * @description A change of permanent leader, with measures carried over, is a request of its own.
             * @enum {string}
             */
            kind: "permanent" | "acting";
            personId: number;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Exclusive: the day after the last; null: no end is set.
             */
            validTo: string | null;
        };
        LedUnitDto: {
            /** @enum {string} */
            kind: "permanent" | "acting";
            name: string;
            unitId: number;
        };
        LevelCountDto: {
            leaderTitle: string;
            levelId: number;
            rank: number;
            units: number;
        };
        LevelDto: {
            /** @description edit; delete while no unit is on it. */
            allowedActions: string[];
            id: number;
            /** @description The title of a leader on this level, such as "Seksjonsleder". */
            leaderTitle: string;
            /** @description 0 at the top; each level its own. */
            rank: number;
            /** @description Units on this level, closed ones too. */
            units: number;
            version: number;
        };
        LevelInputDto: {
            /** @description The title of a leader on this level, such as "Seksjonsleder". */
            leaderTitle: string;
            /** @description 0 at the top; each level its own. */
            rank: number;
        };
        LightBandsDto: {
            ore: components["schemas"]["LightLimitsDto"];
            /** @description In hundredths of a per cent of |revised budget|. */
            percentHundredths: components["schemas"]["LightLimitsDto"];
            /**
             * @description overspending: underspending is green however large · both: it has lights too.
             * @enum {string}
             */
            sides: "overspending" | "both";
            /** @description Below this |revised budget| the kroner decide, from it on the per cent. */
            smallBudgetOre: number;
        };
        LightLimitsDto: {
            green: number;
            yellow: number;
        };
        ListedSignatureDto: {
            name: string;
            signedOn: string;
        };
        MarkingRequestDto: {
            notes: components["schemas"]["CellNoteDto"][];
        };
        MeasureCountsDto: {
            cancelled: number;
            done: number;
            green: number;
            /** @description Day of the newest update; null when there is none. */
            lastReportedOn: string | null;
            notReported: number;
            /** @description The newest round whose deadline has passed was opened after the last update. */
            outdated: number;
            overdue: number;
            planned: number;
            /** @description Not-cancelled measures with progress. */
            progressReported: number;
            red: number;
            started: number;
            /** @description All not-cancelled measures. */
            total: number;
            yellow: number;
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
        MeasureListRowDto: {
            areaName: string;
            dueOn: string | null;
            goalTitle: string | null;
            id: number;
            isOverdue: boolean;
            /** @description With the last update by the report's day; null like the title. */
            lastComment: string | null;
            /** @description By the report's day. */
            lastUpdatedOn: string | null;
            leaderName: string | null;
            /**
             * @description Why it is outside the sums: the goal no longer reaches the unit, or is withdrawn.
             * @enum {string|null}
             */
            leftOut: "withdrawn" | "notReached" | null;
            /**
             * @description Null for a cancelled one.
             * @enum {string|null}
             */
            light: "green" | "yellow" | "red" | "outdated" | "notReported" | null;
            /** @description Null until reported. */
            progressBasisPoints: number | null;
            /** @enum {string} */
            status: "planned" | "started" | "done" | "cancelled";
            /** @description Null for whoever may read the unit's figures, but not its measures. */
            title: string | null;
            unitId: number;
            unitName: string;
            /** @description The goal that it is for, when that one is below the goal that is opened. */
            viaGoal: string | null;
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
        MeasureRowsDto: {
            /** @description How many count. */
            counting: number;
            /** @description Those that count first; then those outside the sums, with why. */
            rows: components["schemas"]["MeasureListRowDto"][];
            total: number;
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
            /** @description Whether any unit stands directly below one that I lead. */
            hasSubordinates: boolean;
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
        MemberDto: {
            id: number;
            personId: number;
            personName: string;
            representative: boolean;
            validFrom: string;
            /** @description Exclusive; null: no end is set. */
            validTo: string | null;
        };
        MemberInputDto: {
            personId: number;
            /** @description Signs on behalf of the body; one at a time. */
            representative: boolean;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Exclusive: the day after the last; null: no end is set.
             */
            validTo: string | null;
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
        MoneyLightDto: {
            /** @enum {string} */
            by: "percent" | "ore";
            /** @enum {string} */
            colour: "green" | "yellow" | "red";
        };
        MoneyReportDto: {
            bands: components["schemas"]["ReportLightBandsDto"];
            /** @description 1–12; 0 when no month is closed by the day. */
            lastClosedMonth: number;
            /** @description Own, each direct subordinate, closed ones, uten eier; the sum last. */
            rows: components["schemas"]["MoneyRowDto"][];
            /**
             * @description Which sign is printed; amounts here are always minus for overspending.
             * @enum {string}
             */
            sign: "minus-is-overspending" | "plus-is-overspending";
            year: number;
        };
        MoneyRowDto: {
            actualToDateOre: number | null;
            budgetToDateOre: number | null;
            /** @description The budget to date of those centres. */
            budgetWithActualOre: number | null;
            costCentres: number;
            /** @description Budget − actual to date of the centres that have both: overspending negative. */
            deviationToDateOre: number | null;
            /** @enum {string|null} */
            deviationToDateWord: "none" | "overspending" | "underspending" | null;
            /** @description Revised budget − forecast of the centres that have both. */
            forecastDeviationOre: number | null;
            /** @description Hundredths of a per cent of the revised budget of those with a forecast; null where there is no such budget. */
            forecastDeviationPercentHundredths: number | null;
            /** @enum {string|null} */
            forecastDeviationWord: "none" | "overspending" | "underspending" | null;
            forecastOre: number | null;
            hasChildren: boolean;
            /** @enum {string|null} */
            leaderKind: "permanent" | "acting" | null;
            leaderName: string | null;
            /**
             * @description No forecast: no light.
             * @enum {string|null}
             */
            light: "green" | "yellow" | "red" | null;
            mayOpen: boolean;
            name: string;
            /** @description Null amounts are reported by no centre, which is not 0. */
            originalOre: number | null;
            /**
             * @description closed: nedlagt, money only · unowned: uten eier, at the top only.
             * @enum {string}
             */
            part: "own" | "closed" | "child" | "sum" | "unowned";
            revisedOre: number | null;
            /** @description Of the centres that have both a budget and a forecast; what the forecast deviation is held against. */
            revisedWithForecastOre: number | null;
            /** @description Null: uten eier. */
            unitId: number | null;
            withDeviationToDate: number;
            withForecast: number;
            /** @description Centres in the forecast deviation, and in the deviation to date. */
            withForecastDeviation: number;
        };
        MoneySumDto: {
            actualToDateOre: number | null;
            budgetToDateOre: number | null;
            costCentres: number;
            deviationToDate: components["schemas"]["DeviationDto"] | null;
            forecastDeviation: components["schemas"]["DeviationDto"] | null;
            /** @description Null when no centre has one. */
            forecastOre: number | null;
            light: components["schemas"]["MoneyLightDto"] | null;
            originalOre: number | null;
            revisedOre: number | null;
            /** @description The budget that the forecast deviation is held against. */
            revisedWithForecastOre: number | null;
            withDeviationToDate: number;
            withForecast: number;
            /** @description Centres in the forecast deviation, and in the deviation to date. */
            withForecastDeviation: number;
        };
        MonthDto: {
            /** @description close, reopen */
            allowedActions: string[];
            closedBy: string | null;
            /** @description The day it was closed; null while it is open. */
            closedOn: string | null;
            month: number;
            /** @description 0 while it is open. */
            version: number;
            year: number;
        };
        MonthFigureDto: {
            actualOre: number | null;
            budgetOre: number | null;
            month: number;
        };
        MonthsDto: {
            /** @description 1–12, 0 when none is closed: figures to date go through this one. */
            lastClosedMonth: number;
            months: components["schemas"]["MonthDto"][];
            year: number;
        };
        MovedGoalDto: {
            id: number;
            ownerUnitName: string;
            title: string;
        };
        MoveGoalAreaDto: {
            /**
             * @description One place towards the top, or towards the bottom.
             * @enum {string}
             */
            direction: "up" | "down";
        };
        MovePreviewDto: {
            /** @description Agreements that get another superior: the unit's own, when its leader has one. */
            agreementId: number | null;
            /** @description Codes of the cost centres that follow the unit and those below it, and their revised budget for the year. */
            costCentreCodes: string[];
            formerParentName: string | null;
            goalsAfter: number;
            goalsBefore: number;
            goalsIn: components["schemas"]["MovedGoalDto"][];
            /** @description Goals that no longer reach the unit, and those that begin to. */
            goalsOut: components["schemas"]["MovedGoalDto"][];
            leaderName: string | null;
            /** @description Measures of the unit's agreements in the period: all, and those that leave the sums because their goal no longer reaches. */
            measures: number;
            measuresLeavingSums: number;
            newParentName: string;
            revisedOre: number;
            superiorAfter: components["schemas"]["SuperiorInPostDto"] | null;
            superiorBefore: components["schemas"]["SuperiorInPostDto"] | null;
            unitId: number;
            unitName: string;
            /** @description Units below that move along. */
            unitsBelow: number;
            validFrom: string;
            year: number;
        };
        MovePreviewInputDto: {
            /** @description The new unit above. */
            parentUnitId: number;
            unitId: number;
            /** Format: date */
            validFrom: string;
        };
        MoveUnitDto: {
            parentUnitId: number;
            /**
             * Format: date
             * @description The first day under the new parent. A move that is planned for later still happens.
             */
            validFrom: string;
        };
        MyAgreementDto: {
            /** @description Null: none yet. */
            agreementId: number | null;
            /** @description create */
            allowedActions: string[];
            period: components["schemas"]["PeriodRefDto"];
            /** @enum {string|null} */
            state: "active" | "draft" | "proposed" | "signed" | "evaluated" | "archived" | null;
            unit: components["schemas"]["UnitRefDto"];
        };
        MyLeadersDto: {
            day: string;
            leaders: components["schemas"]["LeaderRowDto"][];
            /**
             * @description Which sign is printed; amounts here are always minus for overspending.
             * @enum {string}
             */
            sign: "minus-is-overspending" | "plus-is-overspending";
            sum: components["schemas"]["MyLeadersSumDto"];
            unit: components["schemas"]["ReportUnitDto"];
            /** @description All units that I lead, to choose among. */
            units: components["schemas"]["MyLeadersUnitDto"][];
        };
        MyLeadersSumDto: {
            agreements: components["schemas"]["AgreementCountsDto"];
            coverage: components["schemas"]["CoverageDto"];
            leaders: number;
            measures: components["schemas"]["MeasureCountsDto"];
            /** @description Without the unit's own cost centres, and without units that its leader leads too: these have a list of their own. */
            money: components["schemas"]["MoneyRowDto"];
        };
        MyLeadersUnitDto: {
            id: number;
            name: string;
        };
        MyStatusDto: {
            /** @description My answers to the goals that reach the unit. */
            coverage: components["schemas"]["CoverageDto"];
            measures: components["schemas"]["MeasureCountsDto"];
            /** @description With everything below. */
            money: components["schemas"]["MoneyRowDto"];
            /** @description progressSum ÷ progressWeight, halves up; null when nothing is reported: shown as –. */
            progressBasisPoints: number | null;
            /** @description Σ (the leader's progress in basis points × the agreement's weight). */
            progressSum: number;
            /** @description Leaders in the sums. */
            progressUnits: number;
            /** @description Σ weight of the same agreements. */
            progressWeight: number;
            /**
             * @description Which sign is printed; amounts here are always minus for overspending.
             * @enum {string}
             */
            sign: "minus-is-overspending" | "plus-is-overspending";
            unit: components["schemas"]["ReportUnitDto"];
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
        NewForecastCommentDto: {
            text: string;
        };
        NewForecastDto: {
            /** @description Needed when the light isn't green. */
            comment: string;
            year: number;
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
        NewTemplateDto: {
            /** @description The template that it begins as a copy of; without it, with goals and signatures alone. */
            copyOf?: number | null;
            name: string;
        };
        NotCountingRowDto: {
            leaderName: string | null;
            measures: components["schemas"]["RowMeasureDto"][];
            /** @enum {string} */
            reason: "notRelevant" | "vacant" | "notReported" | "notAnswered" | "noWeight";
            /** @description What the leader wrote with "ikke aktuelt", for whoever may read the unit's agreement. */
            reasonText: string | null;
            unitId: number;
            unitName: string;
        };
        OrganizationImportResultDto: {
            /** @description Whether the file was written: never by a dry run, and only when no cell is wrong. */
            applied: boolean;
            fileName: string;
            /** @description Hidden sheets, which are not read. */
            hiddenSheets: string[];
            /** @description Whether an import of the file would be written. */
            mayBeApplied: boolean;
            sheets: components["schemas"]["SheetSummaryDto"][];
            /** @description Visible sheets that the import has no use for. */
            unknownSheets: string[];
            /** @description How many cells are wrong; the list stops at 1000. */
            wrongCellCount: number;
            wrongCells: components["schemas"]["WrongCellDto"][];
        };
        OverviewRowDto: {
            agreements: components["schemas"]["AgreementCountsDto"];
            /** @description Over all goals that reach the units, also those of units further down. */
            coverage: components["schemas"]["CoverageDto"];
            measures: components["schemas"]["MeasureCountsDto"];
            /** @enum {string} */
            part: "own" | "child" | "sum";
            /** @description progressSum ÷ progressWeight, halves up; null when nothing is reported: shown as –. */
            progressBasisPoints: number | null;
            /** @description Σ (the leader's progress in basis points × the agreement's weight). */
            progressSum: number;
            /** @description Leaders in the sums. */
            progressUnits: number;
            /** @description Σ weight of the same agreements. */
            progressWeight: number;
            unitId: number;
        };
        OwnershipDto: {
            unit: components["schemas"]["UnitNameDto"];
            validFrom: string;
            /** @description Exclusive; null: no end is set. */
            validTo: string | null;
        };
        OwnFromDto: {
            /** @description The new owner; null: nobody. */
            unitId: number | null;
            /**
             * Format: date
             * @description The first day with the new owner.
             */
            validFrom: string;
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
        PersonDto: {
            active: boolean;
            /** @description edit (all but the user name), editUserName, editRoles, releaseAccount */
            allowedActions: string[];
            id: number;
            /** @description Units that they lead today. */
            leads: components["schemas"]["LedUnitDto"][];
            name: string;
            roles: ("hr" | "controller" | "auditor" | "admin")[];
            title: string | null;
            /** @description Only for those who may edit people. */
            userName: string | null;
            version: number;
        };
        PersonInPostDto: {
            name: string;
            personId: number;
            title: string;
        };
        PersonInputDto: {
            active: boolean;
            name: string;
            title: string | null;
            /** @description Known by this in imports, such as the mail address at work; unique. */
            userName: string;
        };
        PersonNameDto: {
            id: number;
            name: string;
        };
        PersonRolesDto: {
            roles: ("hr" | "controller" | "auditor" | "admin")[];
        };
        PersonsDto: {
            /** @description create */
            allowedActions: string[];
            persons: components["schemas"]["PersonDto"][];
            /** @description How many match, on all pages. */
            total: number;
        };
        PlacementDto: {
            /** @description null: the root. */
            parent: components["schemas"]["UnitNameDto"] | null;
            validFrom: string;
            /** @description Exclusive; null: no end is set. */
            validTo: string | null;
        };
        ProblemDto: {
            /** @description At 412: the resource as it now is. */
            current?: {
                [key: string]: unknown;
            };
            /** @description At 409 where two texts differ: each place with what stood and what stands there. */
            difference?: {
                [key: string]: unknown;
            }[];
            errors?: components["schemas"]["FieldProblemDto"][];
            /** @description At 401 `fresh-sign-in-needed`: the path to sign in again at; add `returnTo`. */
            signInUrl?: string;
            status: number;
            title: string;
            /** @description urn:kaskade:problem:<code> */
            type: string;
        };
        ProgressRowsDto: {
            answered: number;
            counting: components["schemas"]["CountingRowDto"][];
            day: string;
            expected: number;
            goalId: number | null;
            goalTitle: string | null;
            notCounting: components["schemas"]["NotCountingRowDto"][];
            progressBasisPoints: number | null;
            progressSum: number;
            progressWeight: number;
            /** @description Leaders in all, counting and not. */
            total: number;
        };
        ProposedColumnDto: {
            column: number;
            heading: string;
            /** @enum {string} */
            role: "month" | "name" | "parent" | "costCentre" | "original" | "revised" | "actual" | "accountGroup" | "forecast" | "forecastDeviation" | "deviation" | "ignored";
            /** @enum {string} */
            span?: "year" | "month" | "toDate" | "byRow";
            toMonth?: number;
            year?: number;
        };
        ReportColumnDto: {
            hasChildren: boolean;
            /** @enum {string|null} */
            leaderKind: "permanent" | "acting" | null;
            leaderName: string | null;
            /** @description Leaders in the column. */
            leaders: number;
            mayOpen: boolean;
            name: string;
            /** @enum {string} */
            part: "own" | "child";
            unitId: number;
        };
        ReportLightBandsDto: {
            greenOre: number;
            greenPercentHundredths: number;
            /** @enum {string} */
            sides: "both" | "overspending";
            smallBudgetOre: number;
            yellowOre: number;
            yellowPercentHundredths: number;
        };
        ReportPathStepDto: {
            id: number;
            /** @description Whether the reader may open that unit's report. */
            mayOpen: boolean;
            name: string;
        };
        ReportPeriodDto: {
            id: number;
            name: string;
            validFrom: string;
            /** @description Exclusive. */
            validTo: string;
        };
        ReportUnitDto: {
            id: number;
            /** @enum {string|null} */
            leaderKind: "permanent" | "acting" | null;
            leaderName: string | null;
            leaderTitle: string;
            levelRank: number;
            name: string;
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
        RowMeasureDto: {
            dueOn: string | null;
            id: number;
            isOverdue: boolean;
            /**
             * @description Why it is outside the sums: the goal no longer reaches the unit, or is withdrawn.
             * @enum {string|null}
             */
            leftOut: "withdrawn" | "notReached" | null;
            /**
             * @description Null for a cancelled one.
             * @enum {string|null}
             */
            light: "green" | "yellow" | "red" | "outdated" | "notReported" | null;
            /** @description Null until reported. */
            progressBasisPoints: number | null;
            /** @enum {string} */
            status: "planned" | "started" | "done" | "cancelled";
            /** @description Null for whoever may read the unit's figures, but not its measures. */
            title: string | null;
            /** @description The goal that it is for, when that one is below the goal that is opened. */
            viaGoal: string | null;
            weight: number;
        };
        ScopeUnitDto: {
            id: number;
            /** @description 1: directly below the owner. */
            level: number;
            name: string;
        };
        SearchHitDto: {
            /**
             * @description Where it can be read: the agreement of a measure, or of a goal's owner. Null for units, people, and what reaches me from
             *     an agreement above that is not mine to read.
             */
            agreementId: number | null;
            id: number;
            /** @enum {string} */
            kind: "unit" | "person" | "goal" | "measure";
            /** @description Who leads that unit today; null when nobody does, and for a person. */
            leaderName: string | null;
            title: string;
            /** @description The unit that it belongs to; for a person the unit that they lead, if any. */
            unitId: number | null;
            unitName: string | null;
        };
        SearchResultDto: {
            /** @description At most ten of each kind. */
            hits: components["schemas"]["SearchHitDto"][];
        };
        SendGoalChangeDto: {
            /**
             * @description binding: everybody below answers it · editorial: asks nothing of anybody.
             * @enum {string}
             */
            weight: "binding" | "editorial";
        };
        SheetSummaryDto: {
            changed: number;
            new: number;
            rows: number;
            sheet: string;
            unchanged: number;
            wrong: number;
        };
        SignatureDto: {
            /** @enum {string} */
            capacity: "permanent" | "acting" | "representative";
            /** @description Name and title as they were. */
            name: string;
            /** @description Keys of the slips that were pointed out and signed past. */
            passedSlips: string[];
            personId: number;
            /** @enum {string} */
            role: "leader" | "superior";
            /** Format: date-time */
            signedAt: string;
            signedOn: string;
            title: string;
        };
        SignDto: {
            /** @description The hash that was read: the same for both. */
            hash: string;
            /** @description Keys of the slips that are signed past. */
            passedSlips: string[];
        };
        SignedOutDto: {
            /** @description Where to go on to so that one is signed out at the provider too; null when that is not needed or not possible. */
            redirectTo: string | null;
        };
        SigningDto: {
            /** @description What has changed since the first signature; null when nothing has or nobody has signed. */
            difference: components["schemas"]["DifferenceDto"][] | null;
            formerHash: string | null;
            frozen: components["schemas"]["FrozenVersionDto"] | null;
            /** @description Of the agreement as it reads now: send it along. */
            hash: string;
            missing: components["schemas"]["SigningObstacleDto"][];
            /** @enum {string|null} */
            party: "leader" | "superior" | null;
            /** @description It would be "foreløpig": the superior's own is not active. */
            preliminary: boolean;
            slips: components["schemas"]["SlipDto"][];
            /** @description The agreement's version: send it as `If-Match`. */
            version: number;
        };
        SigningObstacleDto: {
            areaId?: number;
            code: string;
            goalId?: number;
            params: {
                [key: string]: string | number;
            };
            talkId?: string;
        };
        SigningSummaryDto: {
            frozen: components["schemas"]["FrozenVersionDto"] | null;
            /** @description How many things are missing; 0 where it is not to be signed now. */
            missing: number;
            /**
             * @description As whom the reader would sign.
             * @enum {string|null}
             */
            party: "leader" | "superior" | null;
        };
        SignInMethodsDto: {
            /** @description Whether one may sign in as anyone: only in demo mode. */
            demo: boolean;
            /** @description Whether one signs in with the municipality's account. */
            entraId: boolean;
            municipalityName: string;
            /** @description Whether this browser is signed in: asked before `me`, which answers 401 to strangers. */
            signedIn: boolean;
        };
        SlipDto: {
            code: string;
            goalId?: number;
            key: string;
            measureId?: number;
            params: {
                [key: string]: string | number;
            };
        };
        StepCommentDto: {
            comment: string;
        };
        StepReasonDto: {
            reason: string;
        };
        SuperiorDto: {
            name: string;
            personId: number;
            title: string;
            unitId: number;
            unitName: string;
        };
        SuperiorInPostDto: {
            name: string;
            unitId: number;
            unitName: string;
        };
        SupportedGoalDto: {
            id: number;
            title: string;
        };
        TemplateContentDto: {
            /** @description Empty: all. */
            areaIds: number[];
            /** @description How many conversations have to have a date when the agreement is signed. */
            minimumConversations: number;
            sections: components["schemas"]["TemplateSectionDto"][];
            talks: components["schemas"]["TemplateTalkDto"][];
        };
        TemplateDetailDto: {
            /** @description edit */
            allowedActions: string[];
            /** @description What the newest published version says; null while there is none. */
            content: components["schemas"]["TemplateContentDto"] | null;
            draft: components["schemas"]["TemplateDraftDto"] | null;
            /** @description Number of the version that is being worked on; null when none is. */
            draftNumber: number | null;
            id: number;
            /** @description The levels whose agreements are made on it, those of the product's default included. */
            levels: components["schemas"]["TemplateLevelDto"][];
            name: string;
            /** @description What may be left open in its texts. */
            placeholders: string[];
            /** @description Number and day of the newest published version; null while there is none. */
            publishedNumber: number | null;
            publishedOn: string | null;
            /**
             * @description The two that came with the product: for the top, or for the levels below it, where nothing else is chosen.
             * @enum {string|null}
             */
            standardFor: "below" | "top" | null;
            version: number;
            /** @description Published ones, newest first. */
            versions: components["schemas"]["TemplateVersionDto"][];
        };
        TemplateDraftDto: {
            content: components["schemas"]["TemplateContentDto"];
            faults: components["schemas"]["TemplateFaultDto"][];
            number: number;
            /** @description For `If-Match`. */
            version: number;
        };
        TemplateDraftInputDto: {
            content: components["schemas"]["TemplateContentDto"];
        };
        TemplateDto: {
            /** @description edit */
            allowedActions: string[];
            /** @description Number of the version that is being worked on; null when none is. */
            draftNumber: number | null;
            id: number;
            /** @description The levels whose agreements are made on it, those of the product's default included. */
            levels: components["schemas"]["TemplateLevelDto"][];
            name: string;
            /** @description Number and day of the newest published version; null while there is none. */
            publishedNumber: number | null;
            publishedOn: string | null;
            /**
             * @description The two that came with the product: for the top, or for the levels below it, where nothing else is chosen.
             * @enum {string|null}
             */
            standardFor: "below" | "top" | null;
            version: number;
        };
        TemplateFaultDto: {
            code: string;
            /** @description Path to the input, such as sections.2.text. */
            field: string;
            /** @description In the reader's language, naming the section. */
            message: string;
        };
        TemplateItemDto: {
            /** @enum {string} */
            duty: "leader" | "employer" | "both";
            id: string;
            text: string;
        };
        TemplateLevelDto: {
            id: number;
            /** @description False: nothing was chosen for the level, and this came with the product. */
            isChosen: boolean;
            leaderTitle: string;
            rank: number;
        };
        TemplateLevelsInputDto: {
            /** @description The levels whose agreements are made on it from now on. Others that were go back to what came with the product. */
            levelIds: number[];
        };
        TemplateNameDto: {
            name: string;
        };
        TemplatePreviewDto: {
            faults: components["schemas"]["TemplateFaultDto"][];
            /** @description Filled in. */
            sections: components["schemas"]["TemplateSectionDto"][];
            /** @description Whose names are filled in; empty when there is no unit yet. */
            unitName: string;
        };
        TemplatePreviewInputDto: {
            content: components["schemas"]["TemplateContentDto"];
            /** @description Whose names are filled in; without it, the top's. */
            unitId?: number | null;
        };
        TemplateRefDto: {
            name: string;
            number: number;
        };
        TemplateSectionDto: {
            /** @enum {string} */
            access: "public" | "internal" | "exempt";
            /**
             * @description What stands in it beside the text.
             * @enum {string}
             */
            block: "none" | "goals" | "conversations" | "attachments" | "signatures";
            heading: string;
            id: string;
            /** @description Requirements, duties of either side, classes of evidence. */
            items: components["schemas"]["TemplateItemDto"][];
            /** @description The provision, for one that is exempt; else empty. */
            legalBasis: string;
            text: string;
        };
        TemplateTalkDto: {
            id: string;
            /** @description 1–12; null: any time. */
            month: number | null;
            name: string;
        };
        TemplateVersionDetailDto: {
            content: components["schemas"]["TemplateContentDto"];
            name: string;
            number: number;
            publishedOn: string | null;
            templateId: number;
        };
        TemplateVersionDto: {
            /** @description How many agreements were last adopted on it. */
            agreements: number;
            number: number;
            /** @description Null for what came with the product. */
            publishedBy: string | null;
            publishedOn: string;
        };
        TreeDto: {
            acting: number;
            /** @description createUnit, edit, move, close, appoint, changeLeader, import: what I may do with units. */
            allowedActions: string[];
            day: string;
            /** @description From the top down. */
            levels: components["schemas"]["LevelCountDto"][];
            permanent: number;
            unitCount: number;
            units: components["schemas"]["TreeUnitDto"][];
            vacant: number;
        };
        TreeUnitDto: {
            actingBelow: number;
            code: string;
            /** @description Links to the root. */
            depth: number;
            id: number;
            /** @description null: vacant. */
            leader: components["schemas"]["UnitLeaderDto"] | null;
            levelId: number;
            /** @description The level's title of a leader, such as "Seksjonsleder". */
            levelTitle: string;
            name: string;
            /** @description null for the root. */
            parentUnitId: number | null;
            /** @description Units in the whole subtree, itself not counted, and how many of them have an acting leader or none. */
            unitsBelow: number;
            vacantBelow: number;
            /** @description The first day without a leader; null when there is one. */
            vacantSince: string | null;
            /** @description What a change of the unit is held against by `If-Match`. */
            version: number;
        };
        UnitCostCentreDto: {
            code: string;
            costCentreId: number;
            name: string;
            validFrom: string;
            /** @description Exclusive; null: no end is set. */
            validTo: string | null;
        };
        UnitDeputiesDto: {
            /** @description name */
            allowedActions: string[];
            /** @description The newest first. */
            deputies: components["schemas"]["DeputyDto"][];
            unitId: number;
            unitName: string;
        };
        UnitDto: {
            /** @description edit, createBelow, move, close, appoint, changeLeader */
            allowedActions: string[];
            code: string;
            costCentres: components["schemas"]["UnitCostCentreDto"][];
            day: string;
            id: number;
            /** @description Whether the unit exists on the day. */
            isThere: boolean;
            leader: components["schemas"]["UnitLeaderDto"] | null;
            leaderships: components["schemas"]["LeadershipDto"][];
            levelId: number;
            levelTitle: string;
            name: string;
            /** @description Where it stands on the day; null for the root and when it is not there. */
            parent: components["schemas"]["UnitNameDto"] | null;
            /** @description Earliest first, as are the next two. */
            placements: components["schemas"]["PlacementDto"][];
            /** @description The leader of the nearest unit above that has one and is another person; null at the top. */
            superior: components["schemas"]["UnitSuperiorDto"] | null;
            /** @description Directly below on the day. */
            unitsBelow: components["schemas"]["UnitNameDto"][];
            vacantSince: string | null;
            version: number;
        };
        UnitEconomyDto: {
            bands: components["schemas"]["LightBandsDto"];
            /** @description The unit's own first, then down the tree. */
            costCentres: components["schemas"]["CostCentreEconomyDto"][];
            day: string;
            /** @description 0 when no month was closed by the day. */
            lastClosedMonth: number;
            /** @enum {string} */
            scale: "kroner" | "thousands" | "millions";
            /** @enum {string} */
            sign: "minus-is-overspending" | "plus-is-overspending";
            sumAll: components["schemas"]["MoneySumDto"];
            sumWithForecast: components["schemas"]["MoneySumDto"];
            unitId: number;
            unitName: string;
            /** @description The units below that have money, down the tree. */
            units: components["schemas"]["UnitSumDto"][];
            year: number;
        };
        UnitInputDto: {
            /** @description Known by this in imports; unique. */
            code: string;
            levelId: number;
            name: string;
        };
        UnitLeaderDto: {
            /** @description The permanent leader for whom somebody acts; null when there is none, or nobody acts. */
            actsFor: components["schemas"]["PersonNameDto"] | null;
            /** @enum {string} */
            kind: "permanent" | "acting";
            name: string;
            personId: number;
            validFrom: string;
            /** @description Exclusive: the day after the last; null: no end is set. */
            validTo: string | null;
        };
        UnitMoneyDto: {
            day: string;
            money: components["schemas"]["MoneyReportDto"];
            unit: components["schemas"]["ReportUnitDto"];
        };
        UnitNameDto: {
            code: string;
            id: number;
            name: string;
        };
        UnitRefDto: {
            id: number;
            name: string;
        };
        UnitReportDto: {
            columns: components["schemas"]["ReportColumnDto"][];
            day: string;
            /** @description In the order of an agreement: by area, level and position. */
            goals: components["schemas"]["GoalRowDto"][];
            /** @description Leaders in the sum. */
            leaders: number;
            money: components["schemas"]["MoneyReportDto"];
            /** @description One per column, the sum last. */
            overview: components["schemas"]["OverviewRowDto"][];
            path: components["schemas"]["ReportPathStepDto"][];
            period: components["schemas"]["ReportPeriodDto"];
            today: string;
            unit: components["schemas"]["ReportUnitDto"];
        };
        UnitSumDto: {
            /** @description The unit is gone, its money stays. */
            isClosed: boolean;
            leader: components["schemas"]["CostCentreLeaderDto"] | null;
            /** @description On the day; the last one for a closed unit. */
            parentUnitId: number;
            sum: components["schemas"]["MoneySumDto"];
            unitId: number;
            unitName: string;
        };
        UnitSuperiorDto: {
            name: string;
            personId: number;
            unitId: number;
            unitName: string;
        };
        VersionDto: {
            adoptedOn: string | null;
            content: components["schemas"]["AgreementContentDto"];
            formerHash: string | null;
            frozenOn: string;
            /** @description SHA-256 in hexadecimal. */
            hash: string;
            /** @description Whether the hash of the text is the one that was signed. */
            isIntact: boolean;
            lapsedOn: string | null;
            number: number;
            /** @description "Foreløpig": signed before the superior's own was active. */
            preliminary: boolean;
            /** @description Why it was amended; empty for the first. */
            reason: string;
            signatures: components["schemas"]["SignatureDto"][];
            /** @enum {string} */
            state: "open" | "adopted" | "lapsed";
            /** @description The canonical JSON that the hash is of. */
            text: string;
        };
        VersionSummaryDto: {
            adoptedOn: string | null;
            formerHash: string | null;
            frozenOn: string;
            /** @description SHA-256 in hexadecimal. */
            hash: string;
            lapsedOn: string | null;
            number: number;
            /** @description "Foreløpig": signed before the superior's own was active. */
            preliminary: boolean;
            /** @description Why it was amended; empty for the first. */
            reason: string;
            signatures: components["schemas"]["SignatureDto"][];
            /** @enum {string} */
            state: "open" | "adopted" | "lapsed";
        };
        WaiverDto: {
            reason: string;
            waivedBy: string;
            waivedOn: string;
        };
        WrongCellDto: {
            /** @description Address such as D14; null when the sheet as a whole is at fault. */
            cell: string | null;
            code: string;
            /** @description What stands there; empty for an empty cell. */
            found: string;
            /** @description What is wrong. */
            message: string;
            /** @description How to mend it. */
            remedy: string;
            /** @description 1 is the first row of the sheet; null as above. */
            row: number | null;
            sheet: string;
            /** @description The value that was probably meant; null when none is near. */
            suggestion: string | null;
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
    AgreementSettings_read: {
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
                    "application/json": components["schemas"]["AgreementSettingsDto"];
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
    AgreementSettings_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementSettingsInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementSettingsDto"];
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
    Agreement_all: {
        parameters: {
            query?: {
                /** @description Only the units of this level. */
                levelId?: number;
                page?: number;
                pageSize?: number;
                /** @description Default: the period of today. */
                periodId?: number;
                /** @description Part of the unit's or the leader's name. */
                q?: string;
                /** @description Where the agreement is in its life, an open amendment counted in. */
                stage?: "draft" | "proposed" | "signed" | "active" | "amending" | "amendmentProposed" | "amendmentSigned" | "evaluated" | "archived";
                standing?: "missing" | "draft" | "late" | "active" | "vacant" | "proposed" | "signed" | "withChanges";
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
    Amendment_drop: {
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
    Amendment_open: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepReasonDto"];
            };
        };
        responses: {
            201: {
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
    Life_archive: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepCommentDto"];
            };
        };
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
    Acceptance_accept: {
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
    Acceptance_takeBack: {
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
    Attachment_add: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentDto"];
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
            /** @description The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AgreementChanges_read: {
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
                    "application/json": components["schemas"]["AgreementChangesDto"];
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
    AgreementChanges_acknowledge: {
        parameters: {
            query?: never;
            header: {
                "X-Kaskade": string;
            };
            path: {
                agreementId: number;
                changeId: number;
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
                    "application/json": components["schemas"]["AgreementChangesDto"];
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
    Version_compare: {
        parameters: {
            query: {
                /** @description Number of a version. */
                from: string;
                /** @description Number of a version, or `now`. */
                to: string;
            };
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
                    "application/json": components["schemas"]["ComparisonDto"];
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
    Conversation_add: {
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
                "application/json": components["schemas"]["ConversationInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
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
    Decision_save: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
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
    Decision_remove: {
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
    Life_evaluate: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepCommentDto"];
            };
        };
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
    Life_propose: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepCommentDto"];
            };
        };
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
    Life_return: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepCommentDto"];
            };
        };
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
    Version_sign: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each time something is asked for */
                "Idempotency-Key": string;
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                agreementId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignDto"];
            };
        };
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
            /** @description The key was used for another request */
            422: {
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
    Version_readSigning: {
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
                    "application/json": components["schemas"]["SigningDto"];
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
    Version_list: {
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
                    "application/json": components["schemas"]["VersionSummaryDto"][];
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
    Version_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: number;
                number: number;
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
                    "application/json": components["schemas"]["VersionDto"];
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
    Version_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: number;
                number: number;
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
                    "application/json": string;
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
    Acceptance_waive: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepReasonDto"];
            };
        };
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
    Life_withdraw: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepCommentDto"];
            };
        };
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
    Attachment_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: number;
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
                    "application/octet-stream": string;
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
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Attachment_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                attachmentId: number;
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
    AuditLog_read: {
        parameters: {
            query?: {
                agreementId?: number;
                /** @description `next` of the page before. */
                before?: string;
                /** @description First day, in Norway. */
                from?: string;
                kind?: "sign-in" | "denied" | "roles" | "export" | "import" | "write";
                /** @description Who did it, or whose account, roles or register entry it was done to. */
                personId?: number;
                /** @description Last day, in Norway. */
                to?: string;
                unitId?: number;
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
                    "application/json": components["schemas"]["AuditPageDto"];
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
    AuditLog_agreements: {
        parameters: {
            query: {
                unitId: number;
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
                    "application/json": components["schemas"]["AuditAgreementDto"][];
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
    AuditLog_readUnits: {
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
                    "application/json": components["schemas"]["AuditUnitChoiceDto"][];
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
    AuditLog_workbook: {
        parameters: {
            query?: {
                agreementId?: number;
                /** @description First day, in Norway. */
                from?: string;
                kind?: "sign-in" | "denied" | "roles" | "export" | "import" | "write";
                /** @description Who did it, or whose account, roles or register entry it was done to. */
                personId?: number;
                /** @description Last day, in Norway. */
                to?: string;
                unitId?: number;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SignIn_callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed in, on to where the person was going */
            302: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
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
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
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
    SignIn_signIn: {
        parameters: {
            query?: {
                /** @description Asks for a proof of who one is that is no older than this. */
                freshMinutes?: number;
                /** @description The page to come back to; anything that is not a path of ours is ignored. */
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider */
            302: {
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
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOutDto"];
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
    Conversation_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                conversationId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
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
    Conversation_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                conversationId: number;
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
    FigureRows_read: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path: {
                costCentreId: number;
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
                    "application/json": components["schemas"]["FigureRowsDto"];
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
    Forecast_add: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                costCentreId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewForecastDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCentreForecastDto"];
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
    Forecast_comment: {
        parameters: {
            query?: never;
            header: {
                "X-Kaskade": string;
            };
            path: {
                forecastId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewForecastCommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCentreForecastDto"];
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
    FigureImport_list: {
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
                    "application/json": components["schemas"]["FigureImportDto"][];
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
    FigureImport_apply: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description As JSON text */
                    request: components["schemas"]["FigureImportRequestDto"];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureImportResultDto"];
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
            /** @description The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many files are being read: try again */
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
    FigureImport_dryRun: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description As JSON text */
                    request: components["schemas"]["FigureImportRequestDto"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureDryRunDto"];
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
            /** @description The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many files are being read: try again */
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
    FigureImport_inspect: {
        parameters: {
            query?: {
                /** @description Of that sheet, as it shows it, from 1. */
                headingRow?: number;
                sheet?: string;
            };
            header: {
                "X-Kaskade": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectedFigureFileDto"];
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
            /** @description The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many files are being read: try again */
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
    FigureImport_marked: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description As JSON text */
                    request: components["schemas"]["MarkingRequestDto"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
            /** @description The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many files are being read: try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FigureImport_downloadTemplate: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClosedMonth_list: {
        parameters: {
            query: {
                year: number;
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
                    "application/json": components["schemas"]["MonthsDto"];
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
    ClosedMonth_close: {
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
                "application/json": components["schemas"]["CloseMonthDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthsDto"];
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
    ClosedMonth_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                month: number;
                year: number;
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
                    "application/json": components["schemas"]["MonthsDto"];
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
    EconomySettings_read: {
        parameters: {
            query: {
                year: number;
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
                    "application/json": components["schemas"]["EconomySettingsDto"];
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
    EconomySettings_change: {
        parameters: {
            query: {
                year: number;
            };
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EconomySettingsInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EconomySettingsDto"];
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
    UnitEconomy_read: {
        parameters: {
            query?: {
                /** @description As it was on this day; default today. */
                day?: string;
                /** @description Default the day's year. */
                year?: number;
            };
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
                    "application/json": components["schemas"]["UnitEconomyDto"];
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
    GoalArea_move: {
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
                "application/json": components["schemas"]["MoveGoalAreaDto"];
            };
        };
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
    GoalChange_revision: {
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
                    "application/json": components["schemas"]["GoalRevisionDto"];
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
    GoalChange_save: {
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
                    "application/json": components["schemas"]["GoalRevisionDto"];
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
    GoalChange_drop: {
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
    GoalChange_send: {
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
                "application/json": components["schemas"]["SendGoalChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalChangesDto"];
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
    GoalChange_sent: {
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
                    "application/json": components["schemas"]["GoalChangesDto"];
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
    GoalChange_rows: {
        parameters: {
            query?: {
                /** @description Only those who have answered so. */
                answer?: "unanswered" | "acknowledged" | "amended";
                /** @description Default 200. */
                limit?: number;
                offset?: number;
            };
            header?: never;
            path: {
                changeId: number;
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
                    "application/json": components["schemas"]["GoalChangeRowsDto"];
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
    GoalChange_reach: {
        parameters: {
            query?: {
                /** @description Default: share for a draft, revise for a shared goal. */
                action?: "share" | "revise" | "withdraw";
                /** @description Default 200. */
                limit?: number;
                offset?: number;
            };
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
    CostCentre_find: {
        parameters: {
            query?: {
                /** @description The organization as it is on this day; default today. */
                day?: string;
                /** @description Default 50. */
                limit?: number;
                offset?: number;
                /** @description none: only those that nobody owns on the day. */
                owner?: "any" | "none";
                /** @description Words of the code or the name. */
                search?: string;
                /** @description Only those that the unit owns on the day. */
                unitId?: number;
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
                    "application/json": components["schemas"]["CostCentresDto"];
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
    CostCentre_create: {
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
                "application/json": components["schemas"]["CreateCostCentreDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCentreDto"];
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
    CostCentre_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                costCentreId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CostCentreInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCentreDto"];
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
    CostCentre_changeOwner: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                costCentreId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnFromDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCentreDto"];
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
    EmployerBody_read: {
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
                    "application/json": components["schemas"]["EmployerBodyDto"];
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
    EmployerBody_rename: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployerBodyInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerBodyDto"];
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
    EmployerBody_addMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerBodyDto"];
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
    EmployerBody_editMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                memberId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerBodyDto"];
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
    OrganizationImport_apply: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationImportResultDto"];
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
            /** @description The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many files are being read: try again */
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
    OrganizationImport_dryRun: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationImportResultDto"];
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
            /** @description The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many files are being read: try again */
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
    OrganizationImport_marked: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description As JSON text */
                    request: components["schemas"]["MarkingRequestDto"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
            /** @description The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many files are being read: try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrganizationImport_download: {
        parameters: {
            query?: {
                /** @description true: filled with the organization as it stands, with its history. */
                filled?: "true" | "false";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Level_list: {
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
                    "application/json": components["schemas"]["LevelDto"][];
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
    Level_create: {
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
                "application/json": components["schemas"]["LevelInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelDto"];
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
    Level_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                levelId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevelInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelDto"];
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
    Level_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                levelId: number;
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
    Person_find: {
        parameters: {
            query?: {
                /** @description yes: only active people (default); no: only others; all. */
                active?: "yes" | "no" | "all";
                /** @description Default 50. */
                limit?: number;
                offset?: number;
                /** @description Words of the name; for those who may edit people, of the user name too. */
                search?: string;
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
                    "application/json": components["schemas"]["PersonsDto"];
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
    Person_create: {
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
                "application/json": components["schemas"]["PersonInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
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
    Person_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: number;
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
                    "application/json": components["schemas"]["PersonDto"];
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
    Person_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                personId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
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
    Person_release: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                personId: number;
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
                    "application/json": components["schemas"]["PersonDto"];
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
    Person_editRoles: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                personId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonRolesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
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
    Tree_read: {
        parameters: {
            query?: {
                /** @description The organization as it is on this day; default today. */
                day?: string;
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
                    "application/json": components["schemas"]["TreeDto"];
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
    Unit_create: {
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
                "application/json": components["schemas"]["CreateUnitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
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
    Unit_read: {
        parameters: {
            query?: {
                /** @description The organization as it is on this day; default today. */
                day?: string;
            };
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
                    "application/json": components["schemas"]["UnitDto"];
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
    Unit_edit: {
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
                "application/json": components["schemas"]["UnitInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
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
    Unit_close: {
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
                "application/json": components["schemas"]["CloseUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
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
    Leadership_appoint: {
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
                "application/json": components["schemas"]["LeadershipInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
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
    Leadership_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                leadershipId: number;
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
                    "application/json": components["schemas"]["UnitDto"];
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
    Leadership_changeEnd: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                leadershipId: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadershipEndDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
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
    Unit_move: {
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
                "application/json": components["schemas"]["MoveUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
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
    FrontPage_read: {
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
                    "application/json": components["schemas"]["FrontPageDto"];
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
    MovePreview_read: {
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
                "application/json": components["schemas"]["MovePreviewInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovePreviewDto"];
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
    MyLeaders_read: {
        parameters: {
            query?: {
                day?: string;
                /** @description Default: the first unit that I lead. */
                unitId?: number;
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
                    "application/json": components["schemas"]["MyLeadersDto"];
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
    UnitReport_read: {
        parameters: {
            query?: {
                /** @description Default: today, or the period's last day when that has passed. */
                day?: string;
                /** @description Default: the period of the day. */
                periodId?: number;
            };
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
                    "application/json": components["schemas"]["UnitReportDto"];
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
    UnitReport_money: {
        parameters: {
            query?: {
                /** @description Default: today, or the period's last day when that has passed. */
                day?: string;
                /** @description Default: the period of the day. */
                periodId?: number;
            };
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
                    "application/json": components["schemas"]["UnitMoneyDto"];
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
    Rows_agreements: {
        parameters: {
            query: {
                /** @description Default: today, or the period's last day when that has passed. */
                day?: string;
                figure?: "active" | "draft" | "late" | "missing" | "vacant" | "proposed" | "signed" | "withChanges";
                /** @description Default 200. */
                limit?: number;
                offset?: number;
                /** @description own, sum, or the id of a direct subordinate unit (0: uten eier). */
                part: string;
                /** @description Default: the period of the day. */
                periodId?: number;
            };
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
                    "application/json": components["schemas"]["AgreementRowsDto"];
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
    Rows_costCentres: {
        parameters: {
            query: {
                /** @description Default: today, or the period's last day when that has passed. */
                day?: string;
                /** @description Default 200. */
                limit?: number;
                offset?: number;
                /** @description own, sum, or the id of a direct subordinate unit (0: uten eier). */
                part: string;
                /** @description Default: the period of the day. */
                periodId?: number;
            };
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
                    "application/json": components["schemas"]["CostCentreRowsDto"];
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
    Rows_coverage: {
        parameters: {
            query: {
                /** @description Default: today, or the period's last day when that has passed. */
                day?: string;
                /** @description Left out: over all goals and areas. */
                goalId?: number;
                /** @description Default 200. */
                limit?: number;
                offset?: number;
                /** @description own, sum, or the id of a direct subordinate unit (0: uten eier). */
                part: string;
                /** @description Default: the period of the day. */
                periodId?: number;
            };
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
                    "application/json": components["schemas"]["CoverageRowsDto"];
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
    Rows_measures: {
        parameters: {
            query: {
                /** @description Default: today, or the period's last day when that has passed. */
                day?: string;
                /** @description Only the measures that this count is made of. */
                figure?: "planned" | "started" | "done" | "cancelled" | "overdue" | "green" | "yellow" | "red" | "outdated" | "notReported";
                /** @description Left out: over all goals and areas. */
                goalId?: number;
                /** @description Default 200. */
                limit?: number;
                offset?: number;
                /** @description own, sum, or the id of a direct subordinate unit (0: uten eier). */
                part: string;
                /** @description Default: the period of the day. */
                periodId?: number;
            };
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
                    "application/json": components["schemas"]["MeasureRowsDto"];
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
    Rows_progress: {
        parameters: {
            query: {
                /** @description Default: today, or the period's last day when that has passed. */
                day?: string;
                /** @description Left out: over all goals and areas. */
                goalId?: number;
                /** @description Default 200. */
                limit?: number;
                offset?: number;
                /** @description own, sum, or the id of a direct subordinate unit (0: uten eier). */
                part: string;
                /** @description Default: the period of the day. */
                periodId?: number;
            };
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
                    "application/json": components["schemas"]["ProgressRowsDto"];
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
    Workbook_read: {
        parameters: {
            query?: {
                /** @description Default: today, or the period's last day when that has passed. */
                day?: string;
                /** @description Default: the period of the day. */
                periodId?: number;
            };
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
            /** @description Too often in a short time; Retry-After says in how many seconds to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
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
    Template_list: {
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
                    "application/json": components["schemas"]["TemplateDto"][];
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
    Template_create: {
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
                "application/json": components["schemas"]["NewTemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetailDto"];
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
    Template_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: number;
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
                    "application/json": components["schemas"]["TemplateDetailDto"];
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
    Template_rename: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                templateId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateNameDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetailDto"];
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
    Template_saveDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                templateId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateDraftInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetailDto"];
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
    Template_discardDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                templateId: number;
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
    Template_chooseLevels: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                templateId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateLevelsInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetailDto"];
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
    Template_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                templateId: number;
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
                    "application/json": components["schemas"]["TemplateDetailDto"];
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
    Template_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
                templateId: number;
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
                    "application/json": components["schemas"]["TemplateVersionDetailDto"];
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
    Template_preview: {
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
                "application/json": components["schemas"]["TemplatePreviewInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePreviewDto"];
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
    Deputy_read: {
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
                    "application/json": components["schemas"]["UnitDeputiesDto"];
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
    Deputy_name: {
        parameters: {
            query?: never;
            header: {
                "X-Kaskade": string;
            };
            path: {
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeputyInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDeputiesDto"];
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
    Deputy_changeDays: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                deputyId: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeputyDaysDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDeputiesDto"];
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
    Deputy_end: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
                "X-Kaskade": string;
            };
            path: {
                deputyId: number;
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
                    "application/json": components["schemas"]["UnitDeputiesDto"];
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
