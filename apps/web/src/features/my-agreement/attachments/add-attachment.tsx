import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '../../../ui/problem-summary';
import { useOpenAgreement } from '../agreement-context';
import { sendAttachment } from './send-attachment';

/** A file is added as soon as it is chosen; what is not accepted is said at once. */
export function AddAttachment() {
  const { t } = useTranslation('agreement-life');
  const { document, cache } = useOpenAgreement();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const add = useMutation({
    mutationFn: (file: File) => sendAttachment(document.id, file),
    onSettled: async () => {
      if (input.current) input.current.value = '';
      await cache.reload();
    },
  });
  return (
    <div className="stack-s">
      <ProblemSummary error={add.error} inputId={() => id} />
      <Field>
        <Label htmlFor={id}>{t('attachments.add')}</Label>
        <Input
          ref={input}
          id={id}
          type="file"
          disabled={add.isPending}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) add.mutate(file);
          }}
        />
        <Field.Description>{t('attachments.limits')}</Field.Description>
      </Field>
      <p role="status" className="sub sm">
        {add.isPending && t('attachments.sending')}
        {add.isSuccess && !add.isPending && t('attachments.added')}
      </p>
    </div>
  );
}
