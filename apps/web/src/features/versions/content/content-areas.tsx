import { useTranslation } from 'react-i18next';
import type { Content } from '../../my-agreement/model';
import { ContentAnswer, isEmptyAnswer } from './content-answer';
import { ContentGoal } from './content-goal';

type Area = Content['areas'][number];

/** The areas that hold something: goals, an answer to all of them, or a superior's word that nothing is answered. */
export function ContentAreas({ areas }: { areas: Content['areas'] }) {
  return areas.filter(isUsed).map((area) => <ContentArea key={area.id} area={area} />);
}

const isUsed = (area: Area): boolean => area.goals.length > 0 || !isEmptyAnswer(area.answer) || area.acceptedBy !== null;

function ContentArea({ area }: { area: Area }) {
  const { t } = useTranslation('versions');
  return (
    <section className="content-area">
      <h3>{area.name}</h3>
      {area.acceptedBy !== null && <p className="sub">{t('content.accepted', { name: area.acceptedBy })}</p>}
      {!isEmptyAnswer(area.answer) && (
        <div className="content-goal">
          <p className="caps">{t('content.forArea')}</p>
          <ContentAnswer answer={area.answer} />
        </div>
      )}
      {area.goals.map((goal) => (
        <ContentGoal key={goal.id} goal={goal} />
      ))}
    </section>
  );
}
