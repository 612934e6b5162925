import { Injectable } from '@nestjs/common';
import { Actor } from '@kaskade/domain';
import { Person, UnitOfWork } from '@kaskade/persistence';
import { ChangeMeDto } from './sign-in.dto';

/** The reader's own language. */
@Injectable()
export class ChangeMe {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, input: ChangeMeDto): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => tx.updateWhere(Person, { id: actor.personId }, { locale: input.locale }));
  }
}
