import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { navigation } from '../../app/navigation';
import { Section } from '../../ui/section';

/** For those who lead nothing, so that nothing waits for them: what they can do, in the order of the menu. */
export function StartingPlaces() {
  const { t } = useTranslation(['front-page', 'shell']);
  const me = useMe();
  const places = navigation.filter((item) => item.to !== '/' && item.isFor(me));
  return (
    <Section title={t('places.title')} note={t('places.note')}>
      <ul className="rows">
        {places.map(({ to, textKey }) => (
          <li key={textKey}>
            <h3>
              <Link to={to}>{t(`shell:nav.${textKey}`)}</Link>
            </h3>
            <p className="sub sm">{t(`places.${textKey}`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
