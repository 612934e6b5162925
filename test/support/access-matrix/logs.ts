import { ForecastComment, MeasureUpdate, PastResponse, UnitOfWork } from '@kaskade/persistence';

const AT = new Date('2026-04-01T08:00:00Z');

interface LoggedRows {
  readonly personId: number;
  readonly measureIds: readonly number[];
  readonly responseId: number;
  readonly forecastId: number;
}

/** What was written earlier and stands on: the log of each measure (`texts.measures`, in their order), an answer that was replaced, a comment on a forecast. */
export function givenLogs(
  unitOfWork: UnitOfWork,
  { personId, measureIds, responseId, forecastId }: LoggedRows,
  texts: { measures: readonly string[]; formerAnswer: string; forecastComment: string },
): Promise<void> {
  const progress = { status: 'started', progressDone: null, progressWanted: null, reachedMilestoneIds: null, light: 'green' } as const;
  return unitOfWork.run({ personId: null }, async (tx) => {
    await tx.insertMany(
      MeasureUpdate,
      measureIds.map((measureId, index) => ({
        measureId,
        personId,
        day: '2026-04-01',
        at: AT,
        ...progress,
        comment: texts.measures[index]!,
      })),
    );
    const days = { validFrom: '2026-02-01', validTo: '2026-04-20' };
    await tx.insert(PastResponse, { responseId, kind: 'narrative', text: texts.formerAnswer, ...days });
    await tx.insert(ForecastComment, { forecastId, personId, at: AT, text: texts.forecastComment });
  });
}
