import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, postForm } from '../../api/client';
import type { CompleteReading, DryRun, ImportResult, InspectedFile } from './model';

/** Sends a file as a form; the server's refusals are thrown as everywhere. */
async function sendFile<T>(path: string, file: File, reading?: CompleteReading): Promise<T> {
  const form = new FormData();
  if (reading) form.append('request', JSON.stringify(reading));
  form.append('file', file, file.name);
  const response = await postForm(`/api/economy/imports/${path}`, form);
  return (await response.json()) as T;
}

/** Where the headings of a sheet stand, when the user says so. */
export interface ChosenHeading {
  readonly sheet: string;
  readonly headingRow: number;
}

export function inspectFile(file: File, chosen?: ChosenHeading): Promise<InspectedFile> {
  const query = chosen ? `?${new URLSearchParams({ sheet: chosen.sheet, headingRow: String(chosen.headingRow) })}` : '';
  return sendFile(`inspect${query}`, file);
}
export const dryRun = (file: File, reading: CompleteReading): Promise<DryRun> => sendFile('dry-run', file, reading);
export const applyImport = (file: File, reading: CompleteReading): Promise<ImportResult> => sendFile('apply', file, reading);

/** Files that were taken in, newest first. */
export const importsQuery = queryOptions({ queryKey: ['figure-imports'], queryFn: () => answer(api.GET('/api/economy/imports')) });

export const monthsQuery = (year: number) =>
  queryOptions({
    queryKey: ['closed-months', year],
    queryFn: () => answer(api.GET('/api/economy/months', { params: { query: { year } } })),
  });

export const closeMonth = (year: number, month: number) => answer(api.POST('/api/economy/months', { body: { year, month } }));
export const reopenMonth = (year: number, month: number, version: number) =>
  answer(api.DELETE('/api/economy/months/{year}/{month}', { params: { path: { year, month }, header: ifMatch(version) } }));

export const TEMPLATE_ADDRESS = '/api/economy/imports/template.xlsx';
export const MARKED_ADDRESS = '/api/economy/imports/marked';
