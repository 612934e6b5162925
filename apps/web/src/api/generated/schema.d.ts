/** A start written by hand; replaced by what openapi-typescript makes of GET /api/openapi.json. */
export interface paths {
  '/api/me': {
    get: { responses: { 200: { content: { 'application/json': components['schemas']['MeDto'] } } } };
  };
  '/api/auth/methods': {
    get: { responses: { 200: { content: { 'application/json': { demo: boolean; entraId: boolean; municipalityName: string } } } } };
  };
  '/api/auth/demo': {
    get: { responses: { 200: { content: { 'application/json': { id: number; name: string; title: string | null; unit: string | null; level: string | null }[] } } } };
    post: { requestBody: { content: { 'application/json': { personId: number } } }; responses: { 200: { content: { 'application/json': components['schemas']['MeDto'] } } } };
  };
  '/api/auth/sign-out': {
    post: { responses: { 204: { content?: never } } };
  };
}

export interface components {
  schemas: {
    MeDto: {
      person: { id: number; name: string; title: string | null; locale: string };
      units: { id: number; name: string; levelTitle: string; kind: 'permanent' | 'acting' | 'away' }[];
      roles: string[];
      employerBody: 'none' | 'member' | 'representative';
      may: string[];
      reportUnitId: number | null;
      municipalityName: string;
      today: string;
    };
  };
}
