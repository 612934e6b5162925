import { Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenAgreement } from './agreement-context';
import { MeasureList } from './measure-list';
import type { Area } from './model';
import { NewMeasure } from './new-measure';
import { isEmptyResponse, ResponseActions, ResponseSection, type ResponseMode } from './response-section';

/** An answer to all the area's goals at once, folded away until it is used. A measure here enters no single goal's progress. */
export function AreaAnswer({ area }: { area: Area }) {
  const { t } = useTranslation('my-agreement');
  const { mayEdit } = useOpenAgreement();
  const [mode, setMode] = useState<ResponseMode>('read');
  const hasMeasures = area.measures.length > 0;
  const isUsed = hasMeasures || !isEmptyResponse(area.response);
  if (!isUsed && !mayEdit) return null;
  const target = { areaId: area.id };
  return (
    <Details className="area-answer" defaultOpen={isUsed}>
      <Details.Summary>{t('area.answerAll', { area: area.name })}</Details.Summary>
      <Details.Content>
        <p className="sub sm">{t('area.answerAllNote')}</p>
        <ResponseSection target={target} response={area.response} mode={mode} onMode={setMode} hasMeasures={hasMeasures} />
        <MeasureList measures={area.measures} />
        {mayEdit && mode !== 'decline' && (
          <div className="goal-part goal-foot">
            <NewMeasure target={target} subject={area.name} />
            {mode === 'read' && (
              <div className="row goal-actions">
                <ResponseActions response={area.response} subject={area.name} mayDecline={!hasMeasures} onMode={setMode} />
              </div>
            )}
          </div>
        )}
      </Details.Content>
    </Details>
  );
}
