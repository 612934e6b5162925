import type { TemplateContent } from '@kaskade/domain';
import type { MouseEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateFault } from '../model';
import { sectionAnchor } from './section-editor';

interface FaultListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly content: TemplateContent;
  readonly faults: readonly TemplateFault[];
}

/** What is to be mended before one can publish, each leading to its section. */
export function FaultList({ ref, content, faults }: FaultListProps) {
  const { t } = useTranslation('templates');
  const anchorOf = ({ field }: TemplateFault) => {
    const section = content.sections[Number(/^sections\.(\d+)/.exec(field)?.[1] ?? NaN)];
    return section && sectionAnchor(section.id);
  };
  const goTo = (event: MouseEvent, anchor: string) => {
    event.preventDefault();
    document.getElementById(anchor)?.querySelector<HTMLElement>('button')?.focus();
  };
  return (
    <div ref={ref} tabIndex={-1} className="template-faults" role="group" aria-label={t('publish.toMend')}>
      <h2 className="h3">{t('publish.toMend')}</h2>
      <ul className="org-points">
        {faults.map((fault) => {
          const anchor = anchorOf(fault);
          return (
            <li key={`${fault.field}-${fault.code}`}>
              {anchor ? (
                <a href={`#${anchor}`} onClick={(event) => goTo(event, anchor)}>
                  {fault.message}
                </a>
              ) : (
                fault.message
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
