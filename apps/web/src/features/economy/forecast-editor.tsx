import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveState } from '../../ui/autosave/save-state';
import { ConflictDialog } from '../../ui/conflict/conflict-dialog';
import { mergeFields } from '../../ui/conflict/merge-fields';
import { fieldMessage } from '../../ui/problem-summary';
import { DraftJudgement } from './draft-judgement';
import { checkForecast } from './forecast-check';
import { ForecastDoubt } from './forecast-doubt';
import type { CostCentre, CostCentreForecast, MoneyStyle } from './model';
import { useForecast } from './use-forecast';

interface ForecastEditorProps {
  readonly centre: CostCentre;
  readonly year: number;
  readonly style: MoneyStyle;
  readonly onClose: () => void;
}

/** The year's forecast, written in its row. The light follows while one types; leaving the row saves it. */
export function ForecastEditor({ centre, year, style, onClose }: ForecastEditorProps) {
  const { t } = useTranslation('economy');
  const autosave = useForecast(centre, year, style);
  const editor = useRef<HTMLDivElement>(null);
  // What was left half written shows at once what it lacks.
  const [isAmountLeft, setAmountLeft] = useState(autosave.status !== 'saved');
  const [isChecked, setChecked] = useState(false);
  const [isComparing, setComparing] = useState(true);
  const [isClosing, setClosing] = useState(false);
  const { value, conflict, status } = autosave;
  const checked = checkForecast(value, centre.revisedOre, style);
  const fault = status === 'saved' ? null : checked.fault;
  const isOfAmount = fault !== null && fault !== 'commentMissing' && fault !== 'doubt';
  const amountFault = isOfAmount && (fault === 'amountMissing' ? isChecked : isAmountLeft) ? t(`editor.${fault}`) : undefined;
  const commentFault = fault === 'commentMissing' && isChecked ? t('editor.commentMissing') : undefined;

  /** Sends what is typed when it can be sent; says what is wrong otherwise. */
  const send = (): boolean => {
    if (status === 'saved') return true;
    setAmountLeft(true);
    setChecked(fault !== null);
    if (fault !== null) return false;
    void autosave.flush();
    return true;
  };
  const close = () => setClosing(send());
  // Closed once it is saved; a conflict or an error keeps it open.
  useEffect(() => {
    if (!isClosing) return;
    if (status === 'saved') onClose();
    else if (status !== 'saving' && status !== 'dirty') setClosing(false);
  }, [isClosing, status, onClose]);
  const answerDoubt = (amount: string) => {
    autosave.edit({ ...value, amount, sureOf: amount });
    editor.current?.querySelector('textarea')?.focus();
  };
  // Another window is not out of the row; a click beside everything is.
  const leave = ({ relatedTarget }: FocusEvent) => {
    const isLeaving = relatedTarget instanceof Node ? !editor.current?.contains(relatedTarget) : document.hasFocus();
    if (isLeaving) send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter' && event.target instanceof HTMLInputElement;
    if (isEnter || event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  };

  return (
    <div
      ref={editor}
      className="forecast-editor"
      role="group"
      // A click beside the fields stays in the row.
      tabIndex={-1}
      aria-label={t('editor.label', { code: centre.code })}
      onBlur={leave}
      onKeyDown={onKeyDown}
    >
      <Textfield
        autoFocus
        label={t('editor.amount', { code: centre.code })}
        suffix={t(`scale.${style.scale}`)}
        inputMode="decimal"
        value={value.amount}
        error={amountFault ?? fieldMessage(autosave.error, 'amountOre')}
        onBlur={() => setAmountLeft(true)}
        onChange={(event) => {
          setAmountLeft(false);
          autosave.edit({ ...value, amount: event.target.value });
        }}
      />
      <Textfield
        multiline
        rows={2}
        label={t('editor.comment')}
        value={value.comment}
        error={commentFault ?? fieldMessage(autosave.error, 'comment')}
        onChange={(event) => autosave.edit({ ...value, comment: event.target.value })}
        maxLength={4000}
      />
      <div className="stack-s">
        <DraftJudgement revisedOre={centre.revisedOre} forecastOre={checked.amountOre} style={style} />
        <SaveState
          autosave={autosave}
          dirty={t(fault === null ? 'editor.savedOnLeaving' : 'editor.waits')}
          onCompare={() => setComparing(true)}
        />
        <Button variant="secondary" className="small" onClick={close}>
          {t('editor.done')}
        </Button>
      </div>
      {fault === 'doubt' && isAmountLeft && (
        <ForecastDoubt checked={checked} typed={value.amount} revisedOre={centre.revisedOre} style={style} onAnswer={answerDoubt} />
      )}
      {conflict && isComparing && (
        <ConflictDialog
          subject={t('editor.label', { code: centre.code })}
          fields={[
            { key: 'amount', label: t('editor.amountShort') },
            { key: 'comment', label: t('editor.commentShort') },
          ]}
          mine={value}
          theirs={conflict.theirs.value}
          theirName={(conflict.current as CostCentreForecast | null)?.forecast?.personName}
          theirsSavedAt={(conflict.current as CostCentreForecast | null)?.forecast?.at}
          onMerge={() => autosave.resolve(mergeFields(conflict.base, value, conflict.theirs.value, ['comment']))}
          onMine={() => autosave.resolve(value)}
          onTheirs={autosave.acceptTheirs}
          onClose={() => setComparing(false)}
        />
      )}
    </div>
  );
}
