import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DashedRing } from '../../../ui/light';
import { useOpenAgreement } from '../agreement-context';
import type { Missing } from '../model';
import { AcceptArea } from './accept-area';
import { anchorOfMissing } from './missing-anchor';
import { useObstacleWords } from './use-obstacle-words';

/** What keeps the agreement from being signed, each with the way to where it is put right. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const words = useObstacleWords();
  return (
    <ul className="rows signing-rows">
      {missing.map((each) => {
        const text = words.missing(each);
        const anchor = anchorOfMissing(each);
        const mayAccept = each.code === 'area-empty' && document.allowedActions.includes('acceptArea');
        return (
          <li key={`${each.code}-${anchor}`} className="row between">
            <p className="row ghost-word">
              <DashedRing className="ic" aria-hidden />
              <span>{text}</span>
            </p>
            <div className="row">
              {mayAccept && each.areaId !== undefined && <AcceptArea areaId={each.areaId} name={String(each.params['area'])} />}
              {each.code === 'representative-missing' && (
                <Button asChild variant="tertiary" className="small">
                  <Link to="/organisasjon/arbeidsgiver">{t('signing.toEmployerBody')}</Link>
                </Button>
              )}
              {anchor !== 'neste-steg' && (
                <Button asChild variant="tertiary" className="small">
                  <Link
                    to="/avtale/$agreementId"
                    params={{ agreementId: document.id }}
                    hash={anchor}
                    aria-label={t('signing.goToNamed', { text })}
                  >
                    {t('signing.goTo')}
                  </Link>
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
