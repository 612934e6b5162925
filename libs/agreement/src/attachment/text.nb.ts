import { registerProblemTexts } from '@kaskade/platform';

registerProblemTexts('nb', {
  'attachment-empty': 'Filen er tom.',
  'attachment-type-unknown': 'Vedlegg kan være PDF, Word (docx), Excel (xlsx), PNG, JPEG eller ren tekst (txt).',
  'attachment-type-mismatch':
    'Innholdet er ikke det navnet sier, eller det har makroer. Lagre filen på nytt i riktig format, uten makroer.',
  'attachment-too-many': 'Avtalen har {max} vedlegg allerede. Fjern ett først.',
  'attachment-removed': 'Vedlegget er allerede fjernet.',
});
