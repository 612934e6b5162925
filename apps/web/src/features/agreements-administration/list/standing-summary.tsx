import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../format/number';
import { COUNTS_BESIDE, STANDINGS, type AgreementList, type Count } from '../model';
import { CountFigures } from './count-figures';

interface StandingSummaryProps {
  readonly standings: AgreementList['standings'];
  readonly chosen: Count | undefined;
  /** Narrows down to what a figure counts; the same again lifts it. */
  readonly onChoose: (count: Count) => void;
}

/** How many are where, what is missing first; beneath, who is half-way and who has changes to answer. Each figure opens to its units. */
export function StandingSummary({ standings, ...figures }: StandingSummaryProps) {
  const { t } = useTranslation('agreements-administration');
  const units = STANDINGS.reduce((sum, standing) => sum + standings[standing], 0);
  return (
    <div className="org-summary">
      <div className="stack-s">
        <CountFigures counts={STANDINGS} standings={standings} {...figures} />
        <CountFigures counts={COUNTS_BESIDE} standings={standings} {...figures} />
      </div>
      <p>
        <b className="b">{t('list.units', { count: units, number: formatNumber(units) })}</b>
      </p>
    </div>
  );
}
