import i18next, { type BackendModule, type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';

type TextFile = Record<string, unknown>;

/** One file per language and feature (namespace), each its own small chunk. nb is complete; another language falls back to it key by key. */
const files = import.meta.glob<TextFile>('./*/*.json', { import: 'default' });

const lazyFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language: string, namespace: string, callback: ReadCallback) {
    const load = files[`./${language}/${namespace}.json`];
    if (!load) return callback(null, {});
    load().then(
      (text) => callback(null, text),
      (error: Error) => callback(error, null),
    );
  },
};

/** Starts the texts in the reader's language (`nb`, `nn` or `en`). */
export async function startText(language: string): Promise<void> {
  await i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'nb',
      ns: ['shell', 'ui'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

/** To be called by a route's loader, so that a page's texts arrive beside its script instead of after it. */
export async function loadText(...namespaces: string[]): Promise<void> {
  await i18next.loadNamespaces(namespaces);
}
