import { useTranslation } from 'react-i18next';
import { valueWords } from './value-words';

/** Values of a comparison in words. */
export function useValueWords() {
  const { t } = useTranslation('versions');
  return (field: string, value: string | null): string | null => valueWords(field, value, t);
}
