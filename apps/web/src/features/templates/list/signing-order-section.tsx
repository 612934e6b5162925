import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '../../../ui/problem-summary';
import { Section } from '../../../ui/section';
import { DoneNote, type Done } from '../../administration/parts/done-note';
import { agreementSettingsQuery } from '../queries';
import { SigningOrderDialog } from './signing-order-dialog';

/** In which order agreements are signed, in one sentence. */
export function SigningOrderSection() {
  const { t } = useTranslation('templates');
  const { data: settings, error } = useQuery(agreementSettingsQuery);
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  return (
    <Section title={t('signingOrder.title')}>
      <DoneNote done={done} />
      <ProblemSummary error={error} />
      {settings && (
        <p>
          {t(`signingOrder.${settings.signingOrder}`)}{' '}
          {settings.allowedActions.includes('edit') && (
            <button type="button" className="link-button" aria-label={t('signingOrder.changeNamed')} onClick={() => setOpen(true)}>
              {t('signingOrder.change')}
            </button>
          )}
        </p>
      )}
      {settings && isOpen && (
        <SigningOrderDialog
          settings={settings}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            setDone({ message: t('signingOrder.saved') });
          }}
        />
      )}
    </Section>
  );
}
