import { Button, Details, Field, Label, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../ui/day-field';
import { useNarrow } from '../../ui/use-narrow';
import { PersonPicker } from '../administration/parts/person-picker';
import { AnyUnitPicker } from './any-unit-picker';
import { countOf, isTurned, type AuditSearch } from './audit-search';
import { AUDIT_KINDS, type AuditKind } from './model';
import { agreementsOfUnitQuery } from './queries';

interface AuditControlsProps {
  readonly search: AuditSearch;
  readonly onChange: (change: AuditSearch) => void;
}

const NOTHING: AuditSearch = {
  person: undefined,
  personNavn: undefined,
  enhet: undefined,
  enhetNavn: undefined,
  avtale: undefined,
  slags: undefined,
  fra: undefined,
  til: undefined,
};

/** Who, what kind, which unit and agreement, from when to when. On a phone folded: the entries come first. */
export function AuditControls(props: AuditControlsProps) {
  const { t } = useTranslation('audit');
  const count = countOf(props.search);
  if (!useNarrow()) return <AuditFields {...props} />;
  return (
    <Details className="audit-fold">
      <Details.Summary>{count === 0 ? t('narrowDown') : t('narrowedDown', { count })}</Details.Summary>
      <Details.Content>
        <AuditFields {...props} />
      </Details.Content>
    </Details>
  );
}

function AuditFields({ search, onChange }: AuditControlsProps) {
  const { t } = useTranslation('audit');
  const id = useId();
  return (
    <search className="audit-controls">
      <PersonPicker
        id={`${id}-person`}
        label={t('person')}
        withInactive
        value={search.person === undefined ? null : { id: search.person, label: search.personNavn ?? t('chosenPerson') }}
        onChange={(choice) => onChange({ person: choice?.id, personNavn: choice?.label })}
      />
      <AnyUnitPicker
        id={`${id}-unit`}
        label={t('unit')}
        value={search.enhet === undefined ? null : { id: search.enhet, label: search.enhetNavn ?? t('chosenUnit') }}
        onChange={(choice) => onChange({ enhet: choice?.id, enhetNavn: choice?.label, avtale: undefined })}
      />
      <AgreementChoice id={`${id}-agreement`} search={search} onChange={onChange} />
      <Field>
        <Label htmlFor={`${id}-kind`}>{t('kind')}</Label>
        <Select
          id={`${id}-kind`}
          value={search.slags ?? ''}
          onChange={(event) => onChange({ slags: event.target.value === '' ? undefined : (event.target.value as AuditKind) })}
        >
          <Select.Option value="">{t('anyKind')}</Select.Option>
          {AUDIT_KINDS.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <DayField
        id={`${id}-from`}
        label={t('from')}
        value={search.fra ?? ''}
        max={search.til}
        onChange={(day) => onChange({ fra: day || undefined })}
      />
      <DayField
        id={`${id}-to`}
        label={t('to')}
        value={search.til ?? ''}
        min={search.fra}
        error={isTurned(search) ? t('turned') : undefined}
        onChange={(day) => onChange({ til: day || undefined })}
      />
      {countOf(search) > 0 && (
        <Button variant="tertiary" className="audit-clear" onClick={() => onChange(NOTHING)}>
          {t('clear')}
        </Button>
      )}
    </search>
  );
}

/** An agreement of the chosen unit; before a unit is chosen there is nothing to choose from. */
function AgreementChoice({ id, search, onChange }: AuditControlsProps & { id: string }) {
  const { t } = useTranslation('audit');
  const { data: agreements } = useQuery(agreementsOfUnitQuery(search.enhet));
  return (
    <Field>
      <Label htmlFor={id}>{t('agreement')}</Label>
      <Select
        id={id}
        disabled={search.enhet === undefined}
        value={search.avtale ?? ''}
        onChange={(event) => onChange({ avtale: event.target.value === '' ? undefined : Number(event.target.value) })}
      >
        <Select.Option value="">{search.enhet === undefined ? t('unitFirst') : t('anyAgreement')}</Select.Option>
        {(agreements ?? []).map((agreement) => (
          <Select.Option key={agreement.id} value={agreement.id}>
            {t('agreementOf', { leader: agreement.leaderName, period: agreement.periodName })}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
