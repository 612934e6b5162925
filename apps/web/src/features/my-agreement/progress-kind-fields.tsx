import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { PROGRESS_KINDS, type ProgressKind } from '@kaskade/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseWholeNumber } from '../../format/parse';
import { fieldMessage } from '../../ui/problem-summary';
import { MilestoneFields } from './milestone-fields';
import type { Plan } from './model';

interface ProgressKindFieldsProps {
  readonly plan: Plan;
  readonly isReported: boolean;
  readonly error: unknown;
  readonly onChange: (change: Partial<Plan>) => void;
}

/** Per cent, counted or milestones, with what belongs to the one chosen. */
export function ProgressKindFields({ plan, isReported, error, onChange }: ProgressKindFieldsProps) {
  const { t } = useTranslation('my-agreement');
  const name = useId();
  const begin: Record<ProgressKind, () => Partial<Plan>> = {
    percent: () => ({ wantedCount: null, countedWord: '', milestones: [] }),
    counted: () => ({ wantedCount: 10, milestones: [] }),
    milestones: () => ({ wantedCount: null, countedWord: '', milestones: [{ title: t('editor.firstMilestone'), dueOn: null }] }),
  };
  return (
    <div className="stack-s">
      <Fieldset>
        <Fieldset.Legend>{t('editor.kind')}</Fieldset.Legend>
        {isReported && <Fieldset.Description>{t('editor.kindEmpties')}</Fieldset.Description>}
        <div className="choices">
          {PROGRESS_KINDS.map((kind) => (
            <Radio
              key={kind}
              variant="outline"
              name={name}
              value={kind}
              label={t(`kind.${kind}`)}
              description={t(`kindNote.${kind}`)}
              checked={plan.progressKind === kind}
              onChange={() => onChange({ progressKind: kind, ...begin[kind]() })}
            />
          ))}
        </div>
      </Fieldset>
      {plan.progressKind === 'counted' && <CountedFields plan={plan} error={error} onChange={onChange} />}
      {plan.progressKind === 'milestones' && (
        <MilestoneFields milestones={plan.milestones} error={error} onChange={(milestones) => onChange({ milestones })} />
      )}
    </div>
  );
}

function CountedFields({ plan, error, onChange }: Omit<ProgressKindFieldsProps, 'isReported'>) {
  const { t } = useTranslation('my-agreement');
  const [text, setText] = useState(String(plan.wantedCount ?? ''));
  const typed = (value: string) => {
    setText(value);
    onChange({ wantedCount: parseWholeNumber(value) });
  };
  return (
    <div className="fields">
      <Textfield
        inputMode="numeric"
        label={t('editor.wanted')}
        value={text}
        onChange={(event) => typed(event.target.value)}
        error={fieldMessage(error, 'wantedCount')}
      />
      <Textfield
        label={t('editor.countedWord')}
        description={t('editor.countedWordNote')}
        value={plan.countedWord}
        onChange={(event) => onChange({ countedWord: event.target.value })}
        maxLength={60}
      />
    </div>
  );
}
