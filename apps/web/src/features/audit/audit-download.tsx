import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '../../ui/problem-summary';
import { useDownload } from '../../ui/use-download';
import { workbookAddress, type AuditFilter } from './model';

/** The entries that are chosen, as a workbook. That it was fetched stands in the log, and the note says so. */
export function AuditDownload({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation('audit');
  const download = useDownload('revisjonslogg.xlsx');
  return (
    <div className="stack-s">
      <Button disabled={download.isRunning} onClick={() => void download.start(workbookAddress(filter))}>
        <DownloadIcon aria-hidden />
        {t('download')}
      </Button>
      <p className="sub sm" role="status">
        {download.isRunning ? t('downloading') : t('downloadNote')}
      </p>
      <ProblemSummary error={download.error} />
    </div>
  );
}
