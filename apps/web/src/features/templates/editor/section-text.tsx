import { TEMPLATE_LIMITS } from '@kaskade/domain';
import { Field, Label, Textarea } from '@digdir/designsystemet-react';
import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { withPlaceholder } from '../placeholder-text';
import { PlaceholderMenu } from './placeholder-menu';

interface SectionTextProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The running text, and the button that puts a placeholder where the cursor is. */
export function SectionText({ text, onChange }: SectionTextProps) {
  const { t } = useTranslation('templates');
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const cursor = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (cursor.current === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  }, [text]);
  const insert = (name: string) => {
    const end = text.length;
    const { selectionStart = end, selectionEnd = end } = area.current ?? {};
    const inserted = withPlaceholder(text, { start: selectionStart, end: selectionEnd }, name);
    cursor.current = inserted.cursor;
    onChange(inserted.text);
  };
  return (
    <div className="stack-s">
      <Field>
        <Label htmlFor={id}>{t('section.text')}</Label>
        <Textarea
          ref={area}
          id={id}
          rows={6}
          value={text}
          maxLength={TEMPLATE_LIMITS.text}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      <PlaceholderMenu onChoose={insert} />
    </div>
  );
}
