import { Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTS, type AgreementList, type Count } from '../model';
import { periodsQuery } from '../queries';
import type { AgreementsSearch } from './agreements-search';

interface AgreementControlsProps {
  readonly search: AgreementsSearch;
  /** The period that is shown, chosen or not. */
  readonly periodId: number;
  readonly levels: AgreementList['levels'];
  readonly onChange: (change: AgreementsSearch) => void;
}

/** Search, level, standing and period. */
export function AgreementControls({ search, periodId, levels, onChange }: AgreementControlsProps) {
  const { t } = useTranslation('agreements-administration');
  const id = useId();
  const [text, setText] = useState(search.sok ?? '');
  const { data: periods } = useQuery(periodsQuery);
  const write = (value: string) => {
    setText(value);
    onChange({ sok: value.trim() || undefined });
  };
  return (
    <search className="org-controls agreement-controls">
      <Field>
        <Label htmlFor={`${id}-search`}>{t('list.search')}</Label>
        <Input
          id={`${id}-search`}
          type="search"
          autoComplete="off"
          maxLength={100}
          value={text}
          onChange={(event) => write(event.target.value)}
        />
      </Field>
      <Field>
        <Label htmlFor={`${id}-level`}>{t('list.level')}</Label>
        <Select
          id={`${id}-level`}
          value={search.niva ?? ''}
          onChange={(event) => onChange({ niva: event.target.value === '' ? undefined : Number(event.target.value) })}
        >
          <Select.Option value="">{t('list.allLevels')}</Select.Option>
          {levels.map((level) => (
            <Select.Option key={level.id} value={level.id}>
              {level.title}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label htmlFor={`${id}-standing`}>{t('list.standing')}</Label>
        <Select
          id={`${id}-standing`}
          value={search.status ?? ''}
          onChange={(event) => onChange({ status: event.target.value === '' ? undefined : (event.target.value as Count) })}
        >
          <Select.Option value="">{t('list.allStandings')}</Select.Option>
          {COUNTS.map((count) => (
            <Select.Option key={count} value={count}>
              {t(`standing.${count}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label htmlFor={`${id}-period`}>{t('list.period')}</Label>
        <Select id={`${id}-period`} value={periodId} onChange={(event) => onChange({ periode: Number(event.target.value) })}>
          {(periods ?? []).map((period) => (
            <Select.Option key={period.id} value={period.id}>
              {period.name}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </search>
  );
}
