import { formatAmount } from '@kaskade/domain';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section';
import { BandPreview } from './band-preview';
import type { MoneyRules } from './model';

/** The rules as they stand, for those who read lights without setting their limits. */
export function MoneyRulesView({ rules: { bands, sign, scale } }: { rules: MoneyRules }) {
  const { t } = useTranslation('money-rules');
  const small = t('kroner', { amount: formatAmount(bands.smallBudgetOre, { scale: 'kroner' }) });
  return (
    <>
      <Section title={t('percent.heading')} note={t('view.percent', { small })}>
        <BandPreview of="percent" limits={bands.percentHundredths} />
      </Section>
      <Section title={t('ore.heading')} note={t('view.kroner', { small })}>
        <BandPreview of="kroner" limits={bands.ore} />
      </Section>
      <Section title={t('sides.heading')}>
        <p>{t(`sides.${bands.sides}`)}.</p>
      </Section>
      <Section title={t('shown.heading')}>
        <p>
          {t(`view.scale.${scale}`)} {t(`sign.${sign}`)}.
        </p>
      </Section>
      <p className="sub sm">{t('view.whoChanges')}</p>
    </>
  );
}
