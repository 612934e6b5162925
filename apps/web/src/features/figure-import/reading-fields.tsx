import type { AmountScale, DeviationSign } from '@kaskade/domain';
import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { parseWholeNumber } from '../../format/parse';
import { ChoiceField } from './choice-field';
import { printsDeviations, proposedReading, type InspectedFile, type Reading } from './model';

interface ReadingFieldsProps {
  readonly inspected: InspectedFile;
  readonly reading: Reading;
  /** Whether to say what is missing. */
  readonly isChecked: boolean;
  readonly onChange: (reading: Reading) => void;
  readonly onHeadingRow: (row: number) => void;
}

const MOST_HEADING_ROWS = 40;
const MOST_CHARACTERS = 60;

/** What holds for the file as a whole: source, sheet, year, unit of amounts, sign. */
export function ReadingFields({ inspected, reading, isChecked, onChange, onHeadingRow }: ReadingFieldsProps) {
  const { t } = useTranslation('figure-import');
  const visible = inspected.sheets.filter(({ hidden }) => !hidden);
  const hidden = inspected.sheets.filter((sheet) => sheet.hidden);
  const missing = (isMissing: boolean): string | undefined => (isChecked && isMissing ? t('reading.missing') : undefined);
  const chooseSheet = (name: string) => {
    const sheet = visible.find((other) => other.name === name);
    if (sheet) onChange({ ...proposedReading(inspected, sheet), source: reading.source });
  };
  return (
    <div className="reading-fields">
      <Textfield
        label={t('reading.source')}
        description={t('reading.sourceNote')}
        value={reading.source}
        error={missing(reading.source.trim() === '')}
        maxLength={200}
        onChange={(event) => onChange({ ...reading, source: event.target.value })}
      />
      {visible.length > 1 && (
        <ChoiceField
          label={t('reading.sheet')}
          value={reading.sheet}
          options={visible.map(({ name }) => ({ value: name, label: name }))}
          onChange={chooseSheet}
        />
      )}
      <ChoiceField<number>
        label={t('reading.headingRow')}
        value={reading.headingRow}
        options={headingRows(inspected, reading).map(({ row, text }) => ({ value: row, label: t('reading.row', { row, text }) }))}
        onChange={onHeadingRow}
      />
      {hidden.length > 0 && (
        <p className="sub sm">{t('reading.hidden', { count: hidden.length, names: hidden.map(({ name }) => name).join(', ') })}</p>
      )}
      <Textfield
        label={t('reading.year')}
        inputMode="numeric"
        defaultValue={reading.year ?? ''}
        error={missing(reading.year === null)}
        onChange={(event) => onChange({ ...reading, year: parseWholeNumber(event.target.value) })}
      />
      <ChoiceField<AmountScale>
        label={t('reading.scale')}
        value={reading.scale}
        empty={t('reading.choose')}
        error={missing(reading.scale === null)}
        options={(['kroner', 'thousands', 'millions'] as const).map((value) => ({ value, label: t(`scale.${value}`) }))}
        onChange={(scale) => onChange({ ...reading, scale })}
      />
      {printsDeviations(reading) && (
        <ChoiceField<DeviationSign>
          label={t('reading.sign')}
          value={reading.sign}
          empty={t('reading.choose')}
          error={missing(reading.sign === null)}
          options={(['minus-is-overspending', 'plus-is-overspending'] as const).map((value) => ({ value, label: t(`sign.${value}`) }))}
          onChange={(sign) => onChange({ ...reading, sign })}
        />
      )}
    </div>
  );
}

/** Rows that could be the heading: the filled ones among the first, with how they begin. */
function headingRows({ sheets }: InspectedFile, { sheet, headingRow }: Reading): { row: number; text: string }[] {
  const { preview = [] } = sheets.find(({ name }) => name === sheet) ?? {};
  return preview.flatMap((cells, index) => {
    const text = cells.filter(Boolean).join(', ').slice(0, MOST_CHARACTERS);
    const isNear = index < MOST_HEADING_ROWS && text !== '';
    return isNear || index + 1 === headingRow ? [{ row: index + 1, text }] : [];
  });
}
