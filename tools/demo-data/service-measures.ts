import { AreaName } from './goal-texts';
import { counted, explained, MeasureSketch, percent, steps } from './measure-sketch';
import { Service } from './municipality';

/** What only some services do. */
export const SERVICE_MEASURES: Readonly<Partial<Record<Service, Readonly<Partial<Record<AreaName, readonly MeasureSketch[]>>>>>> = {
  hjemmetjeneste: {
    Generelt: [
      explained('Fast kontaktperson for alle brukere', 'Navn og telefonnummer ligger på kjøleskapet.'),
      percent('Tilsyn til avtalt tid, pluss minus en halv time'),
    ],
    Økonomistyring: [
      steps('Vaktplan som følger behovet', 'Behov kartlagt', 'Plan drøftet', 'I drift'),
      percent('Felles helgeturnus med nabosonen'),
      percent('Kjøreruter lagt om hver måned'),
    ],
    Organisasjonskultur: [counted('Være med på kveldsrunden', 8, 'runder'), percent('Rapport i rolige omgivelser ved hvert vaktskifte')],
    Sykefravær: [
      steps('Kurs i forflytning for alle', 'Påmeldt', 'Halvparten ferdige', 'Alle ferdige'),
      percent('Hjelpemidler på plass før første besøk'),
    ],
    Miljø: [
      counted('Ruter kjørt med elsykkel i sommerhalvåret', 5, 'ruter'),
      steps('Elbiler i sonen', 'Ladere på plass', 'To biler byttet', 'Alle byttet'),
    ],
    Digitalisering: [
      percent('Dokumentasjon på mobil hos brukeren'),
      steps('Elektroniske dørlåser', 'Samtykke innhentet', 'Montert', 'Nøkkelskapet tømt'),
    ],
  },
  sykehjem: {
    Generelt: [percent('Samtale med pårørende innen to uker etter innflytting'), counted('Møte med beboere og pårørende', 4, 'møter')],
    Økonomistyring: [
      percent('Ekstravakter vurderes hver morgen'),
      explained('Matsvinn på avdelingen ned med en fjerdedel', 'Vi veier hver fredag og bestiller etter det.'),
    ],
    Organisasjonskultur: [percent('Refleksjon over én hendelse hver uke'), counted('Fagdag for alle', 2, 'dager')],
    Sykefravær: [
      steps('Kurs i forflytning for alle', 'Påmeldt', 'Halvparten ferdige', 'Alle ferdige'),
      percent('Pauser som faktisk blir tatt'),
    ],
    Miljø: [percent('Vask på lavere temperatur der det er trygt')],
    'Helse og omsorg': [
      counted('Legemiddelgjennomgang', 24, 'beboere', 'Sammen med tilsynslegen og farmasøyt.'),
      percent('Aktivitet hver dag for alle som ønsker det'),
    ],
    Digitalisering: [steps('Sensor i stedet for tilsyn om natten', 'Drøftet med pårørende', 'Montert på fire rom', 'Evaluert')],
  },
  helse: {
    Generelt: [percent('Individuell plan for alle som har krav på det'), percent('Time innen ti virkedager')],
    Økonomistyring: [percent('Refusjonskrav sendt hver måned'), steps('Turnus i bofellesskapene', 'Behov målt', 'Drøftet', 'I drift')],
    Organisasjonskultur: [counted('Veiledning i gruppe', 10, 'ganger')],
    Sykefravær: [percent('Samtale etter vold og trusler samme dag')],
    'Helse og omsorg': [steps('Botilbud til fire unge voksne', 'Behov avklart', 'Bolig funnet', 'Innflytting')],
    Digitalisering: [percent('Timebestilling på nett')],
  },
  skole: {
    Generelt: [counted('Møte med foreldreutvalget', 6, 'møter'), percent('Elevrådet hørt før alle større saker')],
    Økonomistyring: [
      percent('Vikarbruk planlagt for hele uka'),
      steps('Felles innkjøp av læremidler', 'Behov samlet', 'Bestilt', 'Fordelt'),
    ],
    Organisasjonskultur: [counted('Skolevandring i alle klasser', 2, 'runder'), percent('Lærerne ser hverandres timer')],
    Sykefravær: [percent('Bytte i timeplanen prøvd før sykmelding')],
    Miljø: [counted('Gå- og sykleuker', 4, 'uker'), percent('Skolegården sortert av elevene selv')],
    Digitalisering: [percent('Foresatte bruker skoleappen'), steps('Regler for skjerm og mobil', 'Elevrådet hørt', 'Vedtatt', 'Evaluert')],
  },
  barnehage: {
    Generelt: [percent('Overgang til skole avtalt for hvert barn'), counted('Foreldremøter om språk', 3, 'møter')],
    Økonomistyring: [percent('Plassene fylt opp hele året'), percent('Faste vikarer i stedet for ringevikarer')],
    Organisasjonskultur: [counted('Planleggingsdag på tvers av husene', 3, 'dager')],
    Sykefravær: [percent('Hevbare stellebord på alle avdelinger'), percent('Støydempere på plass i alle rom')],
    Miljø: [counted('Turdager uten buss', 30, 'dager')],
    Digitalisering: [percent('Foresatte får dagsrapport i appen')],
  },
  familie: {
    Generelt: [counted('Åpne kvelder for foreldre', 8, 'kvelder'), percent('Undersøkelser ferdige innen fristen')],
    Økonomistyring: [percent('Kjøpte tiltak vurdert på nytt hvert kvartal')],
    Organisasjonskultur: [percent('To saksbehandlere i de vanskeligste sakene')],
    Sykefravær: [counted('Veiledning med psykolog', 8, 'ganger')],
    Digitalisering: [percent('Samtykke og skjema signert digitalt')],
  },
  kultur: {
    Generelt: [counted('Arrangementer for unge', 12, 'arrangementer'), percent('Åpent uten betjening også på søndager')],
    Økonomistyring: [percent('Utleie fakturert innen 14 dager')],
    Miljø: [percent('Energibruk i anleggene ned med en tidel')],
    Digitalisering: [steps('Booking av lokaler på nett', 'Løsning valgt', 'Prøvd med lagene', 'Åpnet for alle')],
  },
  teknisk: {
    Generelt: [percent('Feilmeldinger lukket innen tre dager'), percent('Varsel til beboerne før arbeid starter')],
    Økonomistyring: [
      percent('Overtid i vinterdriften ned med en fjerdedel'),
      steps('Ny rammeavtale for deler og materiell', 'Utlyst', 'Valgt', 'I bruk'),
    ],
    Organisasjonskultur: [counted('Sikker jobb-analyse før oppdrag', 40, 'analyser')],
    Sykefravær: [counted('Vernerunde på anlegg', 6, 'runder'), percent('Verneutstyr som passer alle')],
    Miljø: [counted('Elektriske maskiner kjøpt inn', 3, 'maskiner'), percent('Lekkasjen i vannettet ned')],
    Digitalisering: [
      percent('Arbeidsordrer på nettbrett'),
      steps('Målere som leses av seg selv', 'Anbud', 'Montert i prøveområdet', 'Montert i alle'),
    ],
  },
  plan: {
    Generelt: [percent('Møte med søker før vedtak om avslag'), counted('Åpen dag om reguleringsplaner', 4, 'dager')],
    Økonomistyring: [percent('Gebyrer sendt når saken er ferdig')],
    Miljø: [percent('Karbonrike arealer tatt ut av planene')],
    Digitalisering: [steps('Byggesaksarkivet på nett', 'Skannet', 'Kvalitetssikret', 'Åpnet')],
  },
  velferd: {
    Generelt: [counted('Husbesøk hos nye familier', 20, 'besøk'), percent('Aktivitet fra første uke')],
    Økonomistyring: [percent('Midlertidig bolig kun etter avtale'), percent('Statlige tilskudd søkt innen fristen')],
    Digitalisering: [percent('Digital søknad med hjelp i mottaket')],
  },
  stab: {
    Generelt: [percent('Svar til enhetene samme dag'), counted('Spørretime for ledere', 20, 'timer')],
    Økonomistyring: [counted('Opplæring av nye ledere i økonomi', 4, 'kurs'), percent('Lisenser vi ikke bruker, sagt opp')],
    Organisasjonskultur: [counted('Besøke enhetene vi arbeider for', 15, 'besøk')],
    Digitalisering: [
      steps('Ett sted å melde feil', 'Løsning valgt', 'Prøvd av to sektorer', 'I bruk i alle'),
      counted('Kurs for superbrukere', 8, 'kurs'),
    ],
  },
};
