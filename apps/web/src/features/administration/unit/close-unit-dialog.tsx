import { isDay, type Day } from '@kaskade/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { formatDay } from '../../../format/day';
import { DayField } from '../../../ui/day-field';
import { fieldMessage } from '../../../ui/problem-summary';
import { FormDialog } from '../parts/form-dialog';
import { useChange } from '../parts/use-change';
import type { UnitDialogParts } from './unit-dialog-parts';
import { leaderAndPlace } from './unit-words';

/** Closes a unit from a day on; what must be done first is the server's word. */
export function CloseUnitDialog({ unit, day, onClose, onDone }: UnitDialogParts) {
  const { t } = useTranslation('administration');
  const id = useId();
  const [validFrom, setValidFrom] = useState<Day | ''>(day);
  const close = useChange(
    (body: { validFrom: Day }) =>
      answer(
        api.POST('/api/organization/units/{unitId}/close', { params: { path: { unitId: unit.id }, header: ifMatch(unit.version) }, body }),
      ),
    () => onDone({ message: t('close.done', { name: unit.name, day: formatDay(validFrom) }) }),
  );
  return (
    <FormDialog
      title={t('close.title', { name: unit.name })}
      lead={leaderAndPlace(unit, t)}
      error={close.error}
      inputId={() => `${id}-day`}
      submit={t('close.submit')}
      canSubmit={isDay(validFrom)}
      isPending={close.isPending}
      isDanger
      onSubmit={() => close.mutate({ validFrom })}
      onClose={onClose}
    >
      <DayField
        id={`${id}-day`}
        label={t('close.from')}
        value={validFrom}
        onChange={setValidFrom}
        error={fieldMessage(close.error, 'validFrom')}
      />
      <ul className="org-points">
        {unit.unitsBelow.length > 0 && (
          <li>{t('close.unitsBelow', { count: unit.unitsBelow.length, names: unit.unitsBelow.map((below) => below.name).join(', ') })}</li>
        )}
        <li>{t('close.leadershipsEnd')}</li>
        <li>{t('close.figuresStay')}</li>
      </ul>
    </FormDialog>
  );
}
