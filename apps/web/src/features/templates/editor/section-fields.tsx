import { sectionBlocks, TEMPLATE_LIMITS, type TemplateItem, type TemplateSection } from '@kaskade/domain';
import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AccessField } from './access-field';
import { ItemList } from './item-list';
import { SectionText } from './section-text';

interface SectionFieldsProps {
  readonly section: TemplateSection;
  readonly others: readonly TemplateSection[];
  readonly onChange: (change: Partial<TemplateSection>) => void;
  readonly onItems: (edit: (items: readonly TemplateItem[]) => TemplateItem[]) => void;
}

/** Everything that a section is: heading, text, points, what it holds, and who may read it. */
export function SectionFields({ section, others, onChange, onItems }: SectionFieldsProps) {
  const { t } = useTranslation('templates');
  const id = useId();
  const heading = useRef<HTMLInputElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const takenBy = (block: TemplateSection['block']) => (block === 'none' ? undefined : others.find((other) => other.block === block));
  return (
    <div className="stack section-fields">
      <Textfield
        ref={heading}
        label={t('section.heading')}
        value={section.heading}
        maxLength={TEMPLATE_LIMITS.heading}
        onChange={(event) => onChange({ heading: event.target.value })}
      />
      <SectionText text={section.text} onChange={(text) => onChange({ text })} />
      <ItemList items={section.items} onChange={onItems} />
      <Field>
        <Label htmlFor={id}>{t('block.label')}</Label>
        <Select id={id} value={section.block} onChange={(event) => onChange({ block: event.target.value as TemplateSection['block'] })}>
          {sectionBlocks.map((block) => {
            const other = takenBy(block);
            return (
              <Select.Option key={block} value={block} disabled={other !== undefined}>
                {other ? t('block.taken', { block: t(`block.${block}`), section: other.heading }) : t(`block.${block}`)}
              </Select.Option>
            );
          })}
        </Select>
      </Field>
      <AccessField access={section.access} legalBasis={section.legalBasis} onChange={onChange} />
    </div>
  );
}
