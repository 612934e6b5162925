import { Button, Details } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../api/client';
import { formatDay } from '../../format/day';
import { SaveState } from '../../ui/autosave/save-state';
import { useAutosave } from '../../ui/autosave/use-autosave';
import { ConflictDialog, type ConflictField } from '../../ui/conflict/conflict-dialog';
import { mergeFields } from '../../ui/conflict/merge-fields';
import { useOpenAgreement } from './agreement-context';
import { EndMeasure } from './end-measure';
import { planOf, type Measure, type MeasureDetail, type Plan } from './model';
import { PlanFields } from './plan-fields';
import { ReportForm } from './report-form';

/** The whole editor of a measure: the plan is saved while it is written; progress and light are reported as an update. */
export function MeasureEditor({ measure, onClose }: { measure: Measure; onClose: () => void }) {
  const { t } = useTranslation('my-agreement');
  const { cache } = useOpenAgreement();
  const [isComparing, setComparing] = useState(true);
  const version = useRef(measure.version);
  useEffect(() => void (version.current = measure.version), [measure.version]);
  const initial = useMemo(() => ({ value: planOf(measure), version: measure.version }), [measure]);
  const autosave = useAutosave<Plan>({
    initial,
    storageKey: `measure-${measure.id}`,
    save: async (plan, from) => {
      const saved = await savePlan(measure.id, plan, from);
      version.current = saved.version;
      cache.putMeasure(saved);
      return { value: withIds(plan, saved), version: saved.version };
    },
    readCurrent: (current) => ({ value: planOf(current as MeasureDetail), version: (current as MeasureDetail).version }),
  });
  const { value, conflict } = autosave;
  const flushPlan = async (): Promise<number> => {
    await autosave.flush();
    return version.current;
  };
  // What one comes for stands first: a measure that is nothing but a title is planned, any other is reported.
  const mayEdit = measure.allowedActions.includes('edit');
  const mayReport = measure.allowedActions.includes('report');
  const [isForReport] = useState(!mayEdit || measure.lastUpdatedOn !== null || measure.dueOn !== null || measure.milestones.length > 0);
  const plan = (
    <PlanFields
      plan={value}
      measure={measure}
      error={autosave.error}
      isFocused={!isForReport}
      onChange={(change) => autosave.edit({ ...value, ...change })}
    />
  );
  const report = mayReport && <ReportForm measure={measure} flushPlan={flushPlan} isFocused={isForReport} />;
  const theirs = conflict?.current as MeasureDetail | null | undefined;
  return (
    <div className="editor measure-editor stack" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className="row between">
        <h5>{t(mayEdit ? 'editor.title' : 'editor.titleReport')}</h5>
        {mayEdit && <SaveState autosave={autosave} onCompare={() => setComparing(true)} />}
      </div>
      {isForReport && report}
      {!mayEdit && <p className="sub sm">{t('editor.locked')}</p>}
      {mayEdit && isForReport && (
        <Details>
          <Details.Summary>{t('editor.plan')}</Details.Summary>
          <Details.Content className="stack">{plan}</Details.Content>
        </Details>
      )}
      {mayEdit && !isForReport && plan}
      {!isForReport && report}
      <div className="row between">
        <Button variant="secondary" onClick={onClose}>
          {t('editor.close')}
        </Button>
        {mayReport && <EndMeasure measure={measure} flushPlan={flushPlan} onClosed={onClose} />}
      </div>
      {conflict && isComparing && (
        <ConflictDialog
          subject={measure.title}
          fields={conflictFields(t)}
          mine={value}
          theirs={conflict.theirs.value}
          theirName={theirs?.changedBy ?? undefined}
          theirsSavedAt={theirs?.changedAt ?? undefined}
          onMerge={() => autosave.resolve(mergeFields(conflict.base, value, conflict.theirs.value, ['description']))}
          onMine={() => autosave.resolve(value)}
          onTheirs={autosave.acceptTheirs}
          onClose={() => setComparing(false)}
        />
      )}
    </div>
  );
}

function savePlan(measureId: number, plan: Plan, version: number): Promise<Measure> {
  return answer(api.PUT('/api/measures/{measureId}', { params: { path: { measureId }, header: ifMatch(version) }, body: plan }));
}

/** What was typed stays as typed; new milestones get the ids that the server gave them. */
function withIds(plan: Plan, saved: Measure): Plan {
  return {
    ...plan,
    milestones: plan.milestones.map((milestone, index) => ({ ...milestone, id: saved.milestones[index]?.id ?? milestone.id })),
  };
}

function conflictFields(t: (key: string) => string): ConflictField<Plan>[] {
  return [
    { key: 'title', label: t('conflict.title') },
    { key: 'description', label: t('editor.description') },
    { key: 'responsible', label: t('editor.responsible') },
    { key: 'startOn', label: t('editor.start'), show: ({ startOn }) => (startOn ? formatDay(startOn) : '–') },
    { key: 'dueOn', label: t('editor.due'), show: ({ dueOn }) => (dueOn ? formatDay(dueOn) : '–') },
    { key: 'weight', label: t('editor.weight') },
    { key: 'progressKind', label: t('conflict.kind'), show: ({ progressKind }) => t(`kind.${progressKind}`) },
    { key: 'wantedCount', label: t('conflict.wanted') },
    { key: 'countedWord', label: t('conflict.countedWord') },
    {
      key: 'milestones',
      label: t('kind.milestones'),
      show: ({ milestones }) => milestones.map((milestone) => milestone.title).join(', ') || '–',
    },
  ];
}
