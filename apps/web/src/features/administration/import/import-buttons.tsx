import { Button } from '@digdir/designsystemet-react';
import { FileImportIcon, UploadIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkedWorkbook, type CellNote } from '../../../ui/marked-workbook';
import type { ImportResult } from '../model';
import type { OrganizationImport } from './use-organization-import';

/** Next: mend and upload again, import, or see the tree. */
export function ImportButtons({ work, result }: { work: OrganizationImport; result: ImportResult }) {
  const { t } = useTranslation('administration');
  const input = useRef<HTMLInputElement>(null);
  if (result.applied) {
    return (
      <Button asChild>
        <Link to="/organisasjon">{t('import.seeTree')}</Link>
      </Button>
    );
  }
  return (
    <div className="row">
      {result.mayBeApplied && (
        <Button onClick={work.apply}>
          <FileImportIcon aria-hidden /> {t('import.apply')}
        </Button>
      )}
      <Button variant={result.mayBeApplied ? 'secondary' : 'primary'} onClick={() => input.current?.click()}>
        <UploadIcon aria-hidden /> {t(result.mayBeApplied ? 'import.another' : 'import.mended')}
      </Button>
      {work.file && <MarkedWorkbook address="/api/organization/import/marked" file={work.file} notes={notesOf(result)} />}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('import.choose.label')}
        accept=".xlsx"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) work.choose(file);
        }}
      />
    </div>
  );
}

/** What is wrong, cell by cell; what is wrong with a sheet as a whole has no cell to stand in. */
function notesOf({ wrongCells }: ImportResult): CellNote[] {
  return wrongCells.flatMap(({ sheet, cell, message, remedy }) => (cell === null ? [] : [{ sheet, cell, text: `${message}\n${remedy}` }]));
}
