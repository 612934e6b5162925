import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/loading';
import { MarkedWorkbook } from '../../ui/marked-workbook';
import { ProblemSummary } from '../../ui/problem-summary';
import { Section } from '../../ui/section';
import { DryRunSummary } from './dry-run-summary';
import { ForecastsBesideOwn } from './forecasts-beside-own';
import { GivingWay } from './giving-way';
import { problemWords } from './problem-words';
import { ProblemTable } from './problem-table';
import { changesNothing, withRow, type ImportProblem, type RowKind } from './model';
import { MARKED_ADDRESS } from './requests';
import type { FigureImportState } from './use-figure-import';

interface DryRunStepProps {
  readonly state: FigureImportState;
  readonly onNewFile: () => void;
}

/** What the import would do, and every cell that stands in its way. Nothing has been written. */
export function DryRunStep({ state, onNewFile }: DryRunStepProps) {
  const { t } = useTranslation('figure-import');
  const { result, reading, isBusy } = state;
  if (!result || !reading) return <Loading what={t('dryRun.loading')} />;
  const outcome = result.isBlocked ? 'blocked' : changesNothing(result) ? 'nothing' : 'ready';
  const accept = (row: number, isAccepted: boolean) => {
    const others = reading.acceptedRows.filter((other) => other !== row);
    state.tryOut({ ...reading, acceptedRows: isAccepted ? [...others, row] : others });
  };
  const readRowAs = (row: number, kind: RowKind) => state.tryOut(withRow(reading, row, kind));
  const of = (...severities: string[]) => result.problems.filter(({ severity }) => severities.includes(severity));
  const noteOf = (problem: ImportProblem): string => {
    const { wrong, mend } = problemWords(problem, reading.scale ?? 'kroner', t);
    return `${wrong}\n${mend}`;
  };
  const [mustBeMended, notes] = [of('error', 'confirm'), of('note')];
  return (
    <>
      <ProblemSummary error={state.error} />
      <p role="status" className="ds-sr-only">
        {isBusy ? t('dryRun.loading') : t(`dryRun.${outcome}`)}
      </p>
      <DryRunSummary result={result} />
      {mustBeMended.length > 0 && (
        <Section wide title={t('problems.heading', { count: mustBeMended.length })} note={t('problems.note')}>
          <ProblemTable
            problems={mustBeMended}
            scale={reading.scale ?? 'kroner'}
            acceptedRows={reading.acceptedRows}
            onAccept={accept}
            onRowKind={readRowAs}
          />
          {result.problemCount > result.problems.length && (
            <p className="sub sm">{t('problems.more', { shown: result.problems.length, count: result.problemCount })}</p>
          )}
        </Section>
      )}
      <GivingWay
        result={result}
        acceptedRemovals={reading.acceptedRemovals}
        onAccept={(acceptedRemovals) => state.tryOut({ ...reading, acceptedRemovals })}
      />
      <ForecastsBesideOwn
        forecasts={result.forecastsBesideOwn}
        onReplace={(replacedForecastRows) => state.tryOut({ ...reading, replacedForecastRows })}
      />
      {notes.length > 0 && (
        <Section wide title={t('notes.heading', { count: notes.length })} note={t('notes.note')}>
          <ProblemTable problems={notes} scale={reading.scale ?? 'kroner'} acceptedRows={[]} />
        </Section>
      )}
      <div className="row import-actions">
        {outcome === 'ready' ? (
          <Button loading={isBusy} onClick={state.importIt}>
            {t('dryRun.import')}
          </Button>
        ) : (
          <Button onClick={onNewFile}>{t(outcome === 'blocked' ? 'dryRun.newFile' : 'dryRun.otherFile')}</Button>
        )}
        <Button variant="secondary" onClick={state.backToColumns}>
          {t('dryRun.back')}
        </Button>
        {state.file && (
          <MarkedWorkbook
            address={MARKED_ADDRESS}
            file={state.file}
            notes={mustBeMended
              .filter(({ at }) => at !== '')
              .map((problem) => ({ sheet: reading.sheet, cell: problem.at, text: noteOf(problem) }))}
          />
        )}
        {result.isBlocked && <span className="sub sm">{t('dryRun.nothingWritten')}</span>}
      </div>
    </>
  );
}
