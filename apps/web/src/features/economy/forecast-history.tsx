import { useTranslation } from 'react-i18next';
import { Amount } from '../../ui/money';
import { forecastWords } from './centre-words';
import type { CostCentre, Forecast, MoneyStyle } from './model';

/** The forecast that counts and those before it, newest first, with what was said of each. */
export function ForecastHistory({ centre, style }: { centre: CostCentre; style: MoneyStyle }) {
  const { t } = useTranslation('economy');
  const forecasts = [...(centre.forecast ? [centre.forecast] : []), ...centre.earlierForecasts];
  if (forecasts.length === 0) return null;
  return (
    <ol className="forecast-history" aria-label={t('history', { code: centre.code })}>
      {forecasts.map((forecast, index) => (
        <HistoryItem key={forecast.id} forecast={forecast} style={style} isCounting={index === 0} />
      ))}
    </ol>
  );
}

function HistoryItem({ forecast, style, isCounting }: { forecast: Forecast; style: MoneyStyle; isCounting: boolean }) {
  const { t } = useTranslation('economy');
  return (
    <li>
      <b className="b num">
        <Amount ore={forecast.amountOre} scale={style.scale} />
      </b>{' '}
      <span className="sub sm">
        {forecastWords(forecast, t)}
        {isCounting && ` · ${t('counting')}`}
      </span>
      {forecast.comment && <p>{forecast.comment}</p>}
      {forecast.comments.map((comment) => (
        <p key={comment.id} className="superior-comment">
          <span className="sub sm">{comment.personName}:</span> {comment.text}
        </p>
      ))}
    </li>
  );
}
