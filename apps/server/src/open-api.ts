import { INestApplication } from '@nestjs/common';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemDto } from '@kaskade/platform';

/** Every route with request, answer and error shapes; the web client's types are generated from it. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Kaskade')
    .setDescription(
      'Leader agreements of a municipality. Days are YYYY-MM-DD in Europe/Oslo, money is whole øre, progress is whole 0.01 %. ' +
        'Changes need the header X-Kaskade (any value) beside the session cookie, and If-Match with the version. Errors are RFC 9457 problem details.',
    )
    .setVersion('1')
    .addCookieAuth('kaskade')
    .build();
  return SwaggerModule.createDocument(app, description, {
    extraModels: [ProblemDto],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}
