import { Button, Dialog } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { monthName } from '../../format/month';
import type { Months } from './model';

interface MonthDialogProps {
  readonly month: Months['months'][number];
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before a month is closed or opened again: what everybody sees to date follows. Esc closes; focus goes back. */
export function MonthDialog({ month: { month, year, closedOn }, isPending, onConfirm, onClose }: MonthDialogProps) {
  const { t } = useTranslation(['figure-import', 'ui']);
  const titleId = useId();
  const before = useRef(document.activeElement);
  useEffect(() => {
    const opener = before.current;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const action = closedOn === null ? 'close' : 'reopen';
  const through = action === 'close' ? month : month - 1;
  const name = monthName(month);
  return (
    <Dialog open aria-labelledby={titleId} closeButton={t('ui:close')} onClose={onClose}>
      <div className="stack">
        <h2 id={titleId}>{t(`months.ask.${action}`, { month: name, year })}</h2>
        <p>{through === 0 ? t('months.ask.nothing', { year }) : t('months.ask.through', { month: monthName(through), year })}</p>
        {action === 'reopen' && <p>{t('months.ask.waits', { month: name })}</p>}
        <div className="row">
          <Button loading={isPending} onClick={onConfirm}>
            {t(`months.${action}`, { month: name })}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('months.ask.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
