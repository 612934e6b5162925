import { Button, Field, Input, Label } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '../../ui/problem-summary';
import { Section } from '../../ui/section';
import { TEMPLATE_ADDRESS } from './requests';
import type { FigureImportState } from './use-figure-import';

/** Chooses the file, or fetches a template to fill in. */
export function ChooseFile({ state }: { state: FigureImportState }) {
  const { t } = useTranslation('figure-import');
  const [chosen, setChosen] = useState<File | null>(null);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(chosen === null);
    if (chosen) state.chooseFile(chosen);
  };
  return (
    <Section title={t('file.heading')} note={t('file.note')}>
      <form className="stack" onSubmit={submit}>
        <ProblemSummary error={state.error} />
        <Field>
          <Label htmlFor="figure-file">{t('file.label')}</Label>
          <Input
            id="figure-file"
            type="file"
            accept=".xlsx,.csv,.txt"
            aria-invalid={isMissing || undefined}
            aria-describedby={isMissing ? 'figure-file-missing' : undefined}
            onChange={(event) => setChosen(event.target.files?.[0] ?? null)}
          />
          {isMissing && (
            <p id="figure-file-missing" role="alert" className="field-fault">
              {t('file.missing')}
            </p>
          )}
        </Field>
        <div className="row">
          <Button type="submit" loading={state.isBusy}>
            {t('file.read')}
          </Button>
          <Button asChild variant="secondary">
            <a href={TEMPLATE_ADDRESS} download>
              <DownloadIcon aria-hidden />
              {t('file.template')}
            </a>
          </Button>
        </div>
      </form>
    </Section>
  );
}
