import { isDay, type Day } from '@kaskade/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { formatDay } from '../../../format/day';
import { DayField } from '../../../ui/day-field';
import { fieldMessage } from '../../../ui/problem-summary';
import { FormDialog } from '../parts/form-dialog';
import type { Choice } from '../parts/search-picker';
import { UnitPicker } from '../parts/unit-picker';
import { useChange } from '../parts/use-change';
import { DayLink } from './day-link';
import { MovePreviewRows } from './move-preview-rows';
import type { UnitDialogParts } from './unit-dialog-parts';
import { leaderAndPlace } from './unit-words';

/** Moves a unit from a date, after saying what that does. */
export function MoveUnitDialog({ unit, day, onClose, onDone }: UnitDialogParts) {
  const { t } = useTranslation('administration');
  const id = useId();
  const [parent, setParent] = useState<Choice | null>(null);
  const [validFrom, setValidFrom] = useState<Day | ''>(day);
  const move = useChange(
    (body: { parentUnitId: number; validFrom: Day }) =>
      answer(
        api.POST('/api/organization/units/{unitId}/move', { params: { path: { unitId: unit.id }, header: ifMatch(unit.version) }, body }),
      ),
    () =>
      onDone({
        message: t('move.done', { name: unit.name, parent: parent?.label, day: formatDay(validFrom) }),
        link: <DayLink day={validFrom} shownDay={day} />,
      }),
  );
  const isReady = parent !== null && isDay(validFrom);
  return (
    <FormDialog
      title={t('move.title', { name: unit.name })}
      lead={leaderAndPlace(unit, t)}
      error={move.error}
      inputId={(field) => `${id}-${field}`}
      submit={isDay(validFrom) ? t('move.submit', { day: formatDay(validFrom) }) : t('move.submitNoDay')}
      canSubmit={isReady}
      isPending={move.isPending}
      onSubmit={() => isReady && move.mutate({ parentUnitId: parent.id, validFrom })}
      onClose={onClose}
    >
      <div className="org-two">
        <UnitPicker
          id={`${id}-parentUnitId`}
          label={t('move.parent')}
          day={isDay(validFrom) ? validFrom : day}
          withoutSubtreeOf={unit.id}
          value={parent}
          onChange={setParent}
          description={parent?.note}
          error={fieldMessage(move.error, 'parentUnitId')}
        />
        <DayField
          id={`${id}-validFrom`}
          label={t('validFrom')}
          value={validFrom}
          onChange={setValidFrom}
          error={fieldMessage(move.error, 'validFrom')}
        />
      </div>
      {isReady && <MovePreviewRows unitId={unit.id} parentUnitId={parent.id} validFrom={validFrom} />}
    </FormDialog>
  );
}
