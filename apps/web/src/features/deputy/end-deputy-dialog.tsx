import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../api/client';
import type { Done } from '../administration/parts/done-note';
import { FormDialog } from '../administration/parts/form-dialog';
import { useChange } from '../administration/parts/use-change';
import type { Deputy, UnitDeputies } from './model';

interface EndDeputyDialogProps {
  readonly unit: UnitDeputies;
  readonly deputy: Deputy;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** Takes the deputy's access away from now on. */
export function EndDeputyDialog({ unit, deputy, onClose, onDone }: EndDeputyDialogProps) {
  const { t } = useTranslation('deputy');
  const end = useChange(
    () =>
      answer(
        api.POST('/api/units/{unitId}/deputies/{deputyId}/end', {
          params: { path: { unitId: unit.unitId, deputyId: deputy.id }, header: ifMatch(deputy.version) },
        }),
      ),
    () => onDone({ message: t('ended', { name: deputy.personName }) }),
  );
  return (
    <FormDialog
      title={t('endNamed', { name: deputy.personName })}
      lead={t(deputy.standing === 'coming' ? 'takeBackLead' : 'endLead', { name: deputy.personName, unit: unit.unitName })}
      error={end.error}
      submit={t('endNow')}
      isPending={end.isPending}
      isDanger
      onSubmit={() => end.mutate(undefined)}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
}
