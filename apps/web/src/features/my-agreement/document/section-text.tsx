import { useTranslation } from 'react-i18next';
import type { Section } from '../model';

/** What the template says in a chapter: its text, and its list with whose duty each item is. */
export function SectionText({ section }: { section: Pick<Section, 'text' | 'items'> }) {
  const { t } = useTranslation('agreement-life');
  const { text, items } = section;
  return (
    <>
      {text && <p className="prose chapter-text">{text}</p>}
      {items.length > 0 && (
        <ul className="duties">
          {items.map((item) => (
            <li key={item.id}>
              <span>{item.text}</span>
              <span className="sub sm">{t(`duty.${item.duty}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
