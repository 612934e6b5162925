import { addDays, isDay, type Day } from '@kaskade/domain';
import { Fieldset, Radio } from '@digdir/designsystemet-react';
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

type Kind = 'acting' | 'permanent';

/** Somebody who acts as leader for a time; where the post is vacant, a permanent leader too. */
export function AppointDialog({ unit, day, onClose, onDone }: UnitDialogParts) {
  const { t } = useTranslation('administration');
  const id = useId();
  const isVacant = unit.leader === null;
  const [kind, setKind] = useState<Kind>('acting');
  const [person, setPerson] = useState<Choice | null>(null);
  const [validFrom, setValidFrom] = useState<Day | ''>(day);
  const [lastDay, setLastDay] = useState<Day | ''>('');
  const appoint = useChange(
    (body: { personId: number; kind: Kind; validFrom: Day; validTo: Day | null }) =>
      answer(
        api.POST('/api/organization/units/{unitId}/leaderships', {
          params: { path: { unitId: unit.id }, header: ifMatch(unit.version) },
          body,
        }),
      ),
    () =>
      onDone({
        message: t(`appoint.done.${kind}`, { name: person?.label, unit: unit.name, day: formatDay(validFrom) }),
        link: <DayLink day={validFrom} shownDay={day} />,
      }),
  );
  const isReady = person !== null && isDay(validFrom) && (lastDay === '' || isDay(lastDay));
  const error = (field: string) => fieldMessage(appoint.error, field);
  return (
    <FormDialog
      title={t(isVacant ? 'appoint.titleVacant' : 'appoint.title', { name: unit.name })}
      lead={leaderAndPlace(unit, t)}
      error={appoint.error}
      inputId={(field) => `${id}-${field}`}
      submit={t(`appoint.submit.${kind}`)}
      canSubmit={isReady}
      isPending={appoint.isPending}
      onSubmit={() =>
        isReady && appoint.mutate({ personId: person.id, kind, validFrom, validTo: lastDay === '' ? null : addDays(lastDay, 1) })
      }
      onClose={onClose}
    >
      <PersonPicker
        id={`${id}-personId`}
        label={t('appoint.person')}
        value={person}
        onChange={setPerson}
        description={person?.note ?? t('people.addFirst')}
        error={error('personId')}
      />
      {isVacant && (
        <Fieldset>
          <Fieldset.Legend>{t('appoint.kind')}</Fieldset.Legend>
          {(['acting', 'permanent'] as const).map((option) => (
            <Radio
              key={option}
              name={`${id}-kind`}
              label={t(`post.${option}`)}
              value={option}
              checked={kind === option}
              onChange={() => setKind(option)}
            />
          ))}
        </Fieldset>
      )}
      <div className="org-two">
        <DayField id={`${id}-validFrom`} label={t('firstDay')} value={validFrom} onChange={setValidFrom} error={error('validFrom')} />
        <DayField
          id={`${id}-validTo`}
          label={t('lastDay')}
          value={lastDay}
          onChange={setLastDay}
          error={error('validTo')}
          note={lastDay === '' ? t('openEnded') : undefined}
        />
      </div>
    </FormDialog>
  );
}
