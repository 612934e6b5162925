import { TEMPLATE_LIMITS } from '@kaskade/domain';
import { Button, Input } from '@digdir/designsystemet-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** A new point is its words and Enter; the line is then ready for the next. */
export function NewItem({ onAdd }: { onAdd: (text: string) => void }) {
  const { t } = useTranslation('templates');
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="row new-item">
      <Input
        aria-label={t('items.new')}
        placeholder={t('items.placeholder')}
        value={text}
        maxLength={TEMPLATE_LIMITS.item}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button variant="tertiary" onClick={add}>
        {t('items.add')}
      </Button>
    </div>
  );
}
