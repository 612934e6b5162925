import { addDays, isDay } from '@kaskade/domain';
import { Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { useMe } from '../../../api/session';
import { formatDay } from '../../../format/day';
import { DayField } from '../../../ui/day-field';
import { fieldMessage } from '../../../ui/problem-summary';
import type { Done } from '../../administration/parts/done-note';
import { EditingConflict } from '../../administration/parts/editing-conflict';
import { FormDialog } from '../../administration/parts/form-dialog';
import { useEditing } from '../../administration/parts/use-editing';
import type { Period } from '../model';
import { formOfPeriod, nextYear, type PeriodForm } from './next-year';

interface PeriodDialogProps {
  /** null: a new one. */
  readonly period: Period | null;
  readonly newest: Period | undefined;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

const dayWords = (day: string) => (isDay(day) ? formatDay(day, 'full') : '–');

/** A period's name and days. */
export function PeriodDialog({ period, newest, onClose, onDone }: PeriodDialogProps) {
  const { t } = useTranslation(['agreements-administration', 'administration']);
  const me = useMe();
  const id = useId();
  const editing = useEditing<PeriodForm, Period>({
    initial: period ? { value: formOfPeriod(period), version: period.version } : { value: nextYear(newest, me.today), version: 0 },
    save: ({ name, validFrom, lastDay }, version) => {
      const body = { name, validFrom, validTo: addDays(lastDay, 1) };
      return period
        ? answer(api.PUT('/api/periods/{periodId}', { params: { path: { periodId: period.id }, header: ifMatch(version) }, body }))
        : answer(api.POST('/api/periods', { body }));
    },
    readCurrent: (current) => ({ value: formOfPeriod(current as Period), version: (current as Period).version }),
    onDone: (saved) => onDone({ message: t('periods.saved', { name: saved.name }) }),
  });
  const { value, edit } = editing;
  // The server speaks of the day after the last one; on screen that is the field of the last day.
  const inputId = (field: string) => `${id}-${field === 'validTo' ? 'lastDay' : field}`;
  return (
    <>
      <FormDialog
        title={period ? t('periods.editNamed', { name: period.name }) : t('periods.new')}
        lead={t('periods.dialogLead')}
        error={editing.error}
        inputId={inputId}
        submit={t('administration:save')}
        canSubmit={value.name.trim() !== '' && isDay(value.validFrom) && isDay(value.lastDay)}
        isPending={editing.isPending}
        onSubmit={editing.save}
        onClose={onClose}
      >
        <Textfield
          id={`${id}-name`}
          label={t('periods.name')}
          value={value.name}
          maxLength={100}
          error={fieldMessage(editing.error, 'name')}
          onChange={(event) => edit({ name: event.target.value })}
        />
        <DayField
          id={`${id}-validFrom`}
          label={t('periods.from')}
          value={value.validFrom}
          error={fieldMessage(editing.error, 'validFrom')}
          onChange={(validFrom) => edit({ validFrom })}
        />
        <DayField
          id={`${id}-lastDay`}
          label={t('periods.to')}
          value={value.lastDay}
          error={fieldMessage(editing.error, 'validTo')}
          onChange={(lastDay) => edit({ lastDay })}
        />
      </FormDialog>
      <EditingConflict
        editing={editing}
        subject={period?.name ?? ''}
        fields={[
          { key: 'name', label: t('periods.name') },
          { key: 'validFrom', label: t('periods.from'), show: (input) => dayWords(input.validFrom) },
          { key: 'lastDay', label: t('periods.to'), show: (input) => dayWords(input.lastDay) },
        ]}
      />
    </>
  );
}
