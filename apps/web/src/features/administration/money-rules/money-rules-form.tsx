import { Button } from '@digdir/designsystemet-react';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '../../../ui/problem-summary';
import { Section } from '../../../ui/section';
import { EditingConflict } from '../parts/editing-conflict';
import { useEditing } from '../parts/use-editing';
import { BandPreview } from './band-preview';
import { LimitFields } from './limit-fields';
import { faultsIn, inputOf, LIMIT_FIELDS, textOf, type MoneyRules, type MoneyRulesText } from './model';
import { OneOf } from './one-of';
import { changeMoneyRules } from './queries';

interface MoneyRulesFormProps {
  readonly rules: MoneyRules;
  readonly onSaved: (saved: MoneyRules) => void;
}

const SIGNS = ['minus-is-overspending', 'plus-is-overspending'] as const;
const SCALES = ['kroner', 'thousands', 'millions'] as const;
const SIDES = ['overspending', 'both'] as const;
const editable = (rules: MoneyRules) => ({ value: textOf(rules), version: rules.version });

/** The bands and how money is shown, to be changed. Saved on purpose and all at once: every light of the year follows. */
export function MoneyRulesForm({ rules, onSaved }: MoneyRulesFormProps) {
  const { t } = useTranslation('money-rules');
  const form = useRef<HTMLFormElement>(null);
  const [isChecked, setChecked] = useState(false);
  const editing = useEditing<MoneyRulesText, MoneyRules>({
    initial: editable(rules),
    save: (text, version) => {
      const input = inputOf(text);
      if (!input) throw new Error('the rules are only saved when they can be read');
      return changeMoneyRules(rules.year, version, input);
    },
    readCurrent: (current) => editable(current as MoneyRules),
    onDone: onSaved,
  });
  const { value } = editing;
  const faults = faultsIn(value);
  const bands = inputOf(value)?.bands ?? null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [first] = LIMIT_FIELDS.filter((field) => faults[field]);
    setChecked(true);
    if (first) form.current?.querySelector<HTMLElement>(`#${first}`)?.focus();
    else editing.save();
  };
  const limits = { value, faults: isChecked ? faults : {}, onChange: editing.edit };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <ProblemSummary error={editing.error} />
      <Section title={t('percent.heading')} note={t('percent.note')}>
        <div className="stack">
          <LimitFields fields={['percentGreen', 'percentYellow']} {...limits} />
          <BandPreview of="percent" limits={bands && bands.percentHundredths} />
        </div>
      </Section>
      <Section title={t('ore.heading')} note={t('ore.note')}>
        <div className="stack">
          <LimitFields fields={['smallBudget', 'kronerGreen', 'kronerYellow']} {...limits} />
          <BandPreview of="kroner" limits={bands && bands.ore} />
        </div>
      </Section>
      <Section title={t('sides.heading')} note={t('sides.note')}>
        <OneOf
          name="sides"
          legend={t('sides.legend')}
          value={value.sides}
          options={SIDES.map((sides) => ({ value: sides, label: t(`sides.${sides}`) }))}
          onChange={(sides) => editing.edit({ sides })}
        />
      </Section>
      <Section title={t('shown.heading')} note={t('shown.note')}>
        <div className="shown-choices">
          <OneOf
            name="sign"
            legend={t('shown.sign')}
            value={value.sign}
            options={SIGNS.map((sign) => ({ value: sign, label: t(`sign.${sign}`), note: t(`signNote.${sign}`) }))}
            onChange={(sign) => editing.edit({ sign })}
          />
          <OneOf
            name="scale"
            legend={t('shown.scale')}
            value={value.scale}
            options={SCALES.map((scale) => ({ value: scale, label: t(`scale.${scale}`) }))}
            onChange={(scale) => editing.edit({ scale })}
          />
        </div>
      </Section>
      <div className="row money-rules-save">
        <Button type="submit" loading={editing.isPending}>
          {t('save')}
        </Button>
        <span className="sub sm">{t('saveNote', { year: rules.year })}</span>
      </div>
      <EditingConflict
        editing={editing}
        subject={t('title')}
        fields={[
          ...LIMIT_FIELDS.map((field) => ({ key: field, label: t(`column.${field}`), show: (rules: MoneyRulesText) => rules[field] })),
          { key: 'sides', label: t('sides.heading'), show: ({ sides }) => t(`sides.${sides}`) },
          { key: 'sign', label: t('shown.sign'), show: ({ sign }) => t(`sign.${sign}`) },
          { key: 'scale', label: t('shown.scale'), show: ({ scale }) => t(`scale.${scale}`) },
        ]}
      />
    </form>
  );
}
