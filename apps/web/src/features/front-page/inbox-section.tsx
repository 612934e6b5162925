import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import { useNarrow } from '../../ui/use-narrow';
import { InboxItem } from './inbox-item';
import type { FrontPageItem } from './model';

const SHOWN_AT_FIRST = { wide: 8, narrow: 4 };

interface InboxSectionProps {
  readonly title: string;
  readonly note: string;
  readonly items: readonly FrontPageItem[];
  readonly today: string;
  /** The first row here is the page's next thing to do, and has its one filled button. */
  readonly hasNextThing?: boolean;
}

/** A section of the inbox; left out when there is nothing in it. */
export function InboxSection({ title, note, items, today, hasNextThing }: InboxSectionProps) {
  const { t } = useTranslation('front-page');
  const shownAtFirst = SHOWN_AT_FIRST[useNarrow() ? 'narrow' : 'wide'];
  const [showsAll, setShowsAll] = useState(false);
  if (items.length === 0) return null;
  const shown = showsAll ? items : items.slice(0, shownAtFirst);
  return (
    <Section title={title} note={note}>
      <ul className="rows">
        {shown.map((item, index) => (
          <li key={keyOf(item)}>
            <InboxItem item={item} today={today} isNextThing={hasNextThing === true && index === 0} />
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button variant="tertiary" className="small" onClick={() => setShowsAll(true)}>
          {t('showAll', { count: items.length })}
        </Button>
      )}
    </Section>
  );
}

/** Of one goal there may be several measures, and of a measure several milestones. */
function keyOf({ kind, unitId, agreementId, goalId, measureId, changeId, dueOn, detail }: FrontPageItem): string {
  return [kind, unitId, agreementId, goalId, measureId, changeId, dueOn, detail].join('/');
}
