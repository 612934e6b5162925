import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../format/file-size';
import { ProblemSummary } from '../../../ui/problem-summary';
import { useOpenAgreement } from '../agreement-context';
import { ACCEPTED_FILES, LARGEST_BYTES, MOST_ATTACHMENTS } from './attachment-limits';
import { sendAttachment } from './send-attachment';

/** A file is added as soon as it is chosen; what is not accepted is said at once, and a large one is not sent first. */
export function AddAttachment() {
  const { t } = useTranslation('agreement-life');
  const { document, cache } = useOpenAgreement();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState<File | null>(null);
  const forget = () => {
    if (input.current) input.current.value = '';
  };
  const add = useMutation({
    mutationFn: (file: File) => sendAttachment(document.id, file),
    onSettled: async () => {
      forget();
      await cache.reload();
    },
  });
  const choose = (file: File | undefined) => {
    if (!file) return;
    const isTooLarge = file.size > LARGEST_BYTES;
    setTooLarge(isTooLarge ? file : null);
    add.reset();
    if (isTooLarge) forget();
    else add.mutate(file);
  };
  if (document.attachments.length >= MOST_ATTACHMENTS) return <p className="sub">{t('attachments.full', { max: MOST_ATTACHMENTS })}</p>;
  return (
    <div className="stack-s">
      <ProblemSummary error={add.error} inputId={() => id} />
      <Field>
        <Label htmlFor={id}>{t('attachments.add')}</Label>
        <Field.Description>{t('attachments.limits')}</Field.Description>
        <Input
          ref={input}
          id={id}
          type="file"
          accept={ACCEPTED_FILES}
          disabled={add.isPending}
          aria-invalid={tooLarge ? true : undefined}
          onChange={(event) => choose(event.target.files?.[0])}
        />
        {tooLarge && (
          <ValidationMessage role="alert">
            {t('attachments.tooLarge', { name: tooLarge.name, size: fileSize(tooLarge.size), max: fileSize(LARGEST_BYTES) })}
          </ValidationMessage>
        )}
      </Field>
      <p role="status" className="sub sm">
        {add.isPending && t('attachments.sending')}
        {add.isSuccess && !add.isPending && t('attachments.added')}
      </p>
    </div>
  );
}
