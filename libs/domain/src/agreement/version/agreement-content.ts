import { Day } from '../../organization';
import { GoalState } from '../goal';
import { ProgressKind } from '../measure';
import { GoalScope } from '../scope';

/**
 * What an agreement says: everything that both parties see and agree on, and nothing that follows of time (no progress, no light, no
 * today). A signature freezes it (domain §2). Only texts, whole numbers, booleans, null, lists and objects, so that its canonical JSON
 * (RFC 8785) is the same wherever it is made; docs/agreement-version.md describes it for third parties.
 */
export interface AgreementContent {
  readonly format: 'kaskade-agreement/1';
  readonly agreementId: number;
  readonly unit: { readonly id: number; readonly name: string };
  readonly period: { readonly name: string; readonly validFrom: Day; readonly validTo: Day };
  readonly leader: ContentParty;
  /** Null at the top: there the employer body is the other party. */
  readonly superior: (ContentParty & { readonly unitId: number; readonly unitName: string }) | null;
  readonly employerBody: string | null;
  readonly template: { readonly name: string; readonly number: number };
  /** Why it was amended; empty for the first. */
  readonly reason: string;
  /** Hash of the version that this one follows; null for the first. */
  readonly formerHash: string | null;
  readonly sections: readonly ContentSection[];
  readonly areas: readonly ContentArea[];
  readonly conversations: readonly ContentConversation[];
  readonly decision: ContentDecision | null;
  readonly attachments: readonly ContentAttachment[];
}

export interface ContentParty {
  readonly personId: number;
  readonly name: string;
  readonly title: string;
}

/** A section of the template with its placeholders filled in. */
export interface ContentSection {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly items: readonly { readonly id: string; readonly text: string; readonly duty: 'leader' | 'employer' | 'both' }[];
  readonly block: 'none' | 'goals' | 'conversations' | 'attachments' | 'signatures';
  readonly access: 'public' | 'internal' | 'exempt';
  readonly legalBasis: string;
}

export interface ContentArea {
  readonly id: number;
  readonly name: string;
  readonly answer: ContentAnswer;
  readonly goals: readonly ContentGoal[];
  /** The superior who accepted that nothing is answered in this area; null when nobody did. */
  readonly acceptedBy: string | null;
}

export interface ContentGoal {
  readonly id: number;
  readonly owner: { readonly unitId: number; readonly unitName: string };
  readonly isOwn: boolean;
  readonly state: GoalState;
  readonly title: string;
  readonly text: string;
  readonly principles: string;
  readonly source: string;
  /** Title of the goal that it supports; null when none. */
  readonly supports: string | null;
  readonly scope: GoalScope;
  readonly scopeUnits: readonly string[];
  readonly answer: ContentAnswer;
}

/** What the leader will do, for a goal or a whole area. */
export interface ContentAnswer {
  readonly narrative: string;
  readonly localTarget: string;
  readonly notRelevantReason: string;
  readonly measures: readonly ContentMeasure[];
}

export interface ContentMeasure {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly responsible: string;
  readonly startOn: Day | null;
  readonly dueOn: Day | null;
  readonly weight: number;
  readonly progressKind: ProgressKind;
  readonly wantedCount: number | null;
  readonly countedWord: string;
  readonly milestones: readonly { readonly id: number; readonly title: string; readonly dueOn: Day | null }[];
}

export interface ContentConversation {
  readonly id: number;
  readonly name: string;
  readonly plannedOn: Day;
  /** The fixed talk of the template that it is, by id and name; both empty for one of the parties' own. */
  readonly talkId: string;
  readonly talk: string;
}

export interface ContentDecision {
  readonly bodyName: string;
  readonly caseNumber: string;
  readonly archiveNumber: string;
  readonly outcome: 'decided' | 'noted';
  readonly decidedOn: Day | null;
  readonly effectiveOn: Day | null;
}

export interface ContentAttachment {
  readonly id: number;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}
