import { formatPercentHundredths, inSign } from '@kaskade/domain';
import { useTranslation } from 'react-i18next';
import { Light } from '../../ui/light';
import { Amount, DeviationWord } from '../../ui/money';
import type { CostCentre, MoneyStyle } from './model';

/** A deviation in the municipality's sign, its word beneath. */
export function Deviation({ ore, style }: { ore: number | null; style: MoneyStyle }) {
  return (
    <>
      <b className="b">
        <Amount ore={ore === null ? null : inSign(ore, style.sign)} scale={style.scale} />
      </b>
      <span className="block caps">
        <DeviationWord ore={ore} />
      </span>
    </>
  );
}

interface JudgedProps {
  readonly deviation: CostCentre['forecastDeviation'];
  readonly light: CostCentre['light'];
  readonly style: MoneyStyle;
}

/** The light with the per cent it follows, or that kroner decide; without a forecast "Ikke meldt". */
export function JudgedLight({ deviation, light, style }: JudgedProps) {
  const { t } = useTranslation('economy');
  if (!light || !deviation) return <Light of="money" small light="notReported" />;
  const percent = deviation.percentHundredths;
  return (
    <>
      <Light of="money" small light={light.colour} />
      <span className="block caps">
        {light.by === 'ore' || percent === null ? t('inKroner') : formatPercentHundredths(inSign(percent, style.sign))}
      </span>
    </>
  );
}
