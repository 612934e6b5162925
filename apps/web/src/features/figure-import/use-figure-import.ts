import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  isComplete,
  proposedReading,
  withProposal,
  type CompleteReading,
  type DryRun,
  type ImportResult,
  type InspectedFile,
  type Reading,
} from './model';
import { applyImport, dryRun, inspectFile, type ChosenHeading } from './requests';

export type ImportStep = 'file' | 'columns' | 'dryRun' | 'done';

export interface FigureImportState {
  readonly step: ImportStep;
  readonly file: File | null;
  readonly inspected: InspectedFile | null;
  readonly reading: Reading | null;
  readonly result: DryRun | null;
  readonly imported: ImportResult | null;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly chooseFile: (file: File) => void;
  readonly changeReading: (reading: Reading) => void;
  /** Reads the columns anew from another heading row. */
  readonly chooseHeadingRow: (row: number) => void;
  readonly tryOut: (reading?: Reading) => void;
  readonly backToColumns: () => void;
  readonly importIt: () => void;
  readonly startAgain: () => void;
}

/** The way of a file from the disk to the figures. The file stays in the browser: each step sends it again, the server keeps nothing. */
export function useFigureImport(): FigureImportState {
  const queryClient = useQueryClient();
  const [step, setStep] = useState<ImportStep>('file');
  const [file, setFile] = useState<File | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const inspect = useMutation({
    mutationFn: (file: File) => inspectFile(file),
    onSuccess: (inspected) => {
      const sheet = inspected.sheets.find(({ hidden }) => !hidden);
      if (!sheet) return;
      setReading(proposedReading(inspected, sheet));
      setStep('columns');
    },
  });
  const again = useMutation({
    mutationFn: ({ file, chosen }: { file: File; chosen: ChosenHeading }) => inspectFile(file, chosen),
    onSuccess: (inspected, { chosen }) => {
      const sheet = inspected.sheets.find(({ name }) => name === chosen.sheet);
      if (sheet) setReading((before) => before && withProposal(before, proposedReading(inspected, sheet)));
    },
  });
  const trial = useMutation({
    mutationFn: ({ file, reading }: { file: File; reading: CompleteReading }) => dryRun(file, reading),
    onSuccess: () => setStep('dryRun'),
  });
  const apply = useMutation({
    mutationFn: ({ file, reading }: { file: File; reading: CompleteReading }) => applyImport(file, reading),
    onSuccess: () => {
      setStep('done');
      for (const queryKey of [['economy'], ['reports'], ['figure-imports']]) void queryClient.invalidateQueries({ queryKey });
    },
  });
  const ready = file && reading && isComplete(reading) ? { file, reading } : null;

  return {
    step,
    file,
    inspected: again.data ?? inspect.data ?? null,
    reading,
    result: trial.data ?? null,
    imported: apply.data ?? null,
    isBusy: inspect.isPending || again.isPending || trial.isPending || apply.isPending,
    error: apply.error ?? trial.error ?? again.error ?? inspect.error,
    chooseFile: (chosen) => {
      setFile(chosen);
      inspect.mutate(chosen);
    },
    changeReading: setReading,
    chooseHeadingRow: (headingRow) => {
      if (file && reading) again.mutate({ file, chosen: { sheet: reading.sheet, headingRow } });
    },
    tryOut: (changed) => {
      const asked = changed ?? reading;
      if (changed) setReading(changed);
      if (file && asked && isComplete(asked)) trial.mutate({ file, reading: asked });
    },
    backToColumns: () => {
      apply.reset();
      setStep('columns');
    },
    importIt: () => {
      if (ready) apply.mutate(ready);
    },
    startAgain: () => {
      for (const request of [inspect, again, trial, apply]) request.reset();
      setFile(null);
      setReading(null);
      setStep('file');
    },
  };
}
