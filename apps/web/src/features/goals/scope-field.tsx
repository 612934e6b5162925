import { Checkbox, Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client';
import type { GoalInput } from './model';

interface ScopeFieldProps {
  readonly unitId: number;
  readonly content: GoalInput;
  readonly error: string | undefined;
  readonly onChange: (change: Partial<GoalInput>) => void;
}

const SCOPES = ['all', 'direct', 'units', 'none'] as const;

/** Whom the goal is for: all below, the direct subordinates, chosen units with what is below them, or nobody. */
export function ScopeField({ unitId, content, error, onChange }: ScopeFieldProps) {
  const { t } = useTranslation('my-agreement');
  const name = useId();
  // Chosen units are sent once there is one: until then the goal stays for whom it was.
  const [isChoosing, setChoosing] = useState(content.scope === 'units');
  const choose = (scope: GoalInput['scope']) => {
    setChoosing(scope === 'units');
    if (scope !== 'units') onChange({ scope, scopeUnitIds: [] });
  };
  const isChecked = (scope: GoalInput['scope']) => (isChoosing ? scope === 'units' : content.scope === scope);
  return (
    <div className="stack-s">
      <Fieldset>
        <Fieldset.Legend>{t('goalEditor.scope')}</Fieldset.Legend>
        {SCOPES.map((scope) => (
          <Radio
            key={scope}
            name={name}
            value={scope}
            label={t(`goalEditor.scopes.${scope}`)}
            checked={isChecked(scope)}
            onChange={() => choose(scope)}
          />
        ))}
      </Fieldset>
      {isChoosing && (
        <UnitChoice
          unitId={unitId}
          chosen={content.scopeUnitIds}
          error={error}
          onChange={(scopeUnitIds) => onChange({ scope: 'units', scopeUnitIds })}
        />
      )}
    </div>
  );
}

interface UnitChoiceProps {
  readonly unitId: number;
  readonly chosen: readonly number[];
  readonly error: string | undefined;
  readonly onChange: (unitIds: number[]) => void;
}

function UnitChoice({ unitId, chosen, error, onChange }: UnitChoiceProps) {
  const { t } = useTranslation('my-agreement');
  const { data: units } = useQuery({
    queryKey: ['scope-units', unitId],
    queryFn: () => answer(api.GET('/api/goals/scope-units/{unitId}', { params: { path: { unitId } } })),
  });
  const toggle = (id: number, isChosen: boolean) => onChange(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <Fieldset className="unit-choice">
      <Fieldset.Legend>{t('goalEditor.units')}</Fieldset.Legend>
      <Fieldset.Description>{t('goalEditor.unitsNote')}</Fieldset.Description>
      {units?.map(({ id, name, level }) => (
        <Checkbox
          key={id}
          value={String(id)}
          label={name}
          style={{ marginInlineStart: `${(level - 1) * 1.5}rem` }}
          checked={chosen.includes(id)}
          onChange={(event) => toggle(id, event.target.checked)}
        />
      ))}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}
