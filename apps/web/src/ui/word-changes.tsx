import { diffWordsWithSpace } from 'diff';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Texts further apart than this read better whole: all of the old, then all of the new. */
const MAX_EDITS = 400;

interface WordChangesProps {
  /** Null or empty: there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Old and new in one text, word by word: what has gone is struck out, what has come is underlined, and both are said to those who listen. */
export function WordChanges({ before, after }: WordChangesProps) {
  const { t } = useTranslation('ui');
  const parts = useMemo(() => changedWords(before ?? '', after ?? ''), [before, after]);
  return (
    <p className="prose">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return <Fragment key={index}>{text}</Fragment>;
        const Tag = kind === 'removed' ? 'del' : 'ins';
        return (
          <Tag key={index} className="word">
            <span className="ds-sr-only">{t(`words.${kind}`)} </span>
            {text}
            <span className="ds-sr-only"> {t(`words.${kind}End`)}</span>
          </Tag>
        );
      })}
    </p>
  );
}

interface WordPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Both texts in pieces: without the added ones they are the old text, without the removed ones the new. */
export function changedWords(before: string, after: string): WordPart[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS });
  if (!parts) return [removed(before), added(after)].filter(({ text }) => text !== '');
  return parts.map(({ value, added: isNew, removed: isGone }) =>
    isNew ? added(value) : isGone ? removed(value) : { kind: 'same', text: value },
  );
}

const removed = (text: string): WordPart => ({ kind: 'removed', text });
const added = (text: string): WordPart => ({ kind: 'added', text });
