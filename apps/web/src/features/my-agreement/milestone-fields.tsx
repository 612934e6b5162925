import { Button, Textfield } from '@digdir/designsystemet-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { MOST_MILESTONES } from '@kaskade/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../ui/day-field';
import { fieldMessage } from '../../ui/problem-summary';
import type { Plan } from './model';

type PlannedMilestone = Plan['milestones'][number];

interface MilestoneFieldsProps {
  readonly milestones: readonly PlannedMilestone[];
  readonly error: unknown;
  readonly onChange: (milestones: PlannedMilestone[]) => void;
}

/** Milestones in order, each with a name and a day where wanted; all count alike. */
export function MilestoneFields({ milestones, error, onChange }: MilestoneFieldsProps) {
  const { t } = useTranslation('my-agreement');
  const id = useId();
  const change = (at: number, edit: Partial<PlannedMilestone>) =>
    onChange(milestones.map((milestone, index) => (index === at ? { ...milestone, ...edit } : milestone)));
  return (
    <div className="stack-s">
      <ol className="stack-s">
        {milestones.map((milestone, index) => (
          <li key={index} className="milestone-fields">
            <Textfield
              label={t('editor.milestone', { number: index + 1 })}
              value={milestone.title}
              onChange={(event) => change(index, { title: event.target.value })}
              error={fieldMessage(error, `milestones.${index}.title`)}
              maxLength={120}
            />
            <DayField
              id={`${id}-${index}`}
              label={t('editor.milestoneDue', { number: index + 1 })}
              value={milestone.dueOn ?? ''}
              onChange={(day) => change(index, { dueOn: day || null })}
            />
            {milestones.length > 1 && (
              <Button
                variant="tertiary"
                icon
                aria-label={t('editor.removeMilestone', { title: milestone.title || index + 1 })}
                onClick={() => onChange(milestones.filter((_, each) => each !== index))}
              >
                <TrashIcon aria-hidden />
              </Button>
            )}
          </li>
        ))}
      </ol>
      {milestones.length < MOST_MILESTONES && (
        <Button
          variant="tertiary"
          className="small"
          onClick={() => onChange([...milestones, { title: t('editor.milestone', { number: milestones.length + 1 }), dueOn: null }])}
        >
          <PlusIcon aria-hidden /> {t('editor.addMilestone')}
        </Button>
      )}
    </div>
  );
}
