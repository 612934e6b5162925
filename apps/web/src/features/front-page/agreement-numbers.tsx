import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../format/number';
import { Figure } from '../../ui/figure';
import { Section } from '../../ui/section';
import type { FrontPage } from './model';

const ORDER = ['missing', 'late', 'proposed', 'signed', 'withChanges', 'active'] as const;

/** For HR: how the agreements stand today; each figure opens the list of them. */
export function AgreementNumbersSection({ numbers }: { numbers: NonNullable<FrontPage['agreementNumbers']> }) {
  const { t } = useTranslation('front-page');
  return (
    <Section title={t('numbers.title')} note={t('numbers.note')}>
      <ul className="agreement-numbers">
        {ORDER.map((status) => {
          const number = formatNumber(numbers[status]);
          const words = t(`numbers.${status}`);
          return (
            <li key={status}>
              <span className="caps">{words}</span>
              <span className="huge">
                <Figure link={{ to: '/avtaler', search: { status } }} label={`${number} ${words}`}>
                  {number}
                </Figure>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
