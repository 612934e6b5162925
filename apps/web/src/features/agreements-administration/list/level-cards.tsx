import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { COUNTS, type AgreementList, type Count } from '../model';
import { CountFigures } from './count-figures';

interface LevelCardsProps {
  readonly levels: AgreementList['levels'];
  readonly onChoose: (levelId: number, count: Count) => void;
}

/** On a phone: a list of levels, each with the counts that are not nought. */
export function LevelCards({ levels, onChoose }: LevelCardsProps) {
  const { t } = useTranslation('agreements-administration');
  return (
    <Details className="level-counts">
      <Details.Summary>{t('list.byLevel')}</Details.Summary>
      <Details.Content>
        <ul className="rows">
          {levels.map(({ id, title, standings }) => (
            <li key={id} className="stack-s">
              <b className="b">{title}</b>
              <CountFigures
                counts={COUNTS.filter((count) => standings[count] > 0)}
                standings={standings}
                chosen={undefined}
                onChoose={(count) => onChoose(id, count)}
              />
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}
