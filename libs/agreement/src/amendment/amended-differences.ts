import { AgreementContent, compareContents, ContentAnswer, ContentDifference } from '@kaskade/domain';

/** What of a goal or an area is the leader's answer. */
const ANSWER_FIELDS = ['narrative', 'localTarget', 'notRelevantReason', 'acceptedBy', 'measureOrder'];

/**
 * What the parties have changed themselves since the version was signed. What others have changed meanwhile is no amendment: names and
 * titles, the goals from above, and goals of their own that were shared, revised or withdrawn. An answer to what is new there is one, and so is
 * an answer that left an area with nothing else in it.
 * @param measureIds the measures that are there now: one whose goal has gone, or that has been cancelled, is not removed.
 */
export function amendedDifferences(signed: AgreementContent, now: AgreementContent, measureIds: ReadonlySet<number>): ContentDifference[] {
  const draftIds = new Set([...draftsIn(signed), ...draftsIn(now)]);
  const sharedIds = new Set(goalsIn(now).flatMap((goal) => (goal.state === 'draft' ? [] : [goal.id])));
  return compareContents(signed, now).filter((difference) => {
    const { place, id, kind } = difference;
    // What has come or gone is judged as a whole, whatever each of its fields says.
    const field = kind === 'changed' ? difference.field : '';
    switch (place) {
      case 'agreement':
      case 'section':
      case 'sectionItem':
        return false;
      case 'area':
        // An acceptance that fell with a goal from above was taken back by nobody.
        if (field === 'acceptedBy' && difference.after === null && hasNewGoal(signed, now, Number(id))) return false;
        return kind === 'changed' ? ANSWER_FIELDS.includes(field) : isAnswered(kind === 'added' ? now : signed, difference);
      case 'goal':
        if (kind === 'added' && isAnswered(now, difference)) return true;
        return ANSWER_FIELDS.includes(field) || (draftIds.has(Number(id)) && !sharedIds.has(Number(id)));
      case 'measure':
      case 'milestone':
        return field !== 'under' && !(kind === 'removed' && measureIds.has(Number(String(id).split('/')[0])) && !isIn(now, id));
      default:
        return true;
    }
  });
}

/** Whether the leader has written something about the goal or the area as a whole. */
function isAnswered(content: AgreementContent, { place, id }: ContentDifference): boolean {
  const answers = place === 'area' ? content.areas : goalsIn(content);
  return answers.some((each) => each.id === Number(id) && hasText(each.answer));
}

function hasNewGoal(signed: AgreementContent, now: AgreementContent, areaId: number): boolean {
  const known = new Set(goalsIn(signed).map((goal) => goal.id));
  return now.areas.some((area) => area.id === areaId && area.goals.some((goal) => !goal.isOwn && !known.has(goal.id)));
}

function hasText({ narrative, localTarget, notRelevantReason }: ContentAnswer): boolean {
  return [narrative, localTarget, notRelevantReason].some((text) => text !== '');
}

function isIn(content: AgreementContent, id: string | number): boolean {
  const measureId = Number(String(id).split('/')[0]);
  const answers = content.areas.flatMap((area) => [area.answer, ...area.goals.map((goal) => goal.answer)]);
  return answers.some((answer) => answer.measures.some((measure) => measure.id === measureId));
}

function goalsIn({ areas }: AgreementContent) {
  return areas.flatMap((area) => area.goals);
}

function draftsIn(content: AgreementContent): number[] {
  return goalsIn(content).flatMap((goal) => (goal.state === 'draft' ? [goal.id] : []));
}
