import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { Section } from '../../../ui/section';
import type { Template } from '../model';

/** Every published version, the newest first; each can be read. */
export function VersionsSection({ template }: { template: Template }) {
  const { t } = useTranslation('templates');
  return (
    <Section title={t('versions.title')}>
      <ul className="rows">
        {template.versions.map(({ number, publishedOn, publishedBy, agreements }) => (
          <li key={number}>
            <Link to="/avtaler/maler/$templateId" params={{ templateId: template.id }} search={{ versjon: number }} className="b">
              {t('versions.one', { number })}
            </Link>
            <p className="sub sm">
              {publishedBy
                ? t('versions.publishedBy', { day: formatDay(publishedOn), name: publishedBy })
                : t('versions.published', { day: formatDay(publishedOn) })}
              {'. '}
              {t('versions.agreements', { count: agreements })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
