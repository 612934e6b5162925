import { Button } from '@digdir/designsystemet-react';
import { ChevronUpIcon, PencilIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Light } from '../../ui/light';
import { MeasureEditor } from './measure-editor';
import { MeasureHistory } from './measure-history';
import { MeasureNotes } from './measure-notes';
import { MeasureProgress } from './measure-progress';
import type { Measure } from './model';
import { useOpenMeasureId } from './open-measure';

/** One measure as it stands; its editor opens below it. */
export function MeasureRow({ measure }: { measure: Measure }) {
  const { t } = useTranslation('my-agreement');
  const linked = useOpenMeasureId() === measure.id;
  const [isOpen, setOpen] = useState(linked);
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  // What is signed is locked, and how it goes is reported all the same.
  const mayOpen = measure.allowedActions.some((action) => action === 'edit' || action === 'report');
  const verb = measure.allowedActions.includes('edit') ? 'edit' : 'report';
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!linked) return;
    // After the page has given its heading focus: the link was to this measure.
    const frame = requestAnimationFrame(() => {
      row.current?.scrollIntoView({ block: 'start' });
      const first = row.current?.querySelector<HTMLElement>('.measure-editor input') ?? toggle.current;
      first?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [linked]);
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  const isUnjudged = measure.light === null && measure.lastUpdatedOn !== null;
  const isCancelled = measure.status === 'cancelled';
  return (
    <li ref={row} id={`tiltak-${measure.id}`} data-open={isOpen || undefined}>
      <div className="measure" data-cancelled={isCancelled || undefined}>
        <div className="measure-text">
          <p className="b">{measure.title}</p>
          <MeasureNotes measure={measure} isHistoryOpen={isHistoryOpen} onHistory={() => setHistoryOpen(!isHistoryOpen)} />
        </div>
        <MeasureProgress measure={measure} />
        <div className="measure-light">
          {isCancelled ? (
            <span className="sub sm">{t('measure.status.cancelled')}</span>
          ) : (
            // Reported, but not judged: "Ikke meldt" is for a measure that nobody has said anything of.
            <Light light={measure.light ?? 'notReported'} word={isUnjudged ? t('measure.noLight') : undefined} small />
          )}
        </div>
        {mayOpen && (
          <Button
            ref={toggle}
            variant="tertiary"
            className="small measure-toggle"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'measure.closeNamed' : `measure.${verb}Named`, { title: measure.title })}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? <ChevronUpIcon aria-hidden /> : <PencilIcon aria-hidden />}
            {t(isOpen ? 'measure.close' : `measure.${verb}`)}
          </Button>
        )}
      </div>
      {isHistoryOpen && <MeasureHistory measure={measure} />}
      {isOpen && mayOpen && <MeasureEditor measure={measure} onClose={close} />}
    </li>
  );
}
