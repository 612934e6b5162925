import type { paths } from './generated/schema';

/** What a caller gives of an operation's parameters: all but the CSRF header, which the client sends by itself. */
type WithoutCsrfHeader<Parameters> = Parameters extends { header: infer Header }
  ? keyof Header extends 'X-Kaskade'
    ? Omit<Parameters, 'header'> & { header?: never }
    : Omit<Parameters, 'header'> & { header: Omit<Header, 'X-Kaskade'> }
  : Parameters;

type AsCalled<Operation> = Operation extends { parameters: infer Parameters }
  ? Omit<Operation, 'parameters'> & { parameters: WithoutCsrfHeader<Parameters> }
  : Operation;

/** The server's routes as the web client calls them. */
export type OwnPaths = {
  [Path in keyof paths]: { [Method in keyof paths[Path]]: AsCalled<paths[Path][Method]> };
};
