/** What a unit works with: decides which measures its leader writes. */
export type Service =
  | 'ledelse'
  | 'hjemmetjeneste'
  | 'sykehjem'
  | 'helse'
  | 'skole'
  | 'barnehage'
  | 'familie'
  | 'kultur'
  | 'teknisk'
  | 'plan'
  | 'velferd'
  | 'stab';

export interface SectionSketch {
  name: string;
  service: Service;
  /** Names of the departments, leaders on the lowest level. */
  departments: string[];
}

export interface AreaSketch {
  name: string;
  /** What the leader on the second level is called in full. */
  title: string;
  service: Service;
  sections: SectionSketch[];
}

const section = (name: string, service: Service, departments: string): SectionSketch => ({
  name,
  service,
  departments: departments === '' ? [] : departments.split(', '),
});

export const MUNICIPALITY = 'Fjelldal kommune';

/** The service areas under the chief officer, with their sections and departments. All made up. */
export const AREAS: readonly AreaSketch[] = [
  {
    name: 'Helse og omsorg',
    title: 'Kommunalsjef helse og omsorg',
    service: 'helse',
    sections: [
      section('Hjemmetjenester', 'hjemmetjeneste', 'Sone nord, Sone sør, Sone øst, Sone vest, Nattpatruljen, Hverdagsrehabilitering'),
      section('Fjelldal sykehjem', 'sykehjem', 'Avdeling Furu, Avdeling Bjørk, Avdeling Rogn, Avdeling Selje, Kjøkken og vaskeri'),
      section(
        'Elvebakken bo- og behandlingssenter',
        'sykehjem',
        'Korttidsavdelingen, Langtidsavdelingen, Skjermet enhet, Nattjenesten, Dagsenteret',
      ),
      section('Psykisk helse og rus', 'helse', 'Mestringsteamet, Bofellesskap Kvernveien, Oppfølging i bolig, Rask psykisk helsehjelp'),
      section(
        'Habilitering',
        'helse',
        'Bofellesskap Granlia, Bofellesskap Øvre vei, Bofellesskap Solsida, Avlastningen, Aktivitetssenteret',
      ),
      section('Legetjenester og forebygging', 'helse', 'Legevakta, Fysio og ergo, Frisklivssentralen'),
    ],
  },
  {
    name: 'Skole',
    title: 'Kommunalsjef skole',
    service: 'skole',
    sections: [
      section('Fjelldal skoleområde', 'skole', 'Fjelldal barneskole, Fjelldal ungdomsskole, Sentrum SFO, Åsen skole, Haugen skole'),
      section('Nordbygda skoleområde', 'skole', 'Nordbygda skole, Vika skole, Nordbygda SFO, Tangen skole'),
      section('Sørbygda skoleområde', 'skole', 'Sørbygda skole, Elvestad skole, Lia skole, Sørbygda SFO'),
      section('Voksenopplæringen', 'skole', 'Norskopplæringen, Grunnskole for voksne, Karriereveiledning'),
    ],
  },
  {
    name: 'Barnehage og familie',
    title: 'Kommunalsjef barnehage og familie',
    service: 'barnehage',
    sections: [
      section(
        'Barnehager nord',
        'barnehage',
        'Solbakken barnehage, Tusenbein barnehage, Nordlys barnehage, Bekkefaret barnehage, Trollhaugen barnehage',
      ),
      section(
        'Barnehager sør',
        'barnehage',
        'Elvestad barnehage, Blåklokka barnehage, Måltrosten barnehage, Skogsletta barnehage, Eventyrskogen barnehage',
      ),
      section('Barnevern', 'familie', 'Mottak og undersøkelse, Tiltaksteamet, Fosterhjem og ettervern'),
      section('Helsestasjon og PPT', 'familie', 'Helsestasjonen, Skolehelsetjenesten, Pedagogisk-psykologisk tjeneste'),
    ],
  },
  {
    name: 'Kultur og idrett',
    title: 'Kommunalsjef kultur og idrett',
    service: 'kultur',
    sections: [
      section('Bibliotek og museum', 'kultur', 'Hovedbiblioteket, Bygdemuseet, Frivilligsentralen'),
      section('Kulturskole og scene', 'kultur', 'Kulturskolen, Kulturhuset, Ungdomsklubbene'),
      section('Idrett og friluft', 'kultur', 'Svømmehallen, Haller og baner, Løyper og turveier'),
    ],
  },
  {
    name: 'Teknisk og eiendom',
    title: 'Kommunalsjef teknisk og eiendom',
    service: 'teknisk',
    sections: [
      section('Vann og avløp', 'teknisk', 'Vannverket, Renseanlegget, Ledningsnett og vakt, Renovasjon'),
      section('Vei og park', 'teknisk', 'Vei og vinterdrift, Park og kirkegård, Verkstedet'),
      section('Eiendomsdrift', 'teknisk', 'Vaktmesterne, Renhold nord, Renhold sør, Energi og teknikk, Uteområder'),
      section('Prosjekt og utbygging', 'plan', 'Byggeprosjekter, Anleggsprosjekter'),
      section('Brann og beredskap', 'teknisk', 'Beredskapsavdelingen, Forebyggende og feiing'),
    ],
  },
  {
    name: 'Samfunn og plan',
    title: 'Kommunalsjef samfunn og plan',
    service: 'plan',
    sections: [
      section('Plan og byggesak', 'plan', 'Arealplan, Byggesak, Kart og oppmåling, Tilsyn'),
      section('Næring og landbruk', 'plan', 'Landbrukskontoret, Næringsutvikling, Klima og natur'),
    ],
  },
  {
    name: 'Velferd og integrering',
    title: 'Kommunalsjef velferd og integrering',
    service: 'velferd',
    sections: [
      section('NAV Fjelldal', 'velferd', 'Mottak og veiledning, Arbeid og aktivitet, Ungdomsteamet, Gjeldsrådgivning'),
      section('Flyktningtjenesten', 'velferd', 'Bosetting, Introduksjonsprogrammet'),
      section('Boligkontoret', 'velferd', 'Tildeling av bolig, Bomiljø og oppfølging'),
    ],
  },
  {
    name: 'Organisasjon og digitalisering',
    title: 'Kommunalsjef organisasjon og digitalisering',
    service: 'stab',
    sections: [
      section('Digitalisering', 'stab', 'Systemforvaltning, Brukerstøtte, Innføring og opplæring'),
      section('Innbyggerservice', 'stab', 'Servicetorget, Dokumentsenteret, Politisk sekretariat'),
    ],
  },
];

/** Staff units right under the chief officer: their leaders are section leaders, the level between is skipped. */
export const STAFF: readonly SectionSketch[] = [
  section('Økonomi og analyse', 'stab', 'Regnskap, Innkjøp, Skatt og innfordring'),
  section('HR og lønn', 'stab', 'Lønnskontoret, Bemanningssenteret, Arbeidsmiljø og HMS'),
  section('Kommunikasjon', 'stab', ''),
];
