import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import type { Person, Role } from '../model';
import type { Done } from '../parts/done-note';
import { FormDialog } from '../parts/form-dialog';
import { useChange } from '../parts/use-change';

const ROLES: readonly Role[] = ['hr', 'controller', 'auditor', 'admin'];

interface RolesDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** What a person may beyond leading; each role with what it gives. */
export function RolesDialog({ person, onClose, onDone }: RolesDialogProps) {
  const { t } = useTranslation('administration');
  const [roles, setRoles] = useState<readonly Role[]>(person.roles);
  const save = useChange(
    (next: readonly Role[]) =>
      answer(
        api.PUT('/api/organization/persons/{personId}/roles', {
          params: { path: { personId: person.id }, header: ifMatch(person.version) },
          body: { roles: [...next] },
        }),
      ),
    () => onDone({ message: t('people.rolesSaved', { name: person.name }) }),
  );
  const toggle = (role: Role) => setRoles(ROLES.filter((each) => (each === role ? !roles.includes(each) : roles.includes(each))));
  return (
    <FormDialog
      title={t('people.rolesNamed', { name: person.name })}
      error={save.error}
      submit={t('save')}
      isPending={save.isPending}
      onSubmit={() => save.mutate(roles)}
      onClose={onClose}
    >
      <Fieldset>
        <Fieldset.Legend>{t('people.column.roles')}</Fieldset.Legend>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            label={t(`people.role.${role}`)}
            description={t(`people.roleNote.${role}`)}
            value={role}
            checked={roles.includes(role)}
            onChange={() => toggle(role)}
          />
        ))}
      </Fieldset>
    </FormDialog>
  );
}
