import { ErrorSummary } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NetworkError, ProblemError } from '../api/problem';

interface ProblemSummaryProps {
  readonly error: unknown;
  /** Id of the input that belongs to a field of the request, so that the summary can lead there. */
  readonly inputId?: (field: string) => string | undefined;
}

/** What a refused submit says, on top of the form, each line leading to its field. Takes focus when it appears. */
export function ProblemSummary({ error, inputId }: ProblemSummaryProps) {
  const { t } = useTranslation('ui');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) summary.current?.focus();
  }, [error]);
  if (!error) return null;
  const problem = error instanceof ProblemError ? error : null;
  const heading = problem?.message ?? t(error instanceof NetworkError ? 'problem.network' : 'problem.unknown');
  return (
    <div ref={summary} tabIndex={-1}>
      <ErrorSummary>
        <ErrorSummary.Heading>{heading}</ErrorSummary.Heading>
        <ErrorSummary.List>
          {problem?.detail && <ErrorSummary.Item>{problem.detail}</ErrorSummary.Item>}
          {problem?.fields.map((field) => {
            const id = inputId?.(field.field);
            return (
              <ErrorSummary.Item key={`${field.field}-${field.code}`}>
                {id ? <ErrorSummary.Link href={`#${id}`}>{field.message}</ErrorSummary.Link> : field.message}
              </ErrorSummary.Item>
            );
          })}
        </ErrorSummary.List>
      </ErrorSummary>
    </div>
  );
}

/** The message for one field of a refused request, to stand at the field itself. */
export function fieldMessage(error: unknown, field: string): string | undefined {
  return error instanceof ProblemError ? error.fields.find((problem) => problem.field === field)?.message : undefined;
}
