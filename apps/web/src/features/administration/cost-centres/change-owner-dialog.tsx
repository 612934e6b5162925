import { isDay, type Day } from '@kaskade/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { formatDay } from '../../../format/day';
import { DayField } from '../../../ui/day-field';
import { fieldMessage } from '../../../ui/problem-summary';
import type { CostCentre } from '../model';
import type { Done } from '../parts/done-note';
import { FormDialog } from '../parts/form-dialog';
import type { Choice } from '../parts/search-picker';
import { Span } from '../parts/span';
import { UnitPicker } from '../parts/unit-picker';
import { useChange } from '../parts/use-change';

interface ChangeOwnerDialogProps {
  readonly costCentre: CostCentre;
  readonly day: Day;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** Gives a cost centre to another unit from a day on, or to nobody; the owners before and after stand below. */
export function ChangeOwnerDialog({ costCentre, day, onClose, onDone }: ChangeOwnerDialogProps) {
  const { t } = useTranslation('administration');
  const id = useId();
  const { code, name, ownerships, version } = costCentre;
  const [owner, setOwner] = useState<Choice | null>(null);
  const [validFrom, setValidFrom] = useState<Day | ''>(day);
  const change = useChange(
    (body: { unitId: number | null; validFrom: Day }) =>
      answer(
        api.POST('/api/organization/cost-centres/{costCentreId}/owner', {
          params: { path: { costCentreId: costCentre.id }, header: ifMatch(version) },
          body,
        }),
      ),
    () =>
      onDone({
        message: t('costCentres.ownerChanged', { code, owner: owner?.label ?? t('costCentres.nobody'), day: formatDay(validFrom) }),
      }),
  );
  return (
    <FormDialog
      title={t('costCentres.changeOwnerNamed', { code })}
      lead={`${code} ${name}`}
      error={change.error}
      inputId={(field) => `${id}-${field}`}
      submit={t(owner ? 'costCentres.give' : 'costCentres.giveNobody')}
      canSubmit={isDay(validFrom)}
      isPending={change.isPending}
      onSubmit={() => change.mutate({ unitId: owner?.id ?? null, validFrom })}
      onClose={onClose}
    >
      <div className="org-two">
        <UnitPicker
          id={`${id}-unitId`}
          label={t('costCentres.newOwner')}
          day={isDay(validFrom) ? validFrom : day}
          value={owner}
          onChange={setOwner}
          description={owner?.note ?? t('costCentres.emptyIsNobody')}
          error={fieldMessage(change.error, 'unitId')}
        />
        <DayField
          id={`${id}-validFrom`}
          label={t('validFrom')}
          value={validFrom}
          onChange={setValidFrom}
          error={fieldMessage(change.error, 'validFrom')}
        />
      </div>
      {ownerships.length > 0 && (
        <section className="stack-s">
          <h3>{t('costCentres.history')}</h3>
          <ul className="rows">
            {ownerships.map(({ unit, validFrom: from, validTo }) => (
              <li key={from}>
                {unit.name} <Span validFrom={from} validTo={validTo} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </FormDialog>
  );
}
