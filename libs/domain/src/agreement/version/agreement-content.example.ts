import { AgreementContent, ContentGoal, ContentMeasure } from './agreement-content';

/** A measure for the specs. */
export const aMeasure = (changes: Partial<ContentMeasure> = {}): ContentMeasure => ({
  id: 501,
  title: 'Ukentlig oppfølging',
  description: '',
  responsible: 'Leder',
  startOn: null,
  dueOn: '2026-10-01',
  weight: 1,
  progressKind: 'percent',
  wantedCount: null,
  countedWord: '',
  milestones: [],
  ...changes,
});

/** A goal from the unit above, answered by one measure. */
export const aGoal = (changes: Partial<ContentGoal> = {}): ContentGoal => ({
  id: 41,
  owner: { unitId: 1, unitName: 'Kommunen' },
  isOwn: false,
  state: 'shared',
  title: 'God økonomistyring',
  text: 'Driften holdes innenfor rammen i 2026.',
  principles: '',
  source: '',
  supports: null,
  scope: 'all',
  scopeUnits: [],
  answer: { narrative: '', localTarget: '', notRelevantReason: '', measures: [aMeasure()] },
  ...changes,
});

/** An agreement of a leader below the top, complete enough to be signed. */
export const aContent = (changes: Partial<AgreementContent> = {}): AgreementContent => ({
  format: 'kaskade-agreement/1',
  agreementId: 7,
  unit: { id: 3, name: 'Hjemmetjenesten' },
  period: { name: '2026', validFrom: '2026-01-01', validTo: '2027-01-01' },
  leader: { personId: 30, name: 'Ada Vik', title: 'Seksjonsleder' },
  superior: { personId: 20, name: 'Bo Nes', title: 'Kommunalsjef', unitId: 2, unitName: 'Helse' },
  employerBody: null,
  template: { name: 'Lederavtale', number: 1 },
  reason: '',
  formerHash: null,
  sections: [
    {
      id: 'purpose',
      heading: 'Formål',
      text: 'Avtalen viser hva som ventes.',
      items: [{ id: 'budget', text: 'Budsjettet holdes.', duty: 'leader' }],
      block: 'none',
      access: 'public',
      legalBasis: '',
    },
  ],
  areas: [
    {
      id: 11,
      name: 'Økonomi',
      answer: { narrative: '', localTarget: '', notRelevantReason: '', measures: [] },
      goals: [aGoal()],
      acceptedBy: null,
    },
  ],
  conversations: [
    { id: 61, name: 'Samtale i juni', plannedOn: '2026-06-10', talkId: '', talk: '' },
    { id: 62, name: 'Samtale i november', plannedOn: '2026-11-10', talkId: '', talk: '' },
  ],
  decision: null,
  attachments: [],
  ...changes,
});
