import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page';
import { ChooseFile } from './choose-file';
import { DryRunStep } from './dry-run-step';
import { ImportList } from './import-list';
import { ImportSteps } from './import-steps';
import { Imported } from './imported';
import { MapColumns } from './map-columns';
import { changesNothing } from './model';
import { useDoneLead } from './use-done-lead';
import { MonthClosing } from './month-closing';
import { useFigureImport } from './use-figure-import';
import './figure-import.css';

/** Takes figures in, step by step; below, the files that are in, and the months that are closed. */
export function FigureImportPage() {
  const { t } = useTranslation('figure-import');
  const state = useFigureImport();
  const { step, file, inspected } = state;
  // A new file begins with a fresh field: a file input can't be emptied otherwise.
  const [attempt, setAttempt] = useState(0);
  const shownStep = useRef(step);
  // The button that led here is gone with its step: reading goes on from the new heading.
  useEffect(() => {
    if (shownStep.current !== step) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: false });
    shownStep.current = step;
  }, [step]);
  const words = step === 'dryRun' && state.result && changesNothing(state.result) ? 'nothing' : step;
  const doneLead = useDoneLead(state);
  const standing = words === 'nothing' && state.result && state.result.forecastsBesideOwn.length > 0;
  const startAgain = () => {
    state.startAgain();
    setAttempt(attempt + 1);
  };
  return (
    <Page
      title={t(`title.${words}`)}
      lead={doneLead ?? t(standing ? 'lead.nothingStands' : `lead.${words}`)}
      actions={step === 'file' && <Link to="/okonomi/innstillinger">{t('rules')}</Link>}
    >
      <ImportSteps step={step} fileName={file?.name} />
      {step === 'file' && <ChooseFile key={attempt} state={state} />}
      {step === 'columns' && inspected && <MapColumns state={state} inspected={inspected} onBack={startAgain} />}
      {step === 'dryRun' && <DryRunStep state={state} onNewFile={startAgain} />}
      {step === 'done' && <Imported state={state} onNewFile={startAgain} />}
      {(step === 'file' || step === 'done') && (
        <>
          <MonthClosing />
          <ImportList />
        </>
      )}
    </Page>
  );
}
