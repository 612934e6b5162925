import { Injectable } from '@nestjs/common';
import {
  Actor,
  agreementStanding,
  AmendmentState,
  currentAgreement,
  Day,
  isValidOn,
  leaderOf,
  OrganizationTree,
  stageOf,
  unansweredChanges,
} from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Agreement, Database, Period } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { UnitPath } from '../access/unit-path';
import { placeholders } from '../access/sql';
import { askedOn, loadSentChanges, SIGNED_BY_DAY, SIGNED_COLUMNS, SignedRow } from '../goal-change/goal-change.row';
import { PeriodRefDto, PersonInPostDto } from './agreement.dto';
import {
  AGREEMENT_COUNTS,
  AgreementLevelCountsDto,
  AgreementListDto,
  AgreementListQueryDto,
  AgreementListRowDto,
  AgreementStandingsDto,
  ListedSignatureDto,
  MyAgreementDto,
} from './agreement-list.dto';

type ListedAgreement = Pick<Agreement, 'id' | 'unitId' | 'personId' | 'state' | 'activeOn' | 'closedOn'> &
  Omit<SignedRow, 'stage'> & { readonly amendmentState: AmendmentState | null; readonly stage: SignedRow['stage'] };
type RankedRow = AgreementListRowDto & { readonly rank: number };
const DEFAULT_PAGE_SIZE = 50;

/** Lists agreements: mine, and every unit's for HR. The number of statements depends on nothing. */
@Injectable()
export class AgreementListReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly trees: OrganizationTreeReader,
  ) {}

  /** The agreement of each unit that the actor leads or is away from, in the period of today; those that are missing too. */
  async mine(actor: Actor, periodId?: number): Promise<MyAgreementDto[]> {
    const today = this.clock.today();
    const period = await this.period(periodId);
    const unitIds = [...actor.leadsUnitIds, ...actor.awayFromUnitIds];
    if (!period || unitIds.length === 0) return [];
    const path = await UnitPath.load(this.database, today, unitIds);
    const agreements = await this.agreements(period.id, unitIds);
    return path.tree.unitIds
      .filter((unitId) => unitIds.includes(unitId))
      .map((unitId) => {
        const current = currentAgreement(
          agreements.filter((agreement) => agreement.unitId === unitId),
          path.leader(unitId),
          today,
        );
        const mayCreate = current === null && actor.leadsUnitIds.includes(unitId);
        return {
          unit: { id: unitId, name: path.unitName(unitId) },
          period: periodRef(period),
          agreementId: current?.id ?? null,
          state: current?.state ?? null,
          allowedActions: mayCreate ? ['create'] : [],
        };
      });
  }

  /** Every unit with its leader and how far the agreement has come; for HR and the auditor. */
  async all(query: AgreementListQueryDto): Promise<AgreementListDto> {
    const page = query.page ?? 1;
    const pageSize = query.pageSize ?? DEFAULT_PAGE_SIZE;
    const period = await this.period(query.periodId);
    if (!period) return { period: null, levels: [], standings: standingsOf([]), total: 0, page, pageSize, rows: [] };
    const every = await this.rows(await this.trees.on(this.clock.today()), period);
    const wanted = (query.q ?? '').trim().toLocaleLowerCase('nb');
    const named = every.filter((row) => `${row.unit.name}\n${row.leader?.name ?? ''}`.toLocaleLowerCase('nb').includes(wanted));
    const found = named.filter((row) => query.levelId === undefined || row.level.id === query.levelId);
    const rows = found.filter(
      (row) => (query.standing === undefined || isCounted(row, query.standing)) && (query.stage === undefined || row.stage === query.stage),
    );
    return {
      period: periodRef(period),
      levels: levelsOf(every, named),
      standings: standingsOf(found),
      total: rows.length,
      page,
      pageSize,
      rows: rows.slice((page - 1) * pageSize, page * pageSize).map(({ rank: _, ...row }) => row),
    };
  }

  /** How the agreements of today's period stand, all together; null without a period. */
  async standings(): Promise<AgreementStandingsDto | null> {
    const period = await this.period(undefined);
    return period && standingsOf(await this.rows(await this.trees.on(this.clock.today()), period));
  }

  private async rows(tree: OrganizationTree, period: Period): Promise<RankedRow[]> {
    const byUnit = new Map<number, ListedAgreement[]>();
    for (const agreement of await this.agreements(period.id))
      byUnit.set(agreement.unitId, [...(byUnit.get(agreement.unitId) ?? []), agreement]);
    const units = await this.database.query<{ id: number; name: string; levelId: number; leaderTitle: string; rank: number }>(
      'SELECT u.id, u.name, u.levelId, v.leaderTitle, v.rank FROM unit u JOIN level v ON v.id = u.levelId',
    );
    const people = await this.database.query<{ id: number; name: string; title: string | null }>('SELECT id, name, title FROM person');
    const unitsById = new Map(units.map((unit) => [unit.id, unit]));
    const peopleById = new Map(people.map((person) => [person.id, person]));
    const signatures = await this.signatures(period.id);
    const current = tree.unitIds.map((unitId) => currentAgreement(byUnit.get(unitId) ?? [], leaderOf(tree, unitId), tree.day));
    const unanswered = unansweredChanges(tree, await loadSentChanges(this.database, period.id, tree.day), (index) => {
      const agreement = current[index];
      return agreement ? { id: agreement.id, ...askedOn(agreement, tree.day) } : null;
    });
    return tree.unitIds.map((unitId, index) => {
      const unit = unitsById.get(unitId)!;
      const leader = leaderOf(tree, unitId);
      const person = leader && peopleById.get(leader.personId);
      const inPost: PersonInPostDto | null = person
        ? { personId: person.id, name: person.name, title: person.title ?? unit.leaderTitle }
        : null;
      const agreement = current[index] ?? null;
      const standing = leader ? agreementStanding(agreement, { startsOn: period.validFrom }, leader.since, tree.day) : 'vacant';
      const signed = (role: string) => signatures.get(`${agreement?.id}/${role}`) ?? null;
      return {
        unit: { id: unitId, name: unit.name },
        level: { id: unit.levelId, title: unit.leaderTitle },
        rank: unit.rank,
        leader: inPost,
        agreementId: agreement?.id ?? null,
        standing,
        stage: agreement && stageOf(agreement.state, agreement.amendmentState),
        activeOn: agreement?.activeOn ?? null,
        leaderSignature: signed('leader'),
        superiorSignature: signed('superior'),
        unansweredChanges: unanswered.get(index)?.length ?? 0,
      };
    });
  }

  /** By agreement and role: on the version that waits for a second signature, else on the newest that has both. */
  private async signatures(periodId: number): Promise<Map<string, ListedSignatureDto>> {
    const rows = await this.database.query<ListedSignatureDto & { agreementId: number; role: string }>(
      `SELECT v.agreementId, s.role, s.name, s.signedOn
         FROM (SELECT MAX(v.id) AS id FROM agreement_version v JOIN agreement a ON a.id = v.agreementId
                WHERE a.periodId = ? AND v.state <> 'lapsed' GROUP BY v.agreementId) newest
         JOIN agreement_version v ON v.id = newest.id JOIN signature s ON s.agreementVersionId = v.id`,
      [periodId],
    );
    return new Map(rows.map(({ agreementId, role, name, signedOn }) => [`${agreementId}/${role}`, { name, signedOn }]));
  }

  /** The period asked for, else that of today, else the newest. */
  private async period(periodId: number | undefined): Promise<Period | null> {
    const periods = await this.database.repository(Period).find({ order: { validFrom: 'DESC' } });
    if (periodId !== undefined) {
      const asked = periods.find((period) => period.id === periodId);
      if (!asked) throw Problem.notFound();
      return asked;
    }
    const today: Day = this.clock.today();
    return periods.find((period) => isValidOn(period, today)) ?? periods[0] ?? null;
  }

  private agreements(periodId: number, unitIds?: readonly number[]): Promise<ListedAgreement[]> {
    const within = unitIds === undefined ? '' : ` AND a.unitId IN (${placeholders(unitIds)})`;
    const today = this.clock.today();
    return this.database.query<ListedAgreement>(
      `SELECT a.id, a.unitId, a.personId, a.state, a.activeOn, a.closedOn, ${SIGNED_COLUMNS}, amendment.state AS amendmentState
         FROM agreement a ${SIGNED_BY_DAY} LEFT JOIN amendment ON amendment.openFor = a.id WHERE a.periodId = ?${within} ORDER BY a.id`,
      [today, today, periodId, ...(unitIds ?? [])],
    );
  }
}

/** The levels in use, from the top, with how those of their units stand that were found. */
function levelsOf(rows: readonly RankedRow[], found: readonly RankedRow[]): AgreementLevelCountsDto[] {
  const byId = new Map(rows.map(({ level, rank }) => [level.id, { level, rank }]));
  return [...byId.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({ level }) => ({ ...level, standings: standingsOf(found.filter((row) => row.level.id === level.id)) }));
}

function isCounted(row: AgreementListRowDto, count: (typeof AGREEMENT_COUNTS)[number]): boolean {
  if (count === 'withChanges') return row.unansweredChanges > 0;
  if (count === 'proposed' || count === 'signed') return row.stage === count;
  return row.standing === count;
}

function standingsOf(rows: readonly AgreementListRowDto[]): AgreementStandingsDto {
  const standings: AgreementStandingsDto = { active: 0, draft: 0, late: 0, missing: 0, vacant: 0, proposed: 0, signed: 0, withChanges: 0 };
  for (const row of rows) for (const count of AGREEMENT_COUNTS) if (isCounted(row, count)) standings[count]++;
  return standings;
}

function periodRef({ id, name, validFrom, validTo }: Period): PeriodRefDto {
  return { id, name, validFrom, validTo };
}
