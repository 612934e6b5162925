import { addDays, isDay, type Day } from '@kaskade/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { formatDay } from '../../../format/day';
import { DayField } from '../../../ui/day-field';
import { fieldMessage } from '../../../ui/problem-summary';
import type { Leadership } from '../model';
import { FormDialog } from '../parts/form-dialog';
import { useChange } from '../parts/use-change';
import type { UnitDialogParts } from './unit-dialog-parts';

interface EndLeadershipDialogProps extends UnitDialogParts {
  readonly leadership: Leadership;
  /** What it leads to: the post becomes vacant, or the permanent leader is back. */
  readonly after?: string;
}

/** Sets the last day of a leadership; an empty day lifts it. */
export function EndLeadershipDialog({ unit, leadership, day, after, onClose, onDone }: EndLeadershipDialogProps) {
  const { t } = useTranslation('administration');
  const id = useId();
  const { personName, kind, validTo } = leadership;
  const [lastDay, setLastDay] = useState<Day | ''>(validTo ? addDays(validTo, -1) : day);
  const end = useChange(
    (body: { validTo: Day | null }) =>
      answer(
        api.PUT('/api/organization/units/{unitId}/leaderships/{leadershipId}/end', {
          params: { path: { unitId: unit.id, leadershipId: leadership.id }, header: ifMatch(unit.version) },
          body,
        }),
      ),
    () =>
      onDone({
        message:
          lastDay === ''
            ? t('endLeadership.lifted', { name: personName })
            : t('endLeadership.done', { name: personName, unit: unit.name, day: formatDay(lastDay) }),
      }),
  );
  return (
    <FormDialog
      title={t('endLeadership.title', { name: personName })}
      lead={t(`endLeadership.lead.${kind}`, { unit: unit.name })}
      error={end.error}
      inputId={() => `${id}-day`}
      submit={t('endLeadership.submit')}
      canSubmit={lastDay === '' || isDay(lastDay)}
      isPending={end.isPending}
      onSubmit={() => end.mutate({ validTo: lastDay === '' ? null : addDays(lastDay, 1) })}
      onClose={onClose}
    >
      <DayField
        id={`${id}-day`}
        label={t('lastDay')}
        value={lastDay}
        onChange={setLastDay}
        error={fieldMessage(end.error, 'validTo') ?? fieldMessage(end.error, 'validFrom')}
        note={lastDay === '' ? t('openEnded') : undefined}
      />
      {after && lastDay !== '' && <p className="sub">{after}</p>}
    </FormDialog>
  );
}
