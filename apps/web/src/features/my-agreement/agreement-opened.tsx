import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemSummary } from '../../ui/problem-summary';
import { AgreementContext } from './agreement-context';
import { AgreementFacts } from './agreement-facts';
import { AreaIndex } from './area-index';
import { AgreementActions } from './document/agreement-actions';
import { AgreementSections } from './document/agreement-sections';
import { DecisionBlock } from './decision/decision-block';
import { NextStep } from './life/next-step';
import { settledGoals, type AgreementDocument } from './model';
import { OpenMeasureContext } from './open-measure';
import { agreementQuery, useAgreementCache } from './queries';

interface AgreementOpenedProps {
  readonly agreementId: number;
  /** A measure that a link wants open. */
  readonly openMeasureId?: number;
  readonly chooser?: ReactNode;
  readonly isMine?: boolean;
}

/** An agreement as one document: parties and state, the next step, an index, and its chapters in order. */
export function AgreementOpened({ agreementId, openMeasureId, chooser, isMine }: AgreementOpenedProps) {
  const { t } = useTranslation('my-agreement');
  const { data: document, error } = useQuery(agreementQuery(agreementId));
  const cache = useAgreementCache(agreementId);
  const open = useMemo(() => document && { document, cache, mayEdit: document.allowedActions.includes('edit') }, [document, cache]);
  if (!document || !open) {
    return (
      <Page title={t('title')}>
        <ProblemSummary error={error} />
        {!error && <Loading what={t('loading')} rows={8} />}
      </Page>
    );
  }
  return (
    <AgreementContext.Provider value={open}>
      <OpenMeasureContext.Provider value={openMeasureId}>
        <Page
          title={t('titleOf', { period: document.period.name })}
          eyebrow={document.unit.name}
          lead={isMine ? leadOf(document, t) : undefined}
          actions={<AgreementActions chooser={chooser} />}
        >
          <AgreementFacts />
          <NextStep />
          <DecisionBlock />
          <div className="agreement">
            <AreaIndex />
            <AgreementSections />
          </div>
        </Page>
      </OpenMeasureContext.Provider>
    </AgreementContext.Provider>
  );
}

function leadOf(document: AgreementDocument, t: (key: string, values: Record<string, number>) => string): string {
  const { counts, superior } = document;
  const left = counts.expected - settledGoals(document);
  if (counts.expected === 0) return t(superior ? 'lead.noGoals' : 'lead.atTop', {});
  return left === 0 ? t('lead.allAnswered', { count: counts.expected }) : t('lead.left', { count: left, expected: counts.expected });
}
