import { addDays } from '@kaskade/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import { holdingVersion } from '../versions/former-version';
import { useOpenAgreement } from './agreement-context';

/** State, parties and period, side by side; on a phone two by two. */
export function AgreementFacts() {
  const { t } = useTranslation('my-agreement');
  const { document } = useOpenAgreement();
  const { leader, superior, editor, away, period } = document;
  const isActedFor = away !== null && editor !== null;
  return (
    <dl className="facts">
      <Fact label={t('facts.state')} value={t(`stage.${document.stage}`)} note={stateNote(document, t)} />
      <Fact label={t('facts.leader')} value={leader.name} note={isActedFor ? t('facts.actingNow', { name: editor.name }) : leader.title} />
      <Fact
        label={t('facts.superior')}
        value={superior?.name ?? document.employerBody ?? t('facts.nobody')}
        note={superior ? withUnit(superior.title, superior.unitName) : t('facts.employerBody')}
      />
      <Fact
        label={t('facts.period')}
        value={period.name}
        note={t('facts.span', { from: formatDay(period.validFrom), to: formatDay(addDays(period.validTo, -1)) })}
      />
    </dl>
  );
}

/** Many titles name the unit themselves. */
function withUnit(title: string, unitName: string): string {
  return title.toLocaleLowerCase('nb').includes(unitName.toLocaleLowerCase('nb')) ? title : `${title}, ${unitName}`;
}

function Fact({ label, value, note }: { label: string; value: ReactNode; note: ReactNode }) {
  return (
    <div>
      <dt className="sub sm">{label}</dt>
      <dd className="b">{value}</dd>
      {note && <dd className="sub sm">{note}</dd>}
    </div>
  );
}

type Words = (key: string, values: Record<string, string>) => string;

function stateNote(
  { closedOn, activeOn, versions, amendment, createdOn }: ReturnType<typeof useOpenAgreement>['document'],
  t: Words,
): string {
  if (closedOn) return t('facts.closed', { day: formatDay(closedOn) });
  const holds = holdingVersion(versions);
  if (amendment && holds) return t('facts.holds', { number: String(holds.number) });
  if (activeOn) return t('facts.active', { day: formatDay(activeOn) });
  return t('facts.draft', { day: formatDay(createdOn) });
}
