import { expectGoodScreen } from './checks';
import { DemoPerson, Page, test, Visitor } from './visitor';

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
    paths: ['/', '/min-avtale', '/mine-ledere', '/rapport', '/rapport/{unit}?snudd=true', '/rapport/{unit}?visning=okonomi', '/okonomi'],
  },
  { name: 'an avdelingsleder', who: { unit: 'Sone nord' }, paths: ['/', '/min-avtale', '/mine-ledere', '/rapport', '/okonomi'] },
  {
    name: 'HR',
    who: { title: 'HR-rådgiver' },
    paths: [
      '/',
      '/rapport',
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
  { name: 'a controller', who: { title: 'Controller' }, paths: ['/', '/rapport/{unit}?visning=okonomi', '/okonomi/3', '/import'] },
  { name: 'the auditor', who: { title: 'Internrevisor' }, paths: ['/', '/rapport', '/organisasjon'] },
  { name: 'the administrator', who: { title: 'Systemadministrator' }, paths: ['/', '/organisasjon/personer'] },
  { name: 'who represents the employer body', who: { title: 'Ordfører' }, paths: ['/', '/rapport', '/rapport/{unit}?visning=okonomi'] },
  { name: 'a member of the employer body', who: { title: 'Varaordfører' }, paths: ['/', '/rapport'] },
];

const pictureName = (name: string, path: string): string => `${name} ${path}`.replace(/\W+/g, '-');

async function visit(page: Page, name: string, path: string): Promise<void> {
  await page.goto(path);
  await expectGoodScreen(page, pictureName(name, path));
}

test('screens of a stranger', async ({ page }) => {
  for (const path of ['/logg-inn', '/tilgjengelighet', '/personvern', '/hjelp']) await visit(page, 'stranger', path);
});

for (const { name, who, paths } of KINDS) {
  test(`screens of ${name}`, async ({ page }) => {
    test.slow();
    const visitor = new Visitor(page);
    await visitor.signIn(who);
    const { reportUnitId } = await visitor.get<{ reportUnitId: number | null }>('/api/me');
    for (const path of paths) await visit(page, name, path.replace('{unit}', String(reportUnitId)));
  });
}
