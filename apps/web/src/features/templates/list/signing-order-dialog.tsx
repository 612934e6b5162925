import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { EditingConflict } from '../../administration/parts/editing-conflict';
import { FormDialog } from '../../administration/parts/form-dialog';
import { useEditing } from '../../administration/parts/use-editing';
import type { AgreementSettings } from '../model';

interface SigningOrderDialogProps {
  readonly settings: AgreementSettings;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const formOf = ({ signingOrder, version }: AgreementSettings) => ({ value: { signingOrder }, version });

/** Strict or lenient, each with what it means. */
export function SigningOrderDialog({ settings, onClose, onDone }: SigningOrderDialogProps) {
  const { t } = useTranslation(['templates', 'administration']);
  const name = useId();
  const editing = useEditing<Pick<AgreementSettings, 'signingOrder'>, AgreementSettings>({
    initial: formOf(settings),
    save: (body, version) => answer(api.PUT('/api/agreement-settings', { params: { header: ifMatch(version) }, body })),
    readCurrent: (current) => formOf(current as AgreementSettings),
    onDone,
  });
  const { value, edit } = editing;
  return (
    <>
      <FormDialog
        title={t('signingOrder.title')}
        lead={t('signingOrder.dialogLead')}
        error={editing.error}
        submit={t('administration:save')}
        isPending={editing.isPending}
        onSubmit={editing.save}
        onClose={onClose}
      >
        <Fieldset>
          <Fieldset.Legend className="ds-sr-only">{t('signingOrder.title')}</Fieldset.Legend>
          {(['strict', 'lenient'] as const).map((order) => (
            <Radio
              key={order}
              name={name}
              value={order}
              label={t(`signingOrder.${order}Short`)}
              description={t(`signingOrder.${order}`)}
              checked={value.signingOrder === order}
              onChange={() => edit({ signingOrder: order })}
            />
          ))}
        </Fieldset>
      </FormDialog>
      <EditingConflict
        editing={editing}
        subject={t('signingOrder.title')}
        fields={[
          { key: 'signingOrder', label: t('signingOrder.title'), show: ({ signingOrder }) => t(`signingOrder.${signingOrder}Short`) },
        ]}
      />
    </>
  );
}
