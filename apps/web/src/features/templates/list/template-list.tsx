import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { levelNames, type TemplateSummary } from '../model';

/** Each template: whom it is for, its newest version, and whether somebody works on the next. */
export function TemplateList({ templates }: { templates: readonly TemplateSummary[] }) {
  const { t } = useTranslation('templates');
  return (
    <section className="section" data-wide aria-label={t('title')}>
      <ul className="rows">
        {templates.map((template) => (
          <li key={template.id} className="template-row">
            <Link to="/avtaler/maler/$templateId" params={{ templateId: template.id }} className="b">
              {template.name}
            </Link>
            <span>{template.levels.length === 0 ? t('usedForNobody') : t('usedFor', { levels: levelNames(template) })}</span>
            <span className="sub sm">
              {template.publishedNumber === null
                ? t('neverPublished')
                : t('newest', { number: template.publishedNumber, day: formatDay(template.publishedOn ?? '', 'dated') })}
            </span>
            <span>{template.draftNumber !== null && <Tag data-color="warning">{t('draftOpen')}</Tag>}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
