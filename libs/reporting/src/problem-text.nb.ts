import { registerProblemTexts } from '@kaskade/platform';

registerProblemTexts('nb', {
  'no-period': 'Det finnes ingen avtaleperiode ennå. HR legger inn den første.',
});
