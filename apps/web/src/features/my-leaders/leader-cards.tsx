import type { DeviationSign } from '@kaskade/domain';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../ui/person-avatar';
import { AgreementState, Answers, Forecast, ForecastLight, LastUpdated, LeaderName, Progress } from './leader-figures';
import type { LeaderRow, MyLeaders } from './model';

/** On a phone: a card for each direct report. */
export function LeaderCards({ data }: { data: MyLeaders }) {
  const { t } = useTranslation('my-leaders');
  const { sum } = data;
  return (
    <div className="leader-cards">
      {data.leaders.map((row) => (
        <LeaderCard key={row.unit.id} row={row} sign={data.sign} />
      ))}
      <article className="panel">
        <h2 className="h3">{t('sum', { count: sum.leaders })}</h2>
        <dl className="leader-pairs">
          <dt>{t('answered')}</dt>
          <dd>{t('of', { count: sum.coverage.answered, total: sum.coverage.expected })}</dd>
          <dt>{t('measuresReported')}</dt>
          <dd>{t('of', { count: sum.measures.progressReported, total: sum.measures.total })}</dd>
          <dt>{t('forecast')}</dt>
          <dd>
            <Forecast money={sum.money} unitId={data.unit.id} name={data.unit.name} sign={data.sign} />
          </dd>
          <dt>{t('light')}</dt>
          <dd>
            <ForecastLight money={sum.money} />
          </dd>
          <dt>{t('agreementsActive')}</dt>
          <dd>{t('of', { count: sum.agreements.active, total: sum.agreements.units })}</dd>
        </dl>
      </article>
    </div>
  );
}

function LeaderCard({ row, sign }: { row: LeaderRow; sign: DeviationSign }) {
  const { t } = useTranslation('my-leaders');
  return (
    <article>
      <h2 className="leader">
        <PersonAvatar name={row.unit.leaderName ?? '–'} />
        <LeaderName row={row} />
      </h2>
      <dl className="leader-pairs">
        <dt>{t('answered')}</dt>
        <dd>
          <Answers row={row} />
        </dd>
        <dt>{t('progress')}</dt>
        <dd>
          <Progress row={row} />
        </dd>
        <dt>{t('forecast')}</dt>
        <dd>
          <Forecast money={row.money} unitId={row.unit.id} name={row.unit.name} sign={sign} />
        </dd>
        <dt>{t('light')}</dt>
        <dd>
          <ForecastLight money={row.money} />
        </dd>
        <dt>{t('updated')}</dt>
        <dd>
          <LastUpdated row={row} />
        </dd>
        <dt>{t('agreementColumn')}</dt>
        <dd>
          <AgreementState row={row} />
        </dd>
      </dl>
    </article>
  );
}
