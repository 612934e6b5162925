import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import type { Person } from '../model';
import type { Done } from '../parts/done-note';
import { FormDialog } from '../parts/form-dialog';
import { useChange } from '../parts/use-change';

interface ReleaseAccountDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** Lets go of the account that signs in as a person; says who becomes them next, since that is what may go wrong. */
export function ReleaseAccountDialog({ person, onClose, onDone }: ReleaseAccountDialogProps) {
  const { t } = useTranslation('administration');
  const { id, name, userName, version } = person;
  const release = useChange(
    () =>
      answer(
        api.POST('/api/organization/persons/{personId}/release-account', {
          params: { path: { personId: id }, header: ifMatch(version) },
        }),
      ),
    () => onDone({ message: t('people.released', { name, userName }) }),
  );
  return (
    <FormDialog
      title={t('people.releaseNamed', { name })}
      lead={t('people.releaseLead')}
      error={release.error}
      submit={t('people.release')}
      isPending={release.isPending}
      isDanger
      onSubmit={() => release.mutate(undefined)}
      onClose={onClose}
    >
      <ul className="org-points">
        <li>{t('people.releaseSignsOut', { name })}</li>
        <li>{t('people.releaseNext', { name, userName })}</li>
        <li>{t('people.releaseCheck')}</li>
      </ul>
    </FormDialog>
  );
}
