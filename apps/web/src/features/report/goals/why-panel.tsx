import { Button } from '@digdir/designsystemet-react';
import { ArrowRightIcon, LinkIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBasisPoints } from '../../../format/number';
import type { CellPart, UnitReport, GoalRow } from '../model';
import { progressOf } from './goal-cells';
import { figureId, partOf } from './use-open-figure';
import { WhyByUnit } from './why-by-unit';
import { WhyRows } from './why-rows';

interface WhyPanelProps {
  readonly report: UnitReport;
  readonly goal: GoalRow;
  readonly part: CellPart;
  readonly onClose: () => void;
}

/** "Hvorfor 62 %?": the rows a figure is made of, beside it. Takes focus when it opens; Esc closes. */
export function WhyPanel({ report, goal, part, onClose }: WhyPanelProps) {
  const { t } = useTranslation('report');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The panel makes the table narrower: the figure it explains stays in sight.
    document.getElementById(figureId(goal.id, part))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    heading.current?.focus({ preventScroll: true });
  }, [goal.id, part]);

  const index = report.columns.findIndex((column) => partOf(column) === part);
  const column = report.columns[index];
  const cell = part === 'sum' ? goal.sum : goal.cells[index];
  if (!cell) return null;
  const basisPoints = progressOf(cell);
  const isSumOfUnits = part === 'sum' && report.columns.length > 1;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };

  return (
    <section className="panel why" aria-labelledby="why-heading" onKeyDown={closeOnEscape}>
      <div className="row between why-head">
        <p className="eyebrow">{part === 'sum' ? t('why.sumOf', { unit: report.unit.name }) : part === 'own' ? t('own') : column?.name}</p>
        <Button variant="tertiary" icon aria-label={t('why.close')} onClick={onClose}>
          <XMarkIcon aria-hidden />
        </Button>
      </div>
      <h2 id="why-heading" ref={heading} tabIndex={-1}>
        {basisPoints === null ? t('why.titleSilent') : t('why.title', { percent: formatBasisPoints(basisPoints) })}
      </h2>
      <p>
        <b className="b">{goal.title}.</b> {cell.expected > 0 && t('why.coverage', { answered: cell.answered, expected: cell.expected })}
      </p>
      {isSumOfUnits ? (
        <WhyByUnit report={report} goal={goal} />
      ) : (
        <WhyRows unitId={report.unit.id} goalId={goal.id} part={part} day={report.day} />
      )}
      <div className="stack-s why-ways">
        {column?.part === 'child' && (
          <Button asChild variant="secondary" className="small">
            <Link to="/rapport/$unitId" params={{ unitId: column.unitId }} search={({ dag }) => ({ dag, maal: goal.id, del: 'sum' })}>
              {t('why.goTo', { unit: column.name })}
              <ArrowRightIcon aria-hidden />
            </Link>
          </Button>
        )}
        <CopyLink />
      </div>
    </section>
  );
}

/** The address leads to the open figure; copying it says so. */
function CopyLink() {
  const { t } = useTranslation('report');
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <p>
      <button type="button" className="link-button" onClick={() => void copy()}>
        <LinkIcon aria-hidden className="ic" /> {t('why.copyLink')}
      </button>{' '}
      <span role="status" className="sub sm">
        {isCopied && t('why.copied')}
      </span>
    </p>
  );
}
