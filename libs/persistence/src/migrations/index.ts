import { Initial1767225600000 } from './1767225600000-initial';
import { PastResponse1798600000000 } from './1798600000000-past-response';
import { Identity1798700000000 } from './1798700000000-identity';
import { Deputy1798700100000 } from './1798700100000-deputy';
import { Audit1798700200000 } from './1798700200000-audit';
import { RateLimit1798700300000 } from './1798700300000-rate-limit';
import { Signing1798800000000 } from './1798800000000-signing';
import { ProductTemplates1798800100000 } from './1798800100000-product-templates';

/** Every migration, oldest first; one set for all engines. One that has been published is never edited: people's data came through it. */
export const migrations = [
  Initial1767225600000,
  PastResponse1798600000000,
  Identity1798700000000,
  Deputy1798700100000,
  Audit1798700200000,
  RateLimit1798700300000,
  Signing1798800000000,
  ProductTemplates1798800100000,
];
