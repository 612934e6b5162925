import { useTranslation } from 'react-i18next';
import { formatBasisPoints } from '../../../format/number';
import { Figure } from '../../../ui/figure';
import { ProgressBar } from '../../../ui/progress';
import { progressOf, silenceOf, type GoalFigures } from './goal-cells';

interface GoalFigureProps {
  readonly cell: GoalFigures;
  /** Whose figure of what, for those who don't see the table: "Hjemmetjenester, Flere i hele stillinger". */
  readonly label: string;
  /** "34 av 41 har svart" instead of "34 av 41". */
  readonly withWords?: boolean;
  readonly id?: string;
  readonly isOpen?: boolean;
  readonly onOpen?: () => void;
}

/** Per cent, bar and coverage; silence is a dashed frame with its word. A goal that doesn't concern the unit has only the word. */
export function GoalFigure({ cell, label, withWords, id, isOpen, onOpen }: GoalFigureProps) {
  const { t } = useTranslation('report');
  const silence = silenceOf(cell);
  if (silence === 'notReached') return <span className="sub caps">{t('silence.notReached')}</span>;
  const basisPoints = progressOf(cell);
  const figure = basisPoints === null ? '–' : formatBasisPoints(basisPoints);
  const coverage =
    cell.expected === 0
      ? t(cell.reach === 'owner' ? 'cell.owner' : 'cell.vacant')
      : t(withWords ? 'cell.coverageWords' : 'cell.coverage', { answered: cell.answered, expected: cell.expected });
  return (
    <div className="goal-figure">
      {onOpen && (basisPoints !== null || silence !== null) ? (
        <span id={id}>
          <Figure
            onOpen={onOpen}
            isOpen={isOpen}
            label={`${basisPoints === null ? t(`silence.${silence ?? 'notReported'}`) : figure}, ${label}`}
          >
            {figure}
          </Figure>
        </span>
      ) : (
        <span className="b">{figure}</span>
      )}
      <ProgressBar basisPoints={basisPoints} label={label} />
      <span className="caps">
        {silence === 'notAnswered' || silence === 'notRelevant' || silence === 'noMeasures' ? t(`silence.${silence}`) : coverage}
        {silence === 'notReported' && <span className="block">{t('silence.notReported')}</span>}
      </span>
    </div>
  );
}
