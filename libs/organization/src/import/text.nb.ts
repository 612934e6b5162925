import { registerProblemTexts } from '@kaskade/platform';

/** Each fault of an import as what is wrong and, under `.remedy`, how to mend it. */
const faults: Readonly<Record<string, readonly [wrong: string, remedy: string]>> = {
  'import-sheets-missing': ['Arbeidsboken har ingen av arkene som leses: {sheets}.', 'Last ned malen og fyll inn den.'],
  'heading-missing': ['Kolonnen «{heading}» mangler i overskriften.', 'Skriv «{heading}» øverst i kolonnen, slik som i malen.'],
  'cell-empty': ['Cellen er tom.', 'Fyll inn en verdi.'],
  'text-too-long': ['Teksten er for lang.', 'Skriv høyst {length} tegn.'],
  'formula-without-result': ['Formelen har ikke noe lagret resultat.', 'Åpne filen i Excel og lagre, eller skriv verdien.'],
  'cell-holds-error': ['Cellen viser en feil.', 'Rett formelen, eller skriv verdien.'],
  'not-a-whole-number-to': ['Dette er ikke et helt tall.', 'Skriv et helt tall fra 0 til {most}.'],
  'not-a-number': ['Dette er ikke et tall.', 'Skriv et tall, for eksempel 12,5.'],
  'too-many-decimals': ['Tallet har for mange desimaler.', 'Skriv høyst to desimaler.'],
  'day-does-not-exist': ['Datoen finnes ikke.', 'Skriv en dato som finnes, slik som 17.05.2026.'],
  'ends-before-it-begins': ['Siste dag er før første dag.', 'Skriv en siste dag på eller etter første dag.'],
  'not-in-list': ['Dette er ikke et av ordene som brukes her.', 'Skriv ett av: {words}.'],
  'level-unknown': ['Ingen ledertittel i arket Nivåer er slik.', 'Velg fra nedtrekkslisten.'],
  'level-twice': ['Ledertittelen står to ganger.', 'Behold én rad for hvert nivå.'],
  'rank-twice': ['{name} har også denne plassen.', 'Gi hvert nivå sin egen plass, 0 øverst.'],
  'duplicate-code': ['Koden er allerede brukt av {name}.', 'Gi enheten sin egen kode. Rader for samme enhet skal ha samme navn.'],
  'unit-on-two-levels': ['Enheten har et annet nivå i en annen rad.', 'Skriv samme nivå i alle radene for enheten.'],
  'unit-unknown': ['Ingen enhet har denne koden eller dette navnet.', 'Velg fra nedtrekkslisten.'],
  'unit-ambiguous': ['{count} enheter har dette navnet.', 'Skriv koden til enheten i stedet.'],
  'person-unknown': ['Ingen person har dette brukernavnet eller navnet.', 'Legg personen til i arket Personer, eller rett navnet.'],
  'person-ambiguous': ['{count} personer har dette navnet.', 'Skriv brukernavnet i stedet.'],
  'person-twice': ['Brukernavnet står to ganger.', 'Behold én rad for hver person.'],
  'user-name-incomplete': ['Brukernavnet er ikke helt.', 'Skriv hele adressen, slik den står i katalogen.'],
  'row-twice': ['Det samme står i en annen rad.', 'Behold én av radene.'],
  'overlapping-placements': ['{unit} står to steder samtidig, fra {day}.', 'La den ene raden slutte før den andre begynner.'],
  'parent-not-there': ['{parent} finnes ikke {day}.', 'La {parent} begynne tidligere eller slutte senere, eller velg en annen enhet over.'],
  cycle: ['{unit} ligger under seg selv, fra {day}.', 'Velg en enhet over som ikke selv ligger under {unit}.'],
  'several-roots': ['{other} er også øverste enhet, fra {day}.', 'Fyll inn en enhet over i alle rader unntatt én.'],
  'level-not-below-parent': ['Nivået er ikke lavere enn nivået til {parent}.', 'Velg et lavere nivå, eller en annen enhet over.'],
  'two-permanent-leaders': [
    '{unit} har to faste ledere samtidig fra {day}: {other} og {person}.',
    'La det ene lederforholdet slutte før det andre begynner.',
  ],
  'two-acting-leaders': [
    '{unit} har to konstituerte ledere samtidig fra {day}: {other} og {person}.',
    'La det ene lederforholdet slutte før det andre begynner.',
  ],
  'acts-for-themselves': [
    '{person} er fast leder av {unit} og kan ikke være konstituert for seg selv.',
    'Velg en annen person, eller fjern raden.',
  ],
  'unit-absent': ['{unit} finnes ikke {day}.', 'Endre datoene her, eller når enheten begynner og slutter.'],
  'cost-centre-owned-twice': [
    'Ansvaret eies av to enheter samtidig fra {day}: {other} og {unit}.',
    'Behold én rad, eller gi hver rad sin egen periode.',
  ],
  'cost-centre-told-twice': ['Ansvaret heter {name} i en annen rad.', 'Skriv samme navn i alle radene for ansvaret.'],
  'parent-not-there-elsewhere': [
    '{unit} ligger under {parent}, som ikke finnes {day}.',
    'Ta med {unit} i filen med en annen enhet over, eller endre datoene til {parent}.',
  ],
  'cycle-elsewhere': ['{unit} ligger under seg selv, fra {day}.', 'Velg en annen enhet over.'],
  'level-not-below-parent-elsewhere': ['{unit} ligger under {parent}, men har ikke et lavere nivå.', 'Endre nivået til en av dem.'],
  'several-roots-elsewhere': ['{unit} og {other} er begge øverste enhet, fra {day}.', 'Fyll inn en enhet over for den ene.'],
  'unit-absent-elsewhere': [
    '{unit} har leder eller ansvar {day}, men finnes ikke da.',
    'Ta med lederforholdet eller ansvaret i filen med andre datoer, eller endre når enheten slutter.',
  ],
};

registerProblemTexts('nb', {
  'import-key-taken':
    'To koder eller brukernavn i filen er for like til å skilles fra hverandre. Skill dem med mer enn store bokstaver og aksenter.',
  'import.did-you-mean': 'Mente du {suggestion}?',
  ...Object.fromEntries(
    Object.entries(faults).flatMap(([code, [wrong, remedy]]) => [
      [`import.${code}`, wrong],
      [`import.${code}.remedy`, remedy],
    ]),
  ),
});
