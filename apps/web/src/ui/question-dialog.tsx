import { Button, Dialog } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from './problem-summary';

interface QuestionDialogProps {
  readonly title: string;
  /** One sentence: what happens next. */
  readonly lead?: ReactNode;
  readonly error: unknown;
  /** Id of the input of a field of the request. */
  readonly inputId?: (field: string) => string | undefined;
  /** The verb on the button. */
  readonly submit: string;
  readonly isPending: boolean;
  readonly isDanger?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A question before something is done: what happens, fields if there are any, and one filled button. Esc closes and gives focus back. */
export function QuestionDialog(props: QuestionDialogProps) {
  const { t } = useTranslation('ui');
  const titleId = useId();
  const before = useRef(document.activeElement);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const opener = before.current;
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!props.isPending) props.onSubmit();
  };
  return (
    <Dialog open className="question" aria-labelledby={titleId} closeButton={t('close')} onClose={props.onClose}>
      <form ref={form} className="stack" onSubmit={submit} noValidate>
        <div className="stack-s">
          <h2 id={titleId}>{props.title}</h2>
          {props.lead && <p className="sub">{props.lead}</p>}
        </div>
        <ProblemSummary error={props.error} inputId={props.inputId} />
        {props.children}
        <div className="row question-buttons">
          <Button type="submit" loading={props.isPending} data-color={props.isDanger ? 'danger' : undefined}>
            {props.submit}
          </Button>
          <Button type="button" variant="tertiary" onClick={props.onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
