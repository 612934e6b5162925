import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { formatDay } from '../../format/day';
import { monthName } from '../../format/month';
import { Loading } from '../../ui/loading';
import { ProblemSummary } from '../../ui/problem-summary';
import { Section } from '../../ui/section';
import type { Months } from './model';
import { MonthDialog } from './month-dialog';
import { closeMonth, monthsQuery, reopenMonth } from './requests';

type Month = Months['months'][number];

/** Closes months, and opens the last one again: what is to date goes through the last one closed. */
export function MonthClosing() {
  const { t } = useTranslation('figure-import');
  const me = useMe();
  const [year, setYear] = useState(Number(me.today.slice(0, 4)));
  const [asked, setAsked] = useState<Month | null>(null);
  const queryClient = useQueryClient();
  const { data, error } = useQuery(monthsQuery(year));
  const change = useMutation({
    mutationFn: ({ month, version, closedOn }: Month) => (closedOn === null ? closeMonth(year, month) : reopenMonth(year, month, version)),
    onSuccess: (months) => {
      queryClient.setQueryData(monthsQuery(year).queryKey, months);
      for (const queryKey of [['economy'], ['reports']]) void queryClient.invalidateQueries({ queryKey });
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: ['closed-months'] }),
    onSettled: () => setAsked(null),
  });
  const note =
    data &&
    (data.lastClosedMonth === 0 ? t('months.none', { year }) : t('months.through', { month: monthName(data.lastClosedMonth), year }));
  return (
    <Section title={t('months.heading', { year })} note={note}>
      <ProblemSummary error={error ?? change.error} />
      <p role="status" className="ds-sr-only">
        {note}
      </p>
      {!data && !error && <Loading what={t('months.loading')} rows={3} />}
      {data && (
        <ul className="rows months">
          {data.months
            .filter(({ closedOn, allowedActions }) => closedOn !== null || allowedActions.length > 0)
            .map((month) => (
              <MonthRow key={month.month} month={month} isBusy={change.isPending} onChange={() => setAsked(month)} />
            ))}
        </ul>
      )}
      {asked && (
        <MonthDialog month={asked} isPending={change.isPending} onConfirm={() => change.mutate(asked)} onClose={() => setAsked(null)} />
      )}
      <button type="button" className="link-button" onClick={() => setYear(year - 1)}>
        {t('months.year', { year: year - 1 })}
      </button>
      {year < Number(me.today.slice(0, 4)) && (
        <button type="button" className="link-button months-next" onClick={() => setYear(year + 1)}>
          {t('months.year', { year: year + 1 })}
        </button>
      )}
    </Section>
  );
}

function MonthRow({ month, isBusy, onChange }: { month: Month; isBusy: boolean; onChange: () => void }) {
  const { t } = useTranslation('figure-import');
  const name = monthName(month.month);
  const [action] = month.allowedActions;
  return (
    <li className="row between">
      <span>
        <b className="b month">{name}</b>
        <span className="block caps">
          {month.closedOn === null ? t('months.open') : t('months.closed', { day: formatDay(month.closedOn), name: month.closedBy })}
        </span>
      </span>
      {(action === 'close' || action === 'reopen') && (
        <Button variant="secondary" className="small" disabled={isBusy} onClick={onChange}>
          {t(`months.${action}`, { month: name })}
        </Button>
      )}
    </li>
  );
}
