import { INestApplication } from '@nestjs/common';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemDto, WITHOUT_CSRF_HEADER } from '@kaskade/platform';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const PROBLEM_SCHEMA = '#/components/schemas/ProblemDto';
const CSRF_HEADER = { name: 'X-Kaskade', in: 'header' as const, required: true, schema: { type: 'string' as const, example: '1' } };

/** Every route with request, answer and error shapes; the web client's types are generated from it. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Kaskade')
    .setDescription(
      'Leader agreements of a municipality. Days are YYYY-MM-DD in Europe/Oslo, money is whole øre, progress is whole 0.01 %. ' +
        'Changes need the header X-Kaskade (any value) beside the session cookie, and If-Match with the version. A change may say whose it is in X-Kaskade-Person (a person’s id): it is refused when somebody else is signed in. Errors are RFC 9457 problem details.',
    )
    .setVersion('1')
    .addCookieAuth('kaskade')
    .build();
  const document = SwaggerModule.createDocument(app, description, {
    extraModels: [ProblemDto],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  for (const [path, item] of Object.entries(document.paths)) {
    for (const operation of [item.get, item.post, item.put, item.patch, item.delete]) {
      if (!operation) continue;
      if (operation !== item.get && !WITHOUT_CSRF_HEADER.has(path)) operation.parameters = [...(operation.parameters ?? []), CSRF_HEADER];
      sayProblemsAsTheyAreSent(operation);
    }
  }
  return document;
}

/** Errors are sent as application/problem+json; Swagger's decorators write application/json. */
function sayProblemsAsTheyAreSent(operation: Operation): void {
  for (const response of Object.values(operation.responses)) {
    if (!response || !('content' in response)) continue;
    const json = response.content?.['application/json'];
    if (json?.schema && '$ref' in json.schema && json.schema.$ref === PROBLEM_SCHEMA)
      response.content = { 'application/problem+json': json };
  }
}
