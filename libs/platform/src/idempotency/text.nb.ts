import { registerProblemTexts } from '../problem/problem-text';

registerProblemTexts('nb', {
  'idempotency-key-missing': 'Forespørselen mangler Idempotency-Key: en nøkkel du velger, én for hver gang du ber om dette.',
  'idempotency-key-invalid': 'Idempotency-Key må være 8 til 200 bokstaver, sifre, bindestreker, understreker, punktum eller kolon.',
  'idempotency-key-reused': 'Denne Idempotency-Key er brukt til en annen forespørsel. Velg en ny.',
});
