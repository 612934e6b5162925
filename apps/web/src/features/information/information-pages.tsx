import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';

/** How accessible the product is, and where to complain. */
export const AccessibilityPage = () => <TextPage page="accessibility" />;

/** What is kept about people, and why. */
export const PrivacyPage = () => <TextPage page="privacy" />;

export const HelpPage = () => <TextPage page="help" />;

interface TextSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

function TextPage({ page }: { page: 'accessibility' | 'privacy' | 'help' }) {
  const { t } = useTranslation('information');
  const sections = t(`${page}.sections`, { returnObjects: true }) as TextSection[];
  return (
    <Page title={t(`${page}.title`)} lead={t(`${page}.lead`)}>
      {sections.map(({ heading, paragraphs }) => (
        <Section key={heading} title={heading}>
          <div className="stack-s">
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Section>
      ))}
    </Page>
  );
}
