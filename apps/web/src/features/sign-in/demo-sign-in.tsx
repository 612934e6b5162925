import { Field, Label, Search } from '@digdir/designsystemet-react';
import { InformationSquareIcon } from '@navikt/aksel-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client';
import { meQuery, welcome } from '../../api/session';
import { Loading } from '../../ui/loading';
import { ProblemSummary } from '../../ui/problem-summary';
import { groupPeople, stepFrom, type DemoPerson } from './demo-people';
import { optionId, PersonList } from './person-list';
import { useArrivalFocus } from '../../ui/use-arrival-focus';
import { useReturnTo } from './use-return-to';

const LIST_ID = 'demo-people';

/** The demo: find a person by name, title or unit, by arrow keys and Enter, and be them. */
export function DemoSignIn() {
  const { t } = useTranslation('sign-in');
  const field = useArrivalFocus<HTMLInputElement>();
  const [search, setSearch] = useState('');
  const [arrowedTo, setArrowedTo] = useState<number | null>(null);
  const people = useQuery({ queryKey: ['demo-people'], queryFn: () => answer(api.GET('/api/auth/demo')) });
  const signIn = useSignInAs();

  const groups = groupPeople(people.data ?? [], search);
  const listed = groups.flatMap((group) => group.people);
  // Until the arrow keys say otherwise Enter takes the first hit, and it stands out; so too when the list comes after the words.
  const activePerson = listed[arrowedTo ?? (search.trim() === '' ? -1 : 0)];
  const activeId = activePerson && optionId(activePerson);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (step !== null && listed.length > 0) {
      event.preventDefault();
      setArrowedTo(stepFrom(arrowedTo, step, listed.length));
    } else if (event.key === 'Enter' && activePerson) {
      event.preventDefault();
      signIn.mutate(activePerson);
    }
  };
  const onSearch = (text: string) => {
    setSearch(text);
    setArrowedTo(null);
  };

  return (
    <div className="stack">
      <div className="stack-s">
        <p className="eyebrow">
          <InformationSquareIcon aria-hidden className="ic" />
          {t('demo.notice')}
        </p>
        <h1>{t('demo.title')}</h1>
      </div>
      <ProblemSummary error={signIn.error ?? people.error} />
      <Field>
        <Label htmlFor="demo-search">{t('demo.search')}</Label>
        <Search>
          <Search.Input
            ref={field}
            id="demo-search"
            autoFocus
            autoComplete="off"
            role="combobox"
            aria-expanded
            aria-controls={LIST_ID}
            aria-activedescendant={activeId}
            aria-describedby="demo-hits"
            value={search}
            onChange={(event) => onSearch(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </Search>
      </Field>
      <p id="demo-hits" className="sub sm" role="status">
        {people.data && t('demo.hits', { count: listed.length, total: people.data.length })}
        {people.data && listed.length > 0 && <span className="only-wide"> {t('demo.arrows')}</span>}
      </p>
      {people.isPending ? (
        <Loading what={t('demo.loading')} />
      ) : (
        <PersonList id={LIST_ID} groups={groups} search={search} activePerson={activePerson} onChoose={signIn.mutate} />
      )}
    </div>
  );
}

function useSignInAs() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const returnTo = useReturnTo();
  return useMutation({
    mutationFn: (person: DemoPerson) => answer(api.POST('/api/auth/demo', { body: { personId: person.id } })),
    onSuccess: (me) => {
      queryClient.clear();
      queryClient.setQueryData(meQuery.queryKey, welcome(me));
      // Back leads to where one came from, never to a sign-in that is done.
      router.history.replace(returnTo);
    },
  });
}
