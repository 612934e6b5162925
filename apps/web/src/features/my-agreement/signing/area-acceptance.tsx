import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { formatDay } from '../../../format/day';
import { ProblemSummary } from '../../../ui/problem-summary';
import { useOpenAgreement } from '../agreement-context';
import type { Area } from '../model';
import { AcceptArea } from './accept-area';

/** In an area where nothing is answered: the superior's word that it may stand empty, by name, and how to give it or take it back. */
export function AreaAcceptance({ area }: { area: Area }) {
  const { t } = useTranslation('agreement-life');
  const { document, cache } = useOpenAgreement();
  const mayAccept = document.allowedActions.includes('acceptArea');
  const takeBack = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE('/api/agreements/{agreementId}/areas/{areaId}/acceptance', {
          params: { path: { agreementId: document.id, areaId: area.id }, header: ifMatch(document.version) },
        }),
      ),
    onSettled: () => cache.reload(),
  });
  if (area.acceptedBy !== null) {
    return (
      <div className="row between area-acceptance">
        <ProblemSummary error={takeBack.error} />
        <p className="sub">{t('area.accepted', { name: area.acceptedBy, day: area.acceptedOn ? formatDay(area.acceptedOn) : '' })}</p>
        {mayAccept && (
          <Button variant="tertiary" className="small" onClick={() => takeBack.mutate()} loading={takeBack.isPending}>
            {t('area.takeBack')}
          </Button>
        )}
      </div>
    );
  }
  const { expected, answered, notRelevant } = area.counts;
  if (!mayAccept || expected === 0 || answered + notRelevant > 0) return null;
  return (
    <div className="row area-acceptance">
      <AcceptArea areaId={area.id} name={area.name} />
    </div>
  );
}
