import { withSoftHyphens } from './soft-hyphens';

it.each([
  ['Hjemmetjenester', 'Hjem-me-tje-nes-ter'],
  ['Habilitering', 'Habi-li-te-ring'],
  ['behandlingssenter', 'behand-lings-sen-ter'],
  ['medarbeiderundersøkelsen', 'medar-bei-de-run-der-sø-kel-sen'],
  ['Økonomistyring', 'Øko-no-mi-sty-ring'],
  ['helsestasjoner', 'hel-se-sta-sjo-ner'],
  ['bemanning', 'beman-ning'],
  ['Psykisk helse og rus', 'Psykisk helse og rus'],
])('%s may be divided as %s', (text, divided) => expect(withSoftHyphens(text).replaceAll('\u00ad', '-')).toBe(divided));
