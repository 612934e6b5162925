import { registerProblemTexts } from '../problem';

registerProblemTexts('nb', {
  'sign-in-expired': 'Innloggingen ble avbrutt eller tok for lang tid. Logg inn på nytt.',
  'sign-in-refused': 'Vi kunne ikke stole på svaret fra kommunens innlogging. Prøv på nytt. Si fra til IT hvis det skjer igjen.',
  'sign-in-denied': 'Kommunens innlogging sa nei. Prøv på nytt, eller be IT om å gi kontoen din tilgang til Kaskade.',
  'sign-in-not-fresh': 'Du må bekrefte hvem du er på nytt. Logg inn en gang til.',
  'sign-in-as-another':
    'Du bekreftet med en annen konto enn den du er logget inn med. Prøv på nytt og velg den samme kontoen, eller logg ut først.',
  'sign-in-unavailable': 'Kommunens innlogging svarer ikke. Prøv igjen om noen minutter.',
  'sign-in-unknown-person':
    'Vi finner deg ikke i Kaskade. Be HR om å legge deg inn med brukernavnet du logger inn med. Har du fått ny konto, må administrator koble fra den gamle.',
  'sign-in-inactive': 'Du er satt som inaktiv i Kaskade. Be HR om å gjøre deg aktiv hvis det er feil.',
  'sign-in-without-access': 'Du har verken et lederforhold eller en rolle i Kaskade. Be HR om å legge det inn.',
  'fresh-sign-in-needed': 'Bekreft at det er deg: logg inn på nytt, så kommer du tilbake hit.',
});
