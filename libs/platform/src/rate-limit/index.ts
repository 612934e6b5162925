export { RateLimited, type LimitedAct } from './rate-limit.decorator';
export { RateLimitGuard } from './rate-limit.guard';
export { RateLimiter } from './rate-limiter';
