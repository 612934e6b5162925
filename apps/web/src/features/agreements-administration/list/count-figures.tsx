import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../format/number';
import { Figure } from '../../../ui/figure';
import type { AgreementList, Count } from '../model';

interface CountFiguresProps {
  readonly counts: readonly Count[];
  readonly standings: AgreementList['standings'];
  readonly chosen: Count | undefined;
  readonly onChoose: (count: Count) => void;
}

/** Words with their figures. */
export function CountFigures({ counts, standings, chosen, onChoose }: CountFiguresProps) {
  const { t } = useTranslation('agreements-administration');
  return (
    <ul className="row">
      {counts.map((count) => {
        const number = formatNumber(standings[count]);
        const standing = t(`standing.${count}`);
        return (
          <li key={count}>
            {standing}{' '}
            <Figure isOpen={chosen === count} label={t('list.countLabel', { number, standing })} onOpen={() => onChoose(count)}>
              {number}
            </Figure>
          </li>
        );
      })}
    </ul>
  );
}
