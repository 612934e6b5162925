import { givenEditable } from './agreements';
import { Visitor } from './visitor';

/** A section of the demo with its departments: nobody there has touched anything, and no test does. */
export const SILENT_SECTION = 'Idrett og friluft';

/** A ward leader who has not answered an inherited goal, with who is above: area and section by unit name. */
export interface WaitingWard {
  readonly personId: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly areaName: string;
  readonly agreementId: number;
  readonly goalTitle: string;
}

/** Where an agreement stands when its leader can edit it, or begin to. */
const EDITABLE = ['draft', 'active', 'amending'];

interface Mine {
  readonly agreementId: number | null;
  readonly unit: { readonly id: number; readonly name: string };
}
interface Document {
  readonly stage: string;
  readonly areas: readonly { readonly goals: readonly { title: string; answer: string }[] }[];
}

/**
 * The first ward four levels down, as the sign-in lists them, whose leader has an unanswered goal, in an agreement that can be edited:
 * one in force is amended. Whoever answers it makes the next one first, so no test meets another's ward.
 */
export async function waitingWard(visitor: Visitor): Promise<WaitingWard> {
  for (const { id: personId, level } of await visitor.people()) {
    if (level !== 'Avdelingsleder') continue;
    await visitor.signIn({ id: personId });
    const [mine] = await visitor.get<Mine[]>('/api/agreements/mine');
    if (!mine?.agreementId) continue;
    const { path } = await visitor.get<{ path: { name: string }[] }>(`/api/reports/units/${mine.unit.id}`);
    const { areas, stage } = await visitor.get<Document>(`/api/agreements/${mine.agreementId}`);
    const goal = areas.flatMap((area) => area.goals).find(({ answer }) => answer === 'unanswered');
    const areaName = path.length === 4 && path[2]?.name !== SILENT_SECTION ? path[1]?.name : undefined;
    if (!goal || !areaName || !EDITABLE.includes(stage)) continue;
    await givenEditable(visitor, mine.agreementId);
    return { personId, unitId: mine.unit.id, unitName: mine.unit.name, areaName, agreementId: mine.agreementId, goalTitle: goal.title };
  }
  throw new Error('no ward leader of the demo has an unanswered goal');
}
