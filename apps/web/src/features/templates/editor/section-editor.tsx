import type { TemplateItem, TemplateSection } from '@kaskade/domain';
import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { SectionFacts } from '../reading/section-facts';
import { EntryButtons } from './entry-buttons';
import { SectionFields } from './section-fields';
import type { Direction } from './use-move-focus';

interface SectionEditorProps {
  readonly section: TemplateSection;
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly others: readonly TemplateSection[];
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (change: Partial<TemplateSection>) => void;
  readonly onItems: (edit: (items: readonly TemplateItem[]) => TemplateItem[]) => void;
  readonly onMove: (direction: Direction) => void;
  readonly onRemove: () => void;
}

/** A section in the list: what it is called and what it holds; opened, its fields. */
export function SectionEditor(props: SectionEditorProps) {
  const { t } = useTranslation('templates');
  const { section, number, isOpen } = props;
  const name = section.heading || t('section.unnamed');
  return (
    <li data-entry={section.id} id={sectionAnchor(section.id)} tabIndex={-1} className="template-section">
      <div className="template-section-head">
        <span className="sub">{number}</span>
        <div>
          <h3>
            <button type="button" className="section-toggle" aria-expanded={isOpen} onClick={() => props.onOpen(!isOpen)}>
              {isOpen ? <ChevronUpIcon aria-hidden className="ic" /> : <ChevronDownIcon aria-hidden className="ic" />}
              {name}
            </button>
          </h3>
          <SectionFacts section={section} />
        </div>
        <EntryButtons name={name} isFirst={props.isFirst} isLast={props.isLast} onMove={props.onMove} onRemove={props.onRemove} />
      </div>
      {isOpen && <SectionFields section={section} others={props.others} onChange={props.onChange} onItems={props.onItems} />}
    </li>
  );
}

/** Where the list of what is wrong leads. */
export const sectionAnchor = (id: string): string => `del-${id}`;
