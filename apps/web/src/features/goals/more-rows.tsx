import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

interface MoreRowsProps {
  readonly shown: number;
  readonly total: number;
  readonly isLoading: boolean;
  readonly onMore: () => void;
}

/** How much of a long list is shown, and the rest of it; nothing where all is shown. */
export function MoreRows({ shown, total, isLoading, onMore }: MoreRowsProps) {
  const { t } = useTranslation('goals');
  if (shown >= total) return null;
  return (
    <div className="row between">
      <p className="sub sm" role="status">
        {t('more.shown', { shown, total })}
      </p>
      <Button type="button" variant="secondary" loading={isLoading} onClick={onMore}>
        {t('more.show')}
      </Button>
    </div>
  );
}
