import { requestLog } from './request-log';

describe('the log of requests', () => {
  it('keeps neither cookies nor codes, states or search words', () => {
    const request = {
      id: 'an-id',
      method: 'GET',
      url: '/api/auth/callback?code=secret-code&state=secret-state',
      query: { code: 'secret-code' },
      headers: { cookie: 'kaskade=secret-cookie', referer: 'https://idp.example/?secret-referer' },
      remoteAddress: '10.0.0.5',
      remotePort: 1,
    };
    const answer = { statusCode: 302, headers: { 'set-cookie': ['kaskade=secret'], location: 'https://idp.example/?nonce=secret' } };
    expect(requestLog.serializers.req(request)).toEqual({
      id: 'an-id',
      method: 'GET',
      path: '/api/auth/callback',
      remoteAddress: '10.0.0.5',
    });
    expect(requestLog.serializers.res(answer)).toEqual({ statusCode: 302 });
  });
});
