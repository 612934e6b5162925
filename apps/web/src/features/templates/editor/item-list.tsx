import type { TemplateItem } from '@kaskade/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndo } from '../../../ui/undo';
import { idBefore, moved, newId, putBack, withChange, without } from '../entries';
import { ItemRow } from './item-row';
import { NewItem } from './new-item';
import { useMoveFocus, type Direction } from './use-move-focus';

interface ItemListProps {
  readonly items: readonly TemplateItem[];
  /** Takes the list as it is then. */
  readonly onChange: (edit: (items: readonly TemplateItem[]) => TemplateItem[]) => void;
}

/** The points of a section: requirements, duties, classes of evidence; each with whose duty it is. */
export function ItemList({ items, onChange }: ItemListProps) {
  const { t } = useTranslation('templates');
  const offerUndo = useUndo();
  const [said, setSaid] = useState('');
  const { list, follow } = useMoveFocus<HTMLOListElement>();
  const nameOf = (item: TemplateItem) => t('items.number', { number: items.indexOf(item) + 1 });
  const move = (item: TemplateItem, direction: Direction) => {
    onChange((now) => moved(now, item.id, direction));
    follow(item.id, direction);
    setSaid(t('moved', { name: nameOf(item), place: items.indexOf(item) + (direction === 'up' ? 0 : 2) }));
  };
  const remove = (item: TemplateItem) => {
    const after = idBefore(items, item.id);
    onChange((now) => without(now, item.id));
    offerUndo({ message: t('items.removed'), undo: () => onChange((now) => putBack(now, item, after)) });
  };
  return (
    <fieldset className="item-list stack-s">
      <legend className="label">{t('items.label')}</legend>
      <p role="status" className="ds-sr-only">
        {said}
      </p>
      <ol ref={list} className="stack-s">
        {items.map((item, index) => (
          <ItemRow
            key={item.id}
            item={item}
            number={index + 1}
            isFirst={index === 0}
            isLast={index === items.length - 1}
            onChange={(change) => onChange((now) => withChange(now, item.id, change))}
            onMove={(direction) => move(item, direction)}
            onRemove={() => remove(item)}
          />
        ))}
      </ol>
      <NewItem onAdd={(text) => onChange((now) => [...now, { id: newId(), text, duty: now.at(-1)?.duty ?? 'leader' }])} />
    </fieldset>
  );
}
