import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '../../ui/problem-summary';
import { useOpenAgreement } from './agreement-context';
import { LightChoice } from './light-choice';
import type { Measure } from './model';
import { ReportConflict } from './report-conflict';
import { draftOf, reportOf, useReportDraft } from './report-draft';
import { ReportedProgressField } from './reported-progress-field';
import { StatusChoice } from './status-choice';
import { useReport } from './use-report';

interface ReportFormProps {
  readonly measure: Measure;
  /** Saves the plan first, so that the report is made on what stands there; answers the measure's version. */
  readonly flushPlan: () => Promise<number>;
  readonly isFocused: boolean;
}

/** A new update: progress, light and comment, kept here until it is reported. */
export function ReportForm({ measure, flushPlan, isFocused }: ReportFormProps) {
  const { t } = useTranslation('my-agreement');
  const { document } = useOpenAgreement();
  const [draft, change, clear] = useReportDraft(measure);
  const [isTried, setTried] = useState(false);
  const [isReported, setReported] = useState(false);
  const { send, theirs, dropTheirs, error } = useReport(measure.id, () => {
    clear();
    setTried(false);
    setReported(true);
  });
  const report = reportOf(draft, measure);
  const isEmpty = report !== null && Object.keys(report).every((key) => key === 'comment');
  const submit = async () => {
    setTried(true);
    setReported(false);
    if (report === null || isEmpty) return;
    send.mutate({ report, version: await flushPlan() });
  };
  const superior = document.superior?.name ?? document.employerBody ?? '';
  return (
    <section className="stack" aria-label={t('report.titleNamed', { title: measure.title })}>
      <h5>{t('report.title')}</h5>
      <ProblemSummary error={error} />
      <div className="report-fields">
        <ReportedProgressField isFocused={isFocused} measure={measure} draft={draft} isTried={isTried} onChange={change} />
        <LightChoice light={draft.light} onChange={(light) => change({ light })} />
      </div>
      <StatusChoice status={draft.status} onChange={(status) => change({ status })} />
      <Textfield
        multiline
        rows={3}
        label={t('report.comment')}
        description={t('report.commentNote', { name: superior })}
        value={draft.comment}
        onChange={(event) => change({ comment: event.target.value })}
        maxLength={4000}
      />
      <div className="row">
        <Button onClick={() => void submit()} loading={send.isPending}>
          {t('report.send')}
        </Button>
        <p role="status" className="sub sm">
          {isReported && t('report.sent')}
          {isTried && isEmpty && t('report.empty')}
        </p>
      </div>
      {theirs && (
        <ReportConflict
          measure={measure}
          mine={draft}
          theirs={theirs}
          onSend={(chosen) => send.mutate({ report: reportOf(chosen, theirs) ?? {}, version: theirs.version })}
          onTheirs={() => {
            clear();
            change({ ...draftOf(theirs) });
            dropTheirs();
          }}
          onClose={dropTheirs}
        />
      )}
    </section>
  );
}
