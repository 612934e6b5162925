import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { postForm } from '../api/client';
import { ProblemSummary } from './problem-summary';
import { save } from './use-download';

/** What is wrong with a cell, in the words of the screen. */
export interface CellNote {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly text: string;
}

/** As many as the server marks in one file. */
const MOST_NOTES = 1000;

interface MarkedWorkbookProps {
  /** The route that hands the workbook back marked. */
  readonly address: string;
  readonly file: File;
  readonly notes: readonly CellNote[];
}

/** The user's own workbook back, the wrong cells coloured and with the screen's words as comments. Not for csv, which holds no marks. */
export function MarkedWorkbook({ address, file, notes }: MarkedWorkbookProps) {
  const { t } = useTranslation('ui');
  const download = useMutation({
    mutationFn: () => fetchMarked(address, file, notes.slice(0, MOST_NOTES)),
    onSuccess: (marked) => save(marked, t('marked.fileName', { name: file.name.replace(/\.xlsx$/i, '') })),
  });
  if (notes.length === 0 || !/\.xlsx$/i.test(file.name)) return null;
  return (
    <>
      <Button variant="secondary" loading={download.isPending} onClick={() => download.mutate()}>
        <DownloadIcon aria-hidden /> {t('marked.download')}
      </Button>
      <span className="sub sm">{t('marked.note')}</span>
      <ProblemSummary error={download.error} />
    </>
  );
}

async function fetchMarked(address: string, file: File, notes: readonly CellNote[]): Promise<Blob> {
  const form = new FormData();
  form.append('request', JSON.stringify({ notes }));
  form.append('file', file, file.name);
  return (await postForm(address, form)).blob();
}
