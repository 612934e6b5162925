import type { AgreementChange } from './use-changes';

type GoalContent = NonNullable<AgreementChange['before']>;
export type ChangedField = AgreementChange['changedFields'][number];

/** A field of a goal as it is read; empty where the goal is not. */
export function textOfField(content: GoalContent | null, field: ChangedField, t: (key: string) => string): string {
  if (content === null) return '';
  switch (field) {
    case 'areaId':
      return content.areaName;
    case 'supportsGoalId':
      return content.supports?.title ?? '';
    case 'scope':
      return t(`scope.${content.scope}`);
    case 'scopeUnitIds':
      return content.scopeUnits.map(({ name }) => name).join(', ');
    case 'position':
      return String(content.position);
    default:
      return content[field];
  }
}
