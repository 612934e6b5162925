import { AGREEMENT_LIFE, AgreementStage, isContentEditable, lifeActions, lifeTransition, stageOf, stateOfStage } from './lifecycle';

const stages = Object.keys(AGREEMENT_LIFE) as AgreementStage[];

describe('the life of an agreement', () => {
  it('is domain §2 written out: what is not here does not happen', () => {
    const told = stages.flatMap((stage) =>
      lifeActions.flatMap((action) => {
        const transition = lifeTransition(stage, action);
        return transition ? [`${stage} ${action} ${transition.by.join('+')} ${transition.to}`] : [];
      }),
    );
    expect(told).toEqual([
      'draft propose leader proposed',
      'proposed withdraw leader draft',
      'proposed return superior draft',
      'proposed sign leader+superior signed',
      'signed withdraw leader draft',
      'signed return superior draft',
      'signed sign leader+superior active',
      'active amend leader+superior amending',
      'active evaluate superior evaluated',
      'amending propose leader amendmentProposed',
      'amending dropAmendment leader+superior active',
      'amendmentProposed withdraw leader amending',
      'amendmentProposed return superior amending',
      'amendmentProposed sign leader+superior amendmentSigned',
      'amendmentSigned withdraw leader amending',
      'amendmentSigned return superior amending',
      'amendmentSigned sign leader+superior active',
      'evaluated archive hr archived',
    ]);
  });

  it('keeps a stage in two columns and reads it back', () => {
    for (const stage of stages) {
      const { state, amendmentState } = stateOfStage(stage);
      expect(stageOf(state, amendmentState)).toBe(stage);
    }
  });

  it('lets what the parties agree on be edited only before it is proposed, anew in an amendment', () => {
    expect(stages.filter(isContentEditable)).toEqual(['draft', 'amending']);
  });

  it('leads from everywhere to the archive', () => {
    const reaches = (stage: AgreementStage, seen: readonly AgreementStage[] = []): boolean =>
      stage === 'archived' ||
      (!seen.includes(stage) && Object.values(AGREEMENT_LIFE[stage]).some(({ to }) => reaches(to, [...seen, stage])));
    expect(stages.filter((stage) => !reaches(stage))).toEqual([]);
  });
});
