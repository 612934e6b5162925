import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { linkOf } from './hit-link';
import { KINDS, type SearchHit } from './model';

interface SearchResultsProps {
  readonly hits: readonly SearchHit[];
  readonly wanted: string;
  readonly onLeave: () => void;
}

/** What was found, kind by kind; how much is read aloud. */
export function SearchResults({ hits, wanted, onLeave }: SearchResultsProps) {
  const { t } = useTranslation('search');
  const groups = KINDS.map((kind) => ({ kind, found: hits.filter((hit) => hit.kind === kind) })).filter(({ found }) => found.length > 0);
  return (
    <>
      <p className="sub sm" role="status">
        {hits.length === 0 ? t('none', { wanted }) : t('found', { count: hits.length })}
      </p>
      {groups.map(({ kind, found }) => (
        <SearchGroup key={kind} title={t(`kind.${kind}`)} hits={found} onLeave={onLeave} />
      ))}
    </>
  );
}

/** What tells a hit from others of its name: its unit with the leader; at a unit its leader alone. */
function aroundOf({ kind, unitName, leaderName }: SearchHit, t: TFunction): string {
  const leader = leaderName ?? (kind === 'unit' ? t('noLeader') : null);
  return [kind === 'unit' ? null : unitName, kind === 'person' ? null : leader].filter(Boolean).join(', ');
}

function SearchGroup({ title, hits, onLeave }: { title: string; hits: readonly SearchHit[]; onLeave: () => void }) {
  const { t } = useTranslation('search');
  const me = useMe();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className="h3">
        {title}
      </h3>
      <ul className="search-hits">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Link {...linkOf(hit, me)} onClick={onLeave}>
              {hit.title}
            </Link>
            <span className="sub sm">{aroundOf(hit, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
