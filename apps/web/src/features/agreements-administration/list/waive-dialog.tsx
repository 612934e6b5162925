import { Textfield } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { formatDay } from '../../../format/day';
import { Loading } from '../../../ui/loading';
import { fieldMessage } from '../../../ui/problem-summary';
import { FormDialog } from '../../administration/parts/form-dialog';
import { useChange } from '../../administration/parts/use-change';
import { agreementQuery } from '../../my-agreement/queries';

interface WaiveDialogProps {
  readonly agreementId: number;
  readonly unitName: string;
  readonly onClose: () => void;
}

/** The reason for the exception; or why there is nothing to make an exception from. */
export function WaiveDialog({ agreementId, unitName, onClose }: WaiveDialogProps) {
  const { t } = useTranslation(['agreements-administration', 'administration']);
  const id = useId();
  const [reason, setReason] = useState('');
  const { data: agreement, error } = useQuery(agreementQuery(agreementId));
  const mayWaive = agreement?.allowedActions.includes('waive') ?? false;
  const waive = useChange((words: string) => {
    const params = { path: { agreementId }, header: ifMatch(agreement?.version ?? 0) };
    return answer(api.POST('/api/agreements/{agreementId}/waiver', { params, body: { reason: words } }));
  }, onClose);
  return (
    <FormDialog
      title={t('waive.title', { name: unitName })}
      lead={t('waive.lead')}
      error={waive.error ?? error}
      inputId={(field) => `${id}-${field}`}
      submit={t('waive.submit')}
      canSubmit={mayWaive && reason.trim() !== ''}
      isPending={waive.isPending}
      onSubmit={() => waive.mutate(reason.trim())}
      onClose={onClose}
    >
      {!agreement && !error && <Loading what={t('waive.loading')} rows={1} />}
      {agreement?.waiver && (
        <p>
          {t('waive.already', {
            name: agreement.waiver.waivedBy,
            day: formatDay(agreement.waiver.waivedOn),
            reason: agreement.waiver.reason,
          })}
        </p>
      )}
      {agreement && !mayWaive && !agreement.waiver && <p>{t('waive.notNeeded')}</p>}
      {mayWaive && (
        <Textfield
          id={`${id}-reason`}
          multiline
          rows={3}
          label={t('waive.reason')}
          description={t('waive.reasonNote')}
          value={reason}
          maxLength={4000}
          error={fieldMessage(waive.error, 'reason')}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </FormDialog>
  );
}
