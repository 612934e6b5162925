import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { AgreementRow } from '../model';
import { WaiveDialog } from './waive-dialog';

/** HR lets an agreement be signed before that of the superior is in force. Whether this one may is asked when it is opened. */
export function WaiveButton({ row: { agreementId, stage, unit } }: { row: AgreementRow }) {
  const { t } = useTranslation('agreements-administration');
  const mayAsk = useMe().may.includes('template.write');
  const [isOpen, setOpen] = useState(false);
  if (!mayAsk || agreementId === null || (stage !== 'draft' && stage !== 'proposed')) return null;
  return (
    <>
      <button type="button" className="link-button" aria-label={t('waive.openNamed', { name: unit.name })} onClick={() => setOpen(true)}>
        {t('waive.open')}
      </button>
      {isOpen && <WaiveDialog agreementId={agreementId} unitName={unit.name} onClose={() => setOpen(false)} />}
    </>
  );
}
