import { Button } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { dayOf, formatDay } from '../../format/day';
import type { FigureImportState } from './use-figure-import';

interface ImportedProps {
  readonly state: FigureImportState;
  readonly onNewFile: () => void;
}

/** What went in, or that the same file was in already. */
export function Imported({ state: { imported }, onNewFile }: ImportedProps) {
  const { t } = useTranslation('figure-import');
  if (!imported) return null;
  const { outcome, import: file } = imported;
  const words = { count: file.figureCount, source: file.source, year: file.year, name: file.personName, day: formatDay(dayOf(file.at)) };
  return (
    <div className="stack imported">
      <div className="note" data-color="success" role="status">
        <CheckmarkCircleIcon aria-hidden />
        <p>{t(`done.${outcome}`, words)}</p>
      </div>
      <div className="row">
        <Button onClick={onNewFile}>{t('done.another')}</Button>
      </div>
    </div>
  );
}
