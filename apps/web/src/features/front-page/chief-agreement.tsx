import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import type { FrontPage } from './model';

/** For members of the employer body: the agreement that they have with the chief officer. */
export function ChiefAgreementSection({ agreement }: { agreement: NonNullable<FrontPage['chiefAgreement']> }) {
  const { t } = useTranslation('front-page');
  const { agreementId, personName, state, unitName } = agreement;
  return (
    <Section title={t('chiefAgreement.title')} note={t('chiefAgreement.note')}>
      <div className="inbox-item">
        <p className="inbox-when sub sm">{t(`chiefAgreement.state.${state}`)}</p>
        <div>
          <h3>{personName}</h3>
          <p className="sub sm">{unitName}</p>
        </div>
        <Button asChild variant="secondary" className="small">
          <Link to="/avtale/$agreementId" params={{ agreementId }}>
            {t('chiefAgreement.action')}
          </Link>
        </Button>
      </div>
    </Section>
  );
}
