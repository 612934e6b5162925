import { Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { parseWholeNumber } from '../../../format/parse';
import { fieldMessage } from '../../../ui/problem-summary';
import type { Level } from '../model';
import type { Done } from '../parts/done-note';
import { EditingConflict } from '../parts/editing-conflict';
import { FormDialog } from '../parts/form-dialog';
import { useEditing } from '../parts/use-editing';

interface LevelDialogProps {
  /** null: a new one. */
  readonly level: Level | null;
  readonly nextRank: number;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** The rank as typed, so that a number half written isn't lost. */
interface LevelForm {
  readonly rank: string;
  readonly leaderTitle: string;
}

const formOf = ({ rank, leaderTitle, version }: Level) => ({ value: { rank: String(rank), leaderTitle }, version });

/** A level's place and its leader's title. */
export function LevelDialog({ level, nextRank, onClose, onDone }: LevelDialogProps) {
  const { t } = useTranslation('administration');
  const id = useId();
  const editing = useEditing<LevelForm, Level>({
    initial: level ? formOf(level) : { value: { rank: String(nextRank), leaderTitle: '' }, version: 0 },
    save: ({ rank, leaderTitle }, version) => {
      const body = { rank: parseWholeNumber(rank) ?? 0, leaderTitle };
      return level
        ? answer(api.PUT('/api/organization/levels/{levelId}', { params: { path: { levelId: level.id }, header: ifMatch(version) }, body }))
        : answer(api.POST('/api/organization/levels', { body }));
    },
    readCurrent: (current) => formOf(current as Level),
    onDone: (saved) => onDone({ message: t('levels.saved', { title: saved.leaderTitle }) }),
  });
  const { value, edit } = editing;
  return (
    <>
      <FormDialog
        title={level ? t('levels.editNamed', { title: level.leaderTitle }) : t('levels.new')}
        error={editing.error}
        inputId={(field) => `${id}-${field}`}
        submit={t('save')}
        canSubmit={value.leaderTitle.trim() !== '' && parseWholeNumber(value.rank) !== null}
        isPending={editing.isPending}
        onSubmit={editing.save}
        onClose={onClose}
      >
        <Textfield
          id={`${id}-leaderTitle`}
          label={t('levels.leaderTitle')}
          description={t('levels.leaderTitleNote')}
          value={value.leaderTitle}
          maxLength={100}
          error={fieldMessage(editing.error, 'leaderTitle')}
          onChange={(event) => edit({ leaderTitle: event.target.value })}
        />
        <Textfield
          id={`${id}-rank`}
          inputMode="numeric"
          label={t('levels.rank')}
          description={t('levels.rankNote')}
          value={value.rank}
          error={fieldMessage(editing.error, 'rank')}
          onChange={(event) => edit({ rank: event.target.value })}
        />
      </FormDialog>
      <EditingConflict
        editing={editing}
        subject={level?.leaderTitle ?? ''}
        fields={[
          { key: 'leaderTitle', label: t('levels.leaderTitle') },
          { key: 'rank', label: t('levels.rank'), show: (input) => input.rank },
        ]}
      />
    </>
  );
}
