import type { TemplateSection } from '@kaskade/domain';
import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndo } from '../../../ui/undo';
import { idBefore, moved, newId, putBack, withChange, without } from '../entries';
import { SectionEditor } from './section-editor';
import { useMoveFocus, type Direction } from './use-move-focus';

interface SectionListProps {
  readonly sections: readonly TemplateSection[];
  /** Takes the list as it is then: what is taken back may be so after more has been written. */
  readonly onChange: (change: (sections: readonly TemplateSection[]) => TemplateSection[]) => void;
}

/** The sections in order; one at a time is open. */
export function SectionList({ sections, onChange }: SectionListProps) {
  const { t } = useTranslation('templates');
  const offerUndo = useUndo();
  const [openId, setOpenId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const { list, follow } = useMoveFocus<HTMLOListElement>();
  const nameOf = ({ heading }: TemplateSection) => heading || t('section.unnamed');
  const move = (section: TemplateSection, direction: Direction) => {
    onChange((now) => moved(now, section.id, direction));
    follow(section.id, direction);
    const place = sections.indexOf(section) + (direction === 'up' ? 0 : 2);
    setSaid(t('moved', { name: nameOf(section), place }));
  };
  const remove = (section: TemplateSection) => {
    const after = idBefore(sections, section.id);
    onChange((now) => without(now, section.id));
    offerUndo({
      message: t('section.removed', { name: nameOf(section) }),
      undo: () => onChange((now) => putBack(now, section, after)),
    });
  };
  const add = () => {
    const section = { ...EMPTY_SECTION, id: newId(), heading: t('section.new') };
    onChange((now) => [...now, section]);
    setOpenId(section.id);
  };
  return (
    <div className="stack">
      <p role="status" className="ds-sr-only">
        {said}
      </p>
      <ol ref={list} className="rows">
        {sections.map((section, index) => (
          <SectionEditor
            key={section.id}
            section={section}
            number={index + 1}
            isFirst={index === 0}
            isLast={index === sections.length - 1}
            isOpen={section.id === openId}
            others={sections.filter((other) => other !== section)}
            onOpen={(isOpen) => setOpenId(isOpen ? section.id : null)}
            onChange={(change) => onChange((now) => withChange(now, section.id, change))}
            onItems={(edit) => onChange((now) => now.map((each) => (each.id === section.id ? { ...each, items: edit(each.items) } : each)))}
            onMove={(direction) => move(section, direction)}
            onRemove={() => remove(section)}
          />
        ))}
      </ol>
      <div>
        <Button variant="secondary" onClick={add}>
          <PlusIcon aria-hidden /> {t('section.add')}
        </Button>
      </div>
    </div>
  );
}

const EMPTY_SECTION: Omit<TemplateSection, 'id' | 'heading'> = { text: '', items: [], block: 'none', access: 'public', legalBasis: '' };
