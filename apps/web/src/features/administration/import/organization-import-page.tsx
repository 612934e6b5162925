import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../../ui/breadcrumbs';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import '../administration.css';
import { ChooseWorkbook } from './choose-workbook';
import { ImportButtons } from './import-buttons';
import { ImportSteps } from './import-steps';
import { SheetSummary } from './sheet-summary';
import { useOrganizationImport, type OrganizationImport } from './use-organization-import';
import { WrongCells } from './wrong-cells';

/** The whole organization from one workbook: choose, try, mend, import. */
export function OrganizationImportPage() {
  const { t } = useTranslation('administration');
  const work = useOrganizationImport();
  const { result, isRunning, error, file } = work;
  const words = wordsKey(work);
  const crumbs = (
    <Breadcrumbs
      label={t('unit.path')}
      items={[
        { key: 'tree', content: <Link to="/organisasjon">{t('title')}</Link> },
        { key: 'import', content: <span aria-current="page">{t('import.title')}</span> },
      ]}
    />
  );
  return (
    <Page title={t(`import.heading.${words}`, { count: result?.wrongCellCount ?? 0 })} lead={t(`import.lead.${words}`)} crumbs={crumbs}>
      <ImportSteps work={work} />
      <ProblemSummary error={error} />
      {isRunning && <Loading what={t('import.reading')} rows={6} />}
      {!isRunning && !result && <ChooseWorkbook onChoose={work.choose} isRetry={file !== null} />}
      {!isRunning && result && (
        <>
          <SheetSummary result={result} />
          {result.wrongCells.length > 0 && <WrongCells result={result} />}
          <ImportButtons work={work} result={result} />
        </>
      )}
    </Page>
  );
}

function wordsKey({ result }: OrganizationImport): 'start' | 'wrong' | 'right' | 'nothing' | 'applied' {
  if (!result) return 'start';
  if (result.applied) return 'applied';
  if (!result.mayBeApplied) return 'wrong';
  return result.sheets.some((sheet) => sheet.new + sheet.changed > 0) ? 'right' : 'nothing';
}
