import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import { SearchPicker, type Choice } from '../administration/parts/search-picker';
import { unitsQuery } from './queries';

const MAX_CHOICES = 30;

interface AnyUnitPickerProps {
  readonly id: string;
  readonly label: string;
  readonly value: Choice | null;
  readonly onChange: (choice: Choice | null) => void;
}

/** Finds a unit by name or code, also one that is closed: what was done there is still in the log. */
export function AnyUnitPicker(field: AnyUnitPickerProps) {
  const { t } = useTranslation('audit');
  const [text, setText] = useState('');
  const { data: units, isPending } = useQuery(unitsQuery);
  const words = text.toLocaleLowerCase('nb').split(/\s+/);
  const choices = (units ?? [])
    .filter((unit) => words.every((word) => `${unit.name} ${unit.code}`.toLocaleLowerCase('nb').includes(word)))
    .slice(0, MAX_CHOICES)
    .map(({ id, name, code, closedOn }) => ({
      id,
      label: name,
      note: closedOn === null ? code : t('closedOn', { day: formatDay(closedOn, 'dated') }),
    }));
  return <SearchPicker {...field} choices={choices} onSearch={setText} isSearching={isPending} />;
}
