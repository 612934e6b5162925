import { Button, Dialog } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '../../../ui/problem-summary';

interface FormDialogProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly error: unknown;
  /** Id of the input of a field of the request. */
  readonly inputId?: (field: string) => string | undefined;
  readonly submit: string;
  readonly canSubmit?: boolean;
  readonly isPending: boolean;
  readonly isDanger?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question with fields and one filled button. Esc closes; focus goes back to where it was, however the dialog ends. */
export function FormDialog(props: FormDialogProps) {
  const { t } = useTranslation(['administration', 'ui']);
  const titleId = useId();
  const before = useRef(document.activeElement);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const opener = before.current;
    // The dialog has just opened and stands on its way out: what is asked for comes first.
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (props.canSubmit !== false && !props.isPending) props.onSubmit();
  };
  return (
    <Dialog open className="org-dialog" aria-labelledby={titleId} closeButton={t('ui:close')} onClose={props.onClose}>
      <form ref={form} className="stack" onSubmit={submit} noValidate>
        <div className="stack-s">
          <h2 id={titleId}>{props.title}</h2>
          {props.lead && <p className="sub">{props.lead}</p>}
        </div>
        <ProblemSummary error={props.error} inputId={props.inputId} />
        {props.children}
        <div className="row org-dialog-buttons">
          <Button
            type="submit"
            loading={props.isPending}
            data-color={props.isDanger ? 'danger' : undefined}
            disabled={props.canSubmit === false}
          >
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
