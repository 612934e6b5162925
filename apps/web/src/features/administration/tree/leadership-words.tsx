import { addDays } from '@kaskade/domain';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { DashedRing } from '../../../ui/light';
import type { TreeUnit } from '../model';
import { HalfDisc } from './half-disc';

/** How the post is filled, in words with a shape: fast, konstituert (until when, for whom) or ledig (since when). */
export function LeadershipWords({ unit: { leader, vacantSince } }: { unit: Pick<TreeUnit, 'leader' | 'vacantSince'> }) {
  const { t } = useTranslation('administration');
  if (!leader) {
    return (
      <span className="post">
        <DashedRing aria-hidden className="ic s" />
        <span>
          <b>{t('post.vacant')}</b>
          {vacantSince && <span className="post-note">{t('post.since', { day: formatDay(vacantSince, 'short') })}</span>}
        </span>
      </span>
    );
  }
  if (leader.kind === 'permanent') return <span className="post post-plain">{t('post.permanent')}</span>;
  const until = leader.validTo === null ? null : formatDay(addDays(leader.validTo, -1), 'short');
  const note = until ? t('post.until', { day: until }) : t('post.from', { day: formatDay(leader.validFrom, 'short') });
  return (
    <span className="post">
      <HalfDisc aria-hidden className="ic s post-acting" />
      <span>
        <b>{t('post.acting')}</b>
        <span className="post-note">{leader.actsFor ? t('post.forWhom', { note, name: leader.actsFor.name }) : note}</span>
      </span>
    </span>
  );
}
