import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem';
import { useMe } from '../../api/session';
import { NotFoundPage } from '../../app/failure-pages';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ReadProblem } from '../../ui/read-problem';
import { MoneyView } from './economy/money-view';
import { GoalView } from './goals/goal-view';
import type { PathStep } from './model';
import { unitReportQuery } from './queries';
import { ReportControls } from './report-controls';
import { goalSentence, moneySentence } from './sentences';
import './report.css';

const route = getRouteApi('/app/rapport/$unitId');

/** The report of a unit: goals or money, as of a day, each row opening a level further and each figure to its rows. */
export function ReportPage() {
  const { t } = useTranslation('report');
  const { unitId } = route.useParams();
  const { visning, dag } = route.useSearch();
  const me = useMe();
  const isMoney = visning === 'okonomi';
  const { data: report, error } = useQuery(unitReportQuery({ unitId, day: dag }));
  const lead = report && (isMoney ? moneySentence(report, t) : goalSentence(report, t));

  if (error instanceof ProblemError && error.status === 404) return <NotFoundPage />;
  return (
    <Page title={report?.unit.name ?? t('title')} lead={lead} crumbs={report && <ReportPath path={report.path} />}>
      <ReportControls unitId={unitId} day={dag ?? me.today} />
      <ReadProblem error={error} />
      {!report && !error && <Loading what={t('loading')} rows={8} />}
      {report && (isMoney ? <MoneyView report={report} /> : <GoalView report={report} />)}
    </Page>
  );
}

function ReportPath({ path }: { path: readonly PathStep[] }) {
  const { t } = useTranslation('report');
  const items = path.map((step, index) => {
    const isHere = index === path.length - 1;
    const content = isHere ? (
      <span aria-current="page">{step.name}</span>
    ) : step.mayOpen ? (
      <Link to="/rapport/$unitId" params={{ unitId: step.id }} search={({ dag, visning }) => ({ dag, visning })}>
        {step.name}
      </Link>
    ) : (
      step.name
    );
    return { key: step.id, content };
  });
  return <Breadcrumbs label={t('path')} items={items} />;
}
