import { Button, Input, Label } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client';
import { ProblemSummary } from '../../ui/problem-summary';
import { useOpenAgreement } from '../my-agreement/agreement-context';
import type { NewGoal as Goal } from './model';

interface NewGoalProps {
  readonly areaId: number;
  /** The area, or the goal that is broken down: for those who hear the button only. */
  readonly subject: string;
  /** The goal that the new one breaks down; null for a goal of its own. */
  readonly supportsGoalId: number | null;
}

/** A goal of one's own, or a sub-goal, begins as a draft with its title; nobody below sees it before it is shared. */
export function NewGoal({ areaId, subject, supportsGoalId }: NewGoalProps) {
  const { t } = useTranslation('my-agreement');
  const { document, cache } = useOpenAgreement();
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const id = useId();
  const kind = supportsGoalId === null ? 'newGoal' : 'subGoal';
  const add = useMutation({
    mutationFn: (text: string) =>
      answer(
        api.POST('/api/goals', {
          body: { ...EMPTY_GOAL, unitId: document.unit.id, periodId: document.period.id, areaId, supportsGoalId, title: text },
        }),
      ),
    onSuccess: async () => {
      setTitle('');
      setOpen(false);
      await cache.reload();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '' && !add.isPending) add.mutate(title.trim());
  };
  if (!isOpen) {
    return (
      <Button variant="tertiary" className="small" onClick={() => setOpen(true)} aria-label={t(`${kind}.openNamed`, { title: subject })}>
        <PlusIcon aria-hidden /> {t(`${kind}.open`)}
      </Button>
    );
  }
  return (
    <form className="new-line stack-s" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <ProblemSummary error={add.error} />
      <Label htmlFor={id}>{t(`${kind}.label`)}</Label>
      <div className="row new-line-row">
        <Input id={id} autoFocus value={title} onChange={(event) => setTitle(event.target.value)} maxLength={300} />
        <Button type="submit" variant="secondary" loading={add.isPending}>
          {t(`${kind}.add`)}
        </Button>
        <Button variant="tertiary" onClick={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
      <p className="sub sm">{t('newGoal.note')}</p>
    </form>
  );
}

const EMPTY_GOAL: Pick<Goal, 'text' | 'principles' | 'source' | 'scope' | 'scopeUnitIds'> = {
  text: '',
  principles: '',
  source: '',
  scope: 'all',
  scopeUnitIds: [],
};
