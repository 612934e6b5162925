import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../format/number';
import { Figure } from '../../../ui/figure';
import { STANDINGS, type AgreementList, type Standing } from '../model';

interface StandingSummaryProps {
  readonly standings: AgreementList['standings'];
  readonly chosen: Standing | undefined;
  /** Narrows down to what a figure counts; the same again lifts it. */
  readonly onChoose: (standing: Standing) => void;
}

/** How many are where, what is missing first; each figure opens to its units. */
export function StandingSummary({ standings, chosen, onChoose }: StandingSummaryProps) {
  const { t } = useTranslation('agreements-administration');
  const units = STANDINGS.reduce((sum, standing) => sum + standings[standing], 0);
  return (
    <div className="org-summary">
      <ul className="row">
        {STANDINGS.map((standing) => {
          const number = formatNumber(standings[standing]);
          return (
            <li key={standing}>
              {t(`standing.${standing}`)}{' '}
              <Figure
                isOpen={chosen === standing}
                label={t('list.countLabel', { number, standing: t(`standing.${standing}`) })}
                onOpen={() => onChoose(standing)}
              >
                {number}
              </Figure>
            </li>
          );
        })}
      </ul>
      <p>
        <b className="b">{t('list.units', { count: units, number: formatNumber(units) })}</b>
      </p>
    </div>
  );
}
