import { Injectable } from '@nestjs/common';
import {
  currentAgreement,
  Day,
  goalReaches,
  isSharedOn,
  Leader,
  leaderOf,
  OrganizationTree,
  subtreeOf,
  superiorOf,
  treeOn,
  TreeError,
} from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Database } from '@kaskade/persistence';
import { Problem } from '@kaskade/platform';
import { MoneyReader } from '../facts/money.reader';
import { among } from '../facts/packed-rows';
import { GoalWithName, ReportFactsReader } from '../facts/report-facts.reader';
import { ReportMoments } from '../facts/report-moment';
import { MovedGoalDto, MovePreviewDto, MovePreviewInputDto, SuperiorInPostDto } from './move-preview.dto';

interface MeasureCount {
  unitId: number;
  goalId: number | null;
  measures: number;
}

/** Tells before a unit is moved what happens on that day to superior, goals, measures, agreement and money. Writes nothing. */
@Injectable()
export class MovePreview {
  constructor(
    private readonly database: Database,
    private readonly trees: OrganizationTreeReader,
    private readonly moments: ReportMoments,
    private readonly facts: ReportFactsReader,
    private readonly money: MoneyReader,
  ) {}

  /** @throws Problem 400 when the unit or its new parent does not exist that day, is the top, or stands below itself. */
  async read({ unitId, parentUnitId, validFrom }: MovePreviewInputDto): Promise<MovePreviewDto> {
    const { period, year } = await this.moments.find({ day: validFrom });
    const before = await this.trees.on(validFrom);
    const after = moved(before, unitId, parentUnitId);
    const below = subtreeOf(before, unitId);
    const goals = (await this.facts.goals(period.id, 'all')).filter((goal) => isSharedOn(goal, validFrom));
    const measures = await this.measures(period.id, below);
    const { costCentres } = await this.money.read(year, below, validFrom);
    const agreements = await this.facts.agreements(period.id, [unitId], validFrom);
    const formerParentId = before.unitIds[before.parentIndex[before.indexOf.get(unitId)!]!] ?? null;
    const superiors = [superiorOf(before, unitId), superiorOf(after, unitId)] as const;
    const leader = leaderOf(before, unitId);
    const names = await this.names(
      [unitId, parentUnitId, formerParentId, ...superiors.map((superior) => superior?.unitId), ...goals.map((goal) => goal.ownerUnitId)],
      [leader?.personId, ...superiors.map((superior) => superior?.leader.personId)],
    );
    const reaches = (tree: OrganizationTree, of: number) => (goal: GoalWithName) => goalReaches(tree, goal, of);
    const [had, has] = [goals.filter(reaches(before, unitId)), goals.filter(reaches(after, unitId))];
    const goalView = (goal: GoalWithName): MovedGoalDto => ({
      id: goal.id,
      title: goal.title,
      ownerUnitName: names.unit(goal.ownerUnitId),
    });
    const superiorView = (superior: { unitId: number; leader: Leader } | null): SuperiorInPostDto | null =>
      superior && { unitId: superior.unitId, unitName: names.unit(superior.unitId), name: names.person(superior.leader.personId) };
    const goalById = new Map(goals.map((goal) => [goal.id, goal]));
    const leaves = ({ unitId: of, goalId }: MeasureCount): boolean => {
      const goal = goalById.get(goalId ?? 0);
      return goal !== undefined && reaches(before, of)(goal) && !reaches(after, of)(goal);
    };
    const total = (rows: readonly MeasureCount[]) => rows.reduce((sum, row) => sum + Number(row.measures), 0);
    return {
      unitId,
      unitName: names.unit(unitId),
      leaderName: leader && names.person(leader.personId),
      validFrom,
      formerParentName: formerParentId === null ? null : names.unit(formerParentId),
      newParentName: names.unit(parentUnitId),
      superiorBefore: superiorView(superiors[0]),
      superiorAfter: superiorView(superiors[1]),
      goalsOut: had.filter((goal) => !has.includes(goal)).map(goalView),
      goalsIn: has.filter((goal) => !had.includes(goal)).map(goalView),
      goalsBefore: had.length,
      goalsAfter: has.length,
      measures: total(measures),
      measuresLeavingSums: total(measures.filter(leaves)),
      unitsBelow: below.length - 1,
      agreementId: currentAgreement(agreements, leader, validFrom)?.id ?? null,
      costCentreCodes: costCentres.map((centre) => centre.code),
      revisedOre: costCentres.reduce((sum, centre) => sum + (centre.revisedOre ?? 0), 0),
      year,
    };
  }

  private measures(periodId: number, unitIds: readonly number[]): Promise<MeasureCount[]> {
    return this.database.query(
      `SELECT a.unitId, m.goalId, COUNT(*) AS measures FROM agreement a JOIN measure m ON m.agreementId = a.id
        WHERE a.periodId = ? AND m.status <> 'cancelled' AND ${among('a.unitId', unitIds)} GROUP BY a.unitId, m.goalId`,
      [periodId],
    );
  }

  private async names(unitIds: readonly (number | null | undefined)[], personIds: readonly (number | null | undefined)[]) {
    const known = (ids: readonly (number | null | undefined)[]) => [...new Set(ids)].filter((id): id is number => typeof id === 'number');
    const units = await this.database.query<{ id: number; name: string }>(`SELECT id, name FROM unit WHERE ${among('id', known(unitIds))}`);
    const people = await this.database.query<{ id: number; name: string }>(
      `SELECT id, name FROM person WHERE ${among('id', known(personIds))}`,
    );
    const unitNames = new Map(units.map((unit) => [unit.id, unit.name]));
    const personNames = new Map(people.map((person) => [person.id, person.name]));
    return { unit: (id: number) => unitNames.get(id) ?? '', person: (id: number) => personNames.get(id) ?? '' };
  }
}

/** The same day's tree with the unit under its new parent. */
function moved(tree: OrganizationTree, unitId: number, parentUnitId: number): OrganizationTree {
  const span: { validFrom: Day; validTo: null } = { validFrom: tree.day, validTo: null };
  const unit = tree.indexOf.get(unitId);
  if (unit === undefined) throw Problem.invalid({ field: 'unitId', code: 'value-unknown' });
  if (tree.parentIndex[unit]! < 0) throw Problem.invalid({ field: 'unitId', code: 'top-unit-stays' });
  if (!tree.indexOf.has(parentUnitId)) throw Problem.invalid({ field: 'parentUnitId', code: 'value-unknown' });
  const parentOf = (index: number) => (index === unit ? parentUnitId : (tree.unitIds[tree.parentIndex[index]!] ?? null));
  const leaderships = tree.unitIds.flatMap((id, index) => {
    const leader = tree.leaders[index];
    return leader ? [{ unitId: id, personId: leader.personId, kind: leader.kind, ...span }] : [];
  });
  try {
    return treeOn(
      tree.day,
      tree.unitIds.map((id, index) => ({ unitId: id, parentUnitId: parentOf(index), ...span })),
      leaderships,
    );
  } catch (error) {
    if (error instanceof TreeError) throw Problem.invalid({ field: 'parentUnitId', code: 'unit-below-itself' });
    throw error;
  }
}
