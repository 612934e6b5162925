import { Injectable } from '@nestjs/common';
import { Actor, agreementStanding, currentAgreement, Day, isValidOn, leaderOf, OrganizationTree } from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Agreement, Database, Period } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { UnitPath } from '../access/unit-path';
import { placeholders } from '../access/sql';
import {
  AgreementLevelDto,
  AgreementListDto,
  AgreementListQueryDto,
  AgreementListRowDto,
  AgreementStandingsDto,
  MyAgreementDto,
  PeriodRefDto,
  PersonInPostDto,
} from './agreement.dto';

type ListedAgreement = Pick<Agreement, 'id' | 'unitId' | 'personId' | 'state' | 'activeOn' | 'closedOn'>;
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
    const tree = await this.trees.on(this.clock.today());
    const every = await this.rows(tree, period);
    const wanted = (query.q ?? '').trim().toLocaleLowerCase('nb');
    const found = every.filter(
      (row) =>
        (query.levelId === undefined || row.level.id === query.levelId) &&
        `${row.unit.name}\n${row.leader?.name ?? ''}`.toLocaleLowerCase('nb').includes(wanted),
    );
    const rows = found.filter((row) => query.standing === undefined || row.standing === query.standing);
    return {
      period: periodRef(period),
      levels: levelsOf(every),
      standings: standingsOf(found),
      total: rows.length,
      page,
      pageSize,
      rows: rows.slice((page - 1) * pageSize, page * pageSize).map(({ rank: _, ...row }) => row),
    };
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
    return tree.unitIds.map((unitId) => {
      const unit = unitsById.get(unitId)!;
      const leader = leaderOf(tree, unitId);
      const person = leader && peopleById.get(leader.personId);
      const inPost: PersonInPostDto | null = person
        ? { personId: person.id, name: person.name, title: person.title ?? unit.leaderTitle }
        : null;
      const current = currentAgreement(byUnit.get(unitId) ?? [], leader, tree.day);
      const standing = leader ? agreementStanding(current, { startsOn: period.validFrom }, leader.since, tree.day) : 'vacant';
      return {
        unit: { id: unitId, name: unit.name },
        level: { id: unit.levelId, title: unit.leaderTitle },
        rank: unit.rank,
        leader: inPost,
        agreementId: current?.id ?? null,
        standing,
        activeOn: current?.activeOn ?? null,
      };
    });
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
    const within = unitIds === undefined ? '' : ` AND unitId IN (${placeholders(unitIds)})`;
    return this.database.query<ListedAgreement>(
      `SELECT id, unitId, personId, state, activeOn, closedOn FROM agreement WHERE periodId = ?${within} ORDER BY id`,
      [periodId, ...(unitIds ?? [])],
    );
  }
}

/** The levels in use, from the top. */
function levelsOf(rows: readonly RankedRow[]): AgreementLevelDto[] {
  const byId = new Map(rows.map(({ level, rank }) => [level.id, { level, rank }]));
  return [...byId.values()].sort((a, b) => a.rank - b.rank).map(({ level }) => level);
}

function standingsOf(rows: readonly AgreementListRowDto[]): AgreementStandingsDto {
  const standings: AgreementStandingsDto = { active: 0, draft: 0, late: 0, missing: 0, vacant: 0 };
  for (const { standing } of rows) standings[standing]++;
  return standings;
}

function periodRef({ id, name, validFrom, validTo }: Period): PeriodRefDto {
  return { id, name, validFrom, validTo };
}
