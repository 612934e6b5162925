import { addDays } from '@kaskade/domain';
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import { Section } from '../../ui/section';
import type { FrontPage } from './model';

/** Whose deputy I am, where, and my last day. */
export function DeputyForSection({ deputyFor }: { deputyFor: FrontPage['deputyFor'] }) {
  const { t } = useTranslation('front-page');
  return (
    <Section title={t('deputyFor.title')} note={t('deputyFor.note')}>
      {deputyFor.map(({ unitId, unitName, leaderName, validTo, agreementId }) => (
        <div key={unitId} className="inbox-item">
          <p className="inbox-when sub sm">{t('deputyFor.until', { day: formatDay(addDays(validTo, -1)) })}</p>
          <div>
            <h3>{t('deputyFor.whom', { name: leaderName })}</h3>
            <p className="sub sm">
              <Link to="/rapport/$unitId" params={{ unitId }}>
                {t('deputyFor.report', { unit: unitName })}
              </Link>
            </p>
          </div>
          {agreementId === null ? (
            <p className="sub sm">{t('deputyFor.noAgreement')}</p>
          ) : (
            <Button asChild variant="secondary" className="small">
              <Link to="/avtale/$agreementId" params={{ agreementId }}>
                {t('deputyFor.action')}
              </Link>
            </Button>
          )}
        </div>
      ))}
    </Section>
  );
}
