import { addDays } from '@kaskade/domain';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClock, formatDay } from '../../format/day';
import { useArrivalFocus } from '../../ui/use-arrival-focus';
import { ContentView } from '../versions/content/content-view';
import { useVersionState } from '../versions/use-version-state';
import type { Printed } from './printed';
import { PrintedProof } from './printed-proof';
import { usePageFoot } from './use-page-foot';

/** The paper: parties and period, the text, the signatures, and at the end what proves it. */
export function PrintedAgreement({ printed }: { printed: Printed }) {
  const { t } = useTranslation(['versions', 'my-agreement']);
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const stateOf = useVersionState();
  const { content, version, agreement } = printed;
  const signatures = version?.signatures ?? [];
  const { unit, period, leader, superior, employerBody } = content;
  const title = t('printed.title', { period: period.name, unit: unit.name });
  const name = version === null ? t('printed.draft', { day: formatDay(agreement.today) }) : t('number', { number: version.number });
  // One that has lapsed, is preliminary or waits for the other's signature looks like any other, but for its words.
  const lead = version === null ? name : `${name}. ${stateOf(version, agreement)}`;
  useEffect(() => {
    document.title = `${title}, ${name}`;
  }, [title, name]);
  const signers = signatures.map(({ name: signer, signedOn, signedAt }) =>
    t('printed.shortSigned', { name: signer, day: formatDay(signedOn), clock: formatClock(signedAt) }),
  );
  const hash = version && t('printed.shortHash', { hash: version.hash.slice(0, 12) });
  usePageFoot([title, name, ...signers, hash].filter(Boolean).join(' · '));
  const parties = [
    [t('my-agreement:facts.leader'), leader.name, leader.title],
    superior
      ? [t('my-agreement:facts.superior'), superior.name, superior.title]
      : [t('my-agreement:facts.employerBody'), employerBody ?? '–', ''],
    [
      t('my-agreement:facts.period'),
      period.name,
      t('my-agreement:facts.span', { from: formatDay(period.validFrom), to: formatDay(addDays(period.validTo, -1)) }),
    ],
  ] as const;
  return (
    <article className="print-document">
      <p className="eyebrow">{unit.name}</p>
      <h1 ref={heading} tabIndex={-1}>
        {t('printed.heading', { period: period.name })}
      </h1>
      <p className="lead">{lead}</p>
      <dl className="facts">
        {parties.map(([label, value, note]) => (
          <div key={label}>
            <dt className="sub sm">{label}</dt>
            <dd className="b">{value}</dd>
            {note && <dd className="sub sm">{note}</dd>}
          </div>
        ))}
      </dl>
      {content.reason && (
        <p className="prose">
          <b className="b">{t('reason')}</b> {content.reason}
        </p>
      )}
      <ContentView content={content} signatures={signatures} />
      <PrintedProof printed={printed} />
    </article>
  );
}
