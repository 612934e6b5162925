import { isValidOn } from '@kaskade/domain';
import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { EmptyState } from '../../../ui/empty-state';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import { Section } from '../../../ui/section';
import '../administration.css';
import type { EmployerBody, Member } from '../model';
import { OrganizationTabs } from '../organization-tabs';
import { DoneNote, type Done } from '../parts/done-note';
import { Span } from '../parts/span';
import { employerBodyQuery } from '../queries';
import { EmployerBodyDialog } from './employer-body-dialog';
import { MemberDialog } from './member-dialog';

type Open = { readonly what: 'name' } | { readonly what: 'member'; readonly member: Member | null };

/** Who the chief officer agrees with: the committee, its members, and who signs for it. */
export function EmployerBodyPage() {
  const { t } = useTranslation('administration');
  const { data: body, error } = useQuery(employerBodyQuery);
  const [open, setOpen] = useState<Open | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const mayEdit = body?.allowedActions.includes('edit') ?? false;
  const close = () => setOpen(null);
  const finish = (result: Done) => {
    close();
    setDone(result);
  };
  return (
    <Page title={t('tabs.employerBody')} eyebrow={t('title')} lead={t('employerBody.lead')}>
      <OrganizationTabs />
      <DoneNote done={done} />
      <ProblemSummary error={error} />
      {!body && !error && <Loading what={t('employerBody.loading')} rows={4} />}
      {body && (
        <Section title={body.id === null ? t('employerBody.unnamed') : body.name} note={t('employerBody.note')}>
          {body.members.length === 0 && (
            <EmptyState>{t(body.id === null ? 'employerBody.nameFirst' : 'employerBody.noMembers')}</EmptyState>
          )}
          <Members body={body} onEdit={mayEdit ? (member) => setOpen({ what: 'member', member }) : null} />
          {mayEdit && (
            <div className="row org-actions">
              {body.id !== null && <Button onClick={() => setOpen({ what: 'member', member: null })}>{t('employerBody.addMember')}</Button>}
              <Button variant={body.id === null ? 'primary' : 'secondary'} onClick={() => setOpen({ what: 'name' })}>
                {t(body.id === null ? 'employerBody.giveName' : 'employerBody.rename')}
              </Button>
            </div>
          )}
        </Section>
      )}
      {body && open?.what === 'name' && <EmployerBodyDialog body={body} onClose={close} onDone={finish} />}
      {body && open?.what === 'member' && <MemberDialog body={body} member={open.member} onClose={close} onDone={finish} />}
    </Page>
  );
}

function Members({ body, onEdit }: { body: EmployerBody; onEdit: ((member: Member) => void) | null }) {
  const { t } = useTranslation('administration');
  const { today } = useMe();
  return (
    <ul className="rows">
      {body.members.map((member) => (
        <li key={member.id} className="row between">
          <span>
            <b className="b">{member.personName}</b>
            <span className="sub">
              {member.representative && `, ${t('employerBody.representative')}`}
              {isValidOn(member, today) && `, ${t('unit.now')}`}
            </span>
            <br />
            <Span {...member} />
          </span>
          {onEdit && (
            <button
              type="button"
              className="link-button"
              aria-label={t('people.editNamed', { name: member.personName })}
              onClick={() => onEdit(member)}
            >
              {t('edit.short')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
