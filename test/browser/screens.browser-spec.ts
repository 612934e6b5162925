import { expectGoodWhenLoaded } from './checks';
import { isOfRoute, routePaths } from './routes';
import { DemoPerson, expect, test, Visitor } from './visitor';

interface Kind {
  readonly name: string;
  readonly who: Partial<DemoPerson>;
  readonly paths: readonly string[];
}

/** Every kind of person, with the screens that look different for them than for the others. */
const KINDS: readonly Kind[] = [
  {
    name: 'the chief officer',
    who: { level: 'Rådmann' },
    paths: ['/', '/min-avtale', '/mine-ledere', '/rapport', '/rapport/{unit}?visning=okonomi'],
  },
  {
    name: 'a kommunalsjef',
    who: { unit: 'Helse og omsorg' },
    paths: ['/', '/min-avtale', '/mine-ledere', '/rapport', '/rapport/{unit}?visning=okonomi'],
  },
  {
    name: 'a seksjonsleder',
    who: { unit: 'Hjemmetjenester' },
    paths: [
      '/',
      '/min-avtale',
      '/avtale/{agreement}/signering',
      '/avtale/{agreement}/versjon/1',
      '/avtale/{agreement}/sammenlign',
      '/avtale/{agreement}/utskrift',
      '/avtale/{agreement}/utskrift?versjon=1',
      '/stedfortreder',
      '/mine-ledere',
      '/rapport',
      '/rapport/{unit}?snudd=true',
      '/rapport/{unit}?visning=okonomi',
      '/okonomi',
    ],
  },
  {
    name: 'an avdelingsleder',
    who: { unit: 'Sone nord' },
    paths: ['/', '/min-avtale', '/mine-ledere', '/rapport', '/rapport/{unit}?visning=okonomi', '/okonomi'],
  },
  {
    name: 'HR',
    who: { title: 'HR-rådgiver' },
    paths: [
      '/',
      '/rapport',
      '/avtaler',
      '/avtaler/perioder',
      '/avtaler/omrader',
      '/avtaler/maler',
      '/avtaler/maler/1',
      '/avtaler/maler/1?versjon=1',
      '/organisasjon',
      '/organisasjon?sok=sone',
      '/organisasjon/enheter/1',
      '/organisasjon/personer',
      '/organisasjon/ansvar',
      '/organisasjon/nivaer',
      '/organisasjon/arbeidsgiver',
      '/organisasjon/import',
    ],
  },
  {
    name: 'a controller',
    who: { title: 'Controller' },
    paths: ['/', '/rapport/{unit}?visning=okonomi', '/okonomi/3', '/okonomi/innstillinger', '/import'],
  },
  {
    name: 'the auditor',
    who: { title: 'Internrevisor' },
    paths: ['/', '/rapport', '/avtaler', '/avtaler/perioder', '/avtaler/omrader', '/organisasjon', '/revisjon', '/revisjon?slags=sign-in'],
  },
  { name: 'the administrator', who: { title: 'Systemadministrator' }, paths: ['/', '/organisasjon/personer'] },
  {
    name: 'who represents the employer body',
    who: { title: 'Ordfører' },
    paths: ['/', '/avtale/{chief}', '/rapport', '/rapport/{unit}?visning=okonomi'],
  },
  { name: 'a member of the employer body', who: { title: 'Varaordfører' }, paths: ['/', '/rapport'] },
];

const STRANGERS: readonly string[] = ['/logg-inn', '/tilgjengelighet', '/personvern', '/hjelp'];

const pictureName = (name: string, path: string): string => `${name} ${path}`.replace(/\W+/g, '-');

test('every route of the router is among the screens', () => {
  const looked = [...STRANGERS, ...KINDS.flatMap(({ paths }) => paths)];
  expect(routePaths().filter((route) => !looked.some((path) => isOfRoute(path, route)))).toEqual([]);
});

test('screens of a stranger', async ({ page }) => {
  for (const path of STRANGERS) await expectGoodWhenLoaded(page, pictureName('stranger', path), path);
});

for (const { name, who, paths } of KINDS) {
  test(`screens of ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    const visitor = new Visitor(page);
    await visitor.signIn(who);
    const { reportUnitId } = await visitor.get<{ reportUnitId: number | null }>('/api/me');
    const [mine] = await visitor.get<{ agreementId: number | null }[]>('/api/agreements/mine');
    const { chiefAgreement } = await visitor.get<{ chiefAgreement: { agreementId: number } | null }>('/api/reports/front-page');
    for (const path of paths) {
      const address = path
        .replace('{unit}', String(reportUnitId))
        .replace('{agreement}', String(mine?.agreementId))
        .replace('{chief}', String(chiefAgreement?.agreementId));
      await expectGoodWhenLoaded(page, pictureName(name, path), address);
    }
  });
}
