import type { Day } from '@kaskade/domain';
import { Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { DayField } from '../../../ui/day-field';
import type { LevelCount } from '../model';
import type { DownTo } from './use-open-units';

interface TreeControlsProps {
  readonly levels: readonly LevelCount[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly downTo: DownTo;
  readonly onDownTo: (downTo: DownTo) => void;
  readonly day: Day;
  readonly onDay: (day: Day | '') => void;
}

/** Search, how far down to show, and which day's tree it is. */
export function TreeControls({ levels, text, onText, downTo, onDownTo, day, onDay }: TreeControlsProps) {
  const { t } = useTranslation('administration');
  const { today } = useMe();
  const id = useId();
  return (
    <search className="org-controls no-print">
      <Field>
        <Label htmlFor={`${id}-text`}>{t('tree.search')}</Label>
        <Input
          id={`${id}-text`}
          type="search"
          autoComplete="off"
          placeholder={t('tree.searchExample')}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </Field>
      <Field>
        <Label htmlFor={`${id}-down`}>{t('tree.downTo')}</Label>
        <Select id={`${id}-down`} value={String(downTo)} onChange={(event) => onDownTo(downToOf(event.target.value))}>
          <Select.Option value="own">{t('tree.downToOwn')}</Select.Option>
          {levels.map((level) => (
            <Select.Option key={level.levelId} value={level.levelId}>
              {level.leaderTitle}
            </Select.Option>
          ))}
          <Select.Option value="all">{t('tree.downToAll')}</Select.Option>
        </Select>
      </Field>
      <DayField id={`${id}-day`} label={t('tree.day')} value={day} onChange={onDay} note={day === today ? t('tree.today') : undefined} />
    </search>
  );
}

function downToOf(value: string): DownTo {
  return value === 'own' || value === 'all' ? value : Number(value);
}
