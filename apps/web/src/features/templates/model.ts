import type { AnswerOf } from '../../api/client';

/** A template in the list. */
export type TemplateSummary = AnswerOf<'/api/templates'>[number];
/** With what it says, its draft and its versions. */
export type Template = AnswerOf<'/api/templates/{templateId}'>;
export type TemplateDraft = NonNullable<Template['draft']>;
export type TemplateFault = TemplateDraft['faults'][number];
export type AgreementSettings = AnswerOf<'/api/agreement-settings'>;

/** The titles of the levels that a template is used for: "kommunalsjef, seksjonsleder". */
export const levelNames = ({ levels }: Pick<TemplateSummary, 'levels'>): string =>
  levels.map(({ leaderTitle }) => leaderTitle.toLocaleLowerCase('nb')).join(', ');
