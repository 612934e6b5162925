import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { useOpenAgreement } from '../agreement-context';
import { DecisionDialog } from './decision-dialog';
import { RemoveDecision } from './remove-decision';

/** What the employer body has decided about the chief officer's agreement; other agreements have no such block. */
export function DecisionBlock() {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const [isEditing, setEditing] = useState(false);
  const { decision, superior } = document;
  const mayEdit = document.allowedActions.includes('editDecision');
  if (superior !== null || (decision === null && !mayEdit)) return null;
  const day = (of: string | null) => (of === null ? t('decision.noDay') : formatDay(of));
  return (
    <section className="chapter" aria-labelledby="vedtak">
      <div className="area-head">
        <h2 id="vedtak">{t('decision.title')}</h2>
        {mayEdit && (
          <div className="row">
            <Button variant="tertiary" className="small" onClick={() => setEditing(true)}>
              <PencilIcon aria-hidden /> {t(decision ? 'decision.change' : 'decision.add')}
            </Button>
            {decision && <RemoveDecision version={decision.version} />}
          </div>
        )}
      </div>
      {decision ? (
        <dl className="decision">
          <Fact label={t('decision.body')} value={decision.bodyName} />
          <Fact label={t('decision.case')} value={decision.caseNumber || t('decision.missing')} />
          <Fact label={t('decision.archive')} value={decision.archiveNumber || t('decision.missing')} />
          <Fact label={t(`decision.${decision.outcome}`)} value={day(decision.decidedOn)} />
          <Fact label={t('decision.effectiveOn')} value={day(decision.effectiveOn)} />
        </dl>
      ) : (
        <p className="sub">{t('decision.none')}</p>
      )}
      {isEditing && <DecisionDialog decision={decision} onClose={() => setEditing(false)} />}
    </section>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="sub sm">{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
