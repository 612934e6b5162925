import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../queries';
import { SearchPicker, type Choice } from './search-picker';

const MAX_CHOICES = 30;

interface PersonPickerProps {
  readonly id: string;
  readonly label: string;
  readonly value: Choice | null;
  readonly onChange: (choice: Choice | null) => void;
  readonly description?: string;
  readonly error?: string;
  /** Also those who are no longer active. */
  readonly withInactive?: boolean;
}

/** Finds a person by name; the unit they lead tells namesakes apart. */
export function PersonPicker({ withInactive, ...field }: PersonPickerProps) {
  const { t } = useTranslation('administration');
  const [search, setSearch] = useState('');
  const { data, isPending, isPlaceholderData } = useQuery(
    peopleQuery({ search, active: withInactive ? 'all' : 'yes', limit: MAX_CHOICES }),
  );
  const choices = (data?.persons ?? []).map(({ id, name, title, userName, leads, active }) => ({
    id,
    label: name,
    note: [leads.map((unit) => unit.name).join(', ') || (title ?? userName), !active && t('people.inactive')].filter(Boolean).join(', '),
  }));
  return <SearchPicker {...field} choices={choices} onSearch={setSearch} isSearching={isPending || isPlaceholderData} />;
}
