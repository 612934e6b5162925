import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { linkOf } from './item-link';
import { ItemWhen } from './item-when';
import { itemKey, itemValues } from './item-words';
import type { FrontPageItem } from './model';

interface InboxItemProps {
  readonly item: FrontPageItem;
  readonly today: string;
  readonly isNextThing: boolean;
}

/** One thing to do: when, what and why, and its one action. */
export function InboxItem({ item, today, isNextThing }: InboxItemProps) {
  const { t } = useTranslation('front-page');
  const values = itemValues(item);
  const key = itemKey(item);
  const title = t(`${key}.title`, values);
  return (
    <div className="inbox-item">
      <ItemWhen item={item} today={today} />
      <div>
        <h3>{title}</h3>
        <p className="sub sm">{t(`${key}.${item.detail ? 'detail' : 'plain'}`, values)}</p>
      </div>
      <Button asChild variant={isNextThing ? 'primary' : 'secondary'} className="small">
        <Link {...linkOf(item)}>
          {t(`${key}.action`)}
          <span className="ds-sr-only">: {title}</span>
        </Link>
      </Button>
    </div>
  );
}
