import { isDay, type Day } from '@kaskade/domain';
import { Checkbox } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { formatDay } from '../../../format/day';
import { DayField } from '../../../ui/day-field';
import { fieldMessage } from '../../../ui/problem-summary';
import { FormDialog } from '../parts/form-dialog';
import { PersonPicker } from '../parts/person-picker';
import type { Choice } from '../parts/search-picker';
import { useChange } from '../parts/use-change';
import { DayLink } from './day-link';
import type { UnitDialogParts } from './unit-dialog-parts';
import { leaderAndPlace } from './unit-words';

/** A new permanent leader from a day on, with or without the open measures. */
export function ChangeLeaderDialog({ unit, day, onClose, onDone }: UnitDialogParts) {
  const { t } = useTranslation('administration');
  const id = useId();
  const [person, setPerson] = useState<Choice | null>(null);
  const [validFrom, setValidFrom] = useState<Day | ''>(day);
  const [carryOverMeasures, setCarryOver] = useState(true);
  const change = useChange(
    (body: { personId: number; validFrom: Day; carryOverMeasures: boolean }) =>
      answer(
        api.POST('/api/units/{unitId}/change-of-leader', { params: { path: { unitId: unit.id }, header: ifMatch(unit.version) }, body }),
      ),
    ({ carriedMeasures }) =>
      onDone({
        message: t('changeLeader.done', { name: person?.label, unit: unit.name, day: formatDay(validFrom), count: carriedMeasures }),
        link: <DayLink day={validFrom} shownDay={day} />,
      }),
  );
  const isReady = person !== null && isDay(validFrom);
  return (
    <FormDialog
      title={t('changeLeader.title', { name: unit.name })}
      lead={leaderAndPlace(unit, t)}
      error={change.error}
      inputId={(field) => `${id}-${field}`}
      submit={t('changeLeader.submit')}
      canSubmit={isReady}
      isPending={change.isPending}
      onSubmit={() => isReady && change.mutate({ personId: person.id, validFrom, carryOverMeasures })}
      onClose={onClose}
    >
      <div className="org-two">
        <PersonPicker
          id={`${id}-personId`}
          label={t('changeLeader.person')}
          value={person}
          onChange={setPerson}
          description={person?.note ?? t('people.addFirst')}
          error={fieldMessage(change.error, 'personId')}
        />
        <DayField
          id={`${id}-validFrom`}
          label={t('changeLeader.from')}
          value={validFrom}
          onChange={setValidFrom}
          error={fieldMessage(change.error, 'validFrom')}
        />
      </div>
      <Checkbox
        label={t('changeLeader.carryOver')}
        description={t('changeLeader.carryOverNote')}
        checked={carryOverMeasures}
        onChange={(event) => setCarryOver(event.target.checked)}
      />
    </FormDialog>
  );
}
