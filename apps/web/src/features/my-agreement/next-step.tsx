import { useTranslation } from 'react-i18next';
import { ActivateButton } from './activate-button';
import { useOpenAgreement } from './agreement-context';
import { unansweredGoals, type AgreementDocument } from './model';

/** What happens next with a draft, and who does it; the superior activates it here and sees what is unanswered. */
export function NextStep() {
  const { t } = useTranslation('my-agreement');
  const { document } = useOpenAgreement();
  if (document.state !== 'draft' || document.closedOn !== null) return null;
  const left = unansweredGoals(document);
  return (
    <section className="next-step stack-s" aria-labelledby="next-step">
      <h2 id="next-step" className="h3">
        {t('next.title')}
      </h2>
      <p>{whoActivates(document, t)}</p>
      {left.length > 0 && (
        <details>
          <summary>{t('next.unanswered', { count: left.length })}</summary>
          <ul className="stack-s">
            {left.map((goal) => (
              <li key={goal.id}>
                <a href={`#mal-${goal.id}`}>{goal.title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ActivateButton />
    </section>
  );
}

type Words = (key: string, values?: Record<string, string>) => string;

/** The superior by name; the nearest one with a leader, so a vacant unit between is passed. At the top it is the employer body. */
function whoActivates({ superior, employerBody, allowedActions, editor, leader }: AgreementDocument, t: Words): string {
  if (allowedActions.includes('activate')) return t('next.you', { leader: (editor ?? leader).name });
  if (superior) return t('next.superior', { name: superior.name, title: superior.title });
  return employerBody === null ? t('next.nobody') : t('next.employerBody', { name: employerBody });
}
