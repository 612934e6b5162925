import { registerProblemTexts } from '@kaskade/platform';

registerProblemTexts('nb', {
  'no-period': 'Det finnes ingen avtaleperiode ennå. HR legger inn den første.',
  'top-unit-stays': 'Den øverste enheten kan ikke flyttes.',
  'unit-below-itself': 'En enhet kan ikke flyttes inn under seg selv.',
});
