import { itemDuties, TEMPLATE_LIMITS, type TemplateItem } from '@kaskade/domain';
import { Select, Textarea } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { EntryButtons } from './entry-buttons';
import type { Direction } from './use-move-focus';

interface ItemRowProps {
  readonly item: TemplateItem;
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (change: Partial<TemplateItem>) => void;
  readonly onMove: (direction: Direction) => void;
  readonly onRemove: () => void;
}

/** One point: its words, whose duty it is, and its place. */
export function ItemRow({ item, number, onChange, ...place }: ItemRowProps) {
  const { t } = useTranslation('templates');
  return (
    <li data-entry={item.id} className="item-row">
      <Textarea
        aria-label={t('items.number', { number })}
        rows={2}
        value={item.text}
        maxLength={TEMPLATE_LIMITS.item}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <Select
        aria-label={t('items.dutyOf', { number })}
        value={item.duty}
        onChange={(event) => onChange({ duty: event.target.value as TemplateItem['duty'] })}
      >
        {itemDuties.map((duty) => (
          <Select.Option key={duty} value={duty}>
            {t(`duty.${duty}`)}
          </Select.Option>
        ))}
      </Select>
      <EntryButtons name={t('items.named', { number })} {...place} />
    </li>
  );
}
