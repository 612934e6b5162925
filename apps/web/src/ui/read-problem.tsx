import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem';
import { useMe } from '../api/session';
import { EmptyState } from './empty-state';
import { ProblemSummary } from './problem-summary';

/**
 * What could not be read of a page. Before the first period there is nothing to read, which is no error: whoever may make the period is led
 * there, the others are told who does.
 */
export function ReadProblem({ error }: { error: unknown }) {
  return isNoPeriod(error) ? <NoPeriod /> : <ProblemSummary error={error} />;
}

function NoPeriod() {
  const { t } = useTranslation('ui');
  const mayMake = useMe().may.includes('period.write');
  const action = mayMake && (
    <Button asChild>
      <Link to="/avtaler/perioder">{t('noPeriod.action')}</Link>
    </Button>
  );
  return <EmptyState action={action}>{t(mayMake ? 'noPeriod.make' : 'noPeriod.wait')}</EmptyState>;
}

const isNoPeriod = (error: unknown) => error instanceof ProblemError && error.code === 'no-period';
