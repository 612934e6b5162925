import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { CommentForm } from './comment-form';
import { ForecastEditor } from './forecast-editor';
import { ForecastHistory } from './forecast-history';
import type { CostCentre, MoneyStyle } from './model';

interface OpenCentreProps {
  readonly centre: CostCentre;
  readonly year: number;
  readonly style: MoneyStyle;
  readonly onClose: () => void;
}

/** A cost centre opened in its row: the forecast to write or to comment on, and those before it. */
export function OpenCentre({ centre, year, style, onClose }: OpenCentreProps) {
  const { t } = useTranslation('economy');
  const mayWrite = centre.allowedActions.includes('writeForecast');
  const mayComment = centre.allowedActions.includes('commentForecast') && centre.forecast;
  return (
    <div className="open-centre stack">
      {mayWrite && <ForecastEditor key={centre.costCentreId} centre={centre} year={year} style={style} onClose={onClose} />}
      <ForecastHistory centre={centre} style={style} />
      {mayComment && <CommentForm forecastId={mayComment.id} code={centre.code} onClose={onClose} />}
      {!mayWrite && !mayComment && (
        <div>
          <Button autoFocus variant="secondary" className="small" onClick={onClose}>
            {t('close')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The word on the button that opens a centre; null where there is nothing to open. */
export function openWord({ allowedActions, forecast }: CostCentre): 'give' | 'change' | 'comment' | 'show' | null {
  if (allowedActions.includes('writeForecast')) return forecast ? 'change' : 'give';
  if (!forecast) return null;
  return allowedActions.includes('commentForecast') ? 'comment' : 'show';
}
