import type { TemplateContent, TemplateItem } from '@kaskade/domain';
import {
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  GivenOrganization,
  givenOrganization,
  givenPeriod,
  givenPerson,
  TestApp,
} from '../support';

interface Template {
  id: number;
  version: number;
  name: string;
  publishedNumber: number | null;
  draftNumber: number | null;
  levels: { id: number; rank: number; isChosen: boolean }[];
  content: TemplateContent | null;
  draft: { version: number; number: number; content: TemplateContent; faults: { field: string; code: string; message: string }[] } | null;
  versions: { number: number; publishedOn: string; publishedBy: string | null; agreements: number }[];
}

/** Kommunen (Ragnhild) ─ Helse (Hans) ─ Sone (Astrid). */
describe('templates', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let hr: Browser;
  let hans: Browser;
  let periodId: number;

  beforeEach(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    org = await givenOrganization(test.unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [{ name: 'Helse', leader: 'Hans', below: [{ name: 'Sone', leader: 'Astrid' }] }],
    });
    periodId = await givenPeriod(test.unitOfWork);
    hr = await test.signIn(await givenPerson(test.unitOfWork, 'Personal', ['hr']));
    hans = await test.signIn(org.personIds['Hans']!);
  });
  afterEach(() => test.close());

  const list = async (): Promise<Template[]> => (await hr.get('/api/templates').expect(200)).body as Template[];
  const read = async (id: number): Promise<Template> => (await hr.get(`/api/templates/${id}`).expect(200)).body as Template;
  const make = async (input: { name: string; copyOf?: number }): Promise<Template> =>
    (await hr.post('/api/templates', input).expect(201)).body as Template;
  const saveDraft = (id: number, version: number, content: object, browser = hr) =>
    browser.put(`/api/templates/${id}/draft`, { content }).set('If-Match', `"${version}"`);
  const publish = (id: number, version: number) => hr.post(`/api/templates/${id}/publish`).set('If-Match', `"${version}"`);
  const choose = (id: number, version: number, levelIds: number[]) =>
    hr.put(`/api/templates/${id}/levels`, { levelIds }).set('If-Match', `"${version}"`);
  const agreementOf = async (unit: string, leader: string): Promise<number> =>
    givenAgreement(test.unitOfWork, { unitId: org.unitIds[unit]!, personId: org.personIds[leader]!, periodId });
  const sectionsOf = async (agreementId: number): Promise<{ heading: string; text: string }[]> =>
    (await hr.get(`/api/agreements/${agreementId}`).expect(200)).body.sections as { heading: string; text: string }[];

  it('two come with the product, and no level is without one', async () => {
    const templates = await list();
    expect(
      templates.map(({ name, publishedNumber, draftNumber, levels }) => [
        name,
        publishedNumber,
        draftNumber,
        levels.map(({ rank }) => rank),
      ]),
    ).toEqual([
      ['Lederavtale', 1, null, [1, 2, 3]],
      ['Lederavtale med øverste leder', 1, null, [0]],
    ]);
    expect(templates.flatMap(({ levels }) => levels.filter(({ isChosen }) => isChosen))).toEqual([]);
    const leader = await read(templates[0]!.id);
    expect(leader.content!.sections.map(({ block }) => block)).toEqual(
      expect.arrayContaining(['goals', 'conversations', 'signatures', 'attachments']) as string[],
    );
    expect(leader.versions).toEqual([{ number: 1, publishedOn: '2026-01-01', publishedBy: null, agreements: 0 }]);
  });

  it('an agreement shows that of its level, filled in', async () => {
    const helse = await sectionsOf(await agreementOf('Helse', 'Hans'));
    expect(helse[0]!.text).toContain('Hans');
    expect(helse[0]!.text).toContain('Ragnhild');
    expect(JSON.stringify(helse)).not.toMatch(/\{\{|\}\}/);
    const top = await sectionsOf(await agreementOf('Kommunen', 'Ragnhild'));
    expect(top.map(({ heading }) => heading)).toContain('Gjensidige plikter');
  });

  it('are HR’s alone', async () => {
    const [first] = await list();
    await hans.get('/api/templates').expect(403);
    await hans.get(`/api/templates/${first!.id}`).expect(403);
    await hans.post('/api/templates', { name: 'Min' }).expect(403);
    await saveDraft(first!.id, 0, first!.content ?? {}, hans).expect(403);
    await hans.get('/api/agreement-settings').expect(403);
  });

  it('a draft of the next version changes nothing until it is published, and keeps what was published before', async () => {
    const agreementId = await agreementOf('Helse', 'Hans');
    const [{ id }] = (await list()) as [Template];
    const { content } = await read(id);
    const changed = { ...content!, sections: content!.sections.map((each, at) => (at === 0 ? { ...each, heading: 'Hvorfor' } : each)) };
    const { body } = await saveDraft(id, 0, changed).expect(200);
    expect(body).toMatchObject({ publishedNumber: 1, draftNumber: 2, draft: { version: 1, number: 2, faults: [] } });
    expect((await sectionsOf(agreementId))[0]!.heading).toBe('Formål');
    const { body: published } = await publish(id, 1).expect(200);
    expect(published).toMatchObject({ publishedNumber: 2, draft: null, versions: [{ number: 2, publishedBy: 'Personal' }, { number: 1 }] });
    expect((await sectionsOf(agreementId))[0]!.heading).toBe('Hvorfor');
    const { body: first } = await hr.get(`/api/templates/${id}/versions/1`).expect(200);
    expect(first.content).toEqual(content);
    await publish(id, 1).expect(409);
  });

  it('what two write at once is lost to neither: the later one sees the other’s', async () => {
    const { id, draft } = await make({ name: 'Ny' });
    await saveDraft(id, 1, { ...draft!.content, minimumConversations: 3 }).expect(200);
    const { body } = await saveDraft(id, 1, { ...draft!.content, minimumConversations: 4 }).expect(412);
    expect(body.current.draft).toMatchObject({ version: 2, content: { minimumConversations: 3 } });
    await saveDraft(id, 0, draft!.content).expect(412);
    await hr.put(`/api/templates/${id}/draft`, { content: draft!.content }).expect(428);
    expect((await read(id)).draft!.content.minimumConversations).toBe(3);
  });

  it('a draft is kept with its faults, which are told by chapter, and is not published with them', async () => {
    const { id, draft } = await make({ name: 'Ny' });
    const [goals] = draft!.content.sections;
    const faulty = {
      ...draft!.content,
      sections: [
        { ...goals!, text: 'Til {{leader.nmae}}' },
        { ...goals!, id: 'x', heading: 'Unntatt', block: 'none', access: 'exempt' },
      ],
      areaIds: [4711],
    };
    const { body } = await saveDraft(id, 1, faulty).expect(200);
    expect(body.draft.faults.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['sections.0.text', 'template-placeholder-unknown'],
      ['sections.1.legalBasis', 'template-legal-basis-required'],
      ['sections', 'template-signatures-missing'],
      ['areaIds', 'template-area-unknown'],
    ]);
    expect(body.draft.faults[0].message).toBe('Kapittel 1 «Resultatmål og tiltak»: flettefeltet «leader.nmae» finnes ikke.');
    const refused = await publish(id, 2).expect(400);
    expect(refused.body.errors).toHaveLength(4);
    expect((await read(id)).publishedNumber).toBeNull();
  });

  it('one that is too large to keep says how large it may be', async () => {
    const { id, draft } = await make({ name: 'Stor' });
    const [goals, signatures] = draft!.content.sections;
    const { body } = await saveDraft(id, 1, { ...draft!.content, sections: [{ ...goals!, text: 'å'.repeat(30_000) }, signatures] }).expect(
      400,
    );
    expect(body.errors).toMatchObject([{ field: 'sections', code: 'template-too-large' }]);
    expect(body.errors[0].message).toContain('60000');
    expect((await read(id)).draft!.version).toBe(1);
  });

  it('a copy begins with what the other says; names are each one’s own', async () => {
    const [{ id }] = (await list()) as [Template];
    const copy = await make({ name: 'Vår egen', copyOf: id });
    expect(copy.draft!.content).toEqual((await read(id)).content);
    const { body } = await hr.post('/api/templates', { name: ' Vår egen ' }).expect(400);
    expect(body.errors).toMatchObject([{ field: 'name', code: 'name-taken' }]);
    await hr.post('/api/templates', { name: 'Av ingen', copyOf: 4711 }).expect(400);
    const renamed = await hr.put(`/api/templates/${copy.id}`, { name: 'Lederavtale skole' }).set('If-Match', '"1"').expect(200);
    expect(renamed.body).toMatchObject({ name: 'Lederavtale skole', version: 2 });
    await hr.put(`/api/templates/${copy.id}`, { name: 'Igjen' }).set('If-Match', '"1"').expect(412);
  });

  it('levels are moved to it, and go back to what came with the product', async () => {
    const [{ id: standardId }] = (await list()) as [Template];
    const { id, draft } = await make({ name: 'For sonene', copyOf: standardId });
    const level = org.levelIds[2]!;
    expect((await choose(id, 1, [level]).expect(409)).body.type).toBe('urn:kaskade:problem:template-unpublished');
    await publish(id, draft!.version).expect(200);
    const { body } = await choose(id, 1, [level]).expect(200);
    expect(body).toMatchObject({ version: 2, levels: [{ id: level, isChosen: true }] });
    expect((await read(standardId)).levels.map(({ rank }) => rank)).toEqual([1, 3]);
    await choose(id, 1, []).expect(412);
    await choose(id, 2, [4711]).expect(400);
    await choose(standardId, 2, [level]).expect(200);
    expect((await read(id)).levels).toEqual([]);
    await choose(standardId, 3, []).expect(200);
    expect((await read(standardId)).levels.map(({ rank, isChosen }) => [rank, isChosen])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ]);
  });

  it('a draft is thrown away; with its only one goes the template', async () => {
    const [{ id: standardId }] = (await list()) as [Template];
    const { content } = await read(standardId);
    await saveDraft(standardId, 0, content!).expect(200);
    await hr.delete(`/api/templates/${standardId}/draft`).set('If-Match', '"2"').expect(412);
    await hr.delete(`/api/templates/${standardId}/draft`).set('If-Match', '"1"').expect(204);
    expect(await read(standardId)).toMatchObject({ publishedNumber: 1, draft: null });
    const { id } = await make({ name: 'Angret' });
    await hr.delete(`/api/templates/${id}/draft`).set('If-Match', '"1"').expect(204);
    await hr.get(`/api/templates/${id}`).expect(404);
  });

  it('a preview is filled in for the chosen unit, faults beside, and writes nothing', async () => {
    const { draft } = await make({ name: 'Prøve' });
    const [goals, signatures] = draft!.content.sections;
    const text = '{{leader.name}}, {{unit.name}}, under {{superior.name}} i {{period.year}}. {{ukjent}}';
    const content = { ...draft!.content, sections: [{ ...goals!, text }, signatures] };
    const { body } = await hr.post('/api/templates/preview', { content, unitId: org.unitIds['Sone'] }).expect(200);
    expect(body.sections[0].text).toBe('Astrid, Sone, under Hans i 2026. {{ukjent}}');
    expect(body.faults).toMatchObject([{ code: 'template-placeholder-unknown' }]);
    const top = await hr.post('/api/templates/preview', { content }).expect(200);
    expect(top.body).toMatchObject({ unitName: 'Kommunen' });
    await hr.post('/api/templates/preview', { content, unitId: 4711 }).expect(400);
  });

  it('HR chooses whether signing waits for the one above', async () => {
    const { body } = await hr.get('/api/agreement-settings').expect(200);
    expect(body).toEqual({ signingOrder: 'strict', version: 0, allowedActions: ['edit'] });
    const change = (version: number, signingOrder: string) =>
      hr.put('/api/agreement-settings', { signingOrder }).set('If-Match', `"${version}"`);
    await change(0, 'lenient').expect(200);
    expect((await change(0, 'strict').expect(412)).body.current).toMatchObject({ signingOrder: 'lenient', version: 1 });
    await change(1, 'sometimes').expect(400);
    expect((await change(1, 'strict').expect(200)).body).toMatchObject({ signingOrder: 'strict', version: 2 });
  });

  it('a level that another template took meanwhile is not taken back unseen', async () => {
    const levelIds = [org.levelIds[1]!];
    const published = async (name: string): Promise<number> => {
      const { id } = await make({ name, copyOf: (await list())[0]!.id });
      await publish(id, 1).expect(200);
      return id;
    };
    const [one, other] = [await published('Den ene'), await published('Den andre')];
    await choose(one, 1, levelIds).expect(200);
    const [seen, standard] = [await read(one), (await list()).find(({ name }) => name === 'Lederavtale')!];
    await choose(other, (await read(other)).version, levelIds).expect(200);
    for (const { id, version } of [seen, standard]) await choose(id, version, levelIds).expect(412);
    expect((await read(other)).levels.map(({ id }) => id)).toEqual(levelIds);
  });

  it('a level that a template was chosen for can be deleted all the same', async () => {
    const { body: level } = await hr.post('/api/organization/levels', { rank: 9, leaderTitle: 'Teamleder' }).expect(201);
    const [template] = await list();
    await choose(template!.id, template!.version, [level.id]).expect(200);
    await hr.delete(`/api/organization/levels/${level.id}`).set('If-Match', `"${level.version}"`).expect(204);
    expect((await read(template!.id)).levels.map(({ id }) => id)).not.toContain(level.id);
  });

  it('a municipality says in its own what the two do not: nine areas, openness, talks in June and November, evidence, the employer’s duties', async () => {
    const areaIds = await givenAreas(test.unitOfWork, ...Array.from({ length: 12 }, (_, index) => `Fokusområde ${index + 1}`));
    const item = (id: string, text: string, duty: TemplateItem['duty']): TemplateItem => ({ id, text, duty });
    const plain = { text: '', items: [], block: 'none', access: 'public', legalBasis: '' } as const;
    const content: TemplateContent = {
      sections: [
        {
          ...plain,
          id: 'apenhet',
          heading: 'Åpenhet i {{municipality.name}}',
          text: 'Avtalen mellom {{leader.name}} og {{superior.name}} er offentlig.',
        },
        { ...plain, id: 'fokus', heading: 'Ni fokusområder', block: 'goals' },
        { ...plain, id: 'samtaler', heading: 'To samtaler', block: 'conversations' },
        {
          ...plain,
          id: 'grunnlag',
          heading: 'Hva vurderingen bygger på',
          items: ['Tall', 'Brukernes stemme', 'Medarbeidernes stemme', 'Egen vurdering'].map((text, at) =>
            item(`bevis-${at}`, text, 'both'),
          ),
        },
        {
          ...plain,
          id: 'arbeidsgiver',
          heading: 'Arbeidsgivers plikter',
          items: [item('ag-1', 'gir {{leader.name}} tid til utvikling', 'employer')],
          access: 'internal',
        },
        { ...plain, id: 'personlig', heading: 'Utviklingsmål', access: 'exempt', legalBasis: 'offentleglova § 13' },
        { ...plain, id: 'sign', heading: 'Underskrifter', block: 'signatures' },
      ],
      minimumConversations: 2,
      talks: [
        { id: 'juni', name: 'Midtveissamtale', month: 6 },
        { id: 'november', name: 'Årssamtale', month: 11 },
      ],
      areaIds: areaIds.slice(0, 9),
    };
    const { id } = await make({ name: 'Åpen lederavtale' });
    const saved = await saveDraft(id, 1, content).expect(200);
    expect(saved.body.draft.faults).toEqual([]);
    await publish(id, 2).expect(200);
    await choose(id, 1, [org.levelIds[1]!]).expect(200);
    expect((await read(id)).content).toEqual(content);
    const agreementId = await agreementOf('Helse', 'Hans');
    const { body } = await hr.get(`/api/agreements/${agreementId}`).expect(200);
    expect(body.sections.map(({ heading }: { heading: string }) => heading)).toEqual([
      'Åpenhet i Kaskade',
      'Ni fokusområder',
      'To samtaler',
      'Hva vurderingen bygger på',
      'Arbeidsgivers plikter',
      'Utviklingsmål',
      'Underskrifter',
    ]);
    expect(body.sections[0].text).toBe('Avtalen mellom Hans og Ragnhild er offentlig.');
    expect(body.sections[4].items).toEqual([{ id: 'ag-1', text: 'gir Hans tid til utvikling', duty: 'employer' }]);
    expect(body.talks).toEqual(content.talks);
    expect(body.areas.map(({ id: areaId }: { id: number }) => areaId)).toEqual(areaIds.slice(0, 9));

    // Whoever became leader in July agrees on no talk in June.
    await test.database.writer.query("UPDATE agreement SET createdOn = '2026-07-01' WHERE id = ?", [agreementId]);
    const { body: later } = await hr.get(`/api/agreements/${agreementId}`).expect(200);
    expect(later.talks).toEqual(content.talks.slice(1));
    const { body: signing } = await hr.get(`/api/agreements/${agreementId}/signing`).expect(200);
    const missing = signing.missing as { code: string; talkId?: string }[];
    expect(missing.filter(({ code }) => code === 'talk-missing').map(({ talkId }) => talkId)).toEqual(['november']);
  });
});
