import { AgreementContent, ContentAnswer, ContentArea, ContentGoal, ContentMeasure } from '@kaskade/domain';
import { amendedDifferences } from './amended-differences';

const NOTHING: ContentAnswer = { narrative: '', localTarget: '', notRelevantReason: '', measures: [] };
const measure: ContentMeasure = {
  ...{ id: 501, title: 'Ukentlig oppfølging', description: '', responsible: '', startOn: null, dueOn: null, weight: 1 },
  ...{ progressKind: 'percent', wantedCount: null, countedWord: '', milestones: [] },
};
const goal = (changes: Partial<ContentGoal> = {}): ContentGoal => ({
  ...{ id: 41, owner: { unitId: 1, unitName: 'Kommunen' }, isOwn: false, state: 'shared', title: 'God økonomistyring', text: '' },
  ...{ principles: '', source: '', supports: null, scope: 'all', scopeUnits: [], answer: NOTHING },
  ...changes,
});
const area = (changes: Partial<ContentArea> = {}): ContentArea => ({
  ...{ id: 11, name: 'Økonomi', answer: NOTHING, goals: [], acceptedBy: null },
  ...changes,
});
const content = (...areas: ContentArea[]): AgreementContent => ({
  ...{ format: 'kaskade-agreement/1', agreementId: 7, unit: { id: 3, name: 'Hjemmetjenesten' } },
  period: { name: '2026', validFrom: '2026-01-01', validTo: '2027-01-01' },
  leader: { personId: 30, name: 'Ada Vik', title: 'Seksjonsleder' },
  superior: { personId: 20, name: 'Bo Nes', title: 'Kommunalsjef', unitId: 2, unitName: 'Helse' },
  ...{ employerBody: null, template: { name: 'Lederavtale', number: 1 }, reason: '', formerHash: null },
  ...{ sections: [], areas, conversations: [], decision: null, attachments: [] },
});
const answered = (changes: Partial<ContentAnswer>): ContentAnswer => ({ ...NOTHING, ...changes });
const TEXTS: Partial<ContentAnswer>[] = [{ narrative: 'Slik gjør vi det' }, { localTarget: '7 %' }, { notRelevantReason: 'Ingen ansatte' }];

describe('what an amendment has changed', () => {
  /** What has come or gone once, whatever of it is told. */
  const places = (signed: AgreementContent, now: AgreementContent, measureIds: number[] = []) => [
    ...new Set(
      amendedDifferences(signed, now, new Set(measureIds)).map(({ place, id, kind, field }) =>
        [place, id, kind, ...(kind === 'changed' ? [field] : [])].join(' '),
      ),
    ),
  ];

  it('is nothing of what others have changed: goals and areas from above that come, go and read otherwise, names and titles', () => {
    const signed = content(area({ goals: [goal()] }));
    const now = content(
      area({ name: 'Penger', goals: [goal({ title: 'Bedre' }), goal({ id: 42 })] }),
      area({ id: 12, goals: [goal({ id: 43 })] }),
    );
    expect(places(signed, now)).toEqual([]);
    expect(places(now, signed)).toEqual([]);
    expect(places(signed, { ...signed, leader: { ...signed.leader, title: 'Leder' } })).toEqual([]);
  });

  it('is the parties’ own draft of a goal, but not that it was shared', () => {
    const own = goal({ isOwn: true, state: 'draft' });
    expect(places(content(area()), content(area({ goals: [own] })))).toEqual(['goal 41 added']);
    expect(places(content(area({ goals: [own] })), content(area({ goals: [{ ...own, state: 'shared' }] })))).toEqual([]);
  });

  it('is an acceptance that was taken back, but not one that fell with a goal from above', () => {
    const signed = content(area({ goals: [goal()], acceptedBy: 'Bo Nes' }));
    expect(places(signed, content(area({ goals: [goal()] })))).toEqual(['area 11 changed acceptedBy']);
    expect(places(signed, content(area({ goals: [goal(), goal({ id: 42 })] })))).toEqual([]);
  });

  it.each(TEXTS)('is an answer to a goal that has come since: %j', (text) => {
    const now = content(area({ goals: [goal({ answer: answered(text) })] }));
    expect(places(content(area()), now)).toEqual(['goal 41 added']);
  });

  it.each(TEXTS)('is an answer in an area that was not there, and one taken out of an area that is gone by it: %j', (text) => {
    const withIt = content(area({ answer: answered(text) }));
    expect(places(content(), withIt)).toEqual(['area 11 added']);
    expect(places(withIt, content())).toEqual(['area 11 removed']);
  });

  it('is not the answer to a goal that was withdrawn from above', () => {
    const signed = content(area({ goals: [goal({ answer: answered({ narrative: 'Slik gjør vi det' }) })] }));
    expect(places(signed, content(area()))).toEqual([]);
  });

  it('is another answer, and another plan of a measure', () => {
    const signed = content(area({ goals: [goal({ answer: answered({ measures: [measure] }) })] }));
    const other = answered({ localTarget: '7 %', measures: [{ ...measure, title: 'Daglig' }] });
    expect(places(signed, content(area({ goals: [goal({ answer: other })] })), [501])).toEqual([
      'goal 41 changed localTarget',
      'measure 501 changed title',
    ]);
  });

  it('is a measure that was deleted, not one that is there still: cancelled, or under a goal that has gone', () => {
    const signed = content(area({ answer: answered({ measures: [measure] }) }));
    expect(places(signed, content(area()), [])).toEqual(['measure 501 removed']);
    expect(places(signed, content(area()), [501])).toEqual([]);
  });
});
