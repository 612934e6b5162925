import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useOpenAgreement } from './agreement-context';
import { MeasureList } from './measure-list';
import type { Area } from './model';
import { NewMeasure } from './new-measure';
import { ResponseSection } from './response-section';

/** An answer to all the area's goals at once, folded away until it is used. A measure here enters no single goal's progress. */
export function AreaAnswer({ area }: { area: Area }) {
  const { t } = useTranslation('my-agreement');
  const { mayEdit } = useOpenAgreement();
  const isUsed = area.measures.length > 0 || area.response.narrative !== '' || area.response.notRelevantReason !== '';
  if (!isUsed && !mayEdit) return null;
  const target = { areaId: area.id };
  return (
    <Details className="area-answer" defaultOpen={isUsed}>
      <Details.Summary>{t('area.answerAll', { area: area.name })}</Details.Summary>
      <Details.Content>
        <p className="sub sm">{t('area.answerAllNote')}</p>
        <ResponseSection
          target={target}
          response={area.response}
          mayAnswer={mayEdit}
          subject={area.name}
          hasMeasures={area.measures.length > 0}
        />
        <MeasureList measures={area.measures} />
        {mayEdit && <NewMeasure target={target} subject={area.name} />}
      </Details.Content>
    </Details>
  );
}
