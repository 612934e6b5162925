import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';

/** Chooses among the units that I lead; drawn only when there are several. */
export function UnitChoice({ unitId }: { unitId: number }) {
  const { t } = useTranslation('economy');
  const { units } = useMe();
  const navigate = useNavigate();
  if (units.length < 2) return null;
  return (
    <Field>
      <Label>{t('unit')}</Label>
      <Select
        value={unitId}
        onChange={(event) => void navigate({ to: '/okonomi/$unitId', params: { unitId: Number(event.target.value) } })}
      >
        {!units.some(({ id }) => id === unitId) && <Select.Option value={unitId}>{t('otherUnit')}</Select.Option>}
        {units.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
