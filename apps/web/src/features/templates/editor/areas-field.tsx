import { Checkbox, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goalAreasQuery } from '../../agreements-administration/queries';

interface AreasFieldProps {
  /** Empty: all. */
  readonly areaIds: readonly number[];
  readonly onChange: (areaIds: number[]) => void;
}

/** The areas that an agreement shows even when nothing stands in them. */
export function AreasField({ areaIds, onChange }: AreasFieldProps) {
  const { t } = useTranslation('templates');
  const name = useId();
  const { data: areas } = useQuery(goalAreasQuery);
  // Chosen areas are kept once there is one: until then all are.
  const [isChoosing, setChoosing] = useState(areaIds.length > 0);
  const choose = (some: boolean) => {
    setChoosing(some);
    if (!some) onChange([]);
  };
  const toggle = (id: number, isChosen: boolean) => onChange(isChosen ? [...areaIds, id] : areaIds.filter((each) => each !== id));
  return (
    <div className="stack-s">
      <Fieldset>
        <Fieldset.Legend>{t('areas.label')}</Fieldset.Legend>
        <Fieldset.Description>{t('areas.note')}</Fieldset.Description>
        <Radio name={name} value="all" label={t('areas.all')} checked={!isChoosing} onChange={() => choose(false)} />
        <Radio name={name} value="some" label={t('areas.some')} checked={isChoosing} onChange={() => choose(true)} />
      </Fieldset>
      {isChoosing && (
        <Fieldset className="area-choice">
          <Fieldset.Legend>{t('areas.choose', { count: areaIds.length })}</Fieldset.Legend>
          {areas?.map((area) => (
            <Checkbox
              key={area.id}
              value={String(area.id)}
              label={area.name}
              checked={areaIds.includes(area.id)}
              onChange={(event) => toggle(area.id, event.target.checked)}
            />
          ))}
        </Fieldset>
      )}
    </div>
  );
}
