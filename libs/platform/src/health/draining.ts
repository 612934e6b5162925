import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, OnModuleDestroy } from '@nestjs/common';
import { Configuration } from '../configuration/configuration';

/**
 * An instance that is told to stop says first that it is not ready, and goes on answering until the load balancer has seen that. Without
 * it a request that was on its way when the port is closed is cut off.
 */
@Injectable()
export class Draining implements OnModuleDestroy {
  private begun = false;

  constructor(private readonly configuration: Configuration) {}

  get hasBegun(): boolean {
    return this.begun;
  }

  /** The first hook of a shutdown: the server still listens, and what it stands on is still open. */
  async onModuleDestroy(): Promise<void> {
    this.begun = true;
    await sleep(this.configuration.drainSeconds * 1_000);
  }
}
