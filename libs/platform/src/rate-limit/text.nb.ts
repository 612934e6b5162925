import { registerProblemTexts } from '../problem';

registerProblemTexts('nb', {
  'too-many-sign-ins': 'Det er gjort mange forsøk på å logge inn herfra på kort tid. Vent {seconds} sekunder og prøv på nytt.',
  'too-many-exports': 'Du har hentet mange filer på kort tid. Vent {seconds} sekunder og prøv på nytt.',
  'too-many-imports': 'Du har lest inn mange filer på kort tid. Vent {seconds} sekunder og prøv på nytt.',
});
