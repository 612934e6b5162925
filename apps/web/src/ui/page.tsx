import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useArrivalFocus } from './use-arrival-focus';

interface PageProps {
  readonly title: string;
  /** Where or when we are, above the title. */
  readonly eyebrow?: ReactNode;
  /** One sentence that says what matters today. */
  readonly lead?: ReactNode;
  /** Breadcrumbs. */
  readonly crumbs?: ReactNode;
  /** Buttons and fields at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page's head and body. Sets the window's title, and moves focus to the heading when one has navigated here. */
export function Page({ title, eyebrow, lead, crumbs, actions, children }: PageProps) {
  const { t } = useTranslation('shell');
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const product = t('product');

  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);

  return (
    <>
      {crumbs}
      <div className="page-head">
        <div className="page-head-text">
          {eyebrow && <p className="eyebrow">{eyebrow}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {actions && <div className="page-head-actions">{actions}</div>}
      </div>
      {children}
    </>
  );
}
