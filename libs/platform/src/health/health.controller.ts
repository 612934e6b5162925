import { Controller, Get } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '@kaskade/persistence';
import { Public } from '../access';
import { Problem, ProblemDto } from '../problem';
import { Draining } from './draining';
import { HealthDto } from './health.dto';

const PATIENCE_MS = 2_000;

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly draining: Draining,
  ) {}

  /** The process answers. */
  @Public()
  @Get('live')
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** The database answers too; 503 while it does not, ok by itself when it is back. 503 also from when the instance was told to stop. */
  @Public()
  @Get('ready')
  @ApiResponse({ status: 503, type: ProblemDto })
  async ready(): Promise<HealthDto> {
    if (this.draining.hasBegun) throw new Problem(503, 'not-ready');
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('too late')), PATIENCE_MS);
    });
    try {
      await Promise.race([this.database.query('SELECT 1 AS ok'), tooLate]);
      return { status: 'ok' };
    } catch {
      throw new Problem(503, 'not-ready');
    } finally {
      clearTimeout(timer);
    }
  }
}
