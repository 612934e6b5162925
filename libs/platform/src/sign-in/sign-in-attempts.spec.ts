import { keepAttempt, KeptAttempt, pathOfOurs, takeAttempt } from './sign-in-attempts';

const NOON = Date.UTC(2026, 0, 15, 12);
const attempt = (state: string, startedAt = NOON): KeptAttempt => ({ state, startedAt, memory: {}, returnTo: `/${state}` });

describe('attempts in the session', () => {
  it('are found by their state, once', () => {
    const session: { attempts?: KeptAttempt[] } = {};
    keepAttempt(session, attempt('a'), NOON);
    keepAttempt(session, attempt('b'), NOON);
    expect(takeAttempt(session, 'b', NOON)).toMatchObject({ returnTo: '/b' });
    expect(takeAttempt(session, 'b', NOON)).toBeNull();
    expect(takeAttempt(session, 'a', NOON)).toMatchObject({ returnTo: '/a' });
    expect(session).toEqual({});
  });

  it.each([undefined, '', 'x', ['a'], { a: 1 }])('are not found by %j', (state) => {
    const session = { attempts: [attempt('a')] };
    expect(takeAttempt(session, state, NOON)).toBeNull();
    expect(session.attempts).toHaveLength(1);
  });

  it('are void after a quarter of an hour', () => {
    expect(takeAttempt({ attempts: [attempt('a')] }, 'a', NOON + 15 * 60_000 - 1)).not.toBeNull();
    expect(takeAttempt({ attempts: [attempt('a')] }, 'a', NOON + 15 * 60_000)).toBeNull();
  });

  it('are five at most, the newest', () => {
    const session: { attempts?: KeptAttempt[] } = {};
    for (const state of 'abcdefg') keepAttempt(session, attempt(state), NOON);
    expect(session.attempts!.map(({ state }) => state).join('')).toBe('cdefg');
  });
});

describe('pathOfOurs', () => {
  it.each(['/', '/agreements/12?tab=goals#g3', '/enhet/%C3%A5s'])('keeps %s', (path) => expect(pathOfOurs(path)).toBe(path));

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/./\\evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    'evil',
    '',
    '/api/auth/sign-out',
    '/x/../api/me',
    `/${'x'.repeat(2_000)}`,
    undefined,
    ['/a', '/b'],
  ])('turns %j into the front page', (value) => expect(pathOfOurs(value)).toBe('/'));
});
