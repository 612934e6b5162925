import { Button, Input, Label } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client';
import { ProblemSummary } from '../../ui/problem-summary';
import { useOpenAgreement } from './agreement-context';
import type { Target } from './model';

interface NewMeasureProps {
  readonly target: Target;
  /** The goal or area it is for. */
  readonly subject: string;
  readonly isFocused?: boolean;
}

/** A measure begins with its title and Enter; the rest comes in its editor. */
export function NewMeasure({ target, subject, isFocused }: NewMeasureProps) {
  const { t } = useTranslation('my-agreement');
  const { document, cache } = useOpenAgreement();
  const [title, setTitle] = useState('');
  const id = useId();
  const add = useMutation({
    mutationFn: (text: string) =>
      answer(
        api.POST('/api/agreements/{agreementId}/measures', {
          params: { path: { agreementId: document.id } },
          body: { ...target, title: text },
        }),
      ),
    onSuccess: async () => {
      setTitle('');
      await cache.reload();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '' && !add.isPending) add.mutate(title.trim());
  };
  return (
    <form className="new-line" onSubmit={submit}>
      <ProblemSummary error={add.error} />
      <Label htmlFor={id} className="hidden">
        {t('newMeasure.label', { title: subject })}
      </Label>
      <div className="row new-line-row">
        <Input
          id={id}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          placeholder={t('newMeasure.placeholder')}
          maxLength={300}
          autoFocus={isFocused}
        />
        <Button type="submit" variant="secondary" loading={add.isPending}>
          <PlusIcon aria-hidden /> {t('newMeasure.add')}
        </Button>
      </div>
    </form>
  );
}
