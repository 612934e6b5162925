import { addDays, isDay, type Day } from '@kaskade/domain';
import { Checkbox } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { useMe } from '../../../api/session';
import { DayField } from '../../../ui/day-field';
import { fieldMessage } from '../../../ui/problem-summary';
import type { EmployerBody, Member, MemberInput } from '../model';
import type { Done } from '../parts/done-note';
import { FormDialog } from '../parts/form-dialog';
import { PersonPicker } from '../parts/person-picker';
import type { Choice } from '../parts/search-picker';
import { useChange } from '../parts/use-change';

interface MemberDialogProps {
  readonly body: EmployerBody;
  /** null: a new one. */
  readonly member: Member | null;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** A member of the employer body, with dates; one at a time represents and signs. */
export function MemberDialog({ body, member, onClose, onDone }: MemberDialogProps) {
  const { t } = useTranslation('administration');
  const { today } = useMe();
  const id = useId();
  const [person, setPerson] = useState<Choice | null>(member && { id: member.personId, label: member.personName });
  const [representative, setRepresentative] = useState(member?.representative ?? false);
  const [validFrom, setValidFrom] = useState<Day | ''>(member?.validFrom ?? today);
  const [lastDay, setLastDay] = useState<Day | ''>(member?.validTo ? addDays(member.validTo, -1) : '');
  const save = useChange(
    (input: MemberInput) => {
      const header = ifMatch(body.version);
      return member
        ? answer(
            api.PUT('/api/organization/employer-body/members/{memberId}', {
              params: { path: { memberId: member.id }, header },
              body: input,
            }),
          )
        : answer(api.POST('/api/organization/employer-body/members', { params: { header }, body: input }));
    },
    () => onDone({ message: t('employerBody.memberSaved', { name: person?.label }) }),
  );
  const isReady = person !== null && isDay(validFrom);
  const error = (field: string) => fieldMessage(save.error, field);
  return (
    <FormDialog
      title={member ? t('people.editNamed', { name: member.personName }) : t('employerBody.addMember')}
      lead={body.name}
      error={save.error}
      inputId={(field) => `${id}-${field}`}
      submit={t('save')}
      canSubmit={isReady}
      isPending={save.isPending}
      onSubmit={() =>
        isReady && save.mutate({ personId: person.id, representative, validFrom, validTo: lastDay === '' ? null : addDays(lastDay, 1) })
      }
      onClose={onClose}
    >
      <PersonPicker
        id={`${id}-personId`}
        label={t('employerBody.member')}
        value={person}
        onChange={setPerson}
        description={person?.note ?? t('people.addFirst')}
        error={error('personId')}
      />
      <Checkbox
        id={`${id}-representative`}
        label={t('employerBody.isRepresentative')}
        description={t('employerBody.isRepresentativeNote')}
        error={error('representative')}
        checked={representative}
        onChange={(event) => setRepresentative(event.target.checked)}
      />
      <div className="org-two">
        <DayField id={`${id}-validFrom`} label={t('firstDay')} value={validFrom} onChange={setValidFrom} error={error('validFrom')} />
        <DayField
          id={`${id}-validTo`}
          label={t('lastDay')}
          value={lastDay}
          onChange={setLastDay}
          error={error('validTo')}
          note={lastDay === '' ? t('openEnded') : undefined}
        />
      </div>
    </FormDialog>
  );
}
