import { Table } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf, formatClock, formatDay } from '../../format/day';
import { formatNumber } from '../../format/number';
import { EmptyState } from '../../ui/empty-state';
import { Loading } from '../../ui/loading';
import { ProblemSummary } from '../../ui/problem-summary';
import { Section } from '../../ui/section';
import type { FigureImport } from './model';
import { importsQuery } from './requests';

/** The files that were taken in, by whom and when. */
export function ImportList() {
  const { t } = useTranslation('figure-import');
  const { data, error } = useQuery(importsQuery);
  return (
    <Section wide title={t('list.heading')}>
      <ProblemSummary error={error} />
      {!data && !error && <Loading what={t('list.loading')} rows={3} />}
      {data?.length === 0 && <EmptyState>{t('list.none')}</EmptyState>}
      {data && data.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t('list.heading')}>
          <Table className="import-list">
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{t('list.source')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('list.year')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('list.when')}</Table.HeaderCell>
                <Table.HeaderCell scope="col" className="num">
                  {t('list.figures')}
                </Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('list.state')}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {data.map((file) => (
                <ImportRow key={file.id} file={file} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Section>
  );
}

function ImportRow({ file }: { file: FigureImport }) {
  const { t } = useTranslation('figure-import');
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {file.source}
        <span className="block caps">{file.fileName}</span>
      </Table.HeaderCell>
      <Table.Cell>{file.year}</Table.Cell>
      <Table.Cell>
        {formatDay(dayOf(file.at))} {formatClock(file.at)}
        <span className="block caps">{file.personName}</span>
      </Table.Cell>
      <Table.Cell className="num">{formatNumber(file.figureCount)}</Table.Cell>
      <Table.Cell>{t(file.replacedById === null ? 'list.standing' : 'list.replaced')}</Table.Cell>
    </Table.Row>
  );
}
