import { formatAmount, formatPercentHundredths } from '@kaskade/domain';
import { useTranslation } from 'react-i18next';
import { Light } from '../../../ui/light';

interface BandPreviewProps {
  /** Null while what is typed can't be read. */
  readonly limits: { readonly green: number; readonly yellow: number } | null;
  readonly of: 'percent' | 'kroner';
}

/** What the limits mean, light by light: a deviation exactly at a limit has the better one. */
export function BandPreview({ limits, of }: BandPreviewProps) {
  const { t } = useTranslation('money-rules');
  const show = (limit: number): string =>
    of === 'percent' ? formatPercentHundredths(limit) : t('kroner', { amount: formatAmount(limit, { scale: 'kroner' }) });
  const words = limits && { green: show(limits.green), yellow: show(limits.yellow) };
  return (
    <ul className="band-preview" aria-label={t(`preview.label.${of}`)}>
      {(['green', 'yellow', 'red'] as const).map((light) => (
        <li key={light}>
          <Light of="money" light={light} />
          <span className="block sub sm">{words ? t(`preview.${light}`, words) : '–'}</span>
        </li>
      ))}
    </ul>
  );
}
