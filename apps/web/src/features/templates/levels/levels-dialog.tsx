import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { FormDialog } from '../../administration/parts/form-dialog';
import { useChange } from '../../administration/parts/use-change';
import { levelsQuery } from '../../administration/queries';
import type { Template } from '../model';
import { templatesQuery } from '../queries';

interface LevelsDialogProps {
  readonly template: Template;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The levels to choose from, each with the template that it uses now. */
export function LevelsDialog({ template, onClose, onDone }: LevelsDialogProps) {
  const { t } = useTranslation(['templates', 'administration']);
  const { data: levels } = useQuery(levelsQuery);
  const { data: templates } = useQuery(templatesQuery);
  const [chosen, setChosen] = useState(template.levels.map(({ id }) => id));
  const toggle = (id: number, isChosen: boolean) => setChosen(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id));
  const save = useChange(
    () =>
      answer(
        api.PUT('/api/templates/{templateId}/levels', {
          params: { path: { templateId: template.id }, header: ifMatch(template.version) },
          body: { levelIds: chosen },
        }),
      ),
    onDone,
  );
  const otherUsing = (levelId: number) =>
    templates?.find((other) => other.id !== template.id && other.levels.some(({ id }) => id === levelId));
  return (
    <FormDialog
      title={t('levels.dialogTitle', { name: template.name })}
      lead={t('levels.dialogLead')}
      error={save.error}
      submit={t('administration:save')}
      isPending={save.isPending}
      onSubmit={() => save.mutate(undefined)}
      onClose={onClose}
    >
      <Fieldset>
        <Fieldset.Legend>{t('levels.legend')}</Fieldset.Legend>
        {levels?.map((level) => {
          const other = otherUsing(level.id);
          return (
            <Checkbox
              key={level.id}
              value={String(level.id)}
              label={level.leaderTitle}
              description={other && t('levels.now', { name: other.name })}
              checked={chosen.includes(level.id)}
              onChange={(event) => toggle(level.id, event.target.checked)}
            />
          );
        })}
      </Fieldset>
    </FormDialog>
  );
}
