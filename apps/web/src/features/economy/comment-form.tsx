import { Button, Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '../../ui/problem-summary';
import { commentForecast } from './queries';

interface CommentFormProps {
  readonly forecastId: number;
  readonly code: string;
  readonly onClose: () => void;
}

/** What a superior says of another's forecast. The forecast stays as it is. */
export function CommentForm({ forecastId, code, onClose }: CommentFormProps) {
  const { t } = useTranslation('economy');
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const send = useMutation({
    mutationFn: () => commentForecast(forecastId, text),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['economy'] });
      onClose();
    },
  });
  return (
    <form
      className="stack comment-form"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') send.mutate();
      }}
    >
      <ProblemSummary error={send.error} />
      <Textfield
        autoFocus
        multiline
        rows={2}
        label={t('comment.label', { code })}
        value={text}
        onChange={(event) => setText(event.target.value)}
        maxLength={4000}
      />
      <div className="row">
        <Button type="submit" className="small" disabled={text.trim() === '' || send.isPending}>
          {t('comment.send')}
        </Button>
        <Button type="button" variant="tertiary" className="small" onClick={onClose}>
          {t('comment.cancel')}
        </Button>
      </div>
    </form>
  );
}
