import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '../../ui/problem-summary';
import { Section } from '../../ui/section';
import { ColumnTable } from './column-table';
import { isComplete, NOTHING_ACCEPTED, printsDeviations, type InspectedFile, type Reading } from './model';
import { ReadingFields } from './reading-fields';
import { SheetRows } from './sheet-rows';
import type { FigureImportState } from './use-figure-import';

interface MapColumnsProps {
  readonly state: FigureImportState;
  readonly inspected: InspectedFile;
  readonly onBack: () => void;
}

/** Says what each column of the file holds. The proposal stands there already; the user corrects it. */
export function MapColumns({ state, inspected, onBack }: MapColumnsProps) {
  const { t } = useTranslation('figure-import');
  const [attempts, setAttempts] = useState(0);
  const fields = useRef<HTMLDivElement>(null);
  // What is missing stands above the button: it takes focus, and with it the page.
  useEffect(() => {
    if (attempts > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  const { reading, changeReading } = state;
  const sheet = inspected.sheets.find(({ name }) => name === reading?.sheet);
  if (!reading || !sheet) return null;
  const change = (changed: Reading) => changeReading({ ...changed, ...NOTHING_ACCEPTED });
  const tryOut = () => {
    setAttempts(attempts + 1);
    if (isComplete(reading) && (reading.sign !== null || !printsDeviations(reading))) state.tryOut();
  };
  return (
    <>
      <ProblemSummary error={state.error} />
      <Section title={t('reading.heading')} note={t('reading.note')}>
        <div ref={fields}>
          <ReadingFields
            inspected={inspected}
            reading={reading}
            isChecked={attempts > 0}
            onChange={change}
            onHeadingRow={state.chooseHeadingRow}
          />
        </div>
      </Section>
      <Section wide title={t('columns.heading')} note={t('columns.note')}>
        <ColumnTable reading={reading} sheet={sheet} error={state.error} onChange={changeReading} />
        <SheetRows sheet={sheet} reading={reading} onChange={changeReading} />
        <div className="row import-actions">
          <Button loading={state.isBusy} onClick={tryOut}>
            {t('columns.tryOut')}
          </Button>
          <Button variant="tertiary" onClick={onBack}>
            {t('columns.otherFile')}
          </Button>
        </div>
      </Section>
    </>
  );
}
