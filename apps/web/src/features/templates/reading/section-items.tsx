import { itemDuties, type TemplateItem } from '@kaskade/domain';
import { useTranslation } from 'react-i18next';

/** The points; where both parties have some, those of each under their own words. */
export function SectionItems({ items }: { items: readonly TemplateItem[] }) {
  const { t } = useTranslation('templates');
  const parts = itemDuties.map((duty) => ({ duty, own: items.filter((item) => item.duty === duty) })).filter(({ own }) => own.length > 0);
  const isAllTheLeaders = parts.length === 1 && parts[0]?.duty === 'leader';
  return parts.map(({ duty, own }) => (
    <div key={duty} className="stack-s">
      {!isAllTheLeaders && <p className="b sm">{t(`duty.heading.${duty}`)}</p>}
      <ul className="org-points rendered-points">
        {own.map((item) => (
          <li key={item.id}>{item.text}</li>
        ))}
      </ul>
    </div>
  ));
}
