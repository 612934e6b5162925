import { Dropdown } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignOut, type Me } from '../api/session';
import { PersonAvatar } from '../ui/person-avatar';

/** Who is signed in, and the way out. */
export function PersonMenu({ me }: { me: Me }) {
  const { t } = useTranslation('shell');
  const { signOut, hasFailed } = useSignOut();
  const { name } = me.person;
  const unit = me.units[0];
  // A leader without a title of their own is called what the level is called.
  const title = me.person.title ?? (unit ? `${unit.levelTitle}, ${unit.name}` : '');
  return (
    <div className="me">
      <Dropdown.TriggerContext>
        <Dropdown.Trigger className="who" variant="tertiary" aria-label={t('personMenu', { name, title })}>
          <PersonAvatar name={name} />
          <span>
            <b>{name}</b>
            <span>{title}</span>
          </span>
        </Dropdown.Trigger>
        <Dropdown>
          <Dropdown.List>
            {me.may.includes('deputy.name') && (
              <Dropdown.Item>
                <Dropdown.Button asChild>
                  <Link to="/stedfortreder">{t('deputy')}</Link>
                </Dropdown.Button>
              </Dropdown.Item>
            )}
            <Dropdown.Item>
              <Dropdown.Button onClick={() => void signOut()}>{t('signOut')}</Dropdown.Button>
            </Dropdown.Item>
          </Dropdown.List>
          <p role="alert" className="sign-out-failed">
            {hasFailed && t('signOutFailed')}
          </p>
        </Dropdown>
      </Dropdown.TriggerContext>
    </div>
  );
}
