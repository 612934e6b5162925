import { ClosedMonth, CostCentre, CostCentreOwnership, Figure, FigureKind, FigureSpan, Forecast, UnitOfWork } from '@kaskade/persistence';

const SYSTEM = { personId: null };

/** A cost centre owned by a unit since the year began; null: nobody's. Answers its id. */
export function givenCostCentre(unitOfWork: UnitOfWork, code: string, unitId: number | null, validFrom = '2026-01-01'): Promise<number> {
  return unitOfWork.run(SYSTEM, async (tx) => {
    const costCentreId = await tx.insert(CostCentre, { code, name: `Ansvar ${code}`, searchName: `${code} ansvar ${code}`, version: 1 });
    if (unitId !== null) await tx.insert(CostCentreOwnership, { costCentreId, unitId, validFrom, validTo: null });
    return costCentreId;
  });
}

/** A figure of 2026; amounts in whole kroner. */
export function givenFigure(
  unitOfWork: UnitOfWork,
  costCentreId: number,
  kind: FigureKind,
  kroner: number,
  { span = 'year', toMonth = 12, accountGroup = 'uspesifisert' }: { span?: FigureSpan; toMonth?: number; accountGroup?: string } = {},
): Promise<number> {
  return unitOfWork.run(SYSTEM, (tx) =>
    tx.insert(Figure, { costCentreId, kind, year: 2026, span, toMonth, accountGroup, amountOre: kroner * 100, importId: null }),
  );
}

/** The year's forecast as given on a day, in whole kroner. */
export function givenForecast(
  unitOfWork: UnitOfWork,
  costCentreId: number,
  kroner: number,
  day: string,
  personId: number,
): Promise<number> {
  return unitOfWork.run(SYSTEM, (tx) =>
    tx.insert(Forecast, {
      costCentreId,
      year: 2026,
      amountOre: kroner * 100,
      comment: '',
      day,
      at: new Date(`${day}T10:00:00Z`),
      personId,
      onBehalfOfId: null,
      importId: null,
    }),
  );
}

/** Closes a month of 2026 on a day. */
export function givenClosedMonth(unitOfWork: UnitOfWork, month: number, closedOn: string, personId: number): Promise<number> {
  return unitOfWork.run(SYSTEM, (tx) => tx.insert(ClosedMonth, { year: 2026, month, closedOn, personId, version: 1 }));
}
