import { useTranslation } from 'react-i18next';
import type { Signature } from '../my-agreement/model';

/** What somebody signed as, after their name: title, and the capacity where it is another than that of the post. */
export function useCapacityWords(): (signature: Pick<Signature, 'title' | 'capacity'>, employerBody: string | null) => string {
  const { t } = useTranslation('versions');
  return ({ title, capacity }, employerBody) => {
    const body = employerBody ?? t('capacity.body');
    const words = capacity === 'permanent' ? '' : t(`capacity.${capacity}`, { body });
    return [title, words].filter((each) => each !== '').join(', ');
  };
}
