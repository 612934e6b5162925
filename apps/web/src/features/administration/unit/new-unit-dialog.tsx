import { isDay, type Day } from '@kaskade/domain';
import { Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../api/client';
import { formatDay } from '../../../format/day';
import { DayField } from '../../../ui/day-field';
import { fieldMessage } from '../../../ui/problem-summary';
import type { Done } from '../parts/done-note';
import { FormDialog } from '../parts/form-dialog';
import type { Choice } from '../parts/search-picker';
import { UnitPicker } from '../parts/unit-picker';
import { useChange } from '../parts/use-change';
import { levelsQuery } from '../queries';
import { DayLink } from './day-link';

interface NewUnitDialogProps {
  readonly day: Day;
  /** Where it will stand; null: to be chosen. */
  readonly parent: Choice | null;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** A new unit from a day on, under another; the first of all is the top one. */
export function NewUnitDialog({ day, parent: givenParent, onClose, onDone }: NewUnitDialogProps) {
  const { t } = useTranslation('administration');
  const id = useId();
  const { data: levels } = useQuery(levelsQuery);
  const [parent, setParent] = useState(givenParent);
  const [unit, setUnit] = useState<{ code: string; name: string; levelId: number | null; validFrom: Day | '' }>({
    code: '',
    name: '',
    levelId: null,
    validFrom: day,
  });
  const create = useChange(
    () =>
      answer(
        api.POST('/api/organization/units', {
          body: {
            code: unit.code.trim(),
            name: unit.name.trim(),
            levelId: unit.levelId ?? 0,
            parentUnitId: parent?.id ?? null,
            validFrom: unit.validFrom,
          },
        }),
      ),
    (created) =>
      onDone({
        message: t('newUnit.done', { name: created.name, day: formatDay(unit.validFrom) }),
        link: <DayLink day={unit.validFrom} shownDay={day} />,
      }),
  );
  const error = (field: string) => fieldMessage(create.error, field);
  return (
    <FormDialog
      title={givenParent ? t('newUnit.titleUnder', { name: givenParent.label }) : t('newUnit.title')}
      error={create.error}
      inputId={(field) => `${id}-${field}`}
      submit={t('newUnit.submit')}
      canSubmit={unit.code.trim() !== '' && unit.name.trim() !== '' && unit.levelId !== null && isDay(unit.validFrom)}
      isPending={create.isPending}
      onSubmit={() => create.mutate(undefined)}
      onClose={onClose}
    >
      <Textfield
        id={`${id}-name`}
        label={t('unit.name')}
        value={unit.name}
        maxLength={200}
        error={error('name')}
        onChange={(event) => setUnit({ ...unit, name: event.target.value })}
      />
      <div className="org-two">
        <Textfield
          id={`${id}-code`}
          label={t('unit.code')}
          value={unit.code}
          maxLength={60}
          error={error('code')}
          onChange={(event) => setUnit({ ...unit, code: event.target.value })}
        />
        <Field>
          <Label htmlFor={`${id}-levelId`}>{t('unit.level')}</Label>
          <Select
            id={`${id}-levelId`}
            value={unit.levelId ?? ''}
            onChange={(event) => setUnit({ ...unit, levelId: Number(event.target.value) })}
          >
            <Select.Option value="" disabled>
              {t('choose')}
            </Select.Option>
            {levels?.map((level) => (
              <Select.Option key={level.id} value={level.id}>
                {level.leaderTitle}
              </Select.Option>
            ))}
          </Select>
          {error('levelId') && <ValidationMessage>{error('levelId')}</ValidationMessage>}
        </Field>
      </div>
      <div className="org-two">
        <UnitPicker
          id={`${id}-parentUnitId`}
          label={t('newUnit.parent')}
          day={isDay(unit.validFrom) ? unit.validFrom : day}
          value={parent}
          onChange={setParent}
          description={parent?.note}
          error={error('parentUnitId')}
        />
        <DayField
          id={`${id}-validFrom`}
          label={t('newUnit.from')}
          value={unit.validFrom}
          onChange={(validFrom) => setUnit({ ...unit, validFrom })}
          error={error('validFrom')}
        />
      </div>
    </FormDialog>
  );
}
