import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
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
}

/** Finds an active person by name; the unit they lead tells namesakes apart. */
export function PersonPicker(field: PersonPickerProps) {
  const [search, setSearch] = useState('');
  const { data } = useQuery(peopleQuery({ search, limit: MAX_CHOICES }));
  const choices = (data?.persons ?? []).map(({ id, name, title, userName, leads }) => ({
    id,
    label: name,
    note: leads.map((unit) => unit.name).join(', ') || (title ?? userName ?? ''),
  }));
  return <SearchPicker {...field} choices={choices} onSearch={setSearch} />;
}
