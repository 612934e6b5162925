import { Injectable } from '@nestjs/common';
import { Actor, can, inheritsGoal, leaderOf, OrganizationTree, postsOf, UnitAction, unitResource } from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Database } from '@kaskade/persistence';
import { Clock } from '@kaskade/platform';
import { placeholders } from '../access/sql';
import { loadGoals } from '../goal/goal.row';
import { SearchHitDto, SearchResultDto } from './search.dto';

const MOST_OF_A_KIND = 10;

/** What the statements find; the leader is added after. */
type Found = Omit<SearchHitDto, 'leaderName'>;

/** Which units' texts somebody may find: everybody's, or those of some units. */
type Units = 'all' | readonly number[];

/** Searches goals, measures, units and people among what the actor may read; the filter is part of the SQL. */
@Injectable()
export class SearchReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly trees: OrganizationTreeReader,
  ) {}

  async find(actor: Actor, text: string): Promise<SearchResultDto> {
    const words = patterns(text);
    const tree = await this.trees.forAccess(this.clock.today());
    const readable = unitsFor(actor, tree, 'agreement.read');
    const texts = [...(await this.goals(actor, tree, words, readable)), ...(await this.measures(actor, tree, words))];
    const registers = can(actor, 'organization.read') ? [...(await this.units(words)), ...(await this.people(words))] : [];
    return { hits: await this.withLeaders(tree, [...texts.map((hit) => withoutUnreadable(hit, readable)), ...registers]) };
  }

  /** With who leads each unit: what tells goals and measures of one title apart. */
  private async withLeaders(tree: OrganizationTree, hits: readonly Found[]): Promise<SearchHitDto[]> {
    const leaderIdOf = ({ kind, unitId }: Found): number | null =>
      kind === 'person' || unitId === null ? null : (leaderOf(tree, unitId)?.personId ?? null);
    const leaderIds = [...new Set(hits.map(leaderIdOf))].filter((personId) => personId !== null);
    const people = await this.database.query<{ id: number; name: string }>(
      `SELECT id, name FROM person WHERE id IN (${placeholders(leaderIds)})`,
      leaderIds,
    );
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return hits.map((hit) => ({ ...hit, leaderName: names.get(leaderIdOf(hit) ?? 0) ?? null }));
  }

  /** Drafts only where the agreement may be read; shared goals of the leaders above too. */
  private goals(actor: Actor, tree: OrganizationTree, words: readonly string[], drafts: Units): Promise<Found[]> {
    const shared = unitsFor(actor, tree, 'sharedGoals.read');
    return this.database.query<Found>(
      `SELECT 'goal' AS kind, g.id, g.title, g.unitId, u.name AS unitName,
              (SELECT MAX(a.id) FROM agreement a
                WHERE a.unitId = g.unitId AND a.periodId = g.periodId AND (a.closedOn IS NULL OR a.closedOn > ?)
                  AND ${IN_POST('a.personId', 'a.unitId')}) AS agreementId
         FROM goal g JOIN unit u ON u.id = g.unitId
        WHERE ${like('g.title', words)} AND (${within('g.unitId', drafts)} OR (g.state = 'shared' AND ${within('g.unitId', shared)}))
        ORDER BY g.title, g.id LIMIT ${MOST_OF_A_KIND}`,
      [tree.day, tree.day, tree.day, ...words, ...ids(drafts), ...ids(shared)],
    );
  }

  /**
   * As `readableMeasure` judges one: those of the units that the actor reads, without a predecessor's or successor's in their own post;
   * and what the leaders above do for areas and for goals that reach the actor. One that a change of leader to come has moved stands in
   * the former agreement until that day.
   */
  private async measures(actor: Actor, tree: OrganizationTree, words: readonly string[]): Promise<Found[]> {
    const units = unitsFor(actor, tree, 'measure.read');
    const above = unitsFor(actor, tree, 'sharedMeasures.read');
    const goalIds = await this.goalsFromAbove(actor, tree, above === 'all' ? [] : above);
    const posts = readsEverywhere(actor, 'measure.read') ? [] : postsOf(actor);
    return this.database
      .query<Found>(
        `SELECT * FROM (
         SELECT 'measure' AS kind, m.id, m.title, a.unitId, u.name AS unitName, a.id AS agreementId, m.goalId, a.personId, a.closedOn
           FROM measure m LEFT JOIN agreement former ON former.id = m.carriedFromAgreementId AND (former.closedOn IS NULL OR former.closedOn > ?)
           JOIN agreement a ON a.id = COALESCE(former.id, m.agreementId) JOIN unit u ON u.id = a.unitId
          WHERE ${like('m.title', words)}) found
        WHERE (${within('found.unitId', units)}
               OR (${within('found.unitId', above)} AND (found.goalId IS NULL OR found.goalId IN (${placeholders(goalIds)}))))
          AND (found.unitId NOT IN (${posts.length === 0 ? '0' : placeholders(posts)}) OR found.personId = ?
               OR ((found.closedOn IS NULL OR found.closedOn > ?) AND ${IN_POST('found.personId', 'found.unitId')}))
        ORDER BY found.title, found.id LIMIT ${MOST_OF_A_KIND}`,
        [tree.day, ...words, ...ids(units), ...ids(above), ...goalIds, ...posts, actor.personId, tree.day, tree.day, tree.day],
      )
      .then((rows) =>
        rows.map(({ kind, id, title, unitId, unitName, agreementId }) => ({ kind, id, title, unitId, unitName, agreementId })),
      );
  }

  private async goalsFromAbove(actor: Actor, tree: OrganizationTree, unitIds: readonly number[]): Promise<number[]> {
    const goals = await loadGoals(this.database, `g.state = 'shared' AND g.unitId IN (${placeholders(unitIds)})`, unitIds);
    return goals.filter((goal) => postsOf(actor).some((post) => inheritsGoal(tree, goal, post))).map((goal) => goal.id);
  }

  private units(words: readonly string[]): Promise<Found[]> {
    return this.database.query<Found>(
      `SELECT 'unit' AS kind, u.id, u.name AS title, u.id AS unitId, u.name AS unitName, NULL AS agreementId
         FROM unit u WHERE ${like('u.searchName', words)} ORDER BY u.searchName, u.id LIMIT ${MOST_OF_A_KIND}`,
      words,
    );
  }

  private people(words: readonly string[]): Promise<Found[]> {
    const today = this.clock.today();
    return this.database.query<Found>(
      `SELECT 'person' AS kind, p.id, p.name AS title, MIN(u.id) AS unitId, MIN(u.name) AS unitName, NULL AS agreementId
         FROM person p LEFT JOIN leadership l ON l.personId = p.id AND l.validFrom <= ? AND (l.validTo IS NULL OR l.validTo > ?)
         LEFT JOIN unit u ON u.id = l.unitId
        WHERE ${like('p.searchName', words)} GROUP BY p.id, p.name, p.searchName ORDER BY p.searchName, p.id LIMIT ${MOST_OF_A_KIND}`,
      [today, today, ...words],
    );
  }
}

/** The units of which the actor may do the action. */
function unitsFor(actor: Actor, tree: OrganizationTree, action: UnitAction): Units {
  if (readsEverywhere(actor, action)) return 'all';
  const units = tree.unitIds.filter((unitId) => can(actor, action, unitResource(tree, actor, unitId)));
  return units.length === tree.unitIds.length ? 'all' : units;
}

/** By role, whatever they lead. */
const readsEverywhere = (actor: Actor, action: UnitAction): boolean => can(actor, action, { relation: 'other', hasSuperior: true });

/** Whether a person is in a unit's post on a day: two parameters, the day twice. */
const IN_POST = (personId: string, unitId: string): string =>
  `EXISTS (SELECT 1 FROM leadership post WHERE post.unitId = ${unitId} AND post.personId = ${personId}
             AND post.validFrom <= ? AND (post.validTo IS NULL OR post.validTo > ?))`;

/** What stands in an agreement that is not mine to open is found, but not led to. */
function withoutUnreadable(hit: Found, readable: Units): Found {
  const isReadable = readable === 'all' || (hit.unitId !== null && readable.includes(hit.unitId));
  return isReadable ? hit : { ...hit, agreementId: null };
}

const ids = (units: Units): readonly number[] => (units === 'all' ? [] : units);
const within = (column: string, units: Units): string => (units === 'all' ? '1 = 1' : `${column} IN (${placeholders(units)})`);
const like = (column: string, words: readonly string[]): string => `(${words.map(() => `${column} LIKE ? ESCAPE '!'`).join(' OR ')})`;

/** SQLite's LIKE tells æ from Æ: the text is looked for as written, in lower case, and with a capital first. */
function patterns(text: string): string[] {
  const typed = text.trim();
  const lower = typed.toLocaleLowerCase('nb');
  const capital = lower.charAt(0).toLocaleUpperCase('nb') + lower.slice(1);
  return [...new Set([typed, lower, capital])].map((each) => `%${each.replace(/[!%_]/g, '!$&')}%`);
}
