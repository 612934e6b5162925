import { addDays } from '@kaskade/domain';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClock, formatDay } from '../../format/day';
import { useArrivalFocus } from '../../ui/use-arrival-focus';
import { ContentView } from '../versions/content/content-view';
import type { Printed } from './printed';
import { PrintedProof } from './printed-proof';
import { usePageFoot } from './use-page-foot';

/** The paper: parties and period, the text, the signatures, and at the end what proves it. */
export function PrintedAgreement({ printed }: { printed: Printed }) {
  const { t } = useTranslation(['versions', 'my-agreement']);
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const { content, number, hash, signatures, today } = printed;
  const { unit, period, leader, superior, employerBody } = content;
  const title = t('printed.title', { period: period.name, unit: unit.name });
  const version = number === null ? t('printed.draft', { day: formatDay(today) }) : t('number', { number });
  useEffect(() => {
    document.title = `${title}, ${version}`;
  }, [title, version]);
  const signers = signatures.map(({ name, signedOn, signedAt }) =>
    t('printed.shortSigned', { name, day: formatDay(signedOn), clock: formatClock(signedAt) }),
  );
  usePageFoot([title, version, ...signers, hash && t('printed.shortHash', { hash: hash.slice(0, 12) })].filter(Boolean).join(' · '));
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
      <p className="lead">{version}</p>
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
