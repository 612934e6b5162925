import { Day, SigningOrder } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { AgreementHead, HEAD_COLUMNS } from '../access/agreement-access';
import { SqlSource } from '../access/sql';

/** The head of an agreement: its row with what there is one of around it. */
export interface FullHead extends AgreementHead {
  readonly unitName: string;
  readonly leaderName: string;
  readonly leaderTitle: string;
  readonly periodName: string;
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly createdOn: Day;
  readonly activeOn: Day | null;
  readonly activatedBy: string | null;
  readonly amendmentReason: string | null;
  readonly amendmentOpenedOn: Day | null;
  readonly amendmentOpenedBy: string | null;
  readonly waiverReason: string | null;
  readonly waivedOn: Day | null;
  readonly waivedBy: string | null;
  readonly decisionVersion: number | null;
  readonly bodyName: string;
  readonly caseNumber: string;
  readonly archiveNumber: string;
  readonly outcome: 'decided' | 'noted';
  readonly decidedOn: Day | null;
  readonly effectiveOn: Day | null;
  readonly employerBody: string | null;
  /** How many others than the leader sign for it that day: a count, text on some engines. */
  readonly representatives: number | string;
  readonly signingOrder: SigningOrder;
}

type HeadRow = Omit<FullHead, 'signingOrder'> & { readonly orderJson: string | null };

/**
 * Loads it, as it is that day: one statement.
 * @throws Problem 404 when there is no such agreement.
 */
export async function loadFullHead(source: SqlSource, agreementId: number, day: Day): Promise<FullHead> {
  const [row] = await source.query<HeadRow>(
    `SELECT ${HEAD_COLUMNS}, a.createdOn, a.activeOn, u.name AS unitName, p.name AS leaderName, COALESCE(p.title, v.leaderTitle) AS leaderTitle,
            activator.name AS activatedBy, period.name AS periodName, period.validFrom AS periodFrom, period.validTo AS periodTo,
            am.reason AS amendmentReason, am.openedOn AS amendmentOpenedOn, opener.name AS amendmentOpenedBy,
            w.reason AS waiverReason, w.waivedOn, waiver.name AS waivedBy, d.version AS decisionVersion, d.bodyName, d.caseNumber, d.archiveNumber,
            d.outcome, d.decidedOn, d.effectiveOn, (SELECT name FROM employer_body ORDER BY id LIMIT 1) AS employerBody,
            (SELECT COUNT(*) FROM employer_body_member m WHERE m.representative = 1 AND m.personId <> a.personId
                AND m.validFrom <= ? AND (m.validTo IS NULL OR m.validTo > ?)) AS representatives,
            (SELECT value FROM setting WHERE name = 'agreement.signingOrder') AS orderJson
       FROM agreement a JOIN unit u ON u.id = a.unitId JOIN level v ON v.id = u.levelId JOIN person p ON p.id = a.personId
       JOIN period ON period.id = a.periodId LEFT JOIN person activator ON activator.id = a.activatedById
       LEFT JOIN amendment am ON am.openFor = a.id LEFT JOIN person opener ON opener.id = am.openedById
       LEFT JOIN signing_waiver w ON w.agreementId = a.id LEFT JOIN person waiver ON waiver.id = w.personId
       LEFT JOIN agreement_decision d ON d.agreementId = a.id
      WHERE a.id = ?`,
    [day, day, agreementId],
  );
  if (!row) throw Problem.notFound();
  const { orderJson, ...head } = row;
  return {
    ...head,
    signingOrder: orderJson !== null && JSON.parse(orderJson) === 'lenient' ? 'lenient' : 'strict',
  };
}
