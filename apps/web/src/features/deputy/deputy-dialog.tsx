import { addDays, isDay, type Day } from '@kaskade/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../api/client';
import { useMe } from '../../api/session';
import { DayField } from '../../ui/day-field';
import { fieldMessage } from '../../ui/problem-summary';
import type { Done } from '../administration/parts/done-note';
import { FormDialog } from '../administration/parts/form-dialog';
import { PersonPicker } from '../administration/parts/person-picker';
import type { Choice } from '../administration/parts/search-picker';
import { useChange } from '../administration/parts/use-change';
import type { Deputy, UnitDeputies } from './model';

interface DeputyDialogProps {
  readonly unit: UnitDeputies;
  /** null: a new one. */
  readonly deputy: Deputy | null;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** Names a deputy, or changes the days of one. */
export function DeputyDialog({ unit, deputy, onClose, onDone }: DeputyDialogProps) {
  const { t } = useTranslation('deputy');
  const { today } = useMe();
  const id = useId();
  const [person, setPerson] = useState<Choice | null>(deputy && { id: deputy.personId, label: deputy.personName });
  const [validFrom, setValidFrom] = useState<Day | ''>(deputy?.validFrom ?? today);
  const [lastDay, setLastDay] = useState<Day | ''>(deputy ? addDays(deputy.validTo, -1) : '');
  const save = useChange(
    ({ personId, ...days }: { personId: number; validFrom: Day; validTo: Day }) => {
      const { unitId } = unit;
      return deputy
        ? answer(
            api.PUT('/api/units/{unitId}/deputies/{deputyId}', {
              params: { path: { unitId, deputyId: deputy.id }, header: ifMatch(deputy.version) },
              body: days,
            }),
          )
        : answer(api.POST('/api/units/{unitId}/deputies', { params: { path: { unitId } }, body: { personId, ...days } }));
    },
    () => onDone({ message: t('saved', { name: person?.label }) }),
  );
  const isReady = person !== null && isDay(validFrom) && isDay(lastDay);
  const error = (field: string) => fieldMessage(save.error, field);
  return (
    <FormDialog
      title={deputy ? t('changeNamed', { name: deputy.personName }) : t('name')}
      lead={t('may', { unit: unit.unitName })}
      error={save.error}
      inputId={(field) => `${id}-${field}`}
      submit={t('save')}
      canSubmit={isReady}
      isPending={save.isPending}
      onSubmit={() => isReady && save.mutate({ personId: person.id, validFrom, validTo: addDays(lastDay, 1) })}
      onClose={onClose}
    >
      {!deputy && (
        <PersonPicker
          id={`${id}-personId`}
          label={t('person')}
          value={person}
          onChange={setPerson}
          description={person?.note ?? t('personNote')}
          error={error('personId')}
        />
      )}
      <div className="org-two" data-even>
        <DayField id={`${id}-validFrom`} label={t('firstDay')} value={validFrom} onChange={setValidFrom} error={error('validFrom')} />
        <DayField id={`${id}-validTo`} label={t('lastDay')} value={lastDay} onChange={setLastDay} error={error('validTo')} />
      </div>
    </FormDialog>
  );
}
