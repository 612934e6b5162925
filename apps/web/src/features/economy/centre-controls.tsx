import { Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LIGHT_FILTERS, type CentreFilter } from './fold';

interface CentreControlsProps {
  readonly filter: CentreFilter;
  readonly onFilter: (filter: CentreFilter) => void;
}

/** Searches the cost centres, and chooses the light that is looked for. */
export function CentreControls({ filter, onFilter }: CentreControlsProps) {
  const { t } = useTranslation(['economy', 'ui']);
  const id = useId();
  return (
    <search className="centre-controls no-print">
      <Field>
        <Label htmlFor={`${id}-text`}>{t('search.text')}</Label>
        <Input
          id={`${id}-text`}
          type="search"
          autoComplete="off"
          placeholder={t('search.example')}
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        />
      </Field>
      <Field>
        <Label htmlFor={`${id}-light`}>{t('light')}</Label>
        <Select
          id={`${id}-light`}
          value={filter.light}
          onChange={(event) => onFilter({ ...filter, light: LIGHT_FILTERS.find((light) => light === event.target.value) ?? 'all' })}
        >
          {LIGHT_FILTERS.map((light) => (
            <Select.Option key={light} value={light}>
              {light === 'all' ? t('search.allLights') : t(`ui:light.money.${light}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </search>
  );
}
