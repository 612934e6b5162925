import { Button, Dialog } from '@digdir/designsystemet-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeIfSignedIn } from '../../api/session';
import { formatClock } from '../../format/day';
import { sameValue } from './merge-fields';
import { diffWords, sideOf } from './word-diff';

/** A field of the edited thing: how it is called and how its value reads. */
export interface ConflictField<T> {
  readonly key: keyof T & string;
  readonly label: string;
  /** For what is not text: the light, a date in words. Without it the value is text and compared word by word. */
  readonly show?: (value: T) => ReactNode;
}

interface ConflictDialogProps<T> {
  /** Which thing: the measure's title. */
  readonly subject: string;
  readonly fields: readonly ConflictField<T>[];
  readonly mine: T;
  readonly theirs: T;
  /** Who saved theirs and when (ISO), where the server says so. */
  readonly theirName?: string;
  readonly theirsSavedAt?: string;
  readonly onMerge: () => void;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onClose: () => void;
}

/** Mine and theirs, field by field, the differing words marked. Nothing is lost whichever is chosen, or if it is closed. */
export function ConflictDialog<T extends object>(props: ConflictDialogProps<T>) {
  const { t } = useTranslation('ui');
  const me = useMeIfSignedIn();
  const { subject, fields, mine, theirs, theirName, theirsSavedAt } = props;
  // Two windows of one's own: then the other is nobody else.
  const isMine = theirName !== undefined && theirName === me?.person.name;
  const differing = fields.filter(({ key }) => !sameValue(mine[key], theirs[key]));
  const alike = fields.filter((field) => !differing.includes(field));
  return (
    <Dialog open className="conflict" aria-labelledby="conflict-title" closeButton={t('close')} onClose={props.onClose}>
      <div className="stack-s">
        <p className="eyebrow">{subject}</p>
        <h2 id="conflict-title">{t(isMine ? 'conflict.titleOwn' : 'conflict.title')}</h2>
        <p className="sub">
          {isMine ? t('conflict.leadOwn') : theirName ? t('conflict.lead', { name: theirName }) : t('conflict.leadUnknown')}
        </p>
      </div>
      <div className="stack">
        <div className="conflict-grid">
          <span className="conflict-column only-wide" />
          <p className="conflict-column">
            <b className="b">{t('conflict.mine')}</b>
            <br />
            <span className="sub sm">{t('conflict.mineNote')}</span>
          </p>
          <p className="conflict-column">
            <b className="b">
              {isMine ? t('conflict.theirsOwn') : theirName ? t('conflict.theirsOf', { name: theirName }) : t('conflict.theirs')}
            </b>
            <br />
            {theirsSavedAt && <span className="sub sm">{t('conflict.theirsNote', { clock: formatClock(theirsSavedAt) })}</span>}
          </p>
          {differing.map((field) => (
            <Fragment key={field.key}>
              <span className="sub sm">{field.label}</span>
              <div>
                <span className="only-narrow sub sm">{t('conflict.mine')}: </span>
                <Side field={field} value={mine} other={theirs} side="mine" />
              </div>
              <div>
                <span className="only-narrow sub sm">{isMine ? t('conflict.theirsOwn') : (theirName ?? t('conflict.theirs'))}: </span>
                <Side field={field} value={theirs} other={mine} side="theirs" />
              </div>
            </Fragment>
          ))}
        </div>
        {alike.length > 0 && (
          <p className="sub sm">
            {t('conflict.same', { fields: alike.map(({ label }) => label.charAt(0).toLocaleLowerCase('nb') + label.slice(1)).join(', ') })}
          </p>
        )}
        <div className="row">
          <Button autoFocus onClick={props.onMerge}>
            {t('conflict.merge')}
          </Button>
          <Button variant="secondary" onClick={props.onMine}>
            {t('conflict.useMine')}
          </Button>
          <Button variant="secondary" onClick={props.onTheirs}>
            {t(isMine ? 'conflict.useTheirsOwn' : 'conflict.useTheirs')}
          </Button>
          <span className="sub sm">{t('conflict.history')}</span>
        </div>
      </div>
    </Dialog>
  );
}

interface SideProps<T> {
  readonly field: ConflictField<T>;
  readonly value: T;
  readonly other: T;
  readonly side: 'mine' | 'theirs';
}

function Side<T extends object>({ field, value, other, side }: SideProps<T>) {
  const { t } = useTranslation('ui');
  if (field.show) return <mark className={`word-${side}`}>{field.show(value)}</mark>;
  const [own, another] = [String(value[field.key] ?? ''), String(other[field.key] ?? '')];
  if (own === '') return <span className="sub">{t('conflict.empty')}</span>;
  const parts = side === 'mine' ? diffWords(own, another) : diffWords(another, own);
  return (
    <p>
      {sideOf(parts, side).map((piece, index) =>
        piece.isOwn ? (
          <mark key={index} className={`word-${side}`}>
            {piece.text}
          </mark>
        ) : (
          <Fragment key={index}>{piece.text}</Fragment>
        ),
      )}
    </p>
  );
}
