import { isDay, type Day } from '@kaskade/domain';
import { Textfield } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../api/client';
import { DayField } from '../../../ui/day-field';
import { fieldMessage } from '../../../ui/problem-summary';
import type { Done } from '../parts/done-note';
import { FormDialog } from '../parts/form-dialog';
import type { Choice } from '../parts/search-picker';
import { UnitPicker } from '../parts/unit-picker';
import { useChange } from '../parts/use-change';

interface NewCostCentreDialogProps {
  readonly day: Day;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** A new cost centre, owned from a day on or by nobody yet. */
export function NewCostCentreDialog({ day, onClose, onDone }: NewCostCentreDialogProps) {
  const { t } = useTranslation('administration');
  const id = useId();
  const [owner, setOwner] = useState<Choice | null>(null);
  const [value, setValue] = useState<{ code: string; name: string; validFrom: Day | '' }>({ code: '', name: '', validFrom: day });
  const create = useChange(
    () =>
      answer(
        api.POST('/api/organization/cost-centres', {
          body: { ...value, code: value.code.trim(), name: value.name.trim(), unitId: owner?.id ?? null },
        }),
      ),
    (created) => onDone({ message: t('costCentres.created', { code: created.code }) }),
  );
  const error = (field: string) => fieldMessage(create.error, field);
  return (
    <FormDialog
      title={t('costCentres.new')}
      error={create.error}
      inputId={(field) => `${id}-${field}`}
      submit={t('costCentres.create')}
      canSubmit={value.code.trim() !== '' && value.name.trim() !== '' && isDay(value.validFrom)}
      isPending={create.isPending}
      onSubmit={() => create.mutate(undefined)}
      onClose={onClose}
    >
      <Textfield
        id={`${id}-code`}
        label={t('costCentres.code')}
        description={t('costCentres.codeNote')}
        value={value.code}
        maxLength={60}
        error={error('code')}
        onChange={(event) => setValue({ ...value, code: event.target.value })}
      />
      <Textfield
        id={`${id}-name`}
        label={t('costCentres.name')}
        value={value.name}
        maxLength={200}
        error={error('name')}
        onChange={(event) => setValue({ ...value, name: event.target.value })}
      />
      <div className="org-two">
        <UnitPicker
          id={`${id}-unitId`}
          label={t('costCentres.owner')}
          day={isDay(value.validFrom) ? value.validFrom : day}
          value={owner}
          onChange={setOwner}
          description={owner?.note}
          error={error('unitId')}
        />
        <DayField
          id={`${id}-validFrom`}
          label={t('validFrom')}
          value={value.validFrom}
          onChange={(validFrom) => setValue({ ...value, validFrom })}
          error={error('validFrom')}
        />
      </div>
    </FormDialog>
  );
}
