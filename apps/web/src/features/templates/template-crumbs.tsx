import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../ui/breadcrumbs';

/** The way back to the list. */
export function TemplateCrumbs({ name }: { name: string }) {
  const { t } = useTranslation('templates');
  const items = [
    { key: 'list', content: <Link to="/avtaler/maler">{t('title')}</Link> },
    { key: 'here', content: <span aria-current="page">{name}</span> },
  ];
  return <Breadcrumbs label={t('title')} items={items} />;
}
