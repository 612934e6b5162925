import { Button, EXPERIMENTAL_FileUpload as FileUpload, Field, Label } from '@digdir/designsystemet-react';
import { DownloadIcon, UploadIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '../../../ui/problem-summary';
import { Section } from '../../../ui/section';
import { useDownload } from '../../../ui/use-download';

const TEMPLATE = '/api/organization/import/template';

interface ChooseWorkbookProps {
  readonly onChoose: (file: File) => void;
  readonly isRetry: boolean;
}

/** First the template, empty or filled with what is there; then the file. */
export function ChooseWorkbook({ onChoose, isRetry }: ChooseWorkbookProps) {
  const { t } = useTranslation('administration');
  const id = useId();
  const download = useDownload('organisasjon.xlsx');
  return (
    <>
      <Section title={t('import.template.title')} note={t('import.template.note')}>
        <div className="stack">
          <ProblemSummary error={download.error} />
          <div className="row">
            <Button variant="secondary" disabled={download.isRunning} onClick={() => void download.start(`${TEMPLATE}?filled=true`)}>
              <DownloadIcon aria-hidden /> {t('import.template.filled')}
            </Button>
            <Button variant="secondary" disabled={download.isRunning} onClick={() => void download.start(TEMPLATE)}>
              <DownloadIcon aria-hidden /> {t('import.template.empty')}
            </Button>
          </div>
          <p className="sub sm">{t('import.template.hint')}</p>
        </div>
      </Section>
      <Section title={t('import.choose.title')} note={t('import.choose.note')}>
        <Field>
          <Label htmlFor={id}>{t('import.choose.label')}</Label>
          <FileUpload>
            <UploadIcon aria-hidden />
            <Field.Description>{t(isRetry ? 'import.choose.again' : 'import.choose.drop')}</Field.Description>
            <input
              id={id}
              type="file"
              accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                event.currentTarget.value = '';
                if (file) onChoose(file);
              }}
            />
          </FileUpload>
        </Field>
      </Section>
    </>
  );
}
