import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section';
import { levelNames, type Template } from '../model';
import { LevelsDialog } from './levels-dialog';

/** Whose agreements are made on it. */
export function LevelsSection({ template, onSaid }: { template: Template; onSaid: (message: string) => void }) {
  const { t } = useTranslation('templates');
  const [isOpen, setOpen] = useState(false);
  if (template.publishedNumber === null) {
    return (
      <Section title={t('levels.title')}>
        <p>{t('levels.afterPublishing')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('levels.title')}>
      <p>
        {template.levels.length === 0 ? t('usedForNobody') : t('usedFor', { levels: levelNames(template) })}.{' '}
        {template.allowedActions.includes('edit') && (
          <button
            type="button"
            className="link-button"
            aria-label={t('levels.changeNamed', { name: template.name })}
            onClick={() => setOpen(true)}
          >
            {t('levels.change')}
          </button>
        )}
      </p>
      {isOpen && (
        <LevelsDialog
          template={template}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onSaid(t('levels.saved'));
          }}
        />
      )}
    </Section>
  );
}
