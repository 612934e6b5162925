import { fieldWords } from './field-words';
import type { GoalContent } from './model';

const words = (key: string, values?: Record<string, unknown>) => (values ? `${key} ${JSON.stringify(values)}` : key);
const goal: GoalContent = {
  areaId: 3,
  areaName: 'Økonomi',
  title: 'Balanse',
  text: '',
  principles: '',
  source: '',
  position: 2,
  supports: null,
  scope: 'units',
  scopeUnits: [
    { id: 1, name: 'Skole' },
    { id: 2, name: 'Barnehage' },
  ],
};

it('says names where ids are held', () => {
  expect(fieldWords(goal, 'areaId', words)).toBe('Økonomi');
  expect(fieldWords(goal, 'title', words)).toBe('Balanse');
  expect(fieldWords(goal, 'supportsGoalId', words)).toBe('noSupports');
  expect(fieldWords(goal, 'scopeUnitIds', words)).toBe('scope.units {"units":"Skole, Barnehage"}');
});
