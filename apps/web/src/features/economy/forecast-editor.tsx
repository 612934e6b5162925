import { forecastDeviationOf, moneyLight, parseAmount } from '@kaskade/domain';
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveState } from '../../ui/autosave/save-state';
import { ConflictDialog } from '../../ui/conflict/conflict-dialog';
import { mergeFields } from '../../ui/conflict/merge-fields';
import { fieldMessage } from '../../ui/problem-summary';
import { DraftJudgement } from './draft-judgement';
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
  const [isChecked, setChecked] = useState(false);
  const [isComparing, setComparing] = useState(true);
  const [isClosing, setClosing] = useState(false);
  const { value, conflict } = autosave;
  const read = parseAmount(value.amount, style.scale);
  const amountOre = read.ok ? read.amountOre : null;
  const deviation = forecastDeviationOf({ revisedOre: centre.revisedOre, forecastOre: amountOre });
  const isGreen = deviation !== null && centre.revisedOre !== null && moneyLight(deviation, centre.revisedOre, style.bands) === 'green';
  const lacksComment = amountOre !== null && !isGreen && value.comment.trim() === '';
  const amountFault = isChecked && amountOre === null ? t(read.ok ? 'editor.amountMissing' : `editor.${read.code}`) : undefined;
  const commentFault = isChecked && lacksComment ? t('editor.commentMissing') : undefined;

  /** Sends what is typed when it can be sent; says what is wrong otherwise. */
  const send = (): boolean => {
    if (autosave.status === 'saved') return true;
    setChecked(true);
    if (amountOre === null || lacksComment) return false;
    void autosave.flush();
    return true;
  };
  const close = () => setClosing(send());
  // Closed once it is saved; a conflict or an error keeps it open.
  useEffect(() => {
    if (!isClosing) return;
    if (autosave.status === 'saved') onClose();
    else if (autosave.status !== 'saving' && autosave.status !== 'dirty') setClosing(false);
  }, [isClosing, autosave.status, onClose]);
  const leave = (event: FocusEvent) => {
    const isLeaving = event.relatedTarget instanceof Node && !editor.current?.contains(event.relatedTarget);
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
        onChange={(event) => autosave.edit({ ...value, amount: event.target.value })}
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
        <DraftJudgement revisedOre={centre.revisedOre} forecastOre={amountOre} style={style} />
        <SaveState autosave={autosave} onCompare={() => setComparing(true)} />
        <Button variant="secondary" className="small" onClick={close}>
          {t('editor.done')}
        </Button>
      </div>
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
