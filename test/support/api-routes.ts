import supertest from 'supertest';

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
}

interface Operation {
  parameters?: { name: string; in: string; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** A route as the API's own document describes it. */
export interface ApiRoute {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With 1 for every id. */
  readonly path: string;
  /** Query parameters; `isText` for those that take any text. */
  readonly query: readonly { name: string; isText: boolean }[];
  /** Fields of the JSON body; null when it takes none. */
  readonly bodyFields: readonly string[] | null;
}

/** Every route, from the document that is made of the routes themselves: a new one is in it without anyone remembering. */
export async function apiRoutes(origin: string): Promise<ApiRoute[]> {
  const { body } = await supertest(origin).get('/api/openapi.json').expect(200);
  const { paths, components } = body as {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, Schema> };
  };
  const whole = (schema: Schema): Schema => {
    const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
    return reference ? (components.schemas[reference.replace('#/components/schemas/', '')] ?? schema) : schema;
  };
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const json = operation.requestBody?.content['application/json']?.schema;
      return {
        method: method as ApiRoute['method'],
        path: path.replace(/\{\w+\}/g, '1'),
        query: (operation.parameters ?? [])
          .filter((parameter) => parameter.in === 'query')
          .map(({ name, schema }) => ({ name, isText: isText(whole(schema ?? {})) })),
        bodyFields: json ? Object.keys(whole(json).properties ?? {}) : null,
      };
    }),
  );
}

function isText({ type, format, enum: values }: Schema): boolean {
  return type === 'string' && format === undefined && values === undefined;
}
