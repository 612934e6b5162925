import { Day } from '@kaskade/domain';
import { AnswerWriter } from './answers';
import { makeAgreements, makeGoals, makePeriod } from './agreements';
import { Calendar } from './calendar';
import { makeEconomy } from './economy';
import { MUNICIPALITY } from './municipality';
import { makeOrganization } from './organization';
import { makeGoalChanges } from './goal-changes';
import { makeLife } from './life';
import { Random, SEED } from './random';
import { DemoRows, noRows } from './rows';

/** The demo municipality as it stands on a day: about 150 leaders on four levels, in the middle of their year. The same day gives the same rows. */
export function demoMunicipality(today: Day, seed: number = SEED): DemoRows {
  const rows = noRows();
  const calendar = new Calendar(today);
  // A source of chance for each part, so that a change of one leaves the others as they were.
  const random = (part: number): Random => new Random(seed + part);
  const units = makeOrganization(rows, random(1), calendar);
  const periodId = makePeriod(rows, calendar);
  makeGoals(rows, units, periodId, calendar, random(2));
  const agreements = makeAgreements(rows, units, periodId, calendar, random(3));
  new AnswerWriter(rows, random(4), calendar).writeAll(agreements);
  makeLife(rows, units, agreements, calendar);
  makeGoalChanges(rows, calendar, random(6));
  makeEconomy(rows, units, calendar, random(5));
  rows.settings.push({ name: 'municipalityName', value: MUNICIPALITY, version: 1 });
  return rows;
}
