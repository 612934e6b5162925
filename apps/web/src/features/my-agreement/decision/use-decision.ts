import { isDay, type Day } from '@kaskade/domain';
import { answer, api, ifMatch } from '../../../api/client';
import { useEditing, type Editing } from '../../administration/parts/use-editing';
import { useOpenAgreement } from '../agreement-context';
import type { Decision } from '../model';

/** As it is written: a day is empty until one is chosen. */
interface DecisionText extends Omit<Decision, 'version' | 'decidedOn' | 'effectiveOn'> {
  readonly decidedOn: Day | '';
  readonly effectiveOn: Day | '';
}

const orNull = (day: Day | ''): Day | null => (isDay(day) ? day : null);

function textOf({ version, decidedOn, effectiveOn, ...rest }: Decision): { value: DecisionText; version: number } {
  return { value: { ...rest, decidedOn: decidedOn ?? '', effectiveOn: effectiveOn ?? '' }, version };
}

const NOTHING_YET: Decision = {
  version: 0,
  bodyName: '',
  caseNumber: '',
  archiveNumber: '',
  outcome: 'decided',
  decidedOn: null,
  effectiveOn: null,
};

/** Writes what was decided about the open agreement, and reads the agreement again. */
export function useDecision(decision: Decision | null, onDone: () => void): Editing<DecisionText> {
  const { document, cache } = useOpenAgreement();
  return useEditing<DecisionText, Decision>({
    initial: textOf(decision ?? { ...NOTHING_YET, bodyName: document.employerBody ?? '' }),
    save: ({ bodyName, caseNumber, archiveNumber, outcome, decidedOn, effectiveOn }, version) =>
      answer(
        api.PUT('/api/agreements/{agreementId}/decision', {
          params: { path: { agreementId: document.id }, header: ifMatch(version) },
          body: { bodyName, caseNumber, archiveNumber, outcome, decidedOn: orNull(decidedOn), effectiveOn: orNull(effectiveOn) },
        }),
      ),
    readCurrent: (current) => textOf(current as Decision),
    onDone,
    readAgain: cache.reload,
  });
}
