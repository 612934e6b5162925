import { Button, ToggleGroup } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import type { Day } from '@kaskade/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { formatNumber } from '../../format/number';
import { DayField } from '../../ui/day-field';
import { ProblemSummary } from '../../ui/problem-summary';
import { useDownload } from '../../ui/use-download';
import { workbookAddress } from './queries';

const route = getRouteApi('/app/rapport/$unitId');
const BYTES_PER_KB = 1024;

/** Which table, as of which day, and the workbook. */
export function ReportControls({ unitId, day }: { unitId: number; day: Day }) {
  const { t } = useTranslation('report');
  const me = useMe();
  const { visning } = route.useSearch();
  const navigate = route.useNavigate();
  const download = useDownload(`rapport-${day}.xlsx`);
  return (
    <div className="report-controls">
      <ToggleGroup
        aria-label={t('view.label')}
        value={visning ?? 'mal'}
        onChange={(value) =>
          void navigate({
            search: ({ dag, snudd }) => ({ dag, snudd, visning: value === 'okonomi' ? 'okonomi' : undefined }),
            resetScroll: false,
          })
        }
      >
        <ToggleGroup.Item value="mal">{t('view.goals')}</ToggleGroup.Item>
        <ToggleGroup.Item value="okonomi">{t('view.money')}</ToggleGroup.Item>
      </ToggleGroup>
      <DayField
        id="report-day"
        label={t('asOf')}
        value={day}
        onChange={(chosen) =>
          void navigate({
            search: (search) => ({ ...search, dag: chosen === '' || chosen === me.today ? undefined : chosen }),
            resetScroll: false,
          })
        }
      />
      <div className="report-download">
        {download.isRunning && (
          <p className="row between sm" role="status">
            <b className="b">{t('download.running', { size: formatNumber(Math.round(download.receivedBytes / BYTES_PER_KB)) })}</b>
            <button type="button" className="link-button" onClick={download.cancel}>
              {t('download.cancel')}
            </button>
          </p>
        )}
        <Button disabled={download.isRunning} onClick={() => void download.start(workbookAddress(unitId, day))}>
          <DownloadIcon aria-hidden />
          {t('download.button')}
        </Button>
        <ProblemSummary error={download.error} />
      </div>
    </div>
  );
}
