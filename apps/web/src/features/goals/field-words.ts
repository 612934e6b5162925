import type { GoalContent, GoalContentField } from './model';

type Words = (key: string, values?: Record<string, unknown>) => string;

/** A field of a goal as it is read: names for what is held as ids. */
export function fieldWords(content: GoalContent, field: GoalContentField, t: Words): string {
  switch (field) {
    case 'areaId':
      return content.areaName;
    case 'supportsGoalId':
      return content.supports?.title ?? t('noSupports');
    case 'scope':
    case 'scopeUnitIds':
      return t(`scope.${content.scope}`, { units: content.scopeUnits.map(({ name }) => name).join(', ') });
    case 'position':
      return String(content.position);
    default:
      return content[field];
  }
}
