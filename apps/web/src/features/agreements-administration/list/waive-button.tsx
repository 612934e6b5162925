import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { AgreementRow } from '../model';

interface WaiveButtonProps {
  readonly row: AgreementRow;
  readonly onWaive: (row: AgreementRow) => void;
}

/** HR lets an agreement be signed before that of the superior is in force. Whether this one may is asked when it is opened. */
export function WaiveButton({ row, onWaive }: WaiveButtonProps) {
  const { t } = useTranslation('agreements-administration');
  const mayAsk = useMe().may.includes('template.write');
  if (!mayAsk || row.agreementId === null || (row.stage !== 'draft' && row.stage !== 'proposed')) return null;
  return (
    <button type="button" className="link-button" aria-label={t('waive.openNamed', { name: row.unit.name })} onClick={() => onWaive(row)}>
      {t('waive.open')}
    </button>
  );
}
