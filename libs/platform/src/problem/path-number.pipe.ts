import { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { Problem } from './problem';

const MOST = 2 ** 31 - 1;

/**
 * An id, year or month in a path: digits without anything about them, from 1 to what an integer of both databases holds. One spelling
 * of each, so that an address and what is logged of it are the same: `1e3`, `0x1`, `01` and ` 1` are not.
 *
 * @throws Problem 400 that names the parameter
 */
export class PathNumberPipe implements PipeTransform<unknown, number> {
  transform(value: unknown, { data }: ArgumentMetadata): number {
    const number = typeof value === 'string' && /^[1-9]\d{0,9}$/.test(value) ? Number(value) : NaN;
    if (!(number <= MOST)) throw Problem.invalid({ field: data ?? '', code: 'wrong-address' });
    return number;
  }
}
