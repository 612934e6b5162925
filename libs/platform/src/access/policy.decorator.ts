import { applyDecorators, createParamDecorator, ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { Request } from 'express';
import { Actor, GeneralAction } from '@kaskade/domain';
import { ProblemDto } from '../problem';

export const POLICY = 'kaskade:policy';

/** public: anyone · signed-in: the use case asks `can()` about the resource · an action: what the guard itself asks `can()`. */
export type Policy = { kind: 'public' } | { kind: 'signed-in' } | { kind: 'action'; action: GeneralAction };

const answers = (...statuses: number[]) => statuses.map((status) => ApiResponse({ status, type: ProblemDto }));

/** Anyone may call the route. */
export const Public = () => SetMetadata(POLICY, { kind: 'public' } satisfies Policy);

/** Any signed-in person may call the route; its use case judges the resource by `can()`. */
export const SignedIn = () =>
  applyDecorators(SetMetadata(POLICY, { kind: 'signed-in' } satisfies Policy), ...answers(400, 401, 403, 404, 409));

/** Only who may do the general action. */
export const Allowed = (action: GeneralAction) =>
  applyDecorators(SetMetadata(POLICY, { kind: 'action', action } satisfies Policy), ...answers(400, 401, 403, 404, 409));

/** The signed-in person; the guard has put them on the request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = context.switchToHttp().getRequest<Request>().actor;
  if (!actor) throw new Error('a route that takes the actor must not be public');
  return actor;
});
